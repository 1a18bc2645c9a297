from gleaner.language.backoff import Backoff


def test_waits_double_up_to_the_longest() -> None:
    assert list(Backoff(attempts=6, first=1.0, longest=5.0).ceilings()) == [1.0, 2.0, 4.0, 5.0, 5.0]


def test_a_single_attempt_never_waits() -> None:
    assert list(Backoff(attempts=1).ceilings()) == []
