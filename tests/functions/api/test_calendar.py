"""The calendar's secret address: made when asked for, shown again, replaced and turned off at once, found by nobody else."""

import json
from io import StringIO

import pytest

from gleaner.store import inbox_listing, inboxes
from tests.functions.api.calls import Person
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.pool import admitted, empty_pool
from tests.functions.api.rows import add_task
from tests.functions.api.tasks import text_of
from tests.functions.api.world import PUBLIC_URL, World, connect

PAGE = "/tasks/calendar"


@pytest.fixture
def browser(world: World, emma: Person, inbox_id: str) -> Person:
    return signed_in(world, emma)


def address(page: Page) -> str:
    """The path of the secret address on the page; empty where there is none."""
    field = next((one for one in page.controls if one.get("id") == "calendar-address"), {"value": ""})
    return str(field["value"]).removeprefix(PUBLIC_URL)


def press(browser: Person, form: str) -> Page:
    return followed(browser, browser.post(PAGE, form=shown(browser, PAGE).form(form).filled()))


def test_there_is_no_address_until_somebody_asks_for_it_and_then_it_stays(world: World, browser: Person) -> None:
    assert address(shown(browser, PAGE)) == ""
    made = press(browser, "renew")
    assert "The address is ready." in text_of(made)
    path = address(made)
    assert path.startswith("/calendar/")
    assert len(path) == len("/calendar/.ics") + 32
    assert address(shown(browser, PAGE)) == path
    reply = world.nobody().get(path)
    assert (reply.status, reply.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert reply.headers["cache-control"] == "private, max-age=900"


def test_a_replaced_address_answers_no_more_and_pressing_twice_replaces_once(world: World, browser: Person) -> None:
    first = address(press(browser, "renew"))
    form = shown(browser, PAGE).form("renew").filled()
    second = address(followed(browser, browser.post(PAGE, form=form)))
    again = followed(browser, browser.post(PAGE, form=form))
    assert address(again) == second != first
    assert "Nothing changed" in text_of(again)
    assert [world.nobody().get(path).status for path in (first, second)] == [404, 200]


def test_a_calendar_that_is_turned_off_answers_no_more(world: World, browser: Person) -> None:
    path = address(press(browser, "renew"))
    old = shown(browser, PAGE).form("off").filled()
    off = press(browser, "off")
    assert "The calendar is turned off." in text_of(off)
    assert address(off) == ""
    assert world.nobody().get(path).status == 404
    press(browser, "renew")
    assert "Nothing changed" in text_of(followed(browser, browser.post(PAGE, form=old)))
    assert address(shown(browser, PAGE))


def test_a_form_that_nobody_was_shown_does_nothing(world: World, emma: Person, browser: Person) -> None:
    body = shown(browser, PAGE).form("renew").filled()
    again = signed_in(world, emma)
    assert again.post(PAGE, form=body).status == 403
    assert again.post(PAGE, form="form=renew").status == 403
    assert address(shown(again, PAGE)) == ""
    form = shown(again, PAGE).form("renew")
    assert again.post(PAGE, form=form.filled(form="burn")).status == 404
    assert world.nobody().post(PAGE, form=body).headers["location"] == "/sign-in?to=%2Ftasks%2Fcalendar"


@pytest.mark.parametrize("name", ["", "x", "a" * 32, "A" * 32, "a" * 400, "%00", "..%2f", "a" * 31 + "%0a"])
def test_what_is_no_secret_opens_nothing(world: World, name: str) -> None:
    assert world.nobody().get(f"/calendar/{name}.ics").status == 404


def test_a_feed_ends_when_no_inbox_of_its_owner_is_connected(
    world: World, emma: Person, browser: Person, inbox_id: str
) -> None:
    add_task(inbox_id)
    path = address(press(browser, "renew"))
    assert "Send the offer" in world.nobody().get(path).text
    assert emma.call("DELETE", f"/v1/inboxes/{inbox_id}").status in {200, 204}
    found = inboxes.get(inbox_id)
    assert found is not None
    assert found.disconnected_at is not None
    assert world.nobody().get(path).status == 404
    assert "No inbox is connected" in text_of(shown(browser, PAGE))


def test_the_api_makes_shows_replaces_and_ends_it(world: World, emma: Person, piet: Person, inbox_id: str) -> None:
    assert emma.get("/v1/calendar").body == {"url": None, "made_at": None}
    made = emma.post("/v1/calendar", {})
    assert made.status == 201
    assert emma.get("/v1/calendar").body == made.body
    first = made.body["url"].removeprefix(PUBLIC_URL)
    second = emma.post("/v1/calendar", {}).body["url"].removeprefix(PUBLIC_URL)
    assert [world.nobody().get(path).status for path in (first, second)] == [404, 200]
    assert piet.get("/v1/calendar").body["url"] is None
    assert piet.call("DELETE", "/v1/calendar").status == 204
    assert world.nobody().get(second).status == 200
    assert [emma.call("DELETE", "/v1/calendar").status for _ in range(2)] == [204, 204]
    assert world.nobody().get(second).status == 404
    assert world.nobody().get("/v1/calendar").status == 401


def test_neither_logs_nor_tables_tell_the_secret(world: World, browser: Person, logged: StringIO) -> None:
    path = address(press(browser, "renew"))
    secret = path.removeprefix("/calendar/").removesuffix(".ics")
    world.nobody().get(path)
    world.nobody().get(path.replace(secret, secret[::-1]))
    assert "/calendar/{secret}.ics" in logged.getvalue()
    assert secret not in logged.getvalue()
    assert secret[::-1] not in logged.getvalue()
    rows = world.account.aws.dynamodb.scan(TableName="InboxTable")["Items"]
    assert any(row["inbox_id"]["S"].startswith("calendar#") for row in rows)
    assert secret not in json.dumps(rows)
    sessions = world.account.aws.dynamodb.scan(TableName="SessionTable")["Items"]
    assert secret not in json.dumps(sessions)


def test_a_persons_inboxes_are_listed_without_their_calendar(emma: Person, browser: Person, inbox_id: str) -> None:
    press(browser, "renew")
    assert [one["inbox_id"] for one in emma.get("/v1/inboxes").body["items"]] == [inbox_id]
    assert not [one for one in inbox_listing.every_id() if one.startswith("calendar")]


def test_with_the_key_gone_the_feed_goes_on_and_the_page_says_so(world: World, emma: Person, inbox_id: str) -> None:
    from datetime import UTC, datetime

    from api.calendars import keeping

    owner_id = (emma.claims or {})["sub"]
    made = keeping.renew(owner_id, "", b"an older key", datetime.now(UTC))
    assert made is not None
    page = shown(signed_in(world, emma), PAGE)
    assert "The address cannot be shown any more." in text_of(page)
    assert world.nobody().get(f"/calendar/{made.secret}.ics").status == 200
    assert emma.get("/v1/calendar").body["url"] is None


def test_its_rows_are_nobodys_inbox(emma: Person, browser: Person, inbox_id: str) -> None:
    press(browser, "renew")
    name = f"calendar-of%23{(emma.claims or {})['sub']}"
    assert emma.get(f"/v1/inboxes/{name}").status == 404
    assert browser.get(f"/settings/email/{name}").status == 404
    assert browser.get(f"/tasks?inbox={name}").status == 404


def test_the_feed_of_somebody_who_is_shut_out_ends(world: World) -> None:
    empty_pool(world)
    admin, piet = admitted(world, is_administrator=True), admitted(world)
    connect(piet)
    path = piet.post("/v1/calendar", {}).body["url"].removeprefix(PUBLIC_URL)
    assert world.nobody().get(path).status == 200
    assert admin.post(f"/v1/organisation/people/{(piet.claims or {})['sub']}", {"action": "disable"}).status == 200
    assert world.nobody().get(path).status == 404
