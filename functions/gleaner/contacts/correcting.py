"""A person's own edits of a contact, which no machine value ever overwrites, and the way back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.observation import Field, PhoneType
from gleaner.contacts.pools import (
    ADDRESS_FIELDS,
    Unit,
    file_units,
    known_units,
    newest_first,
    phone_key,
    same_unit,
    same_value,
    standing_unit,
    unit_rank,
)


@dataclass(frozen=True, slots=True)
class EnteredPhone:
    """A number as a person entered it: E.164, type and extension."""

    number: str
    phone_type: PhoneType | None = None
    extension: str | None = None


def correct(
    contact: Contact, changes: Mapping[Field, str | None], phones: Sequence[EnteredPhone] | None, at: datetime
) -> Contact:
    """The contact after a person's edit: a value set stays for good, None empties the field and keeps it empty.

    A change to one part of the address makes the whole address the person's. `phones` replaces the set: a number left out
    is not taken in again from mail. `Field.PHONE` in `changes` counts for nothing.
    """
    values, history = dict(contact.values), dict(contact.history)
    for field, value in changes.items():
        if field is not Field.PHONE and field not in ADDRESS_FIELDS:
            _enter(contact, field, value or "", at, values, history)
    entered = {field: value for field, value in changes.items() if field in ADDRESS_FIELDS}
    if entered:
        _enter_address(contact, entered, at, values, history)
    edited = replace(contact, values=values, history=history)
    return edited if phones is None else _enter_phones(edited, phones, at)


def amend_phones(contact: Contact, phones: Sequence[EnteredPhone], at: datetime) -> Contact:
    """The contact with this set of numbers; one that is not changed stays whose it is, with where it came from."""
    amended = _enter_phones(contact, phones, at)
    known = {phone_key(value): value for value in contact.phones}

    def as_it_was(value: Value) -> Value:
        before = known.get(phone_key(value))
        return before if before is not None and before.phone_type is value.phone_type else value

    return replace(amended, phones=tuple(map(as_it_was, amended.phones)))


def undo(contact: Contact, field: Field, at: datetime, *, number: str | None = None) -> Contact:
    """Back to the value before, as the person's own word; the value undone becomes history, so undoing twice is redoing.

    The address goes back as a whole. Without a value before, the field is emptied. For phones, `number` (else the newest)
    is removed, or put back if it was removed.
    """
    if field is Field.PHONE:
        return _undo_phone(contact, number, at)
    if field in ADDRESS_FIELDS:
        return _undo_address(contact, at)
    standing = contact.values.get(field)
    if standing is None:
        return contact
    past = contact.history.get(field, ())
    return correct(contact, {field: _previous(standing, past)}, None, at)


def _previous(standing: Value, past: Sequence[Value]) -> str | None:
    earlier = [value for value in past if value.stated_at <= standing.stated_at] or list(past)
    return earlier[0].value if earlier else None


def _enter(
    contact: Contact,
    field: Field,
    text: str,
    at: datetime,
    values: dict[Field, Value],
    history: dict[Field, tuple[Value, ...]],
) -> None:
    standing = contact.values.get(field)
    past = [
        value for value in contact.history.get(field, ()) if same_value(field, value.value) != same_value(field, text)
    ]
    if standing is not None and standing.value and same_value(field, standing.value) != same_value(field, text):
        past.append(standing)
    values[field] = Value(text.strip(), Author.PERSON, at)
    history.pop(field, None)
    if past:
        history[field] = newest_first(past)


def _enter_address(
    contact: Contact,
    entered: Mapping[Field, str | None],
    at: datetime,
    values: dict[Field, Value],
    history: dict[Field, tuple[Value, ...]],
) -> None:
    standing = standing_unit(contact)
    texts = {field: value.value for field, value in standing.items()} | {
        field: (text or "").strip() for field, text in entered.items()
    }
    _stand(contact, {field: Value(text, Author.PERSON, at) for field, text in texts.items()}, values, history)


def _stand(contact: Contact, unit: Unit, values: dict[Field, Value], history: dict[Field, tuple[Value, ...]]) -> None:
    past = [known for known in known_units(contact) if same_unit(known) and same_unit(known) != same_unit(unit)]
    for field in ADDRESS_FIELDS:
        values.pop(field, None)
    values.update(unit)
    file_units(past, history)


def _undo_address(contact: Contact, at: datetime) -> Contact:
    standing = standing_unit(contact)
    if not standing:
        return contact
    others = sorted(
        (known for known in known_units(contact) if same_unit(known) not in ((), same_unit(standing))),
        key=unit_rank,
        reverse=True,
    )
    newest = max(value.stated_at for value in standing.values())
    earlier = [known for known in others if max(value.stated_at for value in known.values()) <= newest] or others
    previous = {field: value.value for field, value in earlier[0].items()} if earlier else {}
    unit = {
        field: Value(previous.get(field, ""), Author.PERSON, at)
        for field in ADDRESS_FIELDS
        if field in previous or field in standing
    }
    values, history = dict(contact.values), dict(contact.history)
    _stand(contact, unit, values, history)
    return replace(contact, values=values, history=history)


def _enter_phones(contact: Contact, phones: Sequence[EnteredPhone], at: datetime) -> Contact:
    entered = {(phone.number, phone.extension or ""): phone for phone in phones}
    known = {phone_key(value): value for value in contact.phones}
    kept = tuple(
        known[key]
        if key in known and known[key].phone_type is phone.phone_type and known[key].author is Author.PERSON
        else Value(phone.number, Author.PERSON, at, phone_type=phone.phone_type, extension=phone.extension or None)
        for key, phone in entered.items()
    )
    gone = [replace(value, author=Author.PERSON, stated_at=at) for key, value in known.items() if key not in entered]
    removed = [value for value in contact.history.get(Field.PHONE, ()) if phone_key(value) not in entered]
    history: dict[Field, tuple[Value, ...]] = {
        field: past for field, past in contact.history.items() if field is not Field.PHONE
    }
    if gone or removed:
        history[Field.PHONE] = newest_first([*gone, *removed])
    return replace(contact, phones=kept, history=history)


def _undo_phone(contact: Contact, number: str | None, at: datetime) -> Contact:
    removed = [value for value in contact.history.get(Field.PHONE, ()) if number in (None, value.value)]
    standing = sorted(
        (value for value in contact.phones if number in (None, value.value)),
        key=lambda value: value.stated_at,
        reverse=True,
    )
    if not removed and not standing:
        return contact
    kept = [_entered(value) for value in contact.phones]
    if removed and (not standing or removed[0].stated_at >= standing[0].stated_at):
        return _enter_phones(contact, [*kept, _entered(removed[0])], at)
    return _enter_phones(
        contact, [phone for phone in kept if (phone.number, phone.extension or "") != phone_key(standing[0])], at
    )


def _entered(value: Value) -> EnteredPhone:
    return EnteredPhone(value.value, value.phone_type, value.extension)
