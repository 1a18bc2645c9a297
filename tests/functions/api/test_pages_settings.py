"""The list of inboxes and the page of one: saved at once, confirmed, undone, never over somebody else's change."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pytest

from gleaner.inbox import Inbox, Preferences
from gleaner.store import inboxes
from tests.functions.api.calls import Person
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.world import World, connect


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody at the settings of their one inbox."""

    person: Person
    inbox_id: str

    @property
    def path(self) -> str:
        return f"/settings/email/{self.inbox_id}"

    @property
    def page(self) -> Page:
        return shown(self.person, self.path)

    @property
    def inbox(self) -> Inbox:
        found = inboxes.get(self.inbox_id)
        assert found is not None
        return found

    @property
    def preferences(self) -> Preferences:
        return self.inbox.preferences


@pytest.fixture
def desk(world: World, emma: Person) -> Desk:
    return Desk(signed_in(world, emma), connect(emma)["inbox_id"])


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
    (
        "digest",
        {"digest_time": "06:45", "digest_weekdays": ("6", "7"), "time_zone": "America/New_York", "locale": "nl"},
        {"digest_time": "06:45", "digest_weekdays": (6, 7), "time_zone": "America/New_York", "locale": "nl"},
    ),
    ("phones", {"phone_region": " be "}, {"phone_region": "BE"}),
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
    for part in ("contacts", "who", "exclusions", "tasks", "digest", "phones"):
        page = followed(desk.person, desk.person.post(desk.path, form=desk.page.form(part).filled()))
        assert "Nothing changed." in page.html
    assert desk.inbox == before


def test_the_next_digest_is_told_in_the_zone_of_the_inbox(desk: Desk) -> None:
    assert "Automation is off: no digest is sent." in desk.page.html
    desk.person.post(desk.path, form=desk.page.form("automation").filled(enabled="on"))
    changed = {"digest_time": "06:45", "time_zone": "Asia/Tokyo", "digest_weekdays": tuple("1234567")}
    desk.person.post(desk.path, form=desk.page.form("digest").filled(**changed))
    assert ", 06:45 (Asia/Tokyo)." in desk.page.html


WRONG = [
    ("contacts", "capture", "sometimes", "Choose one of these."),
    ("contacts", "capture_phone", "sometimes", "Choose one of these."),
    ("who", "contact_rule", "", "Choose one of these."),
    ("exclusions", "excluded_addresses", "fine@example.com\r\n<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt; is not an e-mail address."),
    ("exclusions", "excluded_addresses", "\r\n".join(f"{n}@example.com" for n in range(501)), "501 is too many: there may be at most 500."),
    ("exclusions", "excluded_domains", "no domain", "no domain is not a domain."),
    ("exclusions", "excluded_domains", "x" * 400, f"{'x' * 60}… is not a domain."),
    ("digest", "digest_time", "", "Write a time of day in hours and minutes, such as 08:00."),
    ("digest", "digest_time", "25:00", "Write a time of day in hours and minutes, such as 08:00."),
    ("digest", "digest_weekdays", None, "Choose at least one day."),
    ("digest", "digest_weekdays", "Monday", "Choose at least one day."),
    ("digest", "time_zone", "Amsterdam", "Choose a time zone from the list, such as Europe/Amsterdam."),
    ("digest", "time_zone", "../../etc/passwd", "Choose a time zone from the list, such as Europe/Amsterdam."),
    ("digest", "time_zone", "Europe/Amsterdam\x00", "Choose a time zone from the list, such as Europe/Amsterdam."),
    ("digest", "locale", "tlh", "Choose one of these."),
    ("phones", "phone_region", "Holland", "Choose a country by its two letters, such as NL."),
    ("phones", "phone_region", "N" * 5000, "Choose a country by its two letters, such as NL."),
]  # fmt: skip


@pytest.mark.parametrize(("part", "name", "typed", "sentence"), WRONG)
def test_what_cannot_be_saved_is_said_beside_its_field_and_stays_typed(
    desk: Desk, part: str, name: str, typed: str | None, sentence: str
) -> None:
    before = desk.inbox
    reply = desk.person.post(desk.path, form=desk.page.form(part).filled(**{name: typed}))
    assert reply.status == 422
    assert f'id="{name}-error">{sentence}' in reply.text
    assert (reply.headers["hx-retarget"], reply.headers["hx-reselect"]) == (f"#{part}", f"#{part}")
    page = Page(reply.text)
    refused = [one for one in page.controls if one.get("aria-invalid") == "true"]
    is_in_legend = name in {"capture", "contact_rule"}
    assert is_in_legend or {str(one["name"]) for one in refused} == {name}
    kept = [value for key, value in page.form(part).pairs if key == name]
    if part in {"exclusions", "phones"} or name in {"digest_time", "time_zone"}:
        assert [text.replace("\r\n", "\n") for text in kept] == [str(typed).replace("\r\n", "\n")]
    assert desk.inbox == before


def test_a_page_of_scripts_shows_them_as_text(desk: Desk) -> None:
    script = '"><script>alert(1)</script>'
    for part in ("contacts", "who", "exclusions", "tasks", "digest", "phones", "aliases"):
        form = desk.page.form(part)
        names = {name for name, _ in form.pairs} - {"form_token", "form_owner", "form"}
        changes: dict[str, Any] = dict.fromkeys(names, script)
        reply = desk.person.post(desk.path, form=form.filled(**changes))
        assert reply.status in {303, 409, 422}
        assert "<script>alert" not in reply.text


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
        assert 'value="BE"' not in reply.text
        desk.person.post("/settings/email", form=desk.page.form("automation").filled(form_token=token, enabled="on"))
    assert desk.inbox == before


@pytest.mark.parametrize(
    "body", ["", "form=nothing", "form=undo", "form=undo&undo=x", "&" * 10_000, "%ff=%ff&form=%00"]
)
def test_a_form_that_is_none_of_ours_is_refused(desk: Desk, body: str) -> None:
    token = dict(desk.page.form("phones").pairs)["form_token"]
    assert desk.person.post(desk.path, form=f"form_token={token}&{body}").status in {400, 404}
    assert desk.person.post(desk.path, form="x" * 600_000).status == 413


def test_another_address_is_asked_by_mail(world: World, desk: Desk) -> None:
    alias = f"alias-{desk.person.email}"
    page = followed(desk.person, desk.person.post(desk.path, form=desk.page.form("aliases").filled(address=alias)))
    assert f"A link was mailed to {alias}." in page.html
    assert len(world.mails_to(alias)) == 1
    reply = desk.person.post(desk.path, form=desk.page.form("aliases").filled(address="nobody"))
    assert reply.status == 422
    assert 'id="address-error">Write one e-mail address, such as you@example.com.' in reply.text
    assert 'value="nobody"' in reply.text


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
