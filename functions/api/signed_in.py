"""Who is signed in under a secret: a row that expires, and whose claims are looked at again every hour."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import msgspec

from api.caller import Caller, from_claims
from api.hosted_login import HostedLogin, LoginSilentError, Proven, SignInError
from api.identifiers import new_token
from api.sealing import Seal
from gleaner.store import sessions

IDLE = timedelta(days=7)
"""A session that nobody used for so long is over; longer than a week away and a sign-in is no surprise."""
LONGEST = timedelta(days=30)
"""No session is longer, however much it is used: so long does the refresh token live (`template.yaml`)."""
VERIFIED_FOR = timedelta(hours=1)
"""Who was disabled, deleted or taken out of a group is so no later than this."""
GRACE = timedelta(hours=4)
"""While the login does not answer, sessions go on so long: nobody could sign in again, and outages last hours, not days."""
PAUSE = timedelta(minutes=1)
"""How long a login that did not answer is left alone, so that not every page waits for it."""
_PURPOSE = "refresh token"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a session's row says. `refresh_token` is sealed with the secret that the browser alone has; empty, there is none."""

    caller: Caller
    begun_at: datetime
    verified_until: datetime
    refresh_token: str = ""
    silent_until: datetime | None = None

    def ends_at(self, now: datetime) -> datetime:
        """When a session ends that is used now."""
        return min(now + IDLE, self.begun_at + LONGEST)

    def caller_at(self, now: datetime) -> Caller | None:
        """The person, if that is still to be believed without having asked."""
        return self.caller if now < self.verified_until + GRACE else None


@dataclass(frozen=True, slots=True)
class _Row:
    """A session's row as it was read."""

    secret: str
    body: str

    @property
    def kept(self) -> Kept:
        return msgspec.json.decode(self.body, type=Kept)

    def swap(self, kept: Kept, now: datetime) -> bool:
        return sessions.swap(_key(self.secret), _json(kept), seen=self.body, until=kept.ends_at(now))


def begin(caller: Caller, proven: Proven | None, now: datetime) -> str:
    """Keep a person who just signed in; the secret that finds them again."""
    secret = new_token()
    token = proven.refresh_token if proven else ""
    sealed = _seal(secret).closed(token) if token else ""
    kept = Kept(caller, now, now + _verified_for(proven), sealed)
    sessions.put(_key(secret), _json(kept), kept.ends_at(now))
    return secret


def caller_of(secret: str, login: HostedLogin, now: datetime) -> Caller | None:
    """Who is signed in under a secret, as Cognito knew them within the hour; None: nobody is, or not any more."""
    body = sessions.get(_key(secret), now)
    if body is None:
        return None
    row = _Row(secret, body)
    return row.kept.caller if now < row.kept.verified_until else _renewed(row, login, now)


def end(secret: str, now: datetime) -> str:
    """Forget a session; its refresh token, which is to be revoked, or nothing."""
    body = sessions.take(_key(secret), now)
    return _refresh_token(_Row(secret, body)) if body else ""


def _renewed(row: _Row, login: HostedLogin, now: datetime) -> Caller | None:
    """Ask Cognito. Two requests may do so at the same moment: what either stores serves both."""
    kept = row.kept
    if kept.silent_until and now < kept.silent_until:
        return kept.caller_at(now)
    try:
        fresh = _asked(row, login, now)
    except LoginSilentError:
        row.swap(replace(kept, silent_until=now + PAUSE), now)
        return kept.caller_at(now)
    except SignInError:
        return None if sessions.drop(_key(row.secret), seen=row.body) else _as_it_stands(row.secret, now)
    return fresh.caller if row.swap(fresh, now) else _as_it_stands(row.secret, now)


def _asked(row: _Row, login: HostedLogin, now: datetime) -> Kept:
    token = _refresh_token(row)
    if not token:
        raise SignInError("This session cannot be renewed.")
    proven = login.renewed(token)
    caller = from_claims(proven.claims)
    if caller is None or caller.owner_id != row.kept.caller.owner_id:
        raise SignInError("This is not who signed in.")
    sealed = _seal(row.secret).closed(proven.refresh_token)
    return Kept(caller, row.kept.begun_at, now + _verified_for(proven), sealed)


def _as_it_stands(secret: str, now: datetime) -> Caller | None:
    """What another request made of the session meanwhile: renewed it, or ended it."""
    body = sessions.get(_key(secret), now)
    return _Row(secret, body).kept.caller_at(now) if body else None


def _verified_for(proven: Proven | None) -> timedelta:
    """As long as the ID token lives, at most an hour; by its own clock, so that ours need not agree with Cognito's."""
    if proven is None:
        return VERIFIED_FOR
    return min(timedelta(seconds=int(proven.claims["exp"]) - int(proven.claims["iat"])), VERIFIED_FOR)


def _refresh_token(row: _Row) -> str:
    sealed = row.kept.refresh_token
    return _seal(row.secret).opened(sealed) if sealed else ""


def _seal(secret: str) -> Seal:
    """With the browser's own secret: neither the table nor the stack's key opens it, nor both."""
    return Seal(_PURPOSE, secret.encode())


def _json(kept: Kept) -> str:
    return msgspec.json.encode(kept).decode()


def _key(secret: str) -> str:
    """Rows are named by a hash, so that reading the table opens no session."""
    return f"signed-in#{hashlib.sha256(secret.encode()).hexdigest()}"
