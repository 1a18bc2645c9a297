from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import reduce
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gleaner.contacts.contact import HISTORY_LIMIT, Author, Contact, Statement, Value
from gleaner.contacts.merging import PHONE_LIMIT, EnteredPhone, changed_fields, correct, merge, undo
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.contacts.pools import ADDRESS_FIELDS

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
EMPTY = Contact("jan@example.com")
SINGLES: list[Field] = [field for field in Field if field is not Field.PHONE]


def seen(field: Field, value: str, *, phone_type: PhoneType | None = None, extension: str | None = None) -> Observation:
    return Observation(field, value, value, value, Source.SIGNATURE, 0.9, phone_type, extension)


def stated(day: int, *observations: Observation) -> Statement:
    return Statement(observations, MONDAY + timedelta(days=day), f"evidence-{day}")


def company(day: int, name: str) -> Statement:
    return stated(day, seen(Field.COMPANY, name))


def text(contact: Contact, field: Field) -> str | None:
    value = contact.values.get(field)
    return value.value if value else None


def past(contact: Contact, field: Field) -> list[str]:
    return [value.value for value in contact.history.get(field, ())]


def merged(contact: Contact, *statements: Statement) -> Contact:
    return reduce(merge, statements, contact)


def test_the_newest_statement_wins_whichever_came_first():
    assert text(merged(EMPTY, company(1, "Acme"), company(2, "Bolt")), Field.COMPANY) == "Bolt"
    assert text(merged(EMPTY, company(2, "Bolt"), company(1, "Acme")), Field.COMPANY) == "Bolt"


def test_the_older_value_stays_as_history():
    assert past(merged(EMPTY, company(1, "Acme"), company(2, "Bolt")), Field.COMPANY) == ["Acme"]


def test_a_value_said_again_in_other_case_is_one_value():
    contact = merged(EMPTY, company(1, "ACME  bv"), company(2, "Acme BV"))
    assert (text(contact, Field.COMPANY), past(contact, Field.COMPANY)) == ("Acme BV", [])


def test_what_a_person_entered_is_never_overwritten():
    contact = correct(merged(EMPTY, company(1, "Acme")), {Field.COMPANY: "Acme Holding"}, None, MONDAY)
    contact = merged(contact, company(9, "Bolt"))
    assert (text(contact, Field.COMPANY), past(contact, Field.COMPANY)) == ("Acme Holding", ["Bolt", "Acme"])


def test_a_field_that_a_person_emptied_stays_empty():
    contact = correct(merged(EMPTY, company(1, "Acme")), {Field.COMPANY: None}, None, MONDAY)
    assert text(merged(contact, company(9, "Bolt")), Field.COMPANY) == ""


def address(day: int, **parts: str) -> Statement:
    return stated(day, *(seen(Field(name), value) for name, value in parts.items()))


def lines(contact: Contact) -> Mapping[str, str]:
    return {field.value: contact.values[field].value for field in ADDRESS_FIELDS if field in contact.values}


def test_an_address_moves_as_one_unit():
    old = address(1, street="Keizersgracht 1", postal_code="1015 AB", city="Amsterdam")
    new = address(2, street="Hauptstr. 5", city="Berlin", country="Germany")
    for contact in (merged(EMPTY, old, new), merged(EMPTY, new, old)):
        assert lines(contact) == {"street": "Hauptstr. 5", "city": "Berlin", "country": "Germany"}
        assert past(contact, Field.POSTAL_CODE) == ["1015 AB"]


def test_a_short_signature_in_the_same_city_does_not_drop_the_street():
    full, short = address(1, street="Keizersgracht 1", city="Amsterdam"), address(2, city="Amsterdam")
    assert lines(merged(EMPTY, full, short)) == {"street": "Keizersgracht 1", "city": "Amsterdam"}
    assert lines(merged(EMPTY, short, full)) == {"street": "Keizersgracht 1", "city": "Amsterdam"}


def test_correcting_one_part_of_an_address_keeps_the_machine_off_all_of_it():
    contact = merged(EMPTY, address(1, street="Keizersgracht 1", city="Amstrdam"))
    contact = correct(contact, {Field.CITY: "Amsterdam"}, None, MONDAY)
    contact = merged(contact, address(9, street="Hauptstr. 5", city="Berlin"))
    assert lines(contact) == {"street": "Keizersgracht 1", "city": "Amsterdam"}


def phone(number: str, phone_type: PhoneType | None = None, extension: str | None = None) -> Observation:
    return seen(Field.PHONE, number, phone_type=phone_type, extension=extension)


def test_a_number_that_is_absent_from_a_later_mail_stays():
    contact = merged(EMPTY, stated(1, phone("+31201234567")), stated(2, phone("+31612345678")))
    assert [value.value for value in contact.phones] == ["+31612345678", "+31201234567"]


def test_two_extensions_of_one_number_are_two_phones():
    assert (
        len(merged(EMPTY, stated(1, phone("+31201234567", None, "12"), phone("+31201234567", None, "13"))).phones) == 2
    )


@pytest.mark.parametrize(
    ("older", "newer", "kept"),
    [
        (PhoneType.WORK, PhoneType.MOBILE, PhoneType.MOBILE),
        (PhoneType.WORK, None, PhoneType.WORK),
        (None, PhoneType.HOME, PhoneType.HOME),
    ],
)
def test_the_newest_label_of_a_number_wins(older: PhoneType | None, newer: PhoneType | None, kept: PhoneType):
    first, second = stated(1, phone("+31201234567", older)), stated(2, phone("+31201234567", newer))
    for contact in (merged(EMPTY, first, second), merged(EMPTY, second, first)):
        assert [value.phone_type for value in contact.phones] == [kept]


def test_a_number_that_a_person_took_out_does_not_come_back():
    contact = merged(EMPTY, stated(1, phone("+31201234567"), phone("+31612345678")))
    contact = correct(contact, {}, [EnteredPhone("+31612345678", PhoneType.MOBILE)], MONDAY)
    contact = merged(contact, stated(9, phone("+31201234567"), phone("+31612345678", PhoneType.WORK)))
    assert [(value.value, value.phone_type) for value in contact.phones] == [("+31612345678", PhoneType.MOBILE)]


def test_undo_brings_the_value_before_back_and_holds_it():
    contact = undo(merged(EMPTY, company(1, "Acme"), company(2, "Bolt")), Field.COMPANY, MONDAY + timedelta(days=3))
    contact = merged(contact, company(4, "Bolt"))
    assert (text(contact, Field.COMPANY), past(contact, Field.COMPANY)) == ("Acme", ["Bolt"])
    assert contact.values[Field.COMPANY].author is Author.PERSON


def test_undo_of_the_first_value_empties_the_field():
    contact = undo(merged(EMPTY, company(1, "Acme")), Field.COMPANY, MONDAY + timedelta(days=3))
    assert (text(contact, Field.COMPANY), past(contact, Field.COMPANY)) == ("", ["Acme"])


def test_undoing_twice_is_redoing():
    contact = correct(merged(EMPTY, company(1, "Acme")), {Field.COMPANY: "Bolt"}, None, MONDAY + timedelta(days=2))
    contact = undo(undo(contact, Field.COMPANY, MONDAY + timedelta(days=3)), Field.COMPANY, MONDAY + timedelta(days=4))
    assert text(contact, Field.COMPANY) == "Bolt"


def test_undo_of_any_part_of_an_address_brings_the_whole_one_back():
    contact = merged(
        EMPTY, address(1, street="Keizersgracht 1", city="Amsterdam"), address(2, city="Berlin", country="Germany")
    )
    contact = undo(contact, Field.CITY, MONDAY + timedelta(days=3))
    assert {name: value for name, value in lines(contact).items() if value} == {
        "street": "Keizersgracht 1",
        "city": "Amsterdam",
    }


def test_undo_of_a_phone_takes_it_out_and_again_puts_it_back():
    contact = merged(EMPTY, stated(1, phone("+31201234567")), stated(2, phone("+31612345678", PhoneType.MOBILE)))
    without = undo(contact, Field.PHONE, MONDAY + timedelta(days=3), number="+31201234567")
    assert [value.value for value in without.phones] == ["+31612345678"]
    again = undo(without, Field.PHONE, MONDAY + timedelta(days=4), number="+31201234567")
    assert {value.value for value in again.phones} == {"+31201234567", "+31612345678"}


def test_undo_where_nothing_is_known_changes_nothing():
    assert all(undo(EMPTY, field, MONDAY) == EMPTY for field in Field)


def test_changed_fields_are_those_that_a_reader_sees_change():
    before = merged(EMPTY, company(1, "Acme"), stated(1, phone("+31201234567")))
    assert changed_fields(before, merged(before, company(5, "Acme"))) == ()
    assert changed_fields(before, merged(before, company(5, "Bolt"))) == (Field.COMPANY,)
    assert changed_fields(before, merged(before, stated(5, phone("+31201234567", PhoneType.FAX)))) == (Field.PHONE,)


_OBSERVATIONS = st.builds(
    lambda field, value, phone_type, sure: Observation(
        field, value, value, value, Source.SIGNATURE, sure, phone_type if field is Field.PHONE else None
    ),
    st.sampled_from(list(Field)),
    st.sampled_from([f"{letter}{digit}" for letter in "abA" for digit in range(12)]),
    st.sampled_from([None, *PhoneType]),
    st.sampled_from([0.6, 0.9]),
)
_DAYS = st.integers(min_value=0, max_value=12)


@st.composite
def _statements(draw: st.DrawFn, most: int = 45, prefix: str = "later") -> list[Statement]:
    """Statements of as many messages, some of the same minute; enough to run past the history's limit."""
    said = draw(st.lists(st.tuples(st.lists(_OBSERVATIONS, min_size=1, max_size=4), _DAYS), min_size=1, max_size=most))
    return [Statement(tuple(one), MONDAY + timedelta(days=day), f"{prefix}-{at}") for at, (one, day) in enumerate(said)]


@st.composite
def _contacts(draw: st.DrawFn) -> Contact:
    """An empty contact, or one with a person's edits in it."""
    contact = merged(EMPTY, *draw(_statements(4, "earlier")))
    changes = draw(st.dictionaries(st.sampled_from(SINGLES), st.sampled_from([None, "a1", "entered"]), max_size=3))
    phones = draw(st.sampled_from([None, [], [EnteredPhone("a1", PhoneType.WORK)], [EnteredPhone("entered")]]))
    return correct(contact, changes, phones, MONDAY + timedelta(days=3)) if draw(st.booleans()) else EMPTY


@given(_contacts(), _statements(), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_merging_does_not_depend_on_the_order_of_the_statements(
    contact: Contact, statements: list[Statement], random: Random
):
    shuffled = list(statements)
    random.shuffle(shuffled)
    assert merged(contact, *shuffled) == merged(contact, *statements)


@given(_contacts(), _statements(12))
@settings(deadline=None)
def test_merging_a_statement_again_changes_nothing(contact: Contact, statements: list[Statement]):
    once = merged(contact, *statements)
    assert merged(once, *statements) == once


@given(st.permutations(range(60)))
@settings(deadline=None)
def test_far_beyond_the_limit_the_newest_values_are_kept_in_any_order(order: list[int]):
    contact = merged(EMPTY, *(company(day, f"Company {day}") for day in order))
    assert text(contact, Field.COMPANY) == "Company 59"
    assert past(contact, Field.COMPANY) == [f"Company {day}" for day in range(58, 58 - HISTORY_LIMIT, -1)]


@given(st.permutations(range(45)))
@settings(deadline=None)
def test_far_beyond_the_limit_addresses_are_the_same_in_any_order(order: list[int]):
    said = {day: address(day, street=f"Street {day % 30}", city=f"City {day % 7}") for day in order}
    assert merged(EMPTY, *(said[day] for day in order)) == merged(EMPTY, *(said[day] for day in range(45)))


@given(_contacts(), _statements(12))
@settings(deadline=None)
def test_no_statement_touches_a_persons_word(contact: Contact, statements: list[Statement]):
    after = merged(contact, *statements)
    for field, value in contact.values.items():
        if value.author is Author.PERSON:
            assert after.values[field] == value
    assert {phone for phone in contact.phones if phone.author is Author.PERSON} <= set(after.phones)


@given(_contacts(), _statements(12))
@settings(deadline=None)
def test_no_statement_retires_a_number_or_brings_one_back_that_a_person_took_out(
    contact: Contact, statements: list[Statement]
):
    after = {value.value for value in merged(contact, *statements).phones}
    said = {seen.value for one in statements for seen in one.observations if seen.field is Field.PHONE}
    removed = {value.value for value in contact.history.get(Field.PHONE, ()) if value.author is Author.PERSON}
    standing = {value.value for value in contact.phones}
    assert after <= (standing | said) - (removed - standing)
    assert len(after) == min(PHONE_LIMIT, len((standing | said) - (removed - standing)))


@given(_contacts(), _statements())
@settings(deadline=None)
def test_an_address_is_never_put_together_from_two_messages(contact: Contact, statements: list[Statement]):
    after = merged(contact, *statements)
    assert (
        len(
            {
                (value.evidence_id, value.author, value.stated_at)
                for field in ADDRESS_FIELDS
                if (value := after.values.get(field))
            }
        )
        <= 1
    )


@given(_contacts(), _statements())
@settings(deadline=None)
def test_history_is_short_newest_first_and_without_the_value_that_stands(contact: Contact, statements: list[Statement]):
    after = merged(contact, *statements)
    for field, values in after.history.items():
        assert 0 < len(values) <= HISTORY_LIMIT
        assert [value.stated_at for value in values] == sorted((value.stated_at for value in values), reverse=True)
        if field not in ADDRESS_FIELDS and field in after.values:
            assert after.values[field].value.casefold() not in {value.value.casefold() for value in values}


@given(_contacts(), _statements(6), st.sampled_from(SINGLES))
@settings(deadline=None)
def test_undo_keeps_what_was_undone(contact: Contact, statements: list[Statement], field: Field):
    before = merged(contact, *statements)
    standing = before.values.get(field)
    after = undo(before, field, MONDAY + timedelta(days=20))
    if standing is not None and standing.value:
        assert isinstance(after.values[field], Value)
        assert standing.value.casefold() in {
            value.value.casefold() for value in (*after.history.get(field, ()), after.values[field])
        }


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        (Field.LINKEDIN, "linkedin.com/in/maria", "https://de.linkedin.com/in/maria/"),
        (Field.LINKEDIN, "www.linkedin.com/in/maria", "https://linkedin.com/mwlite/in/Maria"),
        (Field.WEBSITE, "www.acme.example", "https://acme.example/"),
    ],
)
def test_a_link_is_the_same_however_one_gets_there(field: Field, one: str, other: str):
    before = merged(EMPTY, stated(1, seen(field, one)))
    after = merged(before, stated(2, seen(field, other)))
    assert (text(after, field), past(after, field), changed_fields(before, after)) == (other, [], ())
    assert merged(EMPTY, stated(2, seen(field, other)), stated(1, seen(field, one))) == after


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        (Field.LINKEDIN, "linkedin.com/in/maria", "linkedin.com/in/mario"),
        (Field.WEBSITE, "acme.example", "shop.acme.example"),
        (Field.WEBSITE, "acme.example", "acme.example/maria"),
        (Field.COMPANY, "www.acme", "acme"),
    ],
)
def test_what_leads_elsewhere_is_another_value(field: Field, one: str, other: str):
    after = merged(EMPTY, stated(1, seen(field, one)), stated(2, seen(field, other)))
    assert (text(after, field), past(after, field)) == (other, [one])
