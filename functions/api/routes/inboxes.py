"""Connecting, listing and setting inboxes; the switch."""

# ruff: noqa: FAST003 - OwnInbox takes the path's inbox_id

from datetime import datetime
from typing import Annotated, Literal, Self

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from api.caller import OwnInbox, SignedIn
from api.connecting import AddressRefusedError, ask_for_alias, confirm, connect_or_ask, pending_behind
from api.fields import invalid
from api.inbox_changes import change_preferences, disconnect, remove_alias, replace_address, switch
from api.instructions import Instruction, SecretAddresses, instructions
from api.preferences import Body, PreferencesChange, Switch, Text
from api.wiring import Now, Wired
from gleaner.inbox import Inbox, Preferences, Route, SetUp
from gleaner.settings import ApiSettings
from gleaner.store import inboxes
from gleaner.store.retrying import until_won

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
        return cls(
            is_incoming_only=set_up.proven_outgoing_at is None,
            first_incoming_at=set_up.first_incoming_at,
            first_outgoing_at=set_up.first_outgoing_at,
            proven_outgoing_at=set_up.proven_outgoing_at,
            unproven_outgoing_at=set_up.unproven_outgoing_at,
            gmail_code=set_up.gmail_code if set_up.has_fresh_gmail(now) else None,
            gmail_link=set_up.gmail_link if set_up.has_fresh_gmail(now) else None,
        )


class InboxAnswer(BaseModel):
    """A connected inbox."""

    inbox_id: str
    address: str
    aliases: list[str]
    forwarding_address: str
    journal_address: str
    state: Literal["connected", "disconnected"]
    connected_at: datetime
    disconnected_at: datetime | None
    automation: Automation
    preferences: Preferences
    set_up: SetUpStatus
    next_digest_at: datetime | None
    digest_stopped: str | None
    instructions: list[Instruction]

    @classmethod
    def of(cls, inbox: Inbox, settings: ApiSettings, now: datetime) -> Self:
        """What its owner sees of it."""
        addresses = SecretAddresses.of(inbox, settings.mail_domain)
        return cls(
            inbox_id=inbox.inbox_id,
            address=inbox.address,
            aliases=sorted(inbox.aliases),
            forwarding_address=addresses.forwarding,
            journal_address=addresses.journal,
            state="disconnected" if inbox.disconnected_at else "connected",
            connected_at=inbox.connected_at,
            disconnected_at=inbox.disconnected_at,
            automation=Automation(enabled=inbox.is_enabled, enabled_at=inbox.enabled_at if inbox.is_enabled else None),
            preferences=inbox.preferences,
            set_up=SetUpStatus.of(inbox.set_up, now),
            next_digest_at=inbox.next_digest_at,
            digest_stopped=inbox.digest_stopped,
            instructions=[] if inbox.disconnected_at else instructions(addresses),
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
    try:
        inbox = connect_or_ask(wiring, caller, body.address, body.preferences.applied_to, now)
    except AddressRefusedError as error:
        raise invalid("address", str(error)) from None
    if inbox is None:
        response.status_code = 202
        return Asked()
    return InboxAnswer.of(inbox, wiring.settings, now)


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
    changed = change_preferences(inbox, body.preferences.applied_to, now).after
    return InboxAnswer.of(changed, wiring.settings, now)


@router.put("/{inbox_id}/automation")
async def switch_automation(body: AutomationBody, inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Turn reading new mail on, from this moment, or off; off deletes nothing."""
    return InboxAnswer.of(switch(inbox, is_enabled=body.enabled, now=now).after, wiring.settings, now)


@router.delete("/{inbox_id}")
async def disconnect_inbox(inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Refuse its mail from now on and free its address. Contacts, tasks and settings stay; connecting it again goes on with them."""
    return InboxAnswer.of(disconnect(inbox, now), wiring.settings, now)


@router.post("/{inbox_id}/aliases", status_code=202)
async def add_alias(body: AddressBody, inbox: OwnInbox, caller: SignedIn, wiring: Wired, now: Now) -> Asked:
    """Ask whether another address is this mailbox's too; the link mailed there confirms it."""
    try:
        ask_for_alias(wiring, caller, inbox, body.address, now)
    except AddressRefusedError as error:
        raise invalid("address", str(error)) from None
    return Asked()


@router.post("/{inbox_id}/aliases/removals")
async def take_alias_away(body: AddressBody, inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Let an address be this mailbox's no longer. One that is none of its aliases changes nothing."""
    changed = remove_alias(inbox, body.address.strip().lower()).after
    return InboxAnswer.of(changed, wiring.settings, now)


@router.post("/{inbox_id}/forwarding-address")
async def replace_forwarding_address(inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Replace the secret forwarding address, because it leaked; mail to the old one is refused from now on."""
    return InboxAnswer.of(replace_address(inbox, Route.FORWARDING), wiring.settings, now)


@router.post("/{inbox_id}/journal-address")
async def replace_journal_address(inbox: OwnInbox, wiring: Wired, now: Now) -> InboxAnswer:
    """Replace the secret address for journal reports; change the journal rule too."""
    return InboxAnswer.of(replace_address(inbox, Route.JOURNAL), wiring.settings, now)
