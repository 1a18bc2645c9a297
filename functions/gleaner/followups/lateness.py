"""When silence makes a task late."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from gleaner.followups.task import Task, TaskState

SILENT_BUSINESS_DAYS = 3
_SATURDAY = 5


def late(
    tasks: Sequence[Task], now: datetime, *, zone: tzinfo = UTC, business_days: int = SILENT_BUSINESS_DAYS
) -> tuple[Task, ...]:
    """The tasks, those awaiting a reply that are late by `now` in the owner's zone.

    Late is what was promised for a day that has passed, and what was asked when its day or three full business days after
    it have passed. Weekends are no business days; holidays count as such.
    """
    today = now.astimezone(zone).date()
    return tuple(
        replace(task, state=TaskState.AWAITING_REPLY)
        if task.state is TaskState.WAITING and _is_late(task, today, zone, business_days)
        else task
        for task in tasks
    )


def _is_late(task: Task, today: date, zone: tzinfo, business_days: int) -> bool:
    if task.due_on is not None and task.due_on < today:
        return True
    if task.due_on is not None and task.is_promised:
        return False
    silent_since_on = (task.waiting_since_at or task.said_at).astimezone(zone).date()
    return _full_business_days(silent_since_on, today) >= business_days


def _full_business_days(first: date, today: date) -> int:
    """Business days that lie wholly between two days."""
    weeks, rest = divmod(max((today - first).days - 1, 0), 7)
    return weeks * 5 + sum((first + timedelta(days=number + 1)).weekday() < _SATURDAY for number in range(rest))
