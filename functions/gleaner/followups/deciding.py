"""What a person does with a task, and how that holds against what the machine makes of new mail."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum

from gleaner.errors import GleanerError
from gleaner.followups.followup import WaitingOn
from gleaner.followups.task import CLOSED, ClosedBy, DecidedBy, Task, TaskState


class Action(StrEnum):
    """What a person can do with a task."""

    DONE = "done"
    SNOOZE = "snooze"
    NOT_A_TASK = "not_a_task"
    REOPEN = "reopen"


class SnoozeDayMissingError(GleanerError):
    """A task was to be snoozed, and nobody said until when."""

    def __init__(self) -> None:
        super().__init__("Say until which day the task is to be snoozed.")


_CLOSING = {Action.DONE: TaskState.DONE, Action.NOT_A_TASK: TaskState.NOT_A_TASK}


def apply(task: Task, action: Action, at: datetime, until: date | None = None) -> Task:
    """The task after a person's act; the same act twice is one. A closed task cannot be snoozed: it stays as it is.

    Raises `SnoozeDayMissingError` for a snooze without a day.
    """
    if action is Action.SNOOZE:
        if until is None:
            raise SnoozeDayMissingError
        return task if task.state in CLOSED else replace(task, snoozed_until=until)
    if action is Action.REOPEN:
        return _reopened(task, at)
    state = _CLOSING[action]
    if task.state is state and task.decided_by is DecidedBy.PERSON:
        return task
    return replace(
        task,
        state=state,
        closed_by=ClosedBy.PERSON,
        closed_at=at,
        decided_by=DecidedBy.PERSON,
        decided_at=at,
        snoozed_until=None,
    )


def reconcile(stored: Sequence[Task], played: Sequence[Task]) -> tuple[Task, ...]:
    """The stored tasks after the conversation was played again, then the new ones.

    What a person decided stays; what they reopened closes again only by a later turn. What the machine decided follows
    the turns. Tasks whose turns are no longer remembered stay as they are.
    """
    by_id = {task.task_id: task for task in played}
    known = {task.task_id for task in stored}
    kept = tuple(_merged(task, by_id[task.task_id]) if task.task_id in by_id else task for task in stored)
    return (*kept, *(task for task in played if task.task_id not in known))


def _reopened(task: Task, at: datetime) -> Task:
    if task.state not in CLOSED:
        return replace(task, snoozed_until=None)
    state = TaskState.OPEN if task.waiting_on is WaitingOn.OWNER else TaskState.WAITING
    return replace(
        task,
        state=state,
        closed_by=None,
        closed_at=None,
        decided_by=DecidedBy.PERSON,
        decided_at=at,
        snoozed_until=None,
    )


def _merged(stored: Task, played: Task) -> Task:
    if stored.decided_by is DecidedBy.PERSON and not _closes_reopened(stored, played):
        return stored if stored.state in CLOSED else _with_dates(stored, played)
    snoozed_until = None if played.state in CLOSED else stored.snoozed_until
    state = stored.state if _is_still_late(stored, played) else played.state
    return replace(played, state=state, snoozed_until=snoozed_until, title=stored.title, is_proven=stored.is_proven)


def _closes_reopened(stored: Task, played: Task) -> bool:
    """Whether a turn said after a person reopened the task settles it."""
    return (
        stored.state not in CLOSED
        and stored.decided_at is not None
        and played.closed_at is not None
        and played.closed_at > stored.decided_at
    )


def _is_still_late(stored: Task, played: Task) -> bool:
    return (
        stored.state is TaskState.AWAITING_REPLY
        and played.state is TaskState.WAITING
        and (stored.due_on, stored.waiting_since_at) == (played.due_on, played.waiting_since_at)
    )


def _with_dates(stored: Task, played: Task) -> Task:
    return replace(
        stored, due_on=played.due_on, is_promised=played.is_promised, waiting_since_at=played.waiting_since_at
    )
