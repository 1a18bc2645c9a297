"""The Job table: exports, imports and erasures with their progress, and which of each is under way."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pynamodb.attributes import NumberAttribute, UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.exceptions import PutError, UpdateError
from pynamodb.expressions.update import Action
from pynamodb.transactions import TransactWrite

from gleaner.job import KEPT, UNFINISHED_KEPT, Job, JobOrder, JobState
from gleaner.store.rows import TABLES, JsonAttribute, RaceLostError, Row, Version, lost_a_race

LEASE = timedelta(minutes=6)
"""How long one run has a job to itself: longer than the function's timeout, shorter than the queue's visibility timeout, so
that what a killed run leaves behind is free when its message comes back."""
FORGOTTEN_AFTER = timedelta(hours=4)
"""After so long without progress a job no longer keeps another of its kind from starting: by then the queue gave it up."""
LISTED = 20
RUNNING = "running#"
"""Sorts behind every job's id, which begin with a digit."""


class JobItem(Row):
    """A job."""

    class Meta:
        table_name = TABLES.job_table

    owner_id = UnicodeAttribute(hash_key=True)
    job_id = UnicodeAttribute(range_key=True)
    job: JsonAttribute[Job] = JsonAttribute(Job)
    lease_until = UTCDateTimeAttribute(null=True)
    expires_at = NumberAttribute()
    version = Version()


class RunningItem(Row):
    """`running#<what>`: the one job of its kind that somebody may have under way."""

    class Meta:
        table_name = TABLES.job_table

    owner_id = UnicodeAttribute(hash_key=True)
    job_id = UnicodeAttribute(range_key=True)
    job_ref = UnicodeAttribute()
    expires_at = NumberAttribute()


@dataclass(frozen=True, slots=True)
class Claimed:
    """What came of asking for a job: the job, if it is free and there is anything left to do."""

    job: Job | None
    is_held: bool = False


def start(write: TransactWrite, job: Job) -> None:
    """Add to a transaction: a new job, unless one is under way in its slot."""
    running = RunningItem(job.owner_id, _key(job.slot), job_ref=job.job_id, expires_at=_idle(job.created_at))
    free = RunningItem.job_id.does_not_exist() | (RunningItem.expires_at <= int(job.created_at.timestamp()))
    write.save(running, condition=free)
    write.save(_item(job), condition=JobItem.job_id.does_not_exist())


def under_way(owner_id: str, slot: str, now: datetime) -> Job | None:
    """The job that somebody has under way in a slot (consistent reads)."""
    running = _running(owner_id, slot)
    return get(owner_id, running.job_ref) if running and running.expires_at > now.timestamp() else None


def get(owner_id: str, job_id: str) -> Job | None:
    """One job of somebody's (consistent read)."""
    item = _read(owner_id, job_id)
    return _job(item) if item else None


def latest(owner_id: str) -> list[Job]:
    """Somebody's jobs, the newest first."""
    found = JobItem.query(owner_id, JobItem.job_id < RUNNING, scan_index_forward=False, limit=LISTED)
    return [_job(item) for item in found]


def claim(order: JobOrder, now: datetime) -> Claimed:
    """Take a job for one run; another run may hold it, and what is done or never was leaves nothing to do.

    A job that was given up is taken up again: its message came back from the dead letters.
    """
    item = _read(order.owner_id, order.job_id)
    job = _job(item) if item else None
    if item is None or job is None or (job.is_final and not job.is_given_up):
        return Claimed(None)
    if item.lease_until is not None and now < item.lease_until <= now + LEASE:
        return Claimed(None, is_held=True)
    try:
        return Claimed(save(replace(job, state=JobState.RUNNING, reason=None, finished_at=None), now))
    except RaceLostError:
        return Claimed(None, is_held=True)


def save(job: Job, now: datetime) -> Job:
    """Keep how far a job has come, for the run that holds it; raises `RaceLostError` where another took it over."""
    return _saved(_item(replace(job, moved_at=now), lease_until=now + LEASE))


def release(job: Job, now: datetime) -> Job:
    """The same, and another run may go on."""
    saved = _saved(_item(replace(job, moved_at=now)))
    _stay_under_way(job, now)
    return saved


def finish(write: TransactWrite, job: Job) -> Job:
    """Add to a transaction: the job is over and forgets what it was about, and its slot is free."""
    over = job if job.is_given_up else replace(job, slot="", position="")
    write.save(_item(over))
    running = _running(job.owner_id, job.slot)
    if running is not None and running.job_ref == job.job_id:
        write.delete(running, condition=RunningItem.job_ref == job.job_id)
    return over


def _stay_under_way(job: Job, now: datetime) -> None:
    """Its slot stays taken; where another job took it meanwhile, it has none."""
    actions: list[Action] = [RunningItem.expires_at.set(_idle(now))]
    try:
        RunningItem(job.owner_id, _key(job.slot)).update(actions=actions, condition=RunningItem.job_ref == job.job_id)
    except UpdateError as error:
        if not lost_a_race(error):
            raise


def _read(owner_id: str, job_id: str) -> JobItem | None:
    if job_id.startswith(RUNNING):
        return None
    try:
        return JobItem.get(owner_id, job_id, consistent_read=True)
    except JobItem.DoesNotExist:
        return None


def _running(owner_id: str, slot: str) -> RunningItem | None:
    try:
        return RunningItem.get(owner_id, _key(slot), consistent_read=True)
    except RunningItem.DoesNotExist:
        return None


def _saved(item: JobItem) -> Job:
    try:
        item.save()
    except PutError as error:
        if not lost_a_race(error):
            raise
        raise RaceLostError("Another run has this job; its message comes back.") from None
    return _job(item)


def _item(job: Job, lease_until: datetime | None = None) -> JobItem:
    until = job.finished_at + KEPT if job.finished_at else job.created_at + UNFINISHED_KEPT
    return JobItem(
        job.owner_id,
        job.job_id,
        job=replace(job, version=None),
        lease_until=lease_until,
        expires_at=int(until.timestamp()),
        version=job.version,
    )


def _job(item: JobItem) -> Job:
    return replace(item.job, version=item.version)


def _key(slot: str) -> str:
    return f"{RUNNING}{slot}"


def _idle(now: datetime) -> int:
    return int((now + FORGOTTEN_AFTER).timestamp())
