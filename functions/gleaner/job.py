"""Long work that a person asked for: an export, an import, the erasure of an inbox."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

KEPT = timedelta(days=7)
"""How long a job is listed."""
UNFINISHED_KEPT = timedelta(days=40)
"""How long one that never ended is: longer than its message is kept among the dead letters."""
FILE_KEPT = timedelta(days=1)
"""How long its file can be had; the bucket's lifecycle removes it afterwards."""
PROBLEMS_KEPT = 200
"""Problems of a file that are named one by one."""


class Kind(StrEnum):
    """What is done."""

    EXPORT = "export"
    IMPORT = "import"
    ERASE = "erase"


class JobState(StrEnum):
    """DONE and FAILED are final, but what failed for no fault of its own may be taken up again (`gleaner redrive`)."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What was wrong in a file, at that line; `is_whole`: nothing of the card was taken."""

    line: int
    reason: str
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Job:
    """One job of one person. It holds no address and no name.

    `slot` names what nobody has twice under way. `position` is where its work stands, JSON that its worker alone reads; both are empty
    once nothing is left to do, so that a finished erasure names no inbox. `done` and `total` are in the job's own unit (contacts,
    cards, rows), a total of None is not known. `troubles` are the first of `trouble_count`. `moved_at` is when it last made progress, `reason` why it failed, `file_key` the file that came of it
    and `about` its format.
    """

    owner_id: str
    job_id: str
    kind: Kind
    created_at: datetime
    slot: str
    position: str
    state: JobState = JobState.QUEUED
    done: int = 0
    total: int | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()
    trouble_count: int = 0
    reason: str | None = None
    about: str = ""
    file_key: str | None = None
    moved_at: datetime | None = None
    finished_at: datetime | None = None
    version: int | None = None

    @property
    def is_final(self) -> bool:
        """Whether nothing happens to it any more."""
        return self.state in (JobState.DONE, JobState.FAILED)

    @property
    def is_given_up(self) -> bool:
        """Whether it failed for no fault of its own, and may go on from where it stands."""
        return self.state is JobState.FAILED and bool(self.position)

    def has_file(self, now: datetime) -> bool:
        """Whether there is a file to fetch."""
        return self.file_key is not None and self.finished_at is not None and now < self.finished_at + FILE_KEPT

    def counted(self, more: Mapping[str, int]) -> "Job":
        """The job with more done, by name."""
        counts = {name: self.counts.get(name, 0) + more.get(name, 0) for name in (*self.counts, *more)}
        return replace(self, counts=counts, done=self.done + sum(more.values()))


@dataclass(frozen=True, slots=True)
class JobOrder:
    """What the queue says of a job: which it is, and nothing else."""

    owner_id: str
    job_id: str

    def to_json(self) -> str:
        """The queue message's body."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, body: str) -> "JobOrder":
        """Read a queue message's body; raises `msgspec.ValidationError` or `msgspec.DecodeError`."""
        return msgspec.json.decode(body, type=cls)


@dataclass(frozen=True, slots=True)
class ExportPosition:
    """How far an export has come: the parts of the file in S3, and the sort key that the next one goes on after."""

    file_format: str
    key: str
    upload_id: str | None = None
    tags: tuple[str, ...] = ()
    after: str | None = None


@dataclass(frozen=True, slots=True)
class ImportPosition:
    """How far an import has come: the file in S3 with the hash of what is in it, and how many of its cards are in the book."""

    key: str
    digest: str = ""
    taken: int = 0


@dataclass(frozen=True, slots=True)
class ErasePosition:
    """How far an erasure has come: what is removed next, and until when others may still write what they had begun."""

    inbox_id: str
    stage: int
    quiet_at: datetime
    is_second_round: bool = False
