from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.contact import Author, Contact, Statement, Value
from gleaner.contacts.correcting import EnteredPhone, correct
from gleaner.contacts.exchange.cards import Card, read_cards
from gleaner.contacts.exchange.importing import imported
from gleaner.contacts.exchange.vcards import vcard
from gleaner.contacts.merging import PHONE_LIMIT, merge
from gleaner.contacts.observation import Field, Observation, PhoneType, Source

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
MARIA = "maria@example.com"


def says(day: int = -9, **values: str) -> Statement:
    seen = (Observation(Field(name), value, value, value, Source.SIGNATURE, 0.9) for name, value in values.items())
    return Statement(tuple(seen), NOW + timedelta(days=day), f"e{day}")


def card(revised_at: datetime | None = None, phones: tuple[EnteredPhone, ...] = (), **values: str) -> Card:
    return Card(1, MARIA, {Field(name): value for name, value in values.items()}, phones, revised_at)


def texts(contact: Contact) -> dict[str, str]:
    return {field.value: value.value for field, value in contact.values.items() if value.value}


KNOWN = merge(Contact(MARIA), says(company="Acme", city="Utrecht", phone="+31201234567"))


def test_a_card_makes_a_contact_that_mail_does_not_change() -> None:
    contact = imported(None, card(company="Acme"), NOW)
    assert contact.values[Field.COMPANY] == Value("Acme", Author.PERSON, NOW)
    assert texts(merge(contact, says(5, company="Globex"))) == {"company": "Acme"}


def test_a_card_takes_the_place_of_what_mail_said_and_leaves_that_as_history() -> None:
    contact = imported(KNOWN, card(company="Globex"), NOW)
    assert texts(contact) == {"company": "Globex", "city": "Utrecht"}
    assert [value.value for value in contact.history[Field.COMPANY]] == ["Acme"]


def test_what_the_book_says_already_stays_the_machines() -> None:
    assert imported(KNOWN, card(company="ACME", city="utrecht", phones=(EnteredPhone("+31201234567"),)), NOW) == KNOWN


def test_a_persons_word_stays_unless_the_card_was_changed_later() -> None:
    edited = correct(KNOWN, {Field.COMPANY: "Initech", Field.JOB_TITLE: None, Field.CITY: "Delft"}, None, NOW)
    brought = card(company="Globex", job_title="CEO", city="Breda")
    assert imported(edited, brought, LATER) == edited
    assert imported(edited, replace(brought, revised_at=NOW - timedelta(days=1)), LATER) == edited
    newer = imported(edited, replace(brought, revised_at=LATER), LATER)
    assert texts(newer) == {"company": "Globex", "job_title": "CEO", "city": "Breda"}


def test_a_card_from_the_future_counts_as_of_now() -> None:
    contact = imported(None, card(LATER, company="Acme"), NOW)
    assert contact.values[Field.COMPANY].stated_at == NOW


def test_an_address_is_taken_as_one() -> None:
    known = merge(Contact(MARIA), says(street="Kade 1", city="Utrecht", postal_code="3511 AB"))
    assert texts(imported(known, card(street="Laan 2", city="Delft"), NOW)) == {"street": "Laan 2", "city": "Delft"}
    assert imported(known, card(city="Utrecht"), NOW) == known


def test_numbers_are_added_and_one_that_a_person_took_out_stays_out() -> None:
    without = correct(KNOWN, {}, [], NOW)
    brought = card(phones=(EnteredPhone("+31201234567"), EnteredPhone("+31612345678", PhoneType.MOBILE)))
    assert [one.value for one in imported(without, brought, LATER).phones] == ["+31612345678"]
    back = imported(without, replace(brought, revised_at=LATER), LATER)
    assert {one.value for one in back.phones} == {"+31201234567", "+31612345678"}
    assert Field.PHONE not in back.history


def test_numbers_are_bounded() -> None:
    many = tuple(EnteredPhone(f"+3120794{number:04}") for number in range(50))
    assert len(imported(KNOWN, card(phones=many), NOW).phones) == PHONE_LIMIT


_CARDS = st.builds(
    Card,
    st.just(1),
    st.just(MARIA),
    st.dictionaries(
        st.sampled_from([one for one in Field if one is not Field.PHONE]), st.sampled_from(["a", "A", "b"])
    ),
    st.lists(st.builds(EnteredPhone, st.sampled_from(["+31201234567", "+31612345678"]))).map(tuple),
    st.sampled_from([None, NOW - timedelta(days=3), LATER]),
)


@st.composite
def _contacts(draw: st.DrawFn) -> Contact:
    contact = KNOWN if draw(st.booleans()) else Contact(MARIA)
    changes = draw(st.dictionaries(st.sampled_from(list(Field)), st.sampled_from([None, "a", "c"]), max_size=3))
    return correct(contact, changes, [] if draw(st.booleans()) else None, NOW - timedelta(days=1))


@given(_contacts(), _CARDS)
def test_the_same_card_twice_changes_nothing_the_second_time(contact: Contact, brought: Card) -> None:
    once = imported(contact, brought, NOW)
    assert imported(once, brought, LATER) == once


@given(_contacts(), _CARDS, st.sampled_from(["c", None]))
def test_an_edit_after_an_import_survives_the_same_card(contact: Contact, brought: Card, edit: str | None) -> None:
    edited = correct(imported(contact, brought, NOW), {Field.COMPANY: edit}, None, LATER)
    assert imported(edited, brought, LATER + timedelta(days=1)).values[Field.COMPANY] == edited.values[Field.COMPANY]


@given(_contacts())
def test_what_was_exported_changes_nothing_when_it_comes_back(contact: Contact) -> None:
    plain = replace(
        contact, values={f: v for f, v in contact.values.items() if f not in (Field.WEBSITE, Field.LINKEDIN)}
    )
    (back,) = read_cards(vcard(plain), "NL").cards
    assert texts(imported(plain, back, LATER)) == texts(plain)


def test_links_without_a_scheme_come_back_from_an_export_as_they_were() -> None:
    known = merge(Contact(MARIA), says(website="www.acme.example", linkedin="linkedin.com/in/maria"))
    (back,) = read_cards(vcard(known), "NL").cards
    assert imported(known, back, LATER) == known
