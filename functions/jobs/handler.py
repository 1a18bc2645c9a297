"""Jobs: a message of the queue goes on with an export, an import or an erasure."""

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import boto3
from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from gleaner.faults import told
from gleaner.job import JobOrder, Kind
from gleaner.settings import JobsSettings
from gleaner.store.job_files import JobFiles
from gleaner.store.link_key import LinkKey
from gleaner.store.mail import RawMail
from jobs.erasing import Eraser
from jobs.exporting import Exporter
from jobs.taking_in import Importer
from jobs.working import JobHeldError, Runner

TRIES = 5
"""How often the queue brings a message before it is a dead letter (template.yaml)."""

logger, metrics = Logger(), Metrics()
# Patched clients would put exception texts, and with them keys and addresses, into traces.
tracer = Tracer(auto_patch=False)
settings = JobsSettings.from_env()
# The dead-letter queue has an alarm of its own; a job that another run holds is no error of the function.
processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
s3 = boto3.client("s3")
files = JobFiles(s3, settings.job_bucket)
runner = Runner(
    {
        Kind.EXPORT: lambda: Exporter(files),
        Kind.IMPORT: lambda: Importer(files, LinkKey(settings.link_key_secret), settings.default_phone_region),
        Kind.ERASE: lambda: Eraser(RawMail(s3, settings.mail_bucket)),
    },
    boto3.client("sqs"),
    settings.job_queue_url,
    lambda: datetime.now(UTC),
)


@metrics.log_metrics
@logger.inject_lambda_context(clear_state=True)
@tracer.capture_lambda_handler(capture_response=False, capture_error=False)
def lambda_handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    """Go on with the jobs of a batch; answers with the ids of the messages that the queue must bring back."""
    return process_partial_response(
        event=event, record_handler=partial(_take_order, context), processor=processor, context=context
    )


def _take_order(context: LambdaContext, record: SQSRecord) -> None:
    order = JobOrder.from_json(record.body)
    try:
        outcome = runner.run(order, lambda: timedelta(milliseconds=context.get_remaining_time_in_millis()))
    except JobHeldError:
        _count("JobsWaiting")
        logger.info("job waits", job_id=order.job_id)
        raise
    except Exception as error:
        # The batch processor keeps to itself what a record raised. Its type and place name nobody; its text may.
        _count("JobsInterrupted")
        logger.error("job interrupted", job_id=order.job_id, error=told(error))  # noqa: TRY400 - a traceback holds the text
        if int(record.attributes.approximate_receive_count) >= TRIES:
            runner.give_up(order)
        else:
            runner.try_again_soon(record.receipt_handle)
        raise
    _count(f"Jobs{outcome.title()}")
    logger.info("job went on", job_id=order.job_id, outcome=outcome)


def _count(name: str) -> None:
    metrics.add_metric(name=name, unit=MetricUnit.Count, value=1)
