"""When the next digest is due: the owner's wall clock, on the right weekdays, once per local date."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gleaner.errors import GleanerError
from gleaner.followups.lateness import Patience
from gleaner.inbox import Inbox, Preferences

ON_REQUEST = "#now#"
"""What stands in the key of a digest that somebody asked for, between its local date and its id."""

GRACE = timedelta(hours=2)
"""How late a digest may be and still count for the date it was due on; later than that it is the new day's digest."""

_LOOK_AHEAD_DAYS = 9
"""A week finds every weekday; two more days pass over a date that a country skipped (Samoa, 30 December 2011)."""

FURTHEST = timedelta(days=_LOOK_AHEAD_DAYS + 1)
"""No digest is due later than that: a moment beyond it was set by a clock that had jumped ahead."""


class ScheduleError(GleanerError):
    """A time zone or a time of day that cannot be kept."""


def next_for(inbox: Inbox, after: datetime) -> datetime | None:
    """When this inbox's next digest is due; None while automation or digest is off, or the digest was stopped."""
    preferences = inbox.preferences
    if not inbox.is_enabled or not preferences.has_digest or inbox.digest_stopped or not preferences.digest_weekdays:
        return None
    return next_digest_at(
        after,
        time_zone=preferences.time_zone,
        digest_time=preferences.digest_time,
        weekdays=preferences.digest_weekdays,
    )


def next_digest_at(after: datetime, *, time_zone: str, digest_time: str, weekdays: Collection[int]) -> datetime:
    """The first moment (UTC) after `after` at `digest_time` (local `HH:MM`) on one of the ISO weekdays.

    A time that the clock skips (spring) is kept as much later as the clock jumps; of a time that comes twice (autumn) it
    is the first. Raises `ScheduleError` for a malformed time, or weekdays outside 1 to 7.
    """
    zone, wall_time = zone_or_utc(time_zone), _time(digest_time)
    today = after.astimezone(zone).date()
    for days in range(-1, _LOOK_AHEAD_DAYS):
        day = today + timedelta(days=days)
        moment = _moment(day, wall_time, zone)
        if day.isoweekday() in weekdays and moment is not None and moment > after:
            return moment
    raise ScheduleError("Choose at least one weekday from 1 (Monday) to 7 (Sunday).")


def local_date(now: datetime, time_zone: str) -> date:
    """The date that it is in a zone, in UTC where there is no such zone."""
    return now.astimezone(zone_or_utc(time_zone)).date()


def patience_of(preferences: Preferences) -> Patience:
    """How long an owner waits for an answer, and whose days count."""
    country = preferences.country or preferences.phone_region
    return Patience(preferences.silent_days, country, zone_or_utc(preferences.time_zone))


def digest_date(due_at: datetime, now: datetime, time_zone: str) -> date:
    """The local date that a digest counts for: the one it was due on, unless that is longer ago than `GRACE`."""
    return local_date(due_at if now - due_at < GRACE else now, time_zone)


def is_outdated(day: date, now: datetime, time_zone: str) -> bool:
    """Whether a date's digest is no longer to be sent: the date, and `GRACE` after it, are over."""
    return local_date(now - GRACE, time_zone) > day


def zone_named(time_zone: str) -> ZoneInfo:
    """The zone of an IANA name; raises `ScheduleError` for an unknown one."""
    try:
        return ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ScheduleError("Choose a time zone by its IANA name, such as Europe/Amsterdam.") from None


def is_zone(time_zone: str) -> bool:
    """Whether there is a zone of that name."""
    try:
        zone_named(time_zone)
    except ScheduleError:
        return False
    return True


def zone_or_utc(time_zone: str) -> ZoneInfo:
    """The zone of a stored name; UTC where there is no such zone (any more), which the digest says."""
    return zone_named(time_zone) if is_zone(time_zone) else ZoneInfo("UTC")


def _time(digest_time: str) -> time:
    try:
        return datetime.strptime(digest_time, "%H:%M").time()  # noqa: DTZ007 - a wall-clock time has no zone
    except ValueError:
        raise ScheduleError("Write the time of the digest as HH:MM, such as 08:00.") from None


def _moment(day: date, wall_time: time, zone: ZoneInfo) -> datetime | None:
    """That local time in UTC; None where the day does not exist.

    The first fold of a skipped time lies behind the jump, which at midnight (Nuuk) is another date; the second lies before it.
    """
    for fold in (0, 1):
        moment = datetime.combine(day, wall_time.replace(fold=fold), zone).astimezone(UTC)
        if moment.astimezone(zone).date() == day:
            return moment
    return None
