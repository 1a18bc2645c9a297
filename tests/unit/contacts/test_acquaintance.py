from datetime import UTC, datetime, timedelta

import msgspec

from gleaner.contacts.acquaintance import (
    STATED_BYTES,
    STATED_LIMIT,
    Acquaintance,
    accept,
    bounded,
    heard_from,
    reject,
    state,
    understood,
    written_to,
)
from gleaner.contacts.contact import Author, Contact, Statement, Value
from gleaner.contacts.correspondent import Correspondent
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.contacts.policy import Verdict
from gleaner.language.analysis import Entity, EntityType

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MARIA = "maria@example.com"
STRANGER = Acquaintance(Correspondent(MARIA), None)


def says(company: str, *, evidence: str = "e1", at: datetime = NOW) -> Statement:
    line = f"Maria Jansen, {company}"
    return Statement((Observation(Field.COMPANY, company, company, line, Source.SIGNATURE, 0.9),), at, evidence)


def captured(person: Acquaintance, statement: Statement) -> Acquaintance:
    return state(person, statement, Verdict.CAPTURE, "", message_key="m", now=NOW)


def suggested(person: Acquaintance, statement: Statement, reason: str = "stranger") -> Acquaintance:
    return state(person, statement, Verdict.SUGGEST, reason, message_key="m", now=NOW)


def test_what_is_captured_becomes_a_contact_with_its_evidence() -> None:
    person = captured(STRANGER, says("Acme"))
    assert person.contact is not None
    assert person.contact.values[Field.COMPANY].value == "Acme"
    assert person.correspondent.evidence["e1"].lines == {"company": "Maria Jansen, Acme"}
    assert person.correspondent.became_contact_at == person.correspondent.changed_at == NOW


def test_a_change_remembers_what_was_and_what_is() -> None:
    person = captured(captured(STRANGER, says("Acme")), says("Globex", evidence="e2", at=NOW + timedelta(days=1)))
    assert [(one.was, one.value) for one in person.correspondent.changes] == [(None, "Acme"), ("Acme", "Globex")]


def test_the_same_statement_twice_changes_nothing_the_second_time() -> None:
    once = captured(STRANGER, says("Acme"))
    assert captured(once, says("Acme")) == once


def test_a_strangers_details_wait_and_make_no_contact() -> None:
    person = suggested(STRANGER, says("Acme"))
    assert person.contact is None
    assert [one.reason for one in person.correspondent.suggestions] == ["stranger"]
    assert person.correspondent.changed_at == NOW


def test_writing_to_a_stranger_lets_their_details_in() -> None:
    person = written_to(suggested(STRANGER, says("Acme")), name="Maria", at=NOW, now=NOW)
    assert person.contact is not None
    assert person.correspondent.suggestions == ()


def test_writing_to_somebody_does_not_let_unproven_details_in() -> None:
    person = written_to(suggested(STRANGER, says("Acme"), "unproven"), name="", at=NOW, now=NOW)
    assert person.contact is None
    assert len(person.correspondent.suggestions) == 1


def test_accepting_twice_is_accepting_once() -> None:
    once = accept(suggested(STRANGER, says("Acme")), "e1", NOW)
    assert once.contact is not None
    assert accept(once, "e1", NOW) == once


def test_a_rejected_stranger_is_not_suggested_again() -> None:
    rejected = reject(suggested(STRANGER, says("Acme")), "e1")
    assert suggested(rejected, says("Acme", evidence="e2")) == rejected


def test_what_the_book_already_says_is_not_suggested() -> None:
    known = captured(STRANGER, says("Acme"))
    assert suggested(known, says("Acme", evidence="e2"), "unproven") == known


def test_a_persons_own_edit_survives_what_a_message_says() -> None:
    edited = Contact(MARIA, {Field.COMPANY: Value("Initech", Author.PERSON, NOW - timedelta(days=9))})
    person = captured(Acquaintance(Correspondent(MARIA), edited), says("Acme"))
    assert person.contact is not None
    assert person.contact.values[Field.COMPANY].value == "Initech"


def test_each_number_keeps_the_line_it_stood_in() -> None:
    numbers = ("+31201234567", "+31612345678")
    observations = tuple(
        Observation(Field.PHONE, one, one, f"T {one}", Source.SIGNATURE, 0.9, PhoneType.WORK) for one in numbers
    )
    person = captured(STRANGER, Statement(observations, NOW, "e1"))
    assert person.correspondent.evidence["e1"].lines == {f"phone:{one}": f"T {one}" for one in numbers}


def test_first_and_last_contact_are_right_in_any_order() -> None:
    early, late = NOW - timedelta(days=3), NOW
    for moments in ((early, late), (late, early)):
        person = STRANGER
        for at in moments:
            person = heard_from(person, name="Maria", at=at)
        assert (person.correspondent.first_incoming_at, person.correspondent.last_incoming_at) == (early, late)


def test_accepting_a_stranger_lets_in_all_they_said() -> None:
    waiting = suggested(suggested(STRANGER, says("Acme")), says("Globex", evidence="e2", at=NOW + timedelta(days=1)))
    person = accept(waiting, "e1", NOW)
    assert person.correspondent.suggestions == ()
    assert person.contact is not None
    assert person.contact.values[Field.COMPANY].value == "Globex"


def test_rejecting_a_stranger_drops_all_they_said() -> None:
    waiting = suggested(suggested(STRANGER, says("Acme")), says("Globex", evidence="e2"))
    assert reject(waiting, "e1").correspondent.suggestions == ()


def test_rejecting_an_unproven_change_leaves_the_others_waiting() -> None:
    waiting = suggested(suggested(STRANGER, says("Acme"), "unproven"), says("Globex", evidence="e2"), "review")
    assert [one.reason for one in reject(waiting, "e1").correspondent.suggestions] == ["review"]


def test_it_does_not_matter_whether_a_stranger_is_captured_before_or_after_their_first_mail() -> None:
    early, late = says("Acme"), says("Globex", evidence="e2", at=NOW + timedelta(days=1))
    after = captured(suggested(STRANGER, early), late)
    before = captured(captured(STRANGER, late), early)
    assert after.contact == before.contact
    assert after.correspondent.suggestions == ()


def test_forged_mail_pushes_out_no_suggestion() -> None:
    person = suggested(STRANGER, says("Acme"))
    for number in range(9):
        person = suggested(person, says(f"Evil {number}", evidence=f"forged-{number}"), "unproven")
    assert [one.reason for one in person.correspondent.suggestions] == ["stranger", *["unproven"] * 4]


def test_what_comes_again_proven_no_longer_waits() -> None:
    person = captured(suggested(STRANGER, says("Acme"), "unproven"), says("Acme"))
    assert person.contact is not None
    assert person.correspondent.suggestions == ()


def test_a_forged_sender_gives_nobody_a_name() -> None:
    known = heard_from(STRANGER, name="Maria Jansen", at=NOW)
    forged = heard_from(known, name="Mallory", at=NOW + timedelta(days=1), is_proven=False)
    assert forged.correspondent.name == "Maria Jansen"
    assert heard_from(STRANGER, name="Mallory", at=NOW, is_proven=False).correspondent.name == ""


def test_the_newest_proven_name_counts_in_any_order() -> None:
    for moments in ((0, 1), (1, 0)):
        person = STRANGER
        for day in moments:
            person = heard_from(person, name=f"Maria {day}", at=NOW + timedelta(days=day))
        assert person.correspondent.name == "Maria 1"


def seen(field: Field, value: str, line: str | None = None) -> Observation:
    return Observation(field, value, value, line or value, Source.SIGNATURE, 0.9)


def test_what_is_stored_of_a_message_is_bounded() -> None:
    many = [seen(Field.PHONE, f"+3120794{number:04}", "☎" * 300) for number in range(200)]
    kept = bounded([seen(Field.COMPANY, "x" * 1_000), seen(Field.JOB_TITLE, "CEO\0", "CEO\u0007 of Acme"), *many])
    assert kept[0].value == "CEO "
    assert kept[0].line == "CEO  of Acme"
    assert len(kept) == STATED_LIMIT
    assert len(kept[1].line.encode()) <= STATED_BYTES


def test_a_correspondent_fits_into_one_item_whatever_they_send() -> None:
    person = STRANGER
    for number in range(60):
        stated = [seen(Field.PHONE, f"+3120{number:03}{each:04}", '"' * 300) for each in range(100)]
        statement = Statement(bounded(stated), NOW + timedelta(hours=number), f"e{number}")
        verdict = (Verdict.CAPTURE, Verdict.SUGGEST, Verdict.HOLD)[number % 3]
        person = state(person, statement, verdict, "unproven", message_key="m", now=NOW)
        person = understood(person, f"lines {number}", [Entity('"' * 120, EntityType.PERSON, 0.9, 0, 120)] * 30)
        person = reject(person, f"e{number - 15}")
    assert len(msgspec.json.encode(person.correspondent)) < 380_000
    assert len(msgspec.json.encode(person.contact)) < 380_000
    assert "e57" in person.correspondent.evidence


def test_evidence_that_a_value_rests_on_outlives_newer_mail() -> None:
    phone = Observation(Field.PHONE, "+31201234567", "", "T 020", Source.SIGNATURE, 0.9)
    person = captured(STRANGER, Statement((phone,), NOW, "first"))
    for number in range(120):
        at = NOW + timedelta(hours=number + 1)
        person = captured(person, says("Acme", evidence=f"e{number}", at=at))
    assert "first" in person.correspondent.evidence
    assert "e119" in person.correspondent.evidence


def test_a_link_spelled_otherwise_is_no_change() -> None:
    def profile(text: str, evidence: str) -> Statement:
        return Statement((Observation(Field.LINKEDIN, text, text, text, Source.SIGNATURE, 0.9),), NOW, evidence)

    person = captured(captured(STRANGER, profile("linkedin.com/in/m", "e1")), profile("nl.linkedin.com/in/m", "e2"))
    assert len(person.correspondent.changes) == 1
    assert suggested(person, profile("https://linkedin.com/in/m", "e3"), "unproven") == person
