"""What somebody typed when their session had ended: kept for an hour, so that it survives signing in again."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from fastapi import Request
from fastapi.responses import Response

from api.browser import Session, drop_cookie, set_cookie
from api.identifiers import new_token
from api.pages.forms import Form
from gleaner.store import sessions

COOKIE = "__Host-draft"
LIFETIME = timedelta(hours=1)
LARGEST = 300 * 1024
"""Bytes of JSON; a DynamoDB item may have 400 KB."""
MOST_A_MINUTE = 100
"""Of everybody together: who posts them is not signed in, and each large one costs what 300 small writes cost."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was posted to a path and not carried out."""

    path: str
    form: Form


def keep(draft: Draft, answer: Response, now: datetime) -> None:
    """Keep it for this browser alone; one that is too large is not kept, nor one too many."""
    body = msgspec.json.encode(draft).decode()
    if len(body.encode()) > LARGEST:
        return
    if not sessions.count(f"drafts#{now:%Y-%m-%dT%H:%M}", limit=MOST_A_MINUTE, now=now, period=LIFETIME):
        return
    secret = new_token()
    sessions.put(_key(secret), body, now + LIFETIME)
    set_cookie(answer, COOKIE, secret, LIFETIME)


def find(request: Request, session: Session, now: datetime) -> Form | None:
    """What this person typed on this page before they had to sign in again."""
    secret = request.cookies.get(COOKIE)
    body = sessions.get(_key(secret), now) if secret else None
    draft = msgspec.json.decode(body, type=Draft) if body else None
    if draft is None or draft.path != request.url.path or not draft.form.is_of(session):
        return None
    return draft.form


def forget(request: Request, answer: Response) -> None:
    """It was shown; the page has it now."""
    secret = request.cookies.get(COOKIE)
    if secret:
        sessions.delete(_key(secret))
        drop_cookie(answer, COOKIE)


def _key(secret: str) -> str:
    return f"draft#{hashlib.sha256(secret.encode()).hexdigest()}"
