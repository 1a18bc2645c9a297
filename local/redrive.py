"""Dead letters back into the pipeline, on the local cloud or on AWS.

Written as receive, send, delete: a crash in between leaves a message twice, never lost, and every step of the pipeline
takes repeats.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from local.aws import Aws

#: From which dead-letter queue to which queue, by the names of the stack's outputs.
ROUTES = {"ExtractionDeadLetter": "Extraction", "DigestDeadLetter": "Digest", "JobDeadLetter": "Job"}
#: Where asynchronous invocations that failed end, as records of Lambda's destinations.
FAILURES = "Failure"
_BATCH = 10


@dataclass(frozen=True, slots=True)
class Redriven:
    """What was found in one dead-letter queue and put back."""

    queue: str
    waiting: int
    redriven: int
    unreadable: int


def redrive(aws: Aws, queues: Mapping[str, str], *, is_dry: bool = False) -> list[Redriven]:
    """Put back what waits in each dead-letter queue; `queues` are URLs by logical name. A dry run only counts."""
    return [_redrive(aws, name, queues, is_dry=is_dry) for name in (*ROUTES, FAILURES) if name in queues]


def _redrive(aws: Aws, name: str, queues: Mapping[str, str], *, is_dry: bool) -> Redriven:
    url = queues[name]
    waiting = _waiting(aws, url)
    redriven = unreadable = 0
    # No more than waited at the start: what fails again at once must not be sent round and round.
    while not is_dry and redriven + unreadable < waiting:
        answer = aws.sqs.receive_message(
            QueueUrl=url,
            MaxNumberOfMessages=_BATCH,
            WaitTimeSeconds=1,
            VisibilityTimeout=60,
            MessageAttributeNames=["All"],
        )
        messages = answer.get("Messages", [])
        if not messages:
            break
        for message in messages:
            if _put_back(aws, name, queues, message["Body"]):
                aws.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                redriven += 1
            else:
                unreadable += 1
    return Redriven(name, waiting, redriven, unreadable)


def _put_back(aws: Aws, name: str, queues: Mapping[str, str], body: str) -> bool:
    if name != FAILURES:
        aws.sqs.send_message(QueueUrl=queues[ROUTES[name]], MessageBody=body)
        return True
    record = _record(body)
    if record is None:
        return False
    payload = json.dumps(record.payload).encode()
    aws.functions.invoke(FunctionName=record.function_arn, InvocationType="Event", Payload=payload)
    return True


@dataclass(frozen=True, slots=True)
class _Record:
    function_arn: str
    payload: object


def _record(body: str) -> _Record | None:
    """A record of a Lambda destination: which function failed on what."""
    try:
        record = json.loads(body)
        arn = str(record["requestContext"]["functionArn"]).removesuffix(":$LATEST")
        return _Record(arn, record["requestPayload"])
    except (ValueError, KeyError, TypeError):
        return None


def _waiting(aws: Aws, url: str) -> int:
    names = aws.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
    return int(names["Attributes"]["ApproximateNumberOfMessages"])
