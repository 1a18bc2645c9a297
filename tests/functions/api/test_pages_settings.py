"""The list of inboxes and the page of one: saved at once, confirmed, undone, never over somebody else's change."""

from urllib.parse import urlencode

import pytest

from gleaner.inbox import Preferences
from tests.functions.api.calls import Person
from tests.functions.api.desk import Desk
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.world import World, connect


def test_the_list_shows_each_inbox_with_its_switch(world: World, emma: Person, piet: Person) -> None:
    connect(piet)
    browser = signed_in(world, emma)
    assert "No inbox is connected yet" in shown(browser, "/settings/email").html
    inbox_id = connect(emma)["inbox_id"]
    page = shown(browser, "/settings/email")
    assert emma.email in page.html
    assert piet.email not in page.html
    switch = next(one for one in page.controls if one.get("role") == "switch")
    assert (switch["aria-checked"], switch["value"]) == ("false", "on")
    assert f"/settings/email/{inbox_id}/set-up" in page.html


def test_the_switch_is_pressed_confirmed_and_undone(desk: Desk) -> None:
    for path in ("/settings/email", desk.path):
        form = shown(desk.person, path).form("automation")
        assert form.action == path
        on = followed(desk.person, desk.person.post(path, form=form.filled(enabled="on")))
        assert desk.inbox.is_enabled
        assert "Automation is on. New mail is read from now on." in on.html
        assert "on since" in on.html
        name = "automation" if path == desk.path else f"inbox-{desk.inbox_id}"
        undone = followed(desk.person, desk.person.post(path, form=on.undo(name)))
        assert not desk.inbox.is_enabled
        assert "Automation is off. Nothing new is read, and nothing is deleted." in undone.html


def test_pressing_the_same_button_twice_switches_once(desk: Desk) -> None:
    body = desk.page.form("automation").filled(enabled="on")
    desk.person.post(desk.path, form=body)
    since = desk.inbox.enabled_at
    again = followed(desk.person, desk.person.post(desk.path, form=body))
    assert desk.inbox.enabled_at == since
    assert "Nothing changed." in again.html


CHANGES = [
    ("contacts", {"capture": "review", "capture_phone": "off"}, {"capture": "review", "capture_by_field": {"phone": "off"}}),
    ("who", {"contact_rule": "everyone", "includes_colleagues": "on"}, {"contact_rule": "everyone", "includes_colleagues": True}),
    (
        "exclusions",
        {"excluded_addresses": "Boss@Example.com\r\n a@example.org,", "excluded_domains": "@Ads.Example"},
        {"excluded_addresses": ("a@example.org", "boss@example.com"), "excluded_domains": ("ads.example",)},
    ),
    ("tasks", {"has_tasks": None}, {"has_tasks": False}),
    ("tasks", {"silent_days": "5", "country": "DE"}, {"silent_days": 5, "country": "DE"}),
    (
        "digest",
        {"digest_time": "06:45", "digest_weekdays": ("6", "7"), "time_zone": "America/New_York", "locale": "nl"},
        {"digest_time": "06:45", "digest_weekdays": (6, 7), "time_zone": "America/New_York", "locale": "nl"},
    ),
    ("phones", {"phone_region": " be "}, {"phone_region": "BE"}),
    ("raw", {"keeps_raw_days": "14"}, {"keeps_raw_days": 14}),
]  # fmt: skip


@pytest.mark.parametrize(("part", "typed", "expected"), CHANGES)
def test_a_change_is_saved_confirmed_and_undone(
    desk: Desk, part: str, typed: dict[str, object], expected: dict[str, object]
) -> None:
    before = desk.preferences
    page = followed(desk.person, desk.person.post(desk.path, form=desk.page.form(part).filled(**typed)))
    assert {name: getattr(desk.preferences, name) for name in expected} == expected
    assert "Saved: " in page.html
    others = {name for name in Preferences.__dataclass_fields__ if name not in expected}
    assert {name: getattr(desk.preferences, name) for name in others} == {
        name: getattr(before, name) for name in others
    }
    undone = followed(desk.person, desk.person.post(desk.path, form=page.undo(part)))
    assert desk.preferences == before
    assert "Undone: " in undone.html
    followed(desk.person, desk.person.post(desk.path, form=undone.undo(part)))
    assert {name: getattr(desk.preferences, name) for name in expected} == expected


def test_saving_what_is_saved_already_changes_nothing(desk: Desk) -> None:
    before = desk.inbox
    for part in ("contacts", "who", "exclusions", "tasks", "digest", "phones", "raw"):
        page = followed(desk.person, desk.person.post(desk.path, form=desk.page.form(part).filled()))
        assert "Nothing changed." in page.html
    assert desk.inbox == before


def test_the_next_digest_is_told_in_the_zone_of_the_inbox(desk: Desk) -> None:
    assert "Automation is off: no digest is sent." in desk.page.html
    desk.person.post(desk.path, form=desk.page.form("automation").filled(enabled="on"))
    changed = {"digest_time": "06:45", "time_zone": "Asia/Tokyo", "digest_weekdays": tuple("1234567")}
    desk.person.post(desk.path, form=desk.page.form("digest").filled(**changed))
    assert ", 06:45 (Asia/Tokyo)." in desk.page.html


def test_two_tabs_cannot_overwrite_each_other_unseen(desk: Desk) -> None:
    first, second = desk.page, desk.page
    desk.person.post(desk.path, form=first.form("digest").filled(digest_time="06:45"))
    reply = desk.person.post(desk.path, form=second.form("digest").filled(digest_time="10:10", locale="nl"))
    assert reply.status == 409
    assert desk.preferences.digest_time == "06:45"
    shown_again = Page(reply.text)
    assert '<th scope="row">Time</th><td>06:45</td><td>10:10</td>' in reply.text
    assert '<th scope="row">Language of the digest</th><td>English</td><td>Nederlands</td>' in reply.text
    assert ("digest_time", "10:10") in shown_again.form("digest").pairs
    desk.person.post(desk.path, form=shown_again.form("digest").filled())
    assert (desk.preferences.digest_time, desk.preferences.locale) == ("10:10", "nl")


def test_tabs_that_change_different_things_do_not_disturb_each_other(desk: Desk) -> None:
    first, second = desk.page, desk.page
    desk.person.post(desk.path, form=first.form("digest").filled(digest_time="06:45"))
    desk.person.post(desk.path, form=first.form("automation").filled(enabled="on"))
    assert desk.person.post(desk.path, form=second.form("tasks").filled(has_tasks=None)).status == 303
    assert (desk.preferences.digest_time, desk.preferences.has_tasks) == ("06:45", False)


def test_an_undo_that_comes_too_late_shows_both(desk: Desk) -> None:
    saved = followed(desk.person, desk.person.post(desk.path, form=desk.page.form("phones").filled(phone_region="BE")))
    desk.person.post(desk.path, form=desk.page.form("phones").filled(phone_region="FR"))
    reply = desk.person.post(desk.path, form=saved.undo("phones"))
    assert reply.status == 409
    assert '<th scope="row">Country</th><td>FR</td><td>NL</td>' in reply.text
    assert desk.preferences.phone_region == "FR"


def test_an_undo_is_of_its_session_and_inbox(world: World, desk: Desk, piet: Person) -> None:
    saved = followed(desk.person, desk.person.post(desk.path, form=desk.page.form("phones").filled(phone_region="BE")))
    undo_id = next(one["value"] for one in saved.controls if one.get("name") == "undo")
    other = Desk(signed_in(world, piet), connect(piet)["inbox_id"])
    theirs = dict(other.page.form("phones").pairs)
    body = urlencode({"form_token": theirs["form_token"], "form": "undo", "undo": str(undo_id)})
    assert other.person.post(other.path, form=body).status == 404
    assert other.preferences.phone_region == "NL"


@pytest.mark.parametrize("path", ["", "/set-up"])
def test_somebody_elses_inbox_is_not_found(desk: Desk, world: World, piet: Person, path: str) -> None:
    other = signed_in(world, piet)
    assert other.get(f"{desk.path}{path}").status == 404
    form = desk.page.form("phones").filled(phone_region="BE")
    assert other.post(desk.path, form=form).status == 404
    assert other.post("/settings/email", form=desk.page.form("automation").filled(enabled="on")).status == 404
    assert desk.preferences.phone_region == "NL"
    assert not desk.inbox.is_enabled


def test_a_form_of_another_site_changes_nothing(desk: Desk) -> None:
    before = desk.inbox
    for token in ("", "forged"):
        body = desk.page.form("phones").filled(form_token=token, form_owner="", phone_region="BE")
        reply = desk.person.post(desk.path, form=body)
        assert reply.status == 403
        assert 'value="BE" selected' not in reply.text
        desk.person.post("/settings/email", form=desk.page.form("automation").filled(form_token=token, enabled="on"))
    assert desk.inbox == before


def test_what_was_typed_survives_a_session_that_ended(world: World, desk: Desk) -> None:
    body = desk.page.form("exclusions").filled(excluded_domains="ads.example")
    kept = dict(desk.person.cookies)
    desk.person.cookies.clear()
    away = desk.person.post(desk.path, form=body)
    assert away.headers["location"] == f"/sign-in?to=%2Fsettings%2Femail%2F{desk.inbox_id}"
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    assert desk.person.cookies["__Host-session"] != kept["__Host-session"]
    page = desk.page
    assert "You were signed out before this was saved." in page.html
    assert ("excluded_domains", "ads.example") in page.form("exclusions").pairs
    assert not desk.preferences.excluded_domains
    followed(desk.person, desk.person.post(desk.path, form=page.form("exclusions").filled()))
    assert desk.preferences.excluded_domains == ("ads.example",)
    assert "You were signed out" not in desk.page.html


def test_what_somebody_else_typed_in_the_same_browser_is_not_shown(world: World, desk: Desk, piet: Person) -> None:
    body = desk.page.form("exclusions").filled(excluded_domains="secret.example")
    desk.person.cookies.clear()
    desk.person.post(desk.path, form=body)
    draft = desk.person.cookies["__Host-draft"]
    other = Desk(signed_in(world, piet), connect(piet)["inbox_id"])
    other.person.cookies["__Host-draft"] = draft
    assert "secret.example" not in other.page.html
    assert other.person.get(desk.path).status == 404


def test_a_page_of_an_earlier_session_saves_nothing_and_keeps_what_was_typed(world: World, desk: Desk) -> None:
    old = desk.page
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    reply = desk.person.post(desk.path, form=old.form("phones").filled(phone_region="BE"))
    assert reply.status == 403
    assert "This page is from before you signed in again." in reply.text
    page = Page(reply.text)
    assert ("phone_region", "BE") in page.form("phones").pairs
    assert desk.person.post(desk.path, form=page.form("phones").filled()).status == 303
    assert desk.preferences.phone_region == "BE"
