"""vCards of the programs that people really have, and broken ones."""

from datetime import UTC, datetime
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.correcting import EnteredPhone
from gleaner.contacts.exchange.cards import (
    NO_ADDRESS,
    NO_CARD,
    NO_END,
    NO_NUMBER,
    NO_WEB_ADDRESS,
    PROBLEM_LIMIT,
    TOO_LONG,
    Card,
    read_cards,
)
from gleaner.contacts.observation import Field, PhoneType

GOOGLE = """\
BEGIN:VCARD
VERSION:3.0
FN:Maria Jansen
N:Jansen;Maria;;;
EMAIL;TYPE=INTERNET;TYPE=HOME:maria@example.org
EMAIL;TYPE=INTERNET,PREF,WORK:Maria@Example.com
TEL;TYPE=CELL:06 12345678
item1.TEL:+31 20 794 0123
item1.X-ABLabel:Reception
ADR;TYPE=HOME:;;Kade 1;Utrecht;;3511 AB;Netherlands
ADR;TYPE=WORK:PO Box 7;2nd floor;Keizersgracht 100\\, achterom;Amsterdam;NH;1015 AA;Netherlands
ORG:Northwind\\, Traders B.V.;Sales
TITLE:Sales Manager
URL:https\\://www.example.com/maria
item2.URL:https://www.linkedin.com/in/maria-jansen
NOTE:first line\\nsecond line
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
 /2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAs
REV:2025-03-04T05:06:07Z
END:VCARD
"""
OUTLOOK = """\
BEGIN:VCARD\r
VERSION:2.1\r
N;LANGUAGE=de;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;Dr.\r
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. J=C3=B6rg M=C3=BCller\r
ORG:Beispiel GmbH;Vertrieb\r
TEL;WORK;VOICE:+49 30 901820\r
TEL;WORK;FAX:+49 30 901821\r
TEL;PAGER:12\r
ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Unter den Linden 77=0D=0AHof 2;Berl=\r
in;;10117;Deutschland\r
EMAIL;PREF;INTERNET:joerg@example.net\r
PHOTO;TYPE=JPEG;ENCODING=BASE64:\r
 R0lGODlhAQABAAAAACw=\r
\r
REV:20240102T030405Z\r
END:VCARD\r
"""
NEW = """\
BEGIN:VCARD
VERSION:4.0
FN:Ana Sousa
EMAIL;PREF=2:ana@example.org
EMAIL;PREF=1:mailto:ana@example.com
TEL;VALUE=uri;TYPE="work,voice":tel:+351-21-342-1234;ext=12
SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/ana
X-SOCIALPROFILE;TYPE=twitter:https://twitter.example/ana
END:VCARD
"""


def test_a_card_of_google_or_apple_is_read() -> None:
    read = read_cards(GOOGLE, "NL")
    assert read.problems == ()
    assert read.cards == (
        Card(
            1,
            "maria@example.com",
            {
                Field.FIRST_NAME: "Maria",
                Field.LAST_NAME: "Jansen",
                Field.JOB_TITLE: "Sales Manager",
                Field.COMPANY: "Northwind, Traders B.V.",
                Field.WEBSITE: "https://www.example.com/maria",
                Field.LINKEDIN: "https://www.linkedin.com/in/maria-jansen",
                Field.STREET: "Keizersgracht 100, achterom",
                Field.CITY: "Amsterdam",
                Field.STATE: "NH",
                Field.POSTAL_CODE: "1015 AA",
                Field.COUNTRY: "Netherlands",
            },
            (EnteredPhone("+31612345678", PhoneType.MOBILE), EnteredPhone("+31207940123")),
            datetime(2025, 3, 4, 5, 6, 7, tzinfo=UTC),
        ),
    )


def test_a_card_of_outlook_with_folded_quoted_printable_is_read() -> None:
    (card,) = read_cards(OUTLOOK, "NL").cards
    assert (card.values[Field.FIRST_NAME], card.values[Field.LAST_NAME]) == ("Jörg", "Müller")
    assert card.values[Field.STREET] == "Unter den Linden 77, Hof 2"
    assert card.values[Field.CITY] == "Berlin"
    assert card.phones == (
        EnteredPhone("+4930901820", PhoneType.WORK),
        EnteredPhone("+4930901821", PhoneType.FAX),
    )


def test_a_card_of_version_four_is_read() -> None:
    (card,) = read_cards(NEW, "NL").cards
    assert card.email == "ana@example.com"
    assert card.phones == (EnteredPhone("+351213421234", PhoneType.WORK, "12"),)
    assert card.values == {
        Field.FIRST_NAME: "Ana",
        Field.LAST_NAME: "Sousa",
        Field.LINKEDIN: "https://www.linkedin.com/in/ana",
    }


def test_bad_cards_are_named_by_line_and_spoil_no_other() -> None:
    bad = "BEGIN:VCARD\nVERSION:3.0\nFN:Nobody\nEND:VCARD\n"
    open_one = "BEGIN:VCARD\nVERSION:3.0\nEMAIL:open@example.com\n"
    stray = "hello\n\nEND:VCARD\n"
    read = read_cards(stray + bad + GOOGLE + open_one + NEW + open_one, "NL")
    assert [(one.line, one.reason, one.is_whole) for one in read.problems] == [
        (4, NO_ADDRESS, True),
        (28, NO_END, True),
        (40, NO_END, True),
    ]
    assert [(card.line, card.email) for card in read.cards] == [(8, "maria@example.com"), (31, "ana@example.com")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("TEL:call me", NO_NUMBER),
        ("TEL:1", NO_NUMBER),
        ("URL:javascript:alert(1)", NO_WEB_ADDRESS),
        (f"TITLE:{'x' * 201}", TOO_LONG),
        ("TITLE:a\x07b", TOO_LONG),
    ],
)
def test_a_bad_value_is_left_out_and_said(line: str, reason: str) -> None:
    read = read_cards(f"BEGIN:VCARD\nVERSION:3.0\nEMAIL:a@example.com\nORG:Acme\n{line}\nEND:VCARD\n", "NL")
    assert [(one.reason, one.is_whole) for one in read.problems] == [(reason, False)]
    assert [(card.values, card.phones) for card in read.cards] == [({Field.COMPANY: "Acme"}, ())]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("FN:Maria Jansen", ("Maria", "Jansen")),
        ("FN:Jan de Vries", ("Jan", "de Vries")),
        ("FN:Madonna", ("Madonna", None)),
        ("FN:Acme B.V.\nORG:Acme B.V.", (None, None)),
        ("FN:Acme\nKIND:org", (None, None)),
        ("FN:a@example.com", (None, None)),
        ("N:;;;;\nFN:Maria Jansen", ("Maria", "Jansen")),
        ("N:Jansen\nFN:Maria Jansen", (None, "Jansen")),
    ],
)
def test_a_name_comes_from_n_or_else_from_fn(lines: str, names: tuple[str | None, str | None]) -> None:
    (card,) = read_cards(f"BEGIN:VCARD\nVERSION:3.0\nEMAIL:a@example.com\n{lines}\nEND:VCARD\n", "NL").cards
    assert (card.values.get(Field.FIRST_NAME), card.values.get(Field.LAST_NAME)) == names


def test_a_card_within_a_card_is_passed_over() -> None:
    agent = "BEGIN:VCARD\nVERSION:2.1\nN:Smit;Karin\nEMAIL:karin@example.com\nEND:VCARD\n"
    (card,) = read_cards(f"BEGIN:VCARD\nVERSION:2.1\nAGENT:\n{agent}EMAIL:a@example.com\nEND:VCARD\n", "NL").cards
    assert (card.email, card.values) == ("a@example.com", {})


@pytest.mark.parametrize(
    "revised", ["2026-01-02", "20260102", "20260102T030405Z", "2026-01-02T03:04:05+01:00", "", "x", "0001-01-01"]
)
def test_any_rev_is_a_moment_or_none(revised: str) -> None:
    (card,) = read_cards(f"BEGIN:VCARD\nVERSION:4.0\nEMAIL:a@example.com\nREV:{revised}\nEND:VCARD\n", "NL").cards
    assert (card.revised_at is not None) is revised.startswith("2026")


@given(
    st.lists(
        st.sampled_from([*GOOGLE.splitlines(), *OUTLOOK.splitlines(), *NEW.splitlines(), "=", "", " ", ":", ";", '"'])
    )
)
def test_any_lines_are_read_without_harm(lines: list[str]) -> None:
    read = read_cards("\n".join(lines), "NL")
    found = [*(card.line for card in read.cards), *(problem.line for problem in read.problems)]
    assert all(0 < line <= max(len(lines), 1) for line in found)


@given(st.text())
def test_any_text_is_read_without_harm(text: str) -> None:
    read_cards(f"BEGIN:VCARD\nEMAIL:a@example.com\n{text}\nEND:VCARD\n", "NL")


def test_a_card_without_end_is_bounded() -> None:
    many = "TEL:call me\nURL:none\n" * 5_000
    read = read_cards(f"BEGIN:VCARD\nEMAIL:a@example.com\n{many}END:VCARD\n{NEW}", "NL")
    assert [card.email for card in read.cards] == ["a@example.com", "ana@example.com"]
    assert len(read.problems) == PROBLEM_LIMIT


@pytest.mark.parametrize(
    "line",
    [
        "NOTE:{}",
        "N:{};{}",
        "ADR;TYPE={}:;;;",
        'X;A="{}',
        "NOTE;ENCODING=QUOTED-PRINTABLE:{}",
        "EMAIL:{}",
        "URL:{}",
        "{}",
    ],
)
def test_a_long_line_takes_time_in_proportion(line: str) -> None:
    def seconds(size: int) -> float:
        text = "BEGIN:VCARD\nEMAIL:a@example.com\n" + line.replace("{}", "a.=;,\\" * (size // 6)) + "\nEND:VCARD\n"
        began = perf_counter()
        read_cards(text, "NL")
        return perf_counter() - began

    seconds(1_000)
    assert seconds(400_000) < 20 * seconds(100_000) + 0.5


def test_an_empty_preference_is_none() -> None:
    (one,) = read_cards("BEGIN:VCARD\nEMAIL;PREF=:b@example.org\nEMAIL;PREF=1:a@example.org\nEND:VCARD\n", "NL").cards
    assert one.email == "a@example.org"


@pytest.mark.parametrize("text", ["", "{}", "name,email\nMaria,maria@example.org\n", "\x00\ufffd" * 100])
def test_a_file_without_a_card_says_so(text: str) -> None:
    read = read_cards(text, "NL")
    assert (read.cards, [(one.line, one.reason) for one in read.problems]) == ((), [(1, NO_CARD)])


def test_a_million_parameters_take_no_time() -> None:
    begun = perf_counter()
    assert read_cards("BEGIN:VCARD\n" + "N;" * 1_000_000 + ":x\nEND:VCARD\n", "NL").cards == ()
    assert perf_counter() - begun < 2


@pytest.mark.parametrize(
    ("written", "email"),
    [
        ("mailto:Jörg@Bücher.example", "jörg@bücher.example"),
        ("maria@xn--bcher-kva.example", "maria@xn--bcher-kva.example"),
        ("o'neil+list@example.org", "o'neil+list@example.org"),
        ("a@b@example.org", None),
        ("a\u202eb@example.org", None),
        ("example.org", None),
        ("a@" + "ü" * 40 + ("." + "ü" * 40) * 4 + ".example", None),
    ],
)
def test_an_address_may_be_an_international_one(written: str, email: str | None) -> None:
    read = read_cards(f"BEGIN:VCARD\nEMAIL:{written}\nEND:VCARD\n", "NL")
    assert next((one.email for one in read.cards), None) == email


def test_a_value_that_lost_a_character_on_its_way_is_none() -> None:
    read = read_cards("BEGIN:VCARD\nEMAIL:a@example.org\nN:M\ufffdller;Anna\nEND:VCARD\n", "NL")
    assert read.cards[0].values == {Field.FIRST_NAME: "Anna"}
    assert [one.reason for one in read.problems] == [TOO_LONG]
