"""A turn in the light of what is open between its two sides: what it seems to ask or promise may only take that up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gleaner.followups.answer_signs import wanted
from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.saying import Role, Saying, Shape
from gleaner.followups.settling import TAKEN_BACK, other, pending, waiting_for
from gleaner.followups.taking_up import related
from gleaner.followups.task import Task, Turn
from gleaner.followups.topics import topics, without
from gleaner.followups.wording import plain

DATED = (Kind.REQUEST, Kind.DEADLINE)
"""Kinds that their asker may put on another day."""

_UNPLAIN = (Role.TELLS, Role.DEFERS, Role.REFUSES)
"""Roles of a sentence that has no plain wording of an ask or a promise, though it may well be one."""


@dataclass(frozen=True, slots=True)
class _Open:
    """What waits on the writer (`own`), and what the writer's side waits for."""

    own: Sequence[Task]
    asked: Sequence[Task]
    speaker: WaitingOn

    @property
    def wants(self) -> frozenset[Shape | None]:
        """The kinds of answers that the writer's questions and meetings want."""
        return frozenset(wanted(task.sentence) for task in self.own if task.kind in (Kind.QUESTION, Kind.MEETING))


def read_in_context(turn: Turn, tasks: Sequence[Task], speaker: WaitingOn) -> Turn:
    """A turn, less what is no ask and no promise where it only takes up what is open.

    "The offer follows on Thursday" puts off what was asked for, "the blue one, please" answers a question, "Thursday at ten is
    fine" accepts a meeting, "11 December for the lease" moves a date: read alone, all of them look like requests.
    """
    open_ones = _Open(waiting_for(tasks, turn, speaker), pending(tasks, other(speaker)), speaker)
    said = [_understood(saying, open_ones) for saying in turn.said if saying.found is None]
    follow_ups: list[FollowUp] = []
    of = {saying.found: saying for saying in turn.said}
    for place, one in enumerate(turn.follow_ups):
        saying = of.get(place)
        told = _told(one, saying, open_ones) if saying else None
        if told is not None:
            said.append(told)
        elif saying and _is_promise(one, saying, open_ones):
            follow_ups.append(replace(one, kind=Kind.COMMITMENT, waiting_on=speaker))
        elif not (one.kind is Kind.COMMITMENT and one.is_nudge and open_ones.asked):
            follow_ups.append(one)
            is_told_too = one.kind in (Kind.MEETING, Kind.DEADLINE) or (saying and saying.role is Role.DELIVERS)
            said += [saying] if saying and is_told_too else []
    return replace(turn, said=tuple(said), follow_ups=tuple(follow_ups))


def _understood(saying: Saying, open_ones: _Open) -> Saying:
    """A saying; "found it" takes back what its writer asked for, and answers where they asked for nothing."""
    if saying.role not in TAKEN_BACK:
        return saying
    concerned = [*open_ones.asked, *(task for task in open_ones.own if task.kind is Kind.MEETING)]
    is_own = bool(related(saying.topics, concerned)) or not related(saying.topics, open_ones.own)
    return saying if concerned and is_own else replace(saying, role=Role.TELLS)


def _told(one: FollowUp, saying: Saying, open_ones: _Open) -> Saying | None:
    """What a sentence tells that was found to ask or to promise; None where it does."""
    if saying.role in TAKEN_BACK:
        return saying
    if saying.role is Role.DELIVERS:
        rest = without(topics(plain(one.sentence)), saying.topics)
        return None if related(rest, open_ones.own) else saying
    if saying.role in (*_UNPLAIN, Role.ACCEPTS) and _is_cut_off(one, saying, open_ones):
        return replace(saying, role=Role.TELLS, is_cut_off=True, day=one.due_on or saying.day)
    if (
        one.kind is Kind.MEETING
        and saying.role is not Role.DEFERS
        and any(_confirms(one, task) for task in open_ones.own)
    ):
        return replace(saying, role=Role.ACCEPTS)
    if saying.role is Role.PROMISES and one.due_on is None and Shape.NUMBER in {*saying.gives} & open_ones.wants:
        return replace(saying, role=Role.TELLS)
    return saying if saying.role in _UNPLAIN and _takes_up(one, saying, open_ones) else None


def _is_cut_off(one: FollowUp, saying: Saying, open_ones: _Open) -> bool:
    """Whether a day is the one by which something is to be there that the writer asked for before."""
    datable = [task for task in open_ones.asked if task.kind in DATED]
    names_it = one.due_on is not None and bool(related(saying.topics, datable))
    return bool(datable) and one.kind is not Kind.DEADLINE and (saying.is_cut_off or names_it)


def _confirms(one: FollowUp, task: Task) -> bool:
    """Whether what was read as a proposal names the day that was proposed or asked for."""
    is_asked = task.kind is Kind.QUESTION and wanted(task.sentence) is Shape.TIME
    return is_asked or (task.kind is Kind.MEETING and (None in (one.due_on, task.due_on) or one.due_on == task.due_on))


def _takes_up(one: FollowUp, saying: Saying, open_ones: _Open) -> bool:
    """Whether a sentence without plain wording answers, declines or puts off something that waits on its writer."""
    is_put_off = saying.role is not Role.TELLS and one.due_on is None
    if not open_ones.own or one.is_nudge or one.kind is Kind.DEADLINE or (one.kind is Kind.MEETING and not is_put_off):
        return False
    if saying.role is Role.REFUSES:
        return True
    if one.due_on is not None:
        return saying.role is Role.TELLS and Shape.TIME in open_ones.wants
    return saying.role is Role.DEFERS or bool(open_ones.wants) or bool(related(saying.topics, open_ones.own))


def _is_promise(one: FollowUp, saying: Saying, open_ones: _Open) -> bool:
    """Whether a day is the one for which the writer promises what waits on them: "I need one more day, Friday it is"."""
    is_unplain = saying.role in _UNPLAIN and one.kind in (Kind.REQUEST, Kind.MEETING)
    deeds = [task for task in open_ones.own if task.kind in (*DATED, Kind.COMMITMENT)]
    return is_unplain and one.due_on is not None and bool(deeds)
