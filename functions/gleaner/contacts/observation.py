"""What one message says of its sender."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """The properties of a contact; PHONE may occur many times, every other once."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    JOB_TITLE = "job_title"
    COMPANY = "company"
    PHONE = "phone"
    WEBSITE = "website"
    LINKEDIN = "linkedin"
    STREET = "street"
    CITY = "city"
    STATE = "state"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"


class PhoneType(StrEnum):
    """How a signature labels a number."""

    WORK = "work"
    MOBILE = "mobile"
    FAX = "fax"
    HOME = "home"


class Source(StrEnum):
    """Where in the message a value stood."""

    SIGNATURE = "signature"
    FROM_HEADER = "from_header"
    NEW_TEXT = "new_text"


@dataclass(frozen=True, slots=True)
class Observation:
    """One value that a message states of its sender.

    `value` is normalised (a phone is E.164), `raw` the literal span it came from, `line` the whole line around it (the
    evidence a person is shown), `confidence` 0 to 1. The phone attributes are set for `Field.PHONE` alone.
    """

    field: Field
    value: str
    raw: str
    line: str
    source: Source
    confidence: float
    phone_type: PhoneType | None = None
    extension: str | None = None
