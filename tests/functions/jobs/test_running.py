"""Runs of jobs: one at a time, taken up again, given up, and silent about people."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any
from uuid import uuid4

import pytest

from gleaner.job import Job, JobState, Kind
from gleaner.store import jobs
from gleaner.store.jobs import FORGOTTEN_AFTER, LEASE
from gleaner.store.rows import transaction
from jobs.working import GAVE_UP
from tests.account import ENVIRONMENT
from tests.functions.jobs.desk import SCARCELY, Desk, card, cards, killed_after

CANARY = "canary"


@pytest.fixture
def logged() -> Iterator[StringIO]:
    from jobs import handler

    registered: Any = handler.logger.registered_handler
    before = registered.setStream(StringIO())
    yield registered.stream
    registered.setStream(before)


def test_a_message_that_comes_twice_is_done_once(desk: Desk) -> None:
    job = desk.takes_in(cards(3, uuid4().hex))
    assert desk.run(job)
    over = desk.job(job)
    assert desk.run(job)
    assert desk.job(job) == over


def test_of_two_runs_at_once_the_second_leaves_its_message_in_the_queue(desk: Desk) -> None:
    job = desk.export()
    assert killed_after(0, job)
    assert not desk.run(job)
    assert desk.job(job).state is JobState.RUNNING


def test_a_run_that_lost_its_job_keeps_nothing(desk: Desk) -> None:
    from gleaner.job import JobOrder
    from gleaner.store.rows import RaceLostError

    job = desk.export()
    now = datetime.now(UTC)
    first = jobs.claim(JobOrder(job.owner_id, job.job_id), now).job
    second = jobs.claim(JobOrder(job.owner_id, job.job_id), now + LEASE).job
    assert first is not None
    assert second is not None
    jobs.save(second, now + LEASE)
    with pytest.raises(RaceLostError):
        jobs.save(first, now)


def test_a_job_that_nobody_ordered_leaves_nothing_to_do(desk: Desk) -> None:
    assert desk.run(Job("nobody", "nothing", Kind.EXPORT, datetime.now(UTC), "", ""))


def test_killed_before_the_next_message_was_sent_its_own_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from jobs import taking_in

    monkeypatch.setattr(taking_in, "PORTION", 2)
    job = desk.takes_in(cards(3, uuid4().hex))
    desk.account.tap.fail("sqs.SendMessage", "InternalError", 10)
    assert not desk.run(job, millis=SCARCELY)
    desk.account.tap.reset()
    assert desk.job(job).done == 2
    assert desk.run_to_the_end(job).done == 3


def test_the_last_try_that_fails_says_so_and_one_from_the_dead_letters_goes_on(desk: Desk) -> None:
    job = desk.takes_in(cards(3, uuid4().hex))
    desk.account.tap.fail("s3.GET", "InternalError", 20)
    assert not desk.run(job, tries=4)
    assert desk.job(job).state is JobState.RUNNING
    desk.expire_lease(job)
    assert not desk.run(job, tries=5)
    desk.account.tap.reset()
    failed = desk.job(job)
    assert (failed.state, failed.reason) == (JobState.FAILED, GAVE_UP)
    assert jobs.under_way(job.owner_id, "import", datetime.now(UTC)) is None
    over = desk.run_to_the_end(job)
    assert (over.state, over.reason, over.done) == (JobState.DONE, None, 3)


def test_a_run_that_failed_is_tried_again_before_the_queue_would(desk: Desk) -> None:
    job, queue = desk.export(), desk.account.aws.sqs
    queue.send_message(QueueUrl=ENVIRONMENT["JOB_QUEUE_URL"], MessageBody='{"job_id": ""}')
    taken = queue.receive_message(QueueUrl=ENVIRONMENT["JOB_QUEUE_URL"], MaxNumberOfMessages=1)["Messages"][0]
    desk.account.tap.reset()
    desk.account.tap.fail("dynamodb.Query", "InternalServerError", 20)
    assert not desk.run(job, handle=taken["ReceiptHandle"])
    assert desk.account.tap.calls()["sqs.ChangeMessageVisibility"] == 1


def test_a_job_without_progress_keeps_no_other_from_starting_for_ever(desk: Desk) -> None:
    stuck = desk.export()
    later = stuck.created_at + FORGOTTEN_AFTER + timedelta(seconds=1)
    assert jobs.under_way(desk.owner_id, "export", later) is None
    fresh = replace(stuck, job_id=f"0{uuid4().hex}", created_at=later, version=None)
    with transaction() as write:
        jobs.start(write, fresh)
    over = desk.run_to_the_end(stuck)
    assert over.state is JobState.DONE
    running = jobs.under_way(desk.owner_id, "export", later)
    assert running is not None
    assert running.job_id == fresh.job_id


def test_no_address_and_no_name_is_logged(desk: Desk, logged: StringIO, capfd: pytest.CaptureFixture[str]) -> None:
    file = card(f"{CANARY}{uuid4().hex}@example.org", f"N:{CANARY};Maria", "TEL:call me").encode()
    desk.run_to_the_end(desk.takes_in(file))
    desk.run_to_the_end(desk.export("csv"))
    interrupted = desk.takes_in(file + b"\r\n")
    desk.account.tap.fail("dynamodb.TransactWriteItems", "AccessDeniedException", 3)
    assert not desk.run(interrupted)
    output = logged.getvalue() + "".join(capfd.readouterr())
    assert "job went on" in output
    assert "job interrupted" in output
    assert CANARY not in output.lower()
    assert "@" not in output
