"""Who may sign in: the people of the user pool, invited, let in and shut out by administrators."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from api.caller import ADMINS
from gleaner.errors import GleanerError
from gleaner.wording import marked

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient

PAGE = 50
"""People a page; Cognito gives at most 60."""
_MOST_GROUP_PAGES = 10
"""Of 60 administrators each: beyond them, nobody is an administrator in the list."""


class PersonKnownError(GleanerError):
    """Somebody with this address is in the pool already."""


class PersonGoneError(GleanerError):
    """The pool has no such person."""


class InvitationRefusedError(GleanerError):
    """Cognito would not invite this address."""


class PoolBusyError(GleanerError):
    """Cognito does no more of this at the moment."""


class Standing(StrEnum):
    """How somebody stands: invited and never here yet, active, asked for a new password, or shut out."""

    INVITED = "invited"
    ACTIVE = "active"
    RESETTING = "resetting"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class PoolPerson:
    """Somebody in the user pool. `username` is Cognito's; `subject` is what tokens call them, and inboxes their owner."""

    username: str
    subject: str
    address: str
    standing: Standing
    invited_at: datetime


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some people, by no order that Cognito tells, and what it wants back for the next page."""

    people: tuple[PoolPerson, ...]
    next: str | None


_REFUSALS: Mapping[str, tuple[type[GleanerError], str]] = {
    "UsernameExistsException": (PersonKnownError, marked("Somebody with this address can sign in already, or is invited.")),
    "AliasExistsException": (PersonKnownError, marked("Somebody with this address can sign in already, or is invited.")),
    "UserNotFoundException": (PersonGoneError, marked("This person is no longer in the list.")),
    "UnsupportedUserStateException": (InvitationRefusedError, marked("This person needs no invitation any more.")),
    "InvalidParameterException": (InvitationRefusedError, marked("Cognito takes no invitation for this address.")),
    "CodeDeliveryFailureException": (
        InvitationRefusedError,
        marked("The invitation could not be mailed. Look whether this person is in the list, and send it again."),
    ),
    "TooManyRequestsException": (PoolBusyError, marked("Cognito is busy. Try again in a minute.")),
    "LimitExceededException": (PoolBusyError, marked("Cognito sends no more mail for now. Try again tomorrow.")),
}  # fmt: skip
"""What Cognito says that people can act on."""


@dataclass(frozen=True, slots=True)
class People:
    """The people of one user pool. Everything raises `PoolBusyError`, and what names one person `PersonGoneError`."""

    cognito: "CognitoIdentityProviderClient"
    pool_id: str

    def page(self, after: str | None = None) -> PeoplePage:
        """At most `PAGE` people, from where the page before ended."""
        more: dict[str, Any] = {"PaginationToken": after} if after else {}
        with _refusals():
            answer = self.cognito.list_users(UserPoolId=self.pool_id, Limit=PAGE, **more)
        return PeoplePage(tuple(_person(row) for row in answer["Users"]), answer.get("PaginationToken"))

    def administrators(self) -> Mapping[str, PoolPerson]:
        """Who is in the administrators' group, shut out or not, by username."""
        found: dict[str, PoolPerson] = {}
        more: dict[str, Any] = {}
        for _ in range(_MOST_GROUP_PAGES):
            with _refusals():
                answer = self.cognito.list_users_in_group(UserPoolId=self.pool_id, GroupName=ADMINS, Limit=60, **more)
            found |= {one.username: one for one in map(_person, answer["Users"])}
            if "NextToken" not in answer:
                break
            more = {"NextToken": answer["NextToken"]}
        return found

    def get(self, username: str) -> PoolPerson:
        """One person."""
        with _refusals():
            answer = self.cognito.admin_get_user(UserPoolId=self.pool_id, Username=username)
        return _person({**answer, "Attributes": answer["UserAttributes"]})

    def invite(self, address: str) -> PoolPerson:
        """Let an address sign in, with a password that Cognito mails to it; raises `PersonKnownError` or `InvitationRefusedError`."""
        with _refusals():
            answer = self.cognito.admin_create_user(
                UserPoolId=self.pool_id,
                Username=address,
                UserAttributes=[{"Name": "email", "Value": address}, {"Name": "email_verified", "Value": "true"}],
                DesiredDeliveryMediums=["EMAIL"],
            )
        return _person(answer["User"])

    def invite_again(self, person: PoolPerson) -> None:
        """Mail a new password to somebody who was never here; raises `InvitationRefusedError`."""
        with _refusals():
            self.cognito.admin_create_user(
                UserPoolId=self.pool_id,
                Username=person.address,
                MessageAction="RESEND",
                DesiredDeliveryMediums=["EMAIL"],
            )

    def disable(self, person: PoolPerson) -> None:
        """Shut somebody out: no sign-in from now on, and what their browsers hold cannot be renewed."""
        with _refusals():
            self.cognito.admin_user_global_sign_out(UserPoolId=self.pool_id, Username=person.username)
            self.cognito.admin_disable_user(UserPoolId=self.pool_id, Username=person.username)

    def enable(self, person: PoolPerson) -> None:
        """Let somebody in again, with the password that they had."""
        with _refusals():
            self.cognito.admin_enable_user(UserPoolId=self.pool_id, Username=person.username)

    def make_administrator(self, person: PoolPerson) -> None:
        """Put somebody into the group; who is in it stays in it."""
        with _refusals():
            self.cognito.admin_add_user_to_group(UserPoolId=self.pool_id, Username=person.username, GroupName=ADMINS)

    def remove_administrator(self, person: PoolPerson) -> None:
        """Take somebody out of the group, if they are in it."""
        with _refusals():
            self.cognito.admin_remove_user_from_group(
                UserPoolId=self.pool_id, Username=person.username, GroupName=ADMINS
            )


def _person(row: Mapping[str, Any]) -> PoolPerson:
    attributes = {one["Name"]: one.get("Value", "") for one in row.get("Attributes", [])}
    return PoolPerson(
        row["Username"],
        attributes.get("sub", row["Username"]),
        attributes.get("email", ""),
        _standing(row),
        row["UserCreateDate"],
    )


def _standing(row: Mapping[str, Any]) -> Standing:
    if not row.get("Enabled", True):
        return Standing.DISABLED
    known = {"FORCE_CHANGE_PASSWORD": Standing.INVITED, "RESET_REQUIRED": Standing.RESETTING}
    return known.get(row.get("UserStatus", ""), Standing.ACTIVE)


@contextmanager
def _refusals() -> Iterator[None]:
    """What Cognito refuses becomes an error of ours with a sentence; what is a fault of ours stays one."""
    try:
        yield
    except ClientError as error:
        found = _REFUSALS.get(error.response.get("Error", {}).get("Code", ""))
        if found is None:
            raise
        kind, sentence = found
        raise kind(sentence) from None
