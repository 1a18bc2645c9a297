"""Long work that the sample owner asked for: what is over, and what is under way."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from gleaner.job import Job, JobState, Kind, Trouble
from gleaner.store import jobs
from gleaner.store.rows import transaction


@dataclass(frozen=True, slots=True)
class Work:
    """A job in few words; `age` in hours since it was ordered."""

    kind: Kind
    age: float
    counts: dict[str, int]
    total: int
    is_done: bool = True
    troubles: tuple[Trouble, ...] = ()


ERASURE = {
    "people": 38,
    "contacts": 12,
    "trimmed": 20,
    "tasks": 64,
    "conversations": 171,
    "references": 402,
    "lines": 1210,
    "digests": 61,
}
NO_ADDRESS = (
    Trouble(17, "This card has no e-mail address."),
    Trouble(203, "This is no telephone number: 12.", is_whole=False),
)
WORKS = (
    Work(Kind.IMPORT, 20, {"created": 41, "changed": 12, "unchanged": 160, "refused": 1}, 214, troubles=NO_ADDRESS),
    Work(Kind.ERASE, 70, ERASURE, sum(ERASURE.values())),
    Work(Kind.EXPORT, 0.02, {"contacts": 300}, 420, is_done=False),
)


def add_jobs(owner_id: str, now: datetime) -> list[str]:
    """Keep them all; their ids, which sort by time."""
    return [_add(owner_id, work, now) for work in WORKS]


def _add(owner_id: str, work: Work, now: datetime) -> str:
    at = now - timedelta(hours=work.age)
    job_id = f"{int(at.timestamp() * 1000):012x}{hashlib.sha256(f'{owner_id}{work.kind}'.encode()).hexdigest()[:32]}"
    about = "vcard" if work.kind is Kind.EXPORT else ""
    with transaction() as write:
        jobs.start(write, Job(owner_id, job_id, work.kind, at, work.kind.value, "{}", about=about))
    begun = jobs.get(owner_id, job_id)
    assert begun is not None
    going = replace(
        begun,
        state=JobState.RUNNING,
        done=sum(work.counts.values()),
        total=work.total,
        counts=work.counts,
        troubles=work.troubles,
        trouble_count=len(work.troubles),
    )
    if not work.is_done:
        jobs.save(going, now)
        return job_id
    with transaction() as write:
        jobs.finish(write, replace(going, state=JobState.DONE, finished_at=at + timedelta(minutes=4)))
    return job_id
