"""What the tables hold for one inbox's digest."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from gleaner.digests.composing import Material, Tally
from gleaner.digests.schedule import patience_of
from gleaner.followups.lateness import late
from gleaner.followups.task import Task
from gleaner.inbox import Inbox
from gleaner.store import contacts, correspondents, digests, messages, tasks
from gleaner.store.messages import LedgerLine, Outcome

TALLIED = timedelta(days=7)
"""How far back messages are counted at most: after a holiday, a count of everything since would only cost reads."""


def collect(inbox: Inbox, now: datetime) -> Material:
    """What a digest of this moment is made of; reads only."""
    changed = tuple(correspondents.changed_since(inbox.inbox_id, inbox.digested_until))
    known = contacts.get_all([one.email for one in changed])
    told = digests.told(inbox.inbox_id)
    counted_from = max(at for at in (told.last_sent_at, inbox.enabled_at, now - TALLIED) if at is not None)
    return Material(
        tasks=as_of(inbox, tasks.tracked(inbox.inbox_id), now),
        correspondents=changed,
        contacts={email: stored.contact for email, stored in known.items()},
        tally=_tally(line for line in messages.ledger(inbox.inbox_id, since=counted_from) if line.received_at <= now),
        told=told.task_ids,
    )


def as_of(inbox: Inbox, found: Iterable[Task], now: datetime) -> tuple[Task, ...]:
    """The tasks as they are at that moment: those that wait may have become late."""
    return late(tuple(found), now, patience_of(inbox.preferences))


def _tally(lines: Iterable[LedgerLine]) -> Tally:
    skipped: Counter[str] = Counter()
    read_count = 0
    for line in lines:
        if line.outcome is Outcome.GLEANED:
            read_count += 1
        elif line.outcome is Outcome.SKIPPED:
            skipped[line.reason or ""] += 1
    return Tally(read_count, dict(skipped))
