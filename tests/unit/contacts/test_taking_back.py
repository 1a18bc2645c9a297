from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import reduce

import pytest

from gleaner.contacts.acquaintance import EVERYTHING, Acquaintance, state
from gleaner.contacts.captures import capture_id, captured, evidence_in
from gleaner.contacts.contact import Author, Contact, Statement
from gleaner.contacts.correspondent import Change, Correspondent
from gleaner.contacts.merging import correct, merge
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.contacts.policy import Capture, CaptureModes, Verdict
from gleaner.contacts.taking_back import is_taken_back, put_back, shown, stands, take_back

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
CLICK = MONDAY + timedelta(days=20)
EMAIL = "jan@example.com"
ROWS = [
    pytest.param({Field.COMPANY: "Acme"}, {Field.COMPANY: "Bolt"}, ["Acme"], id="a value that changed"),
    pytest.param({}, {Field.COMPANY: "Bolt"}, [], id="a value that is new"),
    pytest.param({}, {Field.PHONE: "+31612345678"}, [], id="a number"),
    pytest.param({Field.PHONE: "+31201234567"}, {Field.PHONE: "+31612345678"}, [], id="a number beside another"),
    pytest.param(
        {Field.STREET: "Kade 1", Field.CITY: "Delft", Field.STATE: "ZH"},
        {Field.STREET: "Laan 2", Field.CITY: "Delft"},
        ["Kade 1", "Delft", "ZH"],
        id="an address of which one part stayed and one went",
    ),
    pytest.param({}, {Field.STREET: "Laan 2", Field.CITY: "Delft"}, [], id="a first address"),
    pytest.param({Field.LAST_NAME: "Smit"}, {Field.LAST_NAME: "Bakker"}, ["Smit"], id="a name"),
]


def statement(day: int, values: dict[Field, str]) -> Statement:
    seen = tuple(
        Observation(field, value, value, value, Source.SIGNATURE, 0.9, PhoneType.WORK if field is Field.PHONE else None)
        for field, value in values.items()
    )
    return Statement(seen, MONDAY + timedelta(days=day), f"evidence-{day}")


def heard(*statements: Statement, modes: CaptureModes = EVERYTHING) -> Acquaintance:
    """Somebody whose mails said this, one after another."""

    def hear(person: Acquaintance, said: Statement) -> Acquaintance:
        return state(
            person,
            said,
            Verdict.CAPTURE,
            "corresponding",
            message_key=said.evidence_id,
            now=said.stated_at,
            modes=modes,
        )

    return reduce(hear, statements, Acquaintance(Correspondent(EMAIL), None))


def book(person: Acquaintance) -> Contact:
    assert person.contact is not None
    return person.contact


def last_change(person: Acquaintance) -> tuple[Change, ...]:
    return captured(person.correspondent, capture_id(person.correspondent.changes[-1]))


def texts(contact: Contact, changes: tuple[Change, ...]) -> list[str]:
    return [one.value for one in shown(contact, changes) if one.value]


@pytest.mark.parametrize(("before", "after", "comes_back"), ROWS)
def test_taken_back_it_is_as_it_was_and_mail_does_not_bring_it_in_again(
    before: dict[Field, str], after: dict[Field, str], comes_back: list[str]
) -> None:
    person = heard(statement(1, before), statement(2, after))
    changes, contact = last_change(person), book(person)
    assert stands(contact, changes)
    gone = take_back(contact, changes, CLICK)
    assert texts(gone, changes) == comes_back
    assert take_back(gone, changes, CLICK + timedelta(days=1)) == gone
    again = replace(statement(40, after), evidence_id="evidence-40")
    assert texts(merge(gone, again), changes) == comes_back


@pytest.mark.parametrize(("before", "after", "comes_back"), ROWS)
def test_what_was_taken_back_can_be_put_back_and_is_a_persons_word_then(
    before: dict[Field, str], after: dict[Field, str], comes_back: list[str]
) -> None:
    person = heard(statement(1, before), statement(2, after))
    changes, contact = last_change(person), book(person)
    gone = take_back(contact, changes, CLICK)
    assert is_taken_back(gone, changes)
    assert not is_taken_back(contact, changes)
    back = put_back(gone, changes, CLICK)
    assert texts(back, changes) == texts(contact, changes)
    assert put_back(back, changes, CLICK + timedelta(days=1)) == back
    assert not stands(back, changes)
    assert take_back(back, changes, CLICK) == back


def test_other_numbers_stay_whose_they_are() -> None:
    person = heard(statement(1, {Field.PHONE: "+31201234567"}), statement(2, {Field.PHONE: "+31612345678"}))
    gone = take_back(book(person), last_change(person), CLICK)
    assert [(one.value, one.author, one.evidence_id) for one in gone.phones] == [
        ("+31201234567", Author.MACHINE, "evidence-1")
    ]
    back = put_back(gone, last_change(person), CLICK)
    assert [one.author for one in back.phones] == [Author.MACHINE, Author.PERSON]
    assert Field.PHONE not in back.history


def test_what_was_superseded_or_corrected_is_left_alone() -> None:
    person = heard(statement(1, {Field.COMPANY: "Acme"}), statement(2, {Field.COMPANY: "Bolt"}))
    changes = last_change(person)
    newer = merge(book(person), statement(3, {Field.COMPANY: "Crux"}))
    assert take_back(newer, changes, CLICK) == newer
    entered = correct(book(person), {Field.COMPANY: "Bolt"}, None, CLICK)
    assert take_back(entered, changes, CLICK) == entered


def test_under_review_it_is_not_asked_about_again_either() -> None:
    person = heard(statement(1, {Field.COMPANY: "Acme"}), statement(2, {Field.COMPANY: "Bolt"}))
    gone = take_back(book(person), last_change(person), CLICK)
    said = replace(statement(40, {Field.COMPANY: "Bolt"}), evidence_id="evidence-40")
    after = state(
        replace(person, contact=gone),
        said,
        Verdict.CAPTURE,
        "corresponding",
        message_key="m",
        now=CLICK,
        modes=CaptureModes(Capture.REVIEW, {}),
    )
    assert (after.contact, after.correspondent.suggestions) == (gone, ())


def test_an_id_names_its_message_and_tells_the_values_of_one_message_apart() -> None:
    values = {Field.COMPANY: "Bolt", Field.STREET: "Laan 2", Field.CITY: "Delft", Field.PHONE: "+31612345678"}
    known = heard(statement(2, values)).correspondent
    named = [capture_id(change) for change in known.changes]
    assert len(set(named)) == 3
    assert {evidence_in(one) for one in named} == {"evidence-2"}
    assert {change.field for change in captured(known, capture_id(known.changes[1]))} == {Field.STREET, Field.CITY}
    assert captured(known, "evidence-2.job_title") == ()
    assert not any("31612345678" in one or "Bolt" in one for one in named)
