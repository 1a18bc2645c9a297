"""What is kept of people who are not signed in has an end: anybody can post."""

from datetime import UTC, datetime, timedelta
from random import randrange

from fastapi import Request
from fastapi.responses import Response

from api.browser import Session
from api.caller import Caller
from api.pages import drafts
from api.pages.drafts import COOKIE, MOST_A_MINUTE, Draft
from api.pages.forms import Form
from gleaner.store import sessions
from tests.functions.api.world import World

PATH = "/settings/email"


def kept(session: Session, now: datetime) -> bool:
    """Whether a form that is posted now is there after signing in."""
    answer = Response()
    drafts.keep(Draft(PATH, Form({"form_owner": (session.owner_mark,), "address": ("x",)})), answer, now)
    cookie = answer.headers.get("set-cookie", "").partition(";")[0].encode()
    headers = [(b"cookie", cookie)] if cookie.startswith(COOKIE.encode()) else []
    request = Request({"type": "http", "method": "GET", "path": PATH, "headers": headers, "server": ("localhost", 80)})
    return drafts.find(request, session, now) is not None


def test_drafts_of_one_minute_are_limited_and_the_next_minutes_are_kept(world: World) -> None:
    session = Session("secret", Caller("emma", "emma@example.com", is_admin=False))
    now = datetime(2030, 1, 1, tzinfo=UTC) + timedelta(minutes=randrange(10**7))
    assert kept(session, now)
    for _ in range(MOST_A_MINUTE):
        sessions.count(f"drafts#{now:%Y-%m-%dT%H:%M}", limit=MOST_A_MINUTE, now=now, period=timedelta(hours=1))
    assert not kept(session, now + timedelta(seconds=59))
    assert kept(session, now + timedelta(minutes=1))
