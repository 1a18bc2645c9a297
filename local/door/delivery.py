"""One received message on its way through the actions of the rules that match it."""

import json
import secrets
import string
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

from local.door.fields import Field, Opened, open_message
from local.door.invocations import Invocations
from local.door.receipt import Receipt, domain_of_from, header_block, lambda_event
from local.door.rules import InvokeAction, ReceiptRule, StoreAction, active_rules
from local.door.verdicts import verdicts_for

if TYPE_CHECKING:
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_s3 import S3Client

_ID_LETTERS = string.ascii_lowercase + string.digits
_RULES_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Envelope:
    """What SMTP said: sender, recipients, and the peer's name and address."""

    sender: str
    recipients: tuple[str, ...]
    helo: str
    client_ip: str


class Rules:
    """The active rules, read again after a second: what is deployed while the door is open holds at once."""

    def __init__(self) -> None:
        self._ses = boto3.client("ses")
        self._rules: tuple[ReceiptRule, ...] = ()
        self._read_at = float("-inf")

    def current(self) -> tuple[ReceiptRule, ...]:
        """The enabled rules in their order."""
        if time.monotonic() - self._read_at > _RULES_SECONDS:
            self._rules = active_rules(self._ses)
            self._read_at = time.monotonic()
        return self._rules

    def accept(self, address: str) -> bool:
        """Whether any rule wants mail for this address: SES refuses the rest while still talking SMTP."""
        return any(rule.matched([address]) for rule in self.current())


class Delivery:
    """Stores messages and invokes functions as the rules say."""

    def __init__(self, rules: Rules) -> None:
        config = Config(max_pool_connections=50, read_timeout=900, retries={"total_max_attempts": 1})
        self._rules = rules
        self._s3: S3Client = boto3.client("s3", config=config)
        self._functions: LambdaClient = boto3.client("lambda", config=config)
        self._invocations = Invocations(self._functions)

    def deliver(self, raw: bytes, envelope: Envelope) -> str:
        """Put one SMTP transaction through the rules and return its SES id: one id, one object, however many recipients."""
        opened = open_message(raw)
        verdicts = verdicts_for(opened.auth, opened.scan, domain_of_from(opened.fields))
        receipt = Receipt(
            ses_message_id=_new_id(),
            received_at=datetime.now(UTC),
            envelope_from=envelope.sender,
            recipients=envelope.recipients,
            helo=envelope.helo,
            client_ip=envelope.client_ip,
            verdicts=verdicts,
            fields=opened.fields,
        )
        for rule in self._rules.current():
            if matched := rule.matched(envelope.recipients):
                self._apply(rule, replace(receipt, recipients=matched), opened)
                if rule.stops:
                    break
        return receipt.ses_message_id

    def _apply(self, rule: ReceiptRule, receipt: Receipt, opened: Opened) -> None:
        block = header_block(receipt, scans=rule.scans)
        fields: tuple[Field, ...] = open_message(block).fields + opened.fields
        for action in rule.actions:
            match action:
                case StoreAction(bucket, prefix):
                    self._s3.put_object(Bucket=bucket, Key=prefix + receipt.ses_message_id, Body=block + opened.raw)
                case InvokeAction():
                    self._invoke(action, lambda_event(receipt, fields, action, scans=rule.scans))

    def _invoke(self, action: InvokeAction, event: dict[str, object]) -> None:
        payload = json.dumps(event).encode()
        if action.invocation_type == "Event":
            self._invocations.queue(action.function_arn, payload)
        else:
            self._functions.invoke(FunctionName=action.function_arn, Payload=payload)


def _new_id() -> str:
    return "".join(secrets.choice(_ID_LETTERS) for _ in range(40))
