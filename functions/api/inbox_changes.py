"""Changing a connected inbox: its preferences, its switch, its secret addresses."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from api.identifiers import new_token
from gleaner.digests.schedule import next_for
from gleaner.errors import GleanerError
from gleaner.inbox import Inbox, Preferences, Route
from gleaner.store import inbox_addresses, inboxes
from gleaner.store.retrying import until_won
from gleaner.wording import marked


class DisconnectedError(GleanerError):
    """The inbox has no addresses any more, so there is nothing to read."""


@dataclass(frozen=True, slots=True)
class Changed:
    """An inbox before and after a change."""

    before: Inbox
    after: Inbox


def change_preferences(inbox: Inbox, wanted: Callable[[Preferences], Preferences], now: datetime) -> Changed:
    """Store what `wanted` makes of the preferences as they stand, and when the next digest is due then.

    Turning the digest on starts one again that was stopped. Raises what `wanted` raises, and nothing is stored then.
    """

    def change() -> Changed:
        current = _again(inbox)
        changed = replace(current, preferences=wanted(current.preferences))
        if changed.preferences == current.preferences:
            return Changed(current, current)
        if changed.preferences.has_digest and not current.preferences.has_digest:
            changed = replace(changed, digest_stopped=None)
        due = next_for(changed, now)
        return Changed(current, inboxes.save_preferences(current, changed.preferences, next_digest_at=due))

    return until_won(change)


def switch(inbox: Inbox, *, is_enabled: bool, now: datetime) -> Changed:
    """Turn reading new mail on, from this moment, or off; raises `DisconnectedError`."""

    def change() -> Changed:
        current = _again(inbox)
        if is_enabled:
            check_connected(current)
        due = next_for(replace(current, is_enabled=is_enabled), now)
        return Changed(current, inboxes.switch(current, is_enabled=is_enabled, at=now, next_digest_at=due))

    return until_won(change)


def replace_address(inbox: Inbox, route: Route) -> Inbox:
    """Another secret address for a route; mail to the old one is refused from now on. Raises `DisconnectedError`."""

    def change() -> Inbox:
        current = _again(inbox)
        check_connected(current)
        return inbox_addresses.replace_token(current, route, new_token())

    return until_won(change)


def remove_alias(inbox: Inbox, address: str) -> Changed:
    """Let an address be this inbox's no longer: mail from it is somebody else's from now on, and it can be connected elsewhere."""

    def change() -> Changed:
        current = _again(inbox)
        is_alias = address in current.aliases
        return Changed(current, inbox_addresses.remove_alias(current, address) if is_alias else current)

    return until_won(change)


def restore_alias(inbox: Inbox, address: str) -> Changed:
    """Take back the removal of an alias; raises `AddressTakenError` where somebody connected it meanwhile, or `DisconnectedError`."""

    def change() -> Changed:
        current = _again(inbox)
        check_connected(current)
        is_alias = address in current.addresses
        return Changed(current, current if is_alias else inbox_addresses.add_alias(current, address))

    return until_won(change)


def disconnect(inbox: Inbox, now: datetime) -> Inbox:
    """Refuse its mail from now on and free its address; contacts, tasks and settings stay."""

    def change() -> Inbox:
        current = _again(inbox)
        return current if current.disconnected_at else inbox_addresses.disconnect(current, now)

    return until_won(change)


def check_connected(inbox: Inbox) -> None:
    """Raise `DisconnectedError` for an inbox that is not connected."""
    if inbox.disconnected_at:
        raise DisconnectedError(marked("This inbox is disconnected. Connect it again first."))


def _again(inbox: Inbox) -> Inbox:
    """As it stands now: another request may have changed it since this one began."""
    return inboxes.get(inbox.inbox_id) or inbox
