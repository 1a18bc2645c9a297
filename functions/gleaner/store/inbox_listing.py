"""All inboxes of the organisation: for administrators.

The index by owner holds inboxes alone, not the rows that make tokens and addresses unique, so a scan of it reads what it
shows and nothing else; an index of its own would cost a second write whenever an inbox changes, for a page that is
rarely opened. The order is the table's: one owner's inboxes stand together, and it says nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from gleaner.inbox import Inbox
from gleaner.store.inboxes import NOBODY, InboxItem, inbox_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ended."""

    inbox_id: str
    owner_id: str

    @property
    def key(self) -> Mapping[str, Any]:
        """The same as DynamoDB has it."""
        return {"inbox_id": {"S": self.inbox_id}, "owner_id": {"S": self.owner_id}}


@dataclass(frozen=True, slots=True)
class InboxPage:
    """Some inboxes, disconnected ones too, and where the next page begins."""

    inboxes: tuple[Inbox, ...]
    next: Place | None


def page(after: Place | None, limit: int) -> InboxPage:
    """At most `limit` inboxes after a place, none that is being erased; what was just connected may be missing."""
    start = dict(after.key) if after else None
    rows = InboxItem.by_owner.scan(limit=limit + 1, page_size=limit + 1, last_evaluated_key=start)
    found = [inbox_of(row) for row in islice(rows, limit + 1)]
    last = found[limit - 1] if len(found) > limit else None
    shown = tuple(one for one in found[:limit] if one.owner_id != NOBODY)
    return InboxPage(shown, Place(last.inbox_id, last.owner_id) if last else None)


def every_id() -> list[str]:
    """The ids of all inboxes, by reading the whole table: for what an administrator does once in a while."""
    rows = InboxItem.scan(InboxItem.owner_id.exists(), attributes_to_get=["inbox_id"])
    return sorted(row.inbox_id for row in rows)
