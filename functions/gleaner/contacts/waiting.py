"""What waits for the owner's word: which values are worth asking about, once each, whatever the order of the messages."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gleaner.contacts.contact import Contact, Statement
from gleaner.contacts.correspondent import Suggestion
from gleaner.contacts.merging import changed_fields, merge
from gleaner.contacts.observation import Field, Observation
from gleaner.contacts.policy import Capture, CaptureModes, Topic, topic_of
from gleaner.contacts.pools import ADDRESS_FIELDS, phone_key, same_value, standing_unit

LIMIT = 5
"""Suggestions kept a correspondent."""

STRANGER = "stranger"
UNPROVEN = "unproven"
REVIEW = "review"
HELD = "held"

Group = tuple[Observation, ...]
"""What is taken or left as one: a field, a telephone number, an address."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A statement by what may become of its values: to be written, to be asked about."""

    written: Statement
    asked: Statement


def captured_part(statement: Statement, modes: CaptureModes) -> Statement:
    """Without the values whose capture is off."""
    return _of(statement, (one for one in statement.observations if modes.of(one.field) is not Capture.OFF))


def parted(statement: Statement, contact: Contact | None, modes: CaptureModes, refused: Sequence[str] = ()) -> Parted:
    """What of a captured statement is written at once, and what the owner wants to look at first.

    A value that stands already is written, whatever its mode: said again it is no news, and becomes newer. What the owner
    refused is neither.
    """
    written: list[Observation] = []
    asked: list[Observation] = []
    for group in _groups(statement.observations):
        mode = modes.of(group[0].field)
        if mode is Capture.OFF or _is_refused(group, REVIEW, refused):
            continue
        if mode is Capture.AUTO or (contact is not None and _is_restated(contact, group)):
            written.extend(group)
        elif _is_news(contact, _of(statement, group)):
            asked.extend(group)
    return Parted(_of(statement, written), _of(statement, asked))


def news(statement: Statement, contact: Contact | None, reason: str, refused: Sequence[str] = ()) -> Statement:
    """What of a statement the book does not say yet, and the owner did not refuse."""
    groups = (
        group
        for group in _groups(statement.observations)
        if _is_news(contact, _of(statement, group)) and not _is_refused(group, reason, refused)
    )
    return _of(statement, (one for group in groups for one in group))


def with_waiting(waiting: tuple[Suggestion, ...], fresh: Suggestion, limit: int = LIMIT) -> tuple[Suggestion, ...]:
    """With one more, unless what waits says the same: then only its date (and spelling) becomes the newer one.

    The same values of one person are asked about once; the newest date counts when they are written, so that it does not
    matter which of two messages came first.
    """
    if any(one.statement.evidence_id == fresh.statement.evidence_id for one in waiting):
        return waiting
    alike = [one for one in waiting if one.reason == fresh.reason]
    for one in alike:
        if _keys(one.statement) == _keys(fresh.statement):
            return tuple(_newer(each, fresh) if each is one else each for each in waiting)
    said = waiting if fresh.reason == UNPROVEN else alike
    if said and _keys(fresh.statement) <= _said_since(said, fresh.statement):
        return waiting
    return _latest((*waiting, fresh), limit)


def refusals(suggestion: Suggestion) -> tuple[str, ...]:
    """The values of a suggestion that are not to be asked about again."""
    return tuple(_refusal(suggestion.reason, one) for one in suggestion.statement.observations)


def _latest(waiting: tuple[Suggestion, ...], limit: int) -> tuple[Suggestion, ...]:
    """As many as are kept: what nothing proves goes first, lest forged mail pushes out the others, then what is oldest."""
    if len(waiting) <= limit:
        return waiting
    expendable = min(
        waiting, key=lambda one: (one.reason != UNPROVEN, one.statement.stated_at, one.statement.evidence_id)
    )
    return tuple(one for one in waiting if one is not expendable)


def _newer(waiting: Suggestion, fresh: Suggestion) -> Suggestion:
    """As the newer of two mails says it, under the name by which it was put before the owner."""
    if fresh.statement.stated_at <= waiting.statement.stated_at:
        return waiting
    return replace(waiting, statement=replace(fresh.statement, evidence_id=waiting.statement.evidence_id))


def _said_since(waiting: Iterable[Suggestion], statement: Statement) -> frozenset[tuple[object, ...]]:
    return frozenset().union(
        *(_keys(one.statement) for one in waiting if one.statement.stated_at >= statement.stated_at)
    )


def _keys(statement: Statement) -> frozenset[tuple[object, ...]]:
    """What a statement says; the fields of an address together."""
    return frozenset(tuple(sorted(map(_key, group))) for group in _groups(statement.observations))


def _key(one: Observation) -> tuple[str, ...]:
    value = one.value if one.field is Field.PHONE else same_value(one.field, one.value)
    return one.field, value, one.phone_type or "", one.extension or ""


def _groups(observations: Iterable[Observation]) -> tuple[Group, ...]:
    groups: dict[tuple[Topic, str], list[Observation]] = {}
    for one in observations:
        key = f"{one.value};{one.extension or ''}" if one.field is Field.PHONE else ""
        groups.setdefault((topic_of(one.field), key), []).append(one)
    return tuple(map(tuple, groups.values()))


def _is_news(contact: Contact | None, statement: Statement) -> bool:
    return contact is None or bool(changed_fields(contact, merge(contact, statement)))


def _is_restated(contact: Contact, group: Group) -> bool:
    """Whether a contact says the same already; an address that says less than the one that stands says the same."""
    if group[0].field is Field.PHONE:
        types = {phone_key(one): one.phone_type for one in contact.phones}
        keys = {(one.value, one.extension or ""): one.phone_type for one in group}
        return all(key in types and stated in (None, types[key]) for key, stated in keys.items())
    standing = standing_unit(contact) if group[0].field in ADDRESS_FIELDS else contact.values
    return all(
        one.field in standing and same_value(one.field, standing[one.field].value) == same_value(one.field, one.value)
        for one in group
    )


def _is_refused(group: Group, reason: str, refused: Sequence[str]) -> bool:
    return bool(refused) and all(_refusal(reason, one) in refused for one in group)


def _refusal(reason: str, one: Observation) -> str:
    said = f"{reason}#{one.field}#{same_value(one.field, one.value)}#{one.extension or ''}"
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _of(statement: Statement, observations: Iterable[Observation]) -> Statement:
    return replace(statement, observations=tuple(observations))
