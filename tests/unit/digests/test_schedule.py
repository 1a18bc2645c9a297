from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.digests.schedule import GRACE, ScheduleError, digest_date, local_date, next_digest_at, next_for, zone_named
from gleaner.inbox import Preferences
from tests.unit.digests.samples import NOW, inbox

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
WORKDAYS = (1, 2, 3, 4, 5)
FIRST, LAST = datetime(2020, 1, 1), datetime(2037, 12, 1)  # noqa: DTZ001 - the strategy adds the zone
ZONES = (
    "Europe/Amsterdam",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "UTC",
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("case", "after", "zone", "at", "weekdays", "expected"),
    [
        ("later today", "2026-11-24 06:59", "Europe/Amsterdam", "08:00", WORKDAYS, "2026-11-24 07:00"),
        ("not at the moment itself", "2026-11-24 07:00", "Europe/Amsterdam", "08:00", WORKDAYS, "2026-11-25 07:00"),
        ("over the weekend", "2026-11-27 07:00", "Europe/Amsterdam", "08:00", WORKDAYS, "2026-11-30 07:00"),
        ("once a week", "2026-11-24 07:00", "Europe/Amsterdam", "08:00", (2,), "2026-12-01 07:00"),
        ("summer time", "2026-03-28 12:00", "Europe/Amsterdam", "08:00", EVERY_DAY, "2026-03-29 06:00"),
        ("winter time", "2026-10-24 12:00", "Europe/Amsterdam", "08:00", EVERY_DAY, "2026-10-25 07:00"),
        ("skipped: 02:30 is 03:30", "2026-03-28 12:00", "Europe/Amsterdam", "02:30", EVERY_DAY, "2026-03-29 01:30"),
        ("doubled: the first", "2026-10-24 12:00", "Europe/Amsterdam", "02:30", EVERY_DAY, "2026-10-25 00:30"),
        ("doubled: not the second", "2026-10-25 00:30", "Europe/Amsterdam", "02:30", EVERY_DAY, "2026-10-26 01:30"),
        ("between the two", "2026-10-25 01:00", "Europe/Amsterdam", "02:30", EVERY_DAY, "2026-10-26 01:30"),
        ("New York, skipped", "2026-03-07 12:00", "America/New_York", "02:30", EVERY_DAY, "2026-03-08 07:30"),
        ("New York, doubled", "2026-10-31 12:00", "America/New_York", "01:30", EVERY_DAY, "2026-11-01 05:30"),
        (
            "skipped up to midnight stays on its date",
            "2026-03-28 12:00",
            "America/Nuuk",
            "23:30",
            EVERY_DAY,
            "2026-03-29 00:30",
        ),
        ("half an hour's change", "2026-10-03 00:00", "Australia/Lord_Howe", "02:15", EVERY_DAY, "2026-10-03 15:45"),
        ("a date that a country skipped", "2011-12-29 21:00", "Pacific/Apia", "10:00", EVERY_DAY, "2011-12-30 20:00"),
        (
            "local Monday is still UTC's Sunday",
            "2026-11-22 00:00",
            "Pacific/Kiritimati",
            "08:00",
            (1,),
            "2026-11-22 18:00",
        ),
    ],
)
def test_the_next_digest_is_due(
    case: str, after: str, zone: str, at: str, weekdays: tuple[int, ...], expected: str
) -> None:
    assert next_digest_at(utc(after), time_zone=zone, digest_time=at, weekdays=weekdays) == utc(expected), case


@given(
    st.datetimes(FIRST, LAST, timezones=st.just(UTC)),
    st.sampled_from(ZONES),
    st.times().map(lambda time: time.strftime("%H:%M")),
    st.sets(st.sampled_from(EVERY_DAY), min_size=1),
)
def test_digests_come_once_a_local_date_and_on_its_weekdays_only(
    after: datetime, zone: str, at: str, weekdays: set[int]
) -> None:
    moments = [after]
    for _ in range(4):
        moments.append(next_digest_at(moments[-1], time_zone=zone, digest_time=at, weekdays=weekdays))
    dates = [moment.astimezone(ZoneInfo(zone)).date() for moment in moments[1:]]
    assert moments == sorted(set(moments))
    assert len(set(dates)) == len(dates)
    assert {day.isoweekday() for day in dates} <= weekdays
    assert all((later - earlier).days <= 8 for earlier, later in pairwise(dates))


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc/passwd", "", "Europe", "\0"])
def test_a_zone_that_does_not_exist_is_refused_where_it_is_named_and_kept_in_utc_where_it_is_stored(zone: str) -> None:
    with pytest.raises(ScheduleError, match="such as"):
        zone_named(zone)
    at = next_digest_at(NOW, time_zone=zone, digest_time="08:00", weekdays=(1, 2, 3, 4, 5))
    assert at == utc("2026-11-24 08:00")


@pytest.mark.parametrize("at", ["8 am", "25:00", ""])
def test_a_time_that_cannot_be_kept_is_refused_with_advice(at: str) -> None:
    with pytest.raises(ScheduleError, match="such as"):
        next_digest_at(NOW, time_zone="UTC", digest_time=at, weekdays=(1,))


def test_weekdays_that_never_come_are_refused() -> None:
    with pytest.raises(ScheduleError, match="weekday"):
        next_digest_at(NOW, time_zone="UTC", digest_time="08:00", weekdays=(8,))


def test_an_inbox_that_is_off_has_no_next_digest() -> None:
    on = inbox()
    assert next_for(on, NOW) == utc("2026-11-25 07:00")
    assert next_for(replace(on, is_enabled=False), NOW) is None
    assert next_for(replace(on, digest_stopped="bounced"), NOW) is None
    assert next_for(replace(on, preferences=Preferences(has_digest=False)), NOW) is None
    assert next_for(replace(on, preferences=Preferences(digest_weekdays=())), NOW) is None


def test_the_date_is_the_owners() -> None:
    assert local_date(utc("2026-11-24 23:30"), "Europe/Amsterdam") == date(2026, 11, 25)


def test_a_digest_that_slips_over_midnight_counts_for_the_day_it_was_due() -> None:
    due_at = utc("2026-11-24 22:55")
    assert digest_date(due_at, due_at + timedelta(minutes=20), "Europe/Amsterdam") == date(2026, 11, 24)


def test_a_digest_missed_for_long_is_the_new_days() -> None:
    assert digest_date(NOW, NOW + timedelta(hours=23), "Europe/Amsterdam") == date(2026, 11, 25)
    assert digest_date(NOW, NOW + GRACE, "Europe/Amsterdam") == date(2026, 11, 24)
