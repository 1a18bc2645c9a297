"""The Correspondent table: what one inbox's owner alone may see of the people they correspond with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from pynamodb.attributes import UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.models import Model
from pynamodb.transactions import TransactWrite

from gleaner.contacts.correspondent import Correspondent
from gleaner.store.rows import TABLES, JsonAttribute, Version


@dataclass(frozen=True, slots=True)
class StoredCorrespondent:
    """A correspondent as read, with the version that the next write is conditional on."""

    correspondent: Correspondent
    version: int | None


class ChangeIndex(GlobalSecondaryIndex["CorrespondentItem"]):
    """Correspondents by their last change; sparse."""

    class Meta:
        index_name = "by-change"
        projection = AllProjection()

    inbox_id = UnicodeAttribute(hash_key=True)
    changed_at = UTCDateTimeAttribute(range_key=True)


class CorrespondentItem(Model):
    """A correspondent, or the tombstone `forgotten#<HMAC>` of one."""

    class Meta:
        table_name = TABLES.correspondent_table

    inbox_id = UnicodeAttribute(hash_key=True)
    email = UnicodeAttribute(range_key=True)
    correspondent: JsonAttribute[Correspondent] = JsonAttribute(Correspondent)
    changed_at = UTCDateTimeAttribute(null=True)
    version = Version()
    by_change = ChangeIndex()


class TombstoneItem(Model):
    """Somebody whom the owner wants forgotten: only a keyed hash of the address remains."""

    class Meta:
        table_name = TABLES.correspondent_table

    inbox_id = UnicodeAttribute(hash_key=True)
    email = UnicodeAttribute(range_key=True)
    forgotten_at = UTCDateTimeAttribute()


def get_all(inbox_id: str, emails: Sequence[str]) -> dict[str, StoredCorrespondent]:
    """The named correspondents (consistent reads); somebody unknown is a fresh one without a version."""
    items = CorrespondentItem.batch_get([(inbox_id, one) for one in dict.fromkeys(emails)], consistent_read=True)
    known = {item.email: StoredCorrespondent(item.correspondent, item.version) for item in items}
    return {one: known.get(one) or StoredCorrespondent(Correspondent(one), None) for one in emails}


def get(inbox_id: str, email: str) -> StoredCorrespondent:
    """One correspondent (consistent read); somebody unknown is a fresh one without a version."""
    return get_all(inbox_id, [email])[email]


def changed_since(inbox_id: str, since: datetime | None) -> Iterator[Correspondent]:
    """Who has something new to report, the oldest change first."""
    later = ChangeIndex.changed_at > since if since else None
    return (item.correspondent for item in CorrespondentItem.by_change.query(inbox_id, later))


def with_suggestions(inbox_id: str) -> Iterator[Correspondent]:
    """Of whom something waits for the owner's word, the oldest change first."""
    return (one for one in changed_since(inbox_id, None) if one.suggestions)


def put(write: TransactWrite, inbox_id: str, stored: StoredCorrespondent) -> None:
    """Add to a transaction: the correspondent, conditional on the version read."""
    one = stored.correspondent
    item = CorrespondentItem(inbox_id, one.email, correspondent=one, changed_at=one.changed_at, version=stored.version)
    write.save(item)


def forgotten(inbox_id: str, email_hashes: Sequence[str]) -> frozenset[str]:
    """Those of the keyed hashes whose owners this inbox's owner had forgotten (consistent reads)."""
    items = TombstoneItem.batch_get([(inbox_id, f"forgotten#{one}") for one in email_hashes], consistent_read=True)
    return frozenset(item.email.removeprefix("forgotten#") for item in items)


def check_remembered(write: TransactWrite, inbox_id: str, email_hash: str) -> None:
    """Add to a transaction: only if this inbox's owner did not have this person forgotten meanwhile."""
    absent = TombstoneItem.email.does_not_exist()
    write.condition_check(TombstoneItem, inbox_id, f"forgotten#{email_hash}", condition=absent)


def forget(write: TransactWrite, inbox_id: str, email: str, email_hash: str, at: datetime) -> None:
    """Add to a transaction: the correspondent with all evidence goes, the keyed hash stays."""
    write.delete(CorrespondentItem(inbox_id, email), add_version_condition=False)
    write.save(TombstoneItem(inbox_id, f"forgotten#{email_hash}", forgotten_at=at))
