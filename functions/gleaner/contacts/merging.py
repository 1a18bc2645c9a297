"""Statements into a contact: newest machine value wins, a person's never goes, whatever the order of arrival.

Of each field a pool is kept: the value that stands and its history. A statement joins the pool; what stands is then
computed from the pool alone. A value's rank (its newest statement) can only rise, so the newest `HISTORY_LIMIT` + 1 of the
pool are the same in whichever order the statements came: merging is commutative and idempotent, also past the limit.
"""

from collections.abc import Sequence
from dataclasses import replace

from gleaner.contacts.contact import HISTORY_LIMIT, Author, Contact, Statement, Value
from gleaner.contacts.correcting import EnteredPhone, correct, undo
from gleaner.contacts.observation import Field, Observation
from gleaner.contacts.pools import (
    ADDRESS_FIELDS,
    Unit,
    file_units,
    known_units,
    newest_first,
    phone_key,
    pool,
    rank,
    same_unit,
    same_value,
    standing_unit,
    unit_rank,
)

__all__ = ["EnteredPhone", "changed_fields", "correct", "merge", "undo"]

SINGLE_FIELDS = tuple(field for field in Field if field is not Field.PHONE and field not in ADDRESS_FIELDS)

PHONE_LIMIT = 20
"""Numbers kept a contact, the newest; nobody has more, and a sender must not fill the item."""


def merge(contact: Contact, statement: Statement) -> Contact:
    """The contact after one message's statement."""
    values, history = dict(contact.values), dict(contact.history)
    for field in SINGLE_FIELDS:
        stated = [_value(seen, statement) for seen in statement.observations if seen.field is field and seen.value]
        if stated:
            _settle(field, [*pool(contact, field), *stated], contact.values.get(field), values, history)
    unit = {
        seen.field: _value(seen, statement)
        for seen in sorted(statement.observations, key=_rank_seen)
        if seen.field in ADDRESS_FIELDS and seen.value
    }
    if unit:
        _settle_address(contact, unit, values, history)
    phones = [_value(seen, statement) for seen in statement.observations if seen.field is Field.PHONE and seen.value]
    return replace(
        contact, values=values, phones=_phones(contact, phones) if phones else contact.phones, history=history
    )


def changed_fields(before: Contact, after: Contact) -> tuple[Field, ...]:
    """The fields that say something else, not the same in another spelling, in the order of `Field`."""
    changed: list[Field] = [
        field for field in Field if field is not Field.PHONE and _shown(before, field) != _shown(after, field)
    ]
    if _shown_phones(before) != _shown_phones(after):
        changed.append(Field.PHONE)
    return tuple(field for field in Field if field in changed)


def _value(seen: Observation, statement: Statement) -> Value:
    return Value(
        seen.value,
        Author.MACHINE,
        statement.stated_at,
        statement.evidence_id,
        seen.confidence,
        seen.phone_type,
        seen.extension,
    )


def _rank_seen(seen: Observation) -> tuple[object, ...]:
    return (seen.confidence, seen.value)


def _settle(
    field: Field,
    pool: Sequence[Value],
    standing: Value | None,
    values: dict[Field, Value],
    history: dict[Field, tuple[Value, ...]],
) -> None:
    newest: dict[str, Value] = {}
    for value in pool:
        key = same_value(field, value.value)
        newest[key] = max(newest.get(key, value), value, key=rank)
    winner = standing if standing is not None and standing.author is Author.PERSON else max(newest.values(), key=rank)
    past = newest_first(
        value for key, value in newest.items() if key != same_value(field, winner.value) and value.value
    )
    values[field] = winner
    history.pop(field, None)
    if past:
        history[field] = past


def _settle_address(
    contact: Contact, unit: Unit, values: dict[Field, Value], history: dict[Field, tuple[Value, ...]]
) -> None:
    newest: dict[object, Unit] = {}
    for known in (*known_units(contact), unit):
        key = same_unit(known)
        newest[key] = max(newest.get(key, known), known, key=unit_rank)
    standing = standing_unit(contact)
    if any(value.author is Author.PERSON for value in standing.values()):
        winner, ranked = standing, [known for known in newest.values() if same_unit(known) != same_unit(standing)]
    else:
        ranked = sorted(newest.values(), key=unit_rank, reverse=True)[: HISTORY_LIMIT + 1]
        winner = next(known for known in ranked if not any(_says_more(other, known) for other in ranked))
        ranked.remove(winner)
    for field in ADDRESS_FIELDS:
        values.pop(field, None)
    values.update(winner)
    file_units([known for known in ranked if same_unit(known)], history)


def _says_more(other: Unit, unit: Unit) -> bool:
    """Whether another address says all that this one says, and more: the short signature is no move to another city."""
    return set(same_unit(unit)) < set(same_unit(other))


def _phones(contact: Contact, stated: Sequence[Value]) -> tuple[Value, ...]:
    removed = {phone_key(value) for value in contact.history.get(Field.PHONE, ()) if value.author is Author.PERSON}
    best = {phone_key(value): value for value in contact.phones}
    for value in stated:
        key = phone_key(value)
        if key not in removed:
            best[key] = max(best.get(key, value), value, key=_phone_rank)
    return tuple(sorted(best.values(), key=_phone_rank, reverse=True)[:PHONE_LIMIT])


def _phone_rank(value: Value) -> tuple[object, ...]:
    return (value.author is Author.PERSON, value.phone_type is not None, *rank(value))


def _shown(contact: Contact, field: Field) -> str:
    value = contact.values.get(field)
    return same_value(field, value.value) if value is not None else ""


def _shown_phones(contact: Contact) -> frozenset[tuple[object, ...]]:
    return frozenset((*phone_key(value), value.phone_type) for value in contact.phones)
