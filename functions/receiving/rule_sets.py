"""Receipt rule sets of SES: an account has several and follows the active one."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from receiving.rule import MailRule, is_ours

if TYPE_CHECKING:
    from mypy_boto3_ses import SESClient

#: A bucket policy or a permission made a moment ago may not have reached SES yet.
_NOT_YET = ("InvalidS3Configuration", "InvalidLambdaFunction")
_PAUSES = (2.0, 4.0, 8.0, 16.0, 30.0)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A rule set and the names of its rules, in the order in which SES follows them."""

    name: str
    rule_names: tuple[str, ...]

    def ours(self, stem: str) -> tuple[str, ...]:
        """The rules of the stack that the stem belongs to."""
        return tuple(name for name in self.rule_names if is_ours(name, stem))


def put_rule(ses: "SESClient", rule: MailRule, sleep: Callable[[float], None] = time.sleep) -> None:
    """Have the active rule set hold this rule and no other of this stack; without an active set, make and activate one.

    A changed rule is put behind its predecessor, which is deleted afterwards: at no moment is mail refused.
    """
    active = _active(ses) or _activate_our_own(ses, rule.stem)
    if rule.name not in active.rule_names:
        _patiently(lambda: _create(ses, rule, active), sleep)
    for rule_set in _all(ses):
        for name in rule_set.ours(rule.stem):
            if (rule_set.name, name) != (active.name, rule.name):
                ses.delete_receipt_rule(RuleSetName=rule_set.name, RuleName=name)


def remove_rules(ses: "SESClient", stem: str) -> None:
    """Delete this stack's rules, wherever they are, and the rule set made for them if nobody else uses it."""
    for rule_set in _all(ses):
        ours = rule_set.ours(stem)
        for name in ours:
            ses.delete_receipt_rule(RuleSetName=rule_set.name, RuleName=name)
        if rule_set.name == stem and len(ours) == len(rule_set.rule_names):
            _delete_set(ses, stem)


def _create(ses: "SESClient", rule: MailRule, active: RuleSet) -> None:
    predecessors = active.ours(rule.stem)
    if predecessors:
        ses.create_receipt_rule(RuleSetName=active.name, Rule=rule.as_receipt_rule(), After=predecessors[-1])
    else:
        ses.create_receipt_rule(RuleSetName=active.name, Rule=rule.as_receipt_rule())


def _active(ses: "SESClient") -> RuleSet | None:
    answer = ses.describe_active_receipt_rule_set()
    metadata = answer.get("Metadata", {})
    if "Name" not in metadata:
        return None
    return RuleSet(metadata["Name"], tuple(rule["Name"] for rule in answer.get("Rules", [])))


def _activate_our_own(ses: "SESClient", name: str) -> RuleSet:
    found = next((rule_set for rule_set in _all(ses) if rule_set.name == name), None)
    if found is None:
        ses.create_receipt_rule_set(RuleSetName=name)
    ses.set_active_receipt_rule_set(RuleSetName=name)
    return found or RuleSet(name, ())


def _delete_set(ses: "SESClient", name: str) -> None:
    active = _active(ses)
    if active is not None and active.name == name:
        ses.set_active_receipt_rule_set()
    ses.delete_receipt_rule_set(RuleSetName=name)


def _all(ses: "SESClient") -> Iterator[RuleSet]:
    for name in tuple(_names(ses)):
        rules = ses.describe_receipt_rule_set(RuleSetName=name).get("Rules", [])
        yield RuleSet(name, tuple(rule["Name"] for rule in rules))


def _names(ses: "SESClient") -> Iterator[str]:
    answer = ses.list_receipt_rule_sets()
    while True:
        yield from (rule_set["Name"] for rule_set in answer.get("RuleSets", []) if "Name" in rule_set)
        if "NextToken" not in answer:
            return
        answer = ses.list_receipt_rule_sets(NextToken=answer["NextToken"])


def _patiently(create: Callable[[], None], sleep: Callable[[float], None]) -> None:
    for pause in _PAUSES:
        try:
            return create()
        except ClientError as error:
            if error.response["Error"]["Code"] not in _NOT_YET:
                raise
            sleep(pause)
    return create()
