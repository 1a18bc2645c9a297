"""Which tasks a page shows: read up to a limit, in the order of the view, from where the page before ended."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from api.task_pages.views import Group, Standing, View, order_key, standing
from gleaner.digests.schedule import local_date
from gleaner.followups.task import Task
from gleaner.inbox import Inbox
from gleaner.store import agenda, tasks

PAGE = 30
CLOSED_PAGE = 50
"""With their buttons, tracked tasks take more than twice the bytes of closed ones; a page stays below 100 KB."""
TRACKED_READ = 1_000
"""Tracked tasks looked at an inbox, the most urgent: about a megabyte, far more than anybody works through."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A task on a page; `key` is its place in the order."""

    task: Task
    inbox: Inbox
    standing: Standing
    key: str


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a view. `after` is where the next one begins, None: there is none."""

    entries: tuple[Entry, ...]
    after: str | None = None

    @property
    def groups(self) -> Mapping[Group, Sequence[Entry]]:
        """The entries by their headings, in order."""
        groups: dict[Group, list[Entry]] = {}
        for entry in self.entries:
            groups.setdefault(entry.standing.group, []).append(entry)
        return groups


@dataclass(frozen=True, slots=True)
class Tracked:
    """What is still open or waited for in some inboxes. `is_cut`: there is more than was read."""

    entries: tuple[Entry, ...]
    is_cut: bool

    def count(self, view: View) -> int | None:
        """How many want to be looked at now; None where not all were read."""
        if self.is_cut:
            return None
        counts = Counter(entry.standing.view for entry in self.entries if entry.standing.is_counted)
        return counts[view]

    def page(self, view: View, after: str | None) -> Listing:
        """One page of a view."""
        left = (one for one in self.entries if one.standing.view is view and (after is None or one.key > after))
        return _page(sorted(left, key=lambda one: one.key), PAGE)


def tracked(mine: Sequence[Inbox], now: datetime) -> Tracked:
    """Everything that is tracked, up to the limit: one query an inbox."""
    entries: list[Entry] = []
    is_cut = False
    for inbox in mine:
        found = list(tasks.tracked(inbox.inbox_id, TRACKED_READ + 1))
        is_cut = is_cut or len(found) > TRACKED_READ
        entries += (entry_of(task, inbox, now) for task in agenda.as_of(inbox, found[:TRACKED_READ], now))
    return Tracked(tuple(entries), is_cut)


def closed(mine: Sequence[Inbox], after: str | None, now: datetime) -> Listing:
    """One page of closed tasks, those closed last first: one query an inbox."""
    entries = (
        Entry(task, inbox, standing(task, _today(inbox, now)), _closed_key(task, inbox))
        for inbox in mine
        for task in islice(_closed(inbox, after), CLOSED_PAGE + 1)
    )
    return _page(sorted(entries, key=lambda one: one.key, reverse=True), CLOSED_PAGE)


def entry_of(task: Task, inbox: Inbox, now: datetime) -> Entry:
    """Where a task stands; whether it is late has been settled before."""
    place = standing(task, _today(inbox, now))
    return Entry(task, inbox, place, order_key(task, place.group, inbox.inbox_id))


def _closed(inbox: Inbox, after: str | None) -> Iterator[Task]:
    """Before the page's end; of two inboxes' tasks that were closed at once and go by one id, one may be on either side of it."""
    if after is None:
        return tasks.closed(inbox.inbox_id, CLOSED_PAGE + 1)
    key = after.rpartition("#")[0]
    found = tasks.closed(inbox.inbox_id, CLOSED_PAGE + 2, before=f"{key}$")
    return (task for task in found if _closed_key(task, inbox) < after)


def _closed_key(task: Task, inbox: Inbox) -> str:
    return f"{tasks.closed_key(task)}#{inbox.inbox_id}"


def _page(ordered: Sequence[Entry], size: int) -> Listing:
    shown = tuple(ordered[:size])
    return Listing(shown, shown[-1].key if len(ordered) > size else None)


def _today(inbox: Inbox, now: datetime) -> date:
    return local_date(now, inbox.preferences.time_zone)
