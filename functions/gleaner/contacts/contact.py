"""A contact of the book: each value with who said it, when, and what it was before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gleaner.contacts.observation import Field, Observation, PhoneType

LONGEST_ADDRESS = 320
"""Bytes of an address (RFC 5321, 4.5.3.1): 64 before the @ and 255 after it. What is longer is nobody's."""

HISTORY_LIMIT = 20
"""Past values kept a field (DESIGN section 4)."""


class Author(StrEnum):
    """Who gave a value. A person's word is never overwritten by the machine."""

    MACHINE = "machine"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Value:
    """A value of one field. `evidence_id` names the evidence row of the inbox that received it; None for a person's own."""

    value: str
    author: Author
    stated_at: datetime
    evidence_id: str | None = None
    confidence: float = 1.0
    phone_type: PhoneType | None = None
    extension: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """All that one message said of its sender, with the message's date (capped at receipt) and its evidence."""

    observations: tuple[Observation, ...]
    stated_at: datetime
    evidence_id: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One person of the shared contact book.

    `values` holds the single fields, `phones` the set of numbers (by E.164 and extension), `history` past values a field,
    newest first, at most `HISTORY_LIMIT`. A person who emptied a field leaves an empty PERSON value, which also stays.
    """

    email: str
    values: Mapping[Field, Value] = field(default_factory=dict)
    phones: tuple[Value, ...] = ()
    history: Mapping[Field, tuple[Value, ...]] = field(default_factory=dict)
