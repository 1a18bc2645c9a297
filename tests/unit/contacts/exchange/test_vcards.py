from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.exchange.cards import read_cards
from gleaner.contacts.exchange.vcards import FOLDED, vcard
from gleaner.contacts.observation import Field, PhoneType

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def value(text: str, phone_type: PhoneType | None = None, extension: str | None = None) -> Value:
    return Value(text, Author.MACHINE, NOW, "e1", 0.9, phone_type, extension)


MARIA = Contact(
    "maria@example.com",
    {
        Field.FIRST_NAME: value("Maria"),
        Field.LAST_NAME: value("Jansen, MSc"),
        Field.COMPANY: value("Northwind; Traders"),
        Field.JOB_TITLE: value(""),
        Field.CITY: value("Amsterdam"),
        Field.COUNTRY: value("Netherlands"),
        Field.WEBSITE: value("www.example.com/a,b;c"),
        Field.LINKEDIN: value("https://www.linkedin.com/in/maria"),
    },
    (value("+31207940123", PhoneType.WORK, "12"), value("+31612345678", PhoneType.MOBILE), value("+31207940124")),
)


def test_a_contact_is_a_card_of_version_four() -> None:
    assert vcard(MARIA).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID:urn:uuid:9d3a6873-0525-54cd-a2bb-1c7573726e06",
        "FN:Maria Jansen\\, MSc",
        "N:Jansen\\, MSc;Maria;;;",
        "EMAIL:maria@example.com",
        "ORG:Northwind\\; Traders",
        'TEL;VALUE=uri;TYPE="work,voice":tel:+31207940123;ext=12',
        "TEL;VALUE=uri;TYPE=cell:tel:+31612345678",
        "TEL;VALUE=uri;TYPE=voice:tel:+31207940124",
        "ADR:;;;Amsterdam;;;Netherlands",
        "URL:https://www.example.com/a,b;c",
        "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/maria",
        "REV:20261123T090000Z",
        "END:VCARD",
        "",
    ]


def test_a_contact_without_a_name_bears_its_address() -> None:
    assert "FN:maria@example.com\r\n" in vcard(Contact("maria@example.com"))


_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=120)
_FIELDS = [field for field in Field if field not in (Field.PHONE, Field.WEBSITE, Field.LINKEDIN)]


@given(st.dictionaries(st.sampled_from(_FIELDS), _TEXTS, min_size=1), st.sampled_from([None, *PhoneType]))
def test_what_is_written_is_read_again_and_no_line_is_too_long(
    texts: dict[Field, str], phone_type: PhoneType | None
) -> None:
    texts.setdefault(Field.FIRST_NAME, "Maria")
    phones = (value("+31207940123", phone_type, "12"),)
    written = vcard(Contact("maria@example.com", {field: value(text) for field, text in texts.items()}, phones))
    assert all(len(line.encode()) <= FOLDED for line in written.split("\r\n"))
    read = read_cards(written, "NL")
    assert (read.problems, read.cards[0].values) == ((), texts)
    assert [(one.number, one.phone_type, one.extension) for one in read.cards[0].phones] == [
        ("+31207940123", phone_type, "12")
    ]
