"""Digest: a tick finds who is due, the queue brings one digest each, SES tells what became of it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import boto3
from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from digest.aftermath import Aftermath, settle
from digest.making import DigestMaker, DigestPendingError
from digest.sending import Outbox, sending_client
from digest.ticking import Ticker
from gleaner.digests.mime import DigestId
from gleaner.errors import GleanerError
from gleaner.settings import DigestSettings
from gleaner.store.link_key import LinkKey

TICK = "gleaner.tick"
SES = "aws.ses"


class UnknownEventError(GleanerError):
    """The function was invoked by something that it does not serve."""


logger, metrics = Logger(), Metrics()
# Patched clients would put exception texts into traces, and SES names the address it refuses.
tracer = Tracer(auto_patch=False)
settings = DigestSettings.from_env()
# A digest that must wait is no error of the function, which has an alarm; the dead-letter queue has its own.
processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
ticker = Ticker(boto3.client("sqs"), settings.digest_queue_url)


maker = DigestMaker(
    Outbox(sending_client(), settings.digest_sender, settings.configuration_set),
    settings.public_url,
    LinkKey(settings.link_key_secret),
)


@metrics.log_metrics
@logger.inject_lambda_context(clear_state=True)
@tracer.capture_lambda_handler(capture_response=False, capture_error=False)
def lambda_handler(event: dict[str, Any], context: LambdaContext) -> Mapping[str, Any] | None:
    """Serve a tick, a batch of orders, or an event of SES; orders that must come again are answered by their ids."""
    if "Records" in event:
        return process_partial_response(event=event, record_handler=_take_order, processor=processor, context=context)
    source = event.get("source")
    if source == TICK:
        _tick()
    elif source == SES:
        _hear_of(event)
    else:
        _count("EventsIgnored")
        raise UnknownEventError("Invoke this function by its schedule, its queue or SES's events; see events/.")
    return None


def _tick() -> None:
    ticked = ticker.tick(datetime.now(UTC))
    _count("DigestsOrdered", ticked.ordered_count)
    logger.info("ticked", ordered=ticked.ordered_count, unscheduled=ticked.unscheduled_count)
    for inbox_id, reason in ticked.postponed:
        logger.warning("inbox stays due", inbox_id=inbox_id, reason=reason)


def _take_order(record: SQSRecord) -> None:
    digest_id = DigestId(record.json_body["inbox_id"], record.json_body["digest_key"])
    told = {"inbox_id": digest_id.inbox_id, "digest_key": digest_id.digest_key}
    try:
        outcome = maker.make(digest_id, datetime.now(UTC))
    except DigestPendingError as error:
        _count("DigestsWaiting")
        logger.info("digest waits", extra=told | {"reason": str(error)})
        raise
    except GleanerError as error:
        _count("DigestsRefused")
        logger.warning("digest not sent", extra=told | {"reason": str(error), "error": type(error).__name__})
        raise
    except Exception as error:
        _count("DigestsFailed")
        # The batch processor keeps to itself what a record raised. Its type and place name nobody; its text may.
        failure = {"error": type(error).__name__, "where": _where(error)}
        logger.error("digest failed", extra=told | failure)  # noqa: TRY400 - a traceback holds the text
        raise
    _count(f"Digests{outcome.title()}")
    logger.info("digest settled", extra=told | {"outcome": outcome})


def _hear_of(event: Mapping[str, Any]) -> None:
    aftermath = Aftermath.from_event(event)
    if aftermath is None:
        _count("EventsIgnored")
        return
    settle(aftermath, datetime.now(UTC))
    _count(f"Digests{'Confirmed' if aftermath.news == 'sent' else aftermath.news.title()}")
    logger.info("heard of a digest", news=aftermath.news, inbox_id=aftermath.digest_id.inbox_id)


def _count(name: str, value: int = 1) -> None:
    metrics.add_metric(name=name, unit=MetricUnit.Count, value=value)


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
