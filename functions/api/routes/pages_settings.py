"""Settings › General › Email: the connected inboxes, and the page of one."""

from dataclasses import replace

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api.caller import own_inbox
from api.confirmation_mail import SenderNotReadyError
from api.connecting import AddressRefusedError, TooManyMailsError
from api.pages import drafts, receipts
from api.pages.forms import Form
from api.pages.visiting import Submitting, Visit, Visiting
from api.settings_pages import aliases
from api.settings_pages.checking import FieldsRefusedError
from api.settings_pages.pages import Confirmed, inbox_page, list_page
from api.settings_pages.parts import ALIASES, AUTOMATION, PARTS
from api.settings_pages.receipts import Receipt
from api.settings_pages.saving import ChangedElsewhereError, Wish, carry_out
from api.settings_pages.viewing import ELSEWHERE, OUTDATED, SIGNED_OUT, Typed
from api.wiring import Wired, Wiring
from gleaner.inbox import Inbox
from gleaner.store import inboxes
from gleaner.store.inboxes import AddressTakenError
from gleaner.wording import marked

router = APIRouter(include_in_schema=False, prefix="/settings")

LIST = "/settings/email"
UNDO = "undo"
REFUSALS = (AddressRefusedError, AddressTakenError, TooManyMailsError, SenderNotReadyError)
"""What may be wrong with an address, or with mailing to it."""


@router.get("")
async def settings() -> RedirectResponse:
    """The first page of the settings."""
    return RedirectResponse(LIST, 303)


@router.get("/email")
async def show_list(visit: Visiting, done: str = "") -> Response:
    """The connected inboxes, with their switches."""
    mine = inboxes.of_owner(visit.caller.owner_id)
    return list_page(visit, mine, _confirmed(visit, done))


@router.post("/email")
async def change_in_list(submission: Submitting) -> Response:
    """A switch of the list, or its Undo."""
    visit, form = submission.visit, submission.form
    inbox = own_inbox(form.text("inbox_id"), visit.caller)
    if not submission.is_own:
        return RedirectResponse(LIST, 303)
    wish = _wish(visit, inbox, form)
    if wish.part != AUTOMATION:
        raise HTTPException(404, marked("There is no such setting."))
    receipt = carry_out(inbox, wish, visit.now)
    return _done(visit, LIST, receipt, f"inbox-{inbox.inbox_id}")


@router.get("/email/{inbox_id}")
async def show_inbox(inbox_id: str, request: Request, visit: Visiting, done: str = "") -> Response:
    """Everything that can be set for one inbox, and what was typed before somebody had to sign in again."""
    inbox = own_inbox(inbox_id, visit.caller)
    draft = drafts.find(request, visit.session, visit.now)
    if draft is None:
        return inbox_page(visit, inbox, confirmed=_confirmed(visit, done))
    answer = inbox_page(visit, inbox, typed=_typed(draft, SIGNED_OUT))
    drafts.forget(request, answer)
    return answer


@router.post("/email/{inbox_id}")
async def change_inbox(inbox_id: str, submission: Submitting, wiring: Wired) -> Response:
    """Save one form of the page, or undo what one saved."""
    visit, form = submission.visit, submission.form
    inbox = own_inbox(inbox_id, visit.caller)
    if not submission.is_own:
        typed = _typed(form, OUTDATED) if form.is_of(visit.session) else None
        return inbox_page(visit, inbox, typed=typed, status=403)
    try:
        receipt = _carried_out(visit, inbox, form, wiring)
    except FieldsRefusedError as error:
        errors = {name: refusal.said(visit.words) for name, refusal in error.refusals.items()}
        return inbox_page(visit, inbox, typed=replace(_typed(form), errors=errors), status=422)
    except REFUSALS as error:
        errors = {"address": visit.words.gettext(str(error))}
        return inbox_page(visit, inbox, typed=replace(_typed(form), part=ALIASES, errors=errors), status=422)
    except ChangedElsewhereError:
        typed = _conflict(visit, inbox, form)
        return inbox_page(visit, own_inbox(inbox_id, visit.caller), typed=typed, status=409)
    return _done(visit, f"{LIST}/{inbox_id}", receipt, receipt.part)


def _carried_out(visit: Visit, inbox: Inbox, form: Form, wiring: Wiring) -> Receipt:
    name = form.text("form")
    if name == ALIASES:
        return aliases.ask(wiring, visit, inbox, form.text("address"))
    if name == aliases.CHANGE:
        return aliases.change(wiring, visit, inbox, form)
    if name == UNDO and (done := _undone(visit, inbox, form)).part == ALIASES:
        return aliases.undo(inbox, done)
    receipt = carry_out(inbox, _wish(visit, inbox, form), visit.now)
    return replace(receipt, is_undo=name == UNDO)


def _conflict(visit: Visit, inbox: Inbox, form: Form) -> Typed:
    """An Undo that came too late is shown like a form into which the earlier values were typed."""
    wish = _wish(visit, inbox, form)
    return Typed(wish.part, wish.fields, wish.seen, ELSEWHERE, is_conflict=True)


def _wish(visit: Visit, inbox: Inbox, form: Form) -> Wish:
    """What a form asks for; raises 404 for one that does not exist, or an Undo of another inbox or session."""
    name = form.text("form")
    if name == UNDO:
        receipt = _undone(visit, inbox, form)
        return Wish(receipt.part, receipt.before or {}, receipt.version)
    if name != AUTOMATION and name not in PARTS:
        raise HTTPException(404, marked("There is no such setting."))
    return Wish(name, form.fields, form.text("version"))


def _undone(visit: Visit, inbox: Inbox, form: Form) -> Receipt:
    """What an Undo is about."""
    receipt = receipts.find(form.text("undo"), Receipt, visit.session, visit.now)
    if receipt is None or receipt.before is None or receipt.inbox_id != inbox.inbox_id:
        raise HTTPException(404, marked("This can no longer be undone. Set it by hand."))
    return receipt


def _typed(form: Form, notice: str = "") -> Typed:
    name = form.text("form")
    return Typed(ALIASES if name == aliases.CHANGE else name, form.fields, form.text("version"), notice)


def _confirmed(visit: Visit, receipt_id: str) -> Confirmed | None:
    receipt = receipts.find(receipt_id, Receipt, visit.session, visit.now)
    return Confirmed(receipt_id, receipt) if receipt else None


def _done(visit: Visit, path: str, receipt: Receipt, anchor: str) -> RedirectResponse:
    """Back to the page, which confirms it: reloading that saves nothing twice."""
    receipt_id = receipts.keep(receipt, visit.session, visit.now)
    return RedirectResponse(f"{path}?done={receipt_id}#{anchor}", 303)
