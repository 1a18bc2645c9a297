from typing import Any

import pytest
from botocore.exceptions import ClientError
from pynamodb.exceptions import CancellationReason, TransactWriteError, VerboseClientError

from gleaner.store.rows import lost_a_race, may_pass_later


def cancelled(*codes: str, code: str = "TransactionCanceledException") -> TransactWriteError:
    response: Any = {"Error": {"Code": code, "Message": ""}}
    reasons = [None if one == "None" else CancellationReason(code=one, message=None) for one in codes]
    return TransactWriteError("no", VerboseClientError(response, "TransactWriteItems", cancellation_reasons=reasons))


@pytest.mark.parametrize(
    ("error", "is_race", "is_passing"),
    [
        (cancelled("None", "ConditionalCheckFailed"), True, True),
        (cancelled("TransactionConflict", "ConditionalCheckFailed"), True, True),
        (cancelled("ThrottlingError", "None"), False, True),
        (cancelled("ProvisionedThroughputExceeded", "TransactionConflict"), False, True),
        (cancelled("TransactionConflict", "ValidationError"), False, False),
        (cancelled("ItemCollectionSizeLimitExceeded"), False, False),
        (cancelled(), False, False),
        (cancelled(code="AccessDeniedException"), False, False),
        (cancelled(code="TransactionInProgressException"), False, True),
        (TransactWriteError("no", ClientError({"Error": {"Code": "ValidationException"}}, "T")), False, False),
    ],
)
def test_only_what_may_go_through_later_is_tried_again(
    error: TransactWriteError,
    is_race: bool,  # noqa: FBT001 - a case
    is_passing: bool,  # noqa: FBT001 - a case
) -> None:
    assert (lost_a_race(error), may_pass_later(error)) == (is_race, is_passing)


def test_all_tables_are_asked_by_one_client() -> None:
    from gleaner.store.inboxes import InboxItem
    from gleaner.store.tasks import TaskItem

    of_inboxes, of_tasks = (item._get_connection().connection.client for item in (InboxItem, TaskItem))
    assert of_inboxes is of_tasks
