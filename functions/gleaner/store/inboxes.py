"""The Inbox table: inboxes, and the rows that make tokens and addresses unique."""

from collections.abc import Iterator
from datetime import datetime

from pynamodb.attributes import BooleanAttribute, UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.exceptions import TransactWriteError, UpdateError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.transactions import TransactWrite

from gleaner.errors import GleanerError
from gleaner.inbox import Inbox, Preferences, Route, SetUp
from gleaner.store.inbox_refusals import CHANGED, NEIGHBOUR, TAKEN
from gleaner.store.rows import (
    CONDITION_FAILED,
    TABLES,
    JsonAttribute,
    RaceLostError,
    Row,
    Version,
    cancellation_codes,
    lost_a_race,
    transaction,
)

DIGEST_SHARD = "due"
"""One partition takes 1,000 writes a second, so one shard serves far more inboxes than one organisation has."""

NOBODY = "erased#"
"""The owner of an inbox that is being erased: no person has a `#` in their id."""

LONGEST_TOKEN = 64
"""Characters of a local part (RFC 5321, 4.5.3.1.1); what is longer is no token, and DynamoDB refuses keys over 2 KB."""


class AddressTakenError(GleanerError):
    """The address belongs to an inbox already; disconnect it there first."""


class OwnerIndex(GlobalSecondaryIndex["InboxItem"]):
    """Inboxes by owner."""

    class Meta:
        index_name = "by-owner"
        projection = AllProjection()

    owner_id = UnicodeAttribute(hash_key=True)


class DueIndex(GlobalSecondaryIndex["InboxItem"]):
    """Inboxes that will get a digest, by when; sparse."""

    class Meta:
        index_name = "due"
        projection = AllProjection()

    digest_shard = UnicodeAttribute(hash_key=True)
    next_digest_at = UTCDateTimeAttribute(range_key=True)


class InboxItem(Row):
    """An inbox."""

    class Meta:
        table_name = TABLES.inbox_table

    inbox_id = UnicodeAttribute(hash_key=True)
    owner_id = UnicodeAttribute()
    address = UnicodeAttribute()
    aliases: JsonAttribute[tuple[str, ...]] = JsonAttribute(tuple[str, ...], default=())
    forwarding_token = UnicodeAttribute()
    journal_token = UnicodeAttribute()
    connected_at = UTCDateTimeAttribute()
    is_enabled = BooleanAttribute(default=False)
    enabled_at = UTCDateTimeAttribute(null=True)
    preferences: JsonAttribute[Preferences] = JsonAttribute(Preferences)
    first_incoming_at = UTCDateTimeAttribute(null=True)
    first_outgoing_at = UTCDateTimeAttribute(null=True)
    proven_outgoing_at = UTCDateTimeAttribute(null=True)
    unproven_outgoing_at = UTCDateTimeAttribute(null=True)
    gmail_code = UnicodeAttribute(null=True)
    gmail_link = UnicodeAttribute(null=True)
    gmail_until = UTCDateTimeAttribute(null=True)
    digest_shard = UnicodeAttribute(null=True)
    next_digest_at = UTCDateTimeAttribute(null=True)
    digested_until = UTCDateTimeAttribute(null=True)
    digest_stopped = UnicodeAttribute(null=True)
    disconnected_at = UTCDateTimeAttribute(null=True)
    version = Version()
    by_owner = OwnerIndex()
    due = DueIndex()


class NoteItem(Row):
    """The attributes of an inbox that change without a new version: no reader's decision hangs on them."""

    class Meta:
        table_name = TABLES.inbox_table

    inbox_id = UnicodeAttribute(hash_key=True)
    first_incoming_at = UTCDateTimeAttribute(null=True)
    first_outgoing_at = UTCDateTimeAttribute(null=True)
    proven_outgoing_at = UTCDateTimeAttribute(null=True)
    unproven_outgoing_at = UTCDateTimeAttribute(null=True)
    gmail_code = UnicodeAttribute(null=True)
    gmail_link = UnicodeAttribute(null=True)
    gmail_until = UTCDateTimeAttribute(null=True)
    digested_until = UTCDateTimeAttribute(null=True)


class PointerItem(Row):
    """`token#…` or `address#…`: which inbox a secret forwarding address or a mailbox address belongs to."""

    class Meta:
        table_name = TABLES.inbox_table

    inbox_id = UnicodeAttribute(hash_key=True)
    inbox_ref = UnicodeAttribute()
    route = UnicodeAttribute(null=True)


_PLAIN = (
    *("inbox_id", "owner_id", "address", "aliases", "forwarding_token", "journal_token", "connected_at", "is_enabled"),
    *("enabled_at", "preferences", "next_digest_at", "digested_until", "digest_stopped", "disconnected_at"),
    "version",
)
_SET_UP = tuple(SetUp.__dataclass_fields__)


def inbox_of(item: InboxItem) -> Inbox:
    """The inbox in a row."""
    set_up = SetUp(**{name: getattr(item, name) for name in _SET_UP})
    return Inbox(set_up=set_up, **{name: getattr(item, name) for name in _PLAIN})


def pointers(inbox: Inbox) -> Iterator[PointerItem]:
    """The rows that lead to an inbox and make its tokens and addresses unique."""
    yield PointerItem(f"token#{inbox.forwarding_token}", inbox_ref=inbox.inbox_id, route=Route.FORWARDING)
    yield PointerItem(f"token#{inbox.journal_token}", inbox_ref=inbox.inbox_id, route=Route.JOURNAL)
    for address in inbox.addresses:
        yield PointerItem(f"address#{address}", inbox_ref=inbox.inbox_id)


def connect(inbox: Inbox) -> None:
    """Store a new inbox with its tokens and address; raises `AddressTakenError` and writes nothing if one is taken."""
    item = InboxItem(**{name: getattr(inbox, name) for name in _PLAIN if name != "version"})
    try:
        with transaction() as write:
            write.save(item, condition=InboxItem.inbox_id.does_not_exist())
            for pointer in pointers(inbox):
                write.save(pointer, condition=PointerItem.inbox_id.does_not_exist())
    except TransactWriteError as error:
        if not lost_a_race(error):
            raise
        if CONDITION_FAILED not in cancellation_codes(error):
            raise RaceLostError(NEIGHBOUR) from None
        raise AddressTakenError(TAKEN) from None


def get(inbox_id: str) -> Inbox | None:
    """The inbox as it stands now (consistent read)."""
    if "#" in inbox_id:
        return None
    try:
        return inbox_of(InboxItem.get(inbox_id, consistent_read=True))
    except InboxItem.DoesNotExist:
        return None


def of_owner(owner_id: str) -> list[Inbox]:
    """The inboxes of one person, oldest first."""
    return sorted(map(inbox_of, InboxItem.by_owner.query(owner_id)), key=lambda inbox: inbox.connected_at)


def by_token(token: str) -> tuple[str, Route] | None:
    """The inbox id and route behind the local part of a forwarding address (consistent read)."""
    if len(token) > LONGEST_TOKEN:
        return None
    try:
        pointer = PointerItem.get(f"token#{token.lower()}", consistent_read=True)
    except PointerItem.DoesNotExist:
        return None
    return pointer.inbox_ref, Route(pointer.route)


def by_address(address: str) -> str | None:
    """The id of the inbox that a mailbox address belongs to (consistent read)."""
    try:
        return PointerItem.get(f"address#{address}", consistent_read=True).inbox_ref
    except PointerItem.DoesNotExist:
        return None


def due(at: datetime) -> Iterator[Inbox]:
    """The inboxes whose digest is due at that moment, the longest waiting first."""
    return map(inbox_of, InboxItem.due.query(DIGEST_SHARD, DueIndex.next_digest_at <= at))


def due_after(at: datetime) -> Iterator[Inbox]:
    """The inboxes whose next digest is later than that moment."""
    return map(inbox_of, InboxItem.due.query(DIGEST_SHARD, DueIndex.next_digest_at > at))


def switch(inbox: Inbox, *, is_enabled: bool, at: datetime, next_digest_at: datetime | None) -> Inbox:
    """Turn automation on (from `at` on, only if it was off) or off; raises `RaceLostError` if the inbox changed meanwhile."""
    if inbox.is_enabled == is_enabled:
        return inbox
    actions: list[Action] = [InboxItem.is_enabled.set(is_enabled)]
    if is_enabled:
        actions.append(InboxItem.enabled_at.set(at))
    return _change(inbox, [*actions, *schedule(next_digest_at)])


def save_preferences(inbox: Inbox, preferences: Preferences, *, next_digest_at: datetime | None) -> Inbox:
    """Store preferences and the digest's next moment; raises `RaceLostError` if the inbox changed meanwhile."""
    stays_stopped = (
        [] if preferences.has_digest is inbox.preferences.has_digest else [InboxItem.digest_stopped.remove()]
    )
    return _change(inbox, [InboxItem.preferences.set(preferences), *stays_stopped, *schedule(next_digest_at)])


def stop_digest(inbox: Inbox, reason: str) -> Inbox:
    """No more digests for this inbox, and why (`bounced`, `complained`)."""
    return _change(inbox, [InboxItem.digest_stopped.set(reason), *schedule(None)])


def reschedule_digest(inbox: Inbox, next_digest_at: datetime | None) -> Inbox:
    """Set when the next digest is due; None when there is none to come."""
    return _change(inbox, schedule(next_digest_at))


def mark_digested(inbox_id: str, until: datetime) -> None:
    """Remember up to when contacts' changes were reported; never moves back."""
    digested_until = NoteItem.digested_until
    _note(inbox_id, [digested_until.set(until)], digested_until.does_not_exist() | (digested_until < until))


def note_first(inbox_id: str, name: str, at: datetime) -> None:
    """Set one of the set-up moments (`first_incoming_at`, `first_outgoing_at`) unless it is set."""
    attribute = getattr(NoteItem, name)
    _note(inbox_id, [attribute.set(at)], attribute.does_not_exist())


def note_gmail_confirmation(inbox_id: str, *, code: str | None, link: str | None, until: datetime) -> None:
    """Keep Gmail's confirmation for the owner to see until then."""
    shown = [NoteItem.gmail_code.set(code) if code else NoteItem.gmail_code.remove()]
    shown += [NoteItem.gmail_link.set(link) if link else NoteItem.gmail_link.remove()]
    _note(inbox_id, [*shown, NoteItem.gmail_until.set(until)])


def note_outgoing(inbox_id: str, *, is_proven: bool, at: datetime) -> None:
    """Remember the last outgoing copy that came, proven or not, in whichever order they are read."""
    attribute = NoteItem.proven_outgoing_at if is_proven else NoteItem.unproven_outgoing_at
    _note(inbox_id, [attribute.set(at)], attribute.does_not_exist() | (attribute < at))


def check_unchanged(write: TransactWrite, inbox: Inbox) -> None:
    """Add to a transaction: only if automation is still on, was not off since, and no setting changed since it was read."""
    still_on = (InboxItem.is_enabled == True) & (InboxItem.enabled_at == inbox.enabled_at)  # noqa: E712 - a PynamoDB expression
    write.condition_check(InboxItem, inbox.inbox_id, condition=still_on & (InboxItem.version == inbox.version))


def remove_erased(write: TransactWrite, inbox_id: str) -> None:
    """Add to a transaction: the row of an inbox that is being erased goes at last."""
    gone = InboxItem.inbox_id.does_not_exist() | (InboxItem.owner_id == NOBODY)
    write.delete(InboxItem(inbox_id), condition=gone, add_version_condition=False)


def schedule(next_digest_at: datetime | None) -> list[Action]:
    """What sets, or takes away, the moment of the next digest."""
    if next_digest_at is None:
        return [InboxItem.digest_shard.remove(), InboxItem.next_digest_at.remove()]
    return [InboxItem.digest_shard.set(DIGEST_SHARD), InboxItem.next_digest_at.set(next_digest_at)]


def _change(inbox: Inbox, actions: list[Action]) -> Inbox:
    item = InboxItem(inbox.inbox_id, version=inbox.version)
    try:
        item.update(actions=actions)
    except UpdateError as error:
        if not lost_a_race(error):
            raise
        raise RaceLostError(CHANGED) from None
    return inbox_of(item)


def _note(inbox_id: str, actions: list[Action], only_if: Condition | None = None) -> None:
    """Change a detail; a failed condition means that there was nothing to change."""
    exists = NoteItem.inbox_id.exists()
    try:
        NoteItem(inbox_id).update(actions=actions, condition=exists & only_if if only_if is not None else exists)
    except UpdateError as error:
        if not lost_a_race(error):
            raise
