"""One contact: every value with where it came from, the form that changes it, the Undo of a field, and forgetting."""

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api import book
from api.contact_pages import receipts
from api.contact_pages.changing import ChangedElsewhereError, known, put_back_earlier, undone
from api.contact_pages.editing import FieldsRefusedError, carry_out, checked
from api.contact_pages.pages import ELSEWHERE, OUTDATED, SIGNED_OUT, Typed, conflicting, contact_page, edit_page
from api.contact_pages.places import LIST, Places
from api.contact_pages.receipts import Act, BookReceipt
from api.contact_pages.telling import name_of
from api.pages import drafts
from api.pages.forms import Form
from api.pages.visiting import Submitting, Visit, Visiting
from api.wiring import Wired
from gleaner.store import contacts
from gleaner.wording import marked

router = APIRouter(include_in_schema=False, prefix=LIST + "/{sealed}")

UNDO, EARLIER = "undo", "earlier"
EVERYBODY = "everybody"


@router.get("")
async def show_contact(sealed: str, request: Request, visit: Visiting, wiring: Wired, done: str = "") -> Response:
    """One contact with every value, where it came from, and what it was before."""
    places = Places.of(wiring)
    contact = known(places.email(sealed))
    draft = drafts.find(request, visit.session, visit.now)
    note = receipts.note_of(done, visit)
    answer = contact_page(visit, contact, places, note=note, notice=SIGNED_OUT if draft else "")
    if draft is not None:
        drafts.forget(request, answer)
    return answer


@router.post("")
async def put_back(sealed: str, submission: Submitting, wiring: Wired) -> Response:
    """A field goes back to its earlier value, or what was just done is undone."""
    visit, form, places = submission.visit, submission.form, Places.of(wiring)
    email = places.email(sealed)
    if not submission.is_own:
        return contact_page(visit, known(email), places, notice=OUTDATED, status=403)
    try:
        receipt = _put_back(email, form, visit)
    except ChangedElsewhereError:
        return contact_page(visit, known(email), places, notice=ELSEWHERE, status=409)
    except receipts.NotUndoneError as error:
        return contact_page(visit, known(email), places, notice=str(error), status=409)
    return _done(visit, sealed, receipt)


@router.get("/edit")
async def show_form(sealed: str, request: Request, visit: Visiting, wiring: Wired) -> Response:
    """The form, with what was typed into it before somebody had to sign in again."""
    places = Places.of(wiring)
    contact = known(places.email(sealed))
    draft = drafts.find(request, visit.session, visit.now)
    if draft is None:
        return edit_page(visit, contact, places)
    answer = edit_page(visit, contact, places, Typed(draft.fields, SIGNED_OUT))
    drafts.forget(request, answer)
    return answer


@router.post("/edit")
async def save_form(sealed: str, submission: Submitting, wiring: Wired) -> Response:
    """Write what was changed in the form, and only that."""
    visit, fields, places = submission.visit, submission.form.fields, Places.of(wiring)
    email = places.email(sealed)
    if not submission.is_own:
        typed = Typed(fields, OUTDATED) if submission.form.is_of(visit.session) else None
        return edit_page(visit, known(email), places, typed, 403)
    try:
        edit = checked(fields, wiring.settings.default_phone_region)
    except FieldsRefusedError as error:
        return edit_page(visit, known(email), places, Typed(fields, errors=error.refusals), 422)
    try:
        receipt = carry_out(email, edit, visit.now)
    except ChangedElsewhereError:
        contact = known(email)
        return edit_page(visit, contact, places, conflicting(visit, contact, edit, fields), 409)
    return _done(visit, sealed, receipt)


@router.get("/forget")
async def ask_to_forget(sealed: str, visit: Visiting, wiring: Wired) -> Response:
    """What goes and what stays, before anything does."""
    places = Places.of(wiring)
    return _forget_page(visit, places, places.email(sealed))


@router.post("/forget")
async def forget(sealed: str, submission: Submitting, wiring: Wired) -> Response:
    """Forget what one's own mail said of somebody; an administrator for everybody."""
    visit, places = submission.visit, Places.of(wiring)
    email = places.email(sealed)
    if not submission.is_own:
        return _forget_page(visit, places, email, notice=OUTDATED, status=403)
    stored = contacts.get(email)
    name = name_of(stored.contact) if stored else ""
    if submission.form.text("whose") != EVERYBODY:
        book.forget(visit.caller, email, places.key, visit.now)
        act = Act.FORGOTTEN_BUT_STAYS if contacts.get(email) else Act.FORGOTTEN
    elif visit.caller.is_admin:
        book.forget_for_everybody(email, places.key, visit.now)
        act = Act.FORGOTTEN_BY_ALL
    else:
        raise HTTPException(403, marked("Only an administrator can have a person forgotten for everybody."))
    return RedirectResponse(f"{LIST}?done={receipts.keep(BookReceipt(act, email, name), visit)}", 303)


def _put_back(email: str, form: Form, visit: Visit) -> BookReceipt:
    if form.text("form") == EARLIER:
        return put_back_earlier(email, form, visit.now)
    if form.text("form") != UNDO:
        raise HTTPException(404, marked("There is no such field."))
    receipt = receipts.to_undo(form.text("undo"), visit)
    if receipt.email != email:
        raise receipts.NotUndoneError(receipts.TOO_LATE)
    return undone(receipt)


def _forget_page(visit: Visit, places: Places, email: str, *, notice: str = "", status: int = 200) -> Response:
    contact, words = known(email), visit.words
    name = name_of(contact) or email
    return visit.page(
        "contact_forget.html",
        status=status,
        title=words.gettext("Forget {name}").format(name=name),
        name=name,
        contact=contact,
        here=places.contact(email),
        notice=words.gettext(notice),
    )


def _done(visit: Visit, sealed: str, receipt: BookReceipt) -> RedirectResponse:
    """Back to the contact, which confirms it: reloading that does nothing twice."""
    receipt_id = receipts.keep(receipt, visit)
    return RedirectResponse(f"{LIST}/{sealed}?done={receipt_id}#{receipt.place or 'main'}", 303)
