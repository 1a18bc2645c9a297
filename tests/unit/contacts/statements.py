"""What messages state of one contact, and what the contact says then."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import reduce

from gleaner.contacts.contact import Contact, Statement
from gleaner.contacts.merging import merge
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.contacts.pools import ADDRESS_FIELDS

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


EMPTY = Contact("jan@example.com")


SINGLES: list[Field] = [field for field in Field if field is not Field.PHONE]


def seen(field: Field, value: str, *, phone_type: PhoneType | None = None, extension: str | None = None) -> Observation:
    return Observation(field, value, value, value, Source.SIGNATURE, 0.9, phone_type, extension)


def stated(day: int, *observations: Observation) -> Statement:
    return Statement(observations, MONDAY + timedelta(days=day), f"evidence-{day}")


def company(day: int, name: str) -> Statement:
    return stated(day, seen(Field.COMPANY, name))


def text(contact: Contact, field: Field) -> str | None:
    value = contact.values.get(field)
    return value.value if value else None


def past(contact: Contact, field: Field) -> list[str]:
    return [value.value for value in contact.history.get(field, ())]


def merged(contact: Contact, *statements: Statement) -> Contact:
    return reduce(merge, statements, contact)


def address(day: int, **parts: str) -> Statement:
    return stated(day, *(seen(Field(name), value) for name, value in parts.items()))


def lines(contact: Contact) -> Mapping[str, str]:
    return {field.value: contact.values[field].value for field in ADDRESS_FIELDS if field in contact.values}


def phone(number: str, phone_type: PhoneType | None = None, extension: str | None = None) -> Observation:
    return seen(Field.PHONE, number, phone_type=phone_type, extension=extension)
