"""Short, calm words on what is happening, on standard error, with the seconds since the command began."""

import sys
import time


class Progress:
    """Says each step once it is done; says nothing when quiet."""

    def __init__(self, *, is_quiet: bool = False) -> None:
        self._began = time.monotonic()
        self._is_quiet = is_quiet

    @property
    def seconds(self) -> float:
        """Seconds since the command began."""
        return time.monotonic() - self._began

    def say(self, text: str) -> None:
        """One line."""
        if not self._is_quiet:
            print(f"{self.seconds:6.1f} s  {text}", file=sys.stderr, flush=True)
