"""Signing in on the hosted login, and the mailed link that wants a session."""

import re
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from api.hosted_login import HostedLogin, SignIn, SignInError
from tests.account import EMULATOR_URL
from tests.functions.api.calls import Person
from tests.functions.api.hosted import Fields, hosted_login, invite, sign_in
from tests.functions.api.world import PUBLIC_URL, World


@pytest.fixture
def browser(world: World) -> Person:
    return world.nobody()


@pytest.fixture
def email(world: World, emma: Person) -> str:
    invite(world, emma.email)
    return emma.email


def test_the_id_token_must_be_of_this_sign_in_client_and_pool(world: World, email: str) -> None:
    login: HostedLogin = world.handler.wiring.login
    sign_in = SignIn(nonce="n" * 32, verifier="v" * 64, to="/")
    other_pool = world.account.aws.cognito.create_user_pool(PoolName="others")["UserPool"]["Id"]
    attempts = [
        (login, replace(sign_in, nonce="m" * 32)),
        (login, replace(sign_in, verifier="w" * 64)),
        (replace(login, client_id="another"), sign_in),
        (replace(login, user_pool_id=other_pool), sign_in),
        (replace(login, callback_url="https://elsewhere.example/callback"), sign_in),
        (replace(login, base_url="http://127.0.0.1:1"), sign_in),
    ]
    for asking, begun in attempts:
        answer = hosted_login(login.authorize_url(sign_in, "s" * 32), email)
        code = parse_qs(urlsplit(answer).query)["code"][0]
        with pytest.raises(SignInError):
            asking.redeemed(code, begun)
    answer = hosted_login(login.authorize_url(sign_in, "s" * 32), email)
    assert login.redeemed(parse_qs(urlsplit(answer).query)["code"][0], sign_in).claims["email"] == email


def test_signing_in_begins_a_session_that_signing_out_ends(browser: Person, email: str) -> None:
    assert "Sign in" in browser.get("/").text
    back = sign_in(browser, email)
    assert (back.status, back.headers["location"]) == (303, "/")
    cookie = next(cookie for cookie in back.cookies if cookie.startswith("__Host-session="))
    for attribute in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"):
        assert attribute in cookie
    assert "Domain" not in cookie
    assert browser.get("/").headers["location"] == "/settings/email"
    home = browser.get("/settings/email").text
    assert email in home
    token = re.search(r'name="form_token" value="([0-9a-f]+)"', home)
    assert token is not None
    kept = dict(browser.cookies)
    assert browser.post("/sign-out", form="form_token=forged").status == 403
    assert email in browser.get("/settings/email").text
    out = browser.post("/sign-out", form=f"form_token={token[1]}")
    assert out.status == 303
    assert out.headers["location"].startswith(f"{EMULATOR_URL}/logout?client_id=")
    browser.cookies.update(kept)
    assert browser.get("/settings/email").headers["location"] == "/sign-in?to=%2Fsettings%2Femail"


def test_the_request_for_a_code_carries_state_nonce_and_challenge(browser: Person) -> None:
    first, second = (parse_qs(urlsplit(browser.get("/sign-in").headers["location"]).query) for _ in range(2))
    assert first["code_challenge_method"] == ["S256"]
    assert first["redirect_uri"] == [f"{PUBLIC_URL}/callback"]
    for name in ("state", "nonce", "code_challenge"):
        assert len(first[name][0]) >= 26
        assert first[name] != second[name]


def test_a_state_of_another_browser_signs_nobody_in(world: World, browser: Person, email: str) -> None:
    victim = world.nobody()
    victim.get("/sign-in")
    answer = hosted_login(browser.get("/sign-in").headers["location"], email)
    assert victim.get(answer).status == 400
    assert "__Host-session" not in victim.cookies


def test_a_changed_state_signs_nobody_in(browser: Person, email: str) -> None:
    answer = hosted_login(browser.get("/sign-in").headers["location"], email)
    for changed in (re.sub("state=[a-z2-7]+", f"state={'a' * 32}", answer), re.sub("&?state=[a-z2-7]+", "", answer)):
        assert browser.get(changed).status == 400
    assert "__Host-session" not in browser.cookies


def test_a_code_is_used_once(world: World, browser: Person, email: str) -> None:
    cookies = dict(browser.cookies)
    begun = browser.get("/sign-in")
    cookies = dict(browser.cookies)
    answer = hosted_login(begun.headers["location"], email)
    assert browser.get(answer).status == 303
    thief = world.nobody()
    thief.cookies.update(cookies)
    assert thief.get(answer).status == 400
    assert "__Host-session" not in thief.cookies


def test_a_code_of_another_sign_in_is_refused(browser: Person, email: str) -> None:
    first = hosted_login(browser.get("/sign-in").headers["location"], email)
    code = parse_qs(urlsplit(first).query)["code"][0]
    state = parse_qs(urlsplit(browser.get("/sign-in").headers["location"]).query)["state"][0]
    assert browser.get(f"/callback?{urlencode({'code': code, 'state': state})}").status == 400
    assert "__Host-session" not in browser.cookies


@pytest.mark.parametrize(
    "query", ["", "code=x", "state=x", "error=access_denied", "code=x&state=y", "code=%00&state=%00"]
)
def test_a_callback_that_answers_nothing_signs_nobody_in(browser: Person, query: str) -> None:
    browser.get("/sign-in")
    assert browser.get(f"/callback?{query}").status == 400


@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/%2Fevil.example",
        "/%5Cevil.example",
        "///evil.example",
        "/a//evil.example",
        "/\t/evil.example",
        "\\\\evil.example",
        "https:evil.example",
        "/@evil.example",
        "javascript:x",
        "/a?b=//evil.example",
        "/x\r\nLocation: y",
        "",
    ],
)
def test_signing_in_leads_to_our_own_pages_alone(browser: Person, email: str, to: str) -> None:
    assert sign_in(browser, email, to).headers["location"] == "/"


def test_a_page_of_the_digest_comes_back_after_signing_in(browser: Person, email: str) -> None:
    for path in ("/threads/4f3c9a527d0b4e0e", "/activity"):
        to = browser.get(path).headers["location"]
        back = browser.get(hosted_login(browser.get(to).headers["location"], email))
        assert (back.status, back.headers["location"]) == (303, path)
        browser.cookies.clear()


@pytest.mark.parametrize("cookie", ["", "x", "\x00", "a" * 5000])
def test_a_made_up_cookie_is_nobody(browser: Person, cookie: str) -> None:
    browser.cookies["__Host-session"] = cookie
    home = browser.get("/")
    assert home.status == 200
    assert "Sign in" in home.text


def test_the_mailed_link_connects_for_the_session_of_who_asked(world: World, browser: Person, email: str) -> None:
    sign_in(browser, email)
    emma = _api_person(world, email)
    address = f"mailed-{email}"
    assert emma.post("/v1/inboxes", {"address": address}).status == 202
    path = _link(world, address)
    assert browser.call("HEAD", path).status == 200
    shown = browser.get(path)
    assert address in shown.text
    assert email in shown.text
    assert emma.get("/v1/inboxes").body == {"items": []}
    assert browser.post(path).status == 403
    assert browser.post(path, form="form_token=forged").status == 403
    assert emma.get("/v1/inboxes").body == {"items": []}
    form = Fields()
    form.feed(shown.text)
    for _ in range(2):
        assert browser.post(path, form=urlencode(form.found)).headers["location"].endswith("/set-up")
    assert [inbox["address"] for inbox in emma.get("/v1/inboxes").body["items"]] == [address]


def test_the_mailed_link_does_nothing_for_anybody_else(world: World, browser: Person, email: str, piet: Person) -> None:
    address = f"theirs-{email}"
    assert piet.post("/v1/inboxes", {"address": address}).status == 202
    path = _link(world, address)
    stranger = world.nobody().get(path)
    assert f"/sign-in?to=%2Fconnect%2F{path.rpartition('/')[2]}" in stranger.text
    assert world.nobody().post(path).status == 403
    sign_in(browser, email, path)
    shown = browser.get(path)
    assert "signed in as somebody else" in shown.text
    assert 'method="post">' not in shown.text
    form = Fields()
    form.feed(browser.get("/settings/email").text)
    assert browser.post(path, form=urlencode(form.found)).status == 403
    assert piet.get("/v1/inboxes").body == {"items": []}


def test_signing_in_leads_back_to_the_link(world: World, browser: Person, email: str) -> None:
    emma = _api_person(world, email)
    address = f"back-{email}"
    emma.post("/v1/inboxes", {"address": address})
    path = _link(world, address)
    assert sign_in(browser, email, path).headers["location"] == path


@pytest.mark.parametrize("token", ["x", "%00", "A" * 4000])
def test_a_forged_connection_link_shows_nobody_anything(world: World, token: str) -> None:
    assert world.nobody().get(f"/connect/{token}").status == 403
    assert world.nobody().post(f"/connect/{token}").status == 403


def _api_person(world: World, email: str) -> Person:
    """The pool's user, with the claims of a true ID token."""
    found = world.account.aws.cognito.admin_get_user(UserPoolId=world.pool_id, Username=email)
    subject = next(one["Value"] for one in found["UserAttributes"] if one["Name"] == "sub")
    return world.person(email, sub=subject)


def _link(world: World, address: str) -> str:
    found = re.search(rf"{re.escape(PUBLIC_URL)}(/connect/\S+)", world.mails_to(address)[-1].text)
    assert found is not None
    return found[1]
