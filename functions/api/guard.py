"""Around every request: security headers, one log line without personal data, and an answer even to what nobody expected."""

import traceback
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.problems import UNEXPECTED, explained

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

CACHEABLE = "public, max-age=86400"


class Guard:
    """ASGI middleware. `targets` are the origins that our forms may lead to besides ourselves."""

    def __init__(self, app: "ASGIApp", *, logger: Logger, metrics: Metrics, targets: str = "") -> None:
        self.app = app
        self.logger = logger
        self.metrics = metrics
        self.headers = _headers(targets)

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        statuses: list[int] = []

        async def answer(message: "Message") -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self.app(scope, receive, answer)
        except Exception as error:  # noqa: BLE001 - its text may quote what people wrote; Mangum would log all of it
            self._report(error)
            if not statuses:
                await _apology(scope)(scope, receive, answer)
        status = statuses[0] if statuses else 500
        self.metrics.add_metric(name=f"Answers{status // 100}xx", unit=MetricUnit.Count, value=1)
        self.logger.info("answered", extra={"route": _route(scope), "method": scope["method"], "status": status})

    def _report(self, error: Exception) -> None:
        frames = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)][-12:]
        self.logger.error("unexpected error", extra={"error_type": type(error).__name__, "frames": frames})


def _apology(scope: "Scope") -> Response:
    try:
        return explained(Request(scope), 500, UNEXPECTED)
    except Exception:  # noqa: BLE001 - what failed may be what pages are made with
        return JSONResponse({"detail": UNEXPECTED}, 500)


def form_targets(sign_in_url: str) -> str:
    """Where our forms may lead besides ourselves: signing out ends at the hosted login."""
    sign_in = urlsplit(sign_in_url)
    return f"{sign_in.scheme}://{sign_in.netloc}"


def content_policy(targets: str, *styles: str) -> str:
    """What our pages may load and do; `styles` are the sources of style elements that one page has besides our file.

    `targets` are the origins that forms may lead to besides ourselves.
    """
    policy = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": " ".join(("'self'", *styles)),
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "form-action": f"'self' {targets}".strip(),
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in policy.items())


def _headers(targets: str) -> dict[str, str]:
    return {
        "content-security-policy": content_policy(targets),
        "strict-transport-security": "max-age=31536000; includeSubDomains",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
        "cache-control": "no-store",
    }


def _route(scope: "Scope") -> str:
    """The route's pattern, never the path: paths hold addresses and signed tokens."""
    return getattr(scope.get("route"), "path", "none")
