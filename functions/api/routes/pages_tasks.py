"""/tasks: what waits on somebody, what they wait for, what was closed; and what they do about it."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, Response

from api.pages.visiting import Submitting, Visit, Visiting
from api.paging import After, sort_key_in
from api.task_pages.pages import Place, Shown, tasks_page
from api.task_pages.posting import Desk
from api.task_pages.views import PATHS, View
from gleaner.store import inboxes
from gleaner.wording import marked

router = APIRouter(include_in_schema=False)
InboxId = Annotated[str, Query(alias="inbox", max_length=200)]


@router.get("/tasks")
async def show_open(
    request: Request, visit: Visiting, inbox_id: InboxId = "", after: After = None, done: str = ""
) -> Response:
    """What waits on you, the most urgent first."""
    return _desk(visit, View.OPEN, inbox_id, after).first_shown(request, done)


@router.get("/tasks/waiting")
async def show_waiting(
    request: Request, visit: Visiting, inbox_id: InboxId = "", after: After = None, done: str = ""
) -> Response:
    """What you wait for, late answers first."""
    return _desk(visit, View.WAITING, inbox_id, after).first_shown(request, done)


@router.get("/tasks/done")
async def show_done(
    request: Request, visit: Visiting, inbox_id: InboxId = "", after: After = None, done: str = ""
) -> Response:
    """What was closed, by you or by mail, the latest first."""
    return _desk(visit, View.DONE, inbox_id, after).first_shown(request, done)


@router.post("/tasks")
async def act_on_open(
    request: Request, submission: Submitting, inbox_id: InboxId = "", after: After = None
) -> Response:
    """Done, later, not a task, or the Undo of one of these."""
    return _desk(submission.visit, View.OPEN, inbox_id, after).answered(request, submission)


@router.post("/tasks/waiting")
async def act_on_waiting(
    request: Request, submission: Submitting, inbox_id: InboxId = "", after: After = None
) -> Response:
    """The same for what you wait for."""
    return _desk(submission.visit, View.WAITING, inbox_id, after).answered(request, submission)


@router.post("/tasks/done")
async def act_on_done(
    request: Request, submission: Submitting, inbox_id: InboxId = "", after: After = None
) -> Response:
    """Put a closed task back on the list, or undo that."""
    return _desk(submission.visit, View.DONE, inbox_id, after).answered(request, submission)


def _desk(visit: Visit, view: View, inbox_id: str, after: str | None) -> Desk:
    mine = inboxes.of_owner(visit.caller.owner_id)
    if inbox_id and all(inbox_id != one.inbox_id for one in mine):
        raise HTTPException(404, marked("You have no such inbox."))
    place = Place(PATHS[view], view, inbox_id, sort_key_in(after) or "")

    def render(shown: Shown) -> HTMLResponse:
        return tasks_page(visit, place, mine, shown)

    return Desk(visit, place, mine, render)
