import json

from local.tap.calls import Request, operation_of
from local.tap.faults import Fault, Faults, error_answer

SIGNED = "AWS4-HMAC-SHA256 Credential=AKIA/20261123/eu-west-1/{}/aws4_request, SignedHeaders=host, Signature=0"


def request(service: str, method: str = "POST", target: str = "/", amz_target: str = "", body: bytes = b"") -> Request:
    return Request(method, target, {"authorization": SIGNED.format(service), "x-amz-target": amz_target}, body)


def test_operations_are_named_in_every_protocol() -> None:
    assert operation_of(request("dynamodb", amz_target="DynamoDB_20120810.GetItem")) == "dynamodb.GetItem"
    assert operation_of(request("sqs", amz_target="AmazonSQS.SendMessage")) == "sqs.SendMessage"
    assert operation_of(request("ses", body=b"Action=ListIdentities&Version=1")) == "ses.ListIdentities"
    assert (
        operation_of(request("comprehend", target="/service/C/operation/DetectEntities")) == "comprehend.DetectEntities"
    )
    assert operation_of(request("s3", "PUT", "/bucket/key")) == "s3.PUT"


def test_a_fault_happens_as_often_as_asked_and_to_its_operation_only() -> None:
    faults = Faults()
    faults.add(Fault("dynamodb.TransactWriteItems", "TransactionConflict", 2))
    assert faults.take("dynamodb.GetItem") is None
    taken = [faults.take("dynamodb.TransactWriteItems") for _ in range(3)]
    assert [fault is not None for fault in taken] == [True, True, False]


def test_a_conflict_is_a_cancelled_transaction_with_a_reason_an_operation() -> None:
    body = json.dumps({"TransactItems": [{}, {}, {}]}).encode()
    answer = error_answer(Fault("dynamodb.TransactWriteItems", "TransactionConflict"), request("dynamodb", body=body))
    document = json.loads(answer.body)
    assert document["__type"].endswith("#TransactionCanceledException")
    assert [reason["Code"] for reason in document["CancellationReasons"]] == ["TransactionConflict", "None", "None"]
