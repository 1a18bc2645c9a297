"""The answer that CloudFormation waits for, put to the address that its request names."""

import json
from dataclasses import dataclass

import urllib3
from aws_lambda_powertools.utilities.data_classes import CloudFormationCustomResourceEvent

from gleaner.errors import GleanerError

#: CloudFormation refuses answers over 4 KB.
_REASON_LENGTH = 1000


class AnswerRefusedError(GleanerError):
    """CloudFormation did not take the answer; the invocation is retried."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a request ended; `reason` is shown among the stack's events."""

    is_success: bool
    reason: str = ""


def send(request: CloudFormationCustomResourceEvent, physical_resource_id: str, outcome: Outcome) -> None:
    """Tell CloudFormation how its request ended."""
    body = {
        "Status": "SUCCESS" if outcome.is_success else "FAILED",
        "Reason": outcome.reason[:_REASON_LENGTH],
        "PhysicalResourceId": physical_resource_id,
        "StackId": request.stack_id,
        "RequestId": request.request_id,
        "LogicalResourceId": request.logical_resource_id,
    }
    # The address is signed for an empty content type.
    answer = urllib3.request(
        "PUT", request.response_url, body=json.dumps(body), headers={"Content-Type": ""}, timeout=20
    )
    if answer.status >= 300:
        raise AnswerRefusedError(
            f"CloudFormation answered {answer.status}: look at the stack's events and deploy again."
        )
