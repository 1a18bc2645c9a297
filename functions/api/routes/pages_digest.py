"""The digest of an inbox: what the next one says, and one at once."""

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response

from api.caller import own_inbox
from api.digest_orders import DigestRefusedError, OrderedBeforeError, order, refusal
from api.digest_pages.page import OUTDATED, SAID, SIGNED_OUT, Came, Feedback, Receipt, digest_page, moment_of
from api.digest_previews import has_something_to_say, preview
from api.pages import drafts, receipts
from api.pages.visiting import Submitting, Visit, Visiting
from api.wiring import Wired, Wiring
from gleaner.inbox import Inbox
from gleaner.store import inboxes

router = APIRouter(include_in_schema=False, prefix="/digest")


@router.get("")
async def show_first(visit: Visiting) -> Response:
    """The digest of the first inbox that is connected, if there is any."""
    mine = inboxes.of_owner(visit.caller.owner_id)
    if not mine:
        return visit.page("digest_none.html", title=visit.words.gettext("Digest"))
    first = next((one for one in mine if one.disconnected_at is None), mine[0])
    return RedirectResponse(f"/digest/{first.inbox_id}", 303)


@router.get("/{inbox_id}")
async def show(inbox_id: str, request: Request, visit: Visiting, wiring: Wired, done: str = "") -> Response:
    """What the next digest says."""
    inbox = own_inbox(inbox_id, visit.caller)
    receipt = receipts.find(done, Receipt, visit.session, visit.now)
    came = receipt.came if receipt is not None and receipt.inbox_id == inbox_id else None
    is_draft = drafts.find(request, visit.session, visit.now) is not None
    trouble = visit.words.gettext(SIGNED_OUT) if is_draft else ""
    answer = _page(visit, inbox, wiring, Feedback(came, trouble))
    if is_draft:
        drafts.forget(request, answer)
    return answer


@router.get("/{inbox_id}/text")
async def show_text(inbox_id: str, visit: Visiting, wiring: Wired) -> Response:
    """The same digest as plain text: by itself, because both on one page would be more than a first paint should weigh."""
    inbox = own_inbox(inbox_id, visit.caller)
    rendered = preview(inbox, wiring, at=moment_of(inbox, visit.now), now=visit.now)
    return PlainTextResponse(rendered.text if rendered else visit.words.gettext(SAID[Came.NOTHING]))


@router.post("/{inbox_id}")
async def send_now(inbox_id: str, submission: Submitting, wiring: Wired) -> Response:
    """Send a digest now; the same form, however often it is sent, is one digest."""
    visit = submission.visit
    inbox = own_inbox(inbox_id, visit.caller)
    if not submission.is_own:
        return _page(visit, inbox, wiring, Feedback(trouble=visit.words.gettext(OUTDATED), status=403))
    try:
        came = _ordered(visit, inbox, wiring, submission.form.text("order"))
    except DigestRefusedError as error:
        return _page(visit, inbox, wiring, Feedback(trouble=error.said(visit.words), status=error.status))
    receipt_id = receipts.keep(Receipt(inbox_id, came), visit.session, visit.now)
    return RedirectResponse(f"/digest/{inbox_id}?done={receipt_id}", 303)


def _page(visit: Visit, inbox: Inbox, wiring: Wiring, feedback: Feedback) -> Response:
    return digest_page(visit, inboxes.of_owner(visit.caller.owner_id), inbox, wiring, feedback)


def _ordered(visit: Visit, inbox: Inbox, wiring: Wiring, order_id: str) -> Came:
    if not refusal(inbox) and not has_something_to_say(inbox, visit.now):
        return Came.NOTHING
    try:
        order(inbox, wiring, visit.now, order_id)
    except OrderedBeforeError:
        return Came.AGAIN
    return Came.ORDERED
