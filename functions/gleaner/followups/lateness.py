"""When silence makes a task late."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo

from gleaner.followups.business_days import SILENT_DAYS, have_passed
from gleaner.followups.task import Task, TaskState


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an owner waits: whole business days of `country` (ISO 3166-1, None: weekends only), in their `zone`."""

    silent_days: int = SILENT_DAYS
    country: str | None = None
    zone: tzinfo = UTC


def late(tasks: Sequence[Task], now: datetime, patience: Patience = Patience()) -> tuple[Task, ...]:
    """The tasks, those that wait on the other side turned to AWAITING_REPLY where they are late by `now`.

    Late is what was promised for a day that has passed, and what was asked when its day, or as many business days of
    silence as the owner waits, have passed.
    """
    today = now.astimezone(patience.zone).date()
    return tuple(
        replace(task, state=TaskState.AWAITING_REPLY)
        if task.state is TaskState.WAITING and _is_late(task, today, patience)
        else task
        for task in tasks
    )


def _is_late(task: Task, today: date, patience: Patience) -> bool:
    if task.due_on is not None and task.due_on < today:
        return True
    if task.due_on is not None and task.is_promised:
        return False
    silent_since_on = (task.waiting_since_at or task.said_at).astimezone(patience.zone).date()
    return have_passed(silent_since_on, today, patience.silent_days, patience.country)
