"""Who has a calendar feed, in the Inbox table: a row a person, and one by which its secret is found."""

from dataclasses import dataclass
from datetime import datetime

from pynamodb.attributes import UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.transactions import TransactWrite

from gleaner.store.rows import TABLES, Row


class CalendarItem(Row):
    """`calendar-of#<owner id>`: the feed that somebody asked for."""

    class Meta:
        table_name = TABLES.inbox_table

    inbox_id = UnicodeAttribute(hash_key=True)
    secret_hash = UnicodeAttribute()
    sealed_secret = UnicodeAttribute()
    made_at = UTCDateTimeAttribute()


class SecretItem(Row):
    """`calendar#<hash of a secret>`: whose feed it opens. The owner is not named `owner_id`: only inboxes are listed by that."""

    class Meta:
        table_name = TABLES.inbox_table

    inbox_id = UnicodeAttribute(hash_key=True)
    calendar_owner = UnicodeAttribute()


@dataclass(frozen=True, slots=True)
class Calendar:
    """Somebody's feed. Neither the hash nor the sealed secret opens it without the key that seals."""

    owner_id: str
    secret_hash: str
    sealed_secret: str
    made_at: datetime


def get(owner_id: str) -> Calendar | None:
    """A person's feed, if they asked for one (consistent read)."""
    try:
        item = CalendarItem.get(_owner_key(owner_id), consistent_read=True)
    except CalendarItem.DoesNotExist:
        return None
    return Calendar(owner_id, item.secret_hash, item.sealed_secret, item.made_at)


def owner_of(secret_hash: str) -> str | None:
    """Whose feed a secret opens (consistent read): one that was replaced opens nothing at once."""
    try:
        return SecretItem.get(_secret_key(secret_hash), consistent_read=True).calendar_owner
    except SecretItem.DoesNotExist:
        return None


def put(write: TransactWrite, calendar: Calendar, replaced: Calendar | None) -> None:
    """Add to a transaction: a feed in place of the one that was read, or of none."""
    same = CalendarItem.secret_hash == replaced.secret_hash if replaced else CalendarItem.inbox_id.does_not_exist()
    item = CalendarItem(
        _owner_key(calendar.owner_id),
        secret_hash=calendar.secret_hash,
        sealed_secret=calendar.sealed_secret,
        made_at=calendar.made_at,
    )
    write.save(item, condition=same)
    write.save(SecretItem(_secret_key(calendar.secret_hash), calendar_owner=calendar.owner_id))
    if replaced is not None:
        write.delete(SecretItem(_secret_key(replaced.secret_hash)))


def delete(write: TransactWrite, calendar: Calendar) -> None:
    """Add to a transaction: no feed any more, if it is still this one."""
    item = CalendarItem(_owner_key(calendar.owner_id))
    write.delete(item, condition=CalendarItem.secret_hash == calendar.secret_hash)
    write.delete(SecretItem(_secret_key(calendar.secret_hash)))


def _owner_key(owner_id: str) -> str:
    return f"calendar-of#{owner_id}"


def _secret_key(secret_hash: str) -> str:
    return f"calendar#{secret_hash}"
