"""A form of a page of tasks: carried out, or shown again with the reason; the page, or for htmx the row alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fastapi import HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.pages import drafts, receipts
from api.pages.forms import Form
from api.pages.visiting import Submission, Visit
from api.task_pages.acting import GONE, DayRefusedError, Posted, act, act_in, day_in, posted
from api.task_pages.listing import Entry, entry_of
from api.task_pages.notes import Note, note_of
from api.task_pages.pages import Place, Shown, note_answer, refusal_answer, row_answer
from api.task_pages.receipts import Receipt
from api.task_pages.rows import Typed, mark_of, phrases_of
from gleaner.followups.life import Action
from gleaner.inbox import Inbox
from gleaner.store import agenda, tasks
from gleaner.store.rows import RaceLostError
from gleaner.wording import marked

SIGNED_OUT = marked("You were signed out before this was done. Nothing was changed: do it again.")
OUTDATED = marked("This page is from before you signed in again. Nothing was changed: do it again.")

Render = Callable[[Shown], HTMLResponse]


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody at a page of their tasks; `render` makes the whole page."""

    visit: Visit
    place: Place
    mine: Sequence[Inbox]
    render: Render

    def first_shown(self, request: Request, done: str) -> HTMLResponse:
        """The page, with what was just done or, after signing in again, what was not."""
        draft = drafts.find(request, self.visit.session, self.visit.now)
        if draft is None:
            return self.render(Shown(note=self._note(done)))
        answer = self.render(Shown(notice=self._said(SIGNED_OUT), typed=_typed(draft)))
        drafts.forget(request, answer)
        return answer

    def answered(self, request: Request, submission: Submission) -> Response:
        """What a posted form leads to."""
        if request.headers.get("hx-request") != "true":
            return self._whole(submission)
        try:
            wanted = posted(submission.form, self.mine)
            return self._row_alone(wanted, submission)
        except HTTPException as error:
            return refusal_answer(self.visit, self.place, self._said(error.detail), error.status_code)

    def _whole(self, submission: Submission) -> Response:
        wanted = posted(submission.form, self.mine)
        if not submission.is_own:
            typed = _typed(submission.form) if submission.form.is_of(self.visit.session) else {}
            return self.render(Shown(notice=self._said(OUTDATED), typed=typed, status=403))
        try:
            receipt = act(wanted, self.visit)
        except DayRefusedError as error:
            return self.render(Shown(typed=_typed(submission.form, self._said(str(error))), status=422))
        receipt_id = receipts.keep(receipt, self.visit.session, self.visit.now)
        return RedirectResponse(f"{self.place.url(done=receipt_id)}#done", 303)

    def _row_alone(self, wanted: Posted, submission: Submission) -> HTMLResponse:
        if not submission.is_own:
            return self._row(wanted, Shown(notice=self._said(OUTDATED), status=403))
        try:
            receipt = act(wanted, self.visit)
        except DayRefusedError as error:
            return self._row(wanted, Shown(typed=_typed(submission.form, self._said(str(error))), status=422))
        except RaceLostError as error:
            return self._row(wanted, Shown(notice=self._said(str(error)), status=409))
        if receipt.is_undone:
            return self._row(wanted, Shown(note=self._told(receipt, "")))
        receipt_id = receipts.keep(receipt, self.visit.session, self.visit.now)
        return note_answer(self.visit, self.place, self.mine, self._told(receipt, receipt_id))

    def _row(self, wanted: Posted, shown: Shown) -> HTMLResponse:
        """The row as it stands now."""
        return row_answer(self.visit, self.place, self.mine, self._entry(wanted), shown)

    def _entry(self, wanted: Posted) -> Entry:
        stored = tasks.get(wanted.inbox.inbox_id, wanted.task_id)
        if stored is None:
            raise HTTPException(404, GONE)
        [task] = agenda.as_of(wanted.inbox, [stored.task], self.visit.now)
        return entry_of(task, wanted.inbox, self.visit.now)

    def _note(self, receipt_id: str) -> Note | None:
        receipt = receipts.find(receipt_id, Receipt, self.visit.session, self.visit.now)
        is_mine = receipt is not None and any(one.inbox_id == receipt.inbox_id for one in self.mine)
        return self._told(receipt, receipt_id) if receipt is not None and is_mine else None

    def _told(self, receipt: Receipt, receipt_id: str) -> Note:
        inbox = next(one for one in self.mine if one.inbox_id == receipt.inbox_id)
        return note_of(receipt, receipt_id, inbox, phrases_of(inbox, self.visit.words, self.visit.now))

    def _said(self, sentence: str) -> str:
        return self.visit.words.gettext(sentence)


def _typed(form: Form, error: str = "") -> dict[str, Typed]:
    """The day that was typed, by the mark of its task."""
    if act_in(form) != Action.SNOOZE:
        return {}
    return {mark_of(form.text("inbox_id"), form.text("task_id")): Typed(day_in(form), error)}
