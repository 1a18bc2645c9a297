"""What programs ask of the local Comprehend beside its operations: the bill, and that it throttles."""

import json
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bill:
    """Calls, documents and units (of 100 characters, at least three a document) by operation."""

    calls: dict[str, int]
    documents: dict[str, int]
    units: dict[str, int]
    billed_units: int
    throttled: int


class ComprehendControl:
    """One cloud's Comprehend endpoint."""

    def __init__(self, url: str) -> None:
        self._url = url

    def bill(self, *, is_reset: bool = False) -> Bill:
        """The bill since the start or the last reset."""
        address = f"{self._url}/_usage{'?reset' if is_reset else ''}"
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 - our own loopback url
            return Bill(**json.loads(answer.read()))

    def throttle_calls(self, calls: int) -> None:
        """Throttle the next calls."""
        self._control({"throttle_calls": calls})

    def _control(self, wish: Mapping[str, object]) -> None:
        request = urllib.request.Request(f"{self._url}/_control", json.dumps(wish).encode())  # noqa: S310
        with urllib.request.urlopen(request, timeout=30):  # noqa: S310
            return
