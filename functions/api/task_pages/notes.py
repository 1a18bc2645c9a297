"""What somebody just did to a task, in one line with its Undo."""

from dataclasses import dataclass

from api.task_pages.receipts import Happened, Receipt
from api.task_pages.rows import CLOSED_BY, mark_of, standing_text
from gleaner.digests.phrases import Phrases
from gleaner.followups.life import Action
from gleaner.followups.task import CLOSED, ClosedBy
from gleaner.inbox import Inbox


@dataclass(frozen=True, slots=True)
class Note:
    """The confirmation of an act. Without `undo_id` there is nothing to undo; `can_reopen`: the task is off the list."""

    mark: str
    inbox_id: str
    task_id: str
    title: str
    text: str
    undo_id: str = ""
    can_reopen: bool = False


def note_of(receipt: Receipt, receipt_id: str, inbox: Inbox, phrases: Phrases) -> Note:
    """What is said of an act."""
    task, is_done = receipt.after, receipt.happened is Happened.DONE
    is_changed = is_done and receipt.before != receipt.after
    is_off = task.state in CLOSED or task.snoozed_until is not None
    return Note(
        mark_of(inbox.inbox_id, task.task_id),
        inbox.inbox_id,
        task.task_id,
        task.title,
        _text(receipt, phrases, inbox.preferences.time_zone),
        undo_id=receipt_id if is_changed else "",
        can_reopen=is_off and not is_changed and receipt.happened is not Happened.UNDONE,
    )


def _text(receipt: Receipt, phrases: Phrases, zone: str) -> str:
    _ = phrases.words.gettext
    where = standing_text(receipt.after, phrases, zone)
    if receipt.happened is Happened.UNDONE:
        return _("Undone: it is as it was before.")
    if receipt.happened is Happened.TOO_LATE:
        return _("It was changed meanwhile, so this was not undone. {state}").format(state=where)
    if receipt.before == receipt.after:
        return _("Nothing changed. {state}").format(state=where)
    return " ".join(part for part in (_done(receipt, where, phrases), _meanwhile(receipt, phrases)) if part)


def _done(receipt: Receipt, where: str, phrases: Phrases) -> str:
    _ = phrases.words.gettext
    return {
        Action.DONE: _("Marked as done."),
        Action.SNOOZE: where,
        Action.NOT_A_TASK: _("It is off the list. The same sentence from the same person will not be proposed again."),
        Action.REOPEN: _("It is back on the list."),
    }[receipt.action]


def _meanwhile(receipt: Receipt, phrases: Phrases) -> str:
    """That mail had closed the task which the page still showed as open."""
    closed_by = receipt.before.closed_by
    if receipt.action is Action.REOPEN or closed_by in {None, ClosedBy.PERSON}:
        return ""
    _ = phrases.words.gettext
    return _("Before that: {state}.").format(state=_(CLOSED_BY[closed_by]))
