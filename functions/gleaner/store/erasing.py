"""Removing all rows of one inbox from a table, whatever they hold."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pynamodb.models import Model

from gleaner.store.correspondents import TombstoneItem
from gleaner.store.digests import DigestItem
from gleaner.store.messages import MessageItem
from gleaner.store.tasks import TaskItem
from gleaner.store.threads import ThreadItem

PORTION = 250
"""Rows looked up in one call and removed in ten."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A table whose rows belong to inboxes, the second part of their key, and what rows are by how that begins ("" for the others)."""

    model: Any
    key: str
    names: Mapping[str, str]


TABLES_OF: Mapping[str, Rows] = {
    "tasks": Rows(TaskItem, "task_id", {"correction#": "corrections", "": "tasks"}),
    "conversations": Rows(ThreadItem, "thread_id", {"reference#": "references", "": "conversations"}),
    "ledger": Rows(MessageItem, "message_key", {"message#": "claims", "": "lines"}),
    "digests": Rows(DigestItem, "digest_key", {"": "digests"}),
    "tombstones": Rows(TombstoneItem, "email", {"forgotten#": "tombstones", "": "people"}),
}
"""By what of an inbox is in it."""


def remove_rows(rows: Rows, inbox_id: str) -> Mapping[str, int]:
    """Remove some rows of an inbox, and say how many of what; none where none is left (consistent read)."""
    found: list[Model] = list(
        rows.model.query(inbox_id, attributes_to_get=["inbox_id", rows.key], limit=PORTION, consistent_read=True)
    )
    with rows.model.batch_write() as batch:
        for one in found:
            batch.delete(one)
    return Counter(_name(rows, str(getattr(one, rows.key))) for one in found)


def _name(rows: Rows, key: str) -> str:
    return next(name for begin, name in rows.names.items() if key.startswith(begin))
