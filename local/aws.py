"""AWS clients: of the emulator, as its root user whatever the shell's own AWS settings are; or of an account."""

from functools import cached_property
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

from local.emulator import REGION

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_logs import CloudWatchLogsClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_secretsmanager import SecretsManagerClient
    from mypy_boto3_ses import SESClient
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sqs import SQSClient

#: The invocations we wait for run as long as the longest function timeout, and must not be sent twice.
_PATIENT = Config(read_timeout=900, retries={"total_max_attempts": 1})


class Aws:
    """The clients of one cloud, each made when first asked for; `url` is None on AWS."""

    def __init__(self, url: str | None, session: boto3.Session | None = None) -> None:
        self.url = url
        self.session = session or _root_session()

    @classmethod
    def account(cls, region: str | None, profile: str | None) -> "Aws":
        """The AWS account of this shell, or of a profile."""
        return cls(None, boto3.Session(region_name=region, profile_name=profile))

    @cached_property
    def cloudformation(self) -> "CloudFormationClient":
        """CloudFormation."""
        return self.session.client("cloudformation", endpoint_url=self.url)

    @cached_property
    def cognito(self) -> "CognitoIdentityProviderClient":
        """Cognito user pools."""
        return self.session.client("cognito-idp", endpoint_url=self.url)

    @cached_property
    def dynamodb(self) -> "DynamoDBClient":
        """DynamoDB."""
        return self.session.client("dynamodb", endpoint_url=self.url)

    @cached_property
    def events(self) -> "EventBridgeClient":
        """EventBridge."""
        return self.session.client("events", endpoint_url=self.url)

    @cached_property
    def functions(self) -> "LambdaClient":
        """Lambda; an invocation is sent once and waited for as long as any function may run."""
        return self.session.client("lambda", endpoint_url=self.url, config=_PATIENT)

    @cached_property
    def logs(self) -> "CloudWatchLogsClient":
        """CloudWatch Logs."""
        return self.session.client("logs", endpoint_url=self.url)

    @cached_property
    def s3(self) -> "S3Client":
        """S3."""
        return self.session.client("s3", endpoint_url=self.url)

    @cached_property
    def secrets(self) -> "SecretsManagerClient":
        """Secrets Manager."""
        return self.session.client("secretsmanager", endpoint_url=self.url)

    @cached_property
    def ses(self) -> "SESClient":
        """SES, receiving and identities."""
        return self.session.client("ses", endpoint_url=self.url)

    @cached_property
    def sesv2(self) -> "SESV2Client":
        """SES v2, sending."""
        return self.session.client("sesv2", endpoint_url=self.url)

    @cached_property
    def sqs(self) -> "SQSClient":
        """SQS."""
        return self.session.client("sqs", endpoint_url=self.url)


def _root_session() -> boto3.Session:
    return boto3.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name=REGION)  # noqa: S106
