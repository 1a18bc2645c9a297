"""Further addresses of an inbox, and new secret ones, in the Inbox table."""

from pynamodb.exceptions import TransactWriteError

from gleaner.inbox import Inbox, Route
from gleaner.store import inboxes
from gleaner.store.inboxes import AddressTakenError, InboxItem, PointerItem
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
        raise _refused(error, 0, "This address is connected already. Disconnect it there first.") from None
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
        raise _refused(error, 1, "This secret address exists already. Ask for another one.") from None
    return _reread(inbox)


def _refused(error: TransactWriteError, pointer_at: int, taken: str) -> Exception:
    """What a cancelled transaction means whose operation `pointer_at` wants a pointer that does not exist.

    PynamoDB sends deletions first, then puts, then updates.
    """
    if not lost_a_race(error):
        return error
    if cancellation_codes(error)[pointer_at] == CONDITION_FAILED:
        return AddressTakenError(taken)
    return RaceLostError("The inbox was changed at the same moment. Read it again and repeat your change.")


def _reread(inbox: Inbox) -> Inbox:
    return inboxes.get(inbox.inbox_id) or inbox
