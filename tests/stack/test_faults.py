import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from uuid import uuid4

import pytest

from tests.letters import letter, new_id
from tests.running_cloud import ConnectedInbox, RunningCloud, wait_for
from tests.stack.correspondence import REQUEST, answer, contact, owner_writes, someone

pytestmark = pytest.mark.stack

BATCH = 25


@pytest.fixture
def inbox(cloud: RunningCloud) -> ConnectedInbox:
    return cloud.connect()


@pytest.fixture
def impatient_queue(cloud: RunningCloud) -> Iterator[None]:
    """The extraction queue giving up after two tries of a second each instead of five of twelve minutes."""
    url = cloud.stack.queues["Extraction"]
    before = cloud.aws.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    dead_letters = json.loads(before["RedrivePolicy"])

    def set_patience(seconds: str, tries: int) -> None:
        policy = json.dumps({**dead_letters, "maxReceiveCount": tries})
        cloud.aws.sqs.set_queue_attributes(
            QueueUrl=url, Attributes={"VisibilityTimeout": seconds, "RedrivePolicy": policy}
        )

    set_patience("1", 2)
    yield
    set_patience(before["VisibilityTimeout"], int(dead_letters["maxReceiveCount"]))


def record(inbox: ConnectedInbox, ses_id: str) -> dict[str, object]:
    """What the extraction queue holds for an admitted message."""
    line = wait_for(lambda: inbox.line(ses_id), "the message to be admitted")
    automation = inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}")["automation"]
    assert isinstance(automation, dict)
    times = {"received_at": line["received_at"], "enabled_at": automation["enabled_at"]}
    body = {"inbox_id": inbox.inbox_id, "ses_message_id": ses_id, "route": "forwarding"} | times
    arn = "arn:aws:sqs:eu-west-1:000000000000:extraction"
    return {"messageId": ses_id, "body": json.dumps(body), "eventSource": "aws:sqs", "eventSourceARN": arn}


def broken_thread(cloud: RunningCloud, inbox: ConnectedInbox, message_id: str) -> dict[str, dict[str, str]]:
    """Spoil the row of the conversation that a message begins; returns its key."""
    thread_id = "thread#" + hashlib.sha256(message_id.encode()).hexdigest()[:32]
    key = {"inbox_id": {"S": inbox.inbox_id}, "thread_id": {"S": thread_id}}
    row = key | {"turns": {"S": "not JSON"}, "version": {"N": "1"}}
    cloud.aws.dynamodb.put_item(TableName=cloud.stack.tables["Thread"], Item=row)
    return key


def gleaner(cloud: RunningCloud, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line, used on this cloud."""
    environment = {**os.environ, "GLEANER_LOCAL_STATE": str(cloud.folders.state)}
    command = [sys.executable, "-m", "local.cli", *arguments]
    return subprocess.run(
        command, env=environment, cwd=cloud.folders.project, check=False, capture_output=True, text=True
    )


def test_a_conflict_of_transactions_is_tried_again(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    maria = someone()
    offer = owner_writes(cloud, inbox, maria)
    cloud.tap.fail("dynamodb.TransactWriteItems", "TransactionConflict", 3)
    line = inbox.settled(cloud.deliver(answer(inbox, maria, offer), inbox.forwarding_address))
    assert line["outcome"] == "gleaned"
    assert contact(inbox, maria) is not None


def test_comprehend_throttling_for_a_while_loses_nothing(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    cloud.comprehend.throttle_calls(4)
    ids = [cloud.deliver(answer(inbox, someone(), None), inbox.forwarding_address) for _ in range(3)]
    assert [inbox.settled(one)["outcome"] for one in ids] == ["gleaned"] * 3
    assert cloud.waiting("ExtractionDeadLetter") == 0


@pytest.mark.usefixtures("held_queue", "impatient_queue")
def test_one_poison_message_of_25_is_a_dead_letter_alone_and_comes_back(
    cloud: RunningCloud, inbox: ConnectedInbox
) -> None:
    maria, poison_id = someone(), new_id()
    poison = letter(maria.mailbox, inbox.owner.email, f"Hello,\n\n{REQUEST}\n", message_id=poison_id)
    key = broken_thread(cloud, inbox, poison_id)
    good = [answer(inbox, someone(), None) for _ in range(BATCH - 1)]
    ids = [cloud.deliver(raw, inbox.forwarding_address) for raw in (poison, *good)]
    event = {"Records": [record(inbox, one) for one in ids]}

    cloud.comprehend.bill(is_reset=True)
    answered = cloud.invoke("Extraction", event)
    assert answered.payload == {"batchItemFailures": [{"itemIdentifier": ids[0]}]}
    assert [inbox.settled(one)["outcome"] for one in ids[1:]] == ["gleaned"] * (BATCH - 1)
    assert sum(cloud.comprehend.bill().calls.values()) <= 4

    cloud.take_messages(is_on=True)
    wait_for(lambda: cloud.waiting("ExtractionDeadLetter") == 1, "the dead letter", 60)
    assert [one for one in cloud.raw_keys() if ids[0] in one] == [f"admitted/{inbox.inbox_id}/{ids[0]}"]

    cloud.aws.dynamodb.delete_item(TableName=cloud.stack.tables["Thread"], Key=key)
    redriven = gleaner(cloud, "redrive", "--json")
    assert redriven.returncode == 0, redriven.stderr
    assert inbox.settled(ids[0])["outcome"] == "gleaned"
    assert cloud.waiting("ExtractionDeadLetter") == 0


def test_no_word_of_a_mail_reaches_a_log_or_a_trace(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    canary = f"canary{uuid4().hex[:12]}"
    sender = f"Carla Canary <{canary}@example.com>"
    text = f"Hello,\n\nCould you send the {canary} report before Friday?\n\nKind regards,\n\nCarla\nT +31 20 794 0123\n"
    fine = letter(sender, inbox.owner.email, text, subject=f"About {canary}")
    poison_id = new_id()
    poison = letter(sender, inbox.owner.email, text, subject=canary, message_id=poison_id)
    key = broken_thread(cloud, inbox, poison_id)
    inbox.settled(cloud.deliver(fine, inbox.forwarding_address))
    ses_id = cloud.deliver(poison, inbox.forwarding_address)
    cloud.invoke("Extraction", {"Records": [record(inbox, ses_id)]})
    inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}/digest")
    inbox.api.call("PATCH", f"/v1/inboxes/{inbox.inbox_id}", {"preferences": {"time_zone": canary}})
    inbox.api.call("GET", f"/v1/contacts/{canary}@example.com")
    inbox.api.post(f"/v1/inboxes/{inbox.inbox_id}/digest")
    assert cloud.outbox.wait_for(lambda one: inbox.owner.email in one.recipients, 30) is not None
    cloud.aws.dynamodb.delete_item(TableName=cloud.stack.tables["Thread"], Key=key)
    # The emulator's own SES says whom it sends to; AWS's does not write that anywhere.
    logs = "\n".join(line for line in cloud.logs().splitlines() if "[ses-v2]" not in line)
    assert inbox.inbox_id in logs or ses_id in logs
    assert canary not in logs
    assert inbox.owner.email not in logs
