"""The three views of tasks, and under which heading a task stands in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from gleaner.followups.life import due_key
from gleaner.followups.task import CLOSED, Task, TaskState
from gleaner.wording import marked


class View(StrEnum):
    """Which tasks a page lists."""

    OPEN = "open"
    WAITING = "waiting"
    DONE = "done"


PATHS: Mapping[View, str] = {View.OPEN: "/tasks", View.WAITING: "/tasks/waiting", View.DONE: "/tasks/done"}
NAMES: Mapping[View, str] = {
    View.OPEN: marked("Waits on you"),
    View.WAITING: marked("Waits on others"),
    View.DONE: marked("Closed"),
}
NOTHING: Mapping[View, str] = {
    View.OPEN: marked("Nothing is open."),
    View.WAITING: marked("You wait for nobody."),
    View.DONE: marked("Nothing was closed yet."),
}


class Group(StrEnum):
    """A heading, in the order of the page."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    LATER = "later"
    NO_DATE = "no_date"
    LATE = "late"
    WAITING = "waiting"
    SNOOZED = "snoozed"
    CLOSED = "closed"


HEADINGS: Mapping[Group, str] = {
    Group.OVERDUE: marked("Overdue"),
    Group.TODAY: marked("Due today"),
    Group.TOMORROW: marked("Due tomorrow"),
    Group.THIS_WEEK: marked("Later this week"),
    Group.LATER: marked("After this week"),
    Group.NO_DATE: marked("Without a date"),
    Group.LATE: marked("No answer yet"),
    Group.WAITING: marked("Still in time"),
    Group.SNOOZED: marked("Shown again later"),
    Group.CLOSED: "",
}
_RANKS = {group: rank for rank, group in enumerate(Group)}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a task stands on the pages: in which view, under which heading."""

    view: View
    group: Group

    @property
    def is_counted(self) -> bool:
        """Whether it is one of those that somebody has to look at now."""
        return self.group is not Group.SNOOZED


def is_snoozed(task: Task, today: date) -> bool:
    """Whether its owner wants to see it later than today."""
    return task.state not in CLOSED and task.snoozed_until is not None and task.snoozed_until > today


def standing(task: Task, today: date) -> Standing:
    """Where a task stands on that day; whether it is late has been settled before."""
    if task.state in CLOSED:
        return Standing(View.DONE, Group.CLOSED)
    view = View.OPEN if task.state is TaskState.OPEN else View.WAITING
    if is_snoozed(task, today):
        return Standing(view, Group.SNOOZED)
    if view is View.WAITING:
        return Standing(view, Group.LATE if task.state is TaskState.AWAITING_REPLY else Group.WAITING)
    return Standing(view, _due_group(task.due_on, today))


def order_key(task: Task, group: Group, inbox_id: str) -> str:
    """Sorts tracked tasks of one view, over all inboxes: by heading, then by due date, snoozed ones by when they come back."""
    back_on = f"{task.snoozed_until}#" if group is Group.SNOOZED else ""
    return f"{_RANKS[group]}#{back_on}{due_key(task)}#{inbox_id}"


def _due_group(due_on: date | None, today: date) -> Group:
    """The week ends with Sunday (ISO 8601)."""
    if due_on is None:
        return Group.NO_DATE
    days = (due_on - today).days
    if days <= 1:
        return Group.OVERDUE if days < 0 else (Group.TODAY, Group.TOMORROW)[days]
    sunday = today + timedelta(days=7 - today.isoweekday())
    return Group.THIS_WEEK if due_on <= sunday else Group.LATER
