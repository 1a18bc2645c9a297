"""What one more message changes about the tasks of its conversation. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from gleaner.followups import life
from gleaner.followups.task import CLOSED, ClosedBy, DecidedBy, Task, TaskState, Turn
from gleaner.gleaned import Gleaned


def concerned(played: Iterable[Task], turns: Iterable[Turn]) -> tuple[str, ...]:
    """The ids of the tasks that a conversation has now, or may have made when fewer of its turns were known.

    An ask that made a task may be the repetition of one that is read later.
    """
    made_before = (life.task_id_of(turn.message_key, ask.sentence) for turn in turns for ask in turn.follow_ups)
    return tuple(dict.fromkeys([*(one.task_id for one in played), *made_before]))


def settle(stored: Sequence[Task], played: Sequence[Task], gleaned: Gleaned) -> tuple[Task, ...]:
    """All tasks of a conversation as they are once a message is known, new ones last; `stored` are those `concerned`."""
    current = {one.task_id for one in played}
    return tuple(
        _vouched(one, gleaned) if one.task_id in current else _merged(one, gleaned.said_at)
        for one in life.reconcile(stored, played)
    )


def _merged(task: Task, at: datetime) -> Task:
    """A task that turned out to be another one's repetition is no longer tracked."""
    if task.state in CLOSED or task.decided_by is DecidedBy.PERSON:
        return task
    return replace(task, state=TaskState.DONE, closed_by=ClosedBy.WITHDRAWN, closed_at=at)


def _vouched(task: Task, gleaned: Gleaned) -> Task:
    """A task of an unproven message that came once more, proven."""
    is_vouched = task.message_key == gleaned.key and gleaned.is_proven and not task.is_proven
    return replace(task, is_proven=True) if is_vouched else task
