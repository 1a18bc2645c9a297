"""What programs ask of the tap: how often each AWS operation was called, and that calls fail."""

import json
import urllib.request
from collections.abc import Mapping


class TapClient:
    """One cloud's tap."""

    def __init__(self, url: str) -> None:
        self._url = url

    def calls(self) -> dict[str, int]:
        """Calls since the last reset, by `service.Operation` (`service.METHOD` for S3, Lambda and SES)."""
        with urllib.request.urlopen(f"{self._url}/_tap/calls", timeout=30) as answer:  # noqa: S310 - our own loopback url
            counts: dict[str, int] = json.loads(answer.read())
            return counts

    def fail(self, operation: str, error: str, times: int = 1) -> None:
        """Let the next calls fail: with an AWS code such as `TransactionConflict`, or `ConnectionReset` once done."""
        self._post("/_tap/faults", {"operation": operation, "error": error, "times": times})

    def reset(self) -> None:
        """Forget counts and faults."""
        self._post("/_tap/reset", {})

    def _post(self, path: str, body: Mapping[str, object]) -> None:
        request = urllib.request.Request(self._url + path, json.dumps(body).encode())  # noqa: S310
        with urllib.request.urlopen(request, timeout=30):  # noqa: S310
            return
