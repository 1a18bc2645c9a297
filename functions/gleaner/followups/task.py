"""A task, and the conversation it lives in."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.saying import Saying
from gleaner.mail.message import Direction

TURN_LIMIT = 50
"""Messages of a conversation that stay remembered; older ones keep their tasks but decide nothing any more."""

REFERENCES_KEPT = 5
"""Message-IDs that a turn remembers of those it answers."""


class TaskState(StrEnum):
    """Where a task stands. OPEN waits on the owner, WAITING and AWAITING_REPLY (late) on the other side."""

    OPEN = "open"
    WAITING = "waiting"
    AWAITING_REPLY = "awaiting_reply"
    DONE = "done"
    NOT_A_TASK = "not_a_task"


CLOSED = frozenset((TaskState.DONE, TaskState.NOT_A_TASK))
"""The states in which a task is no longer tracked."""


class ClosedBy(StrEnum):
    """Why a task is no longer tracked."""

    ANSWERED = "answered"
    DELIVERED = "delivered"
    WITHDRAWN = "withdrawn"
    PERSON = "person"


class DecidedBy(StrEnum):
    """Who set the state. What a person decided, the machine never changes."""

    MACHINE = "machine"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom the owner forwarded a conversation."""

    email: str
    name: str


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a conversation, reduced to what later messages need to know of it.

    `message_key` is the claim key, `said_at` its date. `said` is what it tells beside what it asks and promises
    (`follow_ups`), sentence by sentence. `counterpart` is the other side's name or address, `sender` the address it came from.
    `is_colleague`: incoming, by a colleague of the owner who writes to the other side, so it speaks for the owner's side.
    `answers_owner_id`: the Message-ID of the owner's own message that this incoming one answers, which proves a reply that
    was never seen. `answered_ids` are the nearest Message-IDs that it refers to, at most `REFERENCES_KEPT`.
    `forwarded_to` is whom the owner forwarded the conversation to, `is_handed_on` that they are to deal with it.
    """

    message_key: str
    rfc_message_id: str | None
    said_at: datetime
    direction: Direction
    counterpart: str
    follow_ups: tuple[FollowUp, ...]
    said: tuple[Saying, ...] = ()
    is_proven: bool = True
    is_automatic: bool = False
    is_colleague: bool = False
    answers_owner_id: str | None = None
    answered_ids: tuple[str, ...] = ()
    sender: str = ""
    forwarded_to: Recipient | None = None
    is_handed_on: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """A recommended task. Its id is derived from message key and sentence, so that writing it twice is writing it once.

    `is_promised`: whom it waits on named the date. `waiting_since_at`: when the other side last spoke without settling it,
    or None for `said_at`; silence counts from there. `snoozed_until` hides it from the digest until that day. `asked_by` is
    the address that asked or promised, `delegated_to` that of whom the owner forwarded it to.
    """

    task_id: str
    thread_id: str
    message_key: str
    kind: Kind
    title: str
    sentence: str
    due_on: date | None
    waiting_on: WaitingOn
    state: TaskState
    said_at: datetime
    counterpart: str
    score: float
    is_proven: bool
    closed_by: ClosedBy | None = None
    closed_at: datetime | None = None
    decided_by: DecidedBy = DecidedBy.MACHINE
    decided_at: datetime | None = None
    snoozed_until: date | None = None
    is_promised: bool = False
    waiting_since_at: datetime | None = None
    asked_by: str = ""
    delegated_to: str | None = None
