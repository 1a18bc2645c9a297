"""Addresses that were asked by mail and have not answered: one row a person, so that a page can list them."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec

from gleaner.store import sessions
from gleaner.store.retrying import until_won
from gleaner.store.rows import RaceLostError
from gleaner.wording import marked


@dataclass(frozen=True, slots=True)
class Asked:
    """An address that a link was mailed to. `inbox_id` is the inbox that it becomes an alias of, None: an inbox of its own."""

    request_id: str
    address: str
    inbox_id: str | None
    asked_at: datetime
    until: datetime


def of_person(owner_id: str, now: datetime) -> tuple[Asked, ...]:
    """What a person asked and may still be confirmed, the latest first."""
    found = _read(sessions.get(_key(owner_id), now))
    return tuple(sorted((one for one in found if now < one.until), key=lambda one: one.asked_at, reverse=True))


def remember(owner_id: str, asked: Asked, now: datetime) -> None:
    """List it, in place of what was asked before under the same id."""
    _change(owner_id, lambda others: (*others, asked), asked.request_id, now)


def forget(owner_id: str, request_id: str, now: datetime) -> None:
    """List it no longer."""
    _change(owner_id, lambda others: others, request_id, now)


def _change(
    owner_id: str, change: Callable[[tuple[Asked, ...]], tuple[Asked, ...]], without: str, now: datetime
) -> None:
    def attempt() -> None:
        seen = sessions.get(_key(owner_id), now)
        others = tuple(one for one in _read(seen) if one.request_id != without and now < one.until)
        _write(owner_id, seen, change(others), now)

    until_won(attempt)


def _write(owner_id: str, seen: str | None, asked: tuple[Asked, ...], now: datetime) -> None:
    if not asked and seen is None:
        return
    body = msgspec.json.encode(asked).decode()
    until = max((one.until for one in asked), default=now)
    is_written = (
        sessions.swap(_key(owner_id), body, seen=seen, until=until)
        if seen is not None
        else sessions.put_new(_key(owner_id), body, until, now)
    )
    if not is_written:
        raise RaceLostError(marked("This was changed at the same moment. Read it again and repeat your change."))


def _read(body: str | None) -> tuple[Asked, ...]:
    return msgspec.json.decode(body, type=tuple[Asked, ...]) if body else ()


def _key(owner_id: str) -> str:
    return f"asked#{hashlib.sha256(owner_id.encode()).hexdigest()}"
