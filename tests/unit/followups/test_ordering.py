from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.ordering import in_order
from gleaner.followups.task import Turn
from gleaner.mail.message import Direction

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def turn(name: str, *answers: str, seconds: int = 0) -> Turn:
    said_at = NOON + timedelta(seconds=seconds)
    return Turn(name, f"{name}@example.com", said_at, Direction.INCOMING, "Maria", (), answered_ids=answers)


def names(*turns: Turn) -> list[str]:
    return [one.message_key for one in in_order(turns)]


def test_turns_are_in_the_order_of_their_dates() -> None:
    assert names(turn("a", seconds=9), turn("b", seconds=1)) == ["b", "a"]


def test_an_answer_of_the_same_second_comes_after_what_it_answers() -> None:
    assert names(turn("a", "b@example.com"), turn("b")) == ["b", "a"]


def test_a_clock_that_is_slow_does_not_put_the_answer_first() -> None:
    slow = turn("a", "b@example.com", seconds=-300)
    after = turn("c", "a@example.com", seconds=-200)
    assert names(after, slow, turn("b")) == ["b", "a", "c"]


def test_references_in_a_circle_end() -> None:
    assert sorted(names(turn("a", "b@example.com"), turn("b", "a@example.com"))) == ["a", "b"]


KEYS = st.sampled_from("abcdef")
TURNS = st.lists(
    st.builds(
        lambda name, answers, seconds: turn(name, *(f"{one}@example.com" for one in answers), seconds=seconds),
        KEYS,
        st.lists(KEYS, max_size=3),
        st.integers(-3, 3),
    ),
    unique_by=lambda one: one.message_key,
    max_size=6,
)


@given(TURNS, st.randoms(use_true_random=False))
def test_the_order_given_does_not_matter(turns: list[Turn], random: object) -> None:
    shuffled = list(turns)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_order(shuffled) == in_order(turns)


def test_a_long_thread_in_which_each_answers_all_before_is_ordered_at_once() -> None:
    ids = [f"m{number:02}" for number in range(50)]
    turns = [turn(one, *(f"{before}@example.com" for before in ids[:number][-5:])) for number, one in enumerate(ids)]
    assert names(*reversed(turns)) == ids
