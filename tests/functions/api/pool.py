"""People of the emulator's user pool, as administrators and their invitations make them."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from gleaner.store import sessions
from tests.functions.api.calls import Person
from tests.functions.api.pages import Page, shown, signed_in
from tests.functions.api.world import World

PASSWORD = "Corr3ct-horse-battery"
PEOPLE = "/administration/people"


def admitted(world: World, address: str | None = None, *, is_administrator: bool = False) -> Person:
    """Somebody of the pool who was here already, with a browser that is signed in."""
    email = address or f"{uuid4().hex[:10]}@example.com"
    cognito = world.account.aws.cognito
    attributes: Any = [{"Name": "email", "Value": email}, {"Name": "email_verified", "Value": "true"}]
    user = cognito.admin_create_user(
        UserPoolId=world.pool_id, Username=email, UserAttributes=attributes, MessageAction="SUPPRESS"
    )["User"]
    cognito.admin_set_user_password(UserPoolId=world.pool_id, Username=email, Password=PASSWORD, Permanent=True)
    if is_administrator:
        cognito.admin_add_user_to_group(UserPoolId=world.pool_id, Username=email, GroupName="admins")
    subject = next(one["Value"] for one in user["Attributes"] if one["Name"] == "sub")
    return signed_in(world, world.person(email, groups="[admins]" if is_administrator else "", sub=subject))


def empty_pool(world: World) -> None:
    """Nobody is left, nor in the group: the emulator keeps there who was deleted."""
    cognito = world.account.aws.cognito
    cognito.delete_group(UserPoolId=world.pool_id, GroupName="admins")
    cognito.create_group(UserPoolId=world.pool_id, GroupName="admins")
    while users := cognito.list_users(UserPoolId=world.pool_id)["Users"]:
        for user in users:
            cognito.admin_delete_user(UserPoolId=world.pool_id, Username=user["Username"])


def pressed(page: Page, value: str, **changes: Any) -> str:
    """The body that a button of the page sends; there is one that says this."""
    assert value in [one.get("value") for one in page.controls if one.get("name") == "act"]
    return page.form("act").filled(**{"act": value, **changes})


@dataclass(frozen=True, slots=True)
class Office:
    """An administrator at the list of people."""

    world: World
    admin: Person

    @property
    def page(self) -> Page:
        return shown(self.admin, PEOPLE)

    def user(self, address: str) -> dict[str, Any]:
        """What the pool knows of somebody, with `groups`."""
        cognito = self.world.account.aws.cognito
        found: dict[str, Any] = dict(cognito.admin_get_user(UserPoolId=self.world.pool_id, Username=address))
        groups = cognito.admin_list_groups_for_user(UserPoolId=self.world.pool_id, Username=address)["Groups"]
        return found | {"groups": [one["GroupName"] for one in groups]}

    def act(self, act: str, address: str, /, **changes: Any) -> str:
        """The body that a button of somebody's row sends."""
        return pressed(self.page, f"{act}:{self.user(address)['Username']}", **changes)


def staffed(world: World) -> Office:
    """A pool of two administrators, of whom one is at the page; nobody was invited today."""
    empty_pool(world)
    today = datetime.now(UTC).date()
    for day in (today, today + timedelta(days=1)):
        sessions.delete(f"count#invitations#{day}")
    admitted(world, "zoe@example.com", is_administrator=True)
    return Office(world, admitted(world, is_administrator=True))
