"""The contact book into a file: read page after page, written to S3 in parts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from gleaner.contacts.contact import Contact
from gleaner.contacts.exchange.files import Format
from gleaner.contacts.exchange.sheets import rows
from gleaner.contacts.exchange.vcards import vcard
from gleaner.job import ExportPosition, Job, JobState
from gleaner.store import contacts
from gleaner.store.job_files import PART_BYTES, JobFiles
from jobs.working import Step

PAGE = 1000
"""Contacts asked for in one go; DynamoDB answers with at most 1 MB at a time."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of the file, and where the next begins (None: nowhere)."""

    text: bytes
    count: int
    after: str | None


@dataclass(frozen=True, slots=True)
class Exporter:
    """Writes one part of the file a step. A part is written over where a run was killed before it was kept."""

    files: JobFiles

    def step(self, job: Job, _: datetime) -> Step:
        """Read as many contacts as fill a part, and write it."""
        at = msgspec.json.decode(job.position, type=ExportPosition)
        part = _part(at)
        moved = job.counted({"contacts": part.count})
        if at.upload_id is None and part.after is None:
            self.files.put(at.key, part.text)
            return _done(moved, at.key)
        upload_id = at.upload_id or self.files.begin(at.key)
        tags = (*at.tags, self.files.put_part(at.key, upload_id, len(at.tags) + 1, part.text))
        if part.after is None:
            self.files.complete(at.key, upload_id, tags)
            return _done(moved, at.key)
        further = replace(at, upload_id=upload_id, tags=tags, after=part.after)
        return Step(replace(moved, position=msgspec.json.encode(further).decode()))


def _done(job: Job, key: str) -> Step:
    return Step(replace(job, state=JobState.DONE, total=job.done, file_key=key))


def _part(at: ExportPosition) -> _Part:
    file_format = Format(at.file_format)
    pieces = [rows([]).encode()] if file_format is Format.CSV and at.after is None else []
    size, count, after = sum(map(len, pieces)), 0, at.after
    while size < PART_BYTES:
        found, after = contacts.page(PAGE, after)
        piece = _written(found, file_format)
        pieces.append(piece)
        size += len(piece)
        count += len(found)
        if after is None:
            break
    return _Part(b"".join(pieces), count, after)


def _written(found: Sequence[Contact], file_format: Format) -> bytes:
    if file_format is Format.VCARD:
        return "".join(map(vcard, found)).encode("utf-8", "replace")
    return rows(found, has_header=False).encode("utf-8", "replace")
