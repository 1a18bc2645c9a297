"""What a turn settles of what was asked or promised before it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.saying import Role, Saying
from gleaner.followups.taking_up import related, take_up
from gleaner.followups.task import CLOSED, ClosedBy, Task, TaskState, Turn
from gleaner.mail.message import Direction

TAKEN_BACK = (Role.WITHDRAWS, Role.DISMISSES, Role.CALLS_OFF)


@dataclass(frozen=True, slots=True)
class Answered:
    """The tasks after an answer, and the promises in it that concern nothing asked before."""

    tasks: tuple[Task, ...]
    new_promises: tuple[FollowUp, ...]


def pending(tasks: Sequence[Task], waiting_on: WaitingOn) -> list[Task]:
    """What still waits on one side, the oldest first."""
    return [task for task in _open(tasks) if task.waiting_on is waiting_on]


def other(side: WaitingOn) -> WaitingOn:
    """The other of the two sides."""
    return WaitingOn.OWNER if side is WaitingOn.OTHER else WaitingOn.OTHER


def waiting_for(tasks: Sequence[Task], turn: Turn, speaker: WaitingOn) -> list[Task]:
    """What a turn may settle: what waits on its side.

    What the owner handed on waits on whom they handed it to: not on who asked for it, and the owner's side may do it still.
    """
    if speaker is WaitingOn.OWNER:
        return [task for task in _open(tasks) if task.waiting_on is speaker or task.delegated_to is not None]
    return [task for task in pending(tasks, speaker) if task.delegated_to in {None, turn.sender}]


def withdraw(tasks: tuple[Task, ...], turn: Turn, speaker: WaitingOn) -> tuple[Task, ...]:
    """Close what a turn takes back: what its side asked for or was promised, and meetings of either side."""
    concerned = [task for task in _open(tasks) if _may_withdraw(turn, task, speaker)]
    gone = [task for saying in turn.said for task in _taken_back(saying, concerned)]
    return closed(tasks, gone, ClosedBy.WITHDRAWN, turn.said_at)


def prove_unseen_reply(tasks: tuple[Task, ...], turn: Turn, seen_ids: frozenset[str]) -> tuple[Task, ...]:
    """Close what waited on the owner before a message that answers a reply of the owner's which was never seen."""
    is_unseen = turn.answers_owner_id is not None and turn.answers_owner_id not in seen_ids and turn.is_proven
    if not is_unseen:
        return tasks
    asked = [task for task in pending(tasks, WaitingOn.OWNER) if task.kind is not Kind.COMMITMENT]
    return closed(tasks, asked, ClosedBy.ANSWERED, turn.said_at)


def answer(tasks: tuple[Task, ...], turn: Turn, speaker: WaitingOn) -> Answered:
    """Close what the speaker's turn answers or delivers, and date anew what it promises."""
    waiting = waiting_for(tasks, turn, speaker)
    taken = take_up(turn.said, turn.follow_ups, waiting)
    proposes = any(one.kind is Kind.MEETING for one in turn.follow_ups)
    answered = [
        task
        for task in waiting
        if task.task_id in taken.answered - taken.delivered or (task.kind is Kind.MEETING and proposes)
    ]
    delivered = [task for task in waiting if task.task_id in taken.delivered]
    after = closed(tasks, answered, ClosedBy.ANSWERED, turn.said_at)
    after = closed(after, delivered, ClosedBy.DELIVERED, turn.said_at)
    after = tuple(_dated(task, taken.promised.get(task.task_id), turn) for task in after)
    has_settled = bool(answered or delivered)
    return Answered(_heard_from(after, turn, speaker, has_settled=has_settled), tuple(taken.strays))


def closed(tasks: tuple[Task, ...], closing: Sequence[Task], by: ClosedBy, at: datetime) -> tuple[Task, ...]:
    """The tasks, some of them done."""
    ids = {task.task_id for task in closing}
    return tuple(
        replace(task, state=TaskState.DONE, closed_by=by, closed_at=at) if task.task_id in ids else task
        for task in tasks
    )


def _open(tasks: Sequence[Task]) -> list[Task]:
    return [task for task in tasks if task.state not in CLOSED]


def _may_withdraw(turn: Turn, task: Task, speaker: WaitingOn) -> bool:
    """Whether a turn's side asked for something, or may call it off; what the owner handed on was asked by somebody else."""
    if task.is_proven and not turn.is_proven:
        return False
    is_askers = task.waiting_on is not speaker
    if task.delegated_to is not None:
        is_askers = speaker is WaitingOn.OWNER or turn.sender != task.delegated_to
    return is_askers or task.kind is Kind.MEETING


def _taken_back(saying: Saying, concerned: Sequence[Task]) -> Sequence[Task]:
    if saying.role not in TAKEN_BACK:
        return ()
    meetings = [task for task in concerned if task.kind is Kind.MEETING]
    named = related(saying.topics, concerned)
    if saying.role is Role.CALLS_OFF:
        return [task for task in named if task in meetings] or meetings or named or concerned
    return named or (concerned if saying.role is Role.DISMISSES else ())


def _dated(task: Task, due_on: date | None, turn: Turn) -> Task:
    if due_on is None or (task.is_proven and not turn.is_proven):
        return task
    return replace(task, due_on=due_on, is_promised=True)


def _heard_from(tasks: tuple[Task, ...], turn: Turn, speaker: WaitingOn, *, has_settled: bool) -> tuple[Task, ...]:
    """Silence counts anew where the other side gave a sign of life, or the owner what they were asked for.

    Their reminder of what they wait for is none: it says nothing of what they owe.
    """
    is_nudge = bool(turn.follow_ups) and all(one.is_nudge for one in turn.follow_ups) and not turn.said
    is_theirs = speaker is WaitingOn.OTHER and not turn.is_automatic and not is_nudge
    is_owners_answer = turn.direction is Direction.OUTGOING and has_settled
    if not is_theirs and not is_owners_answer:
        return tasks
    waiting = {task.task_id for task in waiting_for(tasks, turn, WaitingOn.OTHER)}
    return tuple(replace(task, waiting_since_at=turn.said_at) if task.task_id in waiting else task for task in tasks)
