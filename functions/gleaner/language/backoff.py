"""How long to wait before an AWS call is tried again."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Backoff:
    """Exponential back-off with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"); times in seconds."""

    attempts: int = 6
    first: float = 0.5
    longest: float = 8.0

    def ceilings(self) -> Iterator[float]:
        """The longest wait before each attempt after the first; the wait itself is drawn evenly below it."""
        for attempt in range(self.attempts - 1):
            yield min(self.longest, self.first * 2**attempt)
