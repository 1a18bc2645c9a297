"""One conversation's tasks, for the owner who is signed in: what the digest's lines lead to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path
from fastapi.responses import Response

from api.identifiers import is_id
from api.pages.visiting import Visit, Visiting
from api.wiring import Wired, Wiring
from gleaner.digests import links
from gleaner.digests.links import THREAD, Purpose
from gleaner.digests.phrases import WHY, Phrases
from gleaner.digests.schedule import local_date
from gleaner.followups import life
from gleaner.followups.task import CLOSED, ClosedBy, Task, TaskState
from gleaner.inbox import Inbox
from gleaner.store import agenda, inboxes, tasks, threads
from gleaner.wording import marked

router = APIRouter(include_in_schema=False)

STATES: Mapping[TaskState, str] = {
    TaskState.OPEN: marked("Waits on you"),
    TaskState.WAITING: marked("Waits on the other side"),
    TaskState.AWAITING_REPLY: marked("No answer yet"),
    TaskState.DONE: marked("You marked it as done"),
    TaskState.NOT_A_TASK: marked("You said it is not a task"),
}
CLOSED_BY: Mapping[ClosedBy, str] = {
    ClosedBy.ANSWERED: marked("Closed by Gleaner: it was answered"),
    ClosedBy.DELIVERED: marked("Closed by Gleaner: what was asked for was sent"),
    ClosedBy.WITHDRAWN: marked("Closed by Gleaner: it is no longer needed"),
}
_OPEN = (Purpose.DONE, Purpose.SNOOZE, Purpose.NOT_A_TASK)
BUTTONS: Mapping[Purpose, str] = {
    Purpose.DONE: marked("Mark as done"),
    Purpose.SNOOZE: marked("Show later"),
    Purpose.NOT_A_TASK: marked("Not a task"),
    Purpose.REOPEN: marked("Put it back on the list"),
}


@dataclass(frozen=True, slots=True)
class Act:
    """A link to where something is done."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class Row:
    """A task as the page shows it."""

    title: str
    quote: str
    why: str
    dates: tuple[str, ...]
    state: str
    acts: tuple[Act, ...]


@router.get("/threads/{thread_id}")
async def conversation(thread_id: Annotated[str, Path(max_length=200)], visit: Visiting, wiring: Wired) -> Response:
    """The tasks of a conversation in one of your inboxes, open ones first; what is not yours is not found."""
    name = thread_id.removeprefix(THREAD)
    if not is_id(name):
        raise HTTPException(404, "There is no such conversation.")
    for inbox in inboxes.of_owner(visit.caller.owner_id):
        if found := _tasks_of(inbox, f"{THREAD}{name}", visit.now):
            return _page(visit, inbox, found, wiring)
    raise HTTPException(404, "There is no such conversation.")


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


def _page(visit: Visit, inbox: Inbox, found: tuple[Task, ...], wiring: Wiring) -> Response:
    zone, words, now = inbox.preferences.time_zone, visit.words, visit.now
    phrases = Phrases(words, local_date(now, zone))
    key = wiring.read_key()

    def act(purpose: Purpose, task: Task) -> Act:
        link = links.new(purpose, inbox.inbox_id, task.task_id, now)
        return Act(words.gettext(BUTTONS[purpose]), links.url("", link, key))

    def row(task: Task) -> Row:
        acts = (Purpose.REOPEN,) if _is_off_the_list(task, phrases) else _OPEN
        why = words.gettext(WHY[task.kind, task.waiting_on]).format(who=task.counterpart)
        dates = _dates(task, phrases, zone)
        return Row(task.title, task.sentence, why, dates, _state(task, phrases), tuple(act(one, task) for one in acts))

    return visit.page(
        "conversation.html",
        title=words.gettext("Tasks of this conversation"),
        address=inbox.address,
        rows=[row(task) for task in found],
    )


def _is_off_the_list(task: Task, phrases: Phrases) -> bool:
    return task.state in CLOSED or (task.snoozed_until is not None and task.snoozed_until > phrases.today)


def _state(task: Task, phrases: Phrases) -> str:
    _ = phrases.words.gettext
    if task.state not in CLOSED and _is_off_the_list(task, phrases) and task.snoozed_until:
        return _("It will be listed again on {date}.").format(date=phrases.long_date(task.snoozed_until))
    return _(CLOSED_BY.get(task.closed_by or ClosedBy.PERSON, STATES[task.state]))


def _dates(task: Task, phrases: Phrases, zone: str) -> tuple[str, ...]:
    _ = phrases.words.gettext
    said = _("Written on {date}").format(date=phrases.long_date(local_date(task.said_at, zone)))
    due = _("Due on {date}").format(date=phrases.long_date(task.due_on)) if task.due_on else ""
    unproven = "" if task.is_proven else _("Sender not verified")
    return tuple(part for part in (said, due, unproven) if part)
