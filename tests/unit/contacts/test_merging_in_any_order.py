from datetime import timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from gleaner.contacts.contact import HISTORY_LIMIT, Author, Contact, Statement, Value
from gleaner.contacts.merging import PHONE_LIMIT, EnteredPhone, correct, undo
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.contacts.pools import ADDRESS_FIELDS
from tests.unit.contacts.statements import EMPTY, MONDAY, SINGLES, address, company, merged, past, text

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
