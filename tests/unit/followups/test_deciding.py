from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.life import Action, SnoozeDayMissingError, apply, late, play, reconcile
from gleaner.followups.task import ClosedBy, DecidedBy, Task, TaskState
from tests.unit.followups.letters import IN, MORNING, OUT, turn

ASK = turn(IN, "Could you send me the signed contract?")
ANSWER = turn(OUT, "Attached is the contract.", hours=5)
AT = MORNING + timedelta(hours=3)
LATER = MORNING + timedelta(hours=9)
UNTIL = date(2026, 12, 1)


def open_task() -> Task:
    (task,) = play([ASK], thread_id="t")
    return task


@given(st.sampled_from(Action), st.sampled_from(Action))
def test_the_same_act_twice_is_once(before: Action, action: Action) -> None:
    task = apply(open_task(), before, AT, UNTIL)
    once = apply(task, action, AT, UNTIL)
    assert apply(once, action, LATER, UNTIL) == once


@pytest.mark.parametrize(
    ("action", "state"), [(Action.DONE, TaskState.DONE), (Action.NOT_A_TASK, TaskState.NOT_A_TASK)]
)
def test_what_a_person_closed_stays_closed(action: Action, state: TaskState) -> None:
    decided = apply(open_task(), action, AT)
    assert (decided.state, decided.closed_by, decided.closed_at) == (state, ClosedBy.PERSON, AT)
    assert reconcile([decided], play([ASK], thread_id="t")) == (decided,)
    assert reconcile([decided], play([ASK, ANSWER], thread_id="t")) == (decided,)


def test_what_a_person_reopened_stays_open_until_a_later_turn_settles_it() -> None:
    (closed,) = play([ASK, ANSWER], thread_id="t")
    reopened = apply(closed, Action.REOPEN, LATER)
    assert (reopened.state, reopened.decided_by) == (TaskState.OPEN, DecidedBy.PERSON)
    assert reconcile([reopened], play([ASK, ANSWER], thread_id="t"))[0].state is TaskState.OPEN
    again = reconcile([apply(closed, Action.REOPEN, AT)], play([ASK, ANSWER], thread_id="t"))[0]
    assert (again.state, again.closed_by) == (TaskState.DONE, ClosedBy.DELIVERED)


def test_a_snooze_outlives_new_mail_but_not_the_answer() -> None:
    snoozed = apply(open_task(), Action.SNOOZE, AT, UNTIL)
    nudge = turn(IN, "Any update on this?", hours=4)
    assert reconcile([snoozed], play([ASK, nudge], thread_id="t"))[0].snoozed_until == UNTIL
    (answered,) = reconcile([snoozed], play([ASK, ANSWER], thread_id="t"))
    assert (answered.state, answered.snoozed_until) == (TaskState.DONE, None)


def test_a_snooze_needs_its_day_and_an_open_task() -> None:
    with pytest.raises(SnoozeDayMissingError):
        apply(open_task(), Action.SNOOZE, AT)
    done = apply(open_task(), Action.DONE, AT)
    assert apply(done, Action.SNOOZE, AT, UNTIL) == done


def test_the_machine_follows_the_turns() -> None:
    (task,) = reconcile([open_task()], play([ASK, ANSWER], thread_id="t"))
    assert task.state is TaskState.DONE
    assert reconcile([task], play([ASK, ANSWER], thread_id="t")) == (task,)


def test_a_task_whose_turn_is_forgotten_stays_as_it_is() -> None:
    assert reconcile([open_task()], ()) == (open_task(),)


def test_new_tasks_come_after_the_known_ones() -> None:
    more = turn(IN, "Could you also return the keys?", hours=4)
    tasks = reconcile([open_task()], play([ASK, more], thread_id="t"))
    assert [task.sentence for task in tasks] == [ASK.follow_ups[0].sentence, "Could you also return the keys?"]


def test_late_stays_late_until_somebody_moves() -> None:
    asked = turn(OUT, "What is the price?")
    stored = late(play([asked], thread_id="t"), MORNING + timedelta(days=7))
    assert reconcile(stored, play([asked], thread_id="t"))[0].state is TaskState.AWAITING_REPLY
    back = turn(IN, "For which version?", hours=200)
    assert reconcile(stored, play([asked, back], thread_id="t"))[0].state is TaskState.WAITING


@given(st.lists(st.sampled_from(Action), max_size=4))
def test_reconciling_twice_is_once(actions: list[Action]) -> None:
    task = open_task()
    for action in actions:
        task = apply(task, action, AT, UNTIL)
    played = play([ASK, ANSWER], thread_id="t")
    once = reconcile([task], played)
    assert reconcile(once, played) == once
