"""What today's digest says: the tasks to see to, who is new or changed in the contact book, what waits for a word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

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
    """What a digest is made of: what is tracked (late ones turned), who changed since `inbox.digested_until`, and their contacts."""

    tasks: tuple[Task, ...] = ()
    correspondents: tuple[Correspondent, ...] = ()
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)
    last_sent_at: datetime | None = None


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


@dataclass(frozen=True, slots=True)
class Digest:
    """One digest. `today` is the owner's local date, `left_out_count` what did not fit.

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
    left_out_count: int
    is_incoming_only: bool
    tally: Tally
    covers_until: datetime | None
    is_zone_unknown: bool = False

    def under(self, heading: Heading) -> tuple[TaskLine, ...]:
        """The tasks of one heading."""
        return tuple(line for line in self.tasks if line.heading is heading)


def compose(material: Material, *, inbox: Inbox, now: datetime) -> Digest | None:
    """The digest of this moment; None where there is nothing to say."""
    since = inbox.digested_until
    tasks = _task_lines(material, inbox, now)
    new = new_contacts(material.correspondents, material.contacts, since)
    changed = changed_contacts(material.correspondents, material.contacts, since)
    suggested = suggestions(material.correspondents, since)
    counts = Counts(len(tasks), len(new), len(changed), len(suggested))
    if not counts.total:
        return None
    shown_tasks = tasks[: ITEM_LIMIT - min(counts.news, NEWS_SHARE)]
    room = ITEM_LIMIT - len(shown_tasks)
    shown_suggested = suggested[:room]  # before what is merely news: they wait for a word
    shown_new = new[: room - len(shown_suggested)]
    shown_changed = changed[: room - len(shown_new) - len(shown_suggested)]
    shown = Counts(len(shown_tasks), len(shown_new), len(shown_changed), len(shown_suggested))
    return Digest(
        inbox_id=inbox.inbox_id,
        locale=inbox.preferences.locale,
        today=local_date(now, inbox.preferences.time_zone),
        tasks=shown_tasks,
        new_contacts=shown_new,
        changed_contacts=shown_changed,
        suggestions=shown_suggested,
        counts=counts,
        left_out_count=counts.total - shown.total,
        is_incoming_only=inbox.set_up.proven_outgoing_at is None,
        tally=material.tally,
        covers_until=_covered(material.correspondents, now),
        is_zone_unknown=not is_zone(inbox.preferences.time_zone),
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
        is_new = material.last_sent_at is None or task.said_at > material.last_sent_at
        lines.append(TaskLine(heading, task, said_on, is_new))
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


def _urgency(line: TaskLine) -> tuple[int, date, float, str]:
    task = line.task
    return _ORDER[line.heading], task.due_on or date.max, -task.said_at.timestamp(), task.task_id
