"""Intake: SES's receipt of a message becomes a place in the extraction queue, or a reason in the ledger."""

import boto3
from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.data_classes import SESEvent, event_source
from aws_lambda_powertools.utilities.typing import LambdaContext

from gleaner.settings import IntakeSettings
from gleaner.store.mail import RawMail
from intake.delivery import Delivery
from intake.intake import Intake

logger, metrics = Logger(), Metrics()
# Patched clients would put exception texts, and with them keys and addresses, into traces.
tracer = Tracer(auto_patch=False)
settings = IntakeSettings.from_env()
intake = Intake(
    raw_mail=RawMail(boto3.client("s3"), settings.mail_bucket),
    queue=boto3.client("sqs"),
    queue_url=settings.extraction_queue_url,
    mail_domain=settings.mail_domain,
)


@metrics.log_metrics
@logger.inject_lambda_context(clear_state=True)
@tracer.capture_lambda_handler(capture_response=False, capture_error=False)
@event_source(data_class=SESEvent)
def lambda_handler(event: SESEvent, context: LambdaContext) -> None:
    """Admit or refuse one delivery for each inbox it is addressed to."""
    delivery = Delivery.from_event(event)
    lines = intake.receive(delivery)
    for line in lines:
        logger.info("message taken in", ses_message_id=line.ses_message_id, outcome=line.outcome, reason=line.reason)
        metrics.add_metric(name=f"Messages{line.outcome.title()}", unit=MetricUnit.Count, value=1)
    if not lines:
        metrics.add_metric(name="UnknownTokens", unit=MetricUnit.Count, value=1)
