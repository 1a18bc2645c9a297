"""Sessions on the deployed stack: an hour later the function asks Cognito who somebody is by now."""

import hashlib
import time
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import msgspec
import pytest

from api.caller import Caller
from api.sealing import Seal
from api.signed_in import Kept
from local.users import PASSWORD
from tests.running_cloud import ConnectedInbox, RunningCloud

pytestmark = pytest.mark.stack


def refresh_token(cloud: RunningCloud, email: str) -> str:
    answer = cloud.aws.cognito.admin_initiate_auth(
        UserPoolId=cloud.stack.outputs["UserPoolId"],
        ClientId=cloud.stack.outputs["UserPoolClientId"],
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": email, "PASSWORD": PASSWORD},
    )
    return answer["AuthenticationResult"]["RefreshToken"]


def begin_old_session(cloud: RunningCloud, inbox: ConnectedInbox) -> str:
    """A session whose claims are more than an hour old; the secret of its cookie."""
    key = {"inbox_id": {"S": inbox.inbox_id}}
    row = cloud.aws.dynamodb.get_item(TableName=cloud.stack.tables["Inbox"], Key=key)["Item"]
    secret, now = uuid4().hex, datetime.now(UTC)
    sealed = Seal("refresh token", secret.encode()).closed(refresh_token(cloud, inbox.owner.email))
    caller = Caller(row["owner_id"]["S"], inbox.owner.email, is_admin=False)
    kept = Kept(caller, now - timedelta(hours=2), now - timedelta(hours=1), sealed)
    item = {
        "session_id": {"S": f"signed-in#{hashlib.sha256(secret.encode()).hexdigest()}"},
        "body": {"S": msgspec.json.encode(kept).decode()},
        "expires_at": {"N": str(int(time.time()) + 3600)},
    }
    cloud.aws.dynamodb.put_item(TableName=cloud.stack.tables["Session"], Item=item)
    return secret


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def status_of_settings(cloud: RunningCloud, secret: str) -> int:
    url, cookie = f"{cloud.stack.api_url}/settings/email", f"__Host-session={secret}"
    request = urllib.request.Request(url, headers={"Cookie": cookie})  # noqa: S310 - the stack's own
    try:
        with urllib.request.build_opener(_NoRedirect).open(request, timeout=60) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_a_session_is_renewed_and_ends_with_its_user(cloud: RunningCloud) -> None:
    inbox = cloud.connect()
    first, second = begin_old_session(cloud, inbox), begin_old_session(cloud, inbox)
    assert status_of_settings(cloud, first) == 200
    user = {"UserPoolId": cloud.stack.outputs["UserPoolId"], "Username": inbox.owner.email}
    cloud.aws.cognito.admin_disable_user(**user)
    assert status_of_settings(cloud, first) == 200
    assert status_of_settings(cloud, second) == 303
