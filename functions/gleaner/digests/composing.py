"""What today's digest says: the tasks to see to, who is new or changed in the contact book, what waits for a word."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from operator import add, sub

from gleaner.contacts.contact import Contact
from gleaner.contacts.correspondent import Correspondent
from gleaner.digests.news import ContactLine, SuggestionLine, changed_contacts, new_contacts, suggestions
from gleaner.digests.schedule import is_zone, local_date
from gleaner.followups.task import Task, TaskState
from gleaner.inbox import Inbox

SETTLING = timedelta(seconds=30)
"""How much later a change can show than the moment it bears: a transaction's retries, and the index after them."""
ITEM_LIMIT = 20
NEWS_SHARE = 6
"""Of those, what people's news may take even where tasks alone would fill the mail."""
TOLD_LIMIT = 2_000
"""Tasks that a digest remembers as told: 50 KB of the 400 KB of an item. At twenty a digest nobody gets there."""
FORGOTTEN_AFTER = timedelta(days=30)
"""An open task leaves the digest (not the page) so long after it was due or, without a date, was said: repeating it is noise."""


class Heading(StrEnum):
    """Under what a task stands, in the order of the mail."""

    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    TO_DO = "to_do"
    AWAITING_REPLY = "awaiting_reply"


_ORDER = {heading: rank for rank, heading in enumerate(Heading)}


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the messages since the last digest; `skipped` by the ledger's reason."""

    read_count: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)

    @property
    def skipped_count(self) -> int:
        """All that were skipped, whatever for."""
        return sum(self.skipped.values())


@dataclass(frozen=True, slots=True)
class Material:
    """What a digest is made of: what is tracked (late ones turned), who changed since `inbox.digested_until`, and their contacts.

    `told` are the ids of tasks that digests have listed before.
    """

    tasks: tuple[Task, ...] = ()
    correspondents: tuple[Correspondent, ...] = ()
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)
    told: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task as the digest lists it. `is_new`: no digest listed it before; `said_on` is the local date."""

    heading: Heading
    task: Task
    said_on: date
    is_new: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is to say, whether or not it fits into the mail."""

    tasks: int
    new_contacts: int
    changed_contacts: int
    suggestions: int

    @property
    def news(self) -> int:
        """All that is said of people."""
        return self.new_contacts + self.changed_contacts + self.suggestions

    @property
    def total(self) -> int:
        """All there is to say."""
        return self.tasks + self.news

    def plus(self, other: "Counts") -> "Counts":
        """Both together."""
        return Counts(*map(add, astuple(self), astuple(other)))

    def less(self, other: "Counts") -> "Counts":
        """What of these are not among the others."""
        return Counts(*map(sub, astuple(self), astuple(other)))


NOTHING = Counts(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Listing:
    """What a digest listed, by ids: sent once more it says the same, and the next one knows what is new.

    `left_out` is what did not fit, `counts` how much there was to say with it (nothing in rows older than this field).
    `told_task_ids` are all tasks that this digest and those before it listed and that are still tracked.
    """

    composed_at: datetime
    left_out: Counts = NOTHING
    counts: Counts = NOTHING
    task_ids: tuple[str, ...] = ()
    suggestion_ids: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    told_task_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """One digest. `today` is the owner's local date.

    `covers_until` is the newest contact news in it (None: there is none): once it is sent, later news are the next digest's.
    `is_zone_unknown`: the inbox's zone does not exist, so UTC stands in for it, which the mail says.
    """

    inbox_id: str
    locale: str
    today: date
    tasks: tuple[TaskLine, ...]
    new_contacts: tuple[ContactLine, ...]
    changed_contacts: tuple[ContactLine, ...]
    suggestions: tuple[SuggestionLine, ...]
    counts: Counts
    listing: Listing
    is_incoming_only: bool
    tally: Tally
    covers_until: datetime | None
    is_zone_unknown: bool = False

    @property
    def left_out_count(self) -> int:
        """How much did not fit."""
        return self.listing.left_out.total

    def under(self, heading: Heading) -> tuple[TaskLine, ...]:
        """The tasks of one heading."""
        return tuple(line for line in self.tasks if line.heading is heading)


@dataclass(frozen=True, slots=True)
class _News:
    """What there is to say, or as much of it as is shown."""

    tasks: tuple[TaskLine, ...]
    new_contacts: tuple[ContactLine, ...]
    changed_contacts: tuple[ContactLine, ...]
    suggestions: tuple[SuggestionLine, ...]

    @property
    def counts(self) -> Counts:
        return Counts(len(self.tasks), len(self.new_contacts), len(self.changed_contacts), len(self.suggestions))


def compose(material: Material, *, inbox: Inbox, now: datetime) -> Digest | None:
    """The digest of this moment; None where there is nothing to say."""
    return _digest(material, inbox, now, NOTHING)


def compose_again(material: Material, listing: Listing, *, inbox: Inbox) -> Digest | None:
    """The digest of that listing once more, less what was settled since; None where nothing is left of it."""
    return _digest(_as_listed(material, listing), inbox, listing.composed_at, listing.left_out)


def _digest(material: Material, inbox: Inbox, now: datetime, left_out_before: Counts) -> Digest | None:
    said = _news(material, inbox, now)
    if not said.counts.total:
        return None
    shown = _fitting(said)
    left_out = said.counts.less(shown.counts).plus(left_out_before)
    return Digest(
        inbox_id=inbox.inbox_id,
        locale=inbox.preferences.locale,
        today=local_date(now, inbox.preferences.time_zone),
        tasks=shown.tasks,
        new_contacts=shown.new_contacts,
        changed_contacts=shown.changed_contacts,
        suggestions=shown.suggestions,
        counts=said.counts.plus(left_out_before),
        listing=_listing(shown, left_out, material, now),
        is_incoming_only=inbox.set_up.proven_outgoing_at is None,
        tally=material.tally,
        covers_until=_covered(material.correspondents, now),
        is_zone_unknown=not is_zone(inbox.preferences.time_zone),
    )


def _news(material: Material, inbox: Inbox, now: datetime) -> _News:
    since = inbox.digested_until
    return _News(
        _task_lines(material, inbox, now),
        new_contacts(material.correspondents, material.contacts, since),
        changed_contacts(material.correspondents, material.contacts, since),
        suggestions(material.correspondents, since),
    )


def _fitting(said: _News) -> _News:
    """As much as one mail takes; what fits once fits again."""
    tasks = said.tasks[: ITEM_LIMIT - min(said.counts.news, NEWS_SHARE)]
    room = ITEM_LIMIT - len(tasks)
    suggested = said.suggestions[:room]  # before what is merely news: they wait for a word
    new = said.new_contacts[: room - len(suggested)]
    return _News(tasks, new, said.changed_contacts[: room - len(new) - len(suggested)], suggested)


def _listing(shown: _News, left_out: Counts, material: Material, now: datetime) -> Listing:
    task_ids = tuple(line.task.task_id for line in shown.tasks)
    told = (task.task_id for task in material.tasks if task.task_id in material.told)
    people = (*shown.new_contacts, *shown.changed_contacts)
    return Listing(
        composed_at=now,
        left_out=left_out,
        counts=shown.counts.plus(left_out),
        task_ids=task_ids,
        suggestion_ids=tuple(line.evidence_id for line in shown.suggestions),
        evidence_ids=tuple(sorted({one for line in people for one in line.evidence_ids})),
        told_task_ids=tuple(dict.fromkeys((*task_ids, *told)))[:TOLD_LIMIT],
    )


def _as_listed(material: Material, listing: Listing) -> Material:
    """The material as far as a digest listed it."""
    tasks = tuple(task for task in material.tasks if task.task_id in listing.task_ids)
    return replace(
        material, tasks=tasks, correspondents=tuple(_person_listed(one, listing) for one in material.correspondents)
    )


def _person_listed(one: Correspondent, listing: Listing) -> Correspondent:
    """Somebody without the news that came after the listing, becoming a contact among them."""
    evidence_ids = frozenset(listing.evidence_ids)
    changes = tuple(change for change in one.changes if change.evidence_id in evidence_ids)
    is_listed = changes or (not one.changes and evidence_ids & set(one.evidence))
    return replace(
        one,
        changes=changes,
        suggestions=tuple(each for each in one.suggestions if each.statement.evidence_id in listing.suggestion_ids),
        became_contact_at=one.became_contact_at if is_listed else None,
    )


def _covered(correspondents: Sequence[Correspondent], now: datetime) -> datetime | None:
    """Up to when contact news need not be told again; the last moments may still hold news that were not to be seen."""
    newest = max((one.changed_at for one in correspondents if one.changed_at), default=None)
    return min(newest, now - SETTLING) if newest else None


def _task_lines(material: Material, inbox: Inbox, now: datetime) -> tuple[TaskLine, ...]:
    zone = inbox.preferences.time_zone
    today = local_date(now, zone)
    lines = []
    for task in material.tasks:
        heading = _heading(task, today)
        said_on = local_date(task.said_at, zone)
        if heading is None or _is_hidden(task, said_on, today):
            continue
        lines.append(TaskLine(heading, task, said_on, is_new=task.task_id not in material.told))
    return tuple(sorted(lines, key=_urgency))


def _heading(task: Task, today: date) -> Heading | None:
    if task.state is TaskState.AWAITING_REPLY:
        return Heading.AWAITING_REPLY
    if task.state is not TaskState.OPEN:
        return None
    if task.due_on is None or task.due_on > today:
        return Heading.TO_DO
    return Heading.DUE_TODAY if task.due_on == today else Heading.OVERDUE


def _is_hidden(task: Task, said_on: date, today: date) -> bool:
    is_snoozed = task.snoozed_until is not None and today < task.snoozed_until
    return is_snoozed or today - max(task.due_on or said_on, task.snoozed_until or said_on) > FORGOTTEN_AFTER


def _urgency(line: TaskLine) -> tuple[int, bool, date, float, str]:
    """Within what is to be done some day, what is new comes first: it must not be what does not fit."""
    task = line.task
    is_old = line.heading is Heading.TO_DO and not line.is_new
    return _ORDER[line.heading], is_old, task.due_on or date.max, -task.said_at.timestamp(), task.task_id
