"""What must not be seen in logs."""

from datetime import UTC, datetime, timedelta
from io import StringIO

from botocore.exceptions import ClientError

from tests.account import Account
from tests.functions.digest.desk import CANARY, Owner, event, invoke, queue_event, ses_event
from tests.unit.digests import samples


def test_no_word_of_a_mail_and_no_address_is_logged(owner: Owner, logged: StringIO) -> None:
    owner.has_task(
        samples.task(said_at=datetime.now(UTC) - timedelta(hours=1), title=CANARY, sentence=CANARY, counterpart=CANARY)
    )
    owner.knows(samples.suggested(f"{CANARY.lower()}@example.org", company=CANARY))
    owner.is_due(datetime.now(UTC) - timedelta(minutes=1))
    owner.outbox.refuse(1, "TooManyRequestsException", 429)
    invoke(event("tick"))
    for _ in range(2):
        invoke(queue_event(owner.todays_id))
    invoke(ses_event("ses-bounce-event", owner.todays_id))
    text = logged.getvalue()
    assert "digest settled" in text
    assert "TooManyRequestsException" in text
    assert CANARY.lower() not in text.lower()
    assert "@" not in text


def test_an_unexpected_failure_logs_its_kind_and_place_only(owner: Owner, account: Account, logged: StringIO) -> None:
    owner.has_todays_task()
    account.tap.fail("dynamodb.UpdateItem", "AccessDeniedException")
    assert invoke(queue_event(owner.todays_id)) == {"batchItemFailures": [{"itemIdentifier": "m0"}]}
    assert "UpdateError" in logged.getvalue()
    assert "Injected" not in logged.getvalue()
    assert ClientError.__name__ not in logged.getvalue()
