"""Which AWS operation a request is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

#: `Credential=<key>/<date>/<region>/<service>/aws4_request` of a signed request.
_CREDENTIAL = re.compile(r"Credential=[^/]+/\d{8}/[^/]+/([^/]+)/")
_RPC_PATH = re.compile(r"/service/[^/]+/operation/(\w+)")
_QUERY_ACTION = re.compile(rb"(?:^|&)Action=(\w+)")
_TARGET_SERVICES = {"DynamoDB": "dynamodb", "AmazonSQS": "sqs", "secretsmanager": "secretsmanager", "AmazonSSM": "ssm"}


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request as it came in; header names in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def operation_of(request: Request) -> str:
    """`service.Operation` for JSON, CBOR and query protocols, `service.METHOD` for REST ones (S3, Lambda)."""
    signed = _CREDENTIAL.search(request.headers.get("authorization", ""))
    service = signed.group(1) if signed else "unsigned"
    target = request.headers.get("x-amz-target", "")
    if target:
        prefix, _, name = target.rpartition(".")
        return f"{_TARGET_SERVICES.get(prefix.partition('_')[0], service)}.{name}"
    if rpc := _RPC_PATH.match(request.target):
        return f"{service}.{rpc.group(1)}"
    action = _QUERY_ACTION.search(request.body[:2000]) if request.method == "POST" else None
    return f"{service}.{action.group(1).decode() if action else request.method}"
