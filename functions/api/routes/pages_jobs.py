"""Exports, imports and erasures as pages: the latest, one with its progress, and its file."""

from fastapi import APIRouter, HTTPException
from fastapi.responses import RedirectResponse, Response

from api.job_pages.viewing import job_view
from api.own_jobs import download_url, own_job
from api.pages.moments import Moments
from api.pages.visiting import Visit, Visiting
from api.wiring import Wired, Wiring
from gleaner.digests.schedule import zone_or_utc
from gleaner.store import jobs
from gleaner.wording import marked

router = APIRouter(include_in_schema=False, prefix="/jobs")


@router.get("")
async def show_jobs(visit: Visiting, wiring: Wired) -> Response:
    """The latest jobs, newest first."""
    moments = _moments(visit, wiring)
    rows = [job_view(one, moments) for one in jobs.latest(visit.caller.owner_id)]
    return visit.page("jobs.html", title=visit.words.gettext("Exports, imports, erasures"), rows=rows)


@router.get("/{job_id}")
async def show_job(job_id: str, visit: Visiting, wiring: Wired) -> Response:
    """One job: how far it is, and what came of it."""
    view = job_view(own_job(job_id, visit.caller), _moments(visit, wiring))
    return visit.page("job.html", title=view.title, view=view)


@router.get("/{job_id}/file")
async def fetch_file(job_id: str, visit: Visiting, wiring: Wired) -> Response:
    """Off to the file, over a link that works for a minute."""
    job = own_job(job_id, visit.caller)
    if not job.has_file(visit.now):
        raise HTTPException(410, marked("This file is gone: it was kept for a day. Export the contact book again."))
    return RedirectResponse(download_url(wiring, job), 303)


def _moments(visit: Visit, wiring: Wiring) -> Moments:
    return Moments(visit.words, zone_or_utc(wiring.settings.default_time_zone), visit.now)
