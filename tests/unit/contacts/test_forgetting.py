"""What is left of a contact whose evidence goes."""

from collections.abc import Mapping
from datetime import UTC, datetime

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.correspondent import Correspondent, Evidence
from gleaner.contacts.forgetting import supported, without
from gleaner.contacts.observation import Field

AT = datetime(2026, 11, 23, tzinfo=UTC)


def machine(value: str, evidence: str) -> Value:
    return Value(value, Author.MACHINE, AT, evidence)


def person(value: str) -> Value:
    return Value(value, Author.PERSON, AT)


def test_a_value_of_other_evidence_steps_in_from_history() -> None:
    contact = Contact(
        "m@example.org",
        {Field.COMPANY: machine("Mine", "a")},
        history={Field.COMPANY: (machine("Mine before", "a"), machine("Theirs", "b"))},
    )
    left = without(contact, {"a"})
    assert left is not None
    assert left.values[Field.COMPANY].value == "Theirs"
    assert left.history == {}


def test_what_a_person_entered_stays() -> None:
    contact = Contact("m@example.org", {Field.COMPANY: person("Entered"), Field.FIRST_NAME: machine("Maria", "a")})
    left = without(contact, {"a"})
    assert left is not None
    assert left.values == {Field.COMPANY: person("Entered")}


def test_of_an_address_no_single_part_steps_in() -> None:
    contact = Contact(
        "m@example.org",
        {Field.CITY: machine("Utrecht", "a"), Field.FIRST_NAME: machine("Maria", "b")},
        history={Field.CITY: (machine("Delft", "b"),)},
    )
    left = without(contact, {"a"})
    assert left is not None
    assert Field.CITY not in left.values


def test_somebody_of_whom_nothing_is_left_is_gone() -> None:
    contact = Contact("m@example.org", {Field.COMPANY: machine("Mine", "a"), Field.JOB_TITLE: person("")})
    assert without(contact, {"a"}) is None


def test_forgetting_nothing_changes_nothing() -> None:
    contact = Contact("m@example.org", {Field.COMPANY: machine("Mine", "a")}, (machine("+31201234567", "a"),))
    assert without(contact, {"b"}) == contact


def heard(evidence_id: str, day: int, lines: Mapping[str, str]) -> Correspondent:
    return Correspondent("m@example.org", evidence={evidence_id: Evidence("key", AT.replace(day=day), lines)})


def test_a_value_rests_on_the_newest_of_those_who_heard_it_too() -> None:
    contact = Contact("m@example.org", {Field.COMPANY: machine("Acme", "mine")})
    others = [
        heard("b", 20, {"company": "Sales Manager, ACME"}),
        heard("a", 2, {"company": "Acme"}),
        heard("c", 22, {"company": "Globex"}),
    ]
    value = supported(contact, {"mine"}, others).values[Field.COMPANY]
    assert (value.value, value.evidence_id, value.stated_at) == ("Acme", "b", AT.replace(day=20))


def test_what_nobody_else_heard_and_what_a_person_entered_rests_as_it_did() -> None:
    contact = Contact("m@example.org", {Field.COMPANY: machine("Acme", "mine"), Field.FIRST_NAME: person("Maria")})
    assert supported(contact, {"mine"}, [heard("b", 20, {"company": "Globex", "first_name": "Maria"})]) == contact
    assert supported(contact, {"other"}, [heard("b", 20, {"company": "Acme"})]) == contact


def test_a_number_is_the_same_however_it_was_written() -> None:
    contact = Contact("m@example.org", phones=(machine("+31201234567", "mine"),))
    others = [heard("b", 20, {"phone:+31201234567": "T 020 - 123 45 67"})]
    assert [one.evidence_id for one in supported(contact, {"mine"}, others).phones] == ["b"]
