"""The Thread table: the bounded state of a conversation, and which conversation a Message-ID belongs to."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from pynamodb.attributes import UnicodeAttribute
from pynamodb.transactions import TransactWrite

from gleaner.followups.task import Turn
from gleaner.mail.threads import thread_id_of
from gleaner.store.rows import TABLES, JsonAttribute, Row, Version

LOOKED_UP = 20
"""References looked up for a reply, nearest first: a longer chain adds none that its neighbours lack."""

TURNS_BYTES = 250_000
"""Bytes of a conversation's turns as JSON: an item takes 400 KB, and ten long asks a turn would pass it after fifty turns."""


class ThreadItem(Row):
    """A conversation: its latest turns."""

    class Meta:
        table_name = TABLES.thread_table

    inbox_id = UnicodeAttribute(hash_key=True)
    thread_id = UnicodeAttribute(range_key=True)
    turns: JsonAttribute[tuple[Turn, ...]] = JsonAttribute(tuple[Turn, ...], default=())
    version = Version()


class ReferenceItem(Row):
    """`reference#<hash of a thread key>`: the conversation that a Message-ID, or Outlook's root, belongs to."""

    class Meta:
        table_name = TABLES.thread_table

    inbox_id = UnicodeAttribute(hash_key=True)
    thread_id = UnicodeAttribute(range_key=True)
    thread_ref = UnicodeAttribute()


class _Row(Row):
    """Either of the two, as one call reads them together."""

    class Meta:
        table_name = TABLES.thread_table

    inbox_id = UnicodeAttribute(hash_key=True)
    thread_id = UnicodeAttribute(range_key=True)
    turns: JsonAttribute[tuple[Turn, ...]] = JsonAttribute(tuple[Turn, ...], default=())
    thread_ref = UnicodeAttribute(null=True)
    version = Version()


@dataclass(frozen=True, slots=True)
class Conversation:
    """A thread as read: `unknown` are the thread keys that no row resolves yet."""

    thread_id: str
    turns: tuple[Turn, ...]
    version: int | None
    unknown: tuple[str, ...]


def _reference_key(rfc_message_id: str) -> str:
    return "reference#" + hashlib.sha256(rfc_message_id.encode()).hexdigest()[:32]


def find(inbox_id: str, thread_keys: Sequence[str]) -> Conversation:
    """The conversation of a message, by its keys, its own Message-ID first and then the nearest (consistent reads).

    One call asks for the keys and for the conversation that the oldest of them names, which most often is the one.
    """
    ids = {one: _reference_key(one) for one in list(dict.fromkeys(thread_keys))[:LOOKED_UP]}
    named = thread_id_of(thread_keys)
    keys = [(inbox_id, one) for one in (named, *ids.values())]
    rows = {row.thread_id: row for row in _Row.batch_get(keys, consistent_read=True)}
    hits = [rows[key].thread_ref for key in ids.values() if key in rows]
    thread_id = hits[0] or named if hits else named
    unknown = tuple(one for one, key in ids.items() if key not in rows)
    row = rows.get(named) if thread_id == named else _thread(inbox_id, thread_id)
    if row is None:
        return Conversation(thread_id, (), None, unknown)
    return Conversation(thread_id, row.turns, row.version, unknown)


def get(inbox_id: str, thread_id: str) -> tuple[Turn, ...]:
    """The remembered turns of a conversation (consistent read); none where there is no such one."""
    row = _thread(inbox_id, thread_id)
    return row.turns if row is not None else ()


def _thread(inbox_id: str, thread_id: str) -> _Row | None:
    try:
        return _Row.get(inbox_id, thread_id, consistent_read=True)
    except _Row.DoesNotExist:
        return None


def fitting(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The latest turns, as many as one item takes."""
    room = TURNS_BYTES
    for kept, turn in enumerate(reversed(turns)):
        room -= len(msgspec.json.encode(turn))
        if room < 0:
            return tuple(turns[len(turns) - kept :])
    return tuple(turns)


def put(write: TransactWrite, inbox_id: str, conversation: Conversation, turns: tuple[Turn, ...]) -> None:
    """Add to a transaction: the conversation's new turns, conditional on the version read, and its new references."""
    write.save(ThreadItem(inbox_id, conversation.thread_id, turns=turns, version=conversation.version))
    for one in conversation.unknown:
        write.save(ReferenceItem(inbox_id, _reference_key(one), thread_ref=conversation.thread_id))
