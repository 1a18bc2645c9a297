"""Tasks and people that digests are made of in these tests."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from gleaner.contacts.contact import Author, Contact, Statement, Value
from gleaner.contacts.correspondent import Change, Correspondent, Suggestion
from gleaner.contacts.observation import Field, Observation, Source
from gleaner.digests.composing import Material, Tally, compose
from gleaner.digests.links import Linker
from gleaner.digests.rendering import Rendered, render
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import Task, TaskState
from gleaner.inbox import Inbox, Preferences, SetUp

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
"""A Tuesday, 08:00 in Amsterdam."""
TODAY = date(2026, 11, 24)
KEY = b"k" * 32
PUBLIC_URL = "https://gleaner.example.net"
YESTERDAY_AT = NOW - timedelta(days=1)


def inbox(
    inbox_id: str = "in5k2v7qxw4m3tz6ybd", *, digested_until: datetime | None = None, locale: str = "en"
) -> Inbox:
    """An inbox that is on, sees both directions, and gets its digest at 08:00 in Amsterdam."""
    return Inbox(
        inbox_id=inbox_id,
        owner_id="owner",
        address="emma@example.com",
        forwarding_token=f"f{inbox_id}",
        journal_token=f"j{inbox_id}",
        connected_at=NOW - timedelta(days=100),
        is_enabled=True,
        enabled_at=NOW - timedelta(days=99),
        preferences=Preferences(locale=locale),
        set_up=SetUp(proven_outgoing_at=NOW - timedelta(days=90)),
        next_digest_at=NOW,
        digested_until=digested_until,
    )


def task(
    task_id: str = "task1",
    *,
    title: str = "Send the signed contract",
    sentence: str = "Could you send me the signed contract?",
    due_on: date | None = None,
    kind: Kind = Kind.REQUEST,
    waiting_on: WaitingOn = WaitingOn.OWNER,
    state: TaskState = TaskState.OPEN,
    said_at: datetime = YESTERDAY_AT,
    counterpart: str = "Maria Jansen",
    is_proven: bool = True,
    snoozed_until: date | None = None,
    is_promised: bool = False,
) -> Task:
    """A task that waits on the owner since yesterday."""
    return Task(
        task_id=task_id,
        thread_id="thread",
        message_key="message",
        kind=kind,
        title=title,
        sentence=sentence,
        due_on=due_on,
        waiting_on=waiting_on,
        state=state,
        said_at=said_at,
        counterpart=counterpart,
        score=0.9,
        is_proven=is_proven,
        snoozed_until=snoozed_until,
        is_promised=is_promised,
    )


def contact(email: str = "maria@example.org", **values: str) -> Contact:
    """A contact of the book, its values by field name."""
    stated = {Field(name): Value(value, Author.MACHINE, YESTERDAY_AT) for name, value in values.items()}
    return Contact(email, values=stated)


def became_contact(email: str = "maria@example.org", at: datetime = YESTERDAY_AT) -> Correspondent:
    """Somebody who became a contact at that time."""
    return Correspondent(email, name="Maria", became_contact_at=at, changed_at=at)


def suggested(
    email: str = "sam@example.net",
    *,
    at: datetime = YESTERDAY_AT,
    reason: str = "stranger",
    company: str = "Strange & Sons",
    evidence_id: str = "evidence1",
) -> Correspondent:
    """Somebody whose details wait for the owner's word since that time."""
    seen = (("first_name", "Sam"), ("last_name", "Stranger"), ("company", company))
    observations = tuple(Observation(Field(name), value, value, value, Source.SIGNATURE, 0.9) for name, value in seen)
    statement = Statement(observations, at, evidence_id)
    return Correspondent(email, name="Sam", suggestions=(Suggestion(statement, reason, at),), changed_at=at)


def rendered(material: Material, locale: str = "en", *, is_incoming_only: bool = False) -> Rendered:
    """The mail of what there is to say."""
    one = inbox(locale=locale)
    digest = compose(material, inbox=replace(one, set_up=SetUp()) if is_incoming_only else one, now=NOW)
    assert digest is not None
    return render(digest, Linker(PUBLIC_URL, KEY, NOW))


def full(text: str = "") -> Material:
    """One of everything; `text` stands wherever a mail's own words can stand."""
    known = replace(
        became_contact("p@example.org", at=YESTERDAY_AT - timedelta(days=50)),
        became_contact_at=None,
        changes=(Change(Field.JOB_TITLE, text or "Clerk", f"{text} too" if text else "Manager", YESTERDAY_AT, "e"),),
    )
    names = {"first_name": text or "Maria", "last_name": "Jansen", "company": text or "Jansen & Partners"}
    return Material(
        tasks=(
            task(
                "overdue",
                title=text or "Send the contract",
                sentence=text or "Send it?",
                due_on=TODAY - timedelta(days=2),
            ),
            task("today", due_on=TODAY, counterpart=text or "Pieter", is_proven=False),
            task("open"),
            task("late", state=TaskState.AWAITING_REPLY),
        ),
        correspondents=(became_contact(), known, suggested(company=text or "Strange & Sons")),
        contacts={
            "maria@example.org": contact(**names),
            "p@example.org": contact("p@example.org", job_title=f"{text} too" if text else "Manager"),
        },
        tally=Tally(3, {"bulk": 2}),
    )
