from collections.abc import Iterator

import boto3
import pytest
from botocore.stub import Stubber
from mypy_boto3_comprehend import ComprehendClient

from gleaner.language.comprehend import CLIENT_CONFIG


@pytest.fixture
def client() -> ComprehendClient:
    return boto3.client(
        "comprehend",
        region_name="eu-west-1",
        aws_access_key_id="nobody",
        aws_secret_access_key="nothing",
        config=CLIENT_CONFIG,
    )


@pytest.fixture
def service(client: ComprehendClient) -> Iterator[Stubber]:
    """Comprehend's answers, in the order of the calls, checked against the shapes of the service."""
    with Stubber(client) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()
