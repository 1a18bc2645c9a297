"""Handing a digest to SES, and telling a refusal from an outcome that nobody knows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    CredentialRetrievalError,
    EndpointConnectionError,
    NoCredentialsError,
    ParamValidationError,
    ProxyConnectionError,
    SSLError,
)

from gleaner.digests.mime import DigestId
from gleaner.errors import GleanerError

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

TAG = "digest-id"
"""The message tag that SES's events bring back."""

_NEVER_ARRIVED = (
    EndpointConnectionError,
    ConnectTimeoutError,
    CredentialRetrievalError,
    NoCredentialsError,
    ParamValidationError,
    ProxyConnectionError,
    SSLError,
)


class SendRefusedError(GleanerError):
    """SES certainly did not take the digest: all stays pending."""


class SendUncertainError(GleanerError):
    """SES may have taken the digest: its Send event will tell."""


def sending_client() -> "SESV2Client":
    """A client that never sends twice by itself, and gives up well before the function does."""
    return boto3.client("sesv2", config=Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=20))


@dataclass(frozen=True, slots=True)
class Outbox:
    """SES, for one sender and configuration set."""

    client: "SESV2Client"
    sender: str
    configuration_set: str

    def send(self, raw: bytes, digest_id: DigestId, recipient: str) -> None:
        """Send once; raises `SendRefusedError` or `SendUncertainError`, whose texts hold no address (SES's own do)."""
        try:
            self.client.send_email(
                FromEmailAddress=self.sender,
                Destination={"ToAddresses": [recipient]},
                Content={"Raw": {"Data": raw}},
                EmailTags=[{"Name": TAG, "Value": digest_id.encode()}],
                ConfigurationSetName=self.configuration_set,
            )
        except ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] < 500:
                raise SendRefusedError(_advice(error)) from None
            raise SendUncertainError("SES failed while it had the digest; its Send event decides.") from None
        except _NEVER_ARRIVED as error:
            raise SendRefusedError(f"SES was not reached ({type(error).__name__}); the digest stays pending.") from None
        except BotoCoreError as error:
            name = type(error).__name__
            raise SendUncertainError(f"SES's answer was lost ({name}); its Send event decides.") from None


def _advice(error: ClientError) -> str:
    code, text = error.response["Error"]["Code"], error.response["Error"].get("Message", "")
    if code == "MessageRejected" and "not verified" in text:
        return (
            "SES refused the digest because an address is not verified. While the account is in the SES sandbox, that holds "
            'for every recipient: follow "Leave the SES sandbox" in the README, and verify the sender. '
            "The digest stays pending."
        )
    return f"SES refused the digest ({code}); it stays pending."
