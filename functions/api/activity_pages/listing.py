"""One page of the ledger's lines, the newest first, by a filter; however rare its hits are, the reading ends."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import merge

from api.activity_pages.counting import Span, Tally, beginning, whole_span, zone_of
from api.activity_pages.outcomes import Choice, Kind, outcome_of
from gleaner.inbox import Inbox
from gleaner.store import messages
from gleaner.store.messages import LedgerLine

PAGE = 50
MOST_READ = 2_000
"""Lines looked through for one page of a filter: a megabyte."""
AT_A_TIME = 500
"""Lines of one query where few of them are wanted."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What became of one message, and in whose mail."""

    line: LedgerLine
    inbox: Inbox


@dataclass(frozen=True, slots=True)
class Listing:
    """One page. What is older came before `older`, None: nothing; `is_cut`: the page is not full, but enough was read for it."""

    shown: tuple[Happening, ...]
    older: datetime | None = None
    is_cut: bool = False


def list_page(
    mine: Sequence[Inbox], tallies: Mapping[str, Tally], choice: Choice, *, before: datetime | None, now: datetime
) -> Listing:
    """The newest before that moment, `PAGE` of them and those of the same moment as the last."""
    spans = [(inbox, _span(inbox, tallies[inbox.inbox_id], choice, before, now)) for inbox in mine]
    each = [_of(inbox, span, choice) for inbox, span in spans if span is not None]
    shown: list[Happening] = []
    last: datetime | None = None
    for read, one in enumerate(merge(*each, key=lambda one: one.line.received_at, reverse=True)):
        at = one.line.received_at
        if (len(shown) >= PAGE or read >= MOST_READ) and at != last:
            return Listing(tuple(shown), last, is_cut=len(shown) < PAGE)
        last = at
        if choice.has(outcome_of(one.line)):
            shown.append(one)
    return Listing(tuple(shown))


def _of(inbox: Inbox, span: Span, choice: Choice) -> Iterator[Happening]:
    page_size = PAGE + 1 if choice.name == Kind.ALL else AT_A_TIME
    lines = messages.ledger(inbox.inbox_id, since=span.since, before=span.before, page_size=page_size)
    return (Happening(line, inbox) for line in lines)


def _span(inbox: Inbox, tally: Tally, choice: Choice, before: datetime | None, now: datetime) -> Span | None:
    """Where to look: the counts say on which days there is something to find. None: nowhere."""
    whole, zone = whole_span(inbox, now), zone_of(inbox)
    before = min(before, whole.before) if before else whole.before
    if choice.name == Kind.ALL or tally.is_cut:
        return Span(whole.since, before) if whole.since < before else None
    days = [day for day, counts in tally.days.items() if choice.count(counts) and beginning(day, zone) < before]
    if not days:
        return None
    end = beginning(max(days) + timedelta(days=1), zone)
    return Span(max(whole.since, beginning(min(days), zone)), min(before, end))
