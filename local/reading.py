"""`gleaner read`: what Gleaner would do with messages, without storing anything."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from gleaner.contacts.details import details
from gleaner.followups.followup import FollowUp
from gleaner.gleaning import Draft, Gleanings, Perspective, draft, glean
from gleaner.language.analysis import Analysis
from gleaner.language.comprehend import CLIENT_CONFIG, Comprehend
from gleaner.language.identification import identify
from gleaner.mail.message import Direction
from gleaner.mail.reading import read
from gleaner.mail.threads import thread_id_of, thread_keys_of
from local.mail_files import MailFile

BATCH = 25
"""Messages asked about at once, as many as ExtractionFunction's queue hands over."""


def comprehend_at(url: str) -> Comprehend:
    """A client of the Comprehend endpoint at a URL."""
    import boto3  # imported here: half a second that `--no-comprehend` need not pay

    return Comprehend(
        boto3.client(
            "comprehend",
            endpoint_url=url,
            region_name="eu-west-1",
            aws_access_key_id="local",
            aws_secret_access_key="local",  # noqa: S106 - the local endpoint takes any
            config=CLIENT_CONFIG,
        )
    )


def read_files(
    files: Iterator[MailFile], *, owner: frozenset[str], region: str, comprehend: Comprehend | None
) -> Iterator[dict[str, Any]]:
    """One JSON-able object a message (shape: DESIGN section 6), in the order of the files."""
    threads: dict[str, str] = {}
    perspective = Perspective(owner=owner, phone_region=region)
    while batch := list(islice(files, BATCH)):
        drafts = [_draft(file, perspective) for file in batch]
        for file, drafted, gleanings in zip(batch, drafts, _gleanings(drafts, comprehend), strict=True):
            yield _line(file, drafted, gleanings, threads)


def _draft(file: MailFile, perspective: Perspective) -> Draft:
    reading = read(file.raw, owner=perspective.owner)
    return draft(reading, perspective, identify(reading.zones.new_text))


def _gleanings(drafts: Sequence[Draft], comprehend: Comprehend | None) -> Iterator[Gleanings]:
    questions = [question for drafted in drafts for question in drafted.questions]
    answers = iter(comprehend.analyse(questions) if comprehend else [Analysis() for _ in questions])
    return (glean(drafted, list(islice(answers, len(drafted.questions)))) for drafted in drafts)


def _line(file: MailFile, drafted: Draft, gleanings: Gleanings, threads: dict[str, str]) -> dict[str, Any]:
    reading = drafted.reading
    message, zones = reading.message, reading.zones
    forwarded = zones.forwarded_from
    is_contact = reading.direction is Direction.INCOMING and reading.skipped is None and message.sender is not None
    return {
        "file": file.name,
        "message_id": message.rfc_message_id,
        "thread_id": _thread_id(drafted, threads, file.name),
        "date": message.dated_at.isoformat() if message.dated_at else None,
        "direction": reading.direction,
        "language": drafted.language,
        "skipped": reading.skipped,
        "unreadable_because": reading.unreadable_because,
        "from": message.sender.email if message.sender else None,
        "new_text": zones.new_text,
        "quoted_text": zones.quoted_text,
        "signature": zones.signature,
        "forwarded_from": {"name": forwarded.name, "email": forwarded.email} if forwarded else None,
        "contact": details(gleanings.observations, message.sender.email) if is_contact and message.sender else None,
        "follow_ups": [_follow_up(one) for one in gleanings.follow_ups],
    }


def _follow_up(found: FollowUp) -> dict[str, Any]:
    return {
        "kind": found.kind,
        "sentence": found.sentence,
        "title": found.title,
        "due_on": found.due_on.isoformat() if found.due_on else None,
        "waiting_on": found.waiting_on,
        "score": found.score,
    }


def _thread_id(drafted: Draft, threads: dict[str, str], name: str) -> str:
    message = drafted.reading.message
    ids = thread_keys_of(message, message.rfc_message_id or name)
    thread_id = next((threads[one] for one in ids if one in threads), None) or thread_id_of(ids)
    threads.update(dict.fromkeys(ids, thread_id))
    return thread_id
