"""Tasks as pages show them: what, why, when, where each stands, and what can be done about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from api.wiring import Wiring
from gleaner.digests import links
from gleaner.digests.links import Purpose
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
_OPEN = (Purpose.DONE, Purpose.SNOOZE, Purpose.NOT_A_TASK)
BUTTONS: Mapping[Purpose, str] = {
    Purpose.DONE: marked("Mark as done"),
    Purpose.SNOOZE: marked("Show later"),
    Purpose.NOT_A_TASK: marked("Not a task"),
    Purpose.REOPEN: marked("Put it back on the list"),
}


@dataclass(frozen=True, slots=True)
class Act:
    """A link to where something is done."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class Row:
    """A task as the page shows it."""

    title: str
    quote: str
    why: str
    dates: tuple[str, ...]
    state: str
    acts: tuple[Act, ...]
    conversation: Act


@dataclass(frozen=True, slots=True)
class TaskRows:
    """Makes rows of one inbox's tasks."""

    inbox: Inbox
    words: Catalogue
    wiring: Wiring
    now: datetime

    @property
    def phrases(self) -> Phrases:
        """Dates where the inbox is."""
        return Phrases(self.words, local_date(self.now, self.inbox.preferences.time_zone))

    def row(self, task: Task) -> Row:
        """One task with its links, which are those of a digest."""
        _, phrases = self.words.gettext, self.phrases
        acts = (Purpose.REOPEN,) if _is_off_the_list(task, phrases) else _OPEN
        return Row(
            title=task.title,
            quote=task.sentence,
            why=_(WHY[task.kind, task.waiting_on]).format(who=task.counterpart),
            dates=_dates(task, phrases, self.inbox.preferences.time_zone),
            state=_state(task, phrases),
            acts=tuple(self._act(purpose, task) for purpose in acts),
            conversation=Act(_("Open the conversation"), links.conversation_path(task.thread_id)),
        )

    def _act(self, purpose: Purpose, task: Task) -> Act:
        link = links.new(purpose, self.inbox.inbox_id, task.task_id, self.now)
        return Act(self.words.gettext(BUTTONS[purpose]), links.url("", link, self.wiring.read_key()))


def _is_off_the_list(task: Task, phrases: Phrases) -> bool:
    return task.state in CLOSED or (task.snoozed_until is not None and task.snoozed_until > phrases.today)


def _state(task: Task, phrases: Phrases) -> str:
    _ = phrases.words.gettext
    if task.state not in CLOSED and _is_off_the_list(task, phrases) and task.snoozed_until:
        return _("It will be listed again on {date}.").format(date=phrases.long_date(task.snoozed_until))
    return _(CLOSED_BY.get(task.closed_by or ClosedBy.PERSON, STATES[task.state]))


def _dates(task: Task, phrases: Phrases, zone: str) -> tuple[str, ...]:
    _ = phrases.words.gettext
    said = _("Written on {date}").format(date=phrases.long_date(local_date(task.said_at, zone)))
    due = _("Due on {date}").format(date=phrases.long_date(task.due_on)) if task.due_on else ""
    unproven = "" if task.is_proven else _("Sender not verified")
    return tuple(part for part in (said, due, unproven) if part)
