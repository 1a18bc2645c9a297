"""The contact book out to other programs, and others' address books in, as pages."""

from fastapi import APIRouter
from fastapi.responses import RedirectResponse, Response

from api.job_orders import JobUnderWayError, order_export, order_import
from api.pages.uploads import Uploading
from api.pages.visiting import Submitting, Visit, Visiting
from api.wiring import Wired
from gleaner.contacts.exchange.files import LARGEST_FILE, Format, NoAddressBookError
from gleaner.wording import marked

router = APIRouter(include_in_schema=False, prefix="/contacts")

NO_FILE = marked("Choose a file first.")
NOT_SENT = marked("This page is from before you signed in again. Nothing was taken yet: choose the file once more.")


@router.get("/export")
async def show_export(visit: Visiting) -> Response:
    """The choice of a format."""
    return _export_page(visit)


@router.post("/export")
async def export(submission: Submitting, wiring: Wired) -> Response:
    """Begin, and off to the page that shows how far it is."""
    visit, chosen = submission.visit, submission.form.text("format")
    if not submission.is_own:
        return RedirectResponse("/contacts/export", 303)
    if chosen not in tuple(Format):
        return _export_page(visit, error=visit.words.gettext("Choose one of these."), status=422)
    job = order_export(wiring, visit.caller, Format(chosen), visit.now)
    return RedirectResponse(f"/jobs/{job.job_id}", 303)


@router.get("/import")
async def show_import(visit: Visiting) -> Response:
    """The choice of a file."""
    return _import_page(visit)


@router.post("/import")
async def take_in(upload: Uploading, wiring: Wired) -> Response:
    """Take the file, and off to the page that shows how far it is."""
    visit = upload.visit
    if not upload.is_own:
        return _import_page(visit, error=NOT_SENT, status=403)
    if not upload.file:
        return _import_page(visit, error=NO_FILE, status=422)
    try:
        job = order_import(wiring, visit.caller, upload.file, visit.now)
    except NoAddressBookError as error:
        return _import_page(visit, error=str(error), status=422)
    except JobUnderWayError as error:
        return _import_page(visit, error=str(error), status=409)
    return RedirectResponse(f"/jobs/{job.job_id}", 303)


def _export_page(visit: Visit, *, error: str = "", status: int = 200) -> Response:
    title = visit.words.gettext("Export contacts")
    return visit.page("contacts_export.html", status=status, title=title, error=error)


def _import_page(visit: Visit, *, error: str = "", status: int = 200) -> Response:
    _ = visit.words.gettext
    return visit.page(
        "contacts_import.html", status=status, title=_("Import contacts"), error=_(error), largest=LARGEST_FILE
    )
