"""What every page of somebody signed in has, and what every page may not have."""

import re
from html import unescape
from urllib.parse import unquote

import pytest

from api.pages.rendering import STATIC
from gleaner.wording import LOCALES, catalogue
from tests.functions.api.calls import Context, Person
from tests.functions.api.pages import Page, shown, signed_in
from tests.functions.api.world import World, connect


@pytest.fixture
def paths(world: World, emma: Person) -> list[str]:
    inbox = f"/settings/email/{connect(emma)['inbox_id']}"
    return ["/settings/email", inbox, f"{inbox}/set-up", "/settings/email/connect", "/activity"]


@pytest.fixture
def browser(world: World, emma: Person) -> Person:
    return signed_in(world, emma)


def test_the_navigation_says_where_one_is(browser: Person, paths: list[str]) -> None:
    for path in paths[:-1]:
        assert '<a href="/settings" aria-current="true">Settings</a>' in shown(browser, path).html
    assert '<a href="/activity" aria-current="page">Activity</a>' in shown(browser, "/activity").html
    assert browser.get("/settings").headers["location"] == "/settings/email"


def test_the_navigation_leads_to_pages_that_are_there(world: World, browser: Person) -> None:
    administrator = signed_in(world, world.person(groups="[admins]"))
    for person in (browser, administrator):
        nav = re.search(r"<nav.*?</nav>", shown(person, "/settings/email").html, re.DOTALL)
        assert nav is not None
        links = re.findall(r'href="([^"]+)"', nav[0])
        assert links
        assert {person.get(link).status for link in links} <= {200, 303}


def test_who_is_signed_out_is_led_to_the_sign_in_and_back(world: World, paths: list[str]) -> None:
    for path in paths:
        away = world.nobody().get(path)
        assert away.status == 303
        assert away.headers["location"] == f"/sign-in?to={path.replace('/', '%2F')}"


def test_pages_are_labelled_and_ids_are_unique(browser: Person, paths: list[str]) -> None:
    for path in paths:
        page = shown(browser, path)
        assert len(page.ids) == len(set(page.ids))
        for one in page.controls:
            is_named = one["tag"] == "button" or one.get("type") == "hidden" or one.get("id") in page.labels
            assert is_named, one
        assert '<a class="skip" href="#main">' in page.html
        assert '<main id="main"' in page.html
        assert page.html.count("<h1>") == 1
        assert 'role="status" aria-live="polite"' in page.html


def test_pages_run_no_inline_scripts_or_styles(browser: Person, paths: list[str]) -> None:
    for path in paths:
        html = shown(browser, path).html
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|javascript:", html)
        assert not re.search(r'(?:src|href)="(?:https?:)?//', html)


def test_every_form_that_is_posted_carries_the_token(browser: Person, paths: list[str]) -> None:
    for path in paths:
        page = shown(browser, path)
        assert page.forms
        assert all(form.pairs[0][0] == "form_token" and len(form.pairs[0][1]) == 64 for form in page.forms)


def test_the_first_paint_is_far_under_100_kilobytes(browser: Person, paths: list[str]) -> None:
    for path in paths:
        page = browser.get(path)
        files = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
        assert len(files) == 3
        assert page.size + sum(browser.get(file).size for file in files) < 75_000


def test_static_files_are_kept_and_htmx_comes_with_its_licence(world: World) -> None:
    for name in ("style.css", "page.js", "htmx-2.0.6.min.js"):
        assert "max-age" in world.nobody().get(f"/static/{name}").headers["cache-control"]
    event = world.nobody().event("GET", "/static/style.css")
    del event["headers"]["accept-encoding"]
    plain = world.handler.lambda_handler(event, Context())
    assert plain["body"] == (STATIC / "style.css").read_text()
    assert "Zero-Clause BSD" in (STATIC / "htmx-2.0.6.LICENSE.txt").read_text()


def test_a_script_is_told_to_go_to_the_sign_in_and_loses_nothing(
    world: World, browser: Person, paths: list[str]
) -> None:
    body = shown(browser, paths[1]).form("phones").filled(phone_region="BE")
    browser.cookies.clear()
    event = browser.event("POST", paths[1], form=body)
    event["headers"]["hx-request"] = "true"
    answer = world.handler.lambda_handler(event, Context())
    assert answer["statusCode"] == 200
    assert answer["headers"]["hx-redirect"].startswith("/sign-in?to=%2Fsettings%2Femail%2F")
    assert any(cookie.startswith("__Host-draft=") for cookie in answer["cookies"])


@pytest.mark.parametrize(
    ("current", "leads_to"),
    [
        ("https://gleaner.example.com{page}?done=abc#main", "{page}"),
        ("https://gleaner.example.com", "{part}"),
        ("http://[", "{part}"),
        ("", "{part}"),
    ],
)
def test_who_is_signed_out_while_a_part_is_fetched_comes_back_to_its_page(
    world: World, browser: Person, paths: list[str], current: str, leads_to: str
) -> None:
    browser.cookies.clear()
    places = {"page": paths[2], "part": f"{paths[1]}/lights"}
    event = browser.event("GET", places["part"])
    event["headers"] |= {"hx-request": "true", "hx-current-url": current.format(**places)}
    answer = world.handler.lambda_handler(event, Context())
    assert unquote(answer["headers"]["hx-redirect"]) == f"/sign-in?to={leads_to.format(**places)}"


@pytest.mark.parametrize("header", ["", "*", "tlh", "en;q=0.5", "x" * 10_000, ";;;,,,", "en;q=nan", "tlh, en-GB;q=0.3"])
def test_a_language_that_there_is_not_is_english(world: World, header: str) -> None:
    person = world.nobody()
    event = person.event("GET", "/")
    event["headers"]["accept-language"] = header
    answer = world.handler.lambda_handler(event, Context())
    assert answer["statusCode"] == 200
    assert '<html lang="en">' in answer["body"]


def test_an_error_page_is_a_page(browser: Person) -> None:
    page = Page(browser.get("/settings/email/nobodys").text)
    assert "You have no such inbox." in page.html


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_is_there_in_every_language(world: World, browser: Person, paths: list[str], locale: str) -> None:
    words = catalogue(locale)
    for path in [*paths, "/settings/email/nobodys"]:
        event = browser.event("GET", path)
        event["headers"]["accept-language"] = f"{locale},xx;q=0.9"
        answer = world.handler.lambda_handler(event, Context())
        assert answer["statusCode"] == (404 if "nobodys" in path else 200)
        assert f'<html lang="{locale}">' in answer["body"]
        said = words.gettext("Sign out") if "nobodys" not in path else words.gettext("You have no such inbox.")
        assert said in unescape(answer["body"])
