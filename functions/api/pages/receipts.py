"""What somebody just did on a page: kept for an hour, for the confirmation that the next page shows, and for its Undo."""

import hashlib
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from api.browser import Session
from api.identifiers import new_token
from gleaner.store import sessions

LIFETIME = timedelta(hours=1)

T = TypeVar("T")


def keep(receipt: object, session: Session, now: datetime) -> str:
    """Keep a dataclass for this session; the id that finds it again, which says nothing."""
    receipt_id = new_token()
    sessions.put(_key(type(receipt), session, receipt_id), msgspec.json.encode(receipt).decode(), now + LIFETIME)
    return receipt_id


def find(receipt_id: str, kind: type[T], session: Session, now: datetime) -> T | None:
    """What was kept under that id in this session, if it is of that kind."""
    body = sessions.get(_key(kind, session, receipt_id), now) if receipt_id else None
    return msgspec.json.decode(body, type=kind) if body else None


def _key(kind: type, session: Session, receipt_id: str) -> str:
    return f"receipt#{hashlib.sha256(f'{kind.__name__}#{session.secret}#{receipt_id}'.encode()).hexdigest()}"
