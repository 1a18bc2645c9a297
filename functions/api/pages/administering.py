"""Pages for administrators alone: the one place where that is checked, and what everybody else is told."""

from typing import Annotated, cast

from fastapi import Depends, Request
from fastapi.responses import Response

from api.pages.visiting import Submission, Submitting, Visit, Visiting
from gleaner.wording import marked

TITLE = marked("For administrators only")
SENTENCE = marked("Only an administrator can see this page. Ask one of yours to do it, or to make you one.")


class NotAdministratorError(Exception):
    """Somebody who is no administrator asked for a page of theirs."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(SENTENCE)
        self.visit = visit


async def _administering(visit: Visiting) -> Visit:
    if not visit.caller.is_admin:
        raise NotAdministratorError(visit)
    return visit


Administering = Annotated[Visit, Depends(_administering)]


async def _administering_submission(submission: Submitting) -> Submission:
    if not submission.visit.caller.is_admin:
        raise NotAdministratorError(submission.visit)
    return submission


AdministeringForm = Annotated[Submission, Depends(_administering_submission)]


async def refuse(_: Request, error: Exception) -> Response:
    """The page that says so."""
    visit = cast("NotAdministratorError", error).visit
    words = visit.words
    return visit.page("message.html", status=403, title=words.gettext(TITLE), sentence=words.gettext(SENTENCE))
