"""How many messages came on each of the last thirty days, and what became of them.

Counted by reading the ledger. Counters kept beside it would have to be written in each message's transaction, where messages of
one inbox would contend for them, and at 500 mails a day they would cost what 150 full counts a month cost. A full count of those
15,000 lines is 7 queries, 960 read units and 0.4 s of one core; days that are over hardly change, so a busy inbox's are kept for
an hour, and a page reads the last two days alone: one query.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import msgspec

from api.activity_pages.outcomes import outcome_of
from gleaner.digests.schedule import zone_or_utc
from gleaner.inbox import Inbox
from gleaner.store import messages, sessions

DAYS = 30
MOST_COUNTED = 20_000
"""Lines read for one page at most: some ten queries."""
WORTH_KEEPING = 1_000
"""Lines: fewer come with one query, which no kept count would spare."""
KEPT = timedelta(hours=1)
"""How old the count of a day before yesterday may be: only a message that waited days in a queue changes it."""

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an inbox's ledger, from `since` on and before `before`."""

    since: datetime
    before: datetime


@dataclass(frozen=True, slots=True)
class Tally:
    """Messages by the inbox's local date and by outcome. `is_cut`: there were more than were counted."""

    days: Mapping[date, Counts]
    is_cut: bool = False

    @property
    def total(self) -> Counts:
        """All days together."""
        total: Counter[str] = Counter()
        for counts in self.days.values():
            total.update(counts)
        return total


@dataclass(frozen=True, slots=True)
class _Kept:
    """The counts of days that are over; messages from `until` on are not in them."""

    until: datetime
    days: Mapping[date, Counts]


def zone_of(inbox: Inbox) -> ZoneInfo:
    """The zone of an inbox's days."""
    return zone_or_utc(inbox.preferences.time_zone)


def first_day(inbox: Inbox, now: datetime) -> date:
    """The oldest of the days that are shown."""
    return now.astimezone(zone_of(inbox)).date() - timedelta(days=DAYS - 1)


def beginning(day: date, zone: ZoneInfo) -> datetime:
    """The moment at which a local date begins."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def whole_span(inbox: Inbox, now: datetime) -> Span:
    """All days that are shown; clocks of others may be a little ahead of ours."""
    return Span(beginning(first_day(inbox, now), zone_of(inbox)), now + timedelta(days=1))


def tally(inbox: Inbox, now: datetime, most: int = MOST_COUNTED) -> Tally:
    """The counts of the days shown; at most so many lines are read."""
    span, zone = whole_span(inbox, now), zone_of(inbox)
    kept = _find(inbox, now)
    since = max(span.since, kept.until) if kept else span.since
    lines = messages.ledger(inbox.inbox_id, since=since, before=span.before)
    fresh, number = _counted(islice(lines, most + 1), zone)
    is_cut = number > most
    if kept is None and not is_cut and number > WORTH_KEEPING:
        _keep(inbox, fresh, now)
    first = first_day(inbox, now)
    old = {day: counts for day, counts in kept.days.items() if day >= first} if kept else {}
    return together([Tally(old), Tally(fresh, is_cut)])


def together(tallies: Iterable[Tally]) -> Tally:
    """Several as one."""
    days: dict[date, Counter[str]] = {}
    is_cut = False
    for one in tallies:
        is_cut |= one.is_cut
        for day, counts in one.days.items():
            days.setdefault(day, Counter()).update(counts)
    return Tally(days, is_cut)


def _counted(lines: Iterable[messages.LedgerLine], zone: ZoneInfo) -> tuple[dict[date, Counter[str]], int]:
    days: dict[date, Counter[str]] = {}
    number = 0
    for line in lines:
        number += 1
        days.setdefault(line.received_at.astimezone(zone).date(), Counter())[outcome_of(line)] += 1
    return days, number


def _keep(inbox: Inbox, days: Mapping[date, Counts], now: datetime) -> None:
    yesterday = now.astimezone(zone_of(inbox)).date() - timedelta(days=1)
    over = {day: counts for day, counts in days.items() if day < yesterday}
    kept = _Kept(beginning(yesterday, zone_of(inbox)), over)
    sessions.put(_key(inbox), msgspec.json.encode(kept).decode(), now + KEPT)


def _find(inbox: Inbox, now: datetime) -> _Kept | None:
    body = sessions.get(_key(inbox), now)
    return msgspec.json.decode(body, type=_Kept) if body else None


def _key(inbox: Inbox) -> str:
    """Days begin at other moments in another zone."""
    return f"activity#{inbox.inbox_id}#{inbox.preferences.time_zone}"
