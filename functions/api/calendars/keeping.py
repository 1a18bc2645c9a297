"""A person's feed: made, replaced and turned off, each once.

The secret is 160 random bits. The table holds its SHA-256, by which a request is recognised, and beside it the secret sealed with
the stack's key: who subscribes with a second device looks it up again, and who reads the table alone cannot.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from api.identifiers import new_token
from api.sealing import BrokenSealError, Seal
from gleaner.store import calendars
from gleaner.store.calendars import Calendar
from gleaner.store.retrying import until_won, writing

_SECRET = re.compile(r"[a-z2-7]{32}")
PURPOSE = "calendar feed"


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as its owner sees it. `secret` is None where the key that sealed it was replaced: the feed goes on, unseen."""

    secret: str | None
    made_at: datetime
    mark: str

    def url(self, public_url: str) -> str | None:
        """Where calendars find it."""
        return f"{public_url}/calendar/{self.secret}.ics" if self.secret else None


def feed_of(owner_id: str, key: bytes) -> Feed | None:
    """A person's feed, if they asked for one."""
    calendar = calendars.get(owner_id)
    return _feed(calendar, key) if calendar else None


def owner_by(secret: str) -> str | None:
    """Whose feed a secret opens."""
    return calendars.owner_of(_hash(secret)) if _SECRET.fullmatch(secret) else None


def renew(owner_id: str, seen: str | None, key: bytes, now: datetime) -> Feed | None:
    """A new secret address in place of the one that was seen (its mark, empty: none; None: whichever there is).

    Nothing is done, and None given, where there is another one by now: pressed twice, it is made once.
    """

    def attempt() -> Feed | None:
        current = calendars.get(owner_id)
        if seen is not None and seen != _mark(current):
            return None
        secret = new_token()
        calendar = Calendar(owner_id, _hash(secret), Seal(PURPOSE, key).closed(secret), now)
        with writing() as write:
            calendars.put(write, calendar, current)
        return _feed(calendar, key)

    return until_won(attempt)


def turn_off(owner_id: str, seen: str | None = None) -> bool:
    """Forget the feed that was seen, or whichever there is; whether there was one."""

    def attempt() -> bool:
        current = calendars.get(owner_id)
        if current is None or (seen is not None and seen != _mark(current)):
            return False
        with writing() as write:
            calendars.delete(write, current)
        return True

    return until_won(attempt)


def _feed(calendar: Calendar, key: bytes) -> Feed:
    try:
        secret = Seal(PURPOSE, key).opened(calendar.sealed_secret)
    except BrokenSealError:
        secret = None
    return Feed(secret, calendar.made_at, _mark(calendar))


def _mark(calendar: Calendar | None) -> str:
    """Which address it is, in 16 letters."""
    return calendar.secret_hash[:16] if calendar else ""


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
