"""Connecting an inbox: its address, how its mail gets here, whether it does, and the end of it."""

from collections.abc import Callable
from dataclasses import replace

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api.addresses import normalised
from api.caller import own_inbox
from api.confirmation_mail import SenderNotReadyError
from api.connecting import AddressRefusedError, TooManyMailsError, cancel, connect_or_ask
from api.inbox_changes import disconnect, replace_address
from api.pages import drafts, receipts
from api.pages.visiting import Submission, Submitting, Visit, Visiting
from api.settings_pages.connecting import connect_page, lights, set_up_page
from api.settings_pages.receipts import ASKED, CANCELLED, DISCONNECT, Receipt
from api.settings_pages.setting_up import address_mark
from api.settings_pages.viewing import OUTDATED, SIGNED_OUT
from api.wiring import Wired
from gleaner.digests.schedule import is_zone
from gleaner.inbox import Inbox, Preferences, Route
from gleaner.store import inboxes, organisations
from gleaner.store.inboxes import AddressTakenError
from gleaner.wording import LOCALES, marked

router = APIRouter(include_in_schema=False, prefix="/settings/email")

LIST = "/settings/email"
CONNECT = f"{LIST}/connect"


@router.get("/connect")
async def show_connect(request: Request, visit: Visiting, done: str = "") -> Response:
    """Which mailbox? The own address is the first guess."""
    draft = drafts.find(request, visit.session, visit.now)
    if draft is not None:
        answer = connect_page(visit, draft.text("address"), notice=SIGNED_OUT)
        drafts.forget(request, answer)
        return answer
    receipt = receipts.find(done, Receipt, visit.session, visit.now)
    if receipt is not None and receipt.part in {ASKED, CANCELLED}:
        return connect_page(visit, "", receipt=receipt)
    is_connected = any(visit.caller.email in inbox.addresses for inbox in inboxes.of_owner(visit.caller.owner_id))
    return connect_page(visit, "" if is_connected else visit.caller.email)


@router.post("/connect")
async def connect(submission: Submitting, wiring: Wired) -> Response:
    """Connect the own address at once, and ask any other by mail."""
    visit, form = submission.visit, submission.form
    if not submission.is_own:
        return _outdated(submission)
    if request_id := form.text("cancel"):
        return _done(visit, CONNECT, _cancelled(visit, request_id))
    typed = form.text("again") or form.text("address")
    try:
        preferred = _browser_says(visit, form.text("time_zone"))
        inbox = connect_or_ask(wiring, visit.caller, typed, preferred, visit.now, visit.language)
    except (AddressRefusedError, AddressTakenError, TooManyMailsError, SenderNotReadyError) as error:
        inbox = _connected_already(visit, typed) if isinstance(error, AddressTakenError) else None
        if inbox is None:
            return connect_page(visit, typed, error=visit.words.gettext(str(error)), status=422)
    if inbox is not None:
        return RedirectResponse(f"{LIST}/{inbox.inbox_id}/set-up", 303)
    return _done(visit, CONNECT, Receipt("", ASKED, about=typed.strip()))


@router.get("/{inbox_id}/set-up")
async def show_set_up(inbox_id: str, visit: Visiting, wiring: Wired, done: str = "") -> Response:
    """The secret address, the ways to get mail there, and whether any came."""
    inbox = own_inbox(inbox_id, visit.caller)
    if inbox.disconnected_at:
        return RedirectResponse(f"{LIST}/{inbox_id}", 303)
    receipt = receipts.find(done, Receipt, visit.session, visit.now)
    return set_up_page(visit, inbox, wiring.settings.mail_domain, receipt)


@router.get("/{inbox_id}/lights")
async def show_lights(inbox_id: str, visit: Visiting, seen: str = "") -> Response:
    """The lights alone, where they say something else than was seen."""
    return lights(visit, own_inbox(inbox_id, visit.caller), seen)


@router.post("/{inbox_id}/set-up")
async def change_set_up(inbox_id: str, submission: Submitting) -> Response:
    """Replace a secret address, or disconnect; each counts for what was shown, however often it is pressed."""
    visit, form = submission.visit, submission.form
    inbox = own_inbox(inbox_id, visit.caller)
    change = CHANGES.get(form.text("form"))
    if change is None:
        raise HTTPException(404, marked("There is no such setting."))
    here = f"{LIST}/{inbox_id}/set-up"
    if not submission.is_own:
        return RedirectResponse(here, 303)
    change(inbox, form.text("version"), visit)
    if form.text("form") == DISCONNECT:
        return _done(visit, LIST, Receipt(inbox_id, DISCONNECT))
    return _done(visit, here, Receipt(inbox_id, form.text("form")))


def _replaced(route: Route) -> Callable[[Inbox, str, Visit], None]:
    def change(inbox: Inbox, seen: str, visit: Visit) -> None:
        if seen == address_mark(inbox, route):
            replace_address(inbox, route)

    return change


def _disconnected(inbox: Inbox, seen: str, visit: Visit) -> None:
    if seen == address_mark(inbox, Route.FORWARDING):
        disconnect(inbox, visit.now)


CHANGES = {
    Route.FORWARDING: _replaced(Route.FORWARDING),
    Route.JOURNAL: _replaced(Route.JOURNAL),
    DISCONNECT: _disconnected,
}


def _browser_says(visit: Visit, time_zone: str) -> Callable[[Preferences], Preferences]:
    """The browser's zone and language, where the organisation sets none."""
    defaults = organisations.get().defaults
    zone = time_zone if defaults.time_zone is None and len(time_zone) <= 254 and is_zone(time_zone) else None
    locale = visit.language if defaults.locale is None and visit.language in LOCALES else None
    return lambda preferences: replace(
        preferences, time_zone=zone or preferences.time_zone, locale=locale or preferences.locale
    )


def _connected_already(visit: Visit, typed: str) -> Inbox | None:
    """Where an address is connected already that the same person connects again: by a second press of the button, say."""
    address = normalised(typed)
    return next((one for one in inboxes.of_owner(visit.caller.owner_id) if address in one.addresses), None)


def _cancelled(visit: Visit, request_id: str) -> Receipt:
    found = cancel(visit.caller, request_id, visit.now)
    return Receipt("", CANCELLED, about=found.address) if found else Receipt("", "")


def _outdated(submission: Submission) -> Response:
    is_mine = submission.form.is_of(submission.visit.session)
    typed = submission.form.text("address") if is_mine else ""
    return connect_page(submission.visit, typed, notice=OUTDATED, status=403)


def _done(visit: Visit, path: str, receipt: Receipt) -> RedirectResponse:
    return RedirectResponse(f"{path}?done={receipts.keep(receipt, visit.session, visit.now)}", 303)
