from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from gleaner.followups.deciding import reconcile
from gleaner.followups.followup import WaitingOn
from gleaner.followups.lateness import Patience, late
from gleaner.followups.playing import play
from gleaner.followups.task import Task, TaskState
from tests.unit.followups.letters import IN, MORNING, OUT, turn

QUESTION = "What is the price?"


def waiting(text: str = QUESTION) -> Task:
    (task,) = play([turn(OUT, text)], thread_id="t")
    return task


def state(task: Task, now: datetime) -> TaskState:
    return late([task], now)[0].state


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2026, 11, 26, 23, 59, tzinfo=UTC), TaskState.WAITING),  # Tuesday, Wednesday, and Thursday not over
        (datetime(2026, 11, 27, 0, 0, tzinfo=UTC), TaskState.AWAITING_REPLY),
    ],
)
def test_three_full_business_days_of_silence_are_late(now: datetime, expected: TaskState) -> None:
    assert state(waiting(), now) is expected


def test_a_weekend_is_no_business_days() -> None:
    asked_on_friday = replace(waiting(), said_at=datetime(2026, 11, 27, 15, 0, tzinfo=UTC))
    assert state(asked_on_friday, datetime(2026, 12, 2, 23, 0, tzinfo=UTC)) is TaskState.WAITING
    assert state(asked_on_friday, datetime(2026, 12, 3, 0, 0, tzinfo=UTC)) is TaskState.AWAITING_REPLY


def test_days_are_those_of_the_owners_zone() -> None:
    now = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
    assert late([waiting()], now, Patience(zone=ZoneInfo("Europe/Amsterdam")))[0].state is TaskState.AWAITING_REPLY


def test_a_promised_day_must_pass_first() -> None:
    promise = replace(waiting(), due_on=date(2026, 12, 7), is_promised=True)
    assert state(promise, datetime(2026, 12, 7, 22, 0, tzinfo=UTC)) is TaskState.WAITING
    assert state(promise, datetime(2026, 12, 8, 0, 0, tzinfo=UTC)) is TaskState.AWAITING_REPLY


def test_an_asked_day_that_has_passed_is_late_before_three_days_are() -> None:
    asked = replace(waiting(), due_on=date(2026, 11, 24))
    assert state(asked, datetime(2026, 11, 25, 8, 0, tzinfo=UTC)) is TaskState.AWAITING_REPLY


def test_the_owners_nudge_does_not_restart_the_count_but_their_question_does() -> None:
    nudged = play([turn(OUT, QUESTION), turn(OUT, "Just following up on this.", hours=48)], thread_id="t")
    asked_back = play([turn(OUT, QUESTION), turn(IN, "For which version?", hours=48)], thread_id="t")
    friday = MORNING + timedelta(days=4)
    assert late(nudged, friday)[0].state is TaskState.AWAITING_REPLY
    assert late(asked_back, friday)[0].state is TaskState.WAITING


@pytest.mark.parametrize(
    ("language", "sign_of_life"),
    [
        ("en", "I'll get back to you."),
        ("en", "I'm on it."),
        ("en", "Got it, thanks!"),
        ("nl", "Ik ben er nog mee bezig."),
        ("de", "Ich bin noch dran."),
        ("fr", "Je me renseigne et je reviens vers vous."),
        ("es", "Me pongo con ello."),
        ("it", "Me ne occupo subito."),
        ("pt", "Ainda não sei."),
    ],
)
def test_a_sign_of_life_makes_it_waiting_again_and_a_second_silence_late_again(
    language: str, sign_of_life: str
) -> None:
    asked = turn(OUT, QUESTION)
    first_silence, second_silence = MORNING + timedelta(days=4), MORNING + timedelta(days=10)
    stored = late(play([asked], thread_id="t"), first_silence)
    assert [task.state for task in stored] == [TaskState.AWAITING_REPLY]
    heard = turn(IN, sign_of_life, language=language, hours=96)
    again = reconcile(stored, play([asked, heard], thread_id="t"))
    open_ones = [task for task in again if task.waiting_on is WaitingOn.OTHER and task.sentence == QUESTION]
    assert [task.state for task in late(open_ones, first_silence)] == [TaskState.WAITING]
    assert [task.state for task in late(open_ones, second_silence)] == [TaskState.AWAITING_REPLY]


def test_an_automatic_answer_is_no_sign_of_life() -> None:
    tasks = play([turn(OUT, QUESTION), turn(IN, "I am away.", hours=48, is_automatic=True)], thread_id="t")
    assert late(tasks, MORNING + timedelta(days=4))[0].state is TaskState.AWAITING_REPLY


def test_an_owner_may_wait_longer_and_holidays_of_the_country_do_not_count() -> None:
    asked = replace(waiting(), said_at=datetime(2026, 12, 3, 9, 0, tzinfo=UTC))
    wednesday = datetime(2026, 12, 9, 9, 0, tzinfo=UTC)
    assert late([asked], wednesday)[0].state is TaskState.AWAITING_REPLY
    assert late([asked], wednesday, Patience(country="ES"))[0].state is TaskState.WAITING  # 8 December
    assert late([asked], wednesday, Patience(silent_days=4))[0].state is TaskState.WAITING


def test_what_waits_on_the_owner_or_is_closed_is_never_awaiting_a_reply() -> None:
    (mine,) = play([turn(IN, QUESTION)], thread_id="t")
    closed = replace(waiting(), state=TaskState.DONE)
    later = MORNING + timedelta(days=30)
    assert [task.state for task in late([mine, closed], later)] == [TaskState.OPEN, TaskState.DONE]


def test_business_days_agree_with_counting_them_one_by_one() -> None:
    for offset in range(7):
        first = MORNING + timedelta(days=offset)
        for days in range(25):
            between = [first + timedelta(days=number) for number in range(1, days)]
            is_late = sum(day.weekday() < 5 for day in between) >= 3
            now = first + timedelta(days=days)
            expected = TaskState.AWAITING_REPLY if is_late else TaskState.WAITING
            assert state(replace(waiting(), said_at=first), now) is expected
