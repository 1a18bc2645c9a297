"""What a sentence asks for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """DESIGN section 7."""

    REQUEST = "request"
    QUESTION = "question"
    COMMITMENT = "commitment"
    MEETING = "meeting"
    DEADLINE = "deadline"


class WaitingOn(StrEnum):
    """Whose move it is."""

    OWNER = "owner"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing to follow up: `sentence` is a literal span of the new text, `title` at most 80 characters, `score` 0 to 1.

    `is_nudge` says that it reminds of something asked before: where that is still open it makes no second task.
    """

    kind: Kind
    sentence: str
    title: str
    due_on: date | None
    waiting_on: WaitingOn
    score: float
    is_nudge: bool = False
