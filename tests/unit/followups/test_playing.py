from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.life import add, due_key, play
from gleaner.followups.task import TURN_LIMIT, ClosedBy, Task, TaskState, Turn
from gleaner.followups.turns import Answered
from gleaner.mail.message import Direction
from tests.unit.followups.letters import IN, MORNING, OUT, turn
from tests.unit.followups.lives import ASK, LIVES, Life


def turns_of(life: Life) -> list[Turn]:
    return [
        turn(direction, text, language=life.language, hours=number)
        for number, (direction, text) in enumerate(life.mails)
    ]


def is_open(task: Task) -> bool:
    return task.state not in (TaskState.DONE, TaskState.NOT_A_TASK)


def played(*turns: Turn) -> tuple[Task, ...]:
    return play(turns, thread_id="thread")


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.name)
def test_the_life_of_a_task(life: Life) -> None:
    tasks = played(*turns_of(life))
    assert tuple(task.sentence for task in tasks if is_open(task)) == life.open
    assert tuple(task.closed_by for task in tasks if not is_open(task)) == life.closed


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.name)
def test_the_order_of_arrival_changes_nothing(life: Life) -> None:
    expected = played(*turns_of(life))
    for order in permutations(turns_of(life)):
        known: tuple[Turn, ...] = ()
        for one in order:
            known = add(known, one)
        assert play(known, thread_id="thread") == expected
        assert play(order, thread_id="thread") == expected


@given(st.lists(st.tuples(st.sampled_from([IN, OUT]), st.sampled_from([ASK, "Thanks!", "Attached is the contract.", "I'll send it on Monday.", "Which version?", "Never mind.", "Can we meet on Thursday?", "Ok!", "The invoice is blue."]), st.integers(0, 99)), max_size=7), st.randoms())  # fmt: skip
def test_any_mails_in_any_order_and_twice_come_to_the_same(
    mails: list[tuple[Direction, str, int]], random: object
) -> None:
    turns = [
        turn(direction, text, hours=hours, key=f"{number}") for number, (direction, text, hours) in enumerate(mails)
    ]
    shuffled = [*turns, *turns]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert play(shuffled, thread_id="t") == play(turns, thread_id="t")
    assert len({task.task_id for task in play(turns, thread_id="t")}) == len(play(turns, thread_id="t"))


def test_a_later_promise_dates_the_request_anew() -> None:
    (task,) = played(turn(IN, ASK), turn(OUT, "I'll send it on Monday.", hours=1))
    assert (task.due_on, task.kind, task.is_promised) == (date(2026, 11, 30), Kind.REQUEST, True)


def test_a_promise_dates_the_request_it_is_about() -> None:
    asks = turn(IN, "Could you send me the contract? Could you also forward the invoice?")
    contract, invoice = played(asks, turn(OUT, "I'll send you the contract on Monday.", hours=1))
    assert (contract.due_on, invoice.due_on) == (date(2026, 11, 30), None)


@pytest.mark.parametrize("text", ["The deadline has moved to Monday.", "A gentle reminder: please send it by Monday."])
def test_a_moved_deadline_moves_the_request(text: str) -> None:
    (task,) = played(turn(IN, ASK), turn(IN, text, hours=1))
    assert (task.sentence, task.due_on) == (ASK, date(2026, 11, 30))


def test_a_deadline_beside_a_request_dates_it() -> None:
    (task,) = played(turn(IN, "The deadline is Thursday. Please sign the form."))
    assert (task.kind, task.due_on) == (Kind.REQUEST, date(2026, 11, 26))


def test_a_moved_meeting_is_the_same_meeting() -> None:
    (task,) = played(turn(IN, "Can we meet on Thursday?"), turn(IN, "Our meeting has been moved to Friday.", hours=1))
    assert task.due_on == date(2026, 11, 27)


def test_an_automatic_answer_closes_nothing() -> None:
    (task,) = played(turn(OUT, "What is the price?"), turn(IN, "I am away until Monday.", hours=1, is_automatic=True))
    assert task.state is TaskState.WAITING


def test_a_colleagues_answer_closes_the_owners_task_and_makes_none() -> None:
    (task,) = played(
        turn(IN, ASK), turn(IN, "Attached is the contract. I'll call you on Friday.", hours=1, is_colleague=True)
    )
    assert task.closed_by is ClosedBy.DELIVERED


def test_an_unproven_outgoing_copy_changes_nothing() -> None:
    tasks = played(
        turn(IN, ASK), turn(OUT, "Attached is the contract. I'll call you on Friday.", hours=1, is_proven=False)
    )
    assert [task.state for task in tasks] == [TaskState.OPEN]


def test_an_unproven_incoming_mail_takes_nothing_back_and_moves_nothing() -> None:
    (task,) = played(
        turn(IN, ASK),
        turn(IN, "Never mind, I found it.", hours=1, is_proven=False),
        turn(IN, "The deadline has moved to 18 December.", hours=2, is_proven=False),
    )
    assert (task.state, task.due_on) == (TaskState.OPEN, date(2026, 11, 27))


def test_a_task_of_an_unproven_sender_says_so() -> None:
    (task,) = played(turn(IN, ASK, is_proven=False))
    assert not task.is_proven


def test_a_reply_never_seen_is_proved_by_its_answer() -> None:
    answered = Answered(("reply@example.com",), owner_domain="example.com")
    (task,) = played(turn(IN, ASK), turn(IN, "Thanks!", hours=5, answered=answered))
    assert task.closed_by is ClosedBy.ANSWERED


def test_an_answer_to_what_the_owner_wrote_before_the_ask_proves_nothing() -> None:
    answered = Answered(("first@example.com",), owner_domain="example.com")
    (task,) = played(turn(IN, ASK, answered=answered), turn(IN, "Thanks!", hours=5, answered=answered))
    assert task.state is TaskState.OPEN


def test_waiting_on_whom_decides_the_state() -> None:
    (mine,) = played(turn(IN, ASK))
    (theirs,) = played(turn(OUT, ASK))
    assert (mine.waiting_on, mine.state) == (WaitingOn.OWNER, TaskState.OPEN)
    assert (theirs.waiting_on, theirs.state) == (WaitingOn.OTHER, TaskState.WAITING)


def test_turns_are_bounded_and_the_oldest_go() -> None:
    known: tuple[Turn, ...] = ()
    for number in range(TURN_LIMIT + 5):
        known = add(known, turn(IN, "Thanks!", key=f"{number}", hours=number))
    assert len(known) == TURN_LIMIT
    assert known[0].said_at == MORNING + timedelta(hours=5)
    assert add(known, known[3]) == known


def test_due_keys_sort_by_day_and_undated_last() -> None:
    (task,) = played(turn(IN, ASK))
    assert due_key(task) == f"2026-11-27#{task.task_id}"
    assert due_key(task) < due_key(replace(task, due_on=None))
