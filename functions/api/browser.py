"""A browser that is signed in: a random id in a cookie, the rest in a row that expires."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from fastapi import Request
from fastapi.responses import Response

from api import signed_in
from api.caller import Caller
from api.hosted_login import Proven, SignIn
from api.identifiers import new_token
from gleaner.store import sessions

SESSION_COOKIE = "__Host-session"
SIGN_IN_COOKIE = "__Host-sign-in"
SIGN_IN_LIFETIME = timedelta(minutes=10)
FORM_FIELD = "form_token"
OWNER_FIELD = "form_owner"


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in browser. `secret` is what its cookie holds."""

    secret: str
    caller: Caller

    @property
    def form_token(self) -> str:
        """What our own forms carry and no other site can know."""
        return hmac.new(self.secret.encode(), b"form", hashlib.sha256).hexdigest()

    @property
    def owner_mark(self) -> str:
        """Whose forms these are, in every session of theirs: what they typed is shown to nobody else."""
        return hashlib.sha256(f"owner#{self.caller.owner_id}".encode()).hexdigest()


def begin_sign_in(sign_in: SignIn, now: datetime) -> str:
    """Keep a sign-in under way; the state that leads back to it."""
    state = new_token()
    sessions.put(_key("sign-in", state), msgspec.json.encode(sign_in).decode(), now + SIGN_IN_LIFETIME)
    return state


def take_sign_in(request: Request, state: str, now: datetime) -> SignIn | None:
    """The sign-in that this very browser began with this state; there is none a second time."""
    if not state or not hmac.compare_digest(request.cookies.get(SIGN_IN_COOKIE, "").encode(), state.encode()):
        return None
    body = sessions.take(_key("sign-in", state), now)
    return msgspec.json.decode(body, type=SignIn) if body else None


def begin_session(caller: Caller, now: datetime, proven: Proven | None = None) -> Session:
    """Keep a signed-in person under a new secret; without what proved them, until claims would have to be looked at again."""
    return Session(signed_in.begin(caller, proven, now), caller)


def session_of(request: Request, now: datetime) -> Session | None:
    """Who this browser is signed in as."""
    secret = request.cookies.get(SESSION_COOKIE)
    caller = signed_in.caller_of(secret, request.app.state.wiring.login, now) if secret else None
    return Session(secret, caller) if secret and caller else None


def set_session_cookie(response: Response, session: Session) -> None:
    """Set it once, for as long as any session may last: when this one ends, its row decides."""
    set_cookie(response, SESSION_COOKIE, session.secret, signed_in.LONGEST)


def set_cookie(response: Response, name: str, value: str, lifetime: timedelta) -> None:
    """Set a cookie that only this host gets, over TLS, unseen by scripts, and not with other sites' POSTs."""
    seconds = int(lifetime.total_seconds())
    response.set_cookie(name, value, max_age=seconds, path="/", secure=True, httponly=True, samesite="lax")


def drop_cookie(response: Response, name: str) -> None:
    """Take a cookie back."""
    response.delete_cookie(name, path="/", secure=True, httponly=True, samesite="lax")


def _key(kind: str, secret: str) -> str:
    """Rows are named by a hash, so that reading the table opens no session."""
    return f"{kind}#{hashlib.sha256(secret.encode()).hexdigest()}"
