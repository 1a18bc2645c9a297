"""The cue: wording that shows what a sentence does. The tables stand in `cues`, a module a language."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """What wording does.

    The first six make follow-ups. OTHER_PERSON, COURTESY, HYPOTHETICAL and RHETORICAL blank out what they cover, so that it asks
    for nothing; SALES condemns an incoming message, NO_REPLY its questions. The last seven say what a message means for
    what was asked before.
    """

    MEETING = "meeting"
    REQUEST = "request"
    QUESTION = "question"
    PROMISE = "promise"
    DEADLINE = "deadline"
    NUDGE = "nudge"
    ANNOUNCEMENT = "announcement"

    OTHER_PERSON = "other_person"
    COURTESY = "courtesy"
    HYPOTHETICAL = "hypothetical"
    RHETORICAL = "rhetorical"
    SALES = "sales"
    NO_REPLY = "no_reply"

    THANKS = "thanks"
    ACCEPTANCE = "acceptance"
    DEFERRAL = "deferral"
    WITHDRAWAL = "withdrawal"
    DELIVERY = "delivery"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Cue:
    """One row of a table.

    In `pattern` a blank stands for any white space and `…` for the rest of the clause; case is ignored. `example` is a
    sentence it must match. `strength` is the score, 0 to 1, of a follow-up found by it. With `needs_date` it counts
    only in a sentence that names a day.
    """

    act: Act
    strength: float
    pattern: str
    example: str
    needs_date: bool = False
