"""Faults to inject into AWS calls: what the emulator never does of itself."""

import json
from collections import deque
from dataclasses import dataclass

from local.tap.calls import Request

#: Errors that the services answer with another status than 400.
_STATUS = {"InternalServerError": 500, "ServiceUnavailable": 503, "InternalFailure": 500, "SlowDown": 503}
_NAMESPACE = {"dynamodb": "com.amazonaws.dynamodb.v20120810#", "sqs": "com.amazonaws.sqs#"}


@dataclass(frozen=True, slots=True)
class Fault:
    """The next `times` calls of `operation` fail: with an AWS error code, or `ConnectionReset` after the call was done."""

    operation: str
    error: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished HTTP answer."""

    status: int
    body: bytes
    content_type: str = "application/x-amz-json-1.0"


class Faults:
    """The faults that are still to happen, first come first served."""

    def __init__(self) -> None:
        self._pending: deque[Fault] = deque()

    def add(self, fault: Fault) -> None:
        """Let this happen too."""
        self._pending.append(fault)

    def clear(self) -> None:
        """Forget what has not happened."""
        self._pending.clear()

    def take(self, operation: str) -> Fault | None:
        """The fault that this call meets, counted down."""
        for index, fault in enumerate(self._pending):
            if fault.operation == operation:
                del self._pending[index]
                if fault.times > 1:
                    self._pending.insert(index, Fault(fault.operation, fault.error, fault.times - 1))
                return fault
        return None


def error_answer(fault: Fault, request: Request) -> Answer:
    """What the service would say; `TransactionConflict` comes as a cancelled transaction, one reason an operation."""
    service = fault.operation.partition(".")[0]
    if fault.error == "TransactionConflict":
        return _cancelled(request)
    status = _STATUS.get(fault.error, 400)
    if service == "s3":
        text = f"<Error><Code>{fault.error}</Code><Message>Injected by the local cloud</Message></Error>"
        return Answer(status, text.encode(), "application/xml")
    body = {"__type": _NAMESPACE.get(service, "") + fault.error, "message": "Injected by the local cloud"}
    return Answer(status, json.dumps(body).encode())


def _cancelled(request: Request) -> Answer:
    count = len(json.loads(request.body).get("TransactItems", [0]))
    conflict = {"Code": "TransactionConflict", "Message": "Transaction is ongoing for the item"}
    reasons = [conflict] + [{"Code": "None"}] * (count - 1)
    codes = ", ".join(reason["Code"] for reason in reasons)
    message = f"Transaction cancelled, please refer cancellation reasons for specific reasons [{codes}]"
    kind = f"{_NAMESPACE['dynamodb']}TransactionCanceledException"
    body = {"__type": kind, "Message": message, "CancellationReasons": reasons}
    return Answer(400, json.dumps(body).encode())
