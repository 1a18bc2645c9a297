"""Answered, half answered, put off, moved, taken back, handed on: in seven languages, in any order of arrival."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.life import add, play, reconcile
from gleaner.followups.task import CLOSED, Recipient, Task, Turn
from tests.unit.followups.letters import IN, OUT, turn
from tests.unit.followups.more_talks import MORE_TALKS
from tests.unit.followups.talks import TALKS, Talk

PAUL = Recipient("paul@example.org", "Paul")


def turns_of(talk: Talk) -> list[Turn]:
    return [_turn(*mail.split(":", 1), language=talk.language, hours=hours) for hours, mail in enumerate(talk.mails)]


def _turn(who: str, text: str, *, language: str, hours: int) -> Turn:
    return turn(
        OUT if who in "OPF" else IN,
        text,
        language=language,
        hours=hours,
        is_colleague=who == "C",
        has_attachment=who in "AP",
        sender=PAUL.email if who == "D" else "",
        forwarded_to=PAUL if who == "F" else None,
    )


def told(task: Task, expected: str) -> bool:
    """Whether a task is the one expected: `part`, `part@day` or `part=reason`."""
    if task.state in CLOSED:
        part, _, reason = expected.partition("=")
        return part in task.sentence and task.closed_by == reason
    part, _, day = expected.partition("@")
    return part in task.sentence and day in {"", str(task.due_on)}


@pytest.mark.parametrize("talk", [*TALKS, *MORE_TALKS], ids=lambda talk: f"{talk.language} {' / '.join(talk.mails)}")
def test_a_talk_ends_as_expected_in_any_order_of_arrival(talk: Talk) -> None:
    turns = turns_of(talk)
    tasks = play(turns, thread_id="t")
    tracked = [task for task in tasks if task.state not in CLOSED]
    done = [task for task in tasks if task.state in CLOSED]
    assert len(tracked) == len(talk.open)
    assert all(any(told(task, expected) for task in tracked) for expected in talk.open)
    assert all(any(told(task, expected) for task in done) for expected in talk.closed)
    for order in permutations(turns):
        assert play([*order, order[0]], thread_id="t") == tasks


MAILS = st.tuples(st.sampled_from((*TALKS, *MORE_TALKS)), st.integers(0, 3), st.integers(0, 50))


@given(st.lists(MAILS, max_size=7), st.randoms(use_true_random=False))
def test_any_mails_in_any_order_and_twice_come_to_the_same(picked: list[tuple[Talk, int, int]], random: object) -> None:
    turns = [
        _turn(*talk.mails[number % len(talk.mails)].split(":", 1), language=talk.language, hours=hours)
        for talk, number, hours in picked
    ]
    tasks = play(turns, thread_id="t")
    shuffled = [*turns, *turns]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    known: tuple[Turn, ...] = ()
    for one in shuffled:
        known = add(known, one)
    assert play(shuffled, thread_id="t") == play(known, thread_id="t") == tasks
    assert len({task.task_id for task in tasks}) == len(tasks)
    assert reconcile(tasks, tasks) == tasks
    assert all((task.closed_at is None) == (task.state not in CLOSED) for task in tasks)
