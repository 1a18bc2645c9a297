"""Jobs that the sample owner ordered: a file that was taken in, with what was wrong in it, and an export at work."""

from datetime import datetime, timedelta

from gleaner.contacts.exchange import cards
from gleaner.job import Job, JobOrder, JobState, Kind, Trouble
from gleaner.store import jobs
from gleaner.store.rows import transaction

COUNTS = {"created": 212, "changed": 31, "unchanged": 1_648, "refused": 3}
TROUBLES = (
    Trouble(14, cards.NO_ADDRESS),
    Trouble(871, cards.NO_NUMBER, is_whole=False),
    Trouble(9_060, cards.NO_ADDRESS),
    Trouble(11_402, cards.NO_END),
)


def taken_in(owner_id: str, at: datetime) -> Job:
    """An import that is over."""
    ordered = Job(owner_id, f"1{at:%Y%m%d%H%M%S}", Kind.IMPORT, at, "import", "{}", state=JobState.DONE)
    done = sum(COUNTS.values())
    job = ordered.counted(COUNTS)
    with transaction() as write:
        jobs.start(write, ordered)
    kept = jobs.get(owner_id, ordered.job_id)
    over = _changed(job, kept, total=done, troubles=TROUBLES, trouble_count=len(TROUBLES), finished_at=at)
    with transaction() as write:
        jobs.finish(write, over)
    return over


def at_work(owner_id: str, at: datetime) -> Job:
    """An export that has begun."""
    ordered = Job(owner_id, f"2{at:%Y%m%d%H%M%S}", Kind.EXPORT, at, "export", "{}")
    with transaction() as write:
        jobs.start(write, ordered)
    claimed = jobs.claim(JobOrder(owner_id, ordered.job_id), at + timedelta(seconds=1)).job
    assert claimed is not None
    return jobs.save(claimed.counted({"contacts": 14_000}), at)


def _changed(job: Job, kept: Job | None, **changes: object) -> Job:
    from dataclasses import replace

    assert kept is not None
    return replace(job, version=kept.version, **changes)  # type: ignore[arg-type]
