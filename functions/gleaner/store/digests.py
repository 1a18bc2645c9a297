"""The Digest table: one row an inbox and local date, so that there is one digest.

claimed → sending → sent is the way of a digest, claimed → empty that of a day with nothing to say. SENDING is written before
SES is called: whoever finds it cannot know whether SES has the digest, waits `CONFIRMATION` for SES's Send event, and
sends once more only without it. That window, in which a digest may come twice, is the only one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from pynamodb.attributes import NumberAttribute, UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.exceptions import UpdateError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from gleaner.digests.composing import NOTHING, Counts, Listing
from gleaner.store.rows import TABLES, JsonAttribute, Row, lost_a_race

KEPT = timedelta(days=90)
CONFIRMATION = timedelta(minutes=10)
"""How long SES's Send event is waited for; it usually takes seconds."""
SENDS_LIMIT = 2
_LAST = datetime.max.replace(tzinfo=UTC)
RECENT = 10
"""Rows looked at for what was told last: today's, those asked for, and a few days with nothing to say."""
LEASE = timedelta(minutes=5)
"""How long one run has to make a digest before another may claim it: five times the function's timeout, and less than the
queue's visibility timeout, so that what a killed run leaves behind is free when its message comes back."""


class DigestState(StrEnum):
    """CLAIMED: being made. SENDING: SES may have it. SENT and EMPTY are final."""

    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class DigestRow:
    """How far a digest has come.

    `sending_at` is when SES was last called, `sends` how often it may have taken the digest, `covers_until` the newest
    contact news that was in it, `listing` what it listed (None before it was composed).
    """

    inbox_id: str
    digest_key: str
    state: DigestState
    lease_until: datetime
    sending_at: datetime | None
    sends: int
    covers_until: datetime | None
    listing: Listing | None

    @property
    def is_final(self) -> bool:
        """Nothing happens to it any more."""
        return self.state in (DigestState.SENT, DigestState.EMPTY)

    def is_unconfirmed(self, now: datetime) -> bool:
        """SES may have it, but had its time to say so."""
        return (
            self.state is DigestState.SENDING and self.sending_at is not None and self.sending_at + CONFIRMATION <= now
        )


@dataclass(frozen=True, slots=True)
class Told:
    """When the last digest was sent (None: not lately), and the tasks that digests have listed."""

    last_sent_at: datetime | None
    task_ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Past:
    """A digest as its owner may look back on it; `at` is when it was sent or came to nothing, None: not yet."""

    digest_key: str
    state: DigestState
    at: datetime | None
    counts: Counts


class DigestItem(Row):
    """A digest."""

    class Meta:
        table_name = TABLES.digest_table

    inbox_id = UnicodeAttribute(hash_key=True)
    digest_key = UnicodeAttribute(range_key=True)
    state = UnicodeAttribute()
    lease_until = UTCDateTimeAttribute()
    sending_at = UTCDateTimeAttribute(null=True)
    covers_until = UTCDateTimeAttribute(null=True)
    sent_at = UTCDateTimeAttribute(null=True)
    sends = NumberAttribute(default=0)
    listing: JsonAttribute[Listing | None] = JsonAttribute(Listing, null=True)
    expires_at = NumberAttribute()


def get(inbox_id: str, digest_key: str) -> DigestRow | None:
    """One digest's row (consistent read)."""
    try:
        item = DigestItem.get(inbox_id, digest_key, consistent_read=True)
    except DigestItem.DoesNotExist:
        return None
    return _row(item)


def claim(inbox_id: str, digest_key: str, now: datetime) -> bool:
    """Take the making of a digest; False where somebody has it, or it is past being made.

    A lease that is longer than any is from a clock that had jumped ahead. Even if its holder is still at work, only one of
    the two begins to send.
    """
    over = (DigestItem.lease_until <= now) | (DigestItem.lease_until > now + LEASE)
    expired = (DigestItem.state == DigestState.CLAIMED) & over
    actions = [
        DigestItem.state.set(DigestState.CLAIMED),
        DigestItem.lease_until.set(now + LEASE),
        DigestItem.expires_at.set(int((now + KEPT).timestamp())),
    ]
    return _update(inbox_id, digest_key, actions, DigestItem.digest_key.does_not_exist() | expired)


def begin_sending(
    inbox_id: str, digest_key: str, *, covers_until: datetime | None, listing: Listing, now: datetime
) -> bool:
    """Say, before SES is called, that it may have the digest from now on; False if the claim was lost meanwhile."""
    may_send = (DigestItem.sends < SENDS_LIMIT) | DigestItem.sends.does_not_exist()
    claimed = (DigestItem.state == DigestState.CLAIMED) & may_send
    covers = DigestItem.covers_until
    said = [
        covers.remove() if covers_until is None else covers.set(covers_until),
        DigestItem.listing.set(listing),
    ]
    return _update(inbox_id, digest_key, [*_sending(now), *said], claimed)


def begin_again(row: DigestRow, now: datetime) -> bool:
    """As `begin_sending`, for a digest that SES did not confirm; False if it was confirmed or begun again meanwhile."""
    unchanged = (
        (DigestItem.state == DigestState.SENDING)
        & (DigestItem.sending_at == row.sending_at)
        & (DigestItem.sends < SENDS_LIMIT)
    )
    return _update(row.inbox_id, row.digest_key, _sending(now), unchanged)


def finish(inbox_id: str, digest_key: str, state: DigestState, now: datetime) -> bool:
    """Mark a digest SENT or EMPTY; False if it was final already."""
    final = DigestItem.state.is_in(DigestState.SENT, DigestState.EMPTY)
    actions = [DigestItem.state.set(state), DigestItem.sent_at.set(now)]
    return _update(inbox_id, digest_key, actions, DigestItem.digest_key.exists() & ~final)


def release(inbox_id: str, digest_key: str, now: datetime) -> bool:
    """Give the digest back to be made again: SES certainly did not take it."""
    actions = [
        DigestItem.state.set(DigestState.CLAIMED),
        DigestItem.lease_until.set(now),
        DigestItem.sends.set(DigestItem.sends - 1),
    ]
    return _update(inbox_id, digest_key, actions, DigestItem.state == DigestState.SENDING)


def told(inbox_id: str) -> Told:
    """What the inbox was told lately (consistent read)."""
    newest = DigestItem.query(inbox_id, scan_index_forward=False, limit=RECENT, consistent_read=True)
    sent = [item for item in newest if item.state == DigestState.SENT]
    listed = (item.listing.told_task_ids for item in sent if item.listing is not None)
    return Told(
        max((item.sent_at for item in sent if item.sent_at is not None), default=None),
        frozenset(task_id for task_ids in listed for task_id in task_ids),
    )


def recent(inbox_id: str) -> tuple[Past, ...]:
    """The last digests, the newest first."""
    newest = DigestItem.query(inbox_id, scan_index_forward=False, limit=RECENT)
    found = (Past(item.digest_key, DigestState(item.state), item.sent_at, _counts(item)) for item in newest)
    # Those of one date stand in the order of their keys, which is none.
    return tuple(sorted(found, key=lambda one: (one.at or _LAST, one.digest_key), reverse=True))


def _counts(item: DigestItem) -> Counts:
    return item.listing.counts if item.listing is not None else NOTHING


def _sending(now: datetime) -> list[Action]:
    return [
        DigestItem.state.set(DigestState.SENDING),
        DigestItem.sending_at.set(now),
        DigestItem.sends.set((DigestItem.sends | 0) + 1),
    ]


def _update(inbox_id: str, digest_key: str, actions: Sequence[Action], condition: Condition) -> bool:
    try:
        DigestItem(inbox_id, digest_key).update(actions=list(actions), condition=condition)
    except UpdateError as error:
        if not lost_a_race(error):
            raise
        return False
    return True


def _row(item: DigestItem) -> DigestRow:
    return DigestRow(
        item.inbox_id,
        item.digest_key,
        DigestState(item.state),
        item.lease_until,
        item.sending_at,
        int(item.sends or 0),
        item.covers_until,
        item.listing,
    )
