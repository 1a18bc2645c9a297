"""What the owner says about a task, from the API and from a link alike."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from api.identifiers import is_id
from gleaner.corrections import correction_id
from gleaner.errors import GleanerError
from gleaner.followups.life import Action, apply
from gleaner.followups.task import Task, TaskState
from gleaner.store import tasks
from gleaner.store.retrying import until_won, writing
from gleaner.store.tasks import StoredTask

LONGEST_SNOOZE = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Change:
    """A task before and after somebody's act; the same twice where there was nothing to do."""

    before: Task
    after: Task


class ChangedMeanwhileError(GleanerError):
    """The task is no longer as the act that is to be undone left it; `task` is how it stands."""

    def __init__(self, task: Task) -> None:
        super().__init__("This was changed meanwhile, so it was not undone.")
        self.task = task


def is_snooze_date(until: date | None, today: date) -> bool:
    """Whether a task may be hidden until that day."""
    return until is not None and today < until <= today + LONGEST_SNOOZE


def change_task(inbox_id: str, task_id: str, action: Action, *, until: date | None, now: datetime) -> Task | None:
    """The task afterwards; None where there is none. See `carry_out`."""
    change = carry_out(inbox_id, task_id, action, until=until, now=now)
    return change.after if change else None


def carry_out(inbox_id: str, task_id: str, action: Action, *, until: date | None, now: datetime) -> Change | None:
    """What the act changed; None where there is no such task. An action that has been done already writes nothing.

    What is no task is remembered as a correction as long as it stays one.
    """

    def attempt() -> Change | None:
        stored = _stored(inbox_id, task_id)
        if stored is None:
            return None
        changed = apply(stored.task, action, at=now, until=until)
        if changed != stored.task:
            _save(inbox_id, stored, changed, now)
        return Change(stored.task, changed)

    return until_won(attempt)


def put_back(inbox_id: str, change: Change, now: datetime) -> Change | None:
    """Undo a change: the task is exactly as before. None where it does not exist any more.

    Raises `ChangedMeanwhileError` where mail or its owner changed it since; undoing twice is undoing once.
    """

    def attempt() -> Change | None:
        stored = _stored(inbox_id, change.after.task_id)
        if stored is None:
            return None
        if stored.task not in {change.before, change.after}:
            raise ChangedMeanwhileError(stored.task)
        if stored.task != change.before:
            _save(inbox_id, stored, change.before, now)
        return Change(stored.task, change.before)

    return until_won(attempt)


def _stored(inbox_id: str, task_id: str) -> StoredTask | None:
    return tasks.get(inbox_id, task_id) if is_id(task_id) else None


def _save(inbox_id: str, before: StoredTask, task: Task, now: datetime) -> None:
    # A task whose message is not the one that made it known (or of an older version) goes by the name it shows.
    known_as = before.correction_id or correction_id(task.counterpart, task.sentence)
    with writing() as write:
        tasks.put(write, inbox_id, replace(before, task=task, changed_at=now))
        if task.state is TaskState.NOT_A_TASK:
            tasks.remember_correction(write, inbox_id, known_as, task.task_id)
        elif before.task.state is TaskState.NOT_A_TASK:
            tasks.forget_correction(write, inbox_id, known_as)
