"""Extraction: a batch of admitted messages becomes contacts and tasks."""

from datetime import UTC, datetime
from functools import partial

import boto3
from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes import SQSEvent, event_source
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from extraction.batch import Batch, prepare
from extraction.extractor import Extractor
from gleaner.errors import GleanerError
from gleaner.faults import told
from gleaner.language.comprehend import CLIENT_CONFIG, Comprehend
from gleaner.recording import Recorder
from gleaner.settings import ExtractionSettings
from gleaner.store.link_key import LinkKey
from gleaner.store.mail import RawMail

logger, metrics = Logger(), Metrics()
# Patched clients would put exception texts, and with them keys and addresses, into traces.
tracer = Tracer(auto_patch=False)
settings = ExtractionSettings.from_env()
processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
comprehend = Comprehend(boto3.client("comprehend", config=CLIENT_CONFIG))
RESERVE_MILLIS = 5_000
"""A message takes a tenth of a second; one that is cut off would bring back the whole batch, what was done with it."""


class OutOfTimeError(GleanerError):
    """The function's time is nearly up; the queue brings the message back."""


extractor = Extractor(
    RawMail(boto3.client("s3"), settings.mail_bucket),
    Recorder(LinkKey(settings.link_key_secret)),
    settings.digest_sender,
)


@metrics.log_metrics
@logger.inject_lambda_context(clear_state=True)
@tracer.capture_lambda_handler(capture_response=False, capture_error=False)
@event_source(data_class=SQSEvent)
def lambda_handler(event: SQSEvent, context: LambdaContext) -> PartialItemFailureResponse:
    """Glean a batch; answers with the ids of the messages that the queue must bring back."""
    batch = prepare(list(event.records), extractor, comprehend)
    usage = comprehend.take_usage()
    _count("ComprehendUnits", usage.units)
    _count("ComprehendCalls", usage.calls)
    return process_partial_response(
        event=event.raw_event, record_handler=partial(_record, batch, context), processor=processor, context=context
    )


def _record(batch: Batch, context: LambdaContext, record: SQSRecord) -> None:
    try:
        if context.get_remaining_time_in_millis() < RESERVE_MILLIS:
            raise OutOfTimeError("The batch took too long; what is left of it comes back.")  # noqa: TRY301
        line = batch.record(record, datetime.now(UTC))
    except Exception as error:
        # The batch processor keeps to itself what a record raised. Its type names nobody; its text may.
        _count("MessagesFailed")
        logger.error("message failed", queue_message_id=record.message_id, error=told(error))  # noqa: TRY400
        raise
    if line is not None:
        _count(f"Messages{line.outcome.title()}")
        settled = {"ses_message_id": line.ses_message_id, "outcome": line.outcome, "reason": line.reason}
        logger.info("message settled", extra=settled)


def _count(name: str, value: int = 1) -> None:
    metrics.add_metric(name=name, unit=MetricUnit.Count, value=value)
