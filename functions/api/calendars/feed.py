"""Due tasks as an iCalendar feed (RFC 5545, 7986): all-day events, because Google and Outlook show no to-dos of a feed.

There is no METHOD, so DTSTAMP is when a task last changed (RFC 5545 3.8.7.2) and an unchanged feed is the same to the byte.
"""

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from gleaner.digests.links import conversation_path
from gleaner.digests.phrases import WHY
from gleaner.digests.schedule import local_date
from gleaner.digests.untrusted import harmless
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import Task
from gleaner.inbox import Inbox
from gleaner.store import tasks
from gleaner.store.tasks import StoredTask
from gleaner.wording import Catalogue, catalogue, marked

if TYPE_CHECKING:
    from icalendar import Event

LARGEST = 500
"""Events of a feed: what is due comes first, then what was, the nearest first."""
REFRESHED = timedelta(hours=1)
_LONGEST_TITLE, _LONGEST_NAME, _LONGEST_SENTENCE = 200, 100, 1_000
_NAMESPACE = uuid.UUID("5b0d3f8e-6c1a-4f0e-9a57-2f6c1d7e9b04")
"""Ours alone: event ids are made in it from inbox and task."""

KINDS: Mapping[Kind, str] = {
    Kind.REQUEST: marked("Request"),
    Kind.QUESTION: marked("Question"),
    Kind.COMMITMENT: marked("Promise"),
    Kind.MEETING: marked("Meeting"),
    Kind.DEADLINE: marked("Deadline"),
}
WAITING = marked("Waiting")

Find = Callable[[str, date, int], Iterator[StoredTask]]


@dataclass(frozen=True, slots=True)
class Due:
    """A task with a date, and whose it is."""

    stored: StoredTask
    inbox: Inbox

    @property
    def due_on(self) -> date:
        """Its day."""
        return self.stored.task.due_on or date.max


def collect(connected: Sequence[Inbox], now: datetime) -> list[Due]:
    """What is due in these inboxes: at most two queries each."""

    def of_each(find: Find) -> Iterable[Due]:
        return (
            Due(stored, inbox)
            for inbox in connected
            for stored in find(inbox.inbox_id, local_date(now, inbox.preferences.time_zone), LARGEST)
        )

    upcoming = sorted(of_each(tasks.due_from), key=lambda one: one.due_on)
    past = sorted(of_each(tasks.due_before), key=lambda one: one.due_on, reverse=True)
    return sorted(
        [*upcoming, *past][:LARGEST], key=lambda one: (one.due_on, one.stored.task.task_id, one.inbox.inbox_id)
    )


def written_out(dues: Iterable[Due], locale: str, public_url: str) -> bytes:
    """The feed; its name is in that language, each event in its inbox's."""
    from icalendar import Calendar, vText

    _ = catalogue(locale).gettext
    calendar = Calendar()
    calendar.add("prodid", "-//Gleaner//Due tasks//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, vText(_("Gleaner: due tasks")))
    calendar.add("refresh-interval", REFRESHED, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for due in dues:
        calendar.add_component(_event(due, public_url))
    written: bytes = calendar.to_ical()
    return written


def _event(due: Due, public_url: str) -> "Event":
    from icalendar import Event

    task, changed_at = due.stored.task, _changed_at(due.stored)
    event, words = Event(), catalogue(due.inbox.preferences.locale)
    url = f"{public_url}{conversation_path(task.thread_id)}"
    event.add("uid", str(uuid.uuid5(_NAMESPACE, f"{due.inbox.inbox_id}/{task.task_id}")))
    event.add("dtstamp", changed_at)
    event.add("last-modified", changed_at)
    event.add("sequence", (due.stored.version or 1) - 1)
    event.add("dtstart", due.due_on)
    event.add("dtend", due.due_on + timedelta(days=1))
    event.add("summary", _summary(task, words))
    event.add("description", _description(task, words, url))
    event.add("url", url)
    kinds = (KINDS[task.kind], WAITING) if _is_waiting(task) else (KINDS[task.kind],)
    event.add("categories", [words.gettext(kind) for kind in kinds])
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", "FREE")
    return event


def _is_waiting(task: Task) -> bool:
    return task.waiting_on is WaitingOn.OTHER


def _summary(task: Task, words: Catalogue) -> str:
    title = harmless(task.title, _LONGEST_TITLE)
    if not _is_waiting(task):
        return title
    return words.gettext("Waiting for {who}: {title}").format(who=_who(task), title=title)


def _description(task: Task, words: Catalogue, url: str) -> str:
    """Who said it to whom, in which words, and where to do something about it."""
    _ = words.gettext
    why = _(WHY[task.kind, task.waiting_on]).format(who=_who(task))
    unproven = () if task.is_proven else (_("Sender not verified"),)
    return "\n".join((f"{why}:", harmless(task.sentence, _LONGEST_SENTENCE), *unproven, "", url))


def _who(task: Task) -> str:
    return harmless(task.counterpart, _LONGEST_NAME)


def _changed_at(stored: StoredTask) -> datetime:
    """When the task was last written; of rows that do not know it, the latest that happened to it."""
    task = stored.task
    known = (task.said_at, task.decided_at, task.waiting_since_at)
    at = stored.changed_at or max(one for one in known if one is not None)
    return at.astimezone(UTC).replace(microsecond=0)
