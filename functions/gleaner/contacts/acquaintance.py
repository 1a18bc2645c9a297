"""How somebody becomes a contact, and a contact changes: by message, by suggestion, by the owner's word. Pure."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from gleaner.contacts.contact import Contact, Statement, Value
from gleaner.contacts.correspondent import Change, Correspondent, Evidence, Suggestion
from gleaner.contacts.merging import merge
from gleaner.contacts.observation import Field, Observation
from gleaner.contacts.policy import Verdict

EVIDENCE_LIMIT = 50
"""Messages whose evidence is kept a correspondent, the newest: 12 fields of 200 characters stay well below 400 KB an item."""
CHANGES_LIMIT = 50
SUGGESTIONS_LIMIT = 5
STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """One person: as one inbox knows them, and as the shared book does (None: not in it)."""

    correspondent: Correspondent
    contact: Contact | None


def evidence_id(inbox_id: str, message_key: str) -> str:
    """Names the evidence of one message for one inbox."""
    return hashlib.sha256(f"{inbox_id}#{message_key}".encode()).hexdigest()[:24]


def heard_from(person: Acquaintance, *, name: str, at: datetime) -> Acquaintance:
    """They wrote to the owner at that time."""
    known = person.correspondent
    heard = replace(
        known,
        name=name or known.name,
        first_incoming_at=_earliest(known.first_incoming_at, at),
        last_incoming_at=_latest(known.last_incoming_at, at),
    )
    return replace(person, correspondent=heard)


def written_to(person: Acquaintance, *, name: str, at: datetime, now: datetime) -> Acquaintance:
    """The owner wrote to them at that time, which lets in what was held back only because they were a stranger."""
    known = person.correspondent
    written = replace(
        known,
        name=known.name or name,
        first_outgoing_at=_earliest(known.first_outgoing_at, at),
        last_outgoing_at=_latest(known.last_outgoing_at, at),
    )
    return _accept_those(replace(person, correspondent=written), lambda one: one.reason == STRANGER, now)


def state(
    person: Acquaintance, statement: Statement, verdict: Verdict, reason: str, *, message_key: str, now: datetime
) -> Acquaintance:
    """Capture what a message said of its sender, hold it back as a suggestion (`reason` says why), or ignore it."""
    if verdict is Verdict.IGNORE:
        return person
    known = person.correspondent
    if verdict is Verdict.CAPTURE:
        return _written(_with_evidence(person, statement, message_key), statement, now)
    if reason == STRANGER and known.rejected:
        return person
    if _is_known(person.contact, statement) or statement.evidence_id in _held_back(known):
        return person
    held = (*known.suggestions, Suggestion(statement, reason, now))[-SUGGESTIONS_LIMIT:]
    return _with_evidence(
        replace(person, correspondent=replace(known, suggestions=held, changed_at=now)), statement, message_key
    )


def accept(person: Acquaintance, evidence: str, now: datetime) -> Acquaintance:
    """The owner takes a suggestion; one that is not there (taken before, say) changes nothing."""
    return _accept_those(person, lambda one: one.statement.evidence_id == evidence, now)


def reject(person: Acquaintance, evidence: str) -> Acquaintance:
    """The owner does not want a suggestion, nor any further one of a stranger's."""
    known = person.correspondent
    if evidence not in _held_back(known):
        return person
    left = tuple(one for one in known.suggestions if one.statement.evidence_id != evidence)
    return replace(person, correspondent=replace(known, suggestions=left, rejected=(*known.rejected, evidence)))


def evidence_lines(observations: Iterable[Observation]) -> dict[str, str]:
    """The lines that values stood in, by `evidence_key`."""
    return {evidence_key(one.field, one.value): one.line for one in observations}


def evidence_key(field: Field, value: str) -> str:
    """Under which name a value's line is kept: its field, and for one of many phones its number."""
    return f"{field}:{value}" if field is Field.PHONE else str(field)


def _accept_those(person: Acquaintance, wanted: Callable[[Suggestion], bool], now: datetime) -> Acquaintance:
    taken = [one for one in person.correspondent.suggestions if wanted(one)]
    left = tuple(one for one in person.correspondent.suggestions if not wanted(one))
    person = replace(person, correspondent=replace(person.correspondent, suggestions=left))
    for one in taken:
        person = _written(person, one.statement, now)
    return person


def _written(person: Acquaintance, statement: Statement, now: datetime) -> Acquaintance:
    known = person.correspondent
    before = person.contact or Contact(known.email)
    after = merge(before, statement)
    is_new = person.contact is None
    changes = _changes(before, after, statement.evidence_id, now)
    if is_new:
        known = replace(known, became_contact_at=now)
    if is_new or changes:
        known = replace(known, changes=(*known.changes, *changes)[-CHANGES_LIMIT:], changed_at=now)
    return Acquaintance(known, after)


def _changes(before: Contact, after: Contact, evidence: str, now: datetime) -> tuple[Change, ...]:
    single = [
        Change(field, was.value if (was := before.values.get(field)) else None, value.value, now, evidence)
        for field, value in after.values.items()
        if before.values.get(field) is None or before.values[field].value != value.value
    ]
    numbers = {_number(one) for one in before.phones}
    added = [Change(Field.PHONE, None, one.value, now, evidence) for one in after.phones if _number(one) not in numbers]
    return (*single, *added)


def _number(phone: Value) -> tuple[str, str | None]:
    return phone.value, phone.extension


def _with_evidence(person: Acquaintance, statement: Statement, message_key: str) -> Acquaintance:
    lines = evidence_lines(statement.observations)
    kept = {
        **person.correspondent.evidence,
        statement.evidence_id: Evidence(message_key, statement.stated_at, lines),
    }
    newest = sorted(kept.items(), key=lambda item: (item[1].stated_at, item[0]))[-EVIDENCE_LIMIT:]
    return replace(person, correspondent=replace(person.correspondent, evidence=dict(newest)))


def _held_back(known: Correspondent) -> frozenset[str]:
    return frozenset(one.statement.evidence_id for one in known.suggestions)


def _is_known(contact: Contact | None, statement: Statement) -> bool:
    """Whether the book holds all that a statement says already, so that there is nothing to suggest."""
    return contact is not None and not _changes(
        contact, merge(contact, statement), statement.evidence_id, statement.stated_at
    )


def _earliest(known: datetime | None, at: datetime) -> datetime:
    return min(known, at) if known else at


def _latest(known: datetime | None, at: datetime) -> datetime:
    return max(known, at) if known else at
