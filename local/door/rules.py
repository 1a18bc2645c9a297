"""The account's active receipt rules: who gets mail here, and what is done with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_ses import SESClient
    from mypy_boto3_ses.type_defs import ReceiptActionTypeDef, ReceiptRuleOutputTypeDef


@dataclass(frozen=True, slots=True)
class StoreAction:
    """The S3 action: the raw message goes to `bucket` under `prefix` + SES id."""

    bucket: str
    prefix: str


@dataclass(frozen=True, slots=True)
class InvokeAction:
    """The Lambda action; `invocation_type` is `Event` or `RequestResponse`."""

    function_arn: str
    invocation_type: str


@dataclass(frozen=True, slots=True)
class ReceiptRule:
    """One enabled rule; without recipients it matches every address."""

    name: str
    recipients: tuple[str, ...]
    actions: tuple[StoreAction | InvokeAction, ...]
    scans: bool
    stops: bool

    def matched(self, addresses: Sequence[str]) -> tuple[str, ...]:
        """Those of the envelope's recipients that this rule is for, as they were given."""
        return tuple(address for address in addresses if not self.recipients or self._takes(address.lower()))

    def _takes(self, address: str) -> bool:
        local, _, domain = address.rpartition("@")
        unlabelled = f"{local.partition('+')[0]}@{domain}"
        return any(
            pattern in (address, unlabelled, domain) or (pattern.startswith(".") and domain.endswith(pattern))
            for pattern in self.recipients
        )


def active_rules(ses: "SESClient") -> tuple[ReceiptRule, ...]:
    """The enabled rules of the active rule set in their order; none when no set is active."""
    answer = ses.describe_active_receipt_rule_set()
    return tuple(_rule(rule) for rule in answer.get("Rules", []) if rule.get("Enabled", False))


def _rule(rule: "ReceiptRuleOutputTypeDef") -> ReceiptRule:
    actions = rule.get("Actions", [])
    return ReceiptRule(
        name=rule["Name"],
        recipients=tuple(recipient.lower() for recipient in rule.get("Recipients", [])),
        actions=tuple(known for action in actions if (known := _action(action)) is not None),
        scans=rule.get("ScanEnabled", False),
        stops=any("StopAction" in action for action in actions),
    )


def _action(action: "ReceiptActionTypeDef") -> StoreAction | InvokeAction | None:
    if "S3Action" in action:
        return StoreAction(action["S3Action"]["BucketName"], action["S3Action"].get("ObjectKeyPrefix", ""))
    if "LambdaAction" in action:
        given = action["LambdaAction"]
        return InvokeAction(given["FunctionArn"], given.get("InvocationType", "Event"))
    return None
