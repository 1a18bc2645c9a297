"""Tasks from turns: a pure fold over a conversation, in the order in which its messages were said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gleaner.followups.asking import ask, hand_on, move, new_task
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.in_context import read_in_context
from gleaner.followups.ordering import in_order
from gleaner.followups.settling import answer, prove_unseen_reply, withdraw
from gleaner.followups.task import TURN_LIMIT, Task, Turn
from gleaner.mail.message import Direction


@dataclass(frozen=True, slots=True)
class _Conversation:
    thread_id: str
    tasks: tuple[Task, ...]
    seen_ids: frozenset[str]
    is_whole: bool


def add(turns: Sequence[Turn], turn: Turn) -> tuple[Turn, ...]:
    """The turns with one more, in the order in which they were said; the same message twice changes nothing.

    The oldest go where there are more than `TURN_LIMIT`.
    """
    if any(known.message_key == turn.message_key for known in turns):
        return tuple(turns)
    return in_order([*turns, turn])[-TURN_LIMIT:]


def play(turns: Sequence[Turn], *, thread_id: str) -> tuple[Task, ...]:
    """The tasks of a conversation, open and closed, whatever the order in which its messages arrived.

    Where the oldest turns are gone, what answers one of the owner's that is not there proves no reply that was never seen.
    """
    conversation = _Conversation(thread_id, (), frozenset(), is_whole=len(turns) < TURN_LIMIT)
    seen: set[str] = set()
    for turn in in_order(turns):
        if turn.message_key not in seen and _counts(turn):
            seen.add(turn.message_key)
            conversation = _heard(conversation, turn)
    return conversation.tasks


def due_key(task: Task) -> str:
    """Sorts tasks by due date, those without one last."""
    return f"{task.due_on.isoformat() if task.due_on else '9999-12-31'}#{task.task_id}"


def _counts(turn: Turn) -> bool:
    """An outgoing copy that nothing proves may be anybody's."""
    return turn.is_proven or turn.direction is Direction.INCOMING


def _speaker(turn: Turn) -> WaitingOn:
    is_owners = turn.direction is Direction.OUTGOING or turn.is_colleague
    return WaitingOn.OWNER if is_owners else WaitingOn.OTHER


def _heard(conversation: _Conversation, turn: Turn) -> _Conversation:
    tasks = conversation.tasks
    if conversation.is_whole:
        tasks = prove_unseen_reply(tasks, turn, conversation.seen_ids)
    take = _replied if turn.forwarded_to is None else _forwarded
    after = take(tasks, turn, conversation.thread_id)
    named = {turn.rfc_message_id, turn.answers_owner_id} - {None}
    return replace(conversation, tasks=after, seen_ids=conversation.seen_ids | {known for known in named if known})


def _replied(tasks: tuple[Task, ...], turn: Turn, thread_id: str) -> tuple[Task, ...]:
    speaker = _speaker(turn)
    turn = read_in_context(turn, tasks, speaker)
    answered = answer(withdraw(tasks, turn, speaker), turn, speaker)
    promises = () if turn.is_colleague else answered.new_promises
    tasks = (*answered.tasks, *(new_task(promise, turn, thread_id) for promise in promises))
    return ask(move(tasks, turn, speaker), turn, thread_id)


def _forwarded(tasks: tuple[Task, ...], turn: Turn, thread_id: str) -> tuple[Task, ...]:
    """What somebody else is shown answers nobody; what they are asked to deal with is the owner's task, not another one."""
    promises = tuple(one for one in turn.follow_ups if one.kind is Kind.COMMITMENT)
    handed_on = hand_on(tasks, turn)
    if handed_on != tasks:
        return (*handed_on, *(new_task(one, turn, thread_id) for one in promises))
    answered = answer(tasks, replace(turn, said=(), follow_ups=promises), WaitingOn.OWNER)
    tasks = (*answered.tasks, *(new_task(one, turn, thread_id) for one in answered.new_promises))
    return ask(tasks, turn, thread_id)
