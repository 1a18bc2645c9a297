"""What the owner says about a task, from the API and from a link alike."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from api.identifiers import is_id
from api.retrying import until_won, writing
from gleaner.corrections import correction_id
from gleaner.followups.life import Action, apply
from gleaner.followups.task import Task, TaskState
from gleaner.store import tasks
from gleaner.store.tasks import StoredTask

LONGEST_SNOOZE = timedelta(days=366)


def is_snooze_date(until: date | None, today: date) -> bool:
    """Whether a task may be hidden until that day."""
    return until is not None and today < until <= today + LONGEST_SNOOZE


def change_task(inbox_id: str, task_id: str, action: Action, *, until: date | None, now: datetime) -> Task | None:
    """The task afterwards; None where there is none. An action that has been done already writes nothing.

    What is no task is remembered as a correction as long as it stays one.
    """

    def change() -> Task | None:
        stored = tasks.get(inbox_id, task_id) if is_id(task_id) else None
        if stored is None:
            return None
        changed = apply(stored.task, action, at=now, until=until)
        if changed != stored.task:
            _save(inbox_id, stored, changed)
        return changed

    return until_won(change)


def _save(inbox_id: str, before: StoredTask, task: Task) -> None:
    # A task whose message is not the one that made it known (or of an older version) goes by the name it shows.
    known_as = before.correction_id or correction_id(task.counterpart, task.sentence)
    with writing() as write:
        tasks.put(write, inbox_id, replace(before, task=task))
        if task.state is TaskState.NOT_A_TASK:
            tasks.remember_correction(write, inbox_id, known_as, task.task_id)
        elif before.task.state is TaskState.NOT_A_TASK:
            tasks.forget_correction(write, inbox_id, known_as)
