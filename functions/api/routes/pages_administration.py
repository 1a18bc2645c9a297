"""Administration: all inboxes of the organisation, and what holds for all of them."""

from dataclasses import replace

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api.addresses import normalised
from api.administration_pages.inboxes import Search, inboxes_page
from api.administration_pages.pages import Saved, organisation_page
from api.administration_pages.parts import PARTS
from api.administration_pages.saving import OrganisationReceipt, carry_out
from api.overview import Overview, overview, overview_of
from api.pages import drafts, receipts
from api.pages.administering import Administering, AdministeringForm
from api.pages.forms import Form
from api.pages.visiting import Visit
from api.settings_pages.checking import FieldsRefusedError
from api.settings_pages.saving import ChangedElsewhereError, Wish
from api.settings_pages.viewing import ELSEWHERE, OUTDATED, SIGNED_OUT, Typed
from api.wiring import Wired
from gleaner.store import organisations
from gleaner.wording import marked

router = APIRouter(include_in_schema=False, prefix="/administration")

ORGANISATION = "/administration/organisation"
UNDO = "undo"


@router.get("")
async def show_inboxes(request: Request, visit: Administering, wiring: Wired, after: str = "") -> Response:
    """All inboxes, a page at a time: that they are there and how they do."""
    found = overview(after or None, wiring.read_key())
    draft = drafts.find(request, visit.session, visit.now)
    search = Search(draft.text("address")) if draft else None
    answer = inboxes_page(visit, found, wiring.settings.default_time_zone, search=search)
    if draft:
        drafts.forget(request, answer)
    return answer


@router.post("")
async def find_inbox(submission: AdministeringForm, wiring: Wired) -> Response:
    """The inbox of one address."""
    visit, typed, zone = submission.visit, submission.form.text("address").strip(), wiring.settings.default_time_zone
    if not submission.is_own or not typed:
        return RedirectResponse("/administration", 303)
    address = normalised(typed)
    if address is None:
        sentence = visit.words.gettext("Write one e-mail address, such as someone@example.com.")
        return inboxes_page(visit, Overview(()), zone, search=Search(typed, sentence))
    return inboxes_page(visit, overview_of(address), zone, search=Search(typed))


@router.get("/organisation")
async def show_organisation(request: Request, visit: Administering, wiring: Wired, done: str = "") -> Response:
    """Exclusions and defaults, and what was typed before somebody had to sign in again."""
    draft = drafts.find(request, visit.session, visit.now)
    if draft is None:
        return organisation_page(visit, organisations.get(), wiring.settings, saved=_saved(visit, done))
    answer = organisation_page(visit, organisations.get(), wiring.settings, typed=_typed(draft, SIGNED_OUT))
    drafts.forget(request, answer)
    return answer


@router.post("/organisation")
async def change_organisation(submission: AdministeringForm, wiring: Wired) -> Response:
    """Save one form of the page, or undo what one saved."""
    visit, form, settings = submission.visit, submission.form, wiring.settings
    if not submission.is_own:
        typed = _typed(form, OUTDATED) if form.is_of(visit.session) else None
        return organisation_page(visit, organisations.get(), settings, typed=typed, status=403)
    wish = _wish(visit, form)
    try:
        receipt = replace(carry_out(wish), is_undo=form.text("form") == UNDO)
    except FieldsRefusedError as error:
        errors = {name: refusal.said(visit.words) for name, refusal in error.refusals.items()}
        typed = replace(_typed(form), errors=errors)
        return organisation_page(visit, organisations.get(), settings, typed=typed, status=422)
    except ChangedElsewhereError:
        typed = Typed(wish.part, wish.fields, wish.seen, ELSEWHERE, is_conflict=True)
        return organisation_page(visit, organisations.get(), settings, typed=typed, status=409)
    receipt_id = receipts.keep(receipt, visit.session, visit.now)
    return RedirectResponse(f"{ORGANISATION}?done={receipt_id}#{receipt.part}", 303)


def _wish(visit: Visit, form: Form) -> Wish:
    """What a form asks for; raises 404 for one that does not exist, or an Undo of another session."""
    name = form.text("form")
    if name == UNDO:
        receipt = receipts.find(form.text("undo"), OrganisationReceipt, visit.session, visit.now)
        if receipt is None or receipt.before is None:
            raise HTTPException(404, marked("This can no longer be undone. Set it by hand."))
        return Wish(receipt.part, receipt.before, receipt.version)
    if name not in PARTS:
        raise HTTPException(404, marked("There is no such setting."))
    return Wish(name, form.fields, form.text("version"))


def _typed(form: Form, notice: str = "") -> Typed:
    return Typed(form.text("form"), form.fields, form.text("version"), notice)


def _saved(visit: Visit, receipt_id: str) -> Saved | None:
    receipt = receipts.find(receipt_id, OrganisationReceipt, visit.session, visit.now)
    return Saved(receipt_id, receipt) if receipt else None
