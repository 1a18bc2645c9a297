"""A conversation's tasks for the owner who is signed in, to which the digest's lines and calendars lead."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import HTMLResponse, Response

from api.identifiers import is_id
from api.pages.visiting import Submitting, Visit, Visiting
from api.task_pages.conversation import conversation_page, find
from api.task_pages.pages import Place, Shown
from api.task_pages.posting import Desk
from gleaner.digests.links import THREAD, conversation_path
from gleaner.store import inboxes
from gleaner.wording import marked

router = APIRouter(include_in_schema=False)
ThreadName = Annotated[str, Path(max_length=200)]


@router.get("/threads/{thread_id}")
async def show_conversation(thread_id: ThreadName, request: Request, visit: Visiting, done: str = "") -> Response:
    """The tasks of a conversation in one of your inboxes, open ones first; what is not yours is not found."""
    return _desk(visit, thread_id).first_shown(request, done)


@router.post("/threads/{thread_id}")
async def act_in_conversation(thread_id: ThreadName, request: Request, submission: Submitting) -> Response:
    """Done, later, not a task, back on the list, or the Undo of one of these."""
    return _desk(submission.visit, thread_id).answered(request, submission)


def _desk(visit: Visit, thread_id: str) -> Desk:
    name = thread_id.removeprefix(THREAD)
    mine = inboxes.of_owner(visit.caller.owner_id)
    found = find(mine, f"{THREAD}{name}") if is_id(name) else None
    if found is None:
        raise HTTPException(404, marked("There is no such conversation."))

    def render(shown: Shown) -> HTMLResponse:
        return conversation_page(visit, place, found, shown)

    place = Place(conversation_path(found.thread_id))
    return Desk(visit, place, mine, render)
