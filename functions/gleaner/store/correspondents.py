"""The Correspondent table: what one inbox's owner alone may see of the people they correspond with."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pynamodb.attributes import UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.expressions.operand import Path
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.transactions import TransactWrite

from gleaner.contacts.correspondent import Correspondent, Understood
from gleaner.store.rows import TABLES, JsonAttribute, Row, Version

TOMBSTONE = "forgotten#"


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody as one inbox knows them, by keys."""

    inbox_id: str
    email: str


@dataclass(frozen=True, slots=True)
class StoredCorrespondent:
    """A correspondent as read, with the version that the next write is conditional on."""

    correspondent: Correspondent
    version: int | None


@dataclass(frozen=True, slots=True)
class Found:
    """Of the people asked for: what the inbox knows of them, by address, and the keyed hashes of those it forgot."""

    correspondents: Mapping[str, StoredCorrespondent]
    forgotten: frozenset[str]


class ChangeIndex(GlobalSecondaryIndex["CorrespondentItem"]):
    """Correspondents by their last change; sparse."""

    class Meta:
        index_name = "by-change"
        projection = AllProjection()

    inbox_id = UnicodeAttribute(hash_key=True)
    changed_at = UTCDateTimeAttribute(range_key=True)


class SuggestionIndex(GlobalSecondaryIndex["CorrespondentItem"]):
    """Correspondents of whom something waits for the owner's word, by the oldest of it; sparse."""

    class Meta:
        index_name = "by-suggestion"
        projection = AllProjection()

    inbox_id = UnicodeAttribute(hash_key=True)
    suggested_at = UTCDateTimeAttribute(range_key=True)


class CorrespondentItem(Row):
    """A correspondent, or the tombstone `forgotten#<HMAC>` of one."""

    class Meta:
        table_name = TABLES.correspondent_table

    inbox_id = UnicodeAttribute(hash_key=True)
    email = UnicodeAttribute(range_key=True)
    correspondent: JsonAttribute[Correspondent] = JsonAttribute(Correspondent)
    changed_at = UTCDateTimeAttribute(null=True)
    suggested_at = UTCDateTimeAttribute(null=True)
    version = Version()
    by_change = ChangeIndex()
    by_suggestion = SuggestionIndex()


class TombstoneItem(Row):
    """Somebody whom the owner wants forgotten: only a keyed hash of the address remains."""

    class Meta:
        table_name = TABLES.correspondent_table

    inbox_id = UnicodeAttribute(hash_key=True)
    email = UnicodeAttribute(range_key=True)
    forgotten_at = UTCDateTimeAttribute()


def _stored(email: str, item: CorrespondentItem | None) -> StoredCorrespondent:
    return (
        StoredCorrespondent(item.correspondent, item.version)
        if item
        else StoredCorrespondent(Correspondent(email), None)
    )


def get_all(inbox_id: str, emails: Sequence[str]) -> dict[str, StoredCorrespondent]:
    """The named correspondents (consistent reads); somebody unknown is a fresh one without a version."""
    items = CorrespondentItem.batch_get([(inbox_id, one) for one in dict.fromkeys(emails)], consistent_read=True)
    known = {item.email: item for item in items}
    return {one: _stored(one, known.get(one)) for one in emails}


def find(inbox_id: str, hashes: Mapping[str, str]) -> Found:
    """Correspondents and tombstones of people, given their keyed hashes by address, in one call (consistent reads)."""
    keys = dict.fromkeys([*hashes, *(f"{TOMBSTONE}{one}" for one in hashes.values())])
    rows = {
        item.email: item
        for item in CorrespondentItem.batch_get([(inbox_id, one) for one in keys], consistent_read=True)
    }
    known = {email: _stored(email, rows.get(email)) for email in hashes}
    return Found(known, frozenset(one for one in hashes.values() if f"{TOMBSTONE}{one}" in rows))


def understood(senders: Collection[Sender]) -> dict[Sender, tuple[Understood, ...]]:
    """What was understood of the signatures of people, each as their inbox knows them; a stale answer does no harm."""
    keys = [(one.inbox_id, one.email) for one in dict.fromkeys(senders)]
    rows = CorrespondentItem.batch_get(keys) if keys else ()
    return {Sender(item.inbox_id, item.email): item.correspondent.understood for item in rows}


def in_inboxes(inbox_ids: Sequence[str], email: str) -> list[str]:
    """Those of the inboxes that know somebody (consistent reads)."""
    keys = [(inbox_id, email) for inbox_id in dict.fromkeys(inbox_ids)]
    return sorted(item.inbox_id for item in CorrespondentItem.batch_get(keys, consistent_read=True))


def known_to(inbox_ids: Sequence[str], email: str) -> list[Correspondent]:
    """What those of the inboxes that know somebody know of them (consistent reads)."""
    keys = [(inbox_id, email) for inbox_id in dict.fromkeys(inbox_ids)]
    return [item.correspondent for item in CorrespondentItem.batch_get(keys, consistent_read=True)]


def get(inbox_id: str, email: str) -> StoredCorrespondent:
    """One correspondent (consistent read); somebody unknown is a fresh one without a version."""
    return get_all(inbox_id, [email])[email]


def changed_since(inbox_id: str, since: datetime | None) -> Iterator[Correspondent]:
    """Who has something new to report, the oldest change first."""
    later = ChangeIndex.changed_at > since if since else None
    return (item.correspondent for item in CorrespondentItem.by_change.query(inbox_id, later))


def with_suggestions(inbox_id: str) -> Iterator[Correspondent]:
    """Of whom something waits for the owner's word, the oldest suggestion first."""
    return (item.correspondent for item in CorrespondentItem.by_suggestion.query(inbox_id))


def suggested(inbox_id: str, limit: int, after: str | None = None) -> tuple[list[Correspondent], str | None]:
    """A page of those of whom something waits, and the mark to continue after (None at the end)."""
    start = None
    if after is not None:
        suggested_at, _, email = after.partition(" ")
        start = {"inbox_id": {"S": inbox_id}, "suggested_at": {"S": suggested_at}, "email": {"S": email}}
    found = CorrespondentItem.by_suggestion.query(inbox_id, limit=limit, last_evaluated_key=start)
    waiting = [item.correspondent for item in found]
    key = found.last_evaluated_key
    return waiting, f"{key['suggested_at']['S']} {key['email']['S']}" if key else None


def in_each(inbox_ids: Sequence[str], email: str) -> list[Correspondent]:
    """Somebody as each of the inboxes knows them that knows them at all (consistent reads, in one call)."""
    keys = [(inbox_id, email) for inbox_id in dict.fromkeys(inbox_ids)]
    return [item.correspondent for item in CorrespondentItem.batch_get(keys, consistent_read=True)] if keys else []


def with_evidence(inbox_id: str, evidence_id: str) -> Correspondent | None:
    """Of whom a message said something; a correspondent's JSON holds the id, which nothing else in it can look like."""
    found = CorrespondentItem.by_change.query(
        inbox_id, filter_condition=Path("correspondent").contains(f'"{evidence_id}"')
    )
    return next((item.correspondent for item in found), None)


def some(inbox_id: str, limit: int) -> list[StoredCorrespondent]:
    """Some of those whom an inbox knows (consistent read)."""
    known = CorrespondentItem.correspondent.exists()
    found = CorrespondentItem.query(inbox_id, filter_condition=known, limit=limit, consistent_read=True)
    return [_stored(item.email, item) for item in found]


def put(write: TransactWrite, inbox_id: str, stored: StoredCorrespondent) -> None:
    """Add to a transaction: the correspondent, conditional on the version read."""
    one = stored.correspondent
    suggested_at = min((waiting.suggested_at for waiting in one.suggestions), default=None)
    item = CorrespondentItem(inbox_id, one.email, correspondent=one, changed_at=one.changed_at, version=stored.version)
    item.suggested_at = suggested_at
    write.save(item)


def delete(write: TransactWrite, inbox_id: str, stored: StoredCorrespondent) -> None:
    """Add to a transaction: the correspondent with all evidence goes, if it is still what was read."""
    write.delete(CorrespondentItem(inbox_id, stored.correspondent.email, version=stored.version))


def forgotten(inbox_id: str, email_hashes: Sequence[str]) -> frozenset[str]:
    """Those of the keyed hashes whose owners this inbox's owner had forgotten (consistent reads)."""
    items = TombstoneItem.batch_get([(inbox_id, f"{TOMBSTONE}{one}") for one in email_hashes], consistent_read=True)
    return frozenset(item.email.removeprefix(TOMBSTONE) for item in items)


def check_remembered(write: TransactWrite, inbox_id: str, email_hash: str) -> None:
    """Add to a transaction: only if this inbox's owner did not have this person forgotten meanwhile."""
    absent = TombstoneItem.email.does_not_exist()
    write.condition_check(TombstoneItem, inbox_id, f"{TOMBSTONE}{email_hash}", condition=absent)


def drop(inbox_id: str, email: str) -> None:
    """The correspondent with all evidence goes from one inbox; nothing there is as good."""
    CorrespondentItem(inbox_id, email).delete(add_version_condition=False)


def forget(write: TransactWrite, inbox_id: str, email: str, email_hash: str, at: datetime) -> None:
    """Add to a transaction: the correspondent with all evidence goes, the keyed hash stays."""
    write.delete(CorrespondentItem(inbox_id, email), add_version_condition=False)
    write.save(TombstoneItem(inbox_id, f"{TOMBSTONE}{email_hash}", forgotten_at=at))
