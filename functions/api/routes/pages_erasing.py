"""Everything of an inbox erased, once its address is typed."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from api.caller import own_inbox
from api.job_orders import WrongAddressError, erasure_under_way, order_erasure
from api.pages import drafts
from api.pages.visiting import Submitting, Visit, Visiting
from api.settings_pages.viewing import OUTDATED, SIGNED_OUT
from api.wiring import Wired
from gleaner.inbox import Inbox

router = APIRouter(include_in_schema=False, prefix="/settings/email")


@router.get("/{inbox_id}/erase")
async def show_erase(inbox_id: str, request: Request, visit: Visiting) -> Response:
    """What there is to choose between, and the field that the address goes into."""
    inbox = own_inbox(inbox_id, visit.caller)
    draft = drafts.find(request, visit.session, visit.now)
    if draft is None:
        return _page(visit, inbox)
    answer = _page(visit, inbox, typed=draft.text("address"), notice=SIGNED_OUT)
    drafts.forget(request, answer)
    return answer


@router.post("/{inbox_id}/erase")
async def erase(inbox_id: str, submission: Submitting, wiring: Wired) -> Response:
    """Begin, and off to the page that shows how far it is; pressed twice it is one erasure."""
    visit, form = submission.visit, submission.form
    if submission.is_own and (begun := erasure_under_way(wiring, visit.caller, inbox_id, visit.now)):
        return RedirectResponse(f"/jobs/{begun.job_id}", 303)
    inbox = own_inbox(inbox_id, visit.caller)
    if not submission.is_own:
        typed = form.text("address") if form.is_of(visit.session) else ""
        return _page(visit, inbox, typed=typed, notice=OUTDATED, status=403)
    try:
        job = order_erasure(wiring, visit.caller, inbox, form.text("address"), visit.now)
    except WrongAddressError as error:
        return _page(visit, inbox, typed=form.text("address"), error=visit.words.gettext(str(error)), status=422)
    return RedirectResponse(f"/jobs/{job.job_id}", 303)


def _page(
    visit: Visit, inbox: Inbox, *, typed: str = "", notice: str = "", error: str = "", status: int = 200
) -> Response:
    _ = visit.words.gettext
    return visit.page(
        "settings_erase.html",
        status=status,
        title=_("Erase {address}").format(address=inbox.address),
        inbox=inbox,
        typed=typed,
        notice=_(notice),
        error=error,
    )
