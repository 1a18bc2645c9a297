"""Calls of the API as API Gateway makes them: true HTTP API events (payload 2.0) into the handler, in this process."""

import base64
import gzip
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

Event = dict[str, Any]
EXAMPLE: Event = json.loads((Path(__file__).parents[3] / "events" / "api-request.json").read_text())


class Context:
    """What Lambda tells a handler of its invocation."""

    function_name = "api"
    memory_limit_in_mb = 1024
    invoked_function_arn = "arn:aws:lambda:eu-west-1:000000000000:function:api"
    aws_request_id = "5f8f2d60-0000-4000-8000-000000000000"

    def get_remaining_time_in_millis(self) -> int:
        return 30_000


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back; `body` is the JSON of it, or its text."""

    status: int
    headers: Mapping[str, str]
    cookies: list[str]
    text: str
    size: int = 0
    """Bytes on the wire."""

    @property
    def body(self) -> Any:
        return json.loads(self.text)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who calls: their ID token's claims, as the authorizer hands them over; None is nobody."""

    handler: Callable[[Event, Context], Event]
    claims: Mapping[str, str] | None = None
    cookies: dict[str, str] = field(default_factory=dict)

    @property
    def email(self) -> str:
        """The verified address."""
        return (self.claims or {}).get("email", "")

    def get(self, path: str, **more: Any) -> Reply:
        return self.call("GET", path, **more)

    def post(self, path: str, json_body: object = None, **more: Any) -> Reply:
        return self.call("POST", path, json_body, **more)

    def put(self, path: str, json_body: object) -> Reply:
        return self.call("PUT", path, json_body)

    def patch(self, path: str, json_body: object) -> Reply:
        return self.call("PATCH", path, json_body)

    def call(
        self, method: str, path: str, json_body: object = None, *, form: str | None = None, content_type: str = ""
    ) -> Reply:
        """One request; cookies that come back are kept, as a browser would."""
        event = self.event(method, path, json_body, form)
        if content_type:
            event["headers"]["content-type"] = content_type
        answer = self.handler(event, Context())
        for cookie in answer.get("cookies", []):
            name, _, rest = cookie.partition("=")
            self.cookies[name] = rest.partition(";")[0].strip('"')
        is_encoded = answer.get("isBase64Encoded", False)
        sent = base64.b64decode(answer["body"]) if is_encoded else answer["body"].encode()
        is_compressed = answer["headers"].get("content-encoding") == "gzip"
        body = (gzip.decompress(sent) if is_compressed else sent).decode()
        return Reply(answer["statusCode"], answer["headers"], answer.get("cookies", []), body, len(sent))

    def event(self, method: str, path: str, json_body: object = None, form: str | None = None) -> Event:
        """The event; the body is what curl or a browser would send."""
        raw_path, _, query = path.partition("?")
        event: Event = json.loads(json.dumps(EXAMPLE))
        is_signed_in_route = raw_path.startswith("/v1/") and raw_path != "/v1/"
        context = event["requestContext"]
        context["http"] |= {"method": method, "path": unquote(raw_path)}
        context["routeKey"] = event["routeKey"] = "ANY /v1/{proxy+}" if is_signed_in_route else "$default"
        del context["authorizer"], event["body"]
        if self.claims is not None and is_signed_in_route:
            context["authorizer"] = {"jwt": {"claims": dict(self.claims), "scopes": None}}
        event |= {"rawPath": unquote(raw_path), "rawQueryString": query}
        headers = {
            name: value for name, value in event["headers"].items() if name not in {"content-type", "content-length"}
        }
        if isinstance(json_body, bytes):
            event |= {"body": base64.b64encode(json_body).decode(), "isBase64Encoded": True}
            headers["content-type"] = "application/octet-stream"
        elif json_body is not None:
            event["body"] = json_body if isinstance(json_body, str) else json.dumps(json_body)
            headers["content-type"] = "application/json"
        if form is not None:
            event["body"] = form
            headers["content-type"] = "application/x-www-form-urlencoded"
        if self.cookies:
            headers["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        event["headers"] = headers
        return event
