"""Connecting mailboxes: at once where the caller proved to own the address by signing in, else by a mailed link."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import msgspec

from api import asked
from api.addresses import is_role, normalised
from api.asked import Asked
from api.caller import Caller
from api.confirmation_mail import send_confirmation
from api.identifiers import new_token
from api.inbox_changes import check_connected
from api.wiring import Wiring
from gleaner.digests import links
from gleaner.digests.links import Purpose
from gleaner.errors import GleanerError
from gleaner.inbox import Inbox, Preferences
from gleaner.settings import ApiSettings
from gleaner.store import inbox_addresses, inboxes, organisations, sessions
from gleaner.store.inbox_refusals import TAKEN
from gleaner.store.inboxes import AddressTakenError
from gleaner.wording import DEFAULT_LOCALE, marked

DAILY_MAILS = 3
"""Confirmation mails per asking user and per asked address a day: enough to try again, useless for pestering."""
DOUBLE_PRESS = timedelta(seconds=10)
"""Asked twice within so little time, somebody pressed twice."""


class AddressRefusedError(GleanerError):
    """What was typed is no address that can be connected."""


class TooManyMailsError(GleanerError):
    """The day's confirmation mails are used up."""


class ConnectionGoneError(GleanerError):
    """The request behind a confirmation link is over."""


class SomebodyElseError(GleanerError):
    """The link may only be followed by who asked for it."""


@dataclass(frozen=True, slots=True)
class Pending:
    """An address that waits for its confirmation; `inbox_id` is the inbox that it becomes an alias of, if any.

    `language` is that of the page on which it was asked for.
    """

    owner_id: str
    asked_by: str
    address: str
    preferences: Preferences
    inbox_id: str | None = None
    language: str = DEFAULT_LOCALE
    request_id: str = ""


def connect_or_ask(
    wiring: Wiring,
    caller: Caller,
    typed: str,
    preferred: Callable[[Preferences], Preferences],
    now: datetime,
    language: str | None = None,
) -> Inbox | None:
    """Connect the caller's own address at once, and ask any other by mail, which gives None.

    The mail is in the `language` given, else in that of the inbox to be. `preferred` changes what inboxes start with. Raises `AddressRefusedError` and what `connect` and `ask` raise.
    """
    address = connectable(typed)
    preferences = preferred(organisations.get().defaults.applied_to(stack_preferences(wiring.settings)))
    if address == caller.email:
        return connect(caller, address, preferences, now)
    ask(
        wiring,
        Pending(caller.owner_id, caller.email, address, preferences, language=language or preferences.locale),
        now,
    )
    return None


def stack_preferences(settings: ApiSettings) -> Preferences:
    """What inboxes start with where nobody set anything else."""
    return Preferences(time_zone=settings.default_time_zone, phone_region=settings.default_phone_region)


def ask_for_alias(
    wiring: Wiring, caller: Caller, inbox: Inbox, typed: str, now: datetime, language: str | None = None
) -> None:
    """Ask an address by mail whether it is this inbox's too; raises `AddressRefusedError`, `DisconnectedError` and what `ask` raises."""
    check_connected(inbox)
    said_in = language or inbox.preferences.locale
    address = connectable(typed)
    ask(wiring, Pending(caller.owner_id, caller.email, address, inbox.preferences, inbox.inbox_id, said_in), now)


def connectable(typed: str) -> str:
    """The address that somebody typed, normalised; raises `AddressRefusedError`."""
    address = normalised(typed)
    if address is None:
        raise AddressRefusedError(marked("Write one e-mail address, such as you@example.com."))
    if is_role(address):
        raise AddressRefusedError(marked("Team mailboxes cannot be connected yet. Connect the mailbox of one person."))
    return address


def connect(caller: Caller, address: str, preferences: Preferences, now: datetime) -> Inbox:
    """A new inbox, or the caller's own of that address that they had disconnected; automation off. Raises `AddressTakenError`."""
    mine = inboxes.of_owner(caller.owner_id)
    former = next((one for one in mine if one.disconnected_at and one.address == address), None)
    if former is not None:
        return inbox_addresses.reconnect(former, new_token(), new_token())
    inbox = Inbox(
        inbox_id=new_token(),
        owner_id=caller.owner_id,
        address=address,
        forwarding_token=new_token(),
        journal_token=new_token(),
        connected_at=now,
        preferences=preferences,
    )
    inboxes.connect(inbox)
    return inbox


def ask(wiring: Wiring, pending: Pending, now: datetime) -> None:
    """Mail a link to the address; raises `AddressTakenError` or `TooManyMailsError`, and then mails nothing.

    Asked again, the earlier link goes on to work until its day is over; a button pressed twice mails once.
    """
    if inboxes.by_address(pending.address) is not None:
        raise AddressTakenError(TAKEN)
    earlier = _earlier(pending, now)
    if earlier is not None and now - earlier.asked_at < DOUBLE_PRESS:
        return
    _count_mails(pending, now)
    request_id = earlier.request_id if earlier else new_token()
    until = now + (links.LIFETIMES[Purpose.CONNECT] or links.LIFETIME)
    sessions.put(_row(request_id), msgspec.json.encode(replace(pending, request_id=request_id)).decode(), until)
    token = links.sign(links.new(Purpose.CONNECT, pending.inbox_id or "", request_id, now), wiring.read_key())
    send_confirmation(wiring, pending.address, asked_by=pending.asked_by, token=token, language=pending.language)
    asked.remember(pending.owner_id, Asked(request_id, pending.address, pending.inbox_id, now, until), now)


def cancel(caller: Caller, request_id: str, now: datetime) -> Asked | None:
    """Let a mailed link do nothing any more; what it was about, None where this person asked nothing like it."""
    found = next((one for one in asked.of_person(caller.owner_id, now) if one.request_id == request_id), None)
    if found is not None:
        sessions.delete(_row(request_id))
        asked.forget(caller.owner_id, request_id, now)
    return found


def pending_behind(wiring: Wiring, token: str, now: datetime) -> Pending:
    """What a mailed link is about; raises `LinkError` or `ConnectionGoneError`."""
    link = links.verify(token, wiring.read_key(), now)
    body = sessions.get(_row(link.subject), now) if link.purpose is Purpose.CONNECT else None
    if body is None:
        raise ConnectionGoneError(marked("This link has expired, and nothing was connected. Ask for a new one."))
    return msgspec.json.decode(body, type=Pending)


def confirm(pending: Pending, caller: Caller, now: datetime) -> Inbox:
    """Connect what was confirmed, once however often it is posted; raises `SomebodyElseError` or `AddressTakenError`."""
    if caller.owner_id != pending.owner_id:
        raise SomebodyElseError(marked("Only the person who asked for this can finish it. Nothing was connected."))
    inbox = _confirmed(pending, caller, now)
    asked.forget(caller.owner_id, pending.request_id, now)
    return inbox


def _confirmed(pending: Pending, caller: Caller, now: datetime) -> Inbox:
    try:
        return _connected(pending, caller, now)
    except AddressTakenError:
        inbox_id = inboxes.by_address(pending.address)
        inbox = inboxes.get(inbox_id) if inbox_id else None
        if inbox is None or inbox.owner_id != caller.owner_id:
            raise
        return inbox


def _connected(pending: Pending, caller: Caller, now: datetime) -> Inbox:
    if pending.inbox_id is None:
        return connect(caller, pending.address, pending.preferences, now)
    inbox = inboxes.get(pending.inbox_id)
    if inbox is None or inbox.owner_id != caller.owner_id or inbox.disconnected_at:
        raise ConnectionGoneError(marked("The inbox that this address was meant for is gone. Nothing was connected."))
    return inbox_addresses.add_alias(inbox, pending.address)


def _count_mails(pending: Pending, now: datetime) -> None:
    """Counted by a hash: the counters' names outlive the request."""
    for kind, who in (("user", pending.owner_id), ("address", pending.address)):
        name = hashlib.sha256(f"{kind}#{who}#{now.date()}".encode()).hexdigest()
        if not sessions.count(f"confirmation#{name}", limit=DAILY_MAILS, now=now, period=timedelta(days=2)):
            raise TooManyMailsError(marked("There are at most three confirmation mails a day. Try again tomorrow."))


def _earlier(pending: Pending, now: datetime) -> Asked | None:
    """The same, as it was asked before."""
    wanted = (pending.address, pending.inbox_id)
    found = asked.of_person(pending.owner_id, now)
    return next((one for one in found if (one.address, one.inbox_id) == wanted), None)


def _row(request_id: str) -> str:
    return f"connect#{request_id}"
