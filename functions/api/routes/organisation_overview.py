"""What administrators see of the organisation: its inboxes and its people."""

from datetime import datetime
from typing import Annotated, Self

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from api.admitting import Act, Admission
from api.caller import Administrator
from api.connecting import AddressRefusedError
from api.fields import invalid
from api.identifiers import is_id
from api.overview import Overseen, overview
from api.people import People, PersonGoneError, PoolPerson, Standing
from api.preferences import Body
from api.wiring import Now, Wired, Wiring

router = APIRouter(prefix="/v1/organisation", tags=["organisation"])

_LONGEST_MARK = 6000
"""Cognito's own marks are this long at most where they have to fit into a URL."""
After = Annotated[str | None, Query(max_length=_LONGEST_MARK)]


class InboxOverview(BaseModel):
    """That an inbox is there and how it does. `last_message_at`: null, none within ninety days."""

    inbox_id: str
    address: str
    is_enabled: bool
    enabled_at: datetime | None
    connected_at: datetime
    disconnected_at: datetime | None
    is_incoming_only: bool
    digest_stopped: str | None
    last_message_at: datetime | None

    @classmethod
    def of(cls, one: Overseen) -> Self:
        """Without settings, tasks or mail."""
        names = ("inbox_id", "address", "is_enabled", "enabled_at", "connected_at", "disconnected_at", "digest_stopped")
        plain = {name: getattr(one.inbox, name) for name in names}
        is_incoming_only = one.inbox.set_up.proven_outgoing_at is None
        return cls(**plain, is_incoming_only=is_incoming_only, last_message_at=one.last_message_at)


class InboxesAnswer(BaseModel):
    """Some inboxes. Send `next` as `after` for those that follow; null: there are none."""

    inboxes: list[InboxOverview]
    next: str | None


class PersonAnswer(BaseModel):
    """Somebody who may sign in. `owner_id` is whose inboxes they own."""

    owner_id: str
    address: str
    standing: Standing
    is_administrator: bool
    invited_at: datetime

    @classmethod
    def of(cls, person: PoolPerson, *, is_administrator: bool) -> Self:
        """What administrators see of them."""
        return cls(
            owner_id=person.subject,
            address=person.address,
            standing=person.standing,
            is_administrator=is_administrator,
            invited_at=person.invited_at,
        )


class PeopleAnswer(BaseModel):
    """Some people. Send `next` as `after` for those that follow; null: there are none."""

    people: list[PersonAnswer]
    next: str | None


class InvitationBody(Body):
    """Whom to invite."""

    address: Annotated[str, Field(max_length=254)]
    is_administrator: Annotated[bool, Field(strict=True)] = False


class ActBody(Body):
    """What to do with somebody."""

    action: Act


@router.get("/inboxes")
async def get_inboxes(_: Administrator, wiring: Wired, after: After = None) -> InboxesAnswer:
    """All inboxes with their state, 25 a page; for administrators. Nobody's tasks, contacts or mail."""
    found = overview(after, wiring.read_key())
    return InboxesAnswer(inboxes=[InboxOverview.of(one) for one in found.inboxes], next=found.next)


@router.get("/people")
async def get_people(_: Administrator, wiring: Wired, after: After = None) -> PeopleAnswer:
    """Who may sign in, 50 a page; for administrators."""
    people = _people(wiring)
    found, administrators = people.page(after), people.administrators()
    rows = [PersonAnswer.of(one, is_administrator=one.username in administrators) for one in found.people]
    return PeopleAnswer(people=rows, next=found.next)


@router.post("/people", status_code=201)
async def invite(body: InvitationBody, caller: Administrator, wiring: Wired, now: Now) -> PersonAnswer:
    """Invite somebody by mail; for administrators, at most 50 times a day for all of them and 3 times for one address."""
    admission = Admission(_people(wiring), caller)
    try:
        person = admission.invite(body.address, is_administrator=body.is_administrator, now=now)
    except AddressRefusedError as error:
        raise invalid("address", str(error)) from None
    return PersonAnswer.of(person, is_administrator=body.is_administrator)


@router.post("/people/{owner_id}")
async def act(owner_id: str, body: ActBody, caller: Administrator, wiring: Wired, now: Now) -> PersonAnswer:
    """Invite somebody again, block or unblock them, make them an administrator or not; never oneself, never the last one.

    Who is blocked cannot sign in; their inboxes stay as they are.
    """
    if not is_id(owner_id):
        raise PersonGoneError("There is no such person.")
    people = _people(wiring)
    username = Admission(people, caller).act(body.action, owner_id, now).person.username
    return PersonAnswer.of(people.get(username), is_administrator=username in people.administrators())


def _people(wiring: Wiring) -> People:
    return People(wiring.services.cognito, wiring.settings.user_pool_id)
