"""Preferences as people send them: any part, each checked, nothing taken if one is wrong."""

import re
from dataclasses import replace
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from api.addresses import excludable, normalised_domain
from gleaner.contacts.policy import Capture, Rule, Topic
from gleaner.digests.schedule import ScheduleError, zone_named
from gleaner.followups.business_days import SILENT_DAYS
from gleaner.inbox import KEEPING_RAW, Preferences
from gleaner.wording import LOCALES

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)
LARGEST_LIST = 500
"""Exclusions of each kind: at 320 bytes each, 320 KB of the 400 KB that a DynamoDB item may have."""

LONGEST_SILENCE = 30
"""Business days: six weeks, after which a task without a date has left the digest."""


class Body(BaseModel):
    """What callers send: nothing that is not known, and never quoted in an error."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True, frozen=True)


def _zone(name: str) -> str:
    try:
        zone_named(name)
    except ScheduleError as error:
        raise ValueError(str(error)) from None
    return name


def _clock(time: str) -> str:
    if not _CLOCK.fullmatch(time):
        raise ValueError("Write a time of day as HH:MM, such as 08:00.")
    return time


def _locale(code: str) -> str:
    if code not in LOCALES:
        raise ValueError(f"Choose one of {', '.join(LOCALES)}.")
    return code


def _region(code: str) -> str:
    from phonenumbers import SUPPORTED_REGIONS

    if code.upper() not in SUPPORTED_REGIONS:
        raise ValueError("Choose a country by its two letters in ISO 3166, such as NL.")
    return code.upper()


def _weekdays(days: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted(set(days)))


def _silent_days(number: int) -> int:
    if not 1 <= number <= LONGEST_SILENCE:
        raise ValueError(f"Choose how many business days of silence make a task late, 1 to {LONGEST_SILENCE}.")
    return number


def _raw_days(number: int) -> int:
    if number not in KEEPING_RAW:
        raise ValueError(f"Choose one of {', '.join(map(str, KEEPING_RAW))} days.")
    return number


def _addresses(given: tuple[str, ...]) -> tuple[str, ...]:
    addresses = {excludable(one) for one in given}
    if None in addresses:
        raise ValueError("Write each entry as an e-mail address, such as someone@example.com.")
    return tuple(sorted(one for one in addresses if one))


def _domains(given: tuple[str, ...]) -> tuple[str, ...]:
    domains = {normalised_domain(one) for one in given}
    if None in domains:
        raise ValueError("Write each entry as a domain, such as example.com.")
    return tuple(sorted(one for one in domains if one))


Text = Annotated[str, Field(max_length=254)]
Zone = Annotated[Text, AfterValidator(_zone)]
Locale = Annotated[Text, AfterValidator(_locale)]
Region = Annotated[Text, AfterValidator(_region)]
Clock = Annotated[Text, AfterValidator(_clock), Field(examples=["08:00"])]
Weekday = Annotated[int, Field(ge=1, le=7, strict=True)]
Weekdays = Annotated[tuple[Weekday, ...], Field(min_length=1, max_length=7), AfterValidator(_weekdays)]
Addresses = Annotated[tuple[Text, ...], Field(max_length=LARGEST_LIST), AfterValidator(_addresses)]
Domains = Annotated[tuple[Text, ...], Field(max_length=LARGEST_LIST), AfterValidator(_domains)]
SilentDays = Annotated[int, Field(strict=True), AfterValidator(_silent_days)]
RawDays = Annotated[int, Field(strict=True), AfterValidator(_raw_days)]
Switch = Annotated[bool, Field(strict=True)]
ByField = Annotated[dict[Topic, Capture], Field(examples=[{"phone": "review", "address": "off"}])]
"""The whole mapping: a field that is left out goes by `capture` again."""


class PreferencesChange(Body):
    """Some of the preferences; what is left out stays."""

    capture: Capture = Capture.AUTO
    capture_by_field: ByField = Field(default_factory=dict)
    contact_rule: Rule = Rule.CORRESPONDING
    has_tasks: Switch = True
    has_digest: Switch = True
    digest_time: Clock = "08:00"
    digest_weekdays: Weekdays = (1, 2, 3, 4, 5)
    time_zone: Zone = "Europe/Amsterdam"
    locale: Locale = "en"
    phone_region: Region = "NL"
    includes_colleagues: Switch = False
    excluded_addresses: Addresses = ()
    excluded_domains: Domains = ()
    country: Region | None = None
    silent_days: SilentDays = SILENT_DAYS
    keeps_raw_days: RawDays = 0

    def applied_to(self, preferences: Preferences) -> Preferences:
        """The preferences with what was sent, and only that, changed."""
        return replace(preferences, **{name: getattr(self, name) for name in self.model_fields_set})
