"""What one inbox's owner alone may see of somebody they correspond with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from gleaner.contacts.contact import Statement
from gleaner.contacts.observation import Field
from gleaner.language.analysis import Entity


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where values came from: the message's date and, by field (a phone by `phone:` and its number), the line they stood in."""

    message_key: str
    stated_at: datetime
    lines: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """A value of the contact that became another (`was` None: new), and when it was written."""

    field: Field
    was: str | None
    value: str
    changed_at: datetime
    evidence_id: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What waits for the owner's word, and why it was not simply written (`stranger`, `unproven`, `review`)."""

    statement: Statement
    reason: str
    suggested_at: datetime


@dataclass(frozen=True, slots=True)
class Understood:
    """What entities Comprehend found in the open lines of a signature, by their hash: they need not be asked about again."""

    signature_hash: str
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Correspondent:
    """One person as one inbox knows them. `changed_at` is the last time that something here is worth a digest line.

    `held` is what they said while the rule lets in only those whom the owner wrote to: out of sight until then. `rejected` are
    suggestions (by evidence) and `refused` values (by hash) that the owner did not want.
    """

    email: str
    name: str = ""
    first_incoming_at: datetime | None = None
    last_incoming_at: datetime | None = None
    first_outgoing_at: datetime | None = None
    last_outgoing_at: datetime | None = None
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    suggestions: tuple[Suggestion, ...] = ()
    held: tuple[Suggestion, ...] = ()
    rejected: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    became_contact_at: datetime | None = None
    changed_at: datetime | None = None
    understood: tuple[Understood, ...] = ()

    @property
    def waiting_ids(self) -> frozenset[str]:
        """The evidence of all that is not in the book yet."""
        return frozenset(one.statement.evidence_id for one in (*self.suggestions, *self.held))
