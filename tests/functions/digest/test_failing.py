"""What goes wrong between the queue and SES, and that there is still one mail."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest

from digest import handler
from digest.making import DigestPendingError, Outcome
from digest.sending import SendRefusedError, SendUncertainError
from gleaner.digests.mime import DigestId
from gleaner.store import digests
from gleaner.store.digests import CONFIRMATION, LEASE, DigestState
from tests.functions.digest.desk import AN_HOUR, CANARY, NOW, Owner, begun, invoke, make, queue_event, ses_event
from tests.unit.digests import samples

LINK = re.compile(r"https://\S+")


def test_killed_before_ses_it_is_sent_once_when_the_lease_is_over(owner: Owner) -> None:
    owner.has_task()
    digests.claim(owner.inbox_id, owner.digest_id.digest_key, NOW)
    with pytest.raises(DigestPendingError):
        make(owner, NOW + LEASE - timedelta(seconds=1))
    assert [make(owner, NOW + LEASE), make(owner, NOW + LEASE)] == [Outcome.SENT, Outcome.SETTLED]
    assert len(owner.mails()) == 1


def test_killed_after_ses_the_send_event_says_that_it_was_sent(owner: Owner) -> None:
    begun(owner)
    with pytest.raises(DigestPendingError):
        make(owner, NOW + CONFIRMATION - timedelta(seconds=1))
    invoke(ses_event("ses-send-event", owner.digest_id))
    assert owner.state() is DigestState.SENT
    assert owner.inbox().digested_until == NOW - AN_HOUR
    assert make(owner, NOW + CONFIRMATION) is Outcome.SETTLED
    assert owner.mails() == []


def test_without_a_send_event_it_is_sent_once_more_and_no_third_time(owner: Owner) -> None:
    begun(owner)
    owner.outbox.break_after(1)
    second = NOW + CONFIRMATION
    with pytest.raises(SendUncertainError):
        make(owner, second)
    with pytest.raises(DigestPendingError):
        make(owner, second + CONFIRMATION - timedelta(seconds=1))
    assert make(owner, second + CONFIRMATION) is Outcome.UNCONFIRMED
    assert len(owner.mails()) == 1
    invoke(ses_event("ses-send-event", owner.digest_id))
    assert owner.state() is DigestState.SENT


def test_sent_once_more_it_says_the_same_whatever_came_in_meanwhile(owner: Owner) -> None:
    owner.has_task()
    owner.knows(samples.suggested(at=NOW - AN_HOUR))
    owner.outbox.break_after(1)
    with pytest.raises(SendUncertainError):
        make(owner)
    owner.has_task(samples.task("task2", title="Call the bank", said_at=NOW))
    later = NOW + timedelta(minutes=1)
    owner.knows(samples.suggested("other@example.net", at=later, company="Latecomers", evidence_id="evidence2"))
    assert make(owner, NOW + CONFIRMATION) is Outcome.SENT
    first, second = owner.mails()
    assert first.subject == second.subject == "1 follow-up, 1 suggestion"
    assert LINK.sub("", first.text) == LINK.sub("", second.text)
    assert owner.inbox().digested_until == NOW - AN_HOUR
    make(owner, NOW + timedelta(days=1), DigestId(owner.inbox_id, "2026-11-25"))
    assert [word in owner.mails()[-1].text for word in ("Call the bank", "Latecomers")] == [True, True]


def test_a_lease_from_a_clock_that_had_jumped_ahead_does_not_hold(owner: Owner) -> None:
    owner.has_task()
    digests.claim(owner.inbox_id, owner.digest_id.digest_key, NOW + timedelta(days=300))
    assert make(owner) is Outcome.SENT
    assert len(owner.mails()) == 1


def test_of_two_who_find_it_unconfirmed_one_sends(owner: Owner) -> None:
    begun(owner)

    def run(_: int) -> str:
        try:
            return make(owner, NOW + CONFIRMATION)
        except DigestPendingError:
            return "pending"

    with ThreadPoolExecutor(4) as threads:
        outcomes = list(threads.map(run, range(8)))
    assert outcomes.count(Outcome.SENT) == 1
    assert len(owner.mails()) == 1


def test_a_connection_that_breaks_after_ses_took_it_is_no_second_mail(owner: Owner) -> None:
    owner.has_todays_task()
    owner.outbox.break_after(1)
    assert invoke(queue_event(owner.todays_id)) == {"batchItemFailures": [{"itemIdentifier": "m0"}]}
    assert owner.state(owner.todays_id) is DigestState.SENDING
    assert invoke(queue_event(owner.todays_id)) == {"batchItemFailures": [{"itemIdentifier": "m0"}]}
    invoke(ses_event("ses-send-event", owner.todays_id))
    assert invoke(queue_event(owner.todays_id)) == {"batchItemFailures": []}
    assert len(owner.mails()) == 1


def test_a_failure_inside_ses_may_have_sent_it(owner: Owner) -> None:
    owner.has_task()
    owner.outbox.refuse(1, "InternalServiceErrorException", 500)
    with pytest.raises(SendUncertainError):
        make(owner)
    assert owner.state() is DigestState.SENDING
    assert make(owner, NOW + CONFIRMATION) is Outcome.SENT
    assert len(owner.mails()) == 1


@pytest.mark.parametrize(("error", "status"), [("TooManyRequestsException", 429), ("AccountSuspendedException", 400)])
def test_what_ses_refuses_stays_pending_and_is_sent_once_later(owner: Owner, error: str, status: int) -> None:
    owner.has_task()
    owner.knows(samples.suggested(at=NOW - AN_HOUR))
    owner.outbox.refuse(3, error, status)
    for attempt in range(3):
        with pytest.raises(SendRefusedError, match=error):
            make(owner, NOW + timedelta(minutes=attempt))
    assert owner.inbox().digested_until is None
    assert make(owner, NOW + timedelta(minutes=4)) is Outcome.SENT
    [mail] = owner.mails()
    assert mail.subject == "1 follow-up, 1 suggestion"


def test_ses_that_cannot_be_reached_certainly_has_nothing(owner: Owner) -> None:
    import boto3
    from botocore.config import Config

    owner.has_task()
    nowhere = boto3.client(
        "sesv2", endpoint_url="http://127.0.0.1:9", config=Config(retries={"total_max_attempts": 1}, connect_timeout=2)
    )
    unreachable = replace(handler.maker, outbox=replace(handler.maker.outbox, client=nowhere))
    with pytest.raises(SendRefusedError, match="EndpointConnectionError"):
        unreachable.make(owner.digest_id, NOW)
    assert owner.state() is DigestState.CLAIMED
    assert make(owner) is Outcome.SENT


def test_the_sandboxs_refusal_names_the_step_of_the_readme(owner: Owner) -> None:
    owner.has_task()
    unverified = replace(handler.maker.outbox, sender="gleaner@unverified.example")
    with pytest.raises(SendRefusedError, match="Leave the SES sandbox") as refused:
        replace(handler.maker, outbox=unverified).make(owner.digest_id, NOW)
    assert "@" not in str(refused.value)
    assert owner.state() is DigestState.CLAIMED


def test_the_one_that_fails_is_the_one_that_comes_back(owner: Owner) -> None:
    owner.has_todays_task()
    waiting = DigestId(owner.inbox_id, f"{owner.today()}#now#a1")
    digests.claim(waiting.inbox_id, waiting.digest_key, datetime.now(UTC))
    answer = invoke(queue_event(owner.todays_id, waiting))
    assert answer == {"batchItemFailures": [{"itemIdentifier": "m1"}]}
    assert owner.state(owner.todays_id) is DigestState.SENT


def test_a_broken_order_fails_alone_and_is_logged_without_its_text(owner: Owner, logged: StringIO) -> None:
    owner.has_todays_task()
    batch = queue_event(owner.todays_id)
    batch["Records"].append(batch["Records"][0] | {"messageId": "m1", "body": json.dumps({"inbox_id": CANARY})})
    assert invoke(batch) == {"batchItemFailures": [{"itemIdentifier": "m1"}]}
    assert CANARY not in logged.getvalue()
