"""Rows as extraction would have written them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from gleaner.contacts.acquaintance import Acquaintance, evidence_id, state
from gleaner.contacts.contact import Contact, Statement
from gleaner.contacts.correspondent import Correspondent
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.contacts.policy import Verdict
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import Task, TaskState
from gleaner.store import contacts, correspondents, tasks
from gleaner.store.correspondents import StoredCorrespondent
from gleaner.store.rows import transaction
from gleaner.store.tasks import StoredTask

TODAY = datetime.now(UTC)


def add_task(inbox_id: str, title: str = "Send the offer", **changes: object) -> Task:
    """A request that waits on the owner."""
    task = Task(
        task_id=uuid4().hex[:24],
        thread_id="thread#1",
        message_key=uuid4().hex,
        kind=Kind.REQUEST,
        title=title,
        sentence=f"{title}, please.",
        due_on=date(2026, 11, 27),
        waiting_on=WaitingOn.OWNER,
        state=TaskState.OPEN,
        said_at=TODAY - timedelta(hours=2),
        counterpart="Maria",
        score=0.9,
        is_proven=True,
    )
    task = replace(task, **changes)  # type: ignore[arg-type]
    with transaction() as write:
        tasks.put(write, inbox_id, StoredTask(task, None))
    return task


def observed(**values: str) -> tuple[Observation, ...]:
    """What a signature said; a phone is a mobile."""
    return tuple(
        Observation(
            Field(field),
            value,
            value,
            f"the line with {value}",
            Source.SIGNATURE,
            0.9,
            PhoneType.MOBILE if field == Field.PHONE else None,
        )
        for field, value in values.items()
    )


def hear_from(inbox_id: str, email: str, *, is_suggested: bool = False, at: datetime = TODAY, **values: str) -> str:
    """Somebody's mail said this of them: captured, or held back as a suggestion; the evidence's id."""
    message_key = uuid4().hex
    evidence = evidence_id(inbox_id, message_key)
    known, stored = correspondents.get(inbox_id, email), contacts.get(email)
    person = Acquaintance(replace(known.correspondent, name="Maria"), stored.contact if stored else None)
    verdict, reason = (Verdict.SUGGEST, "stranger") if is_suggested else (Verdict.CAPTURE, "corresponding")
    statement = Statement(observed(**values), at, evidence)
    after = state(person, statement, verdict, reason, message_key=message_key, now=at)
    with transaction() as write:
        correspondents.put(write, inbox_id, StoredCorrespondent(after.correspondent, known.version))
        if after.contact is not None:
            contacts.put(write, contacts.onto(stored, after.contact))
    return evidence


def contact_of(email: str) -> Contact | None:
    """What the book holds."""
    stored = contacts.get(email)
    return stored.contact if stored else None


def correspondent_of(inbox_id: str, email: str) -> Correspondent:
    """What one inbox knows."""
    return correspondents.get(inbox_id, email).correspondent
