"""Tasks for the owner who is signed in: all that are open, and those of one conversation, to which the digest's lines lead."""

from datetime import datetime
from itertools import islice
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path
from fastapi.responses import Response

from api.identifiers import is_id
from api.pages.visiting import Visiting
from api.task_rows import TaskRows
from api.wiring import Wired
from gleaner.digests.links import THREAD
from gleaner.followups import life
from gleaner.followups.task import CLOSED, Task
from gleaner.inbox import Inbox
from gleaner.store import agenda, inboxes, tasks, threads
from gleaner.wording import marked

LISTED = 200
"""Open tasks shown an inbox: nobody works through more, and a page of them stays below the API's 6 MB."""

router = APIRouter(include_in_schema=False)


@router.get("/tasks")
async def open_tasks(visit: Visiting, wiring: Wired) -> Response:
    """All your open tasks, the most urgent first: what did not fit into the digest, and what left it."""
    sections = {}
    for inbox in inboxes.of_owner(visit.caller.owner_id):
        rows = TaskRows(inbox, visit.words, wiring, visit.now)
        found = agenda.as_of(inbox, islice(tasks.tracked(inbox.inbox_id), LISTED), visit.now)
        if found:
            sections[inbox.address] = [rows.row(task) for task in found]
    _ = visit.words.gettext
    return visit.page(
        "tasks.html",
        title=_("Your open tasks"),
        nothing=_("Nothing is open."),
        sections=sections,
        is_conversation=False,
    )


@router.get("/threads/{thread_id}")
async def conversation(thread_id: Annotated[str, Path(max_length=200)], visit: Visiting, wiring: Wired) -> Response:
    """The tasks of a conversation in one of your inboxes, open ones first; what is not yours is not found."""
    name = thread_id.removeprefix(THREAD)
    if not is_id(name):
        raise HTTPException(404, marked("There is no such conversation."))
    for inbox in inboxes.of_owner(visit.caller.owner_id):
        if found := _tasks_of(inbox, f"{THREAD}{name}", visit.now):
            rows = TaskRows(inbox, visit.words, wiring, visit.now)
            return visit.page(
                "tasks.html",
                title=visit.words.gettext("Tasks of this conversation"),
                nothing="",
                sections={inbox.address: [rows.row(task) for task in found]},
                is_conversation=True,
            )
    raise HTTPException(404, marked("There is no such conversation."))


def _tasks_of(inbox: Inbox, thread_id: str, now: datetime) -> tuple[Task, ...]:
    """Those that the remembered messages made, and of older ones what is still open; the most urgent first."""
    turns = threads.get(inbox.inbox_id, thread_id)
    if not turns:
        return ()
    made = {life.task_id_of(turn.message_key, ask.sentence) for turn in turns for ask in turn.follow_ups}
    stored = tasks.get_all(inbox.inbox_id, sorted(made)) if made else {}
    found = {task_id: one.task for task_id, one in stored.items()}
    found |= {task.task_id: task for task in tasks.tracked(inbox.inbox_id)}
    own = agenda.as_of(inbox, [task for task in found.values() if task.thread_id == thread_id], now)
    return tuple(sorted(own, key=lambda task: (task.state in CLOSED, life.due_key(task))))
