"""What a turn asks: new tasks, unless an ask repeats, moves or dates an open one, answers one, or hands it on."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from gleaner.followups.answer_signs import shows_anywhere
from gleaner.followups.answer_words import Sign
from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.in_context import DATED
from gleaner.followups.saying import Role
from gleaner.followups.settling import other, pending
from gleaner.followups.taking_up import related
from gleaner.followups.task import Task, TaskState, Turn
from gleaner.followups.topics import shared, topics
from gleaner.followups.wording import last_clause, plain
from gleaner.patterns import lazily

_ID_LENGTH = 24
"""Hexadecimal digits: 96 bits, far beyond the tasks of any organisation."""

_REFERS = lazily(
    r"\b(?:it|that|them|this|instead|het|dat|dit|ze|die|es|das|ihn|l['’]|les?|la|ça|cela|los?|las|eso|esto|li|glielo|melo|isso|isto)"
    r"(?![^\W\d_])|(?:[mtsc]e|glie|-)l[oaei]s?\b",
    re.IGNORECASE,
)
"""A word that stands for what was asked before, in seven languages."""

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
        asked = [task for task in pending(tasks, other(speaker)) if task.kind in DATED]
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
    if ask.kind is Kind.MEETING and _asks_for_a_day(ask) and (dated := [task for task in earlier if _is_dated(task)]):
        return dated[-1]
    if ask.kind is Kind.MEETING:
        meetings = [task for task in waiting if task.kind is Kind.MEETING and _may_be_same(task, ask, turn)]
        return meetings[-1] if meetings else None
    same = [task for task in earlier if task.kind is not Kind.MEETING and _repeats(task, ask)]
    return same[-1] if same else None


def _repeats(task: Task, ask: FollowUp) -> bool:
    """Whether an ask says nothing that an earlier one did not, but for a day."""
    words, known = topics(last_clause(ask.sentence) if ask.due_on else ask.sentence), topics(task.sentence)
    if not words:  # "could you do it by Tuesday?", but not "could you call me today?"
        return ask.due_on is not None and ask.kind is task.kind and bool(_REFERS.search(ask.sentence))
    return shared(words, known) == len(words) and (ask.kind is task.kind or ask.due_on is not None)


def _asks_for_a_day(ask: FollowUp) -> bool:
    """Whether it is only asked if a day will do, of whatever was asked before: "Can you make it Thursday?"."""
    return ask.due_on is not None and not topics(ask.sentence) and not shows_anywhere(Sign.MEETS, plain(ask.sentence))


def _is_dated(task: Task) -> bool:
    return task.kind in DATED and task.due_on is not None


def _closest(tasks: Sequence[Task], ask: FollowUp) -> Task:
    return (related(topics(ask.sentence), tasks) or tasks)[-1]


def _may_be_same(task: Task, ask: FollowUp, turn: Turn) -> bool:
    """Whether two proposals are of one meeting: by their words, or because the later one only names another day."""
    before, after = topics(task.sentence), topics(ask.sentence)
    is_off = any(saying.role in (Role.REFUSES, Role.CALLS_OFF) for saying in turn.said)
    is_moved = task.message_key != turn.message_key and (is_off or shows_anywhere(Sign.MOVED, plain(ask.sentence)))
    return not before or not after or is_moved or bool(shared(after, before))
