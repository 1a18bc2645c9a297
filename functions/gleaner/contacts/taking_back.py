"""One click against a captured value: it goes, what was there before comes back, and mail does not bring it in again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.correcting import correct, undo
from gleaner.contacts.correspondent import Change
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS, known_units, newest_first, same_value, standing_unit


@dataclass(frozen=True, slots=True)
class Shown:
    """A field as the book shows it; an empty value is none."""

    field: Field
    value: str


def stands(contact: Contact, changes: Sequence[Change]) -> bool:
    """Whether the book still says what a message brought in, on the message's word alone."""
    found = [_standing(contact, change) for change in changes]
    return bool(found) and all(value is not None and value.author is Author.MACHINE for value in found)


def take_back(contact: Contact, changes: Sequence[Change], at: datetime) -> Contact:
    """The contact without what a message brought in; the same contact where that no longer stands.

    What comes back counts as entered by a person, and so does an emptied field, so mail changes neither. Other telephone
    numbers stay whose they are.
    """
    if not stands(contact, changes):
        return contact
    if changes[0].field is Field.PHONE:
        return _without_phone(contact, changes[0].value, at)
    return undo(contact, changes[0].field, at)


def is_taken_back(contact: Contact, changes: Sequence[Change]) -> bool:
    """Whether a person took it back, and nobody said anything else since: then it can be put back."""
    if not changes or any(_standing(contact, change) is not None for change in changes):
        return False
    if changes[0].field is Field.PHONE:
        return any(value.value == changes[0].value for value in contact.history.get(Field.PHONE, ()))
    standing = [contact.values.get(change.field) for change in changes]
    return any(value is not None and value.author is Author.PERSON for value in standing)


def put_back(contact: Contact, changes: Sequence[Change], at: datetime) -> Contact:
    """The contact with what was taken back, now as a person's word; the same contact where there is nothing to put back."""
    if not is_taken_back(contact, changes):
        return contact
    if changes[0].field is Field.PHONE:
        return _with_phone(contact, changes[0].value, at)
    if changes[0].field in ADDRESS_FIELDS:
        return correct(contact, _address_with(contact, changes), None, at)
    return correct(contact, {changes[0].field: changes[0].value}, None, at)


def shown(contact: Contact, changes: Sequence[Change]) -> tuple[Shown, ...]:
    """What the book says where a message said something: the whole address, one number, or the field."""
    first = changes[0]
    if first.field is Field.PHONE:
        return (Shown(first.field, first.value if _standing(contact, first) else ""),)
    fields = ADDRESS_FIELDS if first.field in ADDRESS_FIELDS else (first.field,)
    values = [(field, contact.values[field].value) for field in fields if field in contact.values]
    return tuple(Shown(field, value) for field, value in values if value) or (Shown(first.field, ""),)


def _standing(contact: Contact, change: Change) -> Value | None:
    if change.field is Field.PHONE:
        return next((phone for phone in contact.phones if phone.value == change.value), None)
    value = contact.values.get(change.field)
    is_same = value is not None and same_value(change.field, value.value) == same_value(change.field, change.value)
    return value if is_same else None


def _without_phone(contact: Contact, number: str, at: datetime) -> Contact:
    gone = [replace(one, author=Author.PERSON, stated_at=at) for one in contact.phones if one.value == number]
    past = newest_first([*gone, *contact.history.get(Field.PHONE, ())])
    return replace(
        contact,
        phones=tuple(one for one in contact.phones if one.value != number),
        history={**contact.history, Field.PHONE: past},
    )


def _with_phone(contact: Contact, number: str, at: datetime) -> Contact:
    past = contact.history.get(Field.PHONE, ())
    back = next(value for value in past if value.value == number)
    entered = replace(back, author=Author.PERSON, stated_at=at, evidence_id=None)
    history: dict[Field, tuple[Value, ...]] = dict(contact.history)
    history[Field.PHONE] = tuple(value for value in past if value is not back)
    if not history[Field.PHONE]:
        del history[Field.PHONE]
    return replace(contact, phones=(*contact.phones, entered), history=history)


def _address_with(contact: Contact, changes: Sequence[Change]) -> dict[Field, str | None]:
    """The address that a message gave, as it is known from the history; else what it changed of the one that stands."""
    said = {change.field: same_value(change.field, change.value) for change in changes}
    standing = standing_unit(contact)
    for unit in known_units(contact):
        if all(field in unit and same_value(field, unit[field].value) == value for field, value in said.items()):
            return {
                field: unit[field].value if field in unit else None
                for field in ADDRESS_FIELDS
                if field in unit or field in standing
            }
    return {change.field: change.value for change in changes}
