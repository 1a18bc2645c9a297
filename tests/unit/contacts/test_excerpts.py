"""Some fields of a contact, kept and put back exactly."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.correcting import EnteredPhone, amend_phones, correct, undo
from gleaner.contacts.excerpts import excerpt, touched_fields, whole, with_excerpt
from gleaner.contacts.merging import merge
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS
from tests.unit.contacts.statements import EMPTY, MONDAY, SINGLES, seen, stated

FIELDS = st.frozensets(st.sampled_from(list(Field)))
TEXTS = st.sampled_from(["Acme", "Beta", ""])


def grown(steps: list[tuple[bool, Field, str]]) -> Contact:
    """A contact after some mails and some edits."""
    contact = EMPTY
    for day, (is_edit, field, text) in enumerate(steps):
        said = stated(day, seen(field, text or "Gamma"))
        contact = correct(contact, {field: text}, None, said.stated_at) if is_edit else merge(contact, said)
    return contact


contacts = st.lists(st.tuples(st.booleans(), st.sampled_from(SINGLES), TEXTS), max_size=12).map(grown)


@given(contacts, contacts)
def test_putting_back_what_was_touched_makes_the_contact_what_it_was(before: Contact, after: Contact) -> None:
    fields = touched_fields(before, after)
    assert with_excerpt(after, excerpt(before, fields), fields) == before


@given(contacts, contacts, FIELDS)
def test_other_fields_stay_as_they_stand(contact: Contact, earlier: Contact, fields: frozenset[Field]) -> None:
    put_back = with_excerpt(contact, earlier, fields)
    others = frozenset(Field) - whole(fields)
    assert excerpt(put_back, others) == excerpt(contact, others)
    assert excerpt(put_back, fields) == excerpt(earlier, fields)


def test_the_parts_of_an_address_are_kept_together() -> None:
    assert whole([Field.CITY]) == frozenset(ADDRESS_FIELDS)
    assert whole([Field.PHONE, Field.COMPANY]) == {Field.PHONE, Field.COMPANY}


def test_an_undo_touches_its_field_alone() -> None:
    contact = merge(EMPTY, stated(1, seen(Field.COMPANY, "Acme"), seen(Field.CITY, "Utrecht")))
    assert touched_fields(contact, undo(contact, Field.COMPANY, MONDAY)) == {Field.COMPANY}
    assert touched_fields(contact, contact) == frozenset()


def test_a_number_that_is_not_amended_stays_whose_it_is() -> None:
    contact = merge(EMPTY, stated(1, seen(Field.PHONE, "+31612345678"), seen(Field.PHONE, "+31201234567")))
    kept = next(one for one in contact.phones if one.value == "+31612345678")
    amended = amend_phones(contact, [EnteredPhone("+31612345678"), EnteredPhone("+31301234567")], MONDAY)
    assert set(amended.phones) == {kept, Value("+31301234567", Author.PERSON, MONDAY)}
    assert [one.value for one in amended.history[Field.PHONE]] == ["+31201234567"]
    same = [EnteredPhone(one.value, one.phone_type, one.extension) for one in contact.phones]
    assert amend_phones(contact, same, MONDAY) == replace(contact, phones=contact.phones)
