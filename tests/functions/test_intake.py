import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from aws_lambda_powertools.utilities.data_classes import SESEvent

from gleaner.errors import GleanerError
from gleaner.inbox import Inbox
from gleaner.mail.gmail_confirmation import SENDER
from gleaner.store import inboxes, messages
from gleaner.store.messages import Outcome
from tests.account import MAIL_BUCKET, MAIL_DOMAIN, Account
from tests.functions.connected import connected
from tests.letters import letter

EVENT = Path(__file__).parents[2] / "events" / "ses-receipt.json"
CONTEXT = SimpleNamespace(
    function_name="intake", memory_limit_in_mb=512, invoked_function_arn="arn:aws:lambda:x", aws_request_id="1"
)


def receipt(inbox: Inbox, *, ses_id: str, **changes: Any) -> dict[str, Any]:
    """SES's event for a message to this inbox; `changes` are verdicts by name or `date`, `sender`, `recipients`."""
    event: dict[str, Any] = json.loads(EVENT.read_text())
    ses = event["Records"][0]["ses"]
    ses["mail"]["messageId"] = ses_id
    ses["mail"]["timestamp"] = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    ses["receipt"]["recipients"] = changes.pop("recipients", [f"{inbox.forwarding_token}@{MAIL_DOMAIN}"])
    headers = {"Date": changes.pop("date", datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S +0000"))}
    headers["From"] = changes.pop("sender", "Ann <ann@example.com>")
    kept = [one for one in ses["mail"]["headers"] if one["name"] not in {*headers, "Received"}]
    ses["mail"]["headers"] = [*kept, *({"name": name, "value": value} for name, value in headers.items())]
    for name, status in changes.items():
        ses["receipt"][name]["status"] = status
    return event


def stored(account: Account, ses_id: str, raw: bytes = b"From: ann@example.com\r\n\r\nHello\r\n") -> None:
    account.aws.s3.put_object(Bucket=MAIL_BUCKET, Key=f"incoming/{ses_id}", Body=raw)


def keys(account: Account, ses_id: str) -> list[str]:
    found = account.aws.s3.list_objects_v2(Bucket=MAIL_BUCKET).get("Contents", [])
    return [entry["Key"] for entry in found if ses_id in entry["Key"]]


def queued(account: Account, ses_id: str) -> list[dict[str, Any]]:
    url = account.aws.sqs.get_queue_url(QueueName="ExtractionQueue")["QueueUrl"]
    found = []
    while batch := account.aws.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        found += [json.loads(one["Body"]) for one in batch]
        for one in batch:
            account.aws.sqs.delete_message(QueueUrl=url, ReceiptHandle=one["ReceiptHandle"])
    return [one for one in found if one["ses_message_id"] == ses_id]


def reason_of(inbox: Inbox, ses_id: str) -> str | None:
    line = messages.get(inbox.inbox_id, ses_id)
    assert line is not None
    return line.reason


def doors(*inboxes_: Inbox) -> list[str]:
    return [f"{inbox.forwarding_token}@{MAIL_DOMAIN}" for inbox in inboxes_]


def invoke(event: dict[str, Any]) -> None:
    from intake.handler import lambda_handler  # reads the environment that tests/account.py sets

    lambda_handler(event, CONTEXT)


def test_an_admitted_message_gets_a_copy_of_its_own_and_a_place_in_the_queue(account: Account) -> None:
    inbox = connected()
    stored(account, "fresh")
    invoke(receipt(inbox, ses_id="fresh"))
    assert keys(account, "fresh") == [f"admitted/{inbox.inbox_id}/fresh"]
    (message,) = queued(account, "fresh")
    assert (message["inbox_id"], message["route"]) == (inbox.inbox_id, "forwarding")
    line = messages.get(inbox.inbox_id, "fresh")
    assert line is not None
    assert line.outcome is Outcome.ADMITTED


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"virusVerdict": "FAIL"}, "virus"),
        ({"spamVerdict": "FAIL"}, "spam"),
        ({"date": "Mon, 23 Nov 2020 09:14:06 +0100"}, "before_switch_on"),
    ],
)
def test_a_refused_message_leaves_a_reason_and_no_raw_mail(
    account: Account, changes: dict[str, str], reason: str
) -> None:
    inbox = connected()
    stored(account, f"refused-{reason}")
    invoke(receipt(inbox, ses_id=f"refused-{reason}", **changes))
    line = messages.get(inbox.inbox_id, f"refused-{reason}")
    assert line is not None
    assert (line.outcome, line.reason) == (Outcome.SKIPPED, reason)
    assert not keys(account, f"refused-{reason}")
    assert not queued(account, f"refused-{reason}")


def test_the_same_delivery_twice_is_one_message(account: Account) -> None:
    inbox = connected()
    stored(account, "twice")
    event = receipt(inbox, ses_id="twice")
    invoke(event)
    invoke(event)
    assert len(queued(account, "twice")) == 1


@pytest.mark.filterwarnings("ignore:No application metrics")  # a run that fails counts nothing
def test_a_crash_after_the_ledger_line_is_gone_on_from(account: Account) -> None:
    inbox = connected()
    stored(account, "crashed")
    account.tap.fail("sqs.SendMessage", "InternalFailure", 10)
    event = receipt(inbox, ses_id="crashed")
    with pytest.raises(GleanerError, match="ClientError"):
        invoke(event)
    account.tap.reset()
    invoke(event)
    assert len(queued(account, "crashed")) >= 1
    assert keys(account, "crashed") == [f"admitted/{inbox.inbox_id}/crashed"]


def test_gmails_confirmation_code_is_kept_for_a_day_even_while_off(account: Account) -> None:
    inbox = connected(is_on=False)
    mail = letter(
        f"Gmail Team <{SENDER}>", inbox.address, "Confirm.\n", subject="(#123456789) Gmail Forwarding Confirmation"
    )
    results = (
        "Received: from mail.google.com by inbound-smtp.eu-west-1.amazonaws.com with SMTP id gmail for x;"
        " Mon, 23 Nov 2026 08:14:09 +0000\nAuthentication-Results: amazonses.com; dmarc=pass header.from=google.com;\n"
        "X-SES-RECEIPT: QUFB\n"
    )
    stored(account, "gmail", results.encode() + mail)
    invoke(receipt(inbox, ses_id="gmail", sender=SENDER))
    now = inboxes.get(inbox.inbox_id)
    assert now is not None
    assert now.set_up.gmail_code == "123456789"
    assert now.set_up.gmail_until is not None
    assert now.set_up.gmail_until > datetime.now(UTC) + timedelta(hours=23)
    assert now.set_up.first_incoming_at is None
    assert keys(account, "gmail") == []


def test_somebody_else_cannot_show_the_owner_a_code(account: Account) -> None:
    inbox = connected()
    mail = letter(SENDER, inbox.address, "Confirm.\n", subject="(#123456789) Gmail Forwarding Confirmation")
    stored(account, "forged", mail)
    invoke(receipt(inbox, ses_id="forged", sender=SENDER, dmarcVerdict="FAIL"))
    now = inboxes.get(inbox.inbox_id)
    assert now is not None
    assert now.set_up.gmail_code is None


def test_the_first_message_of_each_direction_is_noted_while_off(account: Account) -> None:
    inbox = connected(is_on=False)
    for ses_id, sender in (("in", "ann@example.com"), ("out", inbox.address)):
        stored(account, ses_id)
        invoke(receipt(inbox, ses_id=ses_id, sender=sender))
    now = inboxes.get(inbox.inbox_id)
    assert now is not None
    assert now.set_up.first_incoming_at is not None
    assert now.set_up.first_outgoing_at is not None


def test_two_inboxes_in_one_transaction_are_judged_each_by_itself(account: Account) -> None:
    on, off = connected(), connected(is_on=False)
    stored(account, "both")
    invoke(receipt(on, ses_id="both", recipients=doors(off, on)))
    assert keys(account, "both") == [f"admitted/{on.inbox_id}/both"]
    assert [one["inbox_id"] for one in queued(account, "both")] == [on.inbox_id]
    assert reason_of(off, "both") == "automation_off"


@pytest.mark.filterwarnings("ignore:No application metrics")  # a run that fails counts nothing
def test_an_inbox_that_fails_holds_nobody_else_up_and_loses_nothing(account: Account) -> None:
    broken, sound = connected(), connected()
    stored(account, "halved")
    row: Any = {"TableName": "InboxTable", "Key": {"inbox_id": {"S": broken.inbox_id}}}
    preferences = account.aws.dynamodb.get_item(**row)["Item"]["preferences"]
    change: Any = row | {"UpdateExpression": "SET preferences = :it"}
    account.aws.dynamodb.update_item(**change, ExpressionAttributeValues={":it": {"S": '{"locale": 7}'}})
    event = receipt(sound, ses_id="halved", recipients=doors(broken, sound))
    with pytest.raises(GleanerError, match="ValidationError"):
        invoke(event)
    assert [one["inbox_id"] for one in queued(account, "halved")] == [sound.inbox_id]
    assert "incoming/halved" in keys(account, "halved")
    account.aws.dynamodb.update_item(**change, ExpressionAttributeValues={":it": preferences})
    invoke(event)
    assert broken.inbox_id in [one["inbox_id"] for one in queued(account, "halved")]
    assert "incoming/halved" not in keys(account, "halved")


@pytest.mark.filterwarnings("ignore:No application metrics")
def test_what_a_failed_delivery_raises_quotes_no_mail(account: Account) -> None:
    inbox = connected()
    stored(account, "quoted")
    account.tap.fail("sqs.SendMessage", "InternalFailure", 10)
    with pytest.raises(GleanerError) as raised:
        invoke(receipt(inbox, ses_id="quoted", sender="Wilhelmina <wilhelmina@example.com>"))
    assert "wilhelmina" not in str(raised.value).lower()
    assert raised.value.__cause__ is raised.value.__context__ is None


@pytest.mark.filterwarnings("ignore:No application metrics")
def test_off_and_on_again_between_two_attempts_is_not_admitted(account: Account) -> None:
    inbox = connected()
    stored(account, "toggled")
    account.tap.fail("sqs.SendMessage", "InternalFailure", 10)
    event = receipt(inbox, ses_id="toggled")
    with pytest.raises(GleanerError):
        invoke(event)
    account.tap.reset()
    off = inboxes.switch(inbox, is_enabled=False, at=datetime.now(UTC), next_digest_at=None)
    inboxes.switch(off, is_enabled=True, at=datetime.now(UTC) + timedelta(seconds=2), next_digest_at=None)
    invoke(event)
    assert reason_of(inbox, "toggled") == "before_switch_on"
    assert not queued(account, "toggled")


def test_the_same_delivery_at_the_same_time_is_one_line_and_one_copy(account: Account) -> None:
    inbox = connected()
    stored(account, "at-once")
    event = receipt(inbox, ses_id="at-once")
    from intake.delivery import Delivery
    from intake.handler import intake

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(intake.receive, [Delivery.from_event(SESEvent(event))] * 4))
    assert keys(account, "at-once") == [f"admitted/{inbox.inbox_id}/at-once"]
    assert len(queued(account, "at-once")) >= 1
    assert len([one for one in messages.ledger(inbox.inbox_id) if one.ses_message_id == "at-once"]) == 1


def test_raw_mail_that_never_was_there_is_said_so(account: Account) -> None:
    inbox = connected()
    invoke(receipt(inbox, ses_id="never-stored"))
    assert reason_of(inbox, "never-stored") == "raw_gone"
    assert not queued(account, "never-stored")


def test_a_recipient_is_known_in_whichever_case(account: Account) -> None:
    inbox = connected()
    stored(account, "shouted")
    invoke(receipt(inbox, ses_id="shouted", recipients=[one.upper() for one in doors(inbox)]))
    assert len(queued(account, "shouted")) == 1


@pytest.mark.parametrize(
    "recipient",
    ["nobody-has-this@in.gleaner.example", "{token}@elsewhere.example", "{token}", "x" * 3000 + "@in.gleaner.example"],
)
def test_mail_for_nobody_is_deleted_without_a_line(account: Account, recipient: str) -> None:
    inbox = connected()
    stored(account, "nobodys")
    invoke(receipt(inbox, ses_id="nobodys", recipients=[recipient.format(token=inbox.forwarding_token)]))
    assert not keys(account, "nobodys")
    assert messages.get(inbox.inbox_id, "nobodys") is None


@pytest.mark.parametrize("is_journal_first", [True, False])
def test_the_journaling_address_goes_before_the_forwarding_one(account: Account, is_journal_first: bool) -> None:  # noqa: FBT001 - a case
    inbox = connected()
    recipients = [f"{token}@{MAIL_DOMAIN}" for token in (inbox.journal_token, inbox.forwarding_token)]
    ses_id = f"two-doors-{is_journal_first}"
    stored(account, ses_id)
    invoke(receipt(inbox, ses_id=ses_id, recipients=recipients if is_journal_first else recipients[::-1]))
    assert [one["route"] for one in queued(account, ses_id)] == ["journal"]


def test_a_secret_address_that_was_replaced_leads_nowhere(account: Account) -> None:
    from gleaner.inbox import Route
    from gleaner.store.inbox_addresses import replace_token

    inbox = connected()
    fresh = replace_token(inbox, Route.FORWARDING, f"new{inbox.inbox_id}")
    stored(account, "leaked")
    invoke(receipt(inbox, ses_id="leaked"))
    assert messages.get(inbox.inbox_id, "leaked") is None
    stored(account, "replaced")
    invoke(receipt(fresh, ses_id="replaced"))
    assert len(queued(account, "replaced")) == 1
