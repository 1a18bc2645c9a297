"""Tasks as pages show them: what, why, when, where each stands, and what can be done about it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from api.answering.tasks import next_monday
from api.task_changes import LONGEST_SNOOZE
from api.task_pages.listing import Entry
from api.task_pages.views import Group, View, is_snoozed
from gleaner.digests import links
from gleaner.digests.composing import Heading, TaskLine
from gleaner.digests.phrases import WHY, Phrases
from gleaner.digests.schedule import local_date
from gleaner.followups.task import CLOSED, ClosedBy, Task, TaskState
from gleaner.inbox import Inbox
from gleaner.wording import Catalogue, marked

STATES: Mapping[TaskState, str] = {
    TaskState.OPEN: marked("Waits on you"),
    TaskState.WAITING: marked("Waits on the other side"),
    TaskState.AWAITING_REPLY: marked("No answer yet"),
    TaskState.DONE: marked("You marked it as done"),
    TaskState.NOT_A_TASK: marked("You said it is not a task"),
}
CLOSED_BY: Mapping[ClosedBy, str] = {
    ClosedBy.ANSWERED: marked("Closed by Gleaner: it was answered"),
    ClosedBy.DELIVERED: marked("Closed by Gleaner: what was asked for was sent"),
    ClosedBy.WITHDRAWN: marked("Closed by Gleaner: it is no longer needed"),
}
SHORT_QUOTE = 200
"""Characters of a sentence that stand open; a longer one opens at a press."""


@dataclass(frozen=True, slots=True)
class Days:
    """Until when a task of an inbox can be put off: the days that buttons offer, and those that can be chosen."""

    tomorrow: date
    monday: date
    next_week: str
    last: date

    @classmethod
    def of(cls, phrases: Phrases) -> "Days":
        """As seen from the day of the phrases."""
        monday = next_monday(phrases.today)
        next_week = phrases.words.gettext("Next week ({date})").format(date=phrases.long_date(monday))
        return cls(phrases.today + timedelta(days=1), monday, next_week, phrases.today + LONGEST_SNOOZE)


@dataclass(frozen=True, slots=True)
class Typed:
    """A day that was typed for a task and could not be taken, or not yet; and why."""

    day: str
    error: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A task as the page shows it. `quote` is empty where the title says it already, `quote_start` is set where it is long.

    `address` is set where there are several inboxes.
    """

    mark: str
    inbox_id: str
    task_id: str
    title: str
    quote: str
    quote_start: str
    facts: tuple[str, ...]
    state: str
    address: str
    conversation_path: str
    is_late: bool
    is_closed: bool
    is_snoozed: bool
    is_unproven: bool
    days: Days
    typed: Typed | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """Makes rows. `typed` are days by the mark of their task; `has_states`: rows of different states stand together."""

    words: Catalogue
    now: datetime
    has_addresses: bool = False
    has_states: bool = False
    typed: Mapping[str, Typed] = field(default_factory=dict)

    def row(self, entry: Entry) -> Row:
        """One task."""
        task, inbox = entry.task, entry.inbox
        phrases = phrases_of(inbox, self.words, self.now)
        mark = mark_of(inbox.inbox_id, task.task_id)
        is_long = len(task.sentence) > SHORT_QUOTE
        return Row(
            mark=mark,
            inbox_id=inbox.inbox_id,
            task_id=task.task_id,
            title=task.title,
            quote="" if task.sentence == task.title else task.sentence,
            quote_start=f"{task.sentence[:SHORT_QUOTE].rstrip()}…" if is_long else "",
            facts=_facts(task, phrases, inbox.preferences.time_zone),
            state=self._state(entry, phrases),
            address=inbox.address if self.has_addresses else "",
            conversation_path=links.conversation_path(task.thread_id),
            is_late=entry.standing.group in {Group.LATE, Group.OVERDUE},
            is_closed=task.state in CLOSED,
            is_snoozed=is_snoozed(task, phrases.today),
            is_unproven=not task.is_proven,
            days=Days.of(phrases),
            typed=self.typed.get(mark),
        )

    def _state(self, entry: Entry, phrases: Phrases) -> str:
        """What the heading does not say already."""
        is_told = entry.standing.view is View.OPEN and entry.standing.group is not Group.SNOOZED
        is_told = is_told or entry.standing.group in {Group.LATE, Group.WAITING}
        if is_told and not self.has_states:
            return ""
        return standing_text(entry.task, phrases, entry.inbox.preferences.time_zone)


def mark_of(inbox_id: str, task_id: str) -> str:
    """Names a task on a page; two inboxes may have one of the same id."""
    return hashlib.sha256(f"{inbox_id}/{task_id}".encode()).hexdigest()[:12]


def phrases_of(inbox: Inbox, words: Catalogue, now: datetime) -> Phrases:
    """Dates where the inbox is."""
    return Phrases(words, local_date(now, inbox.preferences.time_zone))


def standing_text(task: Task, phrases: Phrases, zone: str) -> str:
    """Where a task stands, in a sentence."""
    _ = phrases.words.gettext
    if is_snoozed(task, phrases.today) and task.snoozed_until:
        return _("It will be listed again on {date}.").format(date=phrases.long_date(task.snoozed_until))
    said = _(CLOSED_BY.get(task.closed_by or ClosedBy.PERSON, STATES[task.state]))
    if task.state not in CLOSED or task.closed_at is None:
        return said
    day = phrases.long_date(local_date(task.closed_at, zone))
    return _("{what}, {date}").format(what=said, date=day)


def _facts(task: Task, phrases: Phrases, zone: str) -> tuple[str, ...]:
    _ = phrases.words.gettext
    why = _(WHY[task.kind, task.waiting_on]).format(who=task.counterpart)
    said_on = local_date(task.said_at, zone)
    heading = Heading.AWAITING_REPLY if task.state is TaskState.AWAITING_REPLY else Heading.TO_DO
    due = phrases.due(TaskLine(heading, task, said_on, is_new=False))
    written = _("Written on {date}").format(date=phrases.long_date(said_on))
    return tuple(part for part in (due, why, written) if part)
