"""One message, one transaction: claim, conversation, tasks, correspondents, contacts and ledger line, or nothing.

A write that loses a race is read, merged and tried again, `ATTEMPTS` times with jitter; then the message fails and the
queue brings it back.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from random import SystemRandom

from pynamodb.exceptions import TransactWriteError
from pynamodb.transactions import TransactWrite

from gleaner.admitted import Admitted
from gleaner.contacts.acquaintance import Acquaintance, suggested_ids
from gleaner.contacts.tombstone import email_hash
from gleaner.corrections import Spoken, corrected, correction_id, correction_ids
from gleaner.errors import GleanerError
from gleaner.followups import life
from gleaner.followups.task import CLOSED, Task, TaskState, Turn
from gleaner.gleaned import Gleaned, excluded, meet, parties
from gleaner.inbox import Inbox
from gleaner.mail.message import Reading
from gleaner.mail.reasons import AUTOMATION_OFF, DUPLICATE
from gleaner.organisation import Connection
from gleaner.store import contacts, correspondents, inboxes, messages, organisations, tasks, threads
from gleaner.store.contacts import StoredContact
from gleaner.store.correspondents import StoredCorrespondent
from gleaner.store.messages import LedgerLine, Outcome
from gleaner.store.rows import may_pass_later, transaction
from gleaner.store.tasks import StoredTask
from gleaner.store.threads import Conversation
from gleaner.task_changes import concerned, settle

ATTEMPTS = 5
LONGEST_PAUSE = 0.5
"""Seconds before the second attempt at most, times the attempt: long beside a neighbour's write of some 20 ms, short beside
the twelve minutes after which the queue would bring the message back."""
OPERATIONS = 100
"""Of one transaction (DynamoDB, TransactWriteItems)."""
OPERATIONS_A_MESSAGE = 4
"""The switch, the claim, the conversation, the line."""
OPERATIONS_A_PERSON = 3
"""The correspondent, and that nobody had them forgotten for this inbox or for everybody; the contact comes on top."""
OPERATIONS_OF_PEOPLE = 60
"""Of one transaction: what twenty whom the owner knows need, or one with as many words by which search finds a contact as there
may be; with a message's own and its references (at most 20), some room is left for tasks."""


class ContendedError(GleanerError):
    """The rows of a message kept changing; the queue will bring it back."""


@dataclass(frozen=True, slots=True)
class Known:
    """One person as read from both tables, with the versions to write on."""

    correspondent: StoredCorrespondent
    contact: StoredContact | None
    email_hash: str

    @property
    def person(self) -> Acquaintance:
        """The values alone."""
        return Acquaintance(self.correspondent.correspondent, self.contact.contact if self.contact else None)


@dataclass(frozen=True, slots=True)
class _Met:
    """One person before a message, and after it."""

    known: Known
    person: Acquaintance

    @property
    def is_changed(self) -> bool:
        return self.person.correspondent != self.known.person.correspondent

    @property
    def contact(self) -> StoredContact | None:
        """The contact to write; None where nothing of it changed."""
        contact = self.person.contact
        return contacts.onto(self.known.contact, contact) if contact and contact != self.known.person.contact else None

    @property
    def operations(self) -> int:
        """At most, of the transaction that writes them."""
        return OPERATIONS_A_PERSON + (contacts.operations(self.contact) if self.contact else 0)

    def put(self, write: TransactWrite, inbox: Inbox) -> None:
        """Write what changed; a row that is new only if nobody had them forgotten since they were looked up.

        A row that is there needs no such check: forgetting deletes it, and the version read is gone.
        """
        known = self.known
        if self.is_changed:
            after = replace(known.correspondent, correspondent=self.person.correspondent)
            correspondents.put(write, inbox.inbox_id, after)
        if self.is_changed and known.correspondent.version is None:
            correspondents.check_remembered(write, inbox.inbox_id, known.email_hash)
        if self.contact is not None:
            contacts.put(write, self.contact)
        if known.contact is None and (known.correspondent.version is None or self.person.contact is not None):
            contacts.check_remembered(write, known.email_hash)


class Recorder:
    """Writes messages of one run. `key` is the link-signing secret, with which forgotten addresses are hashed."""

    def __init__(self, key: Callable[[], bytes], sleep: Callable[[float], None] = time.sleep) -> None:
        self._key = key
        self._sleep = sleep
        self._random = SystemRandom()

    def record(self, gleaned: Gleaned, now: datetime, connection: Connection | None = None) -> LedgerLine:
        """Write all that a message yields, once; its ledger line says what came of it. Safe to repeat.

        The first attempt goes by `connection` as it was read when the message was drafted: the transaction's conditions see
        to it that nothing of the inbox changed since, that the message is no duplicate, and that it was not written before.
        Where one of them fails, and without a connection, all of it is read again. Raises `ContendedError` when others kept
        changing the same rows.
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                if connection is not None and attempt == 1:
                    return self._write(gleaned, connection.inbox, now)
                return self._try(gleaned, now)
            except TransactWriteError as error:
                if not may_pass_later(error):
                    raise
            self._sleep(self._random.uniform(0, LONGEST_PAUSE * attempt))
        raise ContendedError(f"Gave up after {ATTEMPTS} attempts; the message stays in the queue.")

    def _try(self, gleaned: Gleaned, now: datetime) -> LedgerLine:
        admitted, reading = gleaned.admitted, gleaned.draft.reading
        done = messages.get(admitted.inbox_id, admitted.ses_message_id)
        if done and done.outcome is Outcome.GLEANED:
            return done
        connection = organisations.connection(admitted.inbox_id)
        if connection is None or not admitted.is_of(connection.inbox):
            return skip(admitted, AUTOMATION_OFF, reading)
        if messages.is_duplicate(admitted.inbox_id, gleaned.key, admitted.ses_message_id, reading.proof):
            return skip(admitted, DUPLICATE, reading)
        if rule := excluded(reading, connection.exclusions):
            return skip(admitted, rule, reading)
        return self._write(gleaned, connection.inbox, now)

    def _write(self, gleaned: Gleaned, inbox: Inbox, now: datetime) -> LedgerLine:
        conversation = threads.find(inbox.inbox_id, gleaned.thread_keys)
        turns = _with_turn(conversation, gleaned)
        people = self._people(inbox, gleaned)
        met = [_Met(known, meet(known.person, gleaned, inbox, turns, now)) for known in people.values()]
        *earlier, together = _portions(met)
        changed = _changed_tasks(inbox.inbox_id, gleaned, conversation, turns) if inbox.preferences.has_tasks else []
        changed = changed[-_room(conversation, together) :]
        line = _line(gleaned, met, changed)
        for some in earlier:
            _write_people(inbox, some)
        with transaction() as write:
            inboxes.check_unchanged(write, inbox)
            messages.claim(write, inbox.inbox_id, gleaned.key, line)
            threads.put(write, inbox.inbox_id, conversation, turns)
            for task in changed:
                tasks.put(write, inbox.inbox_id, replace(task, changed_at=now))
            for one in together:
                one.put(write, inbox)
            messages.put(write, inbox.inbox_id, line)
        return line

    def _people(self, inbox: Inbox, gleaned: Gleaned) -> Mapping[str, Known]:
        """Whom the message acquaints the owner with, less those who are to be forgotten."""
        hashes = {email: email_hash(email, self._key()) for email in parties(gleaned, inbox)}
        book, known = contacts.find(hashes), correspondents.find(inbox.inbox_id, hashes)
        gone = book.forgotten | known.forgotten
        return {
            email: Known(known.correspondents[email], book.contacts.get(email), keyed)
            for email, keyed in hashes.items()
            if keyed not in gone
        }


def skip(admitted: Admitted, reason: str, reading: Reading) -> LedgerLine:
    """Settle a message as skipped, and say why."""
    line = replace(_blank(admitted, reading), outcome=Outcome.SKIPPED, reason=reason)
    messages.settle(admitted.inbox_id, line)
    return line


def _blank(admitted: Admitted, reading: Reading) -> LedgerLine:
    return LedgerLine(
        admitted.ses_message_id,
        admitted.received_at,
        Outcome.GLEANED,
        direction=reading.direction,
        proof=reading.proof,
    )


def _line(gleaned: Gleaned, met: Sequence[_Met], changed: Sequence[StoredTask]) -> LedgerLine:
    people = [(one.known.person, one.person) for one in met]
    return replace(
        _blank(gleaned.admitted, gleaned.draft.reading),
        contact_count=sum(was.contact != now.contact for was, now in people),
        suggestion_count=sum(
            not suggested_ids(now.correspondent.suggestions) <= suggested_ids(was.correspondent.suggestions)
            for was, now in people
        ),
        task_count=sum(one.version is None and one.task.state is not TaskState.NOT_A_TASK for one in changed),
        closed_task_count=sum(one.version is not None and one.task.state in CLOSED for one in changed),
    )


def _with_turn(conversation: Conversation, gleaned: Gleaned) -> tuple[Turn, ...]:
    """The turns with this message's, in place of an unproven one that came before it."""
    others = [one for one in conversation.turns if one.message_key != gleaned.key]
    return threads.fitting(life.add(others, gleaned.turn))


def _portions(met: Sequence[_Met]) -> list[list[_Met]]:
    """As many people at once as a transaction takes beside the rest; nearly always all."""
    portions: list[list[_Met]] = [[]]
    count = 0
    for one in met:
        if portions[-1] and count + one.operations > OPERATIONS_OF_PEOPLE:
            portions.append([])
            count = 0
        portions[-1].append(one)
        count += one.operations
    return portions


def _write_people(inbox: Inbox, met: Sequence[_Met]) -> None:
    """Those for whom the message's own transaction has no room, before it: to meet them once more changes nothing.

    So a message that breaks off in between, or turns out to be known already, is none the worse for it.
    """
    with transaction() as write:
        inboxes.check_unchanged(write, inbox)
        for one in met:
            one.put(write, inbox)


def _room(conversation: Conversation, people: Sequence[_Met]) -> int:
    """How many tasks the transaction takes beside the rest; what is left over changes with the next turn."""
    of_people = sum(one.operations for one in people)
    return OPERATIONS - OPERATIONS_A_MESSAGE - len(conversation.unknown) - of_people


def _changed_tasks(
    inbox_id: str, gleaned: Gleaned, conversation: Conversation, turns: Sequence[Turn]
) -> list[StoredTask]:
    """The tasks that the conversation makes, withdraws, moves or closes, as they are to be written; new ones last."""
    played, spoken = life.play(turns, thread_id=conversation.thread_id), _spoken(gleaned)
    sentences = [one.sentence for one in gleaned.gleanings.follow_ups]
    task_ids = concerned(played, (*conversation.turns, *turns))
    found = tasks.find(inbox_id, task_ids, correction_ids(spoken, sentences))
    settled = settle([one.task for one in found.tasks.values()], played, gleaned)
    judged = corrected(settled, found.tasks, spoken, found.corrections)
    known = {task_id: one.task for task_id, one in found.tasks.items()}
    changed = [one for one in judged if known.get(one.task_id) != one]
    return [_stored(one, found.tasks.get(one.task_id), spoken) for one in changed]


def _spoken(gleaned: Gleaned) -> Spoken:
    sender = gleaned.message.sender
    return Spoken(gleaned.key, sender.email if sender else "", gleaned.said_at)


def _stored(task: Task, before: StoredTask | None, spoken: Spoken) -> StoredTask:
    if before is not None:
        return replace(before, task=task)
    is_own = task.message_key == spoken.message_key
    return StoredTask(task, None, correction_id(spoken.author, task.sentence) if is_own else None)
