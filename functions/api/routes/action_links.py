"""What the links in a digest lead to: a page with one button, and what the button does. Only POST acts."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import parse_qs

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse

from api import book
from api.identifiers import is_id
from api.pages.rendering import page
from api.pages.wording import ENGLISH, Language, language_of
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
DEFAULT_SNOOZE = 1


@router.api_route("/a/{token}", methods=["GET", "HEAD"])
async def show_action(token: str, wiring: Wired, now: Now) -> HTMLResponse:
    """What the link would do; nothing is done."""
    link = _link(wiring, token, now, is_off=False)
    language = language_of(_inbox(link).preferences.locale)
    return _question(link, language, _subject(link, language))


@router.post("/a/{token}")
async def do_action(token: str, request: Request, wiring: Wired, now: Now) -> HTMLResponse:
    """Do it, once however often it is posted."""
    link = _link(wiring, token, now, is_off=False)
    inbox = _inbox(link)
    if link.purpose in TASK_ACTIONS:
        _change_task(link, inbox, await _snooze_days(request), now)
    else:
        _answer_suggestion(link, wiring, now)
    return _done(link, inbox)


@router.api_route("/unsubscribe/{token}", methods=["GET", "HEAD"])
async def show_unsubscribe(token: str, wiring: Wired, now: Now) -> HTMLResponse:
    """That the button turns the digest off."""
    link = _link(wiring, token, now, is_off=True)
    inbox = _inbox(link)
    language = language_of(inbox.preferences.locale)
    return _question(link, language, language.no_more_digests.format(address=inbox.address))


@router.post("/unsubscribe/{token}")
async def unsubscribe(token: str, wiring: Wired, now: Now) -> HTMLResponse:
    """Turn the digest off: the page's button, or a mail program's one click (RFC 8058), which nobody signs in for."""
    link = _link(wiring, token, now, is_off=True)

    def change() -> Inbox:
        inbox = _inbox(link)
        if inbox.preferences.has_digest:
            quiet = replace(inbox, preferences=replace(inbox.preferences, has_digest=False))
            inboxes.save_preferences(inbox, quiet.preferences, next_digest_at=next_for(quiet, now))
        return inbox

    return _done(link, until_won(change))


def _link(wiring: Wiring, token: str, now: datetime, *, is_off: bool) -> Link:
    link = links.verify(token, wiring.read_key(), now)
    if link.purpose not in ENGLISH.wordings or (link.purpose is Purpose.DIGEST_OFF) is not is_off:
        raise HTTPException(404, "This link leads nowhere. Copy all of it from the mail.")
    return link


def _inbox(link: Link) -> Inbox:
    inbox = inboxes.get(link.inbox_id) if is_id(link.inbox_id) else None
    if inbox is None:
        raise HTTPException(404, "The inbox of this link is no longer connected.")
    return inbox


def _subject(link: Link, language: Language) -> str:
    """What the link is about, in words."""
    if link.purpose in TASK_ACTIONS:
        stored = tasks.get(link.inbox_id, link.subject) if is_id(link.subject) else None
        if stored is None:
            raise HTTPException(404, "This task does not exist any more.")
        return stored.task.title
    one = book.holder_of(link.inbox_id, link.subject)
    return f"{one.name} <{one.email}>".strip() if one else language.answered


def _change_task(link: Link, inbox: Inbox, days: int, now: datetime) -> None:
    today = local_date(now, inbox.preferences.time_zone)
    action = TASK_ACTIONS[link.purpose]
    until = today + timedelta(days=days) if action is Action.SNOOZE else None
    if change_task(inbox.inbox_id, link.subject, action, until=until, now=now) is None:
        raise HTTPException(404, "This task does not exist any more.")


def _answer_suggestion(link: Link, wiring: Wiring, now: datetime) -> None:
    """One that was answered before is gone, and stays as it was answered."""
    one = book.holder_of(link.inbox_id, link.subject)
    if one is None:
        return
    if link.purpose is Purpose.ACCEPT:
        book.accept_suggestion(link.inbox_id, one.email, link.subject, wiring.read_key(), now)
    else:
        book.reject_suggestion(link.inbox_id, one.email, link.subject, wiring.read_key())


async def _snooze_days(request: Request) -> int:
    chosen = parse_qs((await request.body()).decode("ascii", errors="replace")).get("days", [""])[0]
    return next((days for days in ENGLISH.snoozes.values() if str(days) == chosen), DEFAULT_SNOOZE)


def _question(link: Link, language: Language, sentence: str) -> HTMLResponse:
    choices = language.snoozes if link.purpose is Purpose.SNOOZE else {}
    wording = language.wordings[link.purpose]
    return page(
        "action.html", language=language, wording=wording, sentence=sentence, choices=choices, title=wording.title
    )


def _done(link: Link, inbox: Inbox) -> HTMLResponse:
    language = language_of(inbox.preferences.locale)
    sentence = language.wordings[link.purpose].done
    return page("message.html", language=language, title=language.done, sentence=sentence)
