"""`gleaner redrive` on real queues: back into the queue they came from, each once, nothing lost."""

import json

import pytest

from local.aws import Aws
from local.redrive import redrive
from tests.account import Account

NAMES = ("Extraction", "ExtractionDeadLetter", "Digest", "DigestDeadLetter", "Failure")


@pytest.fixture
def queues(account: Account) -> dict[str, str]:
    urls = {name: account.aws.sqs.create_queue(QueueName=f"redrive-{name}")["QueueUrl"] for name in NAMES}
    for url in urls.values():
        account.aws.sqs.purge_queue(QueueUrl=url)
    return urls


def bodies(aws: Aws, url: str) -> list[str]:
    found: list[str] = []
    while messages := aws.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
        found += [message["Body"] for message in messages]
    return found


def test_dead_letters_go_back_whence_they_came(account: Account, queues: dict[str, str]) -> None:
    for number in range(23):
        account.aws.sqs.send_message(QueueUrl=queues["ExtractionDeadLetter"], MessageBody=f"message {number}")
    account.aws.sqs.send_message(QueueUrl=queues["DigestDeadLetter"], MessageBody="digest")
    redriven = {row.queue: row.redriven for row in redrive(account.aws, queues)}
    assert redriven == {"ExtractionDeadLetter": 23, "DigestDeadLetter": 1, "Failure": 0}
    assert sorted(bodies(account.aws, queues["Extraction"])) == sorted(f"message {number}" for number in range(23))
    assert bodies(account.aws, queues["Digest"]) == ["digest"]
    assert bodies(account.aws, queues["ExtractionDeadLetter"]) == []


def test_a_dry_run_counts_and_moves_nothing(account: Account, queues: dict[str, str]) -> None:
    account.aws.sqs.send_message(QueueUrl=queues["DigestDeadLetter"], MessageBody="digest")
    rows = {row.queue: (row.waiting, row.redriven) for row in redrive(account.aws, queues, is_dry=True)}
    assert rows["DigestDeadLetter"] == (1, 0)
    assert bodies(account.aws, queues["DigestDeadLetter"]) == ["digest"]


def test_what_is_no_record_of_a_failure_stays(account: Account, queues: dict[str, str]) -> None:
    account.aws.sqs.send_message(QueueUrl=queues["Failure"], MessageBody=json.dumps({"no": "record"}))
    rows = {row.queue: row for row in redrive(account.aws, queues)}
    assert (rows["Failure"].redriven, rows["Failure"].unreadable) == (0, 1)
