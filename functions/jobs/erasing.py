"""Everything of an inbox goes: mail, people and what the book knows through them, tasks, conversations, ledger, digests, the inbox.

It has no addresses and no owner from the moment on in which the job was ordered, so nothing new begins to be read. What had begun
before may still write until its function's time is over: then all is gone through once more, and the inbox itself goes last.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import partial

import msgspec

from gleaner.contacts.contact import Contact
from gleaner.contacts.correspondent import Correspondent
from gleaner.contacts.forgetting import known_by, supported, without
from gleaner.job import ErasePosition, Job, JobState
from gleaner.store import contacts, correspondents, erasing, inbox_listing, inboxes, sessions
from gleaner.store.mail import RawMail
from gleaner.store.retrying import until_won, writing
from jobs.working import Step

PEOPLE = 25
"""Of one step: a read and a transaction each."""


class Stage(StrEnum):
    """What goes, in this order."""

    MAIL = "mail"
    PEOPLE = "people"
    TASKS = "tasks"
    CONVERSATIONS = "conversations"
    LEDGER = "ledger"
    DIGESTS = "digests"
    NOTES = "notes"


STAGES = tuple(Stage)


@dataclass(slots=True)
class Eraser:
    """Removes a portion a step; what is gone is not found again."""

    raw_mail: RawMail
    _others: tuple[str, ...] = field(default=(), init=False)

    def step(self, job: Job, now: datetime) -> Step:
        """Remove the next portion, or go on to what comes next."""
        at = msgspec.json.decode(job.position, type=ErasePosition)
        if at.stage < len(STAGES):
            removed = self._remove(STAGES[at.stage], at.inbox_id)
            return Step(_at(job.counted(removed), at if removed else replace(at, stage=at.stage + 1)))
        if not at.is_second_round:
            again = _at(job, replace(at, stage=0, is_second_round=True))
            return Step(again, resume_at=at.quiet_at if now < at.quiet_at else None)
        over = replace(job, state=JobState.DONE, total=job.done)
        return Step(over, closing=partial(inboxes.remove_erased, inbox_id=at.inbox_id))

    def _remove(self, stage: Stage, inbox_id: str) -> Mapping[str, int]:
        """How much of what went; nothing where nothing is left."""
        if stage is Stage.MAIL:
            return _counted("mails", self.raw_mail.drop_admitted(inbox_id))
        if stage is Stage.PEOPLE:
            self._others = self._others or tuple(one for one in inbox_listing.every_id() if one != inbox_id)
            return _remove_people(inbox_id, self._others)
        if stage is Stage.NOTES:
            return _counted("notes", sessions.forget_about(inbox_id))
        return erasing.remove_rows(erasing.TABLES_OF[stage.value], inbox_id)


def _counted(name: str, count: int) -> Mapping[str, int]:
    return {name: count} if count else {}


def _at(job: Job, position: ErasePosition) -> Job:
    return replace(job, position=msgspec.json.encode(position).decode())


def _remove_people(inbox_id: str, others: Sequence[str]) -> Mapping[str, int]:
    removed: Counter[str] = Counter()
    for known in correspondents.some(inbox_id, PEOPLE):
        removed.update(until_won(partial(_remove_person, inbox_id, known.correspondent.email, others)))
    return removed or erasing.remove_rows(erasing.TABLES_OF["tombstones"], inbox_id)


def _remove_person(inbox_id: str, email: str, others: Sequence[str]) -> Mapping[str, int]:
    """What the inbox knows of somebody, and of their contact what rests on that alone."""
    known, stored = correspondents.get(inbox_id, email), contacts.get(email)
    if known.version is None:
        return {}
    rest = _rest(stored.contact, known.correspondent, others) if stored else None
    with writing() as write:
        correspondents.delete(write, inbox_id, known)
        if stored is not None:
            contacts.put_rest(write, stored, rest)
    removed = {"people": 1}
    if stored is not None and rest != stored.contact:
        removed["contacts" if rest is None else "trimmed"] = 1
    return removed


def _rest(contact: Contact, known: Correspondent, others: Sequence[str]) -> Contact | None:
    """What other inboxes heard as well rests on that from now on; only where something would go they are asked."""
    evidence = known_by(known)
    if without(contact, evidence) == contact:
        return contact
    return without(supported(contact, evidence, correspondents.known_to(others, contact.email)), evidence)
