"""The mail door: what SES receiving does with a message, done to real S3 and Lambda of the emulator."""

import io
import json
import sys
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest

from local.aws import Aws
from local.emulator import client_environment
from local.folders import Folders
from local.ports import HOST, free_ports, is_listening
from local.processes import Processes
from local.sending import Auth, Mailer, RefusedError
from local.stack_file import Smtp
from tests.account import EMULATOR_URL, MAIL_BUCKET, Account

ANN = "token@in.gleaner.example"
BOB = "Other@in.gleaner.example"
RAW = b"From: Ann <ann@example.com>\r\nTo: Bob <bob@corp.example>\r\nSubject: =?utf-8?q?H=C3=A9?=\r\n x\r\n\r\n.dot\r\nbody\r\n"
FUNCTION = """
import json, os, boto3
def handler(event, context):
    boto3.client("sqs").send_message(QueueUrl=os.environ["QUEUE"], MessageBody=json.dumps(event))
"""


@pytest.fixture(scope="module")
def queue(running_account: Account) -> str:
    return running_account.aws.sqs.create_queue(QueueName="door-events")["QueueUrl"]


@pytest.fixture(scope="module")
def smtp(
    running_account: Account, queue: str, account_processes: Processes, account_folders: Folders
) -> Iterator[Smtp]:
    aws = running_account.aws
    _receive_into(aws, _function(aws, queue))
    (port,) = free_ports(1)
    environment = client_environment(EMULATOR_URL) | {"PYTHONPATH": f"{account_folders.project}:functions"}
    command = [sys.executable, "-m", "local.door.server", str(port)]
    door = account_processes.start("door", command, environment, account_folders.project)
    account_processes.wait_for(door, lambda: is_listening(port), 20, "See its log.")
    yield Smtp(HOST, port)
    aws.ses.set_active_receipt_rule_set()


def _function(aws: Aws, queue: str) -> str:
    iam = aws.session.client("iam", endpoint_url=aws.url)
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    may = {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}
    version = "2012-10-17"
    document = json.dumps({"Version": version, "Statement": [trust]})
    role = iam.create_role(RoleName="door", AssumeRolePolicyDocument=document)["Role"]["Arn"]
    iam.put_role_policy(
        RoleName="door", PolicyName="send", PolicyDocument=json.dumps({"Version": version, "Statement": [may]})
    )
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("index.py", FUNCTION)
    made = aws.functions.create_function(
        FunctionName="door",
        Runtime="python3.13",
        Role=role,
        Handler="index.handler",
        Code={"ZipFile": code.getvalue()},
        Timeout=30,
        Environment={"Variables": {"QUEUE": queue}},
    )
    return made["FunctionArn"]


def _receive_into(aws: Aws, function_arn: str) -> None:
    aws.ses.create_receipt_rule_set(RuleSetName="door")
    aws.ses.create_receipt_rule(
        RuleSetName="door",
        Rule={
            "Name": "all",
            "Enabled": True,
            "ScanEnabled": True,
            "Recipients": ["in.gleaner.example"],
            "Actions": [
                {"S3Action": {"BucketName": MAIL_BUCKET, "ObjectKeyPrefix": "incoming/"}},
                {"LambdaAction": {"FunctionArn": function_arn, "InvocationType": "Event"}},
            ],
        },
    )
    aws.ses.set_active_receipt_rule_set(RuleSetName="door")


def stored(account: Account, ses_message_id: str) -> bytes:
    return account.aws.s3.get_object(Bucket=MAIL_BUCKET, Key=f"incoming/{ses_message_id}")["Body"].read()


def event(account: Account, queue: str) -> Any:
    (message,) = account.aws.sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=20)["Messages"]
    account.aws.sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    return json.loads(message["Body"])["Records"][0]["ses"]


def deliver(smtp: Smtp, raw: bytes, *recipients: str, auth: str = "pass", scan: str = "") -> str:
    with Mailer(smtp) as mailer:
        (sent,) = mailer.send(raw, recipients, None, Auth(auth, scan))
    return sent.ses_message_id


def test_one_transaction_is_one_object_and_one_event(smtp: Smtp, account: Account, queue: str) -> None:
    ses_message_id = deliver(smtp, RAW, ANN, BOB)
    assert len(ses_message_id) == 40
    ses = event(account, queue)
    assert ses["mail"]["messageId"] == ses_message_id
    assert ses["receipt"]["recipients"] == [ANN, BOB]
    assert ses["mail"]["destination"] == ["bob@corp.example"]
    assert ses["mail"]["commonHeaders"]["subject"] == "Hé x"
    assert ses["mail"]["source"] == "ann@example.com"
    assert stored(account, ses_message_id).endswith(RAW)


def test_the_block_of_ses_stands_on_top_in_its_order(smtp: Smtp, account: Account, queue: str) -> None:
    ses_message_id = deliver(
        smtp, RAW, ANN, auth="spf=pass dkim=evil.example dmarc=fail policy=reject", scan="spam=FAIL"
    )
    names = [header["name"] for header in event(account, queue)["mail"]["headers"]]
    assert names == [
        "Return-Path",
        "Received",
        "X-SES-Spam-Verdict",
        "X-SES-Virus-Verdict",
        "Received-SPF",
        "Authentication-Results",
        "X-SES-RECEIPT",
        "X-SES-DKIM-SIGNATURE",
        "From",
        "To",
        "Subject",
    ]
    block = stored(account, ses_message_id)[: -len(RAW)].decode()
    assert f"with SMTP id {ses_message_id}\r\n for {ANN};" in block
    assert "\r\n dkim=pass header.i=@evil.example;\r\n dmarc=fail header.from=example.com;\r\n" in block
    assert "X-SES-Spam-Verdict: FAIL\r\nX-SES-Virus-Verdict: PASS\r\n" in block


def test_a_forged_block_of_the_senders_stays_below_the_true_one(smtp: Smtp, account: Account, queue: str) -> None:
    forged = (
        b"Authentication-Results: amazonses.com; dmarc=pass header.from=example.com;\r\nX-SES-RECEIPT: forged\r\n" + RAW
    )
    ses_message_id = deliver(smtp, forged, ANN, auth="fail")
    assert stored(account, ses_message_id).endswith(forged)
    verdicts = event(account, queue)["receipt"]
    assert (verdicts["dmarcVerdict"]["status"], verdicts["dmarcPolicy"]) == ("FAIL", "reject")


def test_headers_past_10_kb_are_cut_after_a_whole_field(smtp: Smtp, account: Account, queue: str) -> None:
    many = b"".join(b"To: " + b"someone@example.com,\r\n " * 40 + b"x@example.com\r\n" for _ in range(30))
    deliver(smtp, b"From: ann@example.com\r\nX-Big: " + b"a" * 30_000 + b"\r\n" + many + b"\r\nbody\r\n", ANN)
    mail = event(account, queue)["mail"]
    assert mail["headersTruncated"]
    assert mail["headers"][-1]["name"] == "From"
    assert mail["commonHeaders"]["from"] == ["ann@example.com"]
    assert len(json.dumps(mail)) < 100_000


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no header at all\n",
        b"Subject: no from\n\nbody",
        b"From: \xe9\xff <\xe9@example.com>\nSubject: \xff\n\nlatin-1 \xe9",
        b"From: a@example.com\n\n" + b"x" * 100_000,  # one long line
        b"From: a@example.com, b@example.com\nTo: undisclosed-recipients:;\n\n",
        b"From: =?unknown?q?=ZZ?= <a@example.com>\nCc: <<>>,,\n\n",
    ],
)
def test_odd_messages_are_stored_and_announced(smtp: Smtp, account: Account, queue: str, raw: bytes) -> None:
    ses_message_id = deliver(smtp, raw, ANN)
    assert event(account, queue)["mail"]["messageId"] == ses_message_id
    expected = raw.replace(b"\n", b"\r\n").rstrip(b"\r\n")
    assert stored(account, ses_message_id).rstrip(b"\r\n").endswith(expected)


def test_recipients_of_no_rule_are_refused(smtp: Smtp) -> None:
    with pytest.raises(RefusedError, match=r"550 5\.1\.1"):
        deliver(smtp, RAW, "somebody@elsewhere.example")


def test_unknown_wishes_are_refused_with_words(smtp: Smtp) -> None:
    with pytest.raises(RefusedError, match="X-Local-Auth knows"):
        deliver(smtp, RAW, ANN, auth="perhaps")


@pytest.mark.parametrize("line", [b"x" * 76 + b"\r\n", b"x" * 78])
def test_more_than_40_mb_are_refused_naming_the_limit(smtp: Smtp, line: bytes) -> None:
    with pytest.raises(RefusedError, match="40 MB"):
        deliver(smtp, RAW + line * 560_000, ANN)


def test_250_recipients_are_three_transactions(smtp: Smtp, account: Account, queue: str) -> None:
    with Mailer(smtp) as mailer:
        sent = mailer.send(RAW, [f"r{number}@in.gleaner.example" for number in range(250)])
    assert [len(transaction.recipients) for transaction in sent] == [100, 100, 50]
    counts = [len(event(account, queue)["receipt"]["recipients"]) for _ in sent]
    assert sorted(counts) == [50, 100, 100]
