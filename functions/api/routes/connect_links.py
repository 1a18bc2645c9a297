"""The link mailed to an address that is to be connected: seen by anybody, followed only by who asked."""

from urllib.parse import quote

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse

from api import browser
from api.connecting import confirm, pending_behind
from api.pages.rendering import page
from api.retrying import until_won
from api.wiring import Now, Wired

router = APIRouter(include_in_schema=False)


@router.api_route("/connect/{token}", methods=["GET", "HEAD"])
async def show(token: str, request: Request, wiring: Wired, now: Now) -> HTMLResponse:
    """Who asked for what; changes nothing."""
    pending = pending_behind(wiring, token, now)
    session = browser.session_of(request, now)
    is_asker = session is not None and session.caller.owner_id == pending.owner_id
    return page(
        "connect.html",
        title="Connect this mailbox?",
        asked_by=pending.asked_by,
        address=pending.address,
        form_token=session.form_token if session and is_asker else "",
        is_somebody_else=session is not None and not is_asker,
        sign_in_path=f"/sign-in?to={quote(f'/connect/{token}', safe='')}",
    )


@router.post("/connect/{token}")
async def follow(token: str, request: Request, wiring: Wired, now: Now) -> HTMLResponse:
    """Connect the mailbox, if the session is that of who asked."""
    pending = pending_behind(wiring, token, now)
    session = browser.session_of(request, now)
    if session is None or not await browser.is_own_form(request, session):
        raise HTTPException(
            403, "Sign in first, then press the button on the page behind the link. Nothing was connected."
        )
    inbox = until_won(lambda: confirm(pending, session.caller, now))
    sentence = (
        f"{pending.address} is connected. Automation is {'on' if inbox.is_enabled else 'off until you switch it on'}."
    )
    return page("message.html", title="Connected", sentence=sentence)
