"""Errors as answers: JSON under /v1, a page everywhere else; one clear sentence, and never what was sent."""

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from api.admitting import (
    NoAdministratorLeftError,
    NoLongerAdministratorError,
    NotWithOneselfError,
    TooManyInvitationsError,
)
from api.confirmation_mail import SenderNotReadyError
from api.connecting import ConnectionGoneError, SomebodyElseError, TooManyMailsError
from api.hosted_login import LoginSilentError, SignInError
from api.inbox_changes import DisconnectedError
from api.job_orders import JobUnderWayError, WrongAddressError
from api.pages.language import language_for
from api.pages.rendering import page
from api.people import InvitationRefusedError, PersonGoneError, PersonKnownError, PoolBusyError
from api.sealing import BrokenSealError
from gleaner.contacts.exchange.files import NoAddressBookError
from gleaner.digests.links import ExpiredLinkError, ForgedLinkError
from gleaner.errors import GleanerError
from gleaner.store.inboxes import AddressTakenError
from gleaner.store.rows import RaceLostError
from gleaner.wording import catalogue, marked

STATUSES: Mapping[type[GleanerError], int] = {
    AddressTakenError: 409,
    RaceLostError: 409,
    DisconnectedError: 409,
    SignInError: 400,
    LoginSilentError: 503,
    BrokenSealError: 404,
    ForgedLinkError: 403,
    ExpiredLinkError: 410,
    ConnectionGoneError: 410,
    SomebodyElseError: 403,
    TooManyMailsError: 429,
    SenderNotReadyError: 503,
    JobUnderWayError: 409,
    WrongAddressError: 422,
    NoAddressBookError: 422,
    PersonKnownError: 409,
    PersonGoneError: 404,
    InvitationRefusedError: 409,
    NotWithOneselfError: 409,
    NoAdministratorLeftError: 409,
    NoLongerAdministratorError: 403,
    TooManyInvitationsError: 429,
    PoolBusyError: 503,
}
"""What people can act on; every other error of ours is a fault and ends as one."""

TITLES: Mapping[int, str] = {
    400: marked("That did not work"),
    401: marked("Please sign in"),
    403: marked("This link does nothing"),
    404: marked("There is nothing here"),
    405: marked("There is nothing here"),
    409: marked("Not now"),
    410: marked("This link has expired"),
    429: marked("Enough for today"),
}
STANDARD: Mapping[str, str] = {
    "Not Found": marked("There is no page at this address. Check it, or go on from the start page."),
    "Method Not Allowed": marked("This address does something else. Go on from the start page."),
}
"""What Starlette says of addresses, and what our pages say instead."""
INCOMPLETE = marked("Something in this address is wrong or missing. Go back and choose again.")
UNEXPECTED = marked("Something went wrong on our side. Try again in a minute.")


@dataclass(frozen=True, slots=True)
class Onward:
    """Where a page leads that says what went wrong."""

    name: str
    path: str


def answer_problems(app: FastAPI) -> None:
    """Register what answers each kind of error."""
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    for error in STATUSES:
        app.add_exception_handler(error, _ours)


async def _invalid(request: Request, error: Exception) -> Response:
    """FastAPI's own shape without the input, which may be personal and need not even be encodable."""
    if not _is_of_the_api(request):
        return explained(request, 422, INCOMPLETE)
    details = error.errors() if isinstance(error, RequestValidationError) else []
    shown = [
        {
            "loc": [_plain(part) for part in one["loc"]],
            "msg": _plain(one["msg"].removeprefix("Value error, ")),
            "type": one["type"],
        }
        for one in details
    ]
    return JSONResponse({"detail": shown}, 422)


async def _http(request: Request, error: Exception) -> Response:
    status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (500, None)
    sentence = str(error.detail) if isinstance(error, HTTPException) else ""
    return explained(request, status, sentence, headers)


async def _ours(request: Request, error: Exception) -> Response:
    return explained(request, STATUSES[type(error)], str(error))  # type: ignore[index]


def explained(request: Request, status: int, sentence: str, headers: Mapping[str, str] | None = None) -> Response:
    """A problem in a sentence: as a page in the browser's language, or as JSON."""
    if _is_of_the_api(request):
        return JSONResponse({"detail": sentence}, status, headers)
    words = catalogue(language_for(request))
    title, said = words.gettext(TITLES.get(status, TITLES[400])), words.gettext(STANDARD.get(sentence, sentence))
    onward = Onward(words.gettext("To the start page"), "/")
    answer = page("message.html", status=status, language=words.locale, title=title, sentence=said, onward=onward)
    answer.headers.update(headers or {})
    return answer


def _is_of_the_api(request: Request) -> bool:
    return request.url.path == "/v1" or request.url.path.startswith("/v1/")


def _plain(part: object) -> object:
    return part.encode("utf-8", "replace").decode() if isinstance(part, str) else part
