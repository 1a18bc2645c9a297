"""Administration › People: invited once, blocked and let in again, and never without an administrator."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from api.admitting import DAILY_INVITATIONS
from gleaner.store import sessions
from local.tap_client import TapClient
from tests.account import Account
from tests.functions.api.pages import Page, followed
from tests.functions.api.pool import PEOPLE, Office, admitted, pressed, staffed
from tests.functions.api.world import World

SCRIPT = '"><script>alert(1)</script>'


@pytest.fixture
def office(world: World) -> Office:
    return staffed(world)


@pytest.fixture
def tap(account: Account) -> TapClient:
    account.tap.reset()
    return account.tap


@pytest.fixture
def new() -> str:
    """An address that nobody has."""
    return f"{uuid4().hex[:10]}@example.com"


def test_somebody_is_invited_in_lower_case_and_the_page_says_so(office: Office, new: str) -> None:
    body = office.page.form("invite").filled(address=f"  {new.upper()} ")
    page = followed(office.admin, office.admin.post(PEOPLE, form=body))
    assert f"{new} is invited. The password in the mail works for seven days." in page.html
    user = office.user(new)
    assert (user["UserStatus"], user["groups"]) == ("FORCE_CHANGE_PASSWORD", [])
    assert {"Name": "email_verified", "Value": "true"} in user["UserAttributes"]
    assert f"<h2>{new}</h2>" in page.html
    assert "not here yet" in page.html


def test_an_administrator_is_invited_as_one(office: Office, new: str) -> None:
    body = office.page.form("invite").filled(address=new, is_administrator="on")
    page = followed(office.admin, office.admin.post(PEOPLE, form=body))
    assert office.user(new)["groups"] == ["admins"]
    assert page.html.count('<span class="badge">administrator</span>') == 3


def test_the_invitation_mail_is_cognitos(office: Office, new: str, tap: TapClient) -> None:
    office.admin.post(PEOPLE, form=office.page.form("invite").filled(address=new))
    office.admin.post(PEOPLE, form=office.act("invite-again", new))
    assert tap.calls()["cognito-idp.AdminCreateUser"] == 2
    assert not [name for name in tap.calls() if name.startswith("ses")]


def test_who_presses_twice_invites_once(office: Office, new: str, tap: TapClient) -> None:
    body = office.page.form("invite").filled(address=new)
    office.admin.post(PEOPLE, form=body)
    page = followed(office.admin, office.admin.post(PEOPLE, form=body))
    assert f"This was done already: the list shows how {new} stands." in page.html
    assert tap.calls()["cognito-idp.AdminCreateUser"] == 1
    again = office.act("invite-again", new)
    office.admin.post(PEOPLE, form=again)
    page = followed(office.admin, office.admin.post(PEOPLE, form=again))
    assert f"This was done already: the list shows how {new} stands." in page.html
    assert tap.calls()["cognito-idp.AdminCreateUser"] == 2


def test_one_address_is_invited_three_times_a_day(office: Office, new: str, tap: TapClient) -> None:
    office.admin.post(PEOPLE, form=office.page.form("invite").filled(address=new))
    replies = [office.admin.post(PEOPLE, form=office.act("invite-again", new)) for _ in range(3)]
    assert [reply.status for reply in replies] == [303, 303, 429]
    assert "That is enough invitations for one day." in replies[-1].text
    assert tap.calls()["cognito-idp.AdminCreateUser"] == 3


def test_a_stolen_session_cannot_mail_the_world(office: Office, new: str, tap: TapClient) -> None:
    now, name = datetime.now(UTC), f"invitations#{datetime.now(UTC).date()}"
    while sessions.count(name, limit=DAILY_INVITATIONS, now=now, period=timedelta(days=1)):
        pass
    reply = office.admin.post(PEOPLE, form=office.page.form("invite").filled(address=new))
    assert reply.status == 429
    assert "That is enough invitations for one day." in reply.text
    assert "cognito-idp.AdminCreateUser" not in tap.calls()


@pytest.mark.parametrize(
    "typed", ["", "   ", "nobody", "a@b", "two@example.com, more@example.com", "x" * 5000, f"{'x' * 70}@example.com"]
)
def test_what_is_no_address_is_said_beside_the_field_and_stays_typed(office: Office, typed: str) -> None:
    body = office.page.form("invite").filled(address=typed, is_administrator="on")
    reply = office.admin.post(PEOPLE, form=body)
    assert reply.status == 422
    assert 'id="address-error">Write one e-mail address, such as someone@example.com.' in reply.text
    again = Page(reply.text).form("invite")
    assert ("address", typed) in again.pairs
    assert ("is_administrator", "on") in again.pairs


def test_who_is_there_already_is_not_invited(office: Office) -> None:
    reply = office.admin.post(PEOPLE, form=office.page.form("invite").filled(address="Zoe@example.com"))
    assert reply.status == 409
    assert 'id="address-error">Somebody with this address can sign in already, or is invited.' in reply.text


@pytest.mark.parametrize(
    ("error", "status", "sentence"),
    [
        ("TooManyRequestsException", 429, "Cognito is busy. Try again in a minute."),
        ("LimitExceededException", 429, "Cognito sends no more mail for now. Try again tomorrow."),
        ("CodeDeliveryFailureException", 422, "The invitation could not be mailed."),
        ("InvalidParameterException", 422, "Cognito takes no invitation for this address."),
    ],
)
def test_what_cognito_refuses_is_said_in_a_sentence(
    office: Office, new: str, tap: TapClient, error: str, status: int, sentence: str
) -> None:
    body = office.page.form("invite").filled(address=new)
    tap.fail("cognito-idp.AdminCreateUser", error, 2)
    reply = office.admin.post(PEOPLE, form=body)
    assert (reply.status, sentence in reply.text) == (status, True)
    assert ("address", new) in Page(reply.text).form("invite").pairs


def test_a_busy_cognito_is_a_page_and_no_fault(office: Office, tap: TapClient) -> None:
    tap.fail("cognito-idp.ListUsers", "TooManyRequestsException", 2)
    reply = office.admin.get(PEOPLE)
    assert (reply.status, "Cognito is busy. Try again in a minute." in reply.text) == (503, True)


def test_somebody_is_blocked_and_let_in_again(office: Office) -> None:
    piet = admitted(office.world)
    page = followed(office.admin, office.admin.post(PEOPLE, form=office.act("disable", piet.email)))
    assert f"{piet.email} is blocked." in page.html
    assert office.user(piet.email)["Enabled"] is False
    assert '<p class="state off">Blocked</p>' in page.html
    ways = [str(one["value"]) for one in page.controls if str(one.get("value")).startswith("enable:")]
    assert len(ways) == 2, "its own button, and the Undo of what was just done"
    followed(office.admin, office.admin.post(PEOPLE, form=pressed(page, ways[-1])))
    assert office.user(piet.email)["Enabled"] is True


def test_somebody_becomes_an_administrator_and_stops_being_one(office: Office) -> None:
    piet = admitted(office.world)
    promote = office.act("promote", piet.email)
    page = followed(office.admin, office.admin.post(PEOPLE, form=promote))
    assert f"{piet.email} becomes an administrator" in page.html
    assert office.user(piet.email)["groups"] == ["admins"]
    twice = followed(office.admin, office.admin.post(PEOPLE, form=promote))
    assert f"This was done already: the list shows how {piet.email} stands." in twice.html
    followed(office.admin, office.admin.post(PEOPLE, form=office.act("demote", piet.email)))
    assert office.user(piet.email)["groups"] == []


@pytest.mark.parametrize("act", ["disable", "demote"])
def test_nobody_shuts_themselves_out(office: Office, act: str) -> None:
    own = office.user(office.admin.email)
    assert not [one for one in office.page.controls if own["Username"] in str(one.get("value"))]
    body = office.act(act, "zoe@example.com", act=f"{act}:{own['Username']}")
    reply = office.admin.post(PEOPLE, form=body)
    assert reply.status == 409
    assert "Ask another administrator: nobody does this to themselves." in reply.text
    assert (office.user(office.admin.email)["Enabled"], office.user(office.admin.email)["groups"]) == (True, ["admins"])


@pytest.mark.parametrize(("act", "undone"), [("disable", "Enabled"), ("demote", "groups")])
def test_two_who_shut_each_other_out_at_once_both_stay(office: Office, act: str, undone: str) -> None:
    """Zoe's act comes between this administrator's check and their own act."""
    before = office.user("zoe@example.com")[undone]
    body = office.act(act, "zoe@example.com")
    mine, client = office.user(office.admin.email)["Username"], office.world.handler.wiring.services.cognito
    other = office.world.account.aws.cognito
    calls = {"disable": ("AdminDisableUser", other.admin_disable_user), "demote": ("AdminRemoveUserFromGroup", None)}

    def meanwhile(**_: object) -> None:
        client.meta.events.unregister(event, meanwhile)
        group = {} if act == "disable" else {"GroupName": "admins"}
        do = calls[act][1] or other.admin_remove_user_from_group
        do(UserPoolId=office.world.pool_id, Username=mine, **group)

    event = f"before-call.cognito-identity-provider.{calls[act][0]}"
    client.meta.events.register(event, meanwhile)
    reply = office.admin.post(PEOPLE, form=body)
    assert reply.status == 409
    assert "Nobody could administer then. Nothing was changed." in reply.text
    assert office.user("zoe@example.com")[undone] == before


def test_who_lost_the_group_since_they_signed_in_does_nothing_any_more(office: Office, new: str) -> None:
    invite, block = office.page.form("invite").filled(address=new), office.act("disable", "zoe@example.com")
    office.world.account.aws.cognito.admin_remove_user_from_group(
        UserPoolId=office.world.pool_id, Username=office.admin.email, GroupName="admins"
    )
    for body in (invite, block):
        reply = office.admin.post(PEOPLE, form=body)
        assert (reply.status, "For administrators only" in reply.text) == (403, True)
    assert office.user("zoe@example.com")["Enabled"] is True
    assert new not in office.page.html


def test_who_was_here_already_needs_no_invitation(office: Office) -> None:
    piet = admitted(office.world).email
    again = f"invite-again:{office.user(piet)['Username']}"
    body = office.act("promote", piet, act=again)
    reply = office.admin.post(PEOPLE, form=body)
    assert (reply.status, "This person needs no invitation any more." in reply.text) == (422, True)


def test_who_is_gone_meanwhile_is_said_at_the_top(office: Office) -> None:
    piet = admitted(office.world)
    body = office.act("disable", piet.email)
    office.world.account.aws.cognito.admin_delete_user(UserPoolId=office.world.pool_id, Username=piet.email)
    reply = office.admin.post(PEOPLE, form=body)
    assert reply.status == 409
    assert '<p class="notice" role="alert">This person is no longer in the list.</p>' in reply.text


def test_scripts_are_text(office: Office) -> None:
    form = office.page.form("invite")
    for name, _ in form.pairs:
        if name not in {"form_token", "form_owner"}:
            reply = office.admin.post(PEOPLE, form=form.filled(**{name: SCRIPT}))
            assert reply.status in {404, 422}
            assert "<script>alert" not in reply.text


@pytest.mark.parametrize(
    "body",
    [
        "",
        "form=nothing",
        "form=act",
        "form=act&act=disable",
        "form=act&act=disable:../x",
        "form=act&act=delete:x",
        "form=%00&x=%ff",
    ],
)
def test_a_form_that_is_none_of_ours_is_refused(office: Office, body: str) -> None:
    token = dict(office.page.form("invite").pairs)["form_token"]
    assert office.admin.post(PEOPLE, form=f"form_token={token}&{body}").status == 404


def test_a_form_of_another_site_does_nothing(office: Office, new: str) -> None:
    bodies = [office.page.form("invite").filled(address=new, form_token="forged", form_owner="")]
    bodies.append(office.act("disable", "zoe@example.com", form_token="", form_owner=""))
    for body in bodies:
        reply = office.admin.post(PEOPLE, form=body)
        assert (reply.status, new in reply.text) == (403, False)
    assert office.user("zoe@example.com")["Enabled"] is True
