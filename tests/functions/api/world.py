"""What the API function stands on in these tests, and the people who call it."""

import importlib
import json
import sys
from dataclasses import dataclass, replace
from datetime import datetime
from types import ModuleType
from typing import Any
from uuid import uuid4

import pytest
from mangum import Mangum

from local.outbox.mails import Mail
from local.outbox_client import OutboxClient
from tests.account import EMULATOR_URL, ENVIRONMENT, Account
from tests.functions.api.calls import Person, Reply

PUBLIC_URL = ENVIRONMENT["PUBLIC_URL"]


@dataclass(frozen=True, slots=True)
class World:
    """The API function, its user pool, and where its mails and digest requests go."""

    account: Account
    outbox: OutboxClient
    handler: ModuleType
    pool_id: str
    queue_url: str

    def person(self, address: str | None = None, *, groups: str = "", **claims: str) -> Person:
        """Somebody new with a verified address and an ID token."""
        subject = str(uuid4())
        email = address or f"{subject[:8]}@example.com"
        known = {"sub": subject, "email": email, "email_verified": "true", "token_use": "id", "cognito:groups": groups}
        return Person(self.handler.lambda_handler, known | claims)

    def nobody(self) -> Person:
        """A browser or script without a token."""
        return Person(self.handler.lambda_handler)

    def key(self) -> bytes:
        """What signs links."""
        key: bytes = self.handler.wiring.read_key()
        return key

    def mails_to(self, address: str) -> list[Mail]:
        """What SES was given for an address."""
        return [mail for mail in self.outbox.mails() if address in mail.recipients]

    def digest_requests(self, inbox_id: str) -> list[dict[str, str]]:
        """What the digest function was asked for an inbox."""
        answer = self.account.aws.sqs.receive_message(QueueUrl=self.queue_url, MaxNumberOfMessages=10)
        asked = [json.loads(message["Body"]) for message in answer.get("Messages", [])]
        return [one for one in asked if one["inbox_id"] == inbox_id]


def build(account: Account, outbox: OutboxClient, *, now: datetime | None = None) -> World:
    """Make a user pool and a queue, and import the function with them in its environment; with `now` its clock stands still."""
    cognito = account.aws.cognito
    pool_id = cognito.create_user_pool(
        PoolName="people", AutoVerifiedAttributes=["email"], UsernameAttributes=["email"]
    )["UserPool"]["Id"]
    cognito.create_group(UserPoolId=pool_id, GroupName="admins")
    client = cognito.create_user_pool_client(
        UserPoolId=pool_id,
        ClientName="web",
        AllowedOAuthFlowsUserPoolClient=True,
        AllowedOAuthFlows=["code"],
        AllowedOAuthScopes=["openid", "email"],
        CallbackURLs=[f"{PUBLIC_URL}/callback"],
        LogoutURLs=[f"{PUBLIC_URL}/"],
        SupportedIdentityProviders=["COGNITO"],
    )["UserPoolClient"]
    queue_url = account.aws.sqs.create_queue(QueueName=f"ApiDigests-{uuid4()}")["QueueUrl"]
    own = {
        "USER_POOL_ID": pool_id,
        "USER_POOL_CLIENT_ID": client["ClientId"],
        "SIGN_IN_URL": EMULATOR_URL,
        "DIGEST_QUEUE_URL": queue_url,
    }
    handler = _handler(own)
    if now is not None:
        _stop_the_clock(handler, now)
    return World(account, outbox, handler, pool_id, queue_url)


def connect(person: Person, **preferences: Any) -> dict[str, Any]:
    """The caller's own mailbox, connected."""
    reply = person.post("/v1/inboxes", {"address": person.email, "preferences": preferences})
    assert reply.status == 201, reply.text
    inbox: dict[str, Any] = reply.body
    return inbox


def field_of(reply: Reply) -> str:
    """Which field a 422 names, the innermost."""
    assert reply.status == 422, (reply.status, reply.text)
    return [str(part) for part in reply.body["detail"][0]["loc"] if not str(part).isdigit()][-1]


def _stop_the_clock(handler: Any, now: datetime) -> None:
    """The same application, over a wiring with another clock."""
    from api.app import make_app

    handler.wiring = replace(handler.wiring, clock=lambda: now)
    handler.asgi = Mangum(make_app(handler.wiring, handler.logger, handler.metrics), lifespan="off")


def _handler(environment: dict[str, str]) -> ModuleType:
    """The handler's module, fresh: it reads the environment when it is imported."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        sys.modules.pop("api.handler", None)
        return importlib.import_module("api.handler")
