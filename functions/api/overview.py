"""The inboxes of the organisation as administrators see them: that they are there and how they do, and nothing of their mail."""

from dataclasses import dataclass
from datetime import datetime

from api.sealing import Seal
from gleaner.inbox import Inbox
from gleaner.store import inbox_listing, inboxes, messages
from gleaner.store.inbox_listing import Place

PAGE = 25
"""Inboxes a page. Each costs one more query, for its last message; a moment kept on the inbox would be a write for every message."""


@dataclass(frozen=True, slots=True)
class Overseen:
    """An inbox, and when its last message came; None: none within the ninety days that lines are kept."""

    inbox: Inbox
    last_message_at: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """Some inboxes; `next` finds those that follow."""

    inboxes: tuple[Overseen, ...]
    next: str | None = None


def overview(after: str | None, key: bytes) -> Overview:
    """A page of all inboxes, after what the page before gave as `next`; raises `BrokenSealError`."""
    seal = Seal("inboxes of the organisation", key)
    found = inbox_listing.page(_place(seal.opened(after)) if after else None, PAGE)
    following = seal.closed(f"{found.next.inbox_id} {found.next.owner_id}") if found.next else None
    return Overview(tuple(map(_overseen, found.inboxes)), following)


def overview_of(address: str) -> Overview:
    """The connected inbox of one address, if there is one."""
    inbox_id = inboxes.by_address(address)
    inbox = inboxes.get(inbox_id) if inbox_id else None
    return Overview((_overseen(inbox),) if inbox else ())


def _overseen(inbox: Inbox) -> Overseen:
    lines = messages.ledger(inbox.inbox_id, limit=1)
    return Overseen(inbox, next((line.received_at for line in lines), None))


def _place(text: str) -> Place:
    """Nobody but us sealed it."""
    inbox_id, _, owner_id = text.partition(" ")
    return Place(inbox_id, owner_id)
