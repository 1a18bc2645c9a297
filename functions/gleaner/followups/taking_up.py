"""Which of what waits on a speaker their turn takes up, and how."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from gleaner.followups.answer_signs import shows_anywhere, wanted
from gleaner.followups.answer_words import Sign
from gleaner.followups.followup import FollowUp, Kind
from gleaner.followups.saying import Role, Saying, Shape
from gleaner.followups.task import Task
from gleaner.followups.topics import shared, topics, without
from gleaner.followups.wording import plain

HANDED_OVER = (Kind.REQUEST, Kind.DEADLINE, Kind.COMMITMENT)
"""Kinds that a delivery settles; the others are settled by any real answer."""

_MAY_SETTLE = {
    Role.TELLS: (Kind.MEETING, Kind.QUESTION, Kind.REQUEST, Kind.DEADLINE),
    Role.ACCEPTS: (Kind.MEETING, Kind.QUESTION),
    Role.REFUSES: (Kind.MEETING, Kind.QUESTION, Kind.REQUEST, Kind.DEADLINE),
    Role.DELIVERS: (*HANDED_OVER, Kind.QUESTION),
    Role.DEFERS: (*HANDED_OVER, Kind.QUESTION, Kind.MEETING),
}


@dataclass(slots=True)
class TakenUp:
    """What a turn makes of what waits on its speaker, by task id.

    `promised` has the day that is named for what is to come, `strays` are promises that take nothing up.
    """

    answered: set[str] = field(default_factory=set)
    delivered: set[str] = field(default_factory=set)
    put_off: set[str] = field(default_factory=set)
    promised: dict[str, date | None] = field(default_factory=dict)
    strays: list[FollowUp] = field(default_factory=list)

    def leaves(self, task: Task) -> bool:
        """Whether a task is still untouched."""
        return task.task_id not in self.answered | self.delivered | self.put_off | self.promised.keys()


@dataclass(frozen=True, slots=True)
class _Reply:
    """A turn as an answer: what it tells, what it promises, and whether it asks back."""

    said: tuple[Saying, ...]
    promises: tuple[FollowUp, ...]
    asks_back: bool


def related(words: Sequence[str], tasks: Sequence[Task]) -> list[Task]:
    """The tasks that share the most words, if any do."""
    scores = [shared(words, topics(task.sentence)) for task in tasks]
    best = max(scores, default=0)
    return [task for task, score in zip(tasks, scores, strict=True) if best and score == best]


def wants_answer(task: Task) -> bool:
    """Whether words settle a task: it asks something, or asks to be told something."""
    is_told = task.kind is Kind.REQUEST and shows_anywhere(Sign.INFORM, plain(task.sentence))
    return task.kind is Kind.QUESTION or is_told or asks_leave(task)


def asks_leave(task: Task) -> bool:
    """Whether a yes settles a task, though it reads like a request: "may I put you down?"."""
    return task.kind in (Kind.REQUEST, Kind.MEETING) and shows_anywhere(Sign.MAY_I, plain(task.sentence))


def take_up(said: tuple[Saying, ...], follow_ups: tuple[FollowUp, ...], waiting: Sequence[Task]) -> TakenUp:
    """What sayings and promises of a turn make of the tasks that wait on its speaker, the oldest of which come first.

    First goes what names its task, then what names none, in the order in which it was asked.
    """
    promises = tuple(one for one in follow_ups if one.kind is Kind.COMMITMENT)
    asks_back = any(one.kind is Kind.QUESTION and not one.is_nudge for one in follow_ups)
    reply, taken = _Reply(said, promises, asks_back), TakenUp()
    loose = [saying for saying in said if not _settle_named(saying, reply, waiting, taken)]
    unnamed = [promise for promise in promises if not _promise_named(promise, reply, waiting, taken)]
    for task_id in taken.promised:
        taken.answered.discard(task_id)
    bare = [promise for promise in unnamed if _is_answer_to_come(promise) or not _words(promise, reply)]
    for promise in bare:
        _promise_any(promise, waiting, taken)
    _settle_loose(loose, reply, waiting, taken, has_promise=len(bare) < len(unnamed))
    for promise in unnamed:
        if promise not in bare:
            _promise_any(promise, _promisable(waiting, taken), taken)
    return taken


def _settle_named(saying: Saying, reply: _Reply, waiting: Sequence[Task], taken: TakenUp) -> bool:
    """Settle what a saying is about by its words."""
    kinds = _MAY_SETTLE.get(saying.role, ())
    if saying.day is not None and saying.role is Role.TELLS:
        kinds = (*kinds, Kind.COMMITMENT)
    named = related(saying.topics, [task for task in waiting if task.kind in kinds or _is_granted(saying, task)])
    for task in named:
        _settle(task, saying, reply, taken)
    if saying.role is Role.TELLS:
        _answer_beside(saying, named, waiting, taken)
    return bool(named)


def _is_granted(saying: Saying, task: Task) -> bool:
    return saying.role is Role.ACCEPTS and asks_leave(task)


def _settle(task: Task, saying: Saying, reply: _Reply, taken: TakenUp) -> None:
    is_deed = task.kind in HANDED_OVER and not wants_answer(task)
    if saying.role is Role.DEFERS:
        taken.put_off.add(task.task_id)
    if saying.day is not None and is_deed and saying.role in (Role.DEFERS, Role.TELLS):
        taken.promised[task.task_id] = saying.day
    elif saying.role is Role.DELIVERS and (task.kind in HANDED_OVER or Shape.YES_OR_NO not in saying.gives):
        taken.delivered.add(task.task_id)
    elif saying.role is not Role.DEFERS and (not is_deed or saying.role is Role.REFUSES or not reply.asks_back):
        taken.answered.add(task.task_id)


def _answer_beside(saying: Saying, named: Sequence[Task], waiting: Sequence[Task], taken: TakenUp) -> None:
    """A sentence that answers one question may answer another too, with its other words."""
    words = saying.topics
    for task in named:
        words = without(words, topics(task.sentence))
    others = [task for task in waiting if task.kind is Kind.QUESTION and task not in named]
    if named:
        taken.answered |= {task.task_id for task in related(words, others)}


def _promise_named(promise: FollowUp, reply: _Reply, waiting: Sequence[Task], taken: TakenUp) -> bool:
    """Let a promise date what it is about by its words."""
    free = [task for task in waiting if task.task_id not in taken.delivered]
    named = [
        task for task in related(_words(promise, reply), free) if task.kind is not Kind.MEETING or _asks_when(task)
    ]
    if named:
        _promise(promise, named[-1], taken)
    return bool(named)


def _promise(promise: FollowUp, task: Task, taken: TakenUp) -> None:
    """A promise dates a task; one for a day answers the question when, and is one of its own."""
    if promise.due_on is not None and _asks_when(task):
        taken.answered.add(task.task_id)
        taken.strays.append(promise)
    else:
        taken.promised[task.task_id] = promise.due_on


def _asks_when(task: Task) -> bool:
    return task.kind in (Kind.QUESTION, Kind.MEETING) and wanted(task.sentence) is Shape.TIME


def _words(promise: FollowUp, reply: _Reply) -> tuple[str, ...]:
    """What a promise is about, less what its sentence hands over: "here is the plan, the photos follow on Friday"."""
    words = topics(promise.sentence)
    for saying in reply.said:
        if saying.role is Role.DELIVERS:
            words = without(words, saying.topics) or words
    return words


def _is_answer_to_come(promise: FollowUp) -> bool:
    """Whether a promise is only of an answer: "I'll ask my boss and let you know"."""
    return shows_anywhere(Sign.WILL_TELL, plain(promise.sentence))


def _promise_any(promise: FollowUp, tasks: Sequence[Task], taken: TakenUp) -> None:
    """Let a promise that names nothing date the latest that its turn leaves; a meeting it only puts off."""
    datable = [task for task in tasks if task.kind is not Kind.MEETING or _asks_when(task)]
    left = [task for task in datable if taken.leaves(task)] or [one for one in datable if one.task_id in taken.put_off]
    meetings = [task for task in tasks if task.kind is Kind.MEETING and taken.leaves(task)]
    if left:
        _promise(promise, left[-1], taken)
    elif meetings and _is_answer_to_come(promise):
        taken.put_off |= {task.task_id for task in meetings}
    else:
        taken.strays.append(promise)


def _promisable(waiting: Sequence[Task], taken: TakenUp) -> list[Task]:
    """What a promise in words of its own may be for: what was asked for, or what was asked where nothing was answered."""
    if taken.delivered:
        return []
    kinds = (Kind.REQUEST, Kind.DEADLINE) if taken.answered else (Kind.REQUEST, Kind.DEADLINE, Kind.QUESTION)
    return [task for task in waiting if task.kind in kinds]


def _settle_loose(
    loose: Sequence[Saying], reply: _Reply, waiting: Sequence[Task], taken: TakenUp, *, has_promise: bool
) -> None:
    """Settle by sayings that name no task of their own."""
    by_role: dict[Role, list[Saying]] = {}
    for saying in loose:
        by_role.setdefault(saying.role, []).append(saying)
    if Role.DELIVERS in by_role:
        _deliver(waiting, taken)
    if Role.ACCEPTS in by_role:
        _accept(waiting, taken)
    left = [task for task in waiting if taken.leaves(task) and task.kind is not Kind.COMMITMENT]
    if Role.DEFERS in by_role and len(left) == 1:
        return
    if Role.REFUSES in by_role and len(left) == 1:
        taken.answered.add(left[0].task_id)
        return
    told = [*by_role.get(Role.TELLS, ()), *by_role.get(Role.REFUSES, ())]
    if _date_anew(told, left, taken):
        return
    has_settled = bool(taken.answered or taken.delivered)
    answerable = [one for one in left if wants_answer(one) or (one.kind is Kind.MEETING and not reply.asks_back)]
    rest = _answer_in_order(told, answerable, taken, by_shape_alone=reply.asks_back)
    asked = [task for task in left if task.kind in HANDED_OVER and task not in answerable]
    is_plain = not (has_settled or has_promise or reply.asks_back or Role.DEFERS in by_role)
    if rest and len(asked) == 1 and is_plain and len(rest) == len(told):
        taken.answered.add(asked[0].task_id)


def _date_anew(told: Sequence[Saying], left: Sequence[Task], taken: TakenUp) -> bool:
    """Another day alone is for what was promised: "Tuesday after all, sorry!"."""
    days = [saying.day for saying in told if saying.day is not None]
    promised = [task for task in left if task.is_promised]
    is_dated = bool(days and promised) and not any(_asks_when(task) for task in left)
    if is_dated:
        taken.promised[promised[-1].task_id] = days[-1]
    return is_dated


def _deliver(waiting: Sequence[Task], taken: TakenUp) -> None:
    """A delivery of nothing in particular is of all that was asked for, and where nothing was, an answer."""
    if taken.delivered:
        return
    left = [task for task in waiting if taken.leaves(task)]
    handed = [task for task in left if task.kind in HANDED_OVER]
    taken.delivered |= {task.task_id for task in handed}
    if not handed:
        taken.answered |= {task.task_id for task in left if task.kind is Kind.QUESTION}


def _accept(waiting: Sequence[Task], taken: TakenUp) -> None:
    """A bare "fine" is for the meeting that was proposed, and where none was, for the questions that it can answer."""
    left = [task for task in waiting if taken.leaves(task)]
    meetings = [task for task in left if task.kind is Kind.MEETING]
    asked = [task for task in left if task.kind is Kind.QUESTION or asks_leave(task)]
    questions = [task for task in asked if wanted(task.sentence) is None]
    taken.answered |= {task.task_id for task in meetings or questions}


def _answer_in_order(
    told: Sequence[Saying], asked: Sequence[Task], taken: TakenUp, *, by_shape_alone: bool
) -> list[Saying]:
    """Give each question a saying: one of the kind that it wants, then whatever is left; the sayings that none took.

    `by_shape_alone`: who asks back answers only what they clearly answer.
    """
    given = [(saying, shape) for saying in told for shape in saying.gives]
    used: list[Saying] = []
    open_ones = list(asked)
    for task in asked:
        wants = Shape.TIME if task.kind is Kind.MEETING else wanted(task.sentence) or Shape.YES_OR_NO
        fitting = next((one for one in given if one[1] is wants), None)
        if fitting is not None:
            given.remove(fitting)
            used.append(fitting[0])
            open_ones.remove(task)
            taken.answered.add(task.task_id)
    rest = [saying for saying in told for _ in range(saying.parts - (saying in used))]
    is_alone = len(open_ones) == len(asked) == 1
    questions = [task for task in open_ones if (wants_answer(task) or is_alone) and not by_shape_alone]
    taken.answered |= {task.task_id for task, _ in zip(questions, rest, strict=False)}
    return rest[len(questions) :]
