"""The pages of the settings, rendered: what is read and worked out comes in, HTML goes out."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from fastapi.responses import HTMLResponse

from api.pages.moments import Moments
from api.pages.visiting import Visit
from api.settings_pages import parts
from api.settings_pages.aliases import said_in, waiting
from api.settings_pages.countries import country_options
from api.settings_pages.next_digest import next_digest
from api.settings_pages.receipts import Receipt
from api.settings_pages.viewing import Typed, part_views, receipt_text
from gleaner.digests.schedule import zone_or_utc
from gleaner.inbox import Inbox
from gleaner.wording import LOCALES

CONTINENTS = frozenset(
    [
        *("Africa", "America", "Antarctica", "Arctic", "Asia"),
        *("Atlantic", "Australia", "Europe", "Indian", "Pacific"),
    ]
)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was just saved, and the id that undoes it."""

    receipt_id: str
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Note:
    """The confirmation beside a form; without an id there is nothing to undo."""

    part: str
    text: str
    undo_id: str


@dataclass(frozen=True, slots=True)
class Row:
    """One inbox of the list."""

    inbox: Inbox
    since: str
    note: Note | None


@cache
def zones() -> tuple[str, ...]:
    """The zones that people choose from; every other one that exists is taken too."""
    return ("UTC", *sorted(zone for zone in available_timezones() if zone.partition("/")[0] in CONTINENTS))


def list_page(visit: Visit, mine: Iterable[Inbox], confirmed: Confirmed | None) -> HTMLResponse:
    """The connected inboxes."""
    rows = [list_row(visit, inbox, confirmed) for inbox in mine]
    return visit.page("settings_list.html", title=visit.words.gettext("Email"), rows=rows)


def inbox_page(
    visit: Visit,
    inbox: Inbox,
    *,
    confirmed: Confirmed | None = None,
    typed: Typed | None = None,
    status: int = 200,
) -> HTMLResponse:
    """One inbox, with what was just saved, or with a form that was not: of that, htmx then takes the whole part."""
    moments = moments_of(visit, inbox)
    views = part_views(inbox.preferences, typed, moments)
    answer = visit.page(
        "settings_inbox.html",
        status=status,
        title=inbox.address,
        row=list_row(visit, inbox, confirmed),
        views=views,
        tables=parts,
        locales=LOCALES,
        weekdays=[(str(number), moments.weekday(number)) for number in range(1, 8)],
        zones=zones(),
        waiting=waiting(visit, inbox.inbox_id, said_in(moments)),
        countries=country_options,
        kept=[(days, visit.words.gettext(text)) for days, text in parts.KEPT.items()],
        next_digest=next_digest(inbox, moments),
    )
    if typed is not None and typed.part in views:
        answer.headers.update({"hx-retarget": f"#{typed.part}", "hx-reselect": f"#{typed.part}"})
    return answer


def moments_of(visit: Visit, inbox: Inbox) -> Moments:
    """Moments in the inbox's time zone."""
    return Moments(visit.words, zone_or_utc(inbox.preferences.time_zone), visit.now)


def list_row(visit: Visit, inbox: Inbox, confirmed: Confirmed | None = None) -> Row:
    """An inbox with its switch, in words."""
    moments = moments_of(visit, inbox)
    since = ""
    if inbox.is_enabled and inbox.enabled_at is not None:
        since = visit.words.gettext("on since {moment}").format(moment=moments.said(inbox.enabled_at))
    return Row(inbox, since, _note(inbox, confirmed, moments))


def _note(inbox: Inbox, confirmed: Confirmed | None, moments: Moments) -> Note | None:
    if confirmed is None or confirmed.receipt.inbox_id != inbox.inbox_id:
        return None
    receipt = confirmed.receipt
    undo_id = confirmed.receipt_id if receipt.before is not None else ""
    return Note(receipt.part, receipt_text(receipt, moments), undo_id)
