"""Further addresses of an inbox, new secret ones, and none any more, in the Inbox table."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from pynamodb.exceptions import TransactWriteError
from pynamodb.expressions.update import Action
from pynamodb.transactions import TransactWrite

from gleaner.inbox import Inbox, Route, SetUp
from gleaner.store import inboxes
from gleaner.store.inbox_refusals import CHANGED, TAKEN, TOKEN_TAKEN
from gleaner.store.inboxes import NOBODY, AddressTakenError, InboxItem, PointerItem, pointers, schedule
from gleaner.store.rows import CONDITION_FAILED, RaceLostError, cancellation_codes, lost_a_race, transaction


def add_alias(inbox: Inbox, address: str) -> Inbox:
    """Make a confirmed address the owner's too; raises `AddressTakenError`, or `RaceLostError` if the inbox changed meanwhile."""
    aliases = tuple(sorted({*inbox.aliases, address}))
    pointer = PointerItem(f"address#{address}", inbox_ref=inbox.inbox_id)
    try:
        with transaction() as write:
            write.save(pointer, condition=PointerItem.inbox_id.does_not_exist())
            write.update(InboxItem(inbox.inbox_id, version=inbox.version), actions=[InboxItem.aliases.set(aliases)])
    except TransactWriteError as error:
        raise _refused(error, [0], TAKEN) from None
    return _reread(inbox)


def remove_alias(inbox: Inbox, address: str) -> Inbox:
    """Let an address be the owner's no longer, and free it; raises `RaceLostError` if the inbox changed meanwhile."""
    aliases = tuple(one for one in inbox.aliases if one != address)
    try:
        with transaction() as write:
            write.update(InboxItem(inbox.inbox_id, version=inbox.version), actions=[InboxItem.aliases.set(aliases)])
            write.delete(PointerItem(f"address#{address}"), condition=PointerItem.inbox_ref == inbox.inbox_id)
    except TransactWriteError as error:
        if not lost_a_race(error):
            raise
        raise RaceLostError(CHANGED) from None
    return _reread(inbox)


def replace_token(inbox: Inbox, route: Route, token: str) -> Inbox:
    """Give a route another secret address, and forget the old one; raises `RaceLostError` if the inbox changed meanwhile."""
    is_journal = route is Route.JOURNAL
    attribute = InboxItem.journal_token if is_journal else InboxItem.forwarding_token
    old = inbox.journal_token if is_journal else inbox.forwarding_token
    fresh = PointerItem(f"token#{token}", inbox_ref=inbox.inbox_id, route=route)
    try:
        with transaction() as write:
            write.save(fresh, condition=PointerItem.inbox_id.does_not_exist())
            write.update(InboxItem(inbox.inbox_id, version=inbox.version), actions=[attribute.set(token)])
            write.delete(PointerItem(f"token#{old}"))
    except TransactWriteError as error:
        raise _refused(error, [1], TOKEN_TAKEN) from None
    return _reread(inbox)


def disconnect(inbox: Inbox, at: datetime) -> Inbox:
    """Take all addresses away and turn automation off; raises `RaceLostError` if the inbox changed meanwhile."""
    try:
        with transaction() as write:
            write.update(InboxItem(inbox.inbox_id, version=inbox.version), actions=_disconnected(at))
            for pointer in pointers(inbox):
                write.delete(pointer)
    except TransactWriteError as error:
        if not lost_a_race(error):
            raise
        raise RaceLostError(CHANGED) from None
    return _reread(inbox)


def begin_erasing(write: TransactWrite, inbox: Inbox, at: datetime) -> None:
    """Add to a transaction: automation off, all addresses gone and no owner any more, if the inbox is still what was read.

    Nobody can find it or connect it again from then on; whoever connects its address gets another inbox.
    """
    actions = [*_disconnected(at), InboxItem.owner_id.set(NOBODY)]
    write.update(InboxItem(inbox.inbox_id, version=inbox.version), actions=actions)
    if inbox.disconnected_at is None:
        for pointer in pointers(inbox):
            write.delete(pointer)


def reconnect(inbox: Inbox, forwarding_token: str, journal_token: str) -> Inbox:
    """Connect a disconnected inbox again under new secret addresses, set-up begun anew, automation off.

    Raises `AddressTakenError`, or `RaceLostError` if the inbox changed meanwhile.
    """
    fresh = replace(inbox, forwarding_token=forwarding_token, journal_token=journal_token)
    actions = [
        InboxItem.disconnected_at.remove(),
        InboxItem.forwarding_token.set(forwarding_token),
        InboxItem.journal_token.set(journal_token),
        *(getattr(InboxItem, name).remove() for name in SetUp.__dataclass_fields__),
    ]
    rows = list(pointers(fresh))
    try:
        with transaction() as write:
            for pointer in rows:
                write.save(pointer, condition=PointerItem.inbox_id.does_not_exist())
            write.update(InboxItem(inbox.inbox_id, version=inbox.version), actions=actions)
    except TransactWriteError as error:
        raise _refused(error, range(len(rows)), TAKEN) from None
    return _reread(inbox)


def _disconnected(at: datetime) -> list[Action]:
    off = [InboxItem.disconnected_at.set(at), InboxItem.is_enabled.set(False), InboxItem.aliases.set(())]
    return [*off, *schedule(None)]


def _refused(error: TransactWriteError, pointers_at: Iterable[int], taken: str) -> Exception:
    """What a cancelled transaction means whose operations `pointers_at` want a pointer that does not exist.

    PynamoDB sends deletions first, then puts, then updates.
    """
    if not lost_a_race(error):
        return error
    codes = cancellation_codes(error)
    if any(codes[place] == CONDITION_FAILED for place in pointers_at):
        return AddressTakenError(taken)
    return RaceLostError(CHANGED)


def _reread(inbox: Inbox) -> Inbox:
    return inboxes.get(inbox.inbox_id) or inbox
