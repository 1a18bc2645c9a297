"""What a turn settles of what was asked or promised before it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.task import CLOSED, ClosedBy, Task, TaskState, Turn
from gleaner.followups.topics import topics
from gleaner.mail.message import Direction

_HANDED_OVER = (Kind.REQUEST, Kind.DEADLINE, Kind.COMMITMENT)
"""Kinds that a delivery settles; the others are settled by any real answer."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The tasks after an answer, and the promises in it that concern nothing asked before."""

    tasks: tuple[Task, ...]
    new_promises: tuple[FollowUp, ...]


@dataclass(frozen=True, slots=True)
class _Dating:
    """Which promise of a turn dates which task; `strays` take up nothing that was asked."""

    by_task_id: dict[str, FollowUp]
    strays: tuple[FollowUp, ...]


def pending(tasks: Sequence[Task], waiting_on: WaitingOn) -> list[Task]:
    """What still waits on one side, the oldest first."""
    return [task for task in tasks if task.state not in CLOSED and task.waiting_on is waiting_on]


def withdraw(tasks: tuple[Task, ...], turn: Turn, speaker: WaitingOn) -> tuple[Task, ...]:
    """Close what a turn takes back: what its side asked for or was promised, and meetings of either side."""
    if not turn.is_withdrawal:
        return tasks
    concerned = [
        task
        for task in tasks
        if task.state not in CLOSED
        and (task.waiting_on is not speaker or task.kind is Kind.MEETING)
        and (turn.is_proven or not task.is_proven)
    ]
    touched = [task for task in concerned if _touches(turn, task)]
    return _closed(tasks, touched or concerned, ClosedBy.WITHDRAWN, turn.said_at)


def prove_unseen_reply(tasks: tuple[Task, ...], turn: Turn, seen_ids: frozenset[str]) -> tuple[Task, ...]:
    """Close what waited on the owner before a message that answers a reply of the owner's which was never seen."""
    is_unseen = turn.answers_owner_id is not None and turn.answers_owner_id not in seen_ids and turn.is_proven
    if not is_unseen:
        return tasks
    asked = [task for task in pending(tasks, WaitingOn.OWNER) if task.kind is not Kind.COMMITMENT]
    return _closed(tasks, asked, ClosedBy.ANSWERED, turn.said_at)


def answer(tasks: tuple[Task, ...], turn: Turn, speaker: WaitingOn) -> Answered:
    """Close what the speaker's turn answers or delivers, and date anew what it promises."""
    waiting = pending(tasks, speaker)
    dating = _dating(waiting, turn)
    settled = [task for task in waiting if task.task_id not in dating.by_task_id and _settles(turn, task, waiting)]
    after = _closed(tasks, [task for task in settled if not _is_delivered(turn, task)], ClosedBy.ANSWERED, turn.said_at)
    after = _closed(after, [task for task in settled if _is_delivered(turn, task)], ClosedBy.DELIVERED, turn.said_at)
    after = tuple(_dated(task, dating.by_task_id.get(task.task_id), turn) for task in after)
    return Answered(_heard_from(after, turn, speaker, has_settled=bool(settled)), dating.strays)


def _dating(waiting: list[Task], turn: Turn) -> _Dating:
    """Promises date what they are about; one about nothing in particular dates the latest that the turn leaves open."""
    by_task_id: dict[str, FollowUp] = {}
    strays: list[FollowUp] = []
    is_partial = any(_touches(turn, task) for task in waiting)
    for promise in turn.follow_ups:
        if promise.kind is not Kind.COMMITMENT:
            continue
        words = set(topics(promise.sentence))
        free = [task for task in waiting if task.task_id not in by_task_id and task.kind is not Kind.MEETING]
        related = [task for task in free if words & set(topics(task.sentence))]
        left_open = [
            task
            for task in free
            if not _touches(turn, task)
            and not (turn.has_delivery and words)
            and not (words and task.kind is Kind.COMMITMENT)
        ]
        candidates = related or ([] if is_partial and words and not left_open else left_open)
        if candidates:
            by_task_id[candidates[-1].task_id] = promise
        else:
            strays.append(promise)
    return _Dating(by_task_id, tuple(strays))


def _settles(turn: Turn, task: Task, waiting: list[Task]) -> bool:
    if task.kind is Kind.MEETING:
        return turn.is_reply or turn.is_acceptance or any(ask.kind is Kind.MEETING for ask in turn.follow_ups)
    if task.kind is Kind.QUESTION:
        return turn.is_reply or turn.has_delivery or turn.is_acceptance
    if task.kind is Kind.COMMITMENT and not turn.has_delivery:
        return False
    is_counter_question = any(ask.kind is Kind.QUESTION and not ask.is_nudge for ask in turn.follow_ups)
    if not turn.has_delivery and (not turn.is_reply or is_counter_question):
        return False
    alike = [other for other in waiting if other.kind in _HANDED_OVER]
    return _touches(turn, task) or not any(_touches(turn, other) for other in alike)


def _is_delivered(turn: Turn, task: Task) -> bool:
    return turn.has_delivery and task.kind in _HANDED_OVER


def _touches(turn: Turn, task: Task) -> bool:
    return bool(set(turn.topics) & set(topics(task.sentence)))


def _closed(tasks: tuple[Task, ...], closing: Sequence[Task], by: ClosedBy, at: datetime) -> tuple[Task, ...]:
    ids = {task.task_id for task in closing}
    return tuple(
        replace(task, state=TaskState.DONE, closed_by=by, closed_at=at) if task.task_id in ids else task
        for task in tasks
    )


def _dated(task: Task, promise: FollowUp | None, turn: Turn) -> Task:
    if promise is None or promise.due_on is None or (task.is_proven and not turn.is_proven):
        return task
    return replace(task, due_on=promise.due_on, is_promised=True)


def _heard_from(tasks: tuple[Task, ...], turn: Turn, speaker: WaitingOn, *, has_settled: bool) -> tuple[Task, ...]:
    """Silence counts anew where the other side came back with something, or the owner with what they were asked for."""
    is_theirs = speaker is WaitingOn.OTHER and any(not follow_up.is_nudge for follow_up in turn.follow_ups)
    is_owners_answer = turn.direction is Direction.OUTGOING and has_settled
    if not is_theirs and not is_owners_answer:
        return tasks
    waiting = {task.task_id for task in pending(tasks, WaitingOn.OTHER)}
    return tuple(replace(task, waiting_since_at=turn.said_at) if task.task_id in waiting else task for task in tasks)
