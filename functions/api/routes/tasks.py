"""The recommended tasks of an inbox."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from itertools import chain, islice
from typing import Annotated, Self

from fastapi import APIRouter, HTTPException, Query
from pydantic import BaseModel

from api.caller import OwnInbox
from api.fields import invalid
from api.paging import After, mark_of, sort_key_in
from api.preferences import Body
from api.task_changes import change_task, is_snooze_date
from api.wiring import Now
from gleaner.digests.schedule import local_date
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.life import Action
from gleaner.followups.task import ClosedBy, Task, TaskState
from gleaner.inbox import Inbox
from gleaner.store import agenda, tasks

router = APIRouter(prefix="/v1/inboxes/{inbox_id}/tasks", tags=["tasks"])


class Wanted(StrEnum):
    """Which tasks to list."""

    OPEN = "open"
    CLOSED = "closed"
    ALL = "all"


class TaskAnswer(BaseModel):
    """A task: what, by when, whose move it is, and the sentence it comes from."""

    task_id: str
    thread_id: str
    kind: Kind
    title: str
    sentence: str
    due_on: date | None
    waiting_on: WaitingOn
    state: TaskState
    who: str
    said_at: datetime
    snoozed_until: date | None
    closed_by: ClosedBy | None
    closed_at: datetime | None
    is_proven: bool
    score: float

    @classmethod
    def of(cls, task: Task) -> Self:
        """One task; `who` is the other side."""
        names = [name for name in cls.model_fields if name != "who"]
        return cls(who=task.counterpart, **{name: getattr(task, name) for name in names})


class Tasks(BaseModel):
    """Tracked ones by urgency, then the closed ones, those closed last first. `after` asks for the next closed ones; null: no more."""

    items: list[TaskAnswer]
    after: str | None = None


class TaskBody(Body):
    """What the owner says about a task; `until` is the day on which a snoozed one shows again."""

    action: Action
    until: date | None = None


@router.get("")
async def list_tasks(
    inbox: OwnInbox,
    now: Now,
    state: Wanted = Wanted.OPEN,
    limit: Annotated[int, Query(ge=1, le=1000)] = 200,
    after: After = None,
) -> Tasks:
    """Your tasks: `open` are all that are tracked, those that wait on somebody else too; `closed` come page by page."""
    if after and state is not Wanted.CLOSED:
        raise invalid("after", "Only closed tasks come page by page.", place="query")
    if state is Wanted.CLOSED:
        return _closed(inbox, limit, sort_key_in(after))
    listed = agenda.as_of(inbox, islice(_listed(inbox.inbox_id, state, limit), limit), now)
    return Tasks(items=[TaskAnswer.of(task) for task in listed])


@router.patch("/{task_id}")
async def act(body: TaskBody, task_id: str, inbox: OwnInbox, now: Now) -> TaskAnswer:
    """Close, snooze or reopen a task; saying it twice is saying it once."""
    if body.action is Action.SNOOZE and not is_snooze_date(body.until, local_date(now, inbox.preferences.time_zone)):
        raise invalid("until", "Send a day after today and within a year, such as 2026-11-30.")
    if body.action is not Action.SNOOZE and body.until is not None:
        raise invalid("until", "Only a snoozed task has a day on which it shows again.")
    task = change_task(inbox.inbox_id, task_id, body.action, until=body.until, now=now)
    if task is None:
        raise HTTPException(404, "You have no such task.")
    return TaskAnswer.of(task)


def _closed(inbox: Inbox, limit: int, before: str | None) -> Tasks:
    found = list(tasks.closed(inbox.inbox_id, limit + 1, before))
    after = mark_of(tasks.closed_key(found[limit - 1])) if len(found) > limit else None
    return Tasks(items=[TaskAnswer.of(task) for task in found[:limit]], after=after)


def _listed(inbox_id: str, wanted: Wanted, limit: int) -> Iterable[Task]:
    tracked = tasks.tracked(inbox_id, limit)
    return chain(tracked, tasks.closed(inbox_id, limit)) if wanted is Wanted.ALL else tracked
