"""What people may write into a contact, by the API and by the form: each field checked by the same rule."""

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import AfterValidator, Field

from api.phones import normalised_phone
from api.preferences import Body
from gleaner.contacts.correcting import EnteredPhone
from gleaner.contacts.observation import PhoneType

MOST_PHONES = 20
LONGEST_TEXT = 200
LONGEST_NUMBER = 40

_WEB_ADDRESS = re.compile(r"(https?://)?[^\s/:@.]+(\.[^\s/:@.]+)+(:[0-9]+)?(/\S*)?", re.IGNORECASE)


def one_line(text: str) -> str:
    """The text with each run of white space as one space; raises `ValueError` where characters are invisible."""
    line = " ".join(text.split())
    if not line.isprintable():
        raise ValueError("Send one line of visible characters.")
    return line


def _web_address(text: str) -> str:
    if text and not _WEB_ADDRESS.fullmatch(text):
        raise ValueError("Send a web address, such as https://www.example.com.")
    return text


Text = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(one_line)]
WebAddress = Annotated[Text, AfterValidator(_web_address)]


class PhoneEntry(Body):
    """A number as a person writes it; without a country code it is dialled in the organisation's country."""

    number: Annotated[str, Field(max_length=LONGEST_NUMBER)]
    type: PhoneType | None = None
    extension: Annotated[str, Field(max_length=10, pattern=r"^[0-9]+$")] | None = None


class ContactChange(Body):
    """Fields to set; null empties one for good, what is left out stays. `phones` replaces all numbers."""

    first_name: Text | None = None
    last_name: Text | None = None
    job_title: Text | None = None
    company: Text | None = None
    website: WebAddress | None = None
    linkedin: WebAddress | None = None
    street: Text | None = None
    city: Text | None = None
    state: Text | None = None
    postal_code: Text | None = None
    country: Text | None = None
    phones: Annotated[tuple[PhoneEntry, ...], Field(max_length=MOST_PHONES)] | None = None


class NoSuchNumberError(ValueError):
    """What was written cannot be dialled."""


def entered_phones(entries: Iterable[PhoneEntry], region: str) -> list[EnteredPhone]:
    """Numbers as the book keeps them; raises `NoSuchNumberError`."""
    entered = []
    for phone in entries:
        number = normalised_phone(phone.number, region)
        if number is None:
            raise NoSuchNumberError("Write each number with its country code, such as +31 20 123 4567.")
        entered.append(EnteredPhone(number, phone.type, phone.extension))
    return entered
