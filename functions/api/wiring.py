"""What the routes need from outside: settings, the clock, the key that signs links, and the AWS clients."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, cast

import boto3
from fastapi import Depends, Request

from api.hosted_login import HostedLogin
from gleaner.settings import ApiSettings

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sqs import SQSClient


class Services:
    """AWS clients, made when first used: few requests need one, and each costs 40 ms of the cold start."""

    @cached_property
    def ses(self) -> "SESV2Client":
        """Sends mail."""
        return boto3.client("sesv2")

    @cached_property
    def sqs(self) -> "SQSClient":
        """Asks for digests and jobs."""
        return boto3.client("sqs")

    @cached_property
    def cognito(self) -> "CognitoIdentityProviderClient":
        """Knows who may sign in. Somebody waits for it, so it tries twice and no more."""
        from botocore.config import Config

        return boto3.client("cognito-idp", config=Config(retries={"total_max_attempts": 2}))

    @cached_property
    def s3(self) -> "S3Client":
        """Keeps the files of jobs, and signs links to them.

        By default botocore's links lead to S3's global address, from where a new bucket of another region only redirects: the
        signature does not survive that.
        """
        from botocore.config import Config

        return boto3.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))


@dataclass(frozen=True, slots=True)
class Wiring:
    """Everything that is made once a process. `read_key` asks Secrets Manager, and caches."""

    settings: ApiSettings
    services: Services
    login: HostedLogin
    read_key: Callable[[], bytes]
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)


async def _wiring(request: Request) -> Wiring:
    return cast("Wiring", request.app.state.wiring)


Wired = Annotated[Wiring, Depends(_wiring)]


async def _now(wiring: Wired) -> datetime:
    return wiring.clock()


Now = Annotated[datetime, Depends(_now)]
