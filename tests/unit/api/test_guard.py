"""What stands around every request."""

import asyncio
import json
from typing import Any

from aws_lambda_powertools import Logger, Metrics

from api.guard import Guard

SCOPE = {"type": "http", "method": "GET", "path": "/v1/contacts/canary@example.com", "headers": []}


async def _failing(scope: Any, receive: Any, send: Any) -> None:
    raise ValueError("canary@example.com has no name")


def test_an_unexpected_error_is_answered_and_logged_without_its_text(capsys: Any) -> None:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    guard = Guard(_failing, logger=Logger(service="api"), metrics=Metrics(namespace="Gleaner", service="api"))
    loop = asyncio.new_event_loop()
    loop.run_until_complete(guard(SCOPE, None, send))  # type: ignore[arg-type]
    loop.close()
    assert sent[0]["status"] == 500
    assert "Try again" in json.loads(sent[1]["body"])["detail"]
    assert dict(sent[0]["headers"])[b"x-content-type-options"] == b"nosniff"
    output = "".join(capsys.readouterr())
    assert "ValueError" in output
    assert "_failing" in output
    assert "canary" not in output
