"""Throttling on demand: the local cloud never runs out of quota by itself."""

import time
from collections.abc import Callable
from threading import Lock


class Throttle:
    """Turns away the next calls, or all calls for a while."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._calls = 0
        self._until = float("-inf")

    def set(self, calls: int, seconds: float) -> None:
        """Throttle the next `calls` calls, and every call within `seconds`; zeros end it."""
        with self._lock:
            self._calls = calls
            self._until = self._clock() + seconds

    def takes(self) -> bool:
        """Whether this call is throttled."""
        with self._lock:
            if self._clock() < self._until:
                return True
            if self._calls > 0:
                self._calls -= 1
                return True
            return False
