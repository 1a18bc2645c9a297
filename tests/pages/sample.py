"""One person's Gleaner with everything in it that a page can show, written through the real store; beside her others."""

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from api.browser import SESSION_COOKIE, begin_session
from api.calendars.keeping import PURPOSE
from api.caller import from_claims
from api.sealing import Seal
from gleaner.contacts.observation import Field
from gleaner.digests.composing import Listing
from gleaner.inbox import Inbox
from gleaner.organisation import Defaults, Organisation
from gleaner.store import calendars, digests, inboxes, organisations
from gleaner.store.calendars import Calendar
from gleaner.store.rows import transaction
from tests.functions.api.calls import Person
from tests.functions.api.hosted import invite
from tests.functions.api.world import World
from tests.pages.furnishing import Furnishing, ledger_lines
from tests.pages.job_rows import add_jobs
from tests.pages.people import ASKS, MARIA, PEOPLE, Ask, Somebody

OWNER, ADMINISTRATOR, STRANGER = "emma@example.com", "robin@example.com", "piet@example.com"


@dataclass(frozen=True, slots=True)
class Sample:
    """Signed-in browsers of the owner, of an administrator and of somebody else, and what the owner has.

    `secrets` are words that nobody but the owner may ever read: what her mail says, and the ids and addresses of her inboxes.
    """

    world: World
    now: datetime
    owner: Person
    administrator: Person
    stranger: Person
    inbox: Inbox
    second: Inbox
    theirs: Inbox
    furnishing: Furnishing
    contact: str
    """The address of the first person."""
    job_ids: tuple[str, ...]
    """Of an import, of an erasure, and of an export that is under way."""
    connect_path: str
    """The link that was mailed to another address of the owner's, to connect it."""

    @property
    def task_id(self) -> str:
        """Of the first task."""
        return self.furnishing.tasks[0].task_id

    @property
    def thread_id(self) -> str:
        """Of the first task's conversation, as URLs have it."""
        return self.furnishing.tasks[0].thread_id.removeprefix("thread#")

    def stored_inbox(self) -> Inbox:
        """The first inbox as it stands now."""
        return _stored(self.inbox)

    @property
    def content(self) -> frozenset[str]:
        """What the owner's mail says: nobody else's, an administrator's neither."""
        said = {text for task in self.furnishing.tasks for text in (task.title, task.sentence, task.task_id)}
        lines = set(self.furnishing.lines)
        said |= set(self.job_ids)
        return frozenset(said | lines | set(self.furnishing.evidence_ids) | set(self.furnishing.ses_message_ids))

    @property
    def secrets(self) -> frozenset[str]:
        """That, and how her inboxes are reached."""
        mine = (self.inbox, self.second)
        reached = {text for one in mine for text in (one.inbox_id, one.forwarding_token, one.journal_token)}
        return self.content | reached | {self.second.address, _id("calendar", self.owner.email)}


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of everything there is."""

    people: tuple[Somebody, ...] = PEOPLE
    asks: tuple[Ask, ...] = ASKS
    days: int = 30

    @classmethod
    def of(cls, count: int, word: str = "") -> "Amounts":
        """As many people as tasks, invented by number; all that is nobody else's has the word in it."""
        people = tuple(_numbered(number, word) for number in range(count))
        asks = (replace(ASKS[number % 10], who=one) for number, one in enumerate(people))
        worded = (replace(ask, title=f"{word} {ask.title}", sentence=f"{word} {ask.sentence}") for ask in asks)
        return cls(people, tuple(worded), count)


def sample(world: World, now: datetime, amounts: Amounts | None = None, name: str = "") -> Sample:
    """Make it all; the same `now` and name make the same ids. Samples of several names live side by side."""
    owner, administrator, stranger = (
        _signed_in(world, _named(name, address), now, groups=groups)
        for address, groups in ((OWNER, ""), (ADMINISTRATOR, "[admins]"), (STRANGER, ""))
    )
    inbox = _connected(owner, now - timedelta(days=96), now, is_on=True)
    second = _connected(
        owner, now - timedelta(days=1), now, is_on=False, address=_named(name, "emma.visser@example.net")
    )
    theirs = _connected(stranger, now - timedelta(days=40), now, is_on=True)
    furnishing = Furnishing(inbox.inbox_id, now)
    wanted = amounts or Amounts()
    for somebody in wanted.people:
        furnishing.hear_from(somebody)
    for ask in wanted.asks:
        furnishing.add_task(ask)
    furnishing.add_lines(ledger_lines(inbox.inbox_id, now, wanted.days))
    furnishing.correct(MARIA.email, {Field.FIRST_NAME: "Maria", Field.CITY: "Amsterdam-Centrum"})
    inboxes.note_gmail_confirmation(second.inbox_id, code="481 290 553", link=None, until=now + timedelta(hours=20))
    _set_organisation()
    _digest(inbox, now)
    _calendar(world, owner, now)
    return Sample(
        *(world, now, owner, administrator, stranger, _stored(inbox), _stored(second), _stored(theirs), furnishing),
        contact=wanted.people[0].email,
        job_ids=tuple(add_jobs((owner.claims or {})["sub"], now)),
        connect_path=_asked(world, owner, _named(name, "e.visser@example.net")),
    )


def _signed_in(world: World, email: str, now: datetime, *, groups: str) -> Person:
    """Somebody's browser with a session, and the claims of their token."""
    person = world.person(email, groups=groups, sub=_id("person", email))
    invite(world, email)
    if groups:
        cognito = world.account.aws.cognito
        cognito.admin_add_user_to_group(UserPoolId=world.pool_id, Username=email, GroupName="admins")
    caller = from_claims(person.claims or {})
    assert caller is not None
    person.cookies[SESSION_COOKIE] = begin_session(caller, now).secret
    return person


def _connected(owner: Person, at: datetime, now: datetime, *, is_on: bool, address: str | None = None) -> Inbox:
    claims = owner.claims or {}
    mailbox = address or owner.email
    inbox_id = _id("inbox", mailbox)
    if (known := inboxes.get(inbox_id)) is not None:
        return known
    inbox = Inbox(
        inbox_id=inbox_id,
        owner_id=claims["sub"],
        address=mailbox,
        aliases=(f"e.visser.{mailbox}",) if is_on else (),
        forwarding_token=_id("forwarding", mailbox),
        journal_token=_id("journal", mailbox),
        connected_at=at,
    )
    inboxes.connect(inbox)
    if not is_on:
        return inbox
    inboxes.note_first(inbox_id, "first_incoming_at", at + timedelta(minutes=9))
    inboxes.note_first(inbox_id, "first_outgoing_at", at + timedelta(minutes=31))
    inboxes.note_outgoing(inbox_id, is_proven=True, at=now - timedelta(hours=3))
    tomorrow = (now + timedelta(days=1)).replace(hour=7, minute=0)
    return inboxes.switch(_stored(inbox), is_enabled=True, at=at + timedelta(hours=1), next_digest_at=tomorrow)


def _stored(inbox: Inbox) -> Inbox:
    found = inboxes.get(inbox.inbox_id)
    assert found is not None
    return found


def _asked(world: World, owner: Person, address: str) -> str:
    assert owner.post("/v1/inboxes", {"address": address}).status == 202
    found = re.search(r"/connect/\S+", world.mails_to(address)[-1].text)
    assert found is not None
    return found[0]


def _set_organisation() -> None:
    stored = organisations.get()
    if stored.version is None:
        rules: Any = {
            "excluded_domains": ("lawfirm.example.org",),
            "excluded_addresses": ("works.council@example.com",),
        }
        organisations.save(Organisation(defaults=Defaults(digest_time="08:00", includes_colleagues=False), **rules))


def _digest(inbox: Inbox, now: datetime) -> None:
    """Yesterday's, sent."""
    key, at = f"{(now - timedelta(days=1)).date()}", now - timedelta(days=1)
    if digests.claim(inbox.inbox_id, key, at):
        digests.begin_sending(inbox.inbox_id, key, covers_until=at, listing=Listing(at), now=at)
        digests.finish(inbox.inbox_id, key, digests.DigestState.SENT, at)
        inboxes.mark_digested(inbox.inbox_id, at)


def _calendar(world: World, owner: Person, now: datetime) -> None:
    """The feed of due tasks, with an address that pictures may show."""
    owner_id, secret = (owner.claims or {})["sub"], _id("calendar", owner.email)
    if calendars.get(owner_id) is None:
        hashed = hashlib.sha256(secret.encode()).hexdigest()
        made = Calendar(owner_id, hashed, Seal(PURPOSE, world.key()).closed(secret), now - timedelta(days=12))
        with transaction() as write:
            calendars.put(write, made, None)


def _named(name: str, address: str) -> str:
    return f"{name}.{address}" if name else address


def _id(kind: str, text: str) -> str:
    """Of the shape of ours, but the same each time."""
    letters = "abcdefghijklmnopqrstuvwxyz234567"
    return "".join(letters[byte % 32] for byte in hashlib.sha256(f"{kind}#{text}".encode()).digest())


def _numbered(number: int, word: str) -> Somebody:
    said = {Field.FIRST_NAME: f"Name{number:03}", Field.LAST_NAME: "Numbered", Field.COMPANY: f"Company {number:03}"}
    waits = "stranger" if number % 5 == 4 else ""
    return Somebody(f"name{number:03}{word}@numbered.example.com", (said,), waits=waits)
