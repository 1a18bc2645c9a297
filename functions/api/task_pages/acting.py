"""What a form of the task pages asks for, and doing it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from fastapi import HTTPException

from api.pages import receipts
from api.pages.forms import Form
from api.pages.visiting import Visit
from api.task_changes import Change, ChangedMeanwhileError, carry_out, is_snooze_date, put_back
from api.task_pages.receipts import Happened, Receipt
from gleaner.digests.schedule import local_date
from gleaner.errors import GleanerError
from gleaner.followups.life import Action
from gleaner.inbox import Inbox
from gleaner.wording import marked

UNDO = "undo"
GONE = marked("This task does not exist any more.")
TOO_OLD = marked("This can no longer be undone.")
NO_SUCH_DAY = marked("Choose a day after today and within a year.")


class DayRefusedError(GleanerError):
    """The day until which a task is to be put off is none, or not one of the coming year."""


@dataclass(frozen=True, slots=True)
class Posted:
    """Which task a form is about; `inbox` is the caller's own."""

    inbox: Inbox
    task_id: str
    form: Form


def act_in(form: Form) -> str:
    """What the pressed button does; one that puts off says until when behind it: `snooze 2026-11-30`."""
    return form.text("act").partition(" ")[0]


def day_in(form: Form) -> str:
    """The day of that button, or what was typed as the day until which the task is put off."""
    return form.text("act").partition(" ")[2] or form.text("until").strip()


def posted(form: Form, mine: Sequence[Inbox]) -> Posted:
    """Raises 404 for a task in nobody's inbox, or another person's."""
    inbox = next((one for one in mine if one.inbox_id == form.text("inbox_id")), None)
    if inbox is None:
        raise HTTPException(404, GONE)
    return Posted(inbox, form.text("task_id"), form)


def act(wanted: Posted, visit: Visit) -> Receipt:
    """Do what the form asks for. Raises 404 where there is no such task or Undo, and `DayRefusedError`."""
    name = act_in(wanted.form)
    if name == UNDO:
        return _undone(wanted, visit)
    if name not in set(Action):
        raise HTTPException(404, marked("There is nothing here"))
    action = Action(name)
    until = _until(wanted, visit) if action is Action.SNOOZE else None
    change = carry_out(wanted.inbox.inbox_id, wanted.task_id, action, until=until, now=visit.now)
    if change is None:
        raise HTTPException(404, GONE)
    return Receipt(wanted.inbox.inbox_id, action, change.before, change.after)


def _undone(wanted: Posted, visit: Visit) -> Receipt:
    receipt = receipts.find(wanted.form.text("undo"), Receipt, visit.session, visit.now)
    if receipt is None or (receipt.inbox_id, receipt.after.task_id) != (wanted.inbox.inbox_id, wanted.task_id):
        raise HTTPException(404, TOO_OLD)
    try:
        change = put_back(receipt.inbox_id, Change(receipt.before, receipt.after), visit.now)
    except ChangedMeanwhileError as error:
        return replace(receipt, after=error.task, happened=Happened.TOO_LATE)
    if change is None:
        raise HTTPException(404, GONE)
    return replace(receipt, before=change.before, after=change.after, happened=Happened.UNDONE)


def _until(wanted: Posted, visit: Visit) -> date:
    try:
        day = date.fromisoformat(day_in(wanted.form))
    except ValueError:
        day = None
    if day is None or not is_snooze_date(day, local_date(visit.now, wanted.inbox.preferences.time_zone)):
        raise DayRefusedError(NO_SUCH_DAY)
    return day
