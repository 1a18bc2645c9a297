"""Why nothing? What became of every message, in words, for the owner who is signed in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import merge
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from fastapi.responses import Response

from api.pages.visiting import Visiting
from api.routes.ledger import SENTENCES, Moment
from gleaner.digests.phrases import Phrases
from gleaner.digests.schedule import zone_or_utc
from gleaner.inbox import Inbox
from gleaner.store import inboxes, messages
from gleaner.store.messages import LedgerLine, Outcome
from gleaner.wording import Catalogue, Plural

router = APIRouter(include_in_schema=False)

SHOWN = timedelta(days=30)
PAGE = 50


@dataclass(frozen=True, slots=True)
class Happening:
    """What became of one message, and in whose mail."""

    line: LedgerLine
    inbox: Inbox


@dataclass(frozen=True, slots=True)
class Row:
    """A message as the page shows it: `address` only where the owner has several inboxes."""

    time: str
    what: str
    address: str


@dataclass(frozen=True, slots=True)
class Part:
    """One page of happenings; what is older came before `older`, None: nothing."""

    shown: tuple[Happening, ...]
    older: datetime | None


@router.get("/activity")
async def activity(visit: Visiting, before: Annotated[Moment | None, Query()] = None) -> Response:
    """What was read and what was skipped and why, of the last thirty days, page by page, the newest first."""
    now, words = visit.now, visit.words
    mine = inboxes.of_owner(visit.caller.owner_id)
    part = _part(mine, now - SHOWN, before or now + timedelta(days=1))
    return visit.page(
        "activity.html",
        title=words.gettext("What was read and skipped, and why"),
        intro=words.gettext("Every message of the last 30 days. Gleaner keeps no subject and no text here."),
        nothing=words.gettext("No message came."),
        older_label=words.gettext("Older"),
        older=urlencode({"before": part.older.isoformat()}) if part.older else "",
        days=_days(part.shown, words, now, has_addresses=len(mine) > 1),
    )


def _part(mine: Sequence[Inbox], since: datetime, before: datetime) -> Part:
    """The newest before that moment, `PAGE` of them and those of the same moment as the last."""
    if before <= since:
        return Part((), None)
    each = (_of(inbox, since, before) for inbox in mine)
    shown: list[Happening] = []
    for one in merge(*each, key=lambda one: one.line.received_at, reverse=True):
        if len(shown) >= PAGE and one.line.received_at != shown[-1].line.received_at:
            return Part(tuple(shown), shown[-1].line.received_at)
        shown.append(one)
    return Part(tuple(shown), None)


def _of(inbox: Inbox, since: datetime, before: datetime) -> Iterator[Happening]:
    return (Happening(line, inbox) for line in messages.ledger(inbox.inbox_id, since=since, before=before))


def _days(shown: Sequence[Happening], words: Catalogue, now: datetime, *, has_addresses: bool) -> dict[str, list[Row]]:
    """Rows under the local date on which they came."""
    days: dict[str, list[Row]] = {}
    for one in shown:
        zone = zone_or_utc(one.inbox.preferences.time_zone)
        at = one.line.received_at.astimezone(zone)
        day = Phrases(words, now.astimezone(zone).date()).long_date(at.date())
        row = Row(f"{at:%H:%M}", _what(one.line, words), one.inbox.address if has_addresses else "")
        days.setdefault(day, []).append(row)
    return days


def _what(line: LedgerLine, words: Catalogue) -> str:
    _ = words.gettext
    if line.outcome is Outcome.ADMITTED:
        return _("Waits to be read.")
    if line.outcome is Outcome.SKIPPED:
        return _("Skipped: {why}").format(why=_(SENTENCES.get(line.reason or "", "")) if line.reason else "")
    counts = (
        (Plural("{count} contact", "{count} contacts"), line.contact_count),
        (Plural("{count} suggestion", "{count} suggestions"), line.suggestion_count),
        (Plural("{count} task", "{count} tasks"), line.task_count),
        (Plural("{count} task closed", "{count} tasks closed"), line.closed_task_count),
    )
    found = ", ".join(words.count(plural, count) for plural, count in counts if count)
    return _("Read: {found}").format(found=found) if found else _("Read: nothing to note.")
