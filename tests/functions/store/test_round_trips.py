"""What is stored comes back as it was, and only onto what was read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pynamodb.exceptions import TransactWriteError

from gleaner.contacts.contact import Contact
from gleaner.contacts.correspondent import Correspondent
from gleaner.contacts.search_words import words_of
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import CLOSED, Task, TaskState, Turn
from gleaner.inbox import Preferences
from gleaner.store import contacts, correspondents, inboxes, messages, tasks, threads
from gleaner.store.contacts import StoredContact
from gleaner.store.correspondents import StoredCorrespondent
from gleaner.store.messages import LedgerLine
from gleaner.store.rows import RaceLostError, lost_a_race, transaction
from gleaner.store.tasks import StoredTask
from tests.functions.connected import connected
from tests.functions.store.values import MOMENTS, values_of

pytestmark = pytest.mark.usefixtures("account")


@pytest.fixture
def task_of_today() -> Task:
    return Task(
        task_id="t1",
        thread_id="thread#1",
        message_key="m1",
        kind=Kind.REQUEST,
        title="Send the offer",
        sentence="Send the offer, please.",
        due_on=None,
        waiting_on=WaitingOn.OWNER,
        state=TaskState.OPEN,
        said_at=datetime(2026, 11, 20, 9, tzinfo=UTC),
        counterpart="Maria",
        score=0.9,
        is_proven=True,
    )


few = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@few
@given(values_of(Contact))
def test_a_contact_survives(contact: Contact) -> None:
    contact = replace(contact, email=f"{uuid4().hex}@example.com")
    with transaction() as write:
        contacts.put(write, contacts.onto(None, contact))
    assert contacts.get(contact.email) == StoredContact(contact, 1, words_of(contact))


@few
@given(values_of(Correspondent))
def test_a_correspondent_survives(one: Correspondent) -> None:
    one, inbox_id = replace(one, email="ann@example.com"), uuid4().hex
    with transaction() as write:
        correspondents.put(write, inbox_id, StoredCorrespondent(one, None))
    assert correspondents.get(inbox_id, one.email) == StoredCorrespondent(one, 1)
    assert list(correspondents.changed_since(inbox_id, None)) == ([one] if one.changed_at else [])
    waiting = [one] if one.suggestions else []
    assert list(correspondents.with_suggestions(inbox_id)) == waiting
    assert correspondents.suggested(inbox_id, 2) == (waiting, None)
    assert correspondents.in_each(["nobodys", inbox_id], one.email) == [one]


@few
@given(values_of(Task))
def test_a_task_survives_and_is_tracked_while_it_is_open(task: Task) -> None:
    task, inbox_id = replace(task, task_id=uuid4().hex), uuid4().hex
    with transaction() as write:
        tasks.put(write, inbox_id, StoredTask(task, None, "c1"))
        tasks.remember_correction(write, inbox_id, "c1", task.task_id)
    assert tasks.get(inbox_id, task.task_id) == StoredTask(task, 1, "c1")
    assert list(tasks.tracked(inbox_id)) == ([] if task.state in CLOSED else [task])
    assert list(tasks.closed(inbox_id, 2)) == ([task] if task.state in CLOSED else [])
    assert list(tasks.of_inbox(inbox_id)) == [task]
    found = tasks.find(inbox_id, [task.task_id, "unknown"], ["c1", "c2"])
    assert (list(found.tasks), found.corrections) == ([task.task_id], frozenset({"c1"}))


def test_a_task_moves_from_one_index_to_the_other_and_back(task_of_today: Task) -> None:
    task, inbox_id = task_of_today, uuid4().hex
    closed = replace(task, state=TaskState.DONE, closed_at=task.said_at)
    for version, one in enumerate((task, closed, task)):
        with transaction() as write:
            tasks.put(write, inbox_id, StoredTask(one, version or None))
        assert (list(tasks.tracked(inbox_id)), list(tasks.closed(inbox_id, 2))) == (
            ([one], []) if one is task else ([], [one])
        )


def test_what_is_due_is_found_from_a_day_on_and_before_it_the_nearest_first(task_of_today: Task) -> None:
    inbox_id = uuid4().hex
    days = [date(2026, 11, day) for day in (20, 22, 23, 25)]
    for number, due_on in enumerate((*days, None)):
        with transaction() as write:
            tasks.put(write, inbox_id, StoredTask(replace(task_of_today, task_id=f"t{number}", due_on=due_on), None))

    def found(rows: Iterator[StoredTask]) -> list[date | None]:
        return [stored.task.due_on for stored in rows]

    assert found(tasks.due_from(inbox_id, days[2], 9)) == days[2:]
    assert found(tasks.due_from(inbox_id, days[2], 1)) == days[2:3]
    assert found(tasks.due_before(inbox_id, days[2], 9)) == [days[1], days[0]]


@few
@given(st.lists(values_of(Turn), max_size=3))
def test_a_conversation_survives_and_is_found_by_each_of_its_ids(turns: list[Turn]) -> None:
    inbox_id, ids = uuid4().hex, [f"{number}@{uuid4().hex}" for number in range(3)]
    fresh = threads.find(inbox_id, ids)
    with transaction() as write:
        threads.put(write, inbox_id, fresh, tuple(turns))
    for one in ids:
        assert threads.find(inbox_id, [one]) == threads.Conversation(fresh.thread_id, tuple(turns), 1, ())


@few
@given(values_of(LedgerLine), MOMENTS)
def test_a_ledger_line_survives(line: LedgerLine, at: Any) -> None:
    inbox_id, line = uuid4().hex, replace(line, ses_message_id=uuid4().hex, received_at=at)
    assert messages.write_first(inbox_id, line)
    assert messages.get(inbox_id, line.ses_message_id) == line
    assert list(messages.ledger(inbox_id)) == [line]


@few
@given(values_of(Preferences))
def test_preferences_survive(preferences: Preferences) -> None:
    inbox = inboxes.save_preferences(connected(), preferences, next_digest_at=None)
    assert inboxes.get(inbox.inbox_id) == inbox
    assert inbox.preferences == preferences


def test_nothing_is_written_onto_what_changed_since_it_was_read() -> None:
    contact, inbox_id = Contact(f"{uuid4().hex}@example.com"), uuid4().hex
    words = words_of(contact)
    for stored in (StoredContact(contact, None, ()), StoredContact(contact, 1, words)):
        with transaction() as write:
            contacts.put(write, stored)
    for outdated in (None, 1):
        write = transaction()
        contacts.put(write, StoredContact(contact, outdated, words))
        correspondents.put(write, inbox_id, StoredCorrespondent(Correspondent(contact.email), None))
        with pytest.raises(TransactWriteError) as raised:
            write._commit()
        assert lost_a_race(raised.value)
    assert correspondents.get(inbox_id, contact.email).version is None


def test_an_inbox_that_changed_meanwhile_is_not_written_over() -> None:
    inbox = connected()
    inboxes.switch(inbox, is_enabled=False, at=inbox.connected_at, next_digest_at=None)
    with pytest.raises(RaceLostError):
        inboxes.save_preferences(inbox, Preferences(locale="nl"), next_digest_at=None)


def test_more_rows_than_one_call_reads_are_all_read() -> None:
    emails = [f"{uuid4().hex}@example.com" for _ in range(130)]
    for begin in range(0, 130, 26):
        with transaction() as write:
            for email in emails[begin : begin + 26]:
                contacts.put(write, contacts.onto(None, Contact(email)))
    assert set(contacts.get_all([*emails, *emails])) == set(emails)
    assert contacts.get_all([]) == {}
