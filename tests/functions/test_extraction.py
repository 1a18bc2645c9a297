from datetime import UTC, datetime, timedelta

import pytest

from gleaner.contacts.observation import Field
from gleaner.store import contacts, inboxes, tasks
from gleaner.store.messages import Outcome
from local.comprehend_client import ComprehendControl
from tests.account import MAIL_BUCKET, Account
from tests.functions.connected import connected
from tests.functions.extraction_desk import SIGNATURE, admit, answered, email_of, extract, line, maria, waiting_copies
from tests.letters import letter

pytestmark = pytest.mark.usefixtures("running_comprehend")


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
    assert waiting_copies(account, inbox) == 0


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


def test_switched_off_meanwhile_the_mail_goes_unread(account: Account) -> None:
    inbox, sender = connected(), maria()
    record = admit(account, inbox, letter(sender, inbox.address, f"Could you call me?\n\n{SIGNATURE}"))
    inboxes.switch(inbox, is_enabled=False, at=datetime.now(UTC), next_digest_at=None)
    account.tap.reset()
    extract(record)
    assert "s3.GET" not in account.tap.calls()
    assert line(inbox, record).reason == "automation_off"
    assert waiting_copies(account, inbox) == 0
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
    from gleaner.store.rows import transaction

    inbox, sender = connected(), maria()
    extract(answered(account, inbox, sender, f"Thank you.\n\n{SIGNATURE}"))
    stored = contacts.get(email_of(sender))
    assert stored is not None
    corrected = correct(stored.contact, {Field.COMPANY: "Northwind"}, None, at=datetime.now(UTC))
    with transaction() as write:
        contacts.put(write, contacts.onto(stored, corrected))
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
