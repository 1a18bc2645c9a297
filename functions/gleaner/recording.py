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
OPERATIONS_A_PERSON = 4
"""The correspondent, the contact, and that neither was forgotten; not all four where there are many, see `_room`."""


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
        before = self._people(inbox, gleaned)
        changed = _changed_tasks(inbox.inbox_id, gleaned, conversation, turns) if inbox.preferences.has_tasks else []
        changed = changed[-_room(conversation, before) :]
        after = {email: meet(known.person, gleaned, inbox, turns, now) for email, known in before.items()}
        line = _line(gleaned, before, after, changed)
        with transaction() as write:
            inboxes.check_unchanged(write, inbox)
            messages.claim(write, inbox.inbox_id, gleaned.key, line)
            threads.put(write, inbox.inbox_id, conversation, turns)
            for task in changed:
                tasks.put(write, inbox.inbox_id, replace(task, changed_at=now))
            for email, known in before.items():
                _put(write, inbox, known, after[email])
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


def _line(
    gleaned: Gleaned, before: Mapping[str, Known], after: Mapping[str, Acquaintance], changed: Sequence[StoredTask]
) -> LedgerLine:
    people = [(known.person, after[email]) for email, known in before.items()]
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


def _room(conversation: Conversation, people: Mapping[str, Known]) -> int:
    """How many tasks the transaction takes beside the rest; what is left over changes with the next turn.

    Of many people, who are those whom the owner wrote to, nobody is new and becomes a contact at once.
    """
    of_people = OPERATIONS_A_PERSON + (OPERATIONS_A_PERSON - 1) * (len(people) - 1) if people else 0
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


def _put(write: TransactWrite, inbox: Inbox, known: Known, person: Acquaintance) -> None:
    """Write what changed of a person; a row that is new only if nobody had them forgotten since they were looked up.

    A row that is there needs no such check: forgetting deletes it, and the version read is gone.
    """
    is_changed = person.correspondent != known.person.correspondent
    if is_changed:
        correspondents.put(write, inbox.inbox_id, replace(known.correspondent, correspondent=person.correspondent))
    if is_changed and known.correspondent.version is None:
        correspondents.check_remembered(write, inbox.inbox_id, known.email_hash)
    if person.contact is not None and person.contact != known.person.contact:
        contacts.put(write, StoredContact(person.contact, known.contact.version if known.contact else None))
    if known.contact is None and (known.correspondent.version is None or person.contact is not None):
        contacts.check_remembered(write, known.email_hash)
