"""What is left of a contact whose evidence goes."""

from datetime import UTC, datetime

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.forgetting import without
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
