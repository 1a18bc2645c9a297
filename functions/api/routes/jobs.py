"""Long work through the API: ordered here, done by JobsFunction, asked about until it is over."""

from datetime import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, HTTPException, Request
from pydantic import BaseModel, Field

from api.caller import SignedIn, own_inbox
from api.job_orders import erasure_under_way, order_erasure, order_export, order_import
from api.own_jobs import download_url, own_job
from api.wiring import Now, Wired, Wiring
from gleaner.contacts.exchange.files import LARGEST_FILE, Format
from gleaner.job import Job
from gleaner.store import jobs

router = APIRouter(prefix="/v1/jobs", tags=["jobs"])


class ExportOrder(BaseModel):
    """The contact book as a file."""

    kind: Literal["export"]
    format: Format = Format.VCARD


class EraseOrder(BaseModel):
    """Everything of an inbox; `address` is the inbox's, as the sign that it is meant."""

    kind: Literal["erase"]
    inbox_id: str = Field(max_length=200)
    address: str = Field(max_length=400)


Order = Annotated[ExportOrder | EraseOrder, Field(discriminator="kind")]


class TroubleAnswer(BaseModel):
    """What was wrong, in the card or row that begins at that line; `is_whole`: nothing of it was taken."""

    line: int
    reason: str
    is_whole: bool


class JobAnswer(BaseModel):
    """A job. `done` of `total` (null: not known) tells how far it is, `counts` what came of it, `reason` why it failed.

    `problems` are the first 200 of `problem_count`. `download_url` works for a minute: ask again for another.
    """

    job_id: str
    kind: str
    state: str
    created_at: datetime
    finished_at: datetime | None
    done: int
    total: int | None
    counts: dict[str, int]
    problem_count: int
    problems: list[TroubleAnswer]
    reason: str | None
    download_url: str | None


class JobsAnswer(BaseModel):
    """The latest jobs, newest first."""

    items: list[JobAnswer]


@router.post("", status_code=202)
async def order_job(order: Order, caller: SignedIn, wiring: Wired, now: Now) -> JobAnswer:
    """Order an export or an erasure. One of a kind is under way at a time: asked for again, it is the same.

    An erasure cannot be undone: the inbox's address has to be sent along, and from that moment on its mail is refused.
    """
    if isinstance(order, ExportOrder):
        return _answer(wiring, order_export(wiring, caller, order.format, now), now)
    begun = erasure_under_way(wiring, caller, order.inbox_id, now)
    job = begun or order_erasure(wiring, caller, own_inbox(order.inbox_id, caller), order.address, now)
    return _answer(wiring, job, now)


@router.post(
    "/import",
    status_code=202,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                one: {"schema": {"type": "string"}} for one in ("application/octet-stream", "text/vcard", "text/csv")
            },
        }
    },
)
async def order_import_job(request: Request, caller: SignedIn, wiring: Wired, now: Now) -> JobAnswer:
    """Order the import of a vCard (2.1, 3.0, 4.0) or CSV file of at most 4 MB, sent as the body.

    Send a file that is not in UTF-8 as `application/octet-stream`, which reaches us byte by byte. CSV needs the columns that the
    export writes. What counts is as with `/v1/contacts/import`.
    """
    body = await request.body()
    if len(body) > LARGEST_FILE:
        raise HTTPException(413, "The file is larger than 4 MB. Send it in parts, without pictures.")
    return _answer(wiring, order_import(wiring, caller, body, now), now)


@router.get("")
async def list_jobs(caller: SignedIn, wiring: Wired, now: Now) -> JobsAnswer:
    """Your latest jobs; they are listed for a week."""
    return JobsAnswer(items=[_answer(wiring, one, now) for one in jobs.latest(caller.owner_id)])


@router.get("/{job_id}")
async def get_job(job_id: str, caller: SignedIn, wiring: Wired, now: Now) -> JobAnswer:
    """How far a job is, and what came of it."""
    return _answer(wiring, own_job(job_id, caller), now)


def _answer(wiring: Wiring, job: Job, now: datetime) -> JobAnswer:
    return JobAnswer(
        job_id=job.job_id,
        kind=job.kind,
        state=job.state,
        created_at=job.created_at,
        finished_at=job.finished_at,
        done=job.done,
        total=job.total,
        counts=dict(job.counts),
        problem_count=job.trouble_count,
        problems=[TroubleAnswer(line=one.line, reason=one.reason, is_whole=one.is_whole) for one in job.troubles],
        reason=job.reason,
        download_url=download_url(wiring, job) if job.has_file(now) else None,
    )
