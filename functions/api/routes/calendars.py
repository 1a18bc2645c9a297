"""The calendar feed: what calendars fetch with its secret, the page on which somebody asks for it, and the same as an API."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Self

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import BaseModel

from api.calendars import feed, keeping
from api.calendars.keeping import Feed
from api.caller import SignedIn
from api.pages import drafts, receipts
from api.pages.moments import Moments
from api.pages.visiting import Submitting, Visit, Visiting
from api.task_pages.posting import OUTDATED, SIGNED_OUT
from api.wiring import Now, Wired, Wiring
from gleaner.digests.schedule import zone_or_utc
from gleaner.inbox import Inbox
from gleaner.store import inboxes
from gleaner.wording import marked

router = APIRouter()
PAGE = "/tasks/calendar"
HELD = "private, max-age=900"
"""Calendars ask every few hours, some every few minutes."""


class Act(StrEnum):
    """What the page's buttons do."""

    RENEW = "renew"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was just done; `is_done` is False where it had been done already."""

    act: Act
    is_first: bool
    is_done: bool


class Calendar(BaseModel):
    """Your calendar feed: its secret address, and since when there is one; both null while there is none."""

    url: str | None = None
    made_at: datetime | None = None

    @classmethod
    def of(cls, found: Feed | None, wiring: Wiring) -> Self:
        """As stored."""
        return cls(url=found.url(wiring.settings.public_url), made_at=found.made_at) if found else cls()


@router.api_route("/calendar/{secret}.ics", methods=["GET", "HEAD"], include_in_schema=False)
async def show_feed(secret: Annotated[str, Path()], request: Request, wiring: Wired, now: Now) -> Response:
    """Due tasks for who knows the secret; without a connected inbox there is no feed any more."""
    owner_id = keeping.owner_by(secret)
    connected = [one for one in inboxes.of_owner(owner_id) if one.disconnected_at is None] if owner_id else []
    if not connected:
        raise HTTPException(404, marked("There is no such calendar."))
    found = feed.collect(connected, now)
    body = feed.written_out(found, connected[0].preferences.locale, wiring.settings.public_url)
    headers = {"etag": f'"{hashlib.sha256(body).hexdigest()[:32]}"', "cache-control": HELD}
    if headers["etag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type="text/calendar")


@router.get(PAGE, include_in_schema=False)
async def show_calendar(request: Request, visit: Visiting, wiring: Wired, done: str = "") -> Response:
    """Whether somebody has a feed, its address, and how to subscribe to it."""
    if drafts.find(request, visit.session, visit.now) is not None:
        answer = _page(visit, wiring, notice=SIGNED_OUT)
        drafts.forget(request, answer)
        return answer
    return _page(visit, wiring, receipts.find(done, Receipt, visit.session, visit.now))


@router.post(PAGE, include_in_schema=False)
async def change_calendar(submission: Submitting, wiring: Wired) -> Response:
    """Make the address, replace it, or turn the feed off."""
    visit, form = submission.visit, submission.form
    if not submission.is_own:
        return _page(visit, wiring, notice=OUTDATED, status=403)
    if form.text("form") not in set(Act):
        raise HTTPException(404, marked("There is no such setting."))
    act, seen, owner_id = Act(form.text("form")), form.text("version"), visit.caller.owner_id
    if act is Act.RENEW:
        is_done = keeping.renew(owner_id, seen, wiring.read_key(), visit.now) is not None
    else:
        is_done = keeping.turn_off(owner_id, seen)
    receipt_id = receipts.keep(Receipt(act, not seen, is_done), visit.session, visit.now)
    return RedirectResponse(f"{PAGE}?done={receipt_id}", 303)


@router.get("/v1/calendar", tags=["tasks"])
async def read_calendar(caller: SignedIn, wiring: Wired) -> Calendar:
    """Your calendar feed of due tasks."""
    return Calendar.of(keeping.feed_of(caller.owner_id, wiring.read_key()), wiring)


@router.post("/v1/calendar", status_code=201, tags=["tasks"])
async def renew_calendar(caller: SignedIn, wiring: Wired, now: Now) -> Calendar:
    """Make a calendar feed, or give it another address: the old one is not found any more."""
    return Calendar.of(keeping.renew(caller.owner_id, None, wiring.read_key(), now), wiring)


@router.delete("/v1/calendar", status_code=204, tags=["tasks"])
async def turn_calendar_off(caller: SignedIn) -> None:
    """Turn your calendar feed off; without one nothing happens."""
    keeping.turn_off(caller.owner_id)


def _page(
    visit: Visit, wiring: Wiring, receipt: Receipt | None = None, *, notice: str = "", status: int = 200
) -> HTMLResponse:
    mine = inboxes.of_owner(visit.caller.owner_id)
    found, _ = keeping.feed_of(visit.caller.owner_id, wiring.read_key()), visit.words.gettext
    return visit.page(
        "tasks_calendar.html",
        status=status,
        title=_("Calendar"),
        feed=found,
        url=found.url(wiring.settings.public_url) if found else None,
        since=_moments(visit, mine).said(found.made_at) if found else "",
        said=_(_said(receipt)) if receipt else "",
        notice=_(notice),
        has_inboxes=any(one.disconnected_at is None for one in mine),
    )


def _moments(visit: Visit, mine: list[Inbox]) -> Moments:
    zone = mine[0].preferences.time_zone if mine else "UTC"
    return Moments(visit.words, zone_or_utc(zone), visit.now)


def _said(receipt: Receipt) -> str:
    if not receipt.is_done:
        return marked("Nothing changed: it had been done already.")
    if receipt.act is Act.OFF:
        return marked("The calendar is turned off. Its address does not answer any more.")
    if receipt.is_first:
        return marked("The address is ready. Copy it into your calendar.")
    return marked(
        "The address is a new one. The old one does not answer any more: copy the new one into your calendar."
    )
