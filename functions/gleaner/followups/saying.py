"""What a sentence tells, where it neither asks nor promises."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a sentence is for what was asked before.

    TELLS is a plain statement, DELIVERS hands over what was asked or promised or says that it is done, ACCEPTS agrees, which
    settles a meeting or a question but is no deed, REFUSES declines, DEFERS puts off, WITHDRAWS takes the writer's own ask back,
    DISMISSES whatever they asked ("never mind"), CALLS_OFF an appointment of either side. PROMISES and ASKS are plain wording of a promise and of a request.
    """

    TELLS = "tells"
    DELIVERS = "delivers"
    ACCEPTS = "accepts"
    REFUSES = "refuses"
    DEFERS = "defers"
    WITHDRAWS = "withdraws"
    DISMISSES = "dismisses"
    CALLS_OFF = "calls_off"
    PROMISES = "promises"
    ASKS = "asks"


class Shape(StrEnum):
    """What kind of answer a question wants, and a sentence gives."""

    YES_OR_NO = "yes_or_no"
    TIME = "time"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of a turn: its role, the words that it turns on, and the kinds of questions that it may answer.

    `day` is one to come that it names; `is_cut_off` says that what was asked before is to be there by then. `found` is the
    place among its turn's follow-ups of what was found in it; where that only takes up what is open, the saying counts alone.
    `parts` counts the clauses that are put side by side: "we do, and yes, you can" are two answers.
    """

    role: Role
    topics: tuple[str, ...] = ()
    gives: tuple[Shape, ...] = ()
    day: date | None = None
    is_cut_off: bool = False
    found: int | None = None
    parts: int = 1
