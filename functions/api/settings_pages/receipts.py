"""What was just saved: kept for an hour, for the confirmation that the next page shows, and for its Undo."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from api.browser import Session
from api.identifiers import new_token
from gleaner.store import sessions

LIFETIME = timedelta(hours=1)
ASKED, DISCONNECT = "asked", "disconnect"
"""Receipts of what is no part of an inbox's page."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A part of an inbox that was saved. `before` are its fields as they were, None where there is nothing to undo; `version` is what it says now.

    `about` is the address that a link was mailed to.
    """

    inbox_id: str
    part: str
    before: Mapping[str, tuple[str, ...]] | None = None
    version: str = ""
    is_undo: bool = False
    about: str = ""


def keep(receipt: Receipt, session: Session, now: datetime) -> str:
    """Keep it for this session; the id that finds it again, which says nothing."""
    receipt_id = new_token()
    sessions.put(_key(session, receipt_id), msgspec.json.encode(receipt).decode(), now + LIFETIME)
    return receipt_id


def find(receipt_id: str, session: Session, now: datetime) -> Receipt | None:
    """What was saved under that id in this session."""
    body = sessions.get(_key(session, receipt_id), now) if receipt_id else None
    return msgspec.json.decode(body, type=Receipt) if body else None


def _key(session: Session, receipt_id: str) -> str:
    return f"receipt#{hashlib.sha256(f'{session.secret}#{receipt_id}'.encode()).hexdigest()}"
