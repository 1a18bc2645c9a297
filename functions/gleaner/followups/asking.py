"""What a turn asks: new tasks, unless an ask repeats, moves or dates an open one, answers one, or hands it on."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from gleaner.followups.answer_signs import shows_anywhere, wanted
from gleaner.followups.answer_words import Sign
from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.saying import Role, Saying, Shape
from gleaner.followups.settling import pending, waiting_for
from gleaner.followups.taking_up import related
from gleaner.followups.task import Task, TaskState, Turn
from gleaner.followups.topics import shared, topics
from gleaner.followups.wording import plain

_ID_LENGTH = 24
"""Hexadecimal digits: 96 bits, far beyond the tasks of any organisation."""

_TOLD_AS = {Role.PROMISES: Role.TELLS}
_DATED = (Kind.REQUEST, Kind.DEADLINE)
_HANDED_ON = (Kind.REQUEST, Kind.QUESTION, Kind.DEADLINE, Kind.MEETING)


def task_id_of(message_key: str, sentence: str) -> str:
    """The id of the task that a sentence of a message makes."""
    return hashlib.sha256(f"{message_key}\n{' '.join(sentence.split())}".encode()).hexdigest()[:_ID_LENGTH]


def new_task(follow_up: FollowUp, turn: Turn, thread_id: str) -> Task:
    """The task that a follow-up makes."""
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
        asked_by=turn.sender,
    )


def read_in_context(turn: Turn, tasks: Sequence[Task], speaker: WaitingOn) -> Turn:
    """A turn, less the asks that are none where something waits on its speaker.

    "The offer follows on Thursday" puts off what was asked for, and "the blue one, please" answers a question: read alone, both
    look like requests. "Thursday at ten is fine" accepts a meeting that was proposed.
    """
    waiting, asked = waiting_for(tasks, turn, speaker), pending(tasks, _other(speaker))
    said = [_understood(saying, waiting, asked) for saying in turn.said if not saying.is_ask]
    follow_ups: list[FollowUp] = []
    for one in turn.follow_ups:
        saying = _saying_of(one, turn)
        if _is_told(one, saying, waiting, asked):
            said += [replace(saying, role=_TOLD_AS.get(saying.role, saying.role))] if saying else []
        elif saying and saying.role is Role.DEFERS and one.kind is Kind.REQUEST and one.due_on and waiting:
            follow_ups.append(replace(one, kind=Kind.COMMITMENT, waiting_on=speaker))
        else:
            follow_ups.append(one)
            said += [saying] if saying and one.kind in (Kind.MEETING, Kind.DEADLINE) else []
    return replace(turn, said=tuple(said), follow_ups=tuple(follow_ups))


def _understood(saying: Saying, waiting: Sequence[Task], asked: Sequence[Task]) -> Saying:
    """A saying; "found it" takes back what its writer asked for, and answers where they asked for nothing."""
    if saying.role not in (Role.WITHDRAWS, Role.CALLS_OFF):
        return saying
    concerned = [*asked, *(task for task in waiting if task.kind is Kind.MEETING)]
    is_own = bool(related(saying.topics, concerned)) or not related(saying.topics, waiting)
    return saying if concerned and is_own else replace(saying, role=Role.TELLS)


def _is_told(one: FollowUp, saying: Saying | None, waiting: Sequence[Task], asked: Sequence[Task]) -> bool:
    """Whether what was found to ask or to promise only takes up what waits on its writer, or on their reader."""
    if saying is not None and saying.role in (Role.WITHDRAWS, Role.CALLS_OFF):
        return True
    if saying is not None and saying.is_cut_off and one.kind in (Kind.COMMITMENT, Kind.MEETING):
        return any(task.kind in _DATED for task in asked)
    if one.kind is Kind.MEETING:
        return "?" not in one.sentence and any(_confirms(one, task) for task in waiting)
    if one.kind is Kind.COMMITMENT:
        return (one.is_nudge and bool(asked)) or (saying is not None and _answers(one, saying, waiting))
    if saying is not None and saying.role is Role.DEFERS:
        return bool(waiting) and not one.is_nudge and one.due_on is None
    return saying is not None and one.kind is Kind.REQUEST and any(task.kind is Kind.QUESTION for task in waiting)


def _answers(one: FollowUp, saying: Saying, waiting: Sequence[Task]) -> bool:
    """Whether what reads like a promise is a no, or the number or day that was asked for: "we'll be twelve"."""
    if saying.role in (Role.REFUSES, Role.DEFERS):
        return bool(waiting) and (saying.role is Role.REFUSES or one.due_on is None)
    wants = [wanted(task.sentence) for task in waiting if task.kind in (Kind.QUESTION, Kind.MEETING)]
    if saying.role is Role.TELLS:
        return Shape.TIME in wants if one.due_on is not None else bool(wants)
    return one.due_on is None and Shape.NUMBER in saying.gives and Shape.NUMBER in wants


def hand_on(tasks: tuple[Task, ...], turn: Turn) -> tuple[Task, ...]:
    """The tasks once the owner forwarded the conversation to somebody who is to deal with it: they wait on them now."""
    delegate = turn.forwarded_to
    if delegate is None or not turn.is_handed_on:
        return tasks
    own = {task.task_id for task in pending(tasks, WaitingOn.OWNER) if task.kind in _HANDED_ON}
    return tuple(
        replace(
            task,
            waiting_on=WaitingOn.OTHER,
            state=TaskState.WAITING,
            counterpart=delegate.name or delegate.email,
            waiting_since_at=turn.said_at,
            delegated_to=delegate.email,
        )
        if task.task_id in own
        else task
        for task in tasks
    )


def move(tasks: tuple[Task, ...], turn: Turn, speaker: WaitingOn) -> tuple[Task, ...]:
    """The tasks after a turn says by when what its side asked for must be there: "I need it on Thursday after all"."""
    for saying in turn.said:
        asked = [task for task in pending(tasks, _other(speaker)) if task.kind in _DATED]
        named = related(saying.topics, asked) or asked
        if saying.is_cut_off and saying.day is not None and named:
            tasks = _moved(tasks, named[-1], saying.day, turn)
    return tasks


def ask(tasks: tuple[Task, ...], turn: Turn, thread_id: str) -> tuple[Task, ...]:
    """The tasks after the asks of a turn, cut-offs last: they date what was asked in the same message."""
    asks = [one for one in turn.follow_ups if one.kind is not Kind.COMMITMENT]
    for one in sorted(asks, key=lambda one: one.kind is Kind.DEADLINE):
        tasks = _asked(tasks, one, turn, thread_id)
    return tasks


def _asked(tasks: tuple[Task, ...], ask: FollowUp, turn: Turn, thread_id: str) -> tuple[Task, ...]:
    target = _same_ask(tasks, ask, turn)
    if target is None:
        task = new_task(ask, turn, thread_id)
        return tasks if any(known.task_id == task.task_id for known in tasks) else (*tasks, task)
    return tasks if ask.due_on is None else _moved(tasks, target, ask.due_on, turn)


def _moved(tasks: tuple[Task, ...], target: Task, due_on: date, turn: Turn) -> tuple[Task, ...]:
    if target.due_on == due_on or (target.is_proven and not turn.is_proven):
        return tasks
    moved = replace(target, due_on=due_on, is_promised=False)
    return tuple(moved if task.task_id == target.task_id else task for task in tasks)


def _same_ask(tasks: tuple[Task, ...], ask: FollowUp, turn: Turn) -> Task | None:
    """The open task that an ask is about, the latest first."""
    waiting = [task for task in pending(tasks, ask.waiting_on) if task.kind is not Kind.COMMITMENT or ask.is_nudge]
    earlier = [task for task in waiting if task.message_key != turn.message_key]
    if ask.is_nudge and earlier:
        return _closest(earlier, ask)
    if ask.kind is Kind.DEADLINE:
        asked = [task for task in waiting if task.kind in (Kind.REQUEST, Kind.QUESTION, Kind.DEADLINE)]
        undated = [task for task in asked if task.message_key != turn.message_key or task.due_on is None]
        return _closest(undated, ask) if undated else None
    if ask.kind is Kind.MEETING:
        meetings = [task for task in waiting if task.kind is Kind.MEETING and _may_be_same(task, ask, turn)]
        return meetings[-1] if meetings else None
    same = [task for task in earlier if task.kind is not Kind.MEETING and _repeats(task, ask)]
    return same[-1] if same else None


def _repeats(task: Task, ask: FollowUp) -> bool:
    """Whether an ask says nothing that an earlier one did not, but for a day."""
    words, known = topics(ask.sentence), topics(task.sentence)
    if not words:
        return ask.due_on is not None and ask.kind is task.kind
    return shared(words, known) == len(words) and (ask.kind is task.kind or ask.due_on is not None)


def _closest(tasks: Sequence[Task], ask: FollowUp) -> Task:
    return (related(topics(ask.sentence), tasks) or tasks)[-1]


def _may_be_same(task: Task, ask: FollowUp, turn: Turn) -> bool:
    """Whether two proposals are of one meeting: by their words, or because the later one only names another day."""
    before, after = topics(task.sentence), topics(ask.sentence)
    is_off = any(saying.role in (Role.REFUSES, Role.CALLS_OFF) for saying in turn.said)
    is_moved = task.message_key != turn.message_key and (is_off or shows_anywhere(Sign.MOVED, plain(ask.sentence)))
    return not before or not after or is_moved or bool(shared(after, before))


def _confirms(ask: FollowUp, task: Task) -> bool:
    """Whether what was read as a proposal names the day that was proposed or asked for."""
    is_asked = task.kind is Kind.QUESTION and wanted(task.sentence) is Shape.TIME
    return is_asked or (task.kind is Kind.MEETING and ask.due_on in {None, task.due_on})


def _other(side: WaitingOn) -> WaitingOn:
    return WaitingOn.OWNER if side is WaitingOn.OTHER else WaitingOn.OTHER


def _saying_of(ask: FollowUp, turn: Turn) -> Saying | None:
    words = topics(" ".join(ask.sentence.split()))
    return next((one for one in turn.said if one.is_ask and one.topics == words), None)
