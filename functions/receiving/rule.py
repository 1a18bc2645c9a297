"""The receipt rule that Gleaner wants SES to follow."""

import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gleaner.errors import GleanerError

if TYPE_CHECKING:
    from mypy_boto3_ses.type_defs import ReceiptRuleTypeDef

#: SES allows 64 characters; a dash and the digest of the content take nine of them.
_STEM_LENGTH = 64 - 9


class RuleRequestError(GleanerError):
    """The template asks for a rule without saying all of it."""


@dataclass(frozen=True, slots=True)
class MailRule:
    """One catch-all rule: whatever arrives for the domain is stored, then the function is told."""

    stem: str
    mail_domain: str
    bucket_name: str
    object_key_prefix: str
    function_arn: str

    @property
    def name(self) -> str:
        """The stem and a digest of the content: a changed rule can stand beside the old one until that is deleted."""
        content = json.dumps([self.mail_domain, self.bucket_name, self.object_key_prefix, self.function_arn])
        return f"{self.stem}-{hashlib.sha256(content.encode()).hexdigest()[:8]}"

    def as_receipt_rule(self) -> "ReceiptRuleTypeDef":
        """The rule as SES takes it: only over TLS, scanned for spam and viruses, and the function not waited for."""
        return {
            "Name": self.name,
            "Enabled": True,
            "TlsPolicy": "Require",
            "ScanEnabled": True,
            "Recipients": [self.mail_domain],
            "Actions": [
                {"S3Action": {"BucketName": self.bucket_name, "ObjectKeyPrefix": self.object_key_prefix}},
                {"LambdaAction": {"FunctionArn": self.function_arn, "InvocationType": "Event"}},
            ],
        }


def stem_of(properties: dict[str, str]) -> str:
    """What the names of this stack's rules begin with, and the name of a rule set made for them."""
    return _property(properties, "RuleName")[:_STEM_LENGTH].rstrip("-")


def rule_from(properties: dict[str, str]) -> MailRule:
    """The rule that the resource's properties describe; raises `RuleRequestError` naming the one that is missing."""
    return MailRule(
        stem=stem_of(properties),
        mail_domain=_property(properties, "MailDomain"),
        bucket_name=_property(properties, "BucketName"),
        object_key_prefix=_property(properties, "ObjectKeyPrefix"),
        function_arn=_property(properties, "FunctionArn"),
    )


def is_ours(name: str, stem: str) -> bool:
    """Whether a rule of this name was made by the stack that the stem belongs to."""
    return re.fullmatch(re.escape(stem) + r"-[0-9a-f]{8}", name) is not None


def _property(properties: dict[str, str], name: str) -> str:
    value = properties.get(name, "")
    if not value:
        raise RuleRequestError(f"Give the resource ReceiptRule of template.yaml the property {name}.")
    return value
