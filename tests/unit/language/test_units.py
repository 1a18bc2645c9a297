import pytest

from gleaner.language.units import billed_units


@pytest.mark.parametrize(
    ("length", "units"),
    [(1, 3), (299, 3), (300, 3), (301, 4), (400, 4), (401, 5), (5_000, 50)],
)
def test_units_are_begun_hundreds_of_characters_and_three_at_least(length: int, units: int) -> None:
    assert billed_units("x" * length) == units


def test_units_count_characters_not_bytes() -> None:
    assert billed_units("é" * 400) == 4


def test_text_that_is_never_sent_costs_nothing() -> None:
    assert billed_units("") == billed_units(" \n") == 0
