"""The home page, signing in through Cognito's hosted login, and signing out."""

import re
from contextlib import suppress

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from api import browser, signed_in
from api.browser import SESSION_COOKIE, SIGN_IN_COOKIE
from api.caller import from_claims
from api.hosted_login import LoginSilentError, SignIn, SignInError
from api.identifiers import new_token
from api.pages.forms import posted_form
from api.pages.language import language_for
from api.pages.rendering import page
from api.wiring import Now, Wired
from gleaner.wording import marked

router = APIRouter(include_in_schema=False)

HOME = "/"
SETTINGS = "/settings/email"
_OWN_PATH = re.compile(r"/(?:[A-Za-z0-9_-]+(?:/[A-Za-z0-9_.~-]+)*)?")
"""Where a sign-in may lead: a path of ours. `//host` and `/\\host` are other sites to a browser."""


@router.get("/")
async def home(request: Request, now: Now) -> Response:
    """What this is; for who is signed in, their settings."""
    if browser.session_of(request, now) is not None:
        return RedirectResponse(SETTINGS, 303)
    return page("home.html", title="Gleaner", language=language_for(request))


@router.get("/sign-in")
async def sign_in(wiring: Wired, now: Now, to: str = HOME) -> RedirectResponse:
    """Off to the hosted login, and afterwards back to a path of ours."""
    target = to if len(to) <= 1000 and _OWN_PATH.fullmatch(to) else HOME
    begun = SignIn(nonce=new_token(), verifier=new_token() + new_token(), to=target)
    state = browser.begin_sign_in(begun, now)
    answer = RedirectResponse(wiring.login.authorize_url(begun, state), 303)
    browser.set_cookie(answer, SIGN_IN_COOKIE, state, browser.SIGN_IN_LIFETIME)
    return answer


@router.get("/callback")
async def callback(request: Request, wiring: Wired, now: Now, code: str = "", state: str = "") -> RedirectResponse:
    """Back from the hosted login: a session begins for the person that the ID token proves."""
    begun = browser.take_sign_in(request, state, now)
    if begun is None or not code:
        raise SignInError(marked("This sign-in was not begun in this browser, or has expired. Sign in again."))
    proven = wiring.login.redeemed(code, begun)
    caller = from_claims(proven.claims)
    if caller is None:
        raise SignInError(
            marked("Your e-mail address is not verified. Ask your administrator to verify it, then sign in again.")
        )
    session = browser.begin_session(caller, now, proven)
    answer = RedirectResponse(begun.to, 303)
    browser.set_session_cookie(answer, session)
    browser.drop_cookie(answer, SIGN_IN_COOKIE)
    return answer


@router.post("/sign-out")
async def sign_out(request: Request, wiring: Wired, now: Now) -> RedirectResponse:
    """End the session here and at Cognito."""
    session = browser.session_of(request, now)
    if session is None:
        return RedirectResponse(HOME, 303)
    if not (await posted_form(request)).is_shown_to(session):
        raise HTTPException(403, marked("Sign out with the button on top of the page."))
    refresh_token = signed_in.end(session.secret, now)
    if refresh_token:
        # Where Cognito does not answer it is not revoked; but nobody has it any more, for the row is gone.
        with suppress(LoginSilentError):
            wiring.login.revoke(refresh_token)
    answer = RedirectResponse(wiring.login.sign_out_url(), 303)
    browser.drop_cookie(answer, SESSION_COOKIE)
    return answer
