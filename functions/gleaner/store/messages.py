"""The Message table: the ledger line of every message, and the claims that make a duplicate one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pynamodb.attributes import BooleanAttribute, NumberAttribute, UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.exceptions import PutError
from pynamodb.expressions.condition import Condition
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.transactions import TransactWrite

from gleaner.mail.message import Proof
from gleaner.store.rows import TABLES, JsonAttribute, Row, lost_a_race

KEPT = timedelta(days=90)


class Outcome(StrEnum):
    """How far a message came. ADMITTED is on its way through the queue."""

    ADMITTED = "admitted"
    SKIPPED = "skipped"
    GLEANED = "gleaned"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """What became of one message. It holds no subject, no body and no address."""

    ses_message_id: str
    received_at: datetime
    outcome: Outcome
    reason: str | None = None
    direction: str | None = None
    proof: str | None = None
    contact_count: int = 0
    suggestion_count: int = 0
    task_count: int = 0
    closed_task_count: int = 0


class LedgerIndex(GlobalSecondaryIndex["MessageItem"]):
    """Ledger lines by time; sparse, claims are not in it."""

    class Meta:
        index_name = "ledger"
        projection = AllProjection()

    inbox_id = UnicodeAttribute(hash_key=True)
    line_at = UTCDateTimeAttribute(range_key=True)


class MessageItem(Row):
    """`ses#<SES id>`: a ledger line."""

    class Meta:
        table_name = TABLES.message_table

    inbox_id = UnicodeAttribute(hash_key=True)
    message_key = UnicodeAttribute(range_key=True)
    line: JsonAttribute[LedgerLine] = JsonAttribute(LedgerLine)
    outcome = UnicodeAttribute()
    line_at = UTCDateTimeAttribute()
    expires_at = NumberAttribute()
    ledger = LedgerIndex()


class ClaimItem(Row):
    """`message#<key>`: which delivery of a message is the one that counts, and whether it was proven."""

    class Meta:
        table_name = TABLES.message_table

    inbox_id = UnicodeAttribute(hash_key=True)
    message_key = UnicodeAttribute(range_key=True)
    ses_message_id = UnicodeAttribute()
    is_proven = BooleanAttribute(default=True)
    expires_at = NumberAttribute()


def _item(inbox_id: str, line: LedgerLine) -> MessageItem:
    return MessageItem(
        inbox_id,
        f"ses#{line.ses_message_id}",
        line=line,
        outcome=line.outcome,
        line_at=line.received_at,
        expires_at=_expiry(line.received_at),
    )


def _expiry(at: datetime) -> int:
    return int((at + KEPT).timestamp())


def get(inbox_id: str, ses_message_id: str) -> LedgerLine | None:
    """The ledger line of one delivery (consistent read)."""
    try:
        return MessageItem.get(inbox_id, f"ses#{ses_message_id}", consistent_read=True).line
    except MessageItem.DoesNotExist:
        return None


def write_first(inbox_id: str, line: LedgerLine) -> bool:
    """Write the line unless this delivery has one; says whether it was written."""
    try:
        _item(inbox_id, line).save(condition=MessageItem.message_key.does_not_exist())
    except PutError as error:
        if not lost_a_race(error):
            raise
        return False
    return True


def settle(inbox_id: str, line: LedgerLine) -> None:
    """Write a final line over an admitted one; a gleaned line is never written over, and of an erased inbox there is none."""
    try:
        _item(inbox_id, line).save(
            condition=MessageItem.message_key.exists() & (MessageItem.outcome != Outcome.GLEANED)
        )
    except PutError as error:
        if not lost_a_race(error):
            raise


def _not_gleaned() -> Condition:
    condition: Condition = MessageItem.message_key.does_not_exist() | (MessageItem.outcome != Outcome.GLEANED)
    return condition


def put(write: TransactWrite, inbox_id: str, line: LedgerLine) -> None:
    """Add to a transaction: the final line, unless this delivery was gleaned already."""
    write.save(_item(inbox_id, line), condition=_not_gleaned())


def claim(write: TransactWrite, inbox_id: str, message_key: str, line: LedgerLine) -> None:
    """Add to a transaction: this delivery is the one that counts, unless another one of the message is.

    A proven delivery takes over from an unproven one: nobody may keep a message out by sending its like first.
    """
    item = ClaimItem(
        inbox_id,
        f"message#{message_key}",
        ses_message_id=line.ses_message_id,
        is_proven=_is_proven(line.proof),
        expires_at=_expiry(line.received_at),
    )
    free: Condition = ClaimItem.message_key.does_not_exist() | (ClaimItem.ses_message_id == line.ses_message_id)
    if item.is_proven:
        free |= ClaimItem.is_proven == False  # noqa: E712 - a PynamoDB expression
    write.save(item, condition=free)


def is_duplicate(inbox_id: str, message_key: str, ses_message_id: str, proof: str | None) -> bool:
    """Whether another delivery of this message counts, and this one proves no more than it (consistent read)."""
    try:
        claim = ClaimItem.get(inbox_id, f"message#{message_key}", consistent_read=True)
    except ClaimItem.DoesNotExist:
        return False
    return claim.ses_message_id != ses_message_id and (claim.is_proven or not _is_proven(proof))


def _is_proven(proof: str | None) -> bool:
    return proof not in (None, Proof.NONE)


def ledger(
    inbox_id: str,
    *,
    since: datetime | None = None,
    before: datetime | None = None,
    limit: int | None = None,
    page_size: int | None = None,
) -> Iterator[LedgerLine]:
    """The ledger, newest first: what came after `since` (both given: at it too) and before `before`.

    `page_size` is how many lines DynamoDB reads, and bills, at a time: for who stops early.
    """
    # The line alone: of thousands, taking the other attributes apart costs more than all else.
    items = MessageItem.ledger.query(
        inbox_id,
        _during(since, before),
        scan_index_forward=False,
        limit=limit,
        page_size=page_size,
        attributes_to_get=["line"],
    )
    return (item.line for item in items)


def _during(since: datetime | None, before: datetime | None) -> Condition | None:
    if since is not None and before is not None:
        return LedgerIndex.line_at.between(since, before - timedelta(microseconds=1))
    if before is not None:
        return LedgerIndex.line_at < before
    return LedgerIndex.line_at > since if since is not None else None
