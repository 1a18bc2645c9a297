"""What the links in a digest lead to: a page with one button, and what the button does. Only POST acts."""

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import parse_qsl

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse

from api.answering import digest, suggestions, tasks, values
from api.answering.answer import Answer, Answering
from api.answering.around import Around
from api.identifiers import is_id
from api.pages.rendering import page
from api.wiring import Now, Wired, Wiring
from gleaner.digests import links
from gleaner.digests.links import Purpose
from gleaner.store import inboxes
from gleaner.wording import marked

router = APIRouter(include_in_schema=False)

ANSWERING: Mapping[Purpose, Answering] = {
    Purpose.DONE: tasks,
    Purpose.SNOOZE: tasks,
    Purpose.NOT_A_TASK: tasks,
    Purpose.REOPEN: tasks,
    Purpose.ACCEPT: suggestions,
    Purpose.REJECT: suggestions,
    Purpose.WRONG_VALUE: values,
    Purpose.RIGHT_VALUE: values,
    Purpose.DIGEST_ON: digest,
}
"""What `/a/` leads to, by purpose. Turning the digest off has a path of its own, because its links never expire."""


@router.api_route("/a/{token}", methods=["GET", "HEAD"])
async def show_action(token: str, wiring: Wired, now: Now) -> HTMLResponse:
    """What the link would do; nothing is done."""
    around = _around(wiring, token, now, is_off=False)
    return _page(around, ANSWERING[around.link.purpose].ask(around))


@router.post("/a/{token}")
async def do_action(token: str, request: Request, wiring: Wired, now: Now) -> HTMLResponse:
    """Do it, once however often it is posted."""
    around = _around(wiring, token, now, is_off=False)
    return _page(around, ANSWERING[around.link.purpose].act(around, await _form(request)))


@router.api_route("/unsubscribe/{token}", methods=["GET", "HEAD"])
async def show_unsubscribe(token: str, wiring: Wired, now: Now) -> HTMLResponse:
    """That the button turns the digest off."""
    around = _around(wiring, token, now, is_off=True)
    return _page(around, digest.ask(around))


@router.post("/unsubscribe/{token}")
async def unsubscribe(token: str, request: Request, wiring: Wired, now: Now) -> HTMLResponse:
    """Turn the digest off."""
    around = _around(wiring, token, now, is_off=True)
    return _page(around, digest.act(around, await _form(request)))


def _around(wiring: Wiring, token: str, now: datetime, *, is_off: bool) -> Around:
    link = links.verify(token, wiring.read_key(), now)
    is_known = link.purpose is Purpose.DIGEST_OFF if is_off else link.purpose in ANSWERING
    if not is_known:
        raise HTTPException(404, marked("This link leads nowhere. Copy all of it from the mail."))
    inbox = inboxes.get(link.inbox_id) if is_id(link.inbox_id) else None
    if inbox is None:
        raise HTTPException(404, marked("The inbox of this link is no longer connected."))
    return Around(link, inbox, wiring, now)


async def _form(request: Request) -> dict[str, str]:
    return dict(parse_qsl((await request.body()).decode("ascii", errors="replace")))


def _page(around: Around, answer: Answer) -> HTMLResponse:
    note = around.words.gettext("Nothing happens until you press the button.") if answer.is_question else ""
    wrong = around.words.gettext("Wrong?")
    return page("action.html", language=around.words.locale, title=answer.title, answer=answer, note=note, wrong=wrong)
