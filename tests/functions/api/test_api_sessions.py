"""Sessions: looked at again each hour, ended by disuse and by Cognito, going on while it does not answer."""

import threading
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec
import pytest

from api import signed_in
from api.hosted_login import HostedLogin, SignInError
from api.sealing import BrokenSealError, Seal
from api.signed_in import GRACE, IDLE, LONGEST, Kept
from gleaner.store import sessions
from tests.account import EMULATOR_URL
from tests.functions.api.calls import Person
from tests.functions.api.hosted import invite, sign_in
from tests.functions.api.world import World

HERE = "/settings/email"
RENEWAL = "unsigned.GetTokensFromRefreshToken"
HOUR = timedelta(hours=1)
AN_HOUR_AGO = timedelta(minutes=61)
SILENCE = "InternalErrorException"


@pytest.fixture
def email(world: World, emma: Person) -> str:
    invite(world, emma.email)
    return emma.email


@pytest.fixture
def browser(world: World, email: str) -> Iterator[Person]:
    """Somebody who just signed in."""
    person = world.nobody()
    sign_in(person, email)
    world.account.tap.reset()
    yield person
    world.account.tap.reset()


def row_of(browser: Person) -> str:
    return f"signed-in#{sha256(browser.cookies['__Host-session'].encode()).hexdigest()}"


def kept_by(browser: Person) -> Kept:
    body = sessions.get(row_of(browser), datetime.now(UTC))
    assert body is not None
    return msgspec.json.decode(body, type=Kept)


def token_of(browser: Person) -> str:
    return Seal("refresh token", browser.cookies["__Host-session"].encode()).opened(kept_by(browser).refresh_token)


def ends_at(browser: Person) -> datetime:
    return datetime.fromtimestamp(sessions.SessionItem.get(row_of(browser)).expires_at, UTC)


def later(browser: Person, by: timedelta) -> None:
    """Let so much time have gone by for a session; its row is the same otherwise."""
    kept = kept_by(browser)
    silent_until = kept.silent_until - by if kept.silent_until else None
    older = replace(
        kept,
        begun_at=kept.begun_at - by,
        verified_until=kept.verified_until - by,
        silent_until=silent_until,
    )
    sessions.put(row_of(browser), msgspec.json.encode(older).decode(), ends_at(browser) - by)


def is_signed_in(browser: Person) -> bool:
    return browser.get(HERE).status == 200


def asked(world: World) -> int:
    return world.account.tap.calls().get(RENEWAL, 0)


def test_within_the_hour_cognito_is_not_asked_and_after_it_once(world: World, browser: Person) -> None:
    assert is_signed_in(browser)
    assert asked(world) == 0
    later(browser, AN_HOUR_AGO)
    assert is_signed_in(browser)
    assert is_signed_in(browser)
    assert asked(world) == 1


def test_a_group_is_won_and_lost_within_the_hour(world: World, browser: Person, email: str) -> None:
    cognito = world.account.aws.cognito
    group: Any = {"UserPoolId": world.pool_id, "GroupName": "admins"}
    with suppress(cognito.exceptions.GroupExistsException):
        cognito.create_group(**group)
    cognito.admin_add_user_to_group(**group, Username=email)
    for is_admin in (True, False):
        later(browser, AN_HOUR_AGO)
        assert is_signed_in(browser)
        assert kept_by(browser).caller.is_admin is is_admin
        cognito.admin_remove_user_from_group(**group, Username=email)


@pytest.mark.parametrize("end", ["disabled", "deleted", "revoked", "unverified"])
def test_who_may_not_go_on_is_signed_out_within_the_hour_and_loses_nothing_typed(
    world: World, browser: Person, email: str, end: str
) -> None:
    cognito = world.account.aws.cognito
    user: Any = {"UserPoolId": world.pool_id, "Username": email}
    if end == "disabled":
        cognito.admin_disable_user(**user)
    elif end == "deleted":
        cognito.admin_delete_user(**user)
    elif end == "revoked":
        world.handler.wiring.login.revoke(token_of(browser))
    else:
        cognito.admin_update_user_attributes(**user, UserAttributes=[{"Name": "email_verified", "Value": "false"}])
    assert is_signed_in(browser)
    later(browser, AN_HOUR_AGO)
    row = row_of(browser)
    away = browser.post(f"{HERE}/connect", form="address=other%40example.org")
    assert away.headers["location"] == "/sign-in?to=%2Fsettings%2Femail%2Fconnect"
    assert "__Host-draft" in browser.cookies
    assert sessions.get(row, datetime.now(UTC)) is None


def test_while_cognito_does_not_answer_a_session_goes_on_for_hours_and_no_page_waits(
    world: World, browser: Person
) -> None:
    later(browser, AN_HOUR_AGO)
    world.account.tap.fail(RENEWAL, SILENCE, 100)
    assert is_signed_in(browser)
    tried = asked(world)
    assert tried > 0
    assert is_signed_in(browser)
    assert asked(world) == tried
    later(browser, GRACE - timedelta(minutes=3))
    assert is_signed_in(browser)
    assert asked(world) > tried
    later(browser, timedelta(minutes=5))
    assert not is_signed_in(browser)
    world.account.tap.reset()
    later(browser, timedelta(minutes=5))
    assert is_signed_in(browser)


def test_what_may_pass_is_no_refusal(world: World, browser: Person) -> None:
    login: HostedLogin = world.handler.wiring.login
    for error in ("TooManyRequestsException", "ForbiddenException", "ConnectionReset", SILENCE):
        later(browser, AN_HOUR_AGO)
        world.account.tap.fail(RENEWAL, error, 3)
        assert is_signed_in(browser), error
        world.account.tap.reset()
    with pytest.raises(SignInError):
        login.renewed("no token at all")


def test_a_session_ends_a_week_after_it_was_used_and_a_month_after_it_began(browser: Person) -> None:
    now = datetime.now(UTC)
    assert abs(ends_at(browser) - (now + IDLE)) < timedelta(minutes=1)
    for _ in range(4):
        later(browser, IDLE - HOUR)
        assert is_signed_in(browser)
        assert ends_at(browser) <= kept_by(browser).begun_at + LONGEST
    assert ends_at(browser) - datetime.now(UTC) < timedelta(days=3)
    later(browser, timedelta(days=3))
    assert not is_signed_in(browser)


def test_a_session_that_nobody_used_is_over(browser: Person) -> None:
    sessions.put(row_of(browser), msgspec.json.encode(kept_by(browser)).decode(), datetime.now(UTC) - HOUR)
    assert not is_signed_in(browser)


def test_the_cookie_outlives_every_session_so_that_its_row_decides(world: World, email: str) -> None:
    [cookie] = [one for one in sign_in(world.nobody(), email).cookies if one.startswith("__Host-session=")]
    assert f"Max-Age={int(LONGEST.total_seconds())}" in cookie


def test_requests_of_one_moment_all_go_on(world: World, browser: Person) -> None:
    later(browser, AN_HOUR_AGO)
    secret, login, start = browser.cookies["__Host-session"], world.handler.wiring.login, threading.Barrier(6)

    def request(_: int) -> Any:
        start.wait()
        return signed_in.caller_of(secret, login, datetime.now(UTC))

    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(request, range(6)))
    assert found == [kept_by(browser).caller] * 6


def test_a_refusal_ends_no_session_that_another_request_renewed_meanwhile(
    world: World, browser: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cognito may refuse the second use of a refresh token that rotates."""
    later(browser, AN_HOUR_AGO)
    secret, login, now = browser.cookies["__Host-session"], world.handler.wiring.login, datetime.now(UTC)
    with cognito_after(lambda: signed_in.caller_of(secret, login, now), is_refusing=True) as url:
        monkeypatch.setenv("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", url)
        assert signed_in.caller_of(secret, replace(login), now) == kept_by(browser).caller
    assert is_signed_in(browser)


@pytest.mark.parametrize("is_refusing", [True, False])
def test_a_session_that_was_signed_out_meanwhile_does_not_come_back(
    world: World, browser: Person, monkeypatch: pytest.MonkeyPatch, *, is_refusing: bool
) -> None:
    later(browser, AN_HOUR_AGO)
    secret, now = browser.cookies["__Host-session"], datetime.now(UTC)
    with cognito_after(lambda: signed_in.end(secret, now), is_refusing=is_refusing) as url:
        monkeypatch.setenv("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", url)
        assert signed_in.caller_of(secret, replace(world.handler.wiring.login), now) is None
    assert not is_signed_in(browser)


@pytest.mark.parametrize("is_answering", [True, False])
def test_signing_out_forgets_the_row_and_revokes_the_refresh_token(
    world: World, browser: Person, *, is_answering: bool
) -> None:
    token, row = token_of(browser), row_of(browser)
    if not is_answering:
        world.account.tap.fail("unsigned.RevokeToken", SILENCE, 10)
    form = f"form_token={browser.get(HERE).text.partition('form_token')[2].partition('value=')[2][1:65]}"
    assert "/logout?" in browser.post("/sign-out", form=form).headers["location"]
    assert sessions.get(row, datetime.now(UTC)) is None
    if is_answering:
        with pytest.raises(SignInError):
            world.handler.wiring.login.renewed(token)


def test_the_row_holds_no_token_that_the_table_and_the_stacks_key_could_open(world: World, browser: Person) -> None:
    body = sessions.get(row_of(browser), datetime.now(UTC))
    assert body is not None
    secret, token = browser.cookies["__Host-session"], token_of(browser)
    assert len(token) > 100
    assert secret not in row_of(browser) + body
    assert token not in body
    with pytest.raises(BrokenSealError):
        Seal("refresh token", world.key()).opened(kept_by(browser).refresh_token)


@contextmanager
def cognito_after(meanwhile: Any, *, is_refusing: bool) -> Iterator[str]:
    """Cognito at another address, where something happens before it answers; or it refuses every refresh token."""

    class Door(BaseHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            self.answer(200, sent(urllib.request.Request(f"{EMULATOR_URL}{self.path}")))  # noqa: S310

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            meanwhile()
            if is_refusing:
                self.answer(400, b'{"__type": "NotAuthorizedException", "message": "Refresh Token has been revoked"}')
                return
            names = ("content-type", "x-amz-target")
            headers = {name: self.headers[name] for name in names}
            self.answer(200, sent(urllib.request.Request(f"{EMULATOR_URL}{self.path}", body, headers)))  # noqa: S310

        def answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("content-type", "application/x-amz-json-1.1")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def sent(request: urllib.request.Request) -> bytes:
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - the emulator's
        body: bytes = answer.read()
        return body
