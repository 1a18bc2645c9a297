"""The page of the activity, rendered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from fastapi.responses import HTMLResponse

from api.activity_pages.chart import Chart, chart
from api.activity_pages.counting import Tally, zone_of
from api.activity_pages.listing import Happening, Listing
from api.activity_pages.outcomes import KIND_COUNTS, KINDS, Choice, Kind, reason_choices, words_for
from api.activity_pages.telling import Advice, advice, remarks, told
from api.pages.moments import Moments
from api.pages.visiting import Visit
from gleaner.digests.phrases import Phrases
from gleaner.digests.schedule import local_date
from gleaner.inbox import Inbox


@dataclass(frozen=True, slots=True)
class Seen:
    """What was asked for: the inboxes shown of those that there are, one of them chosen or not, and the filter."""

    mine: Sequence[Inbox]
    shown: Sequence[Inbox]
    chosen: Inbox | None
    choice: Choice
    is_newest: bool

    def path(self, **changes: str) -> str:
        """The same with something else; an empty text leaves a part out."""
        now = {"inbox": self.chosen.inbox_id if self.chosen else "", "reason": self.choice.name} | changes
        query = {name: text for name, text in now.items() if text and (name, text) != ("reason", Kind.ALL)}
        return f"/activity?{urlencode(query)}" if query else "/activity"


@dataclass(frozen=True, slots=True)
class Row:
    """A message as the page shows it: `address` only where several inboxes are shown together."""

    time: str
    what: str
    remarks: tuple[str, ...]
    advice: tuple[Advice, ...]
    address: str


@dataclass(frozen=True, slots=True)
class Link:
    """A filter or an inbox to choose; `mark` is the colour it has in the chart."""

    label: str
    path: str
    is_current: bool
    mark: str = ""


def activity_page(visit: Visit, seen: Seen, tally: Tally, listing: Listing) -> HTMLResponse:
    """The chart, the filters, and one page of what came."""
    words = visit.words
    today = max((local_date(visit.now, inbox.preferences.time_zone) for inbox in seen.shown), default=visit.now.date())
    drawn = chart(tally, today)
    return visit.page(
        "activity.html",
        title=words.gettext("What was read and skipped, and why"),
        seen=seen,
        inboxes=_inbox_links(seen, words.gettext("All inboxes")),
        kinds=[_link(visit, seen, Choice(kind, frozenset({kind})), tally) for kind in (Kind.ALL, *KINDS)],
        reasons=_reason_links(visit, seen, tally),
        chart=drawn,
        chart_days=_chart_days(drawn, Phrases(words, today)),
        kind_counts=KIND_COUNTS,
        is_cut=tally.is_cut,
        days=_days(visit, seen, listing.shown),
        listing=listing,
        older=seen.path(before=listing.older.isoformat()) if listing.older else "",
        looked_until=_said(visit, seen, listing),
    )


def _inbox_links(seen: Seen, every: str) -> list[Link]:
    if len(seen.mine) < 2:
        return []
    links = [Link(one.address, seen.path(inbox=one.inbox_id), one in seen.shown[:1]) for one in seen.mine]
    if seen.chosen is None and len(seen.shown) < len(seen.mine):
        return links
    is_all = seen.chosen is None
    return [
        Link(every, seen.path(inbox=""), is_all),
        *(Link(one.label, one.path, one.is_current and not is_all) for one in links),
    ]


def _link(visit: Visit, seen: Seen, choice: Choice, tally: Tally) -> Link:
    label = visit.words.count(words_for(choice), choice.count(tally.total))
    mark = choice.name if choice.name in KINDS else ""
    return Link(label, seen.path(reason=choice.name), choice.name == seen.choice.name, mark)


def _reason_links(visit: Visit, seen: Seen, tally: Tally) -> list[Link]:
    """What was skipped, the most frequent reason first, and the one that is chosen in any case."""
    total = tally.total
    choices = {one.name: one for one in (*reason_choices(total), *reason_choices([seen.choice.name]))}
    ranked = sorted(choices.values(), key=lambda one: (-one.count(total), one.name))
    return [_link(visit, seen, one, tally) for one in ranked]


def _chart_days(drawn: Chart, phrases: Phrases) -> Mapping[date, str]:
    return {bar.day: phrases.long_date(bar.day) for bar in drawn.bars}


def _days(visit: Visit, seen: Seen, shown: Iterable[Happening]) -> dict[str, list[Row]]:
    """Rows under the local date on which they came."""
    days: dict[str, list[Row]] = {}
    paths = frozenset(one.path for one in visit.destinations)
    for one in shown:
        zone = zone_of(one.inbox)
        at = one.line.received_at.astimezone(zone)
        day = Phrases(visit.words, visit.now.astimezone(zone).date()).long_date(at.date())
        row = Row(
            time=f"{at:%H:%M}",
            what=told(one.line, visit.words),
            remarks=remarks(one.line, visit.words),
            advice=advice(one, paths, visit.now, visit.words),
            address=one.inbox.address if len(seen.shown) > 1 else "",
        )
        days.setdefault(day, []).append(row)
    return days


def _said(visit: Visit, seen: Seen, listing: Listing) -> str:
    if listing.older is None or not seen.shown:
        return ""
    return Moments(visit.words, zone_of(seen.shown[0]), visit.now).said(listing.older)
