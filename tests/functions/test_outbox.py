"""The outbox between our SES client and SES."""

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError
from mypy_boto3_sesv2 import SESV2Client

from local.outbox_client import OutboxClient
from tests.account import CONFIGURATION_SET, Account

RAW = b"""From: Gleaner <gleaner@gleaner.example>\r
To: ann@example.com\r
Subject: =?utf-8?q?Your_follow-ups_=E2=80=94_today?=\r
List-Unsubscribe: <https://gleaner.example/off>\r
X-Gleaner-Digest: d1\r
MIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary=b\r
\r
--b\r
Content-Type: text/plain; charset=utf-8\r
\r
Two things wait.\r
--b\r
Content-Type: text/html; charset=utf-8\r
\r
<p>Two things wait.</p><script>alert(1)</script>\r
--b--\r
"""


@pytest.fixture
def ses(outbox: OutboxClient) -> SESV2Client:
    return boto3.client("sesv2", config=Config(retries={"total_max_attempts": 1}))


def send(ses: SESV2Client, sender: str = "gleaner@gleaner.example") -> str:
    answer = ses.send_email(
        FromEmailAddress=sender,
        Destination={"ToAddresses": ["ann@example.com"]},
        Content={"Raw": {"Data": RAW}},
        EmailTags=[{"Name": "digest-id", "Value": "d1"}],
        ConfigurationSetName=CONFIGURATION_SET,
    )
    return answer["MessageId"]


def test_what_ses_takes_is_kept_with_every_header(ses: SESV2Client, outbox: OutboxClient) -> None:
    mail_id = send(ses)
    mail = next(mail for mail in outbox.mails() if mail.mail_id == mail_id)
    assert mail.subject == "Your follow-ups — today"
    assert ("List-Unsubscribe", "<https://gleaner.example/off>") in mail.headers
    assert (mail.recipients, mail.tags) == (("ann@example.com",), {"digest-id": "d1"})
    assert mail.text.strip() == "Two things wait."
    assert next(outbox.folder.glob(f"*-{mail_id}.eml")).read_bytes() == RAW
    assert "<p>Two things wait.</p>" in mail.html


def test_an_unverified_sender_is_rejected_as_by_ses(ses: SESV2Client, outbox: OutboxClient) -> None:
    before = len(outbox.mails())
    with pytest.raises(ClientError) as refused:
        send(ses, "somebody@unverified.example")
    assert refused.value.response["Error"]["Code"] == "MessageRejected"
    assert len(outbox.mails()) == before


def test_refused_sends_never_reach_ses(ses: SESV2Client, outbox: OutboxClient) -> None:
    before = len(outbox.mails())
    outbox.refuse(1, "TooManyRequestsException", 429)
    with pytest.raises(ClientError) as refused:
        send(ses)
    assert refused.value.response["Error"]["Code"] == "TooManyRequestsException"
    assert len(outbox.mails()) == before
    assert send(ses)


def test_a_send_whose_answer_is_lost_was_still_taken(ses: SESV2Client, outbox: OutboxClient) -> None:
    before = len(outbox.mails())
    outbox.break_after(1)
    with pytest.raises(ConnectionClosedError):
        send(ses)
    assert len(outbox.mails()) == before + 1


def test_events_reach_the_target_of_the_rule_that_matches(
    ses: SESV2Client, outbox: OutboxClient, account: Account
) -> None:
    url = account.aws.sqs.create_queue(QueueName="ses-events")["QueueUrl"]
    account.aws.sesv2.create_configuration_set_event_destination(
        ConfigurationSetName=CONFIGURATION_SET,
        EventDestinationName="bridge",
        EventDestination={
            "Enabled": True,
            "MatchingEventTypes": ["SEND", "BOUNCE"],
            "EventBridgeDestination": {"EventBusArn": "arn:aws:events:eu-west-1:000000000000:event-bus/default"},
        },
    )
    pattern = '{"source": ["aws.ses"], "detail-type": ["Email Sent", "Email Bounced"]}'
    account.aws.events.put_rule(Name="ses", EventPattern=pattern)
    arn = "arn:aws:sqs:eu-west-1:000000000000:ses-events"
    account.aws.events.put_targets(Rule="ses", Targets=[{"Id": "queue", "Arn": arn}])

    mail_id = send(ses)
    sent = account.aws.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=10)["Messages"][0]["Body"]
    assert '"eventType": "Send"' in sent
    assert mail_id in sent
    assert '"digest-id": ["d1"]' in sent
    assert outbox.publish(mail_id, "Bounce", bounceType="Permanent") == 1
    assert outbox.publish(mail_id, "Complaint") == 0
