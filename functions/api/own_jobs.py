"""Somebody's own jobs, and the files that came of them."""

from fastapi import HTTPException

from api.caller import Caller
from api.identifiers import is_id
from api.job_orders import files_of
from api.wiring import Wiring
from gleaner.contacts.exchange.files import Format
from gleaner.job import Job
from gleaner.store import jobs
from gleaner.wording import marked


def own_job(job_id: str, caller: Caller) -> Job:
    """A job of the caller's; somebody else's is no more found than one that does not exist."""
    job = jobs.get(caller.owner_id, job_id) if is_id(job_id) else None
    if job is None:
        raise HTTPException(404, marked("You have no such job. Jobs are listed for a week."))
    return job


def download_url(wiring: Wiring, job: Job) -> str:
    """Where its file is, for a minute."""
    file_format = Format(job.about)
    name, media_type = file_format.file_name, file_format.media_type
    return files_of(wiring).link(job.file_key or "", name=name, media_type=media_type)
