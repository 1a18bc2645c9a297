"""What a sentence tells, where it neither asks nor promises."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a sentence is for what was asked before.

    TELLS is a plain statement, DELIVERS hands over what was asked or promised or says that it is done, ACCEPTS agrees, which
    settles a meeting or a question but is no deed, REFUSES declines, DEFERS puts off, WITHDRAWS takes the writer's own ask back,
    CALLS_OFF an appointment of either side. PROMISES is the plain wording of a promise.
    """

    TELLS = "tells"
    DELIVERS = "delivers"
    ACCEPTS = "accepts"
    REFUSES = "refuses"
    DEFERS = "defers"
    WITHDRAWS = "withdraws"
    CALLS_OFF = "calls_off"
    PROMISES = "promises"


class Shape(StrEnum):
    """What kind of answer a question wants, and a sentence gives."""

    YES_OR_NO = "yes_or_no"
    TIME = "time"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of a turn: its role, the words that it turns on, and the kinds of questions that it may answer.

    `day` is one to come that it names; `is_cut_off` says that what was asked before is to be there by then. `is_ask`: it was
    found to ask or to promise too, and does unless it takes up what waits on its writer.
    """

    role: Role
    topics: tuple[str, ...] = ()
    gives: tuple[Shape, ...] = ()
    day: date | None = None
    is_cut_off: bool = False
    is_ask: bool = False
