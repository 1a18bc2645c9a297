"""One run of a job: portion after portion, each kept before the next, until it is over or the function's time is.

Every portion is safe to repeat: a run that is killed leaves its job where the last kept portion ended, and the queue brings its
message back.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from pynamodb.transactions import TransactWrite

from gleaner.errors import GleanerError
from gleaner.job import Job, JobOrder, JobState, Kind
from gleaner.store import jobs
from gleaner.store.retrying import writing
from gleaner.wording import marked

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

RESERVE = timedelta(seconds=60)
"""Time left at which a run begins no further portion; the longest takes a few seconds."""
SOON_AFTER_LEASE = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
"""Of a message (SQS)."""
GAVE_UP = marked(
    "Something went wrong on our side. What was done so far stays done, and your administrator was told; nothing else is lost."
)


class JobHeldError(GleanerError):
    """Another run has the job; the queue shall bring this message back."""


class Outcome(StrEnum):
    """How a run ended. PAUSED: a further message goes on with it. SETTLED: there was nothing left to do."""

    DONE = "done"
    FAILED = "failed"
    PAUSED = "paused"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Step:
    """A job after one portion. `resume_at`: there is nothing to do before.

    `closing` is written together with its end, `cleaning` done afterwards: it may be left undone.
    """

    job: Job
    resume_at: datetime | None = None
    closing: Callable[[TransactWrite], None] | None = None
    cleaning: Callable[[], None] | None = None


class Worker(Protocol):
    """Does one kind of job, during one run."""

    def step(self, job: Job, now: datetime, /) -> Step:
        """Do one portion."""


@dataclass(frozen=True, slots=True)
class Runner:
    """Runs jobs. `workers` makes the worker of a kind, anew for each run."""

    workers: Mapping[Kind, Callable[[], Worker]]
    queue: "SQSClient"
    queue_url: str
    clock: Callable[[], datetime]

    def run(self, order: JobOrder, remaining: Callable[[], timedelta]) -> Outcome:
        """Go on with a job as long as there is time; raises `JobHeldError`."""
        claimed = jobs.claim(order, self.clock())
        if claimed.is_held:
            raise JobHeldError("Another run has this job.")
        if claimed.job is None:
            return Outcome.SETTLED
        job, worker = claimed.job, self.workers[claimed.job.kind]()
        while True:
            step = worker.step(job, self.clock())
            if step.job.is_final:
                return self._finish(step)
            if step.resume_at is not None or remaining() < RESERVE:
                return self._pause(order, step)
            job = jobs.save(step.job, self.clock())

    def try_again_soon(self, receipt_handle: str) -> None:
        """Have a message that failed brought back long before the queue would, as soon as its run's lease is over."""
        soon = round((jobs.LEASE + SOON_AFTER_LEASE).total_seconds())
        self.queue.change_message_visibility(
            QueueUrl=self.queue_url, ReceiptHandle=receipt_handle, VisibilityTimeout=soon
        )

    def give_up(self, order: JobOrder) -> None:
        """Say that a job is among the dead letters; it stays where it stands, for when it comes back from there."""
        job = jobs.get(order.owner_id, order.job_id)
        if job is not None and not job.is_final:
            self._finish(Step(replace(job, state=JobState.FAILED, reason=GAVE_UP)))

    def _finish(self, step: Step) -> Outcome:
        job = replace(step.job, finished_at=self.clock())
        with writing() as write:
            jobs.finish(write, job)
            if step.closing is not None:
                step.closing(write)
        if step.cleaning is not None:
            step.cleaning()
        return Outcome(job.state.value)

    def _pause(self, order: JobOrder, step: Step) -> Outcome:
        """Kept first, sent then: killed in between, this run's own message comes back."""
        now = self.clock()
        jobs.release(step.job, now)
        delay = min(step.resume_at - now, LONGEST_DELAY) if step.resume_at else timedelta()
        self.queue.send_message(
            QueueUrl=self.queue_url,
            MessageBody=order.to_json(),
            DelaySeconds=max(0, round(delay.total_seconds())),
        )
        return Outcome.PAUSED
