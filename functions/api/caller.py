"""Who calls: the claims that API Gateway's authorizer verified, or nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPBearer

from api.addresses import normalised
from api.identifiers import is_id
from gleaner.inbox import Inbox
from gleaner.store import inboxes
from gleaner.wording import marked

ADMINS = "admins"
_BEARER = HTTPBearer(auto_error=False, bearerFormat="JWT", description="The ID token of the sign-in.")


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in person: Cognito's subject, and the verified e-mail address in lower case."""

    owner_id: str
    email: str
    is_admin: bool


def from_claims(claims: Mapping[str, Any]) -> Caller | None:
    """The person of an ID token with a verified address; None for anything else, an access token above all.

    API Gateway hands every claim over as a string, lists as `[admins editors]`.
    """
    email = normalised(str(claims.get("email", "")))
    is_verified = str(claims.get("email_verified", "")).lower() == "true"
    if claims.get("token_use") != "id" or not is_verified or not email or not claims.get("sub"):
        return None
    groups = claims.get("cognito:groups", "")
    names = groups if isinstance(groups, list) else str(groups).strip("[]").replace(",", " ").split()
    return Caller(str(claims["sub"]), email, ADMINS in names)


async def _caller(request: Request, _: Annotated[object, Depends(_BEARER)]) -> Caller:
    caller = from_claims(_claims(request.scope.get("aws.event")))
    if caller is None:
        raise HTTPException(401, "Send the ID token of a signed-in user with a verified e-mail address as Bearer.")
    return caller


SignedIn = Annotated[Caller, Depends(_caller)]


async def _administrator(caller: SignedIn) -> Caller:
    if not caller.is_admin:
        raise HTTPException(403, f"Only an administrator (the group `{ADMINS}`) can do this.")
    return caller


Administrator = Annotated[Caller, Depends(_administrator)]


def _claims(event: object) -> Mapping[str, Any]:
    """The claims in an event, which only API Gateway's authorizer can have put there; the route proves nothing."""
    found = event
    for name in ("requestContext", "authorizer", "jwt", "claims"):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def own_inbox(inbox_id: str, caller: Caller) -> Inbox:
    """An inbox of the caller's; somebody else's is no more found than one that does not exist."""
    inbox = inboxes.get(inbox_id) if is_id(inbox_id) else None
    if inbox is None or inbox.owner_id != caller.owner_id:
        raise HTTPException(404, marked("You have no such inbox."))
    return inbox


async def _own_inbox(inbox_id: str, caller: SignedIn) -> Inbox:
    return own_inbox(inbox_id, caller)


OwnInbox = Annotated[Inbox, Depends(_own_inbox)]
