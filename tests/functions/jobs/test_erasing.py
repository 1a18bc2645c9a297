"""Everything of an inbox goes, whatever interrupts it, and nothing of anybody else."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from gleaner.contacts.contact import Author
from gleaner.contacts.observation import Field
from gleaner.followups.life import Action
from gleaner.inbox import Inbox
from gleaner.job import JobState
from gleaner.store import correspondents, digests, inboxes, sessions
from gleaner.store.rows import transaction
from tests.account import MAIL_BUCKET, TABLES, Account
from tests.functions.api.rows import contact_of, hear_from
from tests.functions.connected import connected
from tests.functions.extraction_desk import SIGNATURE, admit, answered, email_of, extract, maria
from tests.functions.jobs.desk import SCARCELY, Desk, killed_after
from tests.letters import letter

pytestmark = pytest.mark.usefixtures("running_comprehend")
ASK = f"Could you send me the signed contract before Friday?\n\n{SIGNATURE}"
STEPS = 20
"""More than an erasure of so little takes."""


def rows(account: Account) -> Iterator[str]:
    """Everything in every table and the names of everything in the bucket."""
    for name in TABLES:
        pages = account.aws.dynamodb.get_paginator("scan").paginate(TableName=f"{name}Table")
        yield from (json.dumps(item) for page in pages for item in page["Items"])
    found = account.aws.s3.list_objects_v2(Bucket=MAIL_BUCKET).get("Contents", [])
    yield from (one["Key"] for one in found)


def traces(account: Account, inbox: Inbox) -> list[str]:
    return [row for row in rows(account) if inbox.inbox_id in row or inbox.address in row]


def lived_in(account: Account, sender: str) -> Inbox:
    """An inbox with everything: mail read and waiting, a task, a correction, a digest, a tombstone, a suggestion."""
    from api.task_changes import change_task
    from gleaner.store import tasks

    inbox = connected()
    extract(answered(account, inbox, sender, ASK))
    extract(admit(account, inbox, letter(maria(), inbox.address, ASK)))
    admit(account, inbox, letter(maria(), inbox.address, "It waits still."))
    now = datetime.now(UTC)
    for task in list(tasks.of_inbox(inbox.inbox_id))[:1]:
        change_task(inbox.inbox_id, task.task_id, Action.NOT_A_TASK, until=None, now=now)
    digests.claim(inbox.inbox_id, "2026-11-24", now)
    hear_from(inbox.inbox_id, f"stranger-{uuid4().hex}@example.org", is_suggested=True, company="Acme")
    with transaction() as write:
        correspondents.forget(write, inbox.inbox_id, "gone@example.org", uuid4().hex, now)
    sessions.put(f"connect#{uuid4().hex}", json.dumps({"inbox_id": inbox.inbox_id}), now + timedelta(hours=1))
    return inbox


@pytest.fixture
def desk(empty_account: Account) -> Desk:
    return Desk(empty_account)


def test_nothing_of_the_inbox_is_left_anywhere_and_another_one_keeps_all(desk: Desk) -> None:
    sender, account = maria(), desk.account
    mine, theirs = lived_in(account, sender), lived_in(account, sender)
    kept = len(traces(account, theirs))
    assert len(traces(account, mine)) == kept > 20
    job = desk.run_to_the_end(desk.erasure(mine.inbox_id))
    assert job.state is JobState.DONE
    assert traces(account, mine) == []
    assert len(traces(account, theirs)) == kept
    contact = contact_of(email_of(sender))
    assert contact is not None
    assert contact.values[Field.COMPANY].value == "Northwind Traders B.V."
    named = {name for name, count in job.counts.items() if count}
    assert named == {
        *("mails", "people", "tasks", "corrections", "conversations", "references", "lines", "claims"),
        *("digests", "tombstones", "notes"),
    }


def test_a_contact_that_rests_on_this_inbox_alone_goes_and_what_a_person_entered_stays(desk: Desk) -> None:
    from api.book import correct_contact

    inbox = connected()
    alone, corrected = (f"{name}-{uuid4().hex}@example.org" for name in ("alone", "corrected"))
    for email in (alone, corrected):
        hear_from(inbox.inbox_id, email, company="Acme", job_title="CEO", phone="+31612345678")
    correct_contact(corrected, {Field.COMPANY: "Globex"}, None, datetime.now(UTC))
    desk.run_to_the_end(desk.erasure(inbox.inbox_id))
    assert contact_of(alone) is None
    contact = contact_of(corrected)
    assert contact is not None
    assert {field: value.author for field, value in contact.values.items()} == {Field.COMPANY: Author.PERSON}
    assert contact.phones == ()
    assert "Acme" not in str(contact)


def test_what_another_inbox_heard_too_stays_whoever_heard_it_last(desk: Desk) -> None:
    mine, theirs = connected(), connected()
    email, now = f"maria-{uuid4().hex}@example.org", datetime.now(UTC)
    hear_from(theirs.inbox_id, email, at=now - timedelta(days=2), company="Acme", phone="+31612345678")
    hear_from(mine.inbox_id, email, at=now - timedelta(days=1), company="Acme", phone="+31612345678", job_title="CEO")
    desk.run_to_the_end(desk.erasure(mine.inbox_id))
    contact = contact_of(email)
    assert contact is not None
    assert {field: value.value for field, value in contact.values.items()} == {Field.COMPANY: "Acme"}
    assert [one.value for one in contact.phones] == ["+31612345678"]
    desk.run_to_the_end(desk.erasure(theirs.inbox_id))
    assert contact_of(email) is None


@pytest.mark.parametrize("is_slow", [False, True])
def test_killed_after_every_portion_in_turn_it_still_ends_with_nothing_left(desk: Desk, *, is_slow: bool) -> None:
    inbox = lived_in(desk.account, maria())
    job = desk.erasure(inbox.inbox_id)
    for portions in range(STEPS):
        if not killed_after(portions, job):
            break
        desk.expire_lease(job)
        if is_slow:
            assert desk.run(job, millis=SCARCELY)
    assert desk.run_to_the_end(job).state is JobState.DONE
    assert traces(desk.account, inbox) == []


def test_erasing_twice_is_erasing_once(desk: Desk) -> None:
    inbox = lived_in(desk.account, maria())
    job = desk.erasure(inbox.inbox_id)
    over = desk.run_to_the_end(job)
    assert desk.run(job)
    assert desk.job(job) == over


def test_what_waits_for_extraction_writes_nothing_back_before_and_after(desk: Desk) -> None:
    inbox, account = lived_in(desk.account, maria()), desk.account
    waiting = [admit(account, inbox, letter(maria(), inbox.address, ASK)) for _ in range(2)]
    job = desk.erasure(inbox.inbox_id)
    people = sum(1 for _ in rows(account))
    assert extract(waiting[0]) == {"batchItemFailures": []}
    assert sum(1 for _ in rows(account)) <= people
    desk.run_to_the_end(job)
    assert extract(waiting[1]) == {"batchItemFailures": []}
    assert traces(account, inbox) == []


def test_a_message_that_was_read_before_and_is_written_after_writes_nothing(desk: Desk) -> None:
    from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

    from extraction.batch import prepare
    from extraction.handler import comprehend, extractor

    inbox, account = connected(), desk.account
    records = [SQSRecord(admit(account, inbox, letter(maria(), inbox.address, ASK))) for _ in range(2)]
    batch = prepare(records, extractor, comprehend)
    job = desk.erasure(inbox.inbox_id)
    batch.record(records[0], datetime.now(UTC))
    desk.run_to_the_end(job)
    batch.record(records[1], datetime.now(UTC))
    assert traces(account, inbox) == []


def test_what_had_begun_before_may_write_until_its_time_is_over_and_goes_too(desk: Desk) -> None:
    inbox = connected()
    job = desk.erasure(inbox.inbox_id, quiet_in=timedelta(minutes=2))
    assert desk.run(job)
    assert (desk.job(job).state, desk.delayed()) == (JobState.RUNNING, 1)
    # A digest and a delivery that were under way when the inbox lost its addresses.
    digests.claim(inbox.inbox_id, "2026-11-24", datetime.now(UTC))
    admit(desk.account, inbox, letter(maria(), inbox.address, ASK))
    assert inboxes.get(inbox.inbox_id) is not None
    later = datetime.now(UTC) + timedelta(minutes=2)
    assert over_at(desk, job, later) == "done"
    assert traces(desk.account, inbox) == []


def over_at(desk: Desk, job: Any, at: datetime) -> str:
    """How a run at that moment ends."""
    from dataclasses import replace

    from gleaner.job import JobOrder
    from jobs.handler import runner

    later = replace(runner, clock=lambda: at)
    return later.run(JobOrder(job.owner_id, job.job_id), lambda: timedelta(minutes=5)).value


def test_nobody_can_connect_an_inbox_again_that_is_being_erased(desk: Desk) -> None:
    inbox = connected()
    desk.erasure(inbox.inbox_id)
    assert inboxes.of_owner(inbox.owner_id) == []
    assert inboxes.by_token(inbox.forwarding_token) is None
    assert inboxes.by_address(inbox.address) is None
    assert list(inboxes.due(datetime.now(UTC) + timedelta(days=9))) == []
