"""Jobs in the queue of these tests, as the API would have ordered them, and runs of the function."""

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import msgspec

from gleaner.job import ErasePosition, ExportPosition, ImportPosition, Job, JobOrder, Kind
from jobs.working import Step, Worker
from tests.account import ENVIRONMENT, JOB_BUCKET, Account

EVENT = Path(__file__).parents[3] / "events" / "jobs-queue.json"
PLENTY, SCARCELY = 300_000, 59_000
"""Milliseconds left to a run: enough for all of its job, and for one portion alone."""


@dataclass(slots=True)
class Desk:
    """Where jobs are ordered and run."""

    account: Account
    owner_id: str = field(default_factory=lambda: str(uuid4()))

    def export(self, file_format: str = "vcard") -> Job:
        return self.ordered(Kind.EXPORT, "export", ExportPosition(file_format, f"exports/{uuid4().hex}"))

    def takes_in(self, file: bytes) -> Job:
        key = f"imports/{uuid4().hex}"
        self.account.aws.s3.put_object(Bucket=JOB_BUCKET, Key=key, Body=file)
        return self.ordered(Kind.IMPORT, "import", ImportPosition(key, hashlib.sha256(file).hexdigest()))

    def erasure(self, inbox_id: str, *, quiet_in: timedelta = timedelta()) -> Job:
        """The inbox is nobody's any more, as the API leaves it."""
        from gleaner.store import inbox_addresses, inboxes
        from gleaner.store.rows import transaction

        inbox = inboxes.get(inbox_id)
        assert inbox is not None
        with transaction() as write:
            inbox_addresses.begin_erasing(write, inbox, datetime.now(UTC))
        quiet_at = datetime.now(UTC) + quiet_in
        return self.ordered(Kind.ERASE, f"erase#{inbox_id}", ErasePosition(inbox_id, 0, quiet_at))

    def ordered(self, kind: Kind, slot: str, position: object) -> Job:
        from gleaner.store import jobs
        from gleaner.store.rows import transaction

        now = datetime.now(UTC)
        job_id = f"{int(now.timestamp() * 1000):012x}{uuid4().hex}"
        job = Job(self.owner_id, job_id, kind, now, slot, msgspec.json.encode(position).decode())
        with transaction() as write:
            jobs.start(write, job)
        return job

    def job(self, job: Job) -> Job:
        from gleaner.store import jobs

        found = jobs.get(job.owner_id, job.job_id)
        assert found is not None
        return found

    def run(self, job: Job, *, millis: int = PLENTY, tries: int = 1, handle: str = "none") -> bool:
        """One message of the queue; whether it was taken."""
        from jobs.handler import lambda_handler

        handler: Any = lambda_handler
        record = json.loads(EVENT.read_text())["Records"][0]
        record["body"] = JobOrder(job.owner_id, job.job_id).to_json()
        record["receiptHandle"] = handle
        record["attributes"]["ApproximateReceiveCount"] = str(tries)
        answer: dict[str, Any] = handler({"Records": [record]}, context(millis))
        return answer == {"batchItemFailures": []}

    def run_to_the_end(self, job: Job, *, millis: int = PLENTY) -> Job:
        """As often as the queue brings its continuations."""
        for _ in range(500):
            assert self.run(job, millis=millis)
            if (now := self.job(job)).is_final:
                return now
        raise AssertionError(self.job(job))

    def continuations(self, job: Job) -> list[dict[str, str]]:
        """Messages of the queue that go on with a job, taken from it."""
        url, found = ENVIRONMENT["JOB_QUEUE_URL"], []
        while messages := self.account.aws.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
            found += [json.loads(one["Body"]) for one in messages]
        return [one for one in found if one["job_id"] == job.job_id]

    def delayed(self) -> int:
        """How many messages of the queue are for later."""
        url = ENVIRONMENT["JOB_QUEUE_URL"]
        found = self.account.aws.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
        return int(found["Attributes"]["ApproximateNumberOfMessagesDelayed"])

    def file(self, key: str | None) -> str:
        """A file of the jobs' bucket."""
        body: bytes = self.account.aws.s3.get_object(Bucket=JOB_BUCKET, Key=key or "")["Body"].read()
        return body.decode()

    def keys(self, folder: str) -> set[str]:
        """The files of a folder of the jobs' bucket."""
        found = self.account.aws.s3.list_objects_v2(Bucket=JOB_BUCKET, Prefix=folder).get("Contents", [])
        return {one["Key"] for one in found}

    def expire_lease(self, job: Job) -> None:
        """As if a killed run's lease were over."""
        from gleaner.store import jobs

        jobs.release(self.job(job), datetime.now(UTC))


def context(millis: int) -> SimpleNamespace:
    return SimpleNamespace(
        function_name="jobs",
        memory_limit_in_mb=1024,
        invoked_function_arn="arn:aws:lambda:x",
        aws_request_id="1",
        get_remaining_time_in_millis=lambda: millis,
    )


def card(email: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"EMAIL:{email}", *lines, "END:VCARD", ""])


def cards(count: int, mark: str) -> bytes:
    return "".join(
        card(f"p{number}.{mark}@example.org", f"N:Person{number};Anna", "ORG:Acme") for number in range(count)
    ).encode()


class Killed(BaseException):
    """A run ends in the middle of everything."""


@dataclass(slots=True)
class Mortal:
    """A worker whose run is killed after so many portions, when the last is done and not yet kept."""

    worker: Worker
    portions: int

    def step(self, job: Job, now: datetime) -> Step:
        step = self.worker.step(job, now)
        if self.portions == 0:
            raise Killed
        self.portions -= 1
        return step


def killed_after(portions: int, job: Job) -> bool:
    """One run, killed after so many portions; whether it lived to see that many."""
    from jobs.handler import runner

    workers = {kind: lambda make=make: Mortal(make(), portions) for kind, make in runner.workers.items()}
    try:
        replace(runner, workers=workers).run(JobOrder(job.owner_id, job.job_id), lambda: timedelta(minutes=5))
    except Killed:
        return True
    return False
