"""How somebody becomes a contact, and a contact changes: by message, by suggestion, by the owner's word. Pure."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import accumulate, islice

from gleaner.contacts.contact import Contact, Statement, Value
from gleaner.contacts.correspondent import Change, Correspondent, Evidence, Suggestion
from gleaner.contacts.merging import changed_fields, merge
from gleaner.contacts.observation import Field, Observation
from gleaner.contacts.policy import Capture, CaptureModes, Verdict
from gleaner.contacts.understanding import remembered
from gleaner.contacts.waiting import (
    HELD,
    REVIEW,
    STRANGER,
    captured_part,
    news,
    parted,
    refusals,
    with_waiting,
)
from gleaner.language.analysis import Entity

# What follows keeps a correspondent below the 400 KB of an item, whatever a sender puts into signatures.
EVIDENCE_LIMIT = 50
"""Messages whose evidence is kept a correspondent: those that values rest on, by which they can be forgotten, then the newest."""
EVIDENCE_BYTES = 100_000
CHANGES_LIMIT = 50
HELD_LIMIT = 2
"""Statements held out of sight; suggestions, which people see, are kept longer (`waiting.LIMIT`)."""
REJECTED_LIMIT = 100
STATED_LIMIT = 30
"""Values taken from one message: twelve fields and more telephone numbers than anybody has."""
STATED_BYTES = 240
"""UTF-8 bytes of a value; what is longer is none. Its line is cut there."""

EVERYTHING = CaptureModes()

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """One person: as one inbox knows them, and as the shared book does (None: not in it)."""

    correspondent: Correspondent
    contact: Contact | None


def evidence_id(inbox_id: str, message_key: str) -> str:
    """Names the evidence of one message for one inbox."""
    return hashlib.sha256(f"{inbox_id}#{message_key}".encode()).hexdigest()[:24]


def bounded(observations: Iterable[Observation]) -> tuple[Observation, ...]:
    """Observations as they can be stored, in order: no overlong value, lines cut, no control characters."""
    plain = (replace(one, value=_plain(one.value), raw=_cut(one.raw), line=_cut(one.line)) for one in observations)
    return tuple(islice((one for one in plain if len(one.value.encode()) <= STATED_BYTES), STATED_LIMIT))


def heard_from(person: Acquaintance, *, name: str, at: datetime, is_proven: bool = True) -> Acquaintance:
    """They wrote to the owner at that time; how they call themselves counts where it is proven, the newest of it."""
    known = person.correspondent
    is_news = not known.name or known.last_incoming_at is None or at >= known.last_incoming_at
    heard = replace(
        known,
        name=name if name and is_proven and is_news else known.name,
        first_incoming_at=_earliest(known.first_incoming_at, at),
        last_incoming_at=_latest(known.last_incoming_at, at),
    )
    return replace(person, correspondent=heard)


def written_to(
    person: Acquaintance, *, name: str, at: datetime, now: datetime, modes: CaptureModes = EVERYTHING
) -> Acquaintance:
    """The owner wrote to them at that time, which lets in what was held back only because they were a stranger."""
    known = person.correspondent
    written = replace(
        known,
        name=known.name or name,
        first_outgoing_at=_earliest(known.first_outgoing_at, at),
        last_outgoing_at=_latest(known.last_outgoing_at, at),
    )
    return _let_in(replace(person, correspondent=written), modes, now)


def understood(person: Acquaintance, entity_text: str, entities: Sequence[Entity]) -> Acquaintance:
    """The open lines of their signature were asked about, and this was the answer."""
    known = remembered(person.correspondent.understood, entity_text, entities)
    return replace(person, correspondent=replace(person.correspondent, understood=known))


def state(
    person: Acquaintance,
    statement: Statement,
    verdict: Verdict,
    reason: str,
    *,
    message_key: str,
    now: datetime,
    modes: CaptureModes = EVERYTHING,
) -> Acquaintance:
    """Capture what a message said of its sender, hold it back as a suggestion (`reason` says why), or ignore it.

    Capturing lets in what was held back of a stranger, so that it does not matter which message came first. What `modes` put
    under review waits for the owner's word even then, and what they turn off is as if it had never been said.
    """
    if verdict is Verdict.IGNORE:
        return person
    stated = captured_part(statement, modes)
    if verdict is Verdict.CAPTURE:
        shown = _with_evidence(_without(person, statement.evidence_id), stated, message_key)
        return _let_in(_captured(shown, stated, modes, now), modes, now)
    known = person.correspondent
    if verdict is Verdict.HOLD:
        held = with_waiting(known.held, Suggestion(stated, HELD, now), HELD_LIMIT)
        return _waiting(person, replace(known, held=held), stated, message_key)
    if reason == STRANGER and known.rejected:
        return person
    asked = news(stated, person.contact, reason, known.refused)
    if person.contact is not None and not asked.observations:
        return person
    suggestions = with_waiting(known.suggestions, Suggestion(asked, reason, now))
    changed_at = known.changed_at if suggested_ids(suggestions) == suggested_ids(known.suggestions) else now
    return _waiting(person, replace(known, suggestions=suggestions, changed_at=changed_at), stated, message_key)


def accept(person: Acquaintance, evidence: str, now: datetime) -> Acquaintance:
    """The owner takes a suggestion, and who is taken in is no stranger; one that is not there (any more) changes nothing."""
    known = person.correspondent
    if evidence not in suggested_ids(known.suggestions):
        return person
    taken = [one for one in known.suggestions if one.statement.evidence_id == evidence or _is_strangers(one)]
    left = tuple(one for one in known.suggestions if one not in taken)
    person = replace(person, correspondent=replace(known, suggestions=left))
    for one in taken:
        person = _written(person, one.statement, now)
    return person


def reject(person: Acquaintance, evidence: str) -> Acquaintance:
    """The owner does not want a suggestion, nor its values later; if it is a stranger's, nothing of theirs."""
    known = person.correspondent
    refused = [one for one in known.suggestions if one.statement.evidence_id == evidence]
    if not refused:
        return person
    is_stranger = any(map(_is_strangers, refused))
    left = tuple(one for one in known.suggestions if one not in refused and not (is_stranger and _is_strangers(one)))
    rejected = (*known.rejected, evidence)[-REJECTED_LIMIT:]
    values = dict.fromkeys((*known.refused, *(one for each in refused for one in refusals(each))))
    unwanted = tuple(values)[-REJECTED_LIMIT:]
    return replace(person, correspondent=replace(known, suggestions=left, rejected=rejected, refused=unwanted))


def suggested_ids(suggestions: Iterable[Suggestion]) -> frozenset[str]:
    """By which evidence suggestions are known."""
    return frozenset(one.statement.evidence_id for one in suggestions)


def evidence_lines(observations: Iterable[Observation]) -> dict[str, str]:
    """The lines that values stood in, by `evidence_key`."""
    return {evidence_key(one.field, one.value): one.line for one in observations}


def evidence_key(field: Field, value: str) -> str:
    """Under which name a value's line is kept: its field, and for one of many phones its number."""
    return f"{field}:{value}" if field is Field.PHONE else str(field)


def _is_strangers(one: Suggestion) -> bool:
    return one.reason == STRANGER


def _plain(text: str) -> str:
    return _CONTROL.sub(" ", text)


def _cut(text: str) -> str:
    return _plain(text).encode()[:STATED_BYTES].decode(errors="ignore")


def _without(person: Acquaintance, evidence: str) -> Acquaintance:
    """A message held back as unproven came once more, proven: it no longer waits."""
    known = person.correspondent
    suggestions = tuple(one for one in known.suggestions if one.statement.evidence_id != evidence)
    held = tuple(one for one in known.held if one.statement.evidence_id != evidence)
    return replace(person, correspondent=replace(known, suggestions=suggestions, held=held))


def _waiting(person: Acquaintance, after: Correspondent, stated: Statement, message_key: str) -> Acquaintance:
    """With the evidence of what came to wait, if anything did."""
    before = person.correspondent
    changed = replace(person, correspondent=after)
    is_waiting = after.waiting_ids - before.waiting_ids
    return _with_evidence(changed, stated, message_key) if is_waiting else changed


def _let_in(person: Acquaintance, modes: CaptureModes, now: datetime) -> Acquaintance:
    """They are no stranger (any more): what waited for that alone is captured."""
    known = person.correspondent
    strangers = tuple(filter(_is_strangers, known.suggestions))
    left = tuple(one for one in known.suggestions if one not in strangers)
    person = replace(person, correspondent=replace(known, suggestions=left, held=()))
    for one in strangers:
        person = _captured(person, one.statement, modes, now, waits_since=one.suggested_at)
    for one in known.held:
        person = _captured(person, one.statement, modes, now)
    return person


def _captured(
    person: Acquaintance, statement: Statement, modes: CaptureModes, now: datetime, waits_since: datetime | None = None
) -> Acquaintance:
    """Write what is captured of itself, ask about the rest. Nobody becomes a contact by a value that is asked about."""
    known = person.correspondent
    parts = parted(statement, person.contact, modes, known.refused)
    if parts.written.observations or modes.default is Capture.AUTO:
        person = _written(person, parts.written, now)
    is_nothing_left = person.contact is not None or statement.observations or known.rejected
    if not parts.asked.observations and is_nothing_left:
        return person
    known = person.correspondent
    suggestions = with_waiting(known.suggestions, Suggestion(parts.asked, REVIEW, waits_since or now))
    if suggestions == known.suggestions:
        return person
    changed_at = known.changed_at if waits_since else now
    return replace(person, correspondent=replace(known, suggestions=suggestions, changed_at=changed_at))


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
    changed = changed_fields(before, after)
    single = [
        Change(field, was.value if (was := before.values.get(field)) else None, value.value, now, evidence)
        for field, value in after.values.items()
        if field in changed
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
    needed = {statement.evidence_id, *person.correspondent.waiting_ids, *_evidence_of(person.contact)}
    ranked = sorted(kept.items(), key=lambda item: (item[0] in needed, item[1].stated_at, item[0]), reverse=True)
    sizes = accumulate(_size(evidence) for _, evidence in ranked[:EVIDENCE_LIMIT])
    fitting = [item for item, size in zip(ranked, sizes, strict=False) if size <= EVIDENCE_BYTES]
    return replace(person, correspondent=replace(person.correspondent, evidence=dict(reversed(fitting))))


def _evidence_of(contact: Contact | None) -> frozenset[str]:
    """What a contact's values rest on, past ones too."""
    if contact is None:
        return frozenset()
    values = (*contact.values.values(), *contact.phones, *(one for past in contact.history.values() for one in past))
    return frozenset(one.evidence_id for one in values if one.evidence_id)


def _size(evidence: Evidence) -> int:
    """Bytes, about: the lines with their keys, and what names the message."""
    return 200 + sum(len(key.encode()) + len(line.encode()) for key, line in evidence.lines.items())


def _earliest(known: datetime | None, at: datetime) -> datetime:
    return min(known, at) if known else at


def _latest(known: datetime | None, at: datetime) -> datetime:
    return max(known, at) if known else at
