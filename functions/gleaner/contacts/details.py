"""A contact as JSON: the shape of `gleaner read` and of the API (DESIGN section 6)."""

from collections.abc import Iterable
from typing import TypedDict

from gleaner.contacts.contact import Contact
from gleaner.contacts.observation import Field, Observation, PhoneType


class PhoneDetails(TypedDict):
    """One number: E.164, as written, type, extension."""

    number: str
    raw: str
    type: str | None
    extension: str | None


class Details(TypedDict):
    """What is known of one person; null where nothing is."""

    email: str
    first_name: str | None
    last_name: str | None
    job_title: str | None
    company: str | None
    phones: list[PhoneDetails]
    website: str | None
    linkedin: str | None
    street: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None


def details(observations: Iterable[Observation], email: str) -> Details:
    """What one message said of its sender."""
    seen = tuple(observations)
    single: dict[Field, str] = {one.field: one.value for one in reversed(seen) if one.field is not Field.PHONE}
    phones = [
        _phone(phone.value, phone.raw, phone.phone_type, phone.extension)
        for phone in seen
        if phone.field is Field.PHONE
    ]
    return _details(email, single, phones)


def contact_details(contact: Contact) -> Details:
    """What the book holds of a person; a field that a person emptied is null. `raw` is the number itself."""
    single = {field: value.value for field, value in contact.values.items()}
    phones = [_phone(phone.value, phone.value, phone.phone_type, phone.extension) for phone in contact.phones]
    return _details(contact.email, single, phones)


def _phone(number: str, raw: str, phone_type: PhoneType | None, extension: str | None) -> PhoneDetails:
    return PhoneDetails(number=number, raw=raw, type=phone_type.value if phone_type else None, extension=extension)


def _details(email: str, single: dict[Field, str], phones: list[PhoneDetails]) -> Details:
    return Details(
        email=email,
        first_name=single.get(Field.FIRST_NAME) or None,
        last_name=single.get(Field.LAST_NAME) or None,
        job_title=single.get(Field.JOB_TITLE) or None,
        company=single.get(Field.COMPANY) or None,
        phones=phones,
        website=single.get(Field.WEBSITE) or None,
        linkedin=single.get(Field.LINKEDIN) or None,
        street=single.get(Field.STREET) or None,
        city=single.get(Field.CITY) or None,
        state=single.get(Field.STATE) or None,
        postal_code=single.get(Field.POSTAL_CODE) or None,
        country=single.get(Field.COUNTRY) or None,
    )
