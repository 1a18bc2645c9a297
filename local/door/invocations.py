"""Lambda's queue of asynchronous invocations, which the emulator lacks.

The emulator starts an `Event` invocation at once, each on a worker of its own; a burst of mail would start hundreds and
fail on its concurrency limit, where Lambda waits. So the door queues them and has a few run at a time. A first attempt
that fails is handed to the emulator as an `Event`, which retries and then uses the failure destination: one attempt more
than on AWS.
"""

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

if TYPE_CHECKING:
    from mypy_boto3_lambda import LambdaClient

_AT_A_TIME = 2

logger = logging.getLogger("local.door")


class Invocations:
    """Runs queued invocations in the order in which they came, a few at a time."""

    def __init__(self, functions: "LambdaClient") -> None:
        self._functions = functions
        self._pool = ThreadPoolExecutor(max_workers=_AT_A_TIME, thread_name_prefix="invocation")

    def queue(self, function_arn: str, payload: bytes) -> None:
        """Invoke the function soon; the caller never hears of the outcome."""
        self._pool.submit(self._run, function_arn, payload)

    def _run(self, function_arn: str, payload: bytes) -> None:
        try:
            answer = self._functions.invoke(FunctionName=function_arn, Payload=payload)
            if "FunctionError" not in answer:
                return
        except (BotoCoreError, ClientError):
            logger.exception("a function could not be invoked; handing the event to the emulator's own retries")
        try:
            self._functions.invoke(FunctionName=function_arn, InvocationType="Event", Payload=payload)
        except (BotoCoreError, ClientError):
            logger.exception("an event is lost: the function could not be invoked")
