"""A visit: a signed-in person on a page, and the frame that every page of theirs has."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import quote, urlsplit

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import browser
from api.browser import Session
from api.caller import Caller
from api.pages import drafts
from api.pages.drafts import Draft
from api.pages.forms import Form, posted_form
from api.pages.language import language_for
from api.pages.rendering import page
from api.wiring import Now
from gleaner.wording import Catalogue, catalogue, marked


@dataclass(frozen=True, slots=True)
class Destination:
    """What the navigation leads to, as soon as there is such a page; everything below `path` belongs to it."""

    path: str
    name: str
    is_for_admins: bool = False


DESTINATIONS = (
    Destination("/settings", marked("Settings")),
    Destination("/contacts", marked("Contacts")),
    Destination("/tasks", marked("Tasks")),
    Destination("/activity", marked("Activity")),
    Destination("/digest", marked("Digest")),
    Destination("/administration", marked("Administration"), is_for_admins=True),
)


class SignedOutError(Exception):
    """Nobody is signed in where somebody has to be; `form` is what was posted, if anything."""

    def __init__(self, form: Form | None = None) -> None:
        super().__init__("Sign in first.")
        self.form = form


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is here, in which language, at what moment, and where they can go."""

    session: Session
    language: str
    now: datetime
    path: str
    destinations: tuple[Destination, ...]

    @property
    def caller(self) -> Caller:
        """The person."""
        return self.session.caller

    @property
    def words(self) -> Catalogue:
        """The catalogue of their language."""
        return catalogue(self.language)

    def is_at(self, destination: Destination) -> bool:
        """Whether this page belongs to a destination."""
        return self.path == destination.path or self.path.startswith(f"{destination.path}/")

    def page(self, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
        """A page in the frame."""
        return page(template, status=status, language=self.language, visit=self, **values)


@dataclass(frozen=True, slots=True)
class Submission:
    """A form that somebody signed in posted. `is_own` is False where the page was shown to an earlier session, or not by us at all."""

    visit: Visit
    form: Form
    is_own: bool


def visit_of(request: Request, now: datetime) -> Visit | None:
    """The visit of who is signed in, if anybody is."""
    session = browser.session_of(request, now)
    if session is None:
        return None
    paths, is_admin = request.app.state.paths, session.caller.is_admin
    reachable = tuple(one for one in DESTINATIONS if one.path in paths and (is_admin or not one.is_for_admins))
    return Visit(session, language_for(request), now, request.url.path, reachable)


async def _visit(request: Request, now: Now) -> Visit:
    visit = visit_of(request, now)
    if visit is None:
        raise SignedOutError(await posted_form(request) if request.method == "POST" else None)
    return visit


Visiting = Annotated[Visit, Depends(_visit)]


async def _submission(request: Request, visit: Visiting) -> Submission:
    form = await posted_form(request)
    return Submission(visit, form, is_own=form.is_shown_to(visit.session))


Submitting = Annotated[Submission, Depends(_submission)]


async def sign_in_first(request: Request, error: Exception) -> Response:
    """Off to the sign-in and back to this page; what was typed is kept meanwhile."""
    is_by_script = request.headers.get("hx-request") == "true"
    path = _page_around(request) if is_by_script and request.method == "GET" else request.url.path
    target = f"/sign-in?to={quote(path, safe='')}"
    answer = Response(headers={"hx-redirect": target}) if is_by_script else RedirectResponse(target, 303)
    if isinstance(error, SignedOutError) and error.form is not None:
        now = request.app.state.wiring.clock()
        drafts.keep(Draft(request.url.path, error.form), answer, now)
    return answer


def _page_around(request: Request) -> str:
    """The page for which a script fetched a part: the part by itself is nothing to come back to."""
    try:
        path = urlsplit(request.headers.get("hx-current-url", "")).path
    except ValueError:  # no browser's
        path = ""
    return path or request.url.path
