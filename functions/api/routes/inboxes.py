"""Connecting, listing and setting inboxes; the switch."""

# ruff: noqa: FAST003 - OwnInbox takes the path's inbox_id

from dataclasses import replace
from datetime import datetime
from typing import Annotated, Literal, Self

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from api.addresses import is_role, normalised
from api.caller import OwnInbox, SignedIn
from api.connecting import Pending, ask, confirm, connect, pending_behind
from api.fields import invalid
from api.identifiers import new_token
from api.instructions import Instruction, instructions
from api.preferences import Body, PreferencesChange, Switch, Text
from api.retrying import until_won
from api.wiring import Now, Wired, Wiring
from gleaner.digests.schedule import next_for
from gleaner.inbox import Inbox, Preferences, Route, SetUp
from gleaner.settings import ApiSettings
from gleaner.store import inbox_addresses, inboxes, organisations

router = APIRouter(prefix="/v1/inboxes", tags=["inboxes"])


class ConnectBody(Body):
    """Which mailbox to connect."""

    address: Text = Field(examples=["you@example.com"])
    preferences: PreferencesChange = PreferencesChange()


class AddressBody(Body):
    """A further address of a mailbox."""

    address: Text


class TokenBody(Body):
    """The last part of a mailed link."""

    token: Annotated[str, Field(max_length=1000)]


class AutomationBody(Body):
    """Whether new mail is read."""

    enabled: Switch


class InboxChange(Body):
    """What can be changed of an inbox."""

    preferences: PreferencesChange


class Automation(BaseModel):
    """The switch, and since when it is on."""

    enabled: bool
    enabled_at: datetime | None


class SetUpStatus(BaseModel):
    """How far connecting has come."""

    is_incoming_only: bool
    first_incoming_at: datetime | None
    first_outgoing_at: datetime | None
    proven_outgoing_at: datetime | None
    unproven_outgoing_at: datetime | None
    gmail_code: str | None
    gmail_link: str | None

    @classmethod
    def of(cls, set_up: SetUp, now: datetime) -> Self:
        """What may be shown now: Gmail's confirmation only for a day."""
        is_fresh = set_up.gmail_until is not None and now < set_up.gmail_until
        return cls(
            is_incoming_only=set_up.proven_outgoing_at is None,
            first_incoming_at=set_up.first_incoming_at,
            first_outgoing_at=set_up.first_outgoing_at,
            proven_outgoing_at=set_up.proven_outgoing_at,
            unproven_outgoing_at=set_up.unproven_outgoing_at,
            gmail_code=set_up.gmail_code if is_fresh else None,
            gmail_link=set_up.gmail_link if is_fresh else None,
        )


class InboxAnswer(BaseModel):
    """A connected inbox."""

    inbox_id: str
    address: str
    aliases: list[str]
    forwarding_address: str
    journal_address: str
    state: Literal["connected"] = "connected"
    connected_at: datetime
    automation: Automation
    preferences: Preferences
    set_up: SetUpStatus
    next_digest_at: datetime | None
    digest_stopped: str | None
    instructions: list[Instruction]

    @classmethod
    def of(cls, inbox: Inbox, settings: ApiSettings, now: datetime) -> Self:
        """What its owner sees of it."""
        forwarding = f"{inbox.forwarding_token}@{settings.mail_domain}"
        journal = f"{inbox.journal_token}@{settings.mail_domain}"
        return cls(
            inbox_id=inbox.inbox_id,
            address=inbox.address,
            aliases=sorted(inbox.aliases),
            forwarding_address=forwarding,
            journal_address=journal,
            connected_at=inbox.connected_at,
            automation=Automation(enabled=inbox.is_enabled, enabled_at=inbox.enabled_at if inbox.is_enabled else None),
            preferences=inbox.preferences,
            set_up=SetUpStatus.of(inbox.set_up, now),
            next_digest_at=inbox.next_digest_at,
            digest_stopped=inbox.digest_stopped,
            instructions=instructions(forwarding, journal),
        )


class Asked(BaseModel):
    """A link is on its way to the address."""

    state: Literal["confirmation_sent"] = "confirmation_sent"


class Inboxes(BaseModel):
    """The caller's inboxes, the oldest first."""

    items: list[InboxAnswer]


@router.post("", status_code=201, responses={202: {"model": Asked}})
async def connect_inbox(
    body: ConnectBody, caller: SignedIn, wiring: Wired, now: Now, response: Response
) -> InboxAnswer | Asked:
    """Connect a mailbox: your own address at once, any other once the link mailed there was confirmed."""
    address = _address(body.address)
    settings = wiring.settings
    defaults = Preferences(time_zone=settings.default_time_zone, phone_region=settings.default_phone_region)
    preferences = body.preferences.applied_to(organisations.get().defaults.applied_to(defaults))
    if address == caller.email:
        return InboxAnswer.of(connect(caller, address, preferences, now), settings, now)
    ask(wiring, Pending(caller.owner_id, caller.email, address, preferences), now)
    response.status_code = 202
    return Asked()


@router.post("/confirmations")
async def confirm_address(body: TokenBody, caller: SignedIn, wiring: Wired, now: Now) -> InboxAnswer:
    """Finish connecting with the token of the mailed link; only who asked can."""
    inbox = until_won(lambda: confirm(pending_behind(wiring, body.token, now), caller, now))
    return InboxAnswer.of(inbox, wiring.settings, now)


@router.get("")
async def list_inboxes(caller: SignedIn, wiring: Wired, now: Now) -> Inboxes:
    """Your inboxes."""
    found = inboxes.of_owner(caller.owner_id)
    return Inboxes(items=[InboxAnswer.of(inbox, wiring.settings, now) for inbox in found])


@router.get("/{inbox_id}")
async def get_inbox(inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """One of your inboxes."""
    return InboxAnswer.of(inbox, wiring.settings, now)


@router.patch("/{inbox_id}")
async def change_inbox(body: InboxChange, inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Change some preferences; what is left out stays, and one wrong value changes nothing."""

    def change() -> Inbox:
        current = _again(inbox)
        changed = replace(current, preferences=body.preferences.applied_to(current.preferences))
        if changed.preferences.has_digest and not current.preferences.has_digest:
            changed = replace(changed, digest_stopped=None)
        return inboxes.save_preferences(current, changed.preferences, next_digest_at=next_for(changed, now))

    return InboxAnswer.of(until_won(change), wiring.settings, now)


@router.put("/{inbox_id}/automation")
async def switch_automation(body: AutomationBody, inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Turn reading new mail on, from this moment, or off; off deletes nothing."""

    def change() -> Inbox:
        current = _again(inbox)
        due = next_for(replace(current, is_enabled=body.enabled), now)
        return inboxes.switch(current, is_enabled=body.enabled, at=now, next_digest_at=due)

    return InboxAnswer.of(until_won(change), wiring.settings, now)


@router.post("/{inbox_id}/aliases", status_code=202)
async def add_alias(body: AddressBody, inbox: OwnInbox, caller: SignedIn, wiring: Wired, now: Now) -> Asked:
    """Ask whether another address is this mailbox's too; the link mailed there confirms it."""
    pending = Pending(caller.owner_id, caller.email, _address(body.address), inbox.preferences, inbox.inbox_id)
    ask(wiring, pending, now)
    return Asked()


@router.post("/{inbox_id}/forwarding-address")
async def replace_forwarding_address(inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Replace the secret forwarding address, because it leaked; mail to the old one is refused from now on."""
    return _with_new_token(inbox, Route.FORWARDING, wiring, now)


@router.post("/{inbox_id}/journal-address")
async def replace_journal_address(inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Replace the secret address for journal reports; change the journal rule too."""
    return _with_new_token(inbox, Route.JOURNAL, wiring, now)


def _with_new_token(inbox: Inbox, route: Route, wiring: Wiring, now: datetime) -> InboxAnswer:
    changed = until_won(lambda: inbox_addresses.replace_token(_again(inbox), route, new_token()))
    return InboxAnswer.of(changed, wiring.settings, now)


def _address(text: str) -> str:
    address = normalised(text)
    if address is None:
        raise invalid("address", "Write one e-mail address, such as you@example.com.")
    if is_role(address):
        raise invalid("address", "Team mailboxes cannot be connected yet. Connect the mailbox of one person.")
    return address


def _again(inbox: Inbox) -> Inbox:
    """As it stands now: another request may have changed it since this one began."""
    return inboxes.get(inbox.inbox_id) or inbox
