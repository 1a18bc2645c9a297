"""Receiving: the stack's receipt rule stands in the account's active rule set, for as long as the stack does."""

import boto3
from aws_lambda_powertools import Logger, Tracer
from aws_lambda_powertools.utilities.data_classes import CloudFormationCustomResourceEvent, event_source
from aws_lambda_powertools.utilities.typing import LambdaContext
from botocore.config import Config

from receiving.answer import Outcome, send
from receiving.rule import rule_from, stem_of
from receiving.rule_sets import put_rule, remove_rules

logger, tracer = Logger(), Tracer()
# SES takes one such call a second.
ses = boto3.client("ses", config=Config(retries={"mode": "standard", "total_max_attempts": 8}))


@logger.inject_lambda_context(clear_state=True)
@tracer.capture_lambda_handler(capture_response=False, capture_error=False)
@event_source(data_class=CloudFormationCustomResourceEvent)
def lambda_handler(event: CloudFormationCustomResourceEvent, context: LambdaContext) -> None:
    """Create, update or delete the rule, and answer whatever happens: CloudFormation waits an hour for silence."""
    try:
        _fulfil(event)
        outcome = Outcome(is_success=True)
    except Exception as error:
        logger.exception("The receipt rule could not be changed")
        outcome = Outcome(is_success=False, reason=f"{type(error).__name__}: {error}")
    send(event, event.physical_resource_id or "receipt-rule", outcome)


def _fulfil(event: CloudFormationCustomResourceEvent) -> None:
    if event.request_type == "Delete":
        remove_rules(ses, stem_of(event.resource_properties))
    else:
        put_rule(ses, rule_from(event.resource_properties))
    logger.info("The receipt rule stands as asked", extra={"request_type": event.request_type})
