"""People of the local cloud's user pool, and their tokens."""

from contextlib import suppress
from typing import TYPE_CHECKING

from local.aws import Aws
from local.errors import LocalCloudError

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp.type_defs import AttributeTypeTypeDef

#: Nobody but this machine can reach the pool; the password is printed where a person needs it to sign in.
PASSWORD = "Gleaner-local-1"  # noqa: S105


def ensure_user(aws: Aws, pool_id: str, email: str, *, is_admin: bool = False) -> None:
    """Invite a person as an administrator would, with a verified address and a password that needs no change."""
    address = email.lower()
    attributes: list[AttributeTypeTypeDef] = [
        {"Name": "email", "Value": address},
        {"Name": "email_verified", "Value": "true"},
    ]
    with suppress(aws.cognito.exceptions.UsernameExistsException):
        aws.cognito.admin_create_user(
            UserPoolId=pool_id, Username=address, UserAttributes=attributes, MessageAction="SUPPRESS"
        )
    aws.cognito.admin_set_user_password(UserPoolId=pool_id, Username=address, Password=PASSWORD, Permanent=True)
    if is_admin:
        aws.cognito.admin_add_user_to_group(UserPoolId=pool_id, Username=address, GroupName="admins")


def id_token(aws: Aws, pool_id: str, client_id: str, email: str) -> str:
    """A fresh ID token: a JWT of one hour that the API's authorizer takes."""
    return _tokens(aws, pool_id, client_id, email)["IdToken"]


def access_token(aws: Aws, pool_id: str, client_id: str, email: str) -> str:
    """An access token, which the API must refuse."""
    return _tokens(aws, pool_id, client_id, email)["AccessToken"]


def _tokens(aws: Aws, pool_id: str, client_id: str, email: str) -> dict[str, str]:
    answer = aws.cognito.admin_initiate_auth(
        UserPoolId=pool_id,
        ClientId=client_id,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": email.lower(), "PASSWORD": PASSWORD},
    )
    result = answer.get("AuthenticationResult", {})
    if "IdToken" not in result or "AccessToken" not in result:
        raise LocalCloudError(f"The pool asks {email} for {answer.get('ChallengeName')}: create the user here first.")
    return {"IdToken": result["IdToken"], "AccessToken": result["AccessToken"]}
