"""A digest that SES did not confirm says the same when it is sent once more."""

from dataclasses import replace
from datetime import timedelta

from gleaner.contacts.contact import Contact
from gleaner.contacts.correspondent import Change, Correspondent, Evidence
from gleaner.contacts.observation import Field
from gleaner.digests.composing import Digest, Material, Tally, compose, compose_again
from gleaner.followups.task import Task
from tests.unit.digests.samples import NOW, TODAY, YESTERDAY_AT, became_contact, contact, inbox, suggested, task

LATER = NOW + timedelta(minutes=5)
INBOX = inbox(digested_until=NOW - timedelta(days=30))
MARIA, PIET = "maria@example.org", "piet@example.org"


def person(email: str, evidence_id: str, **times: object) -> Correspondent:
    change = Change(Field.COMPANY, None, "Jansen & Partners", YESTERDAY_AT, evidence_id)
    return replace(became_contact(email), changes=(change,), **times)  # type: ignore[arg-type]


def company(email: str) -> Contact:
    return contact(email, company="Jansen & Partners")


def material(*tasks: Task) -> Material:
    return Material(
        tasks=tasks,
        correspondents=(
            person(MARIA, "e1"),
            person(PIET, "e2", became_contact_at=NOW - timedelta(days=90)),
            suggested(),
        ),
        contacts={MARIA: company(MARIA), PIET: company(PIET)},
        tally=Tally(3),
    )


def first(everything: Material) -> Digest:
    digest = compose(everything, inbox=INBOX, now=NOW)
    assert digest is not None
    return digest


def test_nothing_changed_makes_the_same_digest() -> None:
    everything = material(*(task(f"task{number}", due_on=TODAY) for number in range(25)))
    once = first(everything)
    assert compose_again(everything, once.listing, inbox=INBOX) == once


def test_what_came_since_is_the_next_digests() -> None:
    everything = material(task("task1"))
    once = first(everything)
    moved = Change(Field.COMPANY, "Jansen & Partners", "Smit", LATER, "e3")
    piet = everything.correspondents[1]
    came = replace(
        everything,
        tasks=(task("task2"), *everything.tasks),
        correspondents=(
            *everything.correspondents[:1],
            replace(piet, changes=(*piet.changes, replace(moved, field=Field.CITY))),
            *everything.correspondents[2:],
            person("new@example.org", "e4"),
            suggested("other@example.net", evidence_id="e5"),
        ),
        contacts={**everything.contacts, "new@example.org": company("new@example.org")},
    )
    again = compose_again(came, once.listing, inbox=INBOX)
    assert again is not None
    assert (again.tasks, again.new_contacts, again.changed_contacts) == (
        once.tasks,
        once.new_contacts,
        once.changed_contacts,
    )
    assert (again.counts.tasks, again.counts.new_contacts, again.counts.changed_contacts) == (1, 1, 1)


def test_what_was_settled_since_is_left_out() -> None:
    everything = material(task("task1"), task("task2"))
    once = first(everything)
    left = replace(everything, tasks=everything.tasks[:1], correspondents=everything.correspondents[:2])
    again = compose_again(left, once.listing, inbox=INBOX)
    assert again is not None
    assert [line.task.task_id for line in again.tasks] == ["task1"]
    assert (again.counts.tasks, again.counts.suggestions) == (1, 0)


def test_one_whose_listed_suggestion_was_accepted_since_is_no_new_contact() -> None:
    everything = Material(tasks=(task(),), correspondents=(suggested(MARIA),))
    once = first(everything)
    accepted = replace(everything, correspondents=(person(MARIA, "evidence1"),), contacts={MARIA: company(MARIA)})
    again = compose_again(accepted, once.listing, inbox=INBOX)
    assert again is not None
    assert not again.new_contacts


def test_when_all_of_it_was_settled_nothing_is_said() -> None:
    once = first(Material(tasks=(task(),)))
    assert compose_again(Material(tasks=(task("another"),)), once.listing, inbox=INBOX) is None


def test_a_contact_without_a_single_value_is_told_again_too() -> None:
    bare = replace(became_contact(MARIA), evidence={"e9": Evidence("message", YESTERDAY_AT, {})})
    everything = Material(correspondents=(bare,), contacts={MARIA: contact(MARIA)})
    once = first(everything)
    assert once.listing.evidence_ids == ("e9",)
    assert compose_again(everything, once.listing, inbox=INBOX) == once
