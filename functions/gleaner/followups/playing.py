"""Tasks from turns: a pure fold over a conversation, in the order in which its messages were said."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.ordering import in_order
from gleaner.followups.settling import answer, pending, prove_unseen_reply, withdraw
from gleaner.followups.task import TURN_LIMIT, Task, TaskState, Turn
from gleaner.followups.topics import topics
from gleaner.mail.message import Direction

_ID_LENGTH = 24
"""Hexadecimal digits: 96 bits, far beyond the tasks of any organisation."""


@dataclass(frozen=True, slots=True)
class _Conversation:
    thread_id: str
    tasks: tuple[Task, ...]
    seen_ids: frozenset[str]


def add(turns: Sequence[Turn], turn: Turn) -> tuple[Turn, ...]:
    """The turns with one more, in the order in which they were said; the same message twice changes nothing.

    The oldest go where there are more than `TURN_LIMIT`.
    """
    if any(known.message_key == turn.message_key for known in turns):
        return tuple(turns)
    return in_order([*turns, turn])[-TURN_LIMIT:]


def play(turns: Sequence[Turn], *, thread_id: str) -> tuple[Task, ...]:
    """The tasks of a conversation, open and closed, whatever the order in which its messages arrived."""
    conversation = _Conversation(thread_id, (), frozenset())
    seen: set[str] = set()
    for turn in in_order(turns):
        if turn.message_key not in seen and _counts(turn):
            seen.add(turn.message_key)
            conversation = _heard(conversation, turn)
    return conversation.tasks


def due_key(task: Task) -> str:
    """Sorts tasks by due date, those without one last."""
    return f"{task.due_on.isoformat() if task.due_on else '9999-12-31'}#{task.task_id}"


def task_id_of(message_key: str, sentence: str) -> str:
    """The id of the task that a sentence of a message makes."""
    return hashlib.sha256(f"{message_key}\n{' '.join(sentence.split())}".encode()).hexdigest()[:_ID_LENGTH]


def _counts(turn: Turn) -> bool:
    """An outgoing copy that nothing proves may be anybody's."""
    return turn.is_proven or turn.direction is Direction.INCOMING


def _speaker(turn: Turn) -> WaitingOn:
    is_owners = turn.direction is Direction.OUTGOING or turn.is_colleague
    return WaitingOn.OWNER if is_owners else WaitingOn.OTHER


def _heard(conversation: _Conversation, turn: Turn) -> _Conversation:
    speaker = _speaker(turn)
    tasks = prove_unseen_reply(conversation.tasks, turn, conversation.seen_ids)
    tasks = withdraw(tasks, turn, speaker)
    answered = answer(tasks, turn, speaker)
    tasks = answered.tasks
    if not turn.is_colleague:
        for promise in answered.new_promises:
            tasks = (*tasks, _task(promise, turn, conversation.thread_id))
    for ask in _asks(turn):
        tasks = _asked(tasks, ask, turn, conversation.thread_id)
    named = {turn.rfc_message_id, turn.answers_owner_id} - {None}
    return _Conversation(conversation.thread_id, tasks, conversation.seen_ids | {known for known in named if known})


def _asks(turn: Turn) -> tuple[FollowUp, ...]:
    """What a turn asks of its readers, cut-offs last: they date what was asked in the same message."""
    asks = [follow_up for follow_up in turn.follow_ups if follow_up.kind is not Kind.COMMITMENT]
    return tuple(sorted(asks, key=lambda ask: ask.kind is Kind.DEADLINE))


def _asked(tasks: tuple[Task, ...], ask: FollowUp, turn: Turn, thread_id: str) -> tuple[Task, ...]:
    """The tasks after an ask: a new one, unless it repeats, moves or dates an open one."""
    target = _same_ask(tasks, ask, turn)
    if target is None:
        task = _task(ask, turn, thread_id)
        return tasks if any(known.task_id == task.task_id for known in tasks) else (*tasks, task)
    if ask.due_on is None or (target.is_proven and not turn.is_proven):
        return tasks
    moved = replace(target, due_on=ask.due_on)
    return tuple(moved if task.task_id == target.task_id else task for task in tasks)


def _same_ask(tasks: tuple[Task, ...], ask: FollowUp, turn: Turn) -> Task | None:
    """The open task that an ask is about, the latest first."""
    waiting = pending(tasks, ask.waiting_on)
    earlier = [task for task in waiting if task.message_key != turn.message_key]
    if ask.is_nudge and earlier:
        return _closest(earlier, ask)
    if ask.kind is Kind.DEADLINE:
        asked = [task for task in waiting if task.kind in (Kind.REQUEST, Kind.QUESTION, Kind.DEADLINE)]
        undated = [task for task in asked if task.message_key != turn.message_key or task.due_on is None]
        return _closest(undated, ask) if undated else None
    if ask.kind is Kind.MEETING:
        meetings = [task for task in waiting if task.kind is Kind.MEETING and _may_be_same(task, ask)]
        return meetings[-1] if meetings else None
    words = topics(ask.sentence)
    same = [task for task in earlier if task.kind is ask.kind and words and topics(task.sentence) == words]
    return same[-1] if same else None


def _closest(tasks: Sequence[Task], ask: FollowUp) -> Task:
    words = set(topics(ask.sentence))
    related = [task for task in tasks if words & set(topics(task.sentence))]
    return (related or tasks)[-1]


def _may_be_same(task: Task, ask: FollowUp) -> bool:
    before, after = set(topics(task.sentence)), set(topics(ask.sentence))
    return not before or not after or bool(before & after)


def _task(follow_up: FollowUp, turn: Turn, thread_id: str) -> Task:
    is_owners = follow_up.waiting_on is WaitingOn.OWNER
    return Task(
        task_id=task_id_of(turn.message_key, follow_up.sentence),
        thread_id=thread_id,
        message_key=turn.message_key,
        kind=follow_up.kind,
        title=follow_up.title,
        sentence=follow_up.sentence,
        due_on=follow_up.due_on,
        waiting_on=follow_up.waiting_on,
        state=TaskState.OPEN if is_owners else TaskState.WAITING,
        said_at=turn.said_at,
        counterpart=turn.counterpart,
        score=follow_up.score,
        is_proven=turn.is_proven,
        is_promised=follow_up.kind is Kind.COMMITMENT,
    )
