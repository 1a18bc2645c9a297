"""Where a contact's values came from, as far as one person may know: lines are shown to those who received them."""

from collections.abc import Iterable, Mapping

from gleaner.contacts.acquaintance import evidence_key
from gleaner.contacts.contact import Value
from gleaner.contacts.correspondent import Evidence
from gleaner.contacts.observation import Field
from gleaner.inbox import Inbox
from gleaner.store import correspondents

Seen = Mapping[str, Evidence]
"""Evidence by its id."""


def seen_in(mine: Iterable[Inbox], email: str) -> Seen:
    """What these inboxes received of somebody; only their owner's may be given."""
    known = correspondents.in_each([inbox.inbox_id for inbox in mine], email)
    return {evidence_id: evidence for one in known for evidence_id, evidence in one.evidence.items()}


def line_of(field: Field, value: Value, seen: Seen) -> str | None:
    """The line that a value stood in, for who received it."""
    evidence = seen.get(value.evidence_id) if value.evidence_id else None
    return evidence.lines.get(evidence_key(field, value.value)) if evidence else None
