"""The organisation's inboxes and people by the API: for administrators, and nothing of anybody's mail."""

from uuid import uuid4

import pytest

from gleaner.store import inboxes
from local.tap_client import TapClient
from tests.account import Account
from tests.functions.api.calls import Person
from tests.functions.api.pages import shown
from tests.functions.api.pool import PEOPLE, Office, admitted, empty_pool
from tests.functions.api.world import World, connect, field_of

PATH = "/v1/organisation"
PAGES = ("/administration", PEOPLE, "/administration/organisation")


@pytest.fixture
def admin(world: World) -> Person:
    empty_pool(world)
    return admitted(world, is_administrator=True)


@pytest.fixture
def tap(account: Account) -> TapClient:
    account.tap.reset()
    return account.tap


def every_inbox(admin: Person) -> list[dict[str, object]]:
    found, after = [], ""
    while True:
        answer = admin.get(f"{PATH}/inboxes?{after}").body
        assert len(answer["inboxes"]) <= 25
        found += answer["inboxes"]
        if answer["next"] is None:
            return found
        assert "@" not in answer["next"]
        after = f"after={answer['next']}"


def test_inboxes_are_listed_with_their_state_and_nothing_else(admin: Person, emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    rows = {str(row["inbox_id"]): row for row in every_inbox(admin)}
    assert set(rows[inbox_id]) == {
        *("inbox_id", "address", "is_enabled", "enabled_at", "connected_at", "disconnected_at"),
        *("is_incoming_only", "digest_stopped", "last_message_at"),
    }
    stored = inboxes.get(inbox_id)
    assert stored is not None
    row = rows[inbox_id]
    assert (row["address"], row["is_enabled"], row["last_message_at"]) == (emma.email, True, None)
    assert stored.forwarding_token not in str(rows)


def test_somebody_is_invited_and_listed(world: World, admin: Person) -> None:
    address = f"{uuid4().hex[:10]}@example.com"
    reply = admin.post(f"{PATH}/people", {"address": address.upper(), "is_administrator": True})
    assert reply.status == 201, reply.text
    invited = {"address": address, "standing": "invited", "is_administrator": True}
    assert {name: reply.body[name] for name in invited} == invited
    listed = {row["address"]: row for row in admin.get(f"{PATH}/people").body["people"]}
    assert listed[address] == reply.body
    assert listed[admin.email]["standing"] == "active"
    assert Office(world, admin).user(address)["groups"] == ["admins"]
    again = admin.post(f"{PATH}/people", {"address": address})
    assert again.status == 409
    assert address not in again.text


def test_somebody_is_blocked_and_made_an_administrator(world: World, admin: Person) -> None:
    piet = admitted(world)
    path = f"{PATH}/people/{(piet.claims or {})['sub']}"
    steps = [("disable", "disabled", False), ("enable", "active", False), ("promote", "active", True), ("demote", "active", False)]  # fmt: skip
    for action, standing, is_administrator in steps:
        row = admin.post(path, {"action": action}).body
        assert (row["standing"], row["is_administrator"]) == (standing, is_administrator)
    assert admin.post(path, {"action": "invite-again"}).status == 409
    assert field_of(admin.post(path, {"action": "delete"})) == "action"
    own = f"{PATH}/people/{(admin.claims or {})['sub']}"
    assert admin.post(own, {"action": "disable"}).status == 409
    for nobody in (uuid4(), "x" * 300, "%20", "a@example.com"):
        assert admin.post(f"{PATH}/people/{nobody}", {"action": "disable"}).status == 404
    assert piet.post(own, {"action": "disable"}).status == 403


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"address": ""}, "address"),
        ({"address": "nobody"}, "address"),
        ({"address": "x" * 5000}, "address"),
        ({}, "address"),
        ({"address": "a@example.com", "is_administrator": "yes"}, "is_administrator"),
        ({"address": "a@example.com", "groups": ["admins"]}, "groups"),
    ],
)
def test_one_wrong_field_is_named_and_invites_nobody(
    admin: Person, tap: TapClient, body: dict[str, object], field: str
) -> None:
    assert field_of(admin.post(f"{PATH}/people", body)) == field
    assert "cognito-idp.AdminCreateUser" not in tap.calls()


def test_a_busy_cognito_is_an_answer(admin: Person, tap: TapClient) -> None:
    tap.fail("cognito-idp.ListUsersInGroup", "TooManyRequestsException", 2)
    reply = admin.get(f"{PATH}/people")
    assert (reply.status, reply.body) == (503, {"detail": "Cognito is busy. Try again in a minute."})


@pytest.mark.parametrize("after", ["x", "%00", "A" * 3000, "é"])
def test_a_mark_that_no_page_gave_is_refused(admin: Person, after: str) -> None:
    assert admin.get(f"{PATH}/inboxes?after={after}").status == 404
    assert admin.get(f"{PATH}/people?after={'A' * 7000}").status == 422


def test_nobody_else_lists_or_invites_anybody(world: World, admin: Person, emma: Person, tap: TapClient) -> None:
    for person, status in ((emma, 403), (world.nobody(), 401)):
        assert person.get(f"{PATH}/inboxes").status == status
        assert person.get(f"{PATH}/people").status == status
        assert person.post(f"{PATH}/people", {"address": "a@example.com"}).status == status
    former = world.person(groups="[admins]")
    assert former.post(f"{PATH}/people", {"address": "a@example.com"}).status == 403
    assert "cognito-idp.AdminCreateUser" not in tap.calls()


def test_pages_are_labelled_light_and_have_no_inline_scripts(admin: Person) -> None:
    connect(admin)
    for path in PAGES:
        page = shown(admin, path)
        assert len(page.ids) == len(set(page.ids))
        for one in page.controls:
            is_named = one["tag"] == "button" or one.get("type") == "hidden" or one.get("id") in page.labels
            assert is_named, one
        assert all(form.pairs[0][0] == "form_token" for form in page.forms)
        assert not any(part in page.html for part in ("<style", " style=", " onclick", "javascript:"))
        assert f'<a href="{path}" aria-current="page">' in page.html
        assert admin.get(path).size < 50_000
