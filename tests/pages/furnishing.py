"""Rows as extraction would have written them, of one inbox: contacts with evidence, conversations, tasks, ledger lines."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import phonenumbers

from api import book
from gleaner.contacts.acquaintance import (
    Acquaintance,
    evidence_id,
    evidence_key,
    heard_from,
    state,
    written_to,
)
from gleaner.contacts.contact import Statement
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.contacts.policy import Verdict
from gleaner.followups.task import CLOSED, ClosedBy, DecidedBy, Task, Turn
from gleaner.mail import reasons
from gleaner.mail.message import Direction
from gleaner.store import contacts, correspondents, messages, tasks, threads
from gleaner.store.correspondents import StoredCorrespondent
from gleaner.store.messages import LedgerLine, Outcome
from gleaner.store.rows import transaction
from gleaner.store.tasks import StoredTask
from tests.pages.people import Ask, Somebody

SKIPPED = (
    *(reasons.BULK, reasons.BULK, reasons.LIST, reasons.AUTOMATIC, reasons.CALENDAR, reasons.AUTO_REPLY),
    *(reasons.BULK, "excluded_domain", reasons.ROBOT, reasons.DUPLICATE, reasons.SPAM, reasons.UNPROVEN_OUTGOING),
)


@dataclass(slots=True)
class Furnishing:
    """One inbox while it is filled, and what was put into it."""

    inbox_id: str
    now: datetime
    tasks: list[Task] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    evidence_ids: list[str] = field(default_factory=list)
    ses_message_ids: list[str] = field(default_factory=list)

    def hear_from(self, somebody: Somebody) -> None:
        """Their mails came, the last one `days_ago`; the owner wrote to them, unless they are strangers."""
        last = self.now - timedelta(days=somebody.days_ago)
        for age, said in enumerate(reversed(somebody.said)):
            # The newest signature is read first here: merging asks for no order.
            self._state(somebody, said, last - timedelta(days=40 * age), has_phones=age == 0)

    def add_task(self, ask: Ask) -> None:
        """A task in a conversation of its own."""
        number = f"{len(self.tasks):03}"
        message_key = self._id(f"message {number}")
        said_at = self.now - timedelta(days=ask.age)
        is_closed = ask.state in CLOSED
        task = Task(
            task_id=self._id(f"task {number}")[:24],
            thread_id=f"thread#{self._id(f'thread {number}')}",
            message_key=message_key,
            kind=ask.kind,
            title=ask.title,
            sentence=ask.sentence,
            due_on=None if ask.due is None else self.now.date() + timedelta(days=ask.due),
            waiting_on=ask.waiting_on,
            state=ask.state,
            said_at=said_at,
            counterpart=ask.who.name,
            score=0.9,
            is_proven=ask.is_proven,
            closed_by=ask.closed_by,
            closed_at=self.now - timedelta(days=ask.age / 2) if is_closed else None,
            decided_by=DecidedBy.PERSON if ask.closed_by is ClosedBy.PERSON else DecidedBy.MACHINE,
            snoozed_until=None if ask.snoozed is None else self.now.date() + timedelta(days=ask.snoozed),
            asked_by=ask.who.email,
        )
        turn = Turn(message_key, f"<{number}@example.com>", said_at, Direction.INCOMING, ask.who.name, ())
        with transaction() as write:
            tasks.put(write, self.inbox_id, StoredTask(task, None))
            threads.put(write, self.inbox_id, threads.Conversation(task.thread_id, (), None, ()), (turn,))
        self.tasks.append(task)

    def add_lines(self, lines: Iterable[LedgerLine]) -> None:
        """What became of messages."""
        for line in lines:
            messages.write_first(self.inbox_id, line)
            self.ses_message_ids.append(line.ses_message_id)

    def correct(self, email: str, changes: Mapping[Field, str | None]) -> None:
        """What the owner wrote into the book herself, if there is such a contact."""
        book.correct_contact(email, changes, None, self.now - timedelta(hours=20))

    def _state(self, somebody: Somebody, said: Mapping[Field, str], at: datetime, *, has_phones: bool) -> None:
        message_key = self._id(f"{somebody.email}#{somebody.waits}#{at.isoformat()}")
        evidence = evidence_id(self.inbox_id, message_key)
        known, stored = correspondents.get(self.inbox_id, somebody.email), contacts.get(somebody.email)
        person = Acquaintance(known.correspondent, stored.contact if stored else None)
        person = heard_from(person, name=somebody.name, at=at, is_proven=somebody.waits != "unproven")
        if not somebody.waits:
            person = written_to(person, name=somebody.name, at=at - timedelta(hours=2), now=at)
        seen = _seen(somebody, said, has_phones=has_phones)
        verdict, reason = (Verdict.SUGGEST, somebody.waits) if somebody.waits else (Verdict.CAPTURE, "corresponding")
        after = state(person, Statement(seen, at, evidence), verdict, reason, message_key=message_key, now=at)
        with transaction() as write:
            correspondents.put(write, self.inbox_id, StoredCorrespondent(after.correspondent, known.version))
            if after.contact is not None:
                contacts.put(write, contacts.onto(stored, after.contact))
        self.evidence_ids.append(evidence)
        kept = after.correspondent.evidence.get(evidence)
        self.lines += [kept.lines[evidence_key(one.field, one.value)] for one in seen] if kept else []

    def _id(self, text: str) -> str:
        return hashlib.sha256(f"{self.inbox_id}#{text}".encode()).hexdigest()[:32]


def _seen(somebody: Somebody, said: Mapping[Field, str], *, has_phones: bool) -> tuple[Observation, ...]:
    """A signature, line by line: titles and companies share one, as most people write them."""
    work = [said[one] for one in (Field.JOB_TITLE, Field.COMPANY) if one in said]
    shared = " · ".join(work) if len(work) > 1 else f"{somebody.name}, {''.join(work)}"
    place = f"{said.get(Field.STREET, '')} · {said.get(Field.POSTAL_CODE, '')} {said.get(Field.CITY, '')}".strip(" ·")
    lines = {
        Field.FIRST_NAME: f"Kind regards, {somebody.name}",
        Field.LAST_NAME: f"Kind regards, {somebody.name}",
        Field.JOB_TITLE: shared,
        Field.COMPANY: shared,
        Field.WEBSITE: f"Web: {said.get(Field.WEBSITE)}",
        Field.LINKEDIN: f"in: {said.get(Field.LINKEDIN)}",
    }
    values = [_observed(one, value, lines.get(one, f"Visit us: {place}")) for one, value in said.items()]
    labels = {PhoneType.MOBILE: "M", PhoneType.WORK: "T", PhoneType.FAX: "F", PhoneType.HOME: "H"}
    numbers = somebody.phones.items() if has_phones else ()
    phones = [_observed(Field.PHONE, number, f"{labels[kind]} {_spelled(number)}", kind) for number, kind in numbers]
    return (*values, *phones)


def _spelled(number: str) -> str:
    """As people write it."""
    return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _observed(one: Field, value: str, line: str, kind: PhoneType | None = None) -> Observation:
    return Observation(one, value, value, line, Source.SIGNATURE, 0.95, kind)


def ledger_lines(inbox_id: str, now: datetime, days: int) -> Iterable[LedgerLine]:
    """A month of mail: working days fuller than weekends, each outcome and reason now and then; the newest still waits."""
    yield LedgerLine(f"{inbox_id[:8]}-waits", now - timedelta(minutes=2), Outcome.ADMITTED, direction="incoming")
    for day in range(days):
        date = now - timedelta(days=day)
        count = (2, 5)[day % 2] if date.isoweekday() > 5 else 8 + (day * 7) % 6
        for number in range(count):
            # Today up to this moment, on other days until the evening.
            until = date if day == 0 else date.replace(hour=17, minute=20)
            at = until - timedelta(minutes=17 + (23 if day == 0 else 53) * number)
            yield _line(f"{inbox_id[:8]}-{day:02}-{number:02}", at, day * 5 + number)


def _line(ses_message_id: str, at: datetime, turn: int) -> LedgerLine:
    if turn % 3:
        return LedgerLine(ses_message_id, at, Outcome.SKIPPED, SKIPPED[turn % len(SKIPPED)], direction="incoming")
    return LedgerLine(
        ses_message_id,
        at,
        Outcome.GLEANED,
        direction="outgoing" if turn % 12 == 0 else "incoming",
        proof="dmarc",
        contact_count=turn % 2,
        suggestion_count=int(turn % 15 == 0),
        task_count=(turn // 2) % 3 % 2,
        closed_task_count=int(turn % 12 == 0),
    )
