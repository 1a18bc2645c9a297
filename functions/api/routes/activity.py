"""Why nothing? What became of every message, in words, for the owner who is signed in."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query
from fastapi.responses import Response

from api.activity_pages.counting import MOST_COUNTED, tally, together
from api.activity_pages.listing import list_page
from api.activity_pages.outcomes import Kind, choice_of
from api.activity_pages.page import Seen, activity_page
from api.pages.visiting import Visiting
from api.routes.ledger import Moment
from gleaner.inbox import Inbox
from gleaner.store import inboxes
from gleaner.wording import marked

router = APIRouter(include_in_schema=False)

MOST_TOGETHER = 5
"""Inboxes shown together: each costs three reads. Who has more looks at them one by one."""


@router.get("/activity")
async def activity(
    visit: Visiting, before: Annotated[Moment | None, Query()] = None, reason: str = Kind.ALL, inbox: str = ""
) -> Response:
    """What was read and what was skipped and why, of the last thirty days, page by page, the newest first."""
    mine = inboxes.of_owner(visit.caller.owner_id)
    choice = choice_of(reason)
    if choice is None:
        raise HTTPException(404, marked("There is no such filter."))
    chosen = _chosen(mine, inbox)
    shown = [chosen] if chosen else mine if len(mine) <= MOST_TOGETHER else mine[:1]
    tallies = {one.inbox_id: tally(one, visit.now, MOST_COUNTED // len(shown)) for one in shown}
    listing = list_page(shown, tallies, choice, before=before, now=visit.now)
    seen = Seen(mine, shown, chosen, choice, is_newest=before is None)
    return activity_page(visit, seen, together(tallies.values()), listing)


def _chosen(mine: Sequence[Inbox], inbox_id: str) -> Inbox | None:
    if not inbox_id:
        return None
    found = next((one for one in mine if one.inbox_id == inbox_id), None)
    if found is None:
        raise HTTPException(404, marked("You have no such inbox."))
    return found
