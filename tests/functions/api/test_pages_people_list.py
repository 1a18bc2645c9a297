"""The list of people: page by page in as many queries, for administrators alone, and nothing typed is lost."""

import pytest

from local.tap_client import TapClient
from tests.account import Account
from tests.functions.api.calls import Person
from tests.functions.api.pages import followed, shown, signed_in
from tests.functions.api.pool import PEOPLE, Office, admitted, pressed, staffed
from tests.functions.api.world import World

NEW = "new@example.com"


@pytest.fixture
def office(world: World) -> Office:
    return staffed(world)


@pytest.fixture
def tap(account: Account) -> TapClient:
    account.tap.reset()
    return account.tap


def test_what_was_typed_survives_a_session_that_ended(office: Office) -> None:
    body = office.page.form("invite").filled(address=NEW, is_administrator="on")
    office.admin.cookies.clear()
    assert office.admin.post(PEOPLE, form=body).headers["location"] == "/sign-in?to=%2Fadministration%2Fpeople"
    office.admin.cookies.update(signed_in(office.world, office.admin).cookies)
    page = office.page
    assert "You were signed out before this was saved." in page.html
    assert {("address", NEW), ("is_administrator", "on")} <= set(page.form("invite").pairs)
    assert "You were signed out" not in office.page.html


def test_many_people_come_page_by_page_in_as_many_queries(office: Office, tap: TapClient) -> None:
    attributes = [{"Name": "email_verified", "Value": "true"}]
    for number in range(60):
        office.world.account.aws.cognito.admin_create_user(
            UserPoolId=office.world.pool_id,
            Username=f"p{number:02}@example.com",
            UserAttributes=attributes,  # type: ignore[arg-type]
            MessageAction="SUPPRESS",
        )
    tap.reset()
    first = office.page
    assert {name: times for name, times in tap.calls().items() if name.startswith("cognito")} == {
        "cognito-idp.ListUsers": 1,
        "cognito-idp.ListUsersInGroup": 1,
    }
    more = next(part for part in first.html.split('"') if part.startswith(f"{PEOPLE}?after="))
    assert "@" not in more
    second = shown(office.admin, more)
    assert (first.html.count("<li id="), second.html.count("<li id=")) == (50, 12)
    assert office.admin.get(PEOPLE).size < 50_000
    block = next(str(one["value"]) for one in second.controls if str(one.get("value")).startswith("disable:"))
    done = office.admin.post(PEOPLE, form=pressed(second, block))
    assert done.headers["location"].startswith(f"{more}&done=")
    assert "is blocked." in followed(office.admin, done).html


def test_nobody_else_sees_or_does_anything(office: Office) -> None:
    plain: Person = admitted(office.world)
    reply = plain.get(PEOPLE)
    assert (reply.status, "zoe@example.com" in reply.text) == (403, False)
    token = dict(shown(plain, "/settings/email").forms[0].pairs)["form_token"]
    body = office.page.form("invite").filled(address=NEW, form_token=token)
    assert plain.post(PEOPLE, form=body).status == 403
    assert office.world.nobody().get(PEOPLE).status == 303
    assert NEW not in office.page.html
