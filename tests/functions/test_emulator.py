"""The emulator as the functions meet it."""

import io
import json
import zipfile
from typing import Any

import pytest

from tests.account import Account

FUNCTION = """
import importlib.util
def handler(event, context):
    return {name: importlib.util.find_spec(name) is not None for name in event}
"""


@pytest.fixture(scope="module")
def function(running_account: Account) -> str:
    iam = running_account.aws.session.client("iam", endpoint_url=running_account.aws.url)
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    role = iam.create_role(RoleName="finder", AssumeRolePolicyDocument=document)["Role"]["Arn"]
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("index.py", FUNCTION)
    made = running_account.aws.functions.create_function(
        FunctionName="finder",
        Runtime="python3.13",
        Role=role,
        Handler="index.handler",
        Code={"ZipFile": code.getvalue()},
        Timeout=30,
    )
    return made["FunctionArn"]


def test_a_function_sees_boto3_and_nothing_else_that_is_not_its_own(account: Account, function: str) -> None:
    wanted = ["boto3", "botocore", "ministack", "pydantic", "requests", "cryptography", "gleaner", "local", "json"]
    answer = account.aws.functions.invoke(FunctionName=function, Payload=json.dumps(wanted).encode())
    found: Any = json.loads(answer["Payload"].read())
    assert {name for name, is_there in found.items() if is_there} == {"boto3", "botocore", "json"}
