"""The contact book: the list with its search, and suggestions that wait."""

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api.contact_pages import listing, receipts
from api.contact_pages.changing import ChangedElsewhereError, answer_undone
from api.contact_pages.listing import Listed
from api.contact_pages.pages import OUTDATED, SIGNED_OUT
from api.contact_pages.places import LIST, SUGGESTIONS, Places
from api.contact_pages.receipts import BookReceipt
from api.contact_pages.suggesting import ACCEPT, REJECT, UNDO, Reader, WaitingPage, answer, waiting_page
from api.pages import drafts
from api.pages.visiting import Submission, Submitting, Visit, Visiting
from api.wiring import Wired, Wiring
from gleaner.store import inboxes
from gleaner.wording import marked

router = APIRouter(include_in_schema=False)

ON_TOP = 20
"""People whose suggestions stand above the list."""
ON_THEIR_PAGE = 50
SEARCH, BACK_TO_LIST = "search", "list"
NOT_UNDONE = marked("The contact was changed since. Nothing was undone: correct it on its page.")
EXCHANGE = {"/contacts/import": marked("Import contacts"), "/contacts/export": marked("Export contacts")}
"""Pages that there may be."""


@router.get(LIST)
async def show_list(request: Request, visit: Visiting, wiring: Wired, after: str = "", done: str = "") -> Response:
    """The book by last name, below what waits for an answer; or the search that signing in again interrupted."""
    places = Places.of(wiring)
    draft = drafts.find(request, visit.session, visit.now)
    if draft is None:
        return _list_page(request, visit, places, listing.by_name(places, after), done=done)
    answer = _list_page(request, visit, places, listing.found(places, draft.text("typed"), ""))
    drafts.forget(request, answer)
    return answer


@router.post(LIST)
async def search(request: Request, submission: Submitting, wiring: Wired) -> Response:
    """What begins as typed, in a POST: search words are in no address."""
    visit, form, places = submission.visit, submission.form, Places.of(wiring)
    typed = " ".join(form.text("typed").split())
    if not submission.is_own:
        listed = Listed((), "", "", typed if form.is_of(visit.session) else "")
        answer = _list_page(request, visit, places, listed, notice=OUTDATED, status=403)
        answer.headers.update({"hx-retarget": "#main", "hx-reselect": "#main"})  # for the new proof in the form
        return answer
    if not typed:
        return RedirectResponse(LIST, 303)
    return _list_page(request, visit, places, listing.found(places, typed, form.text("after")))


@router.get(SUGGESTIONS)
async def show_suggestions(
    request: Request, visit: Visiting, wiring: Wired, after: str = "", done: str = ""
) -> Response:
    """Everything that waits for an answer."""
    page = waiting_page(_reader(visit, Places.of(wiring)), ON_THEIR_PAGE, after)
    draft = drafts.find(request, visit.session, visit.now)
    answer = _suggestions_page(visit, page, done=done, notice=SIGNED_OUT if draft else "")
    if draft is not None:
        drafts.forget(request, answer)
    return answer


@router.post(SUGGESTIONS)
async def answer_suggestion(submission: Submitting, wiring: Wired) -> Response:
    """Add a suggestion to the book, leave it out, or take that back."""
    if not submission.is_own:
        return _unanswered(submission, wiring, OUTDATED, 403)
    try:
        receipt = _answered(submission, wiring)
    except ChangedElsewhereError:
        return _unanswered(submission, wiring, NOT_UNDONE, 409)
    except receipts.NotUndoneError as error:
        return _unanswered(submission, wiring, str(error), 409)
    path = LIST if submission.form.text("back") == BACK_TO_LIST else SUGGESTIONS
    return RedirectResponse(f"{path}?done={receipts.keep(receipt, submission.visit)}#suggestions", 303)


def _answered(submission: Submission, wiring: Wiring) -> BookReceipt:
    visit, form, places = submission.visit, submission.form, Places.of(wiring)
    if form.text("answer") == UNDO:
        return answer_undone(receipts.to_undo(form.text("undo"), visit), places.key)
    if form.text("answer") not in {ACCEPT, REJECT}:
        raise HTTPException(404, marked("There is no such answer."))
    is_accepted = form.text("answer") == ACCEPT
    return answer(form.text("suggestion"), visit.caller, places, visit.now, is_accepted=is_accepted)


def _unanswered(submission: Submission, wiring: Wiring, notice: str, status: int) -> Response:
    """What waits, with why it still does; where the list is open, as much as stands above it."""
    is_above_list = submission.form.text("back") == BACK_TO_LIST
    reader = _reader(submission.visit, Places.of(wiring))
    page = waiting_page(reader, ON_TOP if is_above_list else ON_THEIR_PAGE)
    back = BACK_TO_LIST if is_above_list else ""
    return _suggestions_page(submission.visit, page, notice=notice, status=status, back=back)


def _list_page(
    request: Request,
    visit: Visit,
    places: Places,
    listed: Listed,
    *,
    done: str = "",
    notice: str = "",
    status: int = 200,
) -> Response:
    """The list; what waits stands above its first page alone, and above no search."""
    is_first = not listed.here and not listed.typed and not notice
    page = waiting_page(_reader(visit, places), ON_TOP) if is_first else WaitingPage((), "")
    words, note = visit.words, receipts.note_of(done, visit)
    return visit.page(
        "contacts.html",
        status=status,
        title=words.gettext("Contacts"),
        listed=listed,
        found=listing.said_of(listed, words) if listed.typed and not notice else "",
        waiting=page,
        note=note,
        note_path=places.contact(note.email) if note else "",
        notice=words.gettext(notice),
        back=BACK_TO_LIST,
        exchange={path: words.gettext(name) for path, name in EXCHANGE.items() if path in request.app.state.paths},
    )


def _suggestions_page(
    visit: Visit, page: WaitingPage, *, done: str = "", notice: str = "", status: int = 200, back: str = ""
) -> Response:
    words = visit.words
    return visit.page(
        "contact_suggestions.html",
        status=status,
        title=words.gettext("Suggestions"),
        waiting=page,
        note=receipts.note_of(done, visit),
        notice=words.gettext(notice),
        back=back,
    )


def _reader(visit: Visit, places: Places) -> Reader:
    return Reader(inboxes.of_owner(visit.caller.owner_id), visit.words, visit.now, places)
