"""What the links in a digest lead to: a page with one button, and what the button does. Only POST acts."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import parse_qs

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse

from api import book
from api.identifiers import is_id
from api.pages.rendering import page
from api.retrying import until_won
from api.task_changes import change_task
from api.wiring import Now, Wired, Wiring
from gleaner.digests import links
from gleaner.digests.links import Link, Purpose
from gleaner.digests.schedule import local_date, next_for
from gleaner.followups.life import Action
from gleaner.inbox import Inbox
from gleaner.store import inboxes, tasks

router = APIRouter(include_in_schema=False)

TASK_ACTIONS: Mapping[Purpose, Action] = {
    Purpose.DONE: Action.DONE,
    Purpose.SNOOZE: Action.SNOOZE,
    Purpose.NOT_A_TASK: Action.NOT_A_TASK,
}
SNOOZES: Mapping[str, int] = {"Tomorrow": 1, "In three days": 3, "In a week": 7, "In two weeks": 14}
"""How long a task can be hidden from a link, in days."""
DEFAULT_SNOOZE = 1


@dataclass(frozen=True, slots=True)
class Wording:
    """A button, its page's title, and what is said afterwards."""

    title: str
    button: str
    done: str


WORDINGS: Mapping[Purpose, Wording] = {
    Purpose.DONE: Wording("Is this done?", "Mark as done", "The task is done. It will not be listed again."),
    Purpose.SNOOZE: Wording("Show this later?", "Show it later", "The task will be listed again on that day."),
    Purpose.NOT_A_TASK: Wording("Not a task?", "It is not a task", "The task is gone. It will not be listed again."),
    Purpose.ACCEPT: Wording("Add this to the contacts?", "Add it", "It is in the contact book."),
    Purpose.REJECT: Wording("Not a contact?", "Do not add it", "It was not added, and will not be suggested again."),
    Purpose.DIGEST_OFF: Wording(
        "Turn the digest off?",
        "Turn the digest off",
        "You will get no more digests. Gleaner goes on reading new mail; the digest can be turned on in the settings.",
    ),
}


@router.api_route("/a/{token}", methods=["GET", "HEAD"])
async def show_action(token: str, wiring: Wired, now: Now) -> HTMLResponse:
    """What the link would do; nothing is done."""
    link = _link(wiring, token, now, is_off=False)
    _inbox(link)
    wording = WORDINGS[link.purpose]
    choices = SNOOZES if link.purpose is Purpose.SNOOZE else {}
    return page("action.html", sentence=_subject(link), choices=choices, **asdict(wording))


@router.post("/a/{token}")
async def do_action(token: str, request: Request, wiring: Wired, now: Now) -> HTMLResponse:
    """Do it, once however often it is posted."""
    link = _link(wiring, token, now, is_off=False)
    inbox = _inbox(link)
    if link.purpose in TASK_ACTIONS:
        _change_task(link, inbox, await _snooze_days(request), now)
    else:
        _answer_suggestion(link, now)
    return _done(link.purpose)


@router.api_route("/unsubscribe/{token}", methods=["GET", "HEAD"])
async def show_unsubscribe(token: str, wiring: Wired, now: Now) -> HTMLResponse:
    """That the button turns the digest off."""
    link = _link(wiring, token, now, is_off=True)
    sentence = f"The digest for {_inbox(link).address} will not be sent any more. Nothing else changes."
    return page("action.html", sentence=sentence, choices={}, **asdict(WORDINGS[link.purpose]))


@router.post("/unsubscribe/{token}")
async def unsubscribe(token: str, wiring: Wired, now: Now) -> HTMLResponse:
    """Turn the digest off: the page's button, or a mail program's one click (RFC 8058), which nobody signs in for."""
    inbox_id = _inbox(_link(wiring, token, now, is_off=True)).inbox_id

    def change() -> None:
        inbox = inboxes.get(inbox_id)
        if inbox is not None and inbox.preferences.has_digest:
            quiet = replace(inbox, preferences=replace(inbox.preferences, has_digest=False))
            inboxes.save_preferences(inbox, quiet.preferences, next_digest_at=next_for(quiet, now))

    until_won(change)
    return _done(Purpose.DIGEST_OFF)


def _link(wiring: Wiring, token: str, now: datetime, *, is_off: bool) -> Link:
    link = links.verify(token, wiring.read_key(), now)
    if link.purpose not in WORDINGS or (link.purpose is Purpose.DIGEST_OFF) is not is_off:
        raise HTTPException(404, "This link leads nowhere. Copy all of it from the mail.")
    return link


def _inbox(link: Link) -> Inbox:
    inbox = inboxes.get(link.inbox_id) if is_id(link.inbox_id) else None
    if inbox is None:
        raise HTTPException(404, "The inbox of this link is no longer connected.")
    return inbox


def _subject(link: Link) -> str:
    """What the link is about, in words."""
    if link.purpose in TASK_ACTIONS:
        stored = tasks.get(link.inbox_id, link.subject) if is_id(link.subject) else None
        if stored is None:
            raise HTTPException(404, "This task does not exist any more.")
        return stored.task.title
    one = book.holder_of(link.inbox_id, link.subject)
    return f"{one.name} <{one.email}>".strip() if one else "This suggestion was answered already."


def _change_task(link: Link, inbox: Inbox, days: int, now: datetime) -> None:
    today = local_date(now, inbox.preferences.time_zone)
    action = TASK_ACTIONS[link.purpose]
    until = today + timedelta(days=days) if action is Action.SNOOZE else None
    if change_task(inbox.inbox_id, link.subject, action, until=until, now=now) is None:
        raise HTTPException(404, "This task does not exist any more.")


def _answer_suggestion(link: Link, now: datetime) -> None:
    """One that was answered before is gone, and stays as it was answered."""
    one = book.holder_of(link.inbox_id, link.subject)
    if one is None:
        return
    if link.purpose is Purpose.ACCEPT:
        book.accept_suggestion(link.inbox_id, one.email, link.subject, now)
    else:
        book.reject_suggestion(link.inbox_id, one.email, link.subject)


async def _snooze_days(request: Request) -> int:
    chosen = parse_qs((await request.body()).decode("ascii", errors="replace")).get("days", [""])[0]
    return next((days for days in SNOOZES.values() if str(days) == chosen), DEFAULT_SNOOZE)


def _done(purpose: Purpose) -> HTMLResponse:
    return page("message.html", title="Done", sentence=WORDINGS[purpose].done)
