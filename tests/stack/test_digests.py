from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from local.outbox.mails import Mail
from tests.letters import letter
from tests.running_cloud import ConnectedInbox, RunningCloud, wait_for
from tests.stack.correspondence import REQUEST, someone

pytestmark = pytest.mark.stack

EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]


@pytest.fixture
def inbox(cloud: RunningCloud) -> ConnectedInbox:
    """An inbox with one open task, whose digest is due at the next tick."""
    inbox = cloud.connect()
    raw = letter(someone().mailbox, inbox.owner.email, f"Hello,\n\n{REQUEST}\n\nMaria\n")
    inbox.settled(cloud.deliver(raw, inbox.forwarding_address))
    inbox.api.patch(f"/v1/inboxes/{inbox.inbox_id}", {"preferences": {"digest_weekdays": EVERY_DAY}})
    make_due(cloud, inbox)
    return inbox


def make_due(cloud: RunningCloud, inbox: ConnectedInbox, *, days_ago: int = 0) -> None:
    """Turn back the moment at which the digest is due, as if the ticks since had been missed."""
    due_at = datetime.now(UTC) - timedelta(days=days_ago, minutes=1)
    cloud.aws.dynamodb.update_item(
        TableName=cloud.stack.tables["Inbox"],
        Key={"inbox_id": {"S": inbox.inbox_id}},
        UpdateExpression="SET next_digest_at = :due",
        ExpressionAttributeValues={":due": {"S": due_at.strftime("%Y-%m-%dT%H:%M:%S.%f+0000")}},
    )


def mails(cloud: RunningCloud, inbox: ConnectedInbox) -> list[Mail]:
    return [mail for mail in cloud.outbox.mails() if inbox.owner.email in mail.recipients]


def states(cloud: RunningCloud, inbox: ConnectedInbox) -> list[str]:
    rows = cloud.aws.dynamodb.query(
        TableName=cloud.stack.tables["Digest"],
        KeyConditionExpression="inbox_id = :inbox",
        ExpressionAttributeValues={":inbox": {"S": inbox.inbox_id}},
        ConsistentRead=True,
    )
    return [row["state"]["S"] for row in rows["Items"]]


def order(cloud: RunningCloud, inbox: ConnectedInbox, digest_key: str) -> dict[str, object]:
    """What the digest queue hands to the function."""
    body = f'{{"inbox_id": "{inbox.inbox_id}", "digest_key": "{digest_key}"}}'
    arn = "arn:aws:sqs:eu-west-1:000000000000:digests"
    return {"Records": [{"messageId": "1", "body": body, "eventSource": "aws:sqs", "eventSourceARN": arn}]}


def today() -> str:
    """The date where the owner is, as a digest's key."""
    return datetime.now(ZoneInfo("Europe/Amsterdam")).date().isoformat()


def sent(cloud: RunningCloud, inbox: ConnectedInbox) -> bool:
    return "sent" in states(cloud, inbox)


def test_two_ticks_send_one_digest(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    cloud.invoke_tick()
    make_due(cloud, inbox)
    cloud.invoke_tick()
    wait_for(lambda: sent(cloud, inbox), "the digest to be sent", 30)
    wait_for(lambda: cloud.visible("Digest") == 0, "both orders to be done", 60)
    assert len(mails(cloud, inbox)) == 1


def test_two_runs_at_once_send_one_digest(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    event = order(cloud, inbox, today())
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: cloud.invoke("Digest", event), range(2)))
    assert states(cloud, inbox) == ["sent"]
    assert len(mails(cloud, inbox)) == 1


def test_a_missed_tick_is_made_up_for_by_the_next(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    make_due(cloud, inbox, days_ago=2)
    cloud.invoke_tick()
    wait_for(lambda: len(mails(cloud, inbox)) == 1, "the digest", 30)


def test_nothing_to_say_sends_nothing(cloud: RunningCloud) -> None:
    inbox = cloud.connect()
    cloud.invoke("Digest", order(cloud, inbox, today()))
    assert states(cloud, inbox) == ["empty"]
    assert mails(cloud, inbox) == []


def test_a_run_killed_before_ses_leaves_the_digest_to_the_next(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    cloud.outbox.refuse(1, "TooManyRequestsException", 429)
    event = order(cloud, inbox, today())
    failed = cloud.invoke("Digest", event)
    assert failed.payload == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    assert mails(cloud, inbox) == []
    cloud.invoke("Digest", event)
    assert len(mails(cloud, inbox)) == 1
    assert states(cloud, inbox) == ["sent"]


def test_a_run_killed_after_ses_is_settled_by_the_send_event(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    cloud.outbox.break_after(1)
    event = order(cloud, inbox, today())
    cloud.invoke("Digest", event)
    wait_for(lambda: states(cloud, inbox) == ["sent"], "the Send event to settle the digest", 20)
    cloud.invoke("Digest", event)
    assert len(mails(cloud, inbox)) == 1


def test_without_a_send_event_nobody_sends_again_for_ten_minutes(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    cloud.outbox.break_after(1)
    cloud.outbox.mute(1)
    event = order(cloud, inbox, today())
    cloud.invoke("Digest", event)
    again = cloud.invoke("Digest", event)
    assert again.payload == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    assert states(cloud, inbox) == ["sending"]
    assert len(mails(cloud, inbox)) == 1


def test_ses_down_means_later_and_once(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    cloud.outbox.refuse(3, "TooManyRequestsException", 429)
    event = order(cloud, inbox, today())
    for _ in range(3):
        assert cloud.invoke("Digest", event).payload == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    for _ in range(2):
        cloud.invoke("Digest", event)
    assert len(mails(cloud, inbox)) == 1


def test_a_permanent_bounce_stops_the_digest_and_says_so(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    cloud.invoke("Digest", order(cloud, inbox, today()))
    (mail,) = mails(cloud, inbox)
    cloud.outbox.publish(mail.mail_id, "Bounce")

    def stopped() -> object:
        return inbox.api.get(f"/v1/inboxes/{inbox.inbox_id}")["digest_stopped"]

    assert wait_for(stopped, "the digest to be stopped", 20) == "bounced"
    cloud.invoke("Digest", order(cloud, inbox, f"{today()}#now#a1"))
    assert len(mails(cloud, inbox)) == 1


def test_our_own_digest_coming_back_is_not_read(cloud: RunningCloud, inbox: ConnectedInbox) -> None:
    cloud.invoke("Digest", order(cloud, inbox, today()))
    (mail,) = mails(cloud, inbox)
    raw = next(cloud.folders.outbox.glob(f"*{mail.mail_id}.eml")).read_bytes()
    line = inbox.settled(cloud.deliver(raw, inbox.forwarding_address))
    assert (line["outcome"], line["reason"]) == ("skipped", "own_digest")
