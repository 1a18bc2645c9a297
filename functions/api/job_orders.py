"""Ordering a job: once however often it is asked, and one of a kind at a time."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import msgspec
from pynamodb.transactions import TransactWrite

from api import asked
from api.addresses import normalised
from api.caller import Caller
from api.connecting import cancel
from api.identifiers import is_id, new_token
from api.wiring import Wiring
from gleaner.contacts.exchange.files import Format, check_file
from gleaner.errors import GleanerError
from gleaner.inbox import Inbox
from gleaner.job import ErasePosition, ExportPosition, ImportPosition, Job, JobOrder, JobState, Kind
from gleaner.store import inbox_addresses, inboxes, jobs
from gleaner.store.job_files import JobFiles, export_key, import_key
from gleaner.store.retrying import until_won, writing
from gleaner.store.rows import RaceLostError
from gleaner.wording import marked

QUIET = timedelta(seconds=150)
"""After an inbox has lost its addresses, what had begun before may still write so long: the timeout of extraction, 120 s, and some."""


class JobUnderWayError(GleanerError):
    """Another job of the kind is not over yet."""


class WrongAddressError(GleanerError):
    """What was typed is not the inbox's address, so nothing was erased."""


def order_export(wiring: Wiring, caller: Caller, file_format: Format, now: datetime) -> Job:
    """Have the book written to a file; the export that is under way, if there is one."""
    position = ExportPosition(file_format.value, export_key(new_token()))
    job = _job(caller, Kind.EXPORT, Kind.EXPORT.value, position, now)
    return _ordered(wiring, replace(job, about=file_format.value))


def order_import(wiring: Wiring, caller: Caller, body: bytes, now: datetime) -> Job:
    """Have a file taken into the book; the same file that is under way is not taken twice.

    Raises `NoAddressBookError`, or `JobUnderWayError` where another file is being taken in.
    """
    check_file(body)
    digest = hashlib.sha256(body).hexdigest()
    position = ImportPosition(import_key(new_token()), digest)
    files = files_of(wiring)
    files.put(position.key, body)
    wanted = _job(caller, Kind.IMPORT, Kind.IMPORT.value, position, now)
    job = _ordered(wiring, wanted)
    if job.job_id == wanted.job_id:
        return job
    files.drop(position.key)
    if f'"digest":"{digest}"' not in job.position:
        raise JobUnderWayError(
            marked("Another file is still being taken in. Wait until it is done, then send this one again.")
        )
    return job


def order_erasure(wiring: Wiring, caller: Caller, inbox: Inbox, typed: str, now: datetime) -> Job:
    """Have everything of an inbox erased: from this moment on nothing is read and its addresses are refused.

    Raises `WrongAddressError` unless the inbox's address was typed.
    """
    if normalised(typed) != inbox.address:
        raise WrongAddressError(marked("This is not the address of the inbox. Nothing was erased."))
    position = ErasePosition(inbox.inbox_id, 0, now + QUIET)
    job = _job(caller, Kind.ERASE, erasure_slot(inbox.inbox_id), position, now)

    def order() -> Job:
        current = inboxes.get(inbox.inbox_id)
        if current is None or current.owner_id != caller.owner_id:
            return _again(wiring, job)
        return _ordered(wiring, job, partial(inbox_addresses.begin_erasing, inbox=current, at=now))

    ordered = until_won(order)
    _ask_no_more(caller, inbox.inbox_id, now)
    return ordered


def _ask_no_more(caller: Caller, inbox_id: str, now: datetime) -> None:
    """Addresses that were asked to be this inbox's wait no more: the row that lists them lists others too, and stays."""
    for one in asked.of_person(caller.owner_id, now):
        if one.inbox_id == inbox_id:
            cancel(caller, one.request_id, now)


def erasure_under_way(wiring: Wiring, caller: Caller, inbox_id: str, now: datetime) -> Job | None:
    """The erasure of an inbox that was the caller's; ordered again, should its order have been lost."""
    job = jobs.under_way(caller.owner_id, erasure_slot(inbox_id), now) if is_id(inbox_id) else None
    return _sent(wiring, job) if job else None


def erasure_slot(inbox_id: str) -> str:
    """No inbox is erased twice at the same time."""
    return f"{Kind.ERASE.value}#{inbox_id}"


def files_of(wiring: Wiring) -> JobFiles:
    """The bucket of jobs' files."""
    return JobFiles(wiring.services.s3, wiring.settings.job_bucket)


def _job(caller: Caller, kind: Kind, slot: str, position: object, now: datetime) -> Job:
    """A new job under an id that nobody can guess and that sorts by time."""
    job_id = f"{int(now.timestamp() * 1000):012x}{new_token()}"
    return Job(caller.owner_id, job_id, kind, now, slot, msgspec.json.encode(position).decode())


def _ordered(wiring: Wiring, job: Job, also: Callable[[TransactWrite], None] | None = None) -> Job:
    try:
        with writing() as write:
            jobs.start(write, job)
            if also is not None:
                also(write)
    except RaceLostError:
        return _again(wiring, job)
    return _sent(wiring, job)


def _again(wiring: Wiring, job: Job) -> Job:
    """The one that is under way already; raises `RaceLostError` where that ended meanwhile."""
    running = jobs.under_way(job.owner_id, job.slot, job.created_at)
    if running is None:
        raise RaceLostError(marked("This was changed at the same moment. Read it again and repeat your change."))
    return _sent(wiring, running)


def _sent(wiring: Wiring, job: Job) -> Job:
    """Put into the queue: sent twice it is done once, but a job whose order was lost would wait for ever."""
    if job.state is JobState.QUEUED:
        body = JobOrder(job.owner_id, job.job_id).to_json()
        wiring.services.sqs.send_message(QueueUrl=wiring.settings.job_queue_url, MessageBody=body)
    return job
