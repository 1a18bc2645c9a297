"""Reading, changing and writing again when somebody else wrote in between."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from pynamodb.exceptions import TransactWriteError
from pynamodb.transactions import TransactWrite

from gleaner.store.rows import RaceLostError, lost_a_race, transaction
from gleaner.wording import marked

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


@contextmanager
def writing() -> Iterator[TransactWrite]:
    """A write transaction that says when somebody else wrote first: it raises `RaceLostError`."""
    try:
        with transaction() as write:
            yield write
    except TransactWriteError as error:
        if not lost_a_race(error):
            raise
        raise RaceLostError(
            marked("This was changed at the same moment. Read it again and repeat your change.")
        ) from None
