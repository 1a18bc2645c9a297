"""Reading, changing and writing again when somebody else wrote in between."""

from collections.abc import Callable
from typing import TypeVar

from gleaner.store.rows import RaceLostError

ATTEMPTS = 3
"""Two neighbours at once are rare (the owner clicks while a message is recorded), three in a row hardly happen."""

T = TypeVar("T")


def until_won(change: Callable[[], T]) -> T:
    """What `change` gives, which reads, decides and writes; raises `RaceLostError` if it lost every time."""
    for _ in range(ATTEMPTS - 1):
        try:
            return change()
        except RaceLostError:
            continue
    return change()
