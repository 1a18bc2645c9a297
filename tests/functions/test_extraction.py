import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest

from gleaner.admitted import Admitted
from gleaner.contacts.observation import Field
from gleaner.inbox import Inbox, Route
from gleaner.store import contacts, correspondents, inboxes, messages, tasks
from gleaner.store.messages import LedgerLine, Outcome
from local.comprehend_client import ComprehendControl
from tests.account import MAIL_BUCKET, Account
from tests.functions.connected import connected
from tests.letters import letter, new_id

EVENT = Path(__file__).parents[2] / "events" / "extraction-queue.json"
CONTEXT = SimpleNamespace(
    function_name="extraction", memory_limit_in_mb=512, invoked_function_arn="arn:aws:lambda:x", aws_request_id="1"
)
PASSED = (
    "Received: from mx.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id {id} for x; {date}\n"
    "Authentication-Results: amazonses.com; dmarc=pass header.from={domain};\nX-SES-RECEIPT: QUFB\n"
)
SIGNATURE = "Kind regards,\n\nMaria Jansen\nSales Manager\nNorthwind Traders B.V.\nT +31 20 794 0123\n"

pytestmark = pytest.mark.usefixtures("running_comprehend")


def maria() -> str:
    return f"Maria Jansen <maria@{uuid4().hex[:10]}.example>"


def email_of(mailbox: str) -> str:
    return mailbox.rpartition("<")[2].strip(">")


def admit(account: Account, inbox: Inbox, raw: bytes) -> dict[str, Any]:
    """Put a proven message where IntakeFunction would have; returns its record of the queue."""
    assert inbox.enabled_at is not None
    ses_id = uuid4().hex
    domain = next(line for line in raw.decode().splitlines() if line.startswith("From:")).rpartition("@")[2].strip(">")
    now = datetime.now(UTC)
    passed = PASSED.format(id=ses_id, domain=domain, date=now.strftime("%a, %d %b %Y %H:%M:%S +0000"))
    account.aws.s3.put_object(
        Bucket=MAIL_BUCKET, Key=f"admitted/{inbox.inbox_id}/{ses_id}", Body=passed.encode() + raw
    )
    messages.write_first(inbox.inbox_id, LedgerLine(ses_id, now, Outcome.ADMITTED))
    admitted = Admitted(inbox.inbox_id, ses_id, Route.FORWARDING, now, inbox.enabled_at)
    (record,) = json.loads(EVENT.read_text())["Records"]
    return record | {"messageId": ses_id, "body": admitted.to_json()}


def extract(*records: dict[str, Any]) -> dict[str, Any]:
    from extraction.handler import lambda_handler  # reads the environment that tests/account.py sets

    answer: dict[str, Any] = lambda_handler({"Records": list(records)}, CONTEXT)  # type: ignore[arg-type, assignment]
    return answer


def line(inbox: Inbox, record: dict[str, Any]) -> LedgerLine:
    found = messages.get(inbox.inbox_id, record["messageId"])
    assert found is not None
    return found


def answered(account: Account, inbox: Inbox, sender: str, text: str, **about: Any) -> dict[str, Any]:
    """Their answer to a mail of the owner's that was read before."""
    offer = new_id(inbox.address)
    extract(admit(account, inbox, letter(inbox.address, sender, "Here is our offer.\n", message_id=offer)))
    return admit(account, inbox, letter(sender, inbox.address, text, answers=offer, **about))


def test_a_message_becomes_contact_task_and_line_and_its_raw_copy_goes(account: Account) -> None:
    inbox, sender = connected(), maria()
    record = answered(account, inbox, sender, f"Could you send me the contract before Friday?\n\n{SIGNATURE}")
    assert extract(record) == {"batchItemFailures": []}
    gleaned = line(inbox, record)
    assert (gleaned.outcome, gleaned.contact_count, gleaned.task_count) == (Outcome.GLEANED, 1, 1)
    stored = contacts.get(email_of(sender))
    assert stored is not None
    assert stored.contact.values[Field.COMPANY].value == "Northwind Traders B.V."
    assert [one.value for one in stored.contact.phones] == ["+31207940123"]
    assert len(list(tasks.tracked(inbox.inbox_id))) == 1
    kept = account.aws.s3.list_objects_v2(Bucket=MAIL_BUCKET, Prefix=f"admitted/{inbox.inbox_id}/")
    assert kept["KeyCount"] == 0


def test_a_record_that_comes_again_changes_nothing(account: Account) -> None:
    inbox, sender = connected(), maria()
    record = answered(account, inbox, sender, f"Could you send me the contract before Friday?\n\n{SIGNATURE}")
    extract(record)
    before = contacts.get(email_of(sender))
    assert extract(record) == {"batchItemFailures": []}
    assert contacts.get(email_of(sender)) == before
    assert len(list(tasks.tracked(inbox.inbox_id))) == 1


def test_a_record_that_is_no_message_fails_alone(account: Account) -> None:
    inbox, sender = connected(), maria()
    good = answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}")
    bad = good | {"messageId": "bad", "body": "{}"}
    assert extract(bad, good) == {"batchItemFailures": [{"itemIdentifier": "bad"}]}
    assert line(inbox, good).outcome is Outcome.GLEANED


def test_switched_off_meanwhile_nothing_is_written(account: Account) -> None:
    inbox, sender = connected(), maria()
    record = admit(account, inbox, letter(sender, inbox.address, f"Could you call me?\n\n{SIGNATURE}"))
    inboxes.switch(inbox, is_enabled=False, at=datetime.now(UTC), next_digest_at=None)
    extract(record)
    assert line(inbox, record).reason == "automation_off"
    assert list(tasks.tracked(inbox.inbox_id)) == []


def test_conflicts_are_tried_again_and_then_left_to_the_queue(account: Account) -> None:
    inbox, sender = connected(), maria()
    record = answered(account, inbox, sender, f"Could you call me tomorrow?\n\n{SIGNATURE}")
    account.tap.fail("dynamodb.TransactWriteItems", "TransactionConflict", 5)
    assert extract(record) == {"batchItemFailures": [{"itemIdentifier": record["messageId"]}]}
    assert line(inbox, record).outcome is Outcome.ADMITTED
    account.tap.fail("dynamodb.TransactWriteItems", "TransactionConflict", 4)
    assert extract(record) == {"batchItemFailures": []}
    assert line(inbox, record).outcome is Outcome.GLEANED


def test_while_comprehend_is_busy_only_what_needs_it_waits(
    account: Account, comprehend_control: ComprehendControl
) -> None:
    inbox, sender = connected(), maria()
    asks = answered(account, inbox, sender, f"Could you send me the signed contract?\n\n{SIGNATURE}")
    thanks = admit(account, inbox, letter(maria(), inbox.address, "Thank you very much.\n"))
    comprehend_control.throttle_calls(1_000)
    assert extract(asks, thanks) == {"batchItemFailures": [{"itemIdentifier": asks["messageId"]}]}
    assert line(inbox, thanks).outcome is Outcome.GLEANED
    comprehend_control.throttle_calls(0)
    assert extract(asks) == {"batchItemFailures": []}
    assert line(inbox, asks).outcome is Outcome.GLEANED


def test_a_persons_correction_survives_the_next_mail(account: Account) -> None:
    from gleaner.contacts.merging import correct
    from gleaner.store.contacts import StoredContact
    from gleaner.store.rows import transaction

    inbox, sender = connected(), maria()
    extract(answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}"))
    stored = contacts.get(email_of(sender))
    assert stored is not None
    corrected = correct(stored.contact, {Field.COMPANY: "Northwind"}, None, at=datetime.now(UTC))
    with transaction() as write:
        contacts.put(write, StoredContact(corrected, stored.version))
    extract(answered(account, inbox, sender, f"One more thing.\n\n{SIGNATURE}"))
    again = contacts.get(email_of(sender))
    assert again is not None
    assert again.contact.values[Field.COMPANY].value == "Northwind"


def test_a_raw_copy_that_is_gone_is_said_so(account: Account) -> None:
    inbox = connected()
    record = admit(account, inbox, letter(maria(), inbox.address, "Hello\n"))
    account.aws.s3.delete_object(Bucket=MAIL_BUCKET, Key=f"admitted/{inbox.inbox_id}/{record['messageId']}")
    assert extract(record) == {"batchItemFailures": []}
    assert line(inbox, record).reason == "raw_gone"


def test_an_old_date_is_refused_on_the_real_headers(account: Account) -> None:
    inbox = connected()
    old = letter(maria(), inbox.address, "Hello\n", at=datetime.now(UTC) - timedelta(days=2))
    record = admit(account, inbox, old)
    extract(record)
    assert line(inbox, record).reason == "before_switch_on"


def test_excluded_people_leave_no_trace_but_the_line(account: Account) -> None:
    from dataclasses import replace

    inbox, sender = connected(), maria()
    domain = email_of(sender).partition("@")[2]
    preferences = replace(inbox.preferences, excluded_domains=(domain,))
    inbox = inboxes.save_preferences(inbox, preferences, next_digest_at=None)
    record = answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}")
    extract(record)
    assert line(inbox, record).outcome is Outcome.GLEANED
    assert contacts.get(email_of(sender)) is None
    assert correspondents.get(inbox.inbox_id, email_of(sender)).version is None
