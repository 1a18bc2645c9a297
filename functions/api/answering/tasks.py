"""Done, later, not a task, and back again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from fastapi import HTTPException

from api.answering.answer import Answer, Button, Fact, Form
from api.answering.around import Around
from api.identifiers import is_id
from api.task_changes import change_task, is_snooze_date
from gleaner.digests.links import Purpose
from gleaner.followups.life import Action
from gleaner.followups.task import CLOSED, Task, TaskState
from gleaner.store import tasks
from gleaner.wording import marked

ACTIONS: Mapping[Purpose, Action] = {
    Purpose.DONE: Action.DONE,
    Purpose.SNOOZE: Action.SNOOZE,
    Purpose.NOT_A_TASK: Action.NOT_A_TASK,
    Purpose.REOPEN: Action.REOPEN,
}


@dataclass(frozen=True, slots=True)
class _Question:
    title: str
    button: str


_QUESTIONS: Mapping[Purpose, _Question] = {
    Purpose.DONE: _Question(marked("Is this done?"), marked("Mark as done")),
    Purpose.SNOOZE: _Question(marked("Show this later?"), marked("Tomorrow")),
    Purpose.NOT_A_TASK: _Question(marked("Is this no task?"), marked("It is not a task")),
    Purpose.REOPEN: _Question(marked("Put this back on the list?"), marked("Put it back on the list")),
}


def ask(around: Around) -> Answer:
    """What the link would do to the task, or where the task stands if that is done."""
    stored = tasks.get(around.inbox.inbox_id, around.link.subject) if is_id(around.link.subject) else None
    if stored is None:
        raise _gone()
    task, question = stored.task, _QUESTIONS[around.link.purpose]
    if _is_so(task, around):
        return _standing(task, around)
    _ = around.words.gettext
    return Answer(
        title=_(question.title),
        about=task.title,
        quote=task.sentence,
        facts=_facts(task, around),
        buttons=_buttons(question, around),
        is_question=True,
    )


def act(around: Around, form: Form) -> Answer:
    """Do it and say where the task stands."""
    action = ACTIONS[around.link.purpose]
    until = _until(form, around.today) if action is Action.SNOOZE else None
    task = change_task(around.inbox.inbox_id, around.link.subject, action, until=until, now=around.now)
    if task is None:
        raise _gone()
    return _standing(task, around)


def next_monday(today: date) -> date:
    """The first day of next week."""
    return today + timedelta(days=7 - today.weekday())


def _until(form: Form, today: date) -> date:
    """The day that the page offered, so that pressing twice is pressing once; tomorrow where none was sent."""
    try:
        chosen = date.fromisoformat(form.get("until", ""))
    except ValueError:
        chosen = None
    return chosen if chosen is not None and is_snooze_date(chosen, today) else today + timedelta(days=1)


def _is_so(task: Task, around: Around) -> bool:
    is_hidden = task.snoozed_until is not None and task.snoozed_until > around.today
    return {
        Purpose.DONE: task.state is TaskState.DONE,
        Purpose.NOT_A_TASK: task.state is TaskState.NOT_A_TASK,
        Purpose.SNOOZE: task.state in CLOSED,
        Purpose.REOPEN: task.state not in CLOSED and not is_hidden,
    }[around.link.purpose]


def _standing(task: Task, around: Around) -> Answer:
    """Where a task stands, with the way back to the list."""
    _ = around.words.gettext
    if task.state is TaskState.NOT_A_TASK:
        title = _("Not a task")
        sentence = _("It is off the list. The same sentence from the same person will not be proposed again.")
    elif task.state is TaskState.DONE:
        title, sentence = around.words.pgettext("task", "Done"), _("It is off the list.")
    elif task.snoozed_until is not None and task.snoozed_until > around.today:
        day = around.phrases.long_date(task.snoozed_until)
        title, sentence = _("Later"), _("It will be listed again on {date}.").format(date=day)
    else:
        return Answer(_("On the list"), about=task.title, quote=task.sentence)
    back = Button(_("Put it back on the list"), around.path(Purpose.REOPEN, task.task_id))
    return Answer(title, sentence, about=task.title, buttons=(back,))


def _facts(task: Task, around: Around) -> tuple[Fact, ...]:
    _ = around.words.gettext
    if task.due_on is None:
        return ()
    return (Fact(_("Due:"), around.phrases.long_date(task.due_on)),)


def _buttons(question: _Question, around: Around) -> tuple[Button, ...]:
    _ = around.words.gettext
    if around.link.purpose is not Purpose.SNOOZE:
        return (Button(_(question.button)),)
    tomorrow, monday = around.today + timedelta(days=1), next_monday(around.today)
    next_week = _("Next week ({date})").format(date=around.phrases.long_date(monday))
    return (
        Button(_(question.button), until=tomorrow.isoformat()),
        Button(next_week, until=monday.isoformat()),
    )


def _gone() -> HTTPException:
    return HTTPException(404, marked("This task does not exist any more."))
