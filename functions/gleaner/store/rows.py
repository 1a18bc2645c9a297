"""What all tables share: where they are, JSON attributes, and transactions that tell why they failed."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec
from pynamodb.attributes import Attribute, VersionAttribute
from pynamodb.connection import Connection
from pynamodb.connection.table import TableConnection
from pynamodb.constants import STRING
from pynamodb.exceptions import PynamoDBException, TransactWriteError
from pynamodb.models import Model
from pynamodb.transactions import TransactWrite

from gleaner.errors import GleanerError
from gleaner.settings import Tables

TABLES = Tables.from_env()
CONDITION_FAILED = "ConditionalCheckFailed"
RACES = frozenset({CONDITION_FAILED, "TransactionConflict"})
"""Cancellation reasons after which reading again and trying again is the cure."""
BUSY = frozenset({"ProvisionedThroughputExceeded", "ThrottlingError"})
"""Cancellation reasons of a table that had too much to do at that moment; SDKs do not retry a cancelled transaction."""

T = TypeVar("T")


class RaceLostError(GleanerError):
    """Somebody else wrote first: read again, then write again."""


class JsonAttribute(Attribute[T], Generic[T]):
    """A value of a dataclass (or a tuple of them) kept as JSON text."""

    attr_type = STRING

    def __init__(self, value_type: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.value_type = value_type

    def serialize(self, value: T) -> str:
        """The value as JSON."""
        return msgspec.json.encode(value).decode()

    def deserialize(self, value: str) -> T:
        """The JSON as a value; raises `msgspec.ValidationError` where it does not fit the type."""
        decoded: T = msgspec.json.decode(value, type=self.value_type)
        return decoded


class Version(VersionAttribute):
    """The version that a write is conditional on; None, for a row that was never stored, which PynamoDB's own refuses."""

    def __set__(self, instance: Any, value: float | None) -> None:
        """Leave a version that is not there unset: the row must not exist then."""
        if value is not None:
            super().__set__(instance, value)  # type: ignore[no-untyped-call]


class Row(Model):
    """A row of a table. All of them share one AWS client: to make one takes 70 ms, as much as all that a page asks for."""

    @classmethod
    def _get_connection(cls) -> TableConnection:
        connection = super()._get_connection()
        connection.connection._client = _connection().client  # noqa: SLF001 - PynamoDB has no way to give it one
        return connection


def transaction() -> TransactWrite:
    """A new, empty write transaction; it commits when its `with` block ends."""
    return TransactWrite(connection=_connection())


@cache
def _connection() -> Connection:
    """One for the whole process: each makes an AWS client of its own, which takes longer than most transactions."""
    return Connection()


def cancellation_codes(error: TransactWriteError) -> Sequence[str | None]:
    """The reason a transaction was cancelled for, by operation; None for operations that would have gone through."""
    return [reason.code if reason else None for reason in error.cancellation_reasons]


def lost_a_race(error: PynamoDBException) -> bool:
    """Whether a write failed only because somebody else wrote first."""
    if isinstance(error, TransactWriteError):
        codes = {code for code in cancellation_codes(error) if code and code != "None"}
        return bool(codes) and codes <= RACES
    return error.cause_response_code in {"ConditionalCheckFailedException", "TransactionConflictException"}


def may_pass_later(error: TransactWriteError) -> bool:
    """Whether the same transaction may go through if it is made anew from what is stored by then.

    It lost a race, met a busy table, or its own first sending is under way (`TransactionInProgressException`, after a
    connection broke).
    """
    codes = {code for code in cancellation_codes(error) if code and code != "None"}
    is_under_way = error.cause_response_code == "TransactionInProgressException"
    return is_under_way or (bool(codes) and codes <= RACES | BUSY)
