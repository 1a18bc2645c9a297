"""Dates of headers, as UTC and with the writer's zone."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz

FIRST_YEAR = 1990
"""Clocks that were never set say 1970 or 1980; no mail that Gleaner may read is older than this."""

_LONGEST = 100
_MAX_OFFSET = timedelta(hours=15)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment in UTC and the offset of the zone in which it was written."""

    at: datetime
    utc_offset: timedelta


def parse_date(value: str | None) -> Stamp | None:
    """The moment that a Date header (RFC 5322 with its obsolete forms, or ISO 8601) names, None when it names none."""
    if not value or not value.strip():
        return None
    text = value.strip()[:_LONGEST]
    try:
        return _rfc_date(text) or _iso_date(text)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None


def received_date(value: str) -> datetime | None:
    """The time of a Received field: what follows its last semicolon."""
    stamp = parse_date(value.rpartition(";")[2])
    return stamp.at if stamp else None


def _rfc_date(text: str) -> Stamp | None:
    parts = parsedate_tz(text)
    if parts is None:
        return None
    year, month, day, hour, minute, second = parts[:6]
    naive = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    return _stamp(naive, timedelta(seconds=parts[9] or 0))


def _iso_date(text: str) -> Stamp | None:
    moment = datetime.fromisoformat(text)
    offset = moment.utcoffset() or timedelta()
    return _stamp(moment.replace(tzinfo=UTC), offset)


def _stamp(local: datetime, offset: timedelta) -> Stamp | None:
    if local.year < FIRST_YEAR or abs(offset) > _MAX_OFFSET:
        return None
    return Stamp(at=local - offset, utc_offset=offset)
