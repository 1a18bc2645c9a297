import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.business_days import have_passed

DAYS = st.dates(date(2020, 1, 1), date(2035, 1, 1))


@pytest.mark.parametrize(
    ("country", "asked", "last_waiting", "first_late"),
    [
        (None, date(2026, 12, 23), date(2026, 12, 28), date(2026, 12, 29)),
        ("GB", date(2026, 12, 23), date(2026, 12, 30), date(2026, 12, 31)),  # Christmas, and Monday for Boxing Day
        ("NL", date(2026, 4, 24), date(2026, 4, 30), date(2026, 5, 1)),  # the King's birthday on a Monday
        ("DE", date(2026, 5, 13), date(2026, 5, 19), date(2026, 5, 20)),  # Ascension Day
        ("FR", date(2026, 7, 10), date(2026, 7, 16), date(2026, 7, 17)),  # 14 July
        ("ES", date(2026, 12, 3), date(2026, 12, 9), date(2026, 12, 10)),  # 8 December
        ("IT", date(2026, 5, 29), date(2026, 6, 4), date(2026, 6, 5)),  # 2 June
        ("PT", date(2026, 11, 27), date(2026, 12, 3), date(2026, 12, 4)),  # 1 December
        ("pt", date(2026, 11, 27), date(2026, 12, 3), date(2026, 12, 4)),
        ("AE", date(2026, 11, 26), date(2026, 12, 1), date(2026, 12, 4)),  # 2 and 3 December
        ("ZZ", date(2026, 12, 23), date(2026, 12, 28), date(2026, 12, 29)),  # no country
    ],
)
def test_three_whole_business_days_of_a_country(
    country: str | None, asked: date, last_waiting: date, first_late: date
) -> None:
    assert not have_passed(asked, last_waiting, 3, country)
    assert have_passed(asked, first_late, 3, country)


@given(DAYS, st.integers(-5, 40), st.integers(1, 30), st.sampled_from([None, "NL", "US", "ZZ"]))
def test_days_only_ever_pass(first: date, days: int, number: int, country: str | None) -> None:
    today = date.fromordinal(first.toordinal() + days)
    tomorrow = date.fromordinal(today.toordinal() + 1)
    assert have_passed(first, tomorrow, number, country) or not have_passed(first, today, number, country)
    assert have_passed(first, today, number, None) or not have_passed(first, today, number, "NL")


def test_any_two_dates_are_told_at_once() -> None:
    assert have_passed(date.min, date.max, 30, "NL")
    assert not have_passed(date.max, date.min, 1, "NL")


def test_the_calendar_is_imported_when_enough_days_have_passed_and_only_one_countrys() -> None:
    program = """
import sys
from datetime import date
from gleaner.followups import life
from gleaner.followups.business_days import have_passed
have_passed(date(2026, 12, 3), date(2026, 12, 6), 3, "NL")
assert "holidays" not in sys.modules
have_passed(date(2026, 12, 3), date(2026, 12, 9), 3, "NL")
assert [one for one in sys.modules if one.startswith("holidays.countries.")] == ["holidays.countries.netherlands"]
"""
    subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": ":".join(sys.path)})
