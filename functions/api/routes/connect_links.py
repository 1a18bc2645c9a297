"""The link mailed to an address that is to be connected: seen by anybody, followed only by who asked."""

from urllib.parse import quote

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from api.connecting import confirm, pending_behind
from api.pages.forms import posted_form
from api.pages.language import language_for
from api.pages.rendering import page
from api.pages.visiting import visit_of
from api.wiring import Now, Wired
from gleaner.store.retrying import until_won
from gleaner.wording import catalogue, marked

router = APIRouter(include_in_schema=False)


@router.api_route("/connect/{token}", methods=["GET", "HEAD"])
async def show(token: str, request: Request, wiring: Wired, now: Now) -> HTMLResponse:
    """Who asked for what; changes nothing."""
    pending = pending_behind(wiring, token, now)
    visit, language = visit_of(request, now), language_for(request)
    is_asker = visit is not None and visit.caller.owner_id == pending.owner_id
    return page(
        "connect.html",
        language=language,
        visit=visit,
        title=catalogue(language).gettext("Connect this mailbox?"),
        asked_by=pending.asked_by,
        address=pending.address,
        is_asker=is_asker,
        is_somebody_else=visit is not None and not is_asker,
        sign_in_path=f"/sign-in?to={quote(f'/connect/{token}', safe='')}",
    )


@router.post("/connect/{token}")
async def follow(token: str, request: Request, wiring: Wired, now: Now) -> RedirectResponse:
    """Connect the mailbox, if the session is that of who asked; then on to setting it up."""
    pending = pending_behind(wiring, token, now)
    visit = visit_of(request, now)
    if visit is None or not (await posted_form(request)).is_shown_to(visit.session):
        raise HTTPException(
            403, marked("Sign in first, then press the button on the page behind the link. Nothing was connected.")
        )
    inbox = until_won(lambda: confirm(pending, visit.caller, now))
    below = "" if pending.inbox_id else "/set-up"
    return RedirectResponse(f"/settings/email/{inbox.inbox_id}{below}", 303)
