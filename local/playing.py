"""`gleaner threads`: a folder's messages through the functions' own code, in memory."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from gleaner.admitted import Admitted
from gleaner.contacts.acquaintance import Acquaintance
from gleaner.contacts.correspondent import Correspondent
from gleaner.followups import life
from gleaner.followups.lateness import Patience
from gleaner.followups.task import CLOSED, ClosedBy, Task, Turn
from gleaner.gleaned import Gleaned, meet, parties
from gleaner.gleaning import Perspective, draft, glean
from gleaner.inbox import Inbox, Route
from gleaner.language.analysis import Analysis
from gleaner.language.identification import identify
from gleaner.mail.message import Proof
from gleaner.mail.reading import read
from gleaner.mail.reasons import DUPLICATE
from gleaner.mail.threads import thread_id_of
from gleaner.task_changes import concerned, settle
from local.mail_files import MailFile

EPOCH = datetime.fromtimestamp(0, UTC)


class Play:
    """What an inbox would hold after each message. Every message counts as proven and as received when it was written."""

    def __init__(self, owner: tuple[str, ...], region: str, country: str | None = None) -> None:
        self._country = country
        self._inbox = Inbox(
            "play", "owner", owner[0] if owner else "", "", "", EPOCH, aliases=owner[1:], is_enabled=True
        )
        self._perspective = Perspective(owner=frozenset(owner), phone_region=region)
        self._conversations: dict[str, str] = {}
        self._turns: dict[str, tuple[Turn, ...]] = {}
        self._tasks: dict[str, Task] = {}
        self._people: dict[str, Acquaintance] = {}
        self._keys: set[str] = set()
        self._now = EPOCH

    def hear(self, file: MailFile) -> dict[str, Any]:
        """The state after one more message (shape: DESIGN section 6)."""
        gleaned = self._glean(file)
        skipped = gleaned.draft.reading.skipped or (DUPLICATE if gleaned.key in self._keys else None)
        self._now = max(self._now, gleaned.said_at)
        if skipped is None:
            self._keys.add(gleaned.key)
            self._record(gleaned)
        return self.state(file.name, skipped)

    def state(self, name: str | None, skipped: str | None = None, at: datetime | None = None) -> dict[str, Any]:
        """The state as of the last message or of a moment, in whose zone the days are when silence may have made tasks late."""
        moment = at or self._now
        patience = Patience(country=self._country, zone=moment.tzinfo or UTC)
        tasks = life.late(tuple(self._tasks.values()), moment, patience)
        return {
            "file": name,
            "skipped": skipped,
            "contacts": sorted(email for email, person in self._people.items() if person.contact is not None),
            "open": [_open(task) for task in sorted(tasks, key=life.due_key) if task.state not in CLOSED],
            "closed": [_closed(task) for task in sorted(tasks, key=life.due_key) if task.state in CLOSED],
        }

    def _glean(self, file: MailFile) -> Gleaned:
        reading = replace(read(file.raw, owner=self._perspective.owner), proof=Proof.DMARC)
        drafted = draft(reading, self._perspective, identify(reading.zones.new_text))
        received_at = reading.message.dated_at or reading.message.received_at or self._now
        admitted = Admitted(self._inbox.inbox_id, file.name, Route.FORWARDING, received_at, EPOCH)
        return Gleaned(admitted, drafted, glean(drafted, [Analysis() for _ in drafted.questions]))

    def _record(self, gleaned: Gleaned) -> None:
        ids = gleaned.thread_keys
        known = next((self._conversations[one] for one in ids if one in self._conversations), None)
        thread_id = known or thread_id_of(ids)
        self._conversations.update(dict.fromkeys((one for one in ids if one not in self._conversations), thread_id))
        turns = self._turns[thread_id] = life.add(self._turns.get(thread_id, ()), gleaned.turn)
        played = life.play(turns, thread_id=thread_id)
        stored = [self._tasks[one] for one in concerned(played, turns) if one in self._tasks]
        self._tasks |= {task.task_id: task for task in settle(stored, played, gleaned)}
        for email in parties(gleaned, self._inbox):
            person = self._people.get(email) or Acquaintance(Correspondent(email), None)
            self._people[email] = meet(person, gleaned, self._inbox, turns, gleaned.said_at)


def play(
    files: Iterable[MailFile], *, owner: tuple[str, ...], region: str, at: datetime | None, country: str | None = None
) -> Iterator[dict[str, Any]]:
    """The state after each message and, with `at`, as of that moment."""
    played = Play(owner, region, country)
    for file in files:
        yield played.hear(file)
    if at is not None:
        yield played.state(None, at=at)


def _open(task: Task) -> dict[str, Any]:
    return {
        "task_id": task.task_id,
        "kind": task.kind,
        "title": task.title,
        "sentence": task.sentence,
        "due_on": task.due_on.isoformat() if task.due_on else None,
        "waiting_on": task.waiting_on,
        "state": task.state,
    }


def _closed(task: Task) -> dict[str, Any]:
    return {
        "task_id": task.task_id,
        "title": task.title,
        "sentence": task.sentence,
        "reason": task.closed_by or ClosedBy.ANSWERED,
    }
