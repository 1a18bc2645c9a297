"""Administration: all inboxes with their state and nothing of their mail, and what holds for the organisation."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from gleaner.organisation import Defaults, Organisation
from gleaner.store import inboxes, messages, organisations
from gleaner.store.messages import LedgerLine, Outcome
from tests.account import ENVIRONMENT, Account
from tests.functions.api.calls import Person
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.rows import add_task
from tests.functions.api.world import World, connect

INBOXES, ORGANISATION = "/administration", "/administration/organisation"


@pytest.fixture
def admin(world: World) -> Person:
    return signed_in(world, world.person(groups="[admins]"))


@pytest.fixture
def desk(admin: Person, running_account: Account) -> Iterator[Person]:
    """An administrator of an organisation of which nothing is set, before and after."""
    row = {"inbox_id": {"S": organisations.ROW}}
    running_account.aws.dynamodb.delete_item(TableName=ENVIRONMENT["INBOX_TABLE"], Key=row)
    yield admin
    running_account.aws.dynamodb.delete_item(TableName=ENVIRONMENT["INBOX_TABLE"], Key=row)


def every_page(admin: Person) -> str:
    """All pages of the list, one after the other."""
    html, path = "", INBOXES
    while path:
        page = shown(admin, path)
        html += page.html
        path = next((part for part in page.html.split('"') if part.startswith(f"{INBOXES}?after=")), "")
        assert "@" not in path
    return html


def row_of(html: str, address: str) -> str:
    """The part of the list that is about one inbox."""
    return html.partition(f"<h2>{address}</h2>")[2].partition("</li>")[0]


def hear(inbox_id: str, at: datetime) -> None:
    """A message came."""
    messages.write_first(inbox_id, LedgerLine(f"ses-{inbox_id}-{at.timestamp()}", at, Outcome.SKIPPED, "newsletter"))


def test_every_inbox_is_shown_with_its_state_and_last_message(admin: Person, world: World) -> None:
    now = datetime.now(UTC)
    people = {name: world.person() for name in ("off", "on", "gone", "stopped", "heard")}
    ids = {name: connect(person)["inbox_id"] for name, person in people.items()}
    for name in ("on", "stopped"):
        people[name].put(f"/v1/inboxes/{ids[name]}/automation", {"enabled": True})
    assert people["gone"].call("DELETE", f"/v1/inboxes/{ids['gone']}").status < 300
    stopped = inboxes.get(ids["stopped"])
    assert stopped is not None
    inboxes.stop_digest(stopped, "bounced")
    inboxes.note_first(ids["heard"], "first_incoming_at", now)
    for days in (3, 1, 2):
        hear(ids["heard"], now - timedelta(days=days))
    html = every_page(admin)
    rows = {name: row_of(html, person.email) for name, person in people.items()}
    assert all(rows.values())
    assert ">Off<" in rows["off"]
    assert "No mail has come yet" in rows["off"]
    assert "No message in the last 90 days" in rows["off"]
    assert "On since " in rows["on"]
    assert "Disconnected " in rows["gone"]
    assert "Digest stopped: the last one came back as undeliverable." in rows["stopped"]
    assert "Incoming only" in rows["heard"]
    local = (now - timedelta(days=1)).astimezone(ZoneInfo("Europe/Amsterdam"))
    assert f"{local:%-d %B, %H:%M}" in rows["heard"]


def test_nothing_of_anybodys_mail_or_settings_is_shown(admin: Person, emma: Person) -> None:
    inbox_id = connect(emma, excluded_domains=["secret-domain.example"])["inbox_id"]
    add_task(inbox_id, "Send the secret offer")
    stored = inboxes.get(inbox_id)
    assert stored is not None
    html = every_page(admin)
    for hidden in ("secret", stored.forwarding_token, stored.journal_token, stored.owner_id, inbox_id):
        assert hidden not in html


def test_many_inboxes_come_page_by_page_each_once(admin: Person, world: World, account: Account) -> None:
    mine = [connect(world.person())["inbox_id"] for _ in range(30)]
    addresses = [one.address for one in map(inboxes.get, mine) if one is not None]
    account.tap.reset()
    first = shown(admin, INBOXES)
    calls = account.tap.calls()
    assert calls["dynamodb.Scan"] == 1
    assert calls["dynamodb.Query"] == first.html.count("<h2>") == 25
    html = every_page(admin)
    assert [html.count(f"<h2>{address}</h2>") for address in addresses] == [1] * 30


@pytest.mark.parametrize("after", ["x", "%00", "AAAA" * 2000, "eyJ", "é"])
def test_a_mark_that_no_page_gave_leads_nowhere(admin: Person, after: str) -> None:
    reply = admin.get(f"{INBOXES}?after={after}")
    assert (reply.status, "This link leads nowhere." in reply.text) == (404, True)


def test_one_inbox_is_found_by_its_address(admin: Person, emma: Person, piet: Person) -> None:
    connect(emma)
    connect(piet)
    form = shown(admin, INBOXES).forms[1]
    reply = admin.post(INBOXES, form=form.filled(address=f" {emma.email.upper()}"))
    assert (f"<h2>{emma.email}</h2>" in reply.text, piet.email in reply.text) == (True, False)
    nobody = admin.post(INBOXES, form=form.filled(address="nobody@example.com"))
    assert "No connected inbox has this address." in nobody.text
    wrong = admin.post(INBOXES, form=form.filled(address='"><script>alert(1)</script>'))
    assert (wrong.status, "<script>alert" in wrong.text) == (422, False)
    assert 'id="address-error">Write one e-mail address' in wrong.text


@pytest.mark.parametrize("path", [INBOXES, ORGANISATION])
def test_nobody_else_sees_or_changes_anything(world: World, desk: Person, emma: Person, path: str) -> None:
    plain = signed_in(world, emma)
    reply = plain.get(path)
    assert (reply.status, "For administrators only" in reply.text) == (403, True)
    assert 'href="/administration"' not in reply.text
    assert 'href="/administration"' in shown(desk, path).html
    assert world.nobody().get(path).status == 303
    token = dict(shown(plain, "/settings/email").forms[0].pairs)["form_token"]
    body = shown(desk, ORGANISATION).form("exclusions").filled(excluded_domains="ads.example", form_token=token)
    assert plain.post(path, form=body).status == 403
    assert organisations.get() == Organisation()


CHANGES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("contacts", {"capture": "review", "capture_phone": "off"}, {"capture": "review", "capture_by_field": {"phone": "off"}}),
    ("who", {"contact_rule": "everyone", "includes_colleagues": "on"}, {"contact_rule": "everyone", "includes_colleagues": True}),
    ("tasks", {"has_tasks": "off", "silent_days": "5", "country": "BE"}, {"has_tasks": False, "silent_days": 5, "country": "BE"}),
    (
        "digest",
        {"has_digest": "off", "digest_time": "06:45", "digest_weekdays": ("6", "7"), "time_zone": "Asia/Tokyo", "locale": "nl"},
        {"has_digest": False, "digest_time": "06:45", "digest_weekdays": (6, 7), "time_zone": "Asia/Tokyo", "locale": "nl"},
    ),
    ("phones", {"phone_region": "BE"}, {"phone_region": "BE"}),
    ("raw", {"keeps_raw_days": "14"}, {"keeps_raw_days": 14}),
]  # fmt: skip


@pytest.mark.parametrize(("part", "typed", "expected"), CHANGES)
def test_a_default_is_saved_confirmed_and_undone(
    desk: Person, world: World, part: str, typed: dict[str, Any], expected: dict[str, Any]
) -> None:
    before = connect(world.person())["preferences"]
    page = followed(desk, desk.post(ORGANISATION, form=shown(desk, ORGANISATION).form(part).filled(**typed)))
    assert "Saved: " in page.html
    assert organisations.get().defaults == replace(Defaults(), **expected)
    started = connect(world.person())["preferences"]
    assert {name: started[name] for name in expected} != {name: before[name] for name in expected}
    undone = followed(desk, desk.post(ORGANISATION, form=page.undo(part)))
    assert "Undone: " in undone.html
    assert organisations.get().defaults == Defaults()
    followed(desk, desk.post(ORGANISATION, form=undone.undo(part)))
    assert organisations.get().defaults == replace(Defaults(), **expected)


def test_what_is_not_set_says_what_it_inherits(desk: Person) -> None:
    page = shown(desk, ORGANISATION)
    for text in (
        "Inherit: Add them at once",
        "Inherit: NL",
        "Inherit: as for phone numbers",
        "Inherit: that of the browser",
    ):
        assert f'<option value="">{text}</option>' in page.html
    for text in ("Empty: inherit 3.", "Empty: inherit 08:00.", "None chosen: inherit Monday, Tuesday, Wednesday,"):
        assert text in page.html


def test_exclusions_are_saved_and_undone_and_defaults_stay(desk: Person) -> None:
    organisations.save(Organisation(defaults=Defaults(has_tasks=False)))
    typed = {"excluded_addresses": "Boss@Example.com\r\n a@example.org,", "excluded_domains": "@Ads.Example"}
    body = shown(desk, ORGANISATION).form("exclusions").filled(**typed)
    page = followed(desk, desk.post(ORGANISATION, form=body))
    stored = organisations.get()
    assert stored.excluded_addresses == ("a@example.org", "boss@example.com")
    assert (stored.excluded_domains, stored.defaults) == (("ads.example",), Defaults(has_tasks=False))
    followed(desk, desk.post(ORGANISATION, form=page.undo("exclusions")))
    assert organisations.get().excluded_domains == ()


def test_saving_what_is_saved_already_changes_nothing(desk: Person) -> None:
    organisations.save(Organisation(("a@example.com",), (), Defaults(has_tasks=True, digest_weekdays=(1, 2))))
    before = organisations.get()
    page = shown(desk, ORGANISATION)
    for part in ("exclusions", "contacts", "who", "tasks", "digest", "phones", "raw"):
        assert "Nothing changed." in followed(desk, desk.post(ORGANISATION, form=page.form(part).filled())).html
    assert organisations.get() == before


WRONG = [
    ("exclusions", "excluded_addresses", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt; is not an e-mail address."),
    ("exclusions", "excluded_domains", "x" * 400, f"{'x' * 60}… is not a domain."),
    ("exclusions", "excluded_domains", "\r\n".join(f"{n}.example" for n in range(501)), "501 is too many: there may be at most 500."),
    ("contacts", "capture", "sometimes", "Choose one of these."),
    ("contacts", "capture_phone", "sometimes", "Choose one of these."),
    ("who", "includes_colleagues", "perhaps", "Choose one of these."),
    ("tasks", "silent_days", "0", "Write a number of business days from 1 to 30."),
    ("tasks", "silent_days", "3.5", "Write a number of business days from 1 to 30."),
    ("tasks", "silent_days", "9" * 5000, "Write a number of business days from 1 to 30."),
    ("tasks", "country", "Holland", "Choose a country by its two letters, such as NL."),
    ("digest", "digest_time", "25:00", "Write a time of day in hours and minutes, such as 08:00."),
    ("digest", "digest_weekdays", "8", "Choose at least one day."),
    ("digest", "time_zone", "../../etc/passwd", "Choose a time zone from the list, such as Europe/Amsterdam."),
    ("digest", "locale", "tlh", "Choose one of these."),
    ("raw", "keeps_raw_days", "3", "Choose one of these."),
    ("phones", "phone_region", "\x00", "Choose a country by its two letters, such as NL."),
]  # fmt: skip


@pytest.mark.parametrize(("part", "name", "typed", "sentence"), WRONG)
def test_what_cannot_be_saved_is_said_beside_its_field(
    desk: Person, part: str, name: str, typed: str, sentence: str
) -> None:
    reply = desk.post(ORGANISATION, form=shown(desk, ORGANISATION).form(part).filled(**{name: typed}))
    assert reply.status == 422
    assert f'id="{name}-error">{sentence}' in reply.text
    assert (reply.headers["hx-retarget"], reply.headers["hx-reselect"]) == (f"#{part}", f"#{part}")
    assert "<script>alert" not in reply.text
    assert organisations.get() == Organisation()


def test_two_administrators_cannot_overwrite_each_other_unseen(desk: Person) -> None:
    first, second = shown(desk, ORGANISATION), shown(desk, ORGANISATION)
    desk.post(ORGANISATION, form=first.form("digest").filled(digest_time="06:45"))
    assert desk.post(ORGANISATION, form=second.form("tasks").filled(has_tasks="off")).status == 303
    reply = desk.post(ORGANISATION, form=second.form("digest").filled(digest_time="10:10", has_digest="off"))
    assert reply.status == 409
    assert '<th scope="row">Time</th><td>06:45</td><td>10:10</td>' in reply.text
    assert '<th scope="row">Send the digest</th><td>inherited</td><td>off</td>' in reply.text
    assert organisations.get().defaults == Defaults(digest_time="06:45", has_tasks=False)
    desk.post(ORGANISATION, form=Page(reply.text).form("digest").filled())
    assert organisations.get().defaults == Defaults(digest_time="10:10", has_tasks=False, has_digest=False)


def test_an_undo_is_of_its_session_and_no_other_form_is_taken(desk: Person, world: World) -> None:
    body = shown(desk, ORGANISATION).form("phones").filled(phone_region="BE")
    saved = followed(desk, desk.post(ORGANISATION, form=body))
    undo_id = next(one["value"] for one in saved.controls if one.get("name") == "undo")
    other = signed_in(world, world.person(groups="[admins]"))
    form = shown(other, ORGANISATION).form("phones")
    for changes in ({"form": "undo", "undo": undo_id}, {"form": "nothing"}, {"form": None}):
        assert other.post(ORGANISATION, form=form.filled(**changes)).status == 404
    forged = desk.post(ORGANISATION, form=form.filled(phone_region="FR"))
    assert forged.status == 403
    assert organisations.get().defaults == Defaults(phone_region="BE")


def test_what_was_typed_survives_a_session_that_ended(desk: Person, world: World) -> None:
    body = shown(desk, ORGANISATION).form("exclusions").filled(excluded_domains="ads.example")
    desk.cookies.clear()
    assert desk.post(ORGANISATION, form=body).status == 303
    desk.cookies.update(signed_in(world, desk).cookies)
    page = shown(desk, ORGANISATION)
    assert "You were signed out before this was saved." in page.html
    assert ("excluded_domains", "ads.example") in page.form("exclusions").pairs
    assert organisations.get() == Organisation()
