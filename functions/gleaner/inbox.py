"""A connected mailbox: its owner, its switch and its preferences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gleaner.contacts.exclusions import Exclusions
from gleaner.contacts.policy import Capture, CaptureModes, Rule, Topic
from gleaner.followups.business_days import SILENT_DAYS


class Route(StrEnum):
    """By which of an inbox's two secret addresses a message came; JOURNAL is for journal reports alone."""

    FORWARDING = "forwarding"
    JOURNAL = "journal"


KEEPING_RAW = (0, 7, 14, 21)
"""Days that raw mail can be kept after it was read; the last is when the bucket deletes whatever it has (`template.yaml`)."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the owner can set.

    `capture_by_field` counts for its fields in place of `capture`, unless that is off; `digest_time` is local `HH:MM`, `digest_weekdays` ISO numbers
    (Monday is 1). After `silent_days` business days without an answer a task awaits a reply; `country` is the one whose public
    holidays are no business days, None that of `phone_region`. Raw mail that was gleaned is kept `keeps_raw_days` from its receipt.
    """

    capture: Capture = Capture.AUTO
    capture_by_field: Mapping[Topic, Capture] = field(default_factory=dict)
    contact_rule: Rule = Rule.CORRESPONDING
    has_tasks: bool = True
    has_digest: bool = True
    digest_time: str = "08:00"
    digest_weekdays: tuple[int, ...] = (1, 2, 3, 4, 5)
    time_zone: str = "Europe/Amsterdam"
    locale: str = "en"
    phone_region: str = "NL"
    includes_colleagues: bool = False
    excluded_addresses: tuple[str, ...] = ()
    excluded_domains: tuple[str, ...] = ()
    country: str | None = None
    silent_days: int = SILENT_DAYS
    keeps_raw_days: int = 0

    @property
    def modes(self) -> CaptureModes:
        """How each field is captured."""
        return CaptureModes(self.capture, self.capture_by_field)

    @property
    def exclusions(self) -> Exclusions:
        """Whose mail is not gleaned."""
        return Exclusions.of(self.excluded_addresses, self.excluded_domains)


@dataclass(frozen=True, slots=True)
class SetUp:
    """How far connecting has come. `unproven_outgoing_at` is the last outgoing copy whose sender had no proof."""

    first_incoming_at: datetime | None = None
    first_outgoing_at: datetime | None = None
    proven_outgoing_at: datetime | None = None
    unproven_outgoing_at: datetime | None = None
    gmail_code: str | None = None
    gmail_link: str | None = None
    gmail_until: datetime | None = None

    def has_fresh_gmail(self, now: datetime) -> bool:
        """Whether Gmail's confirmation may still be shown: a day long."""
        return self.gmail_until is not None and now < self.gmail_until


@dataclass(frozen=True, slots=True)
class Inbox:
    """One connected mailbox. `owner_id` is the Cognito subject; `digested_until` is what the last sent digest covered.

    With `disconnected_at` it is one no longer: it has no addresses and cannot be switched on, but what it gathered stays.
    """

    inbox_id: str
    owner_id: str
    address: str
    forwarding_token: str
    journal_token: str
    connected_at: datetime
    aliases: tuple[str, ...] = ()
    is_enabled: bool = False
    enabled_at: datetime | None = None
    preferences: Preferences = field(default_factory=Preferences)
    set_up: SetUp = field(default_factory=SetUp)
    next_digest_at: datetime | None = None
    digested_until: datetime | None = None
    digest_stopped: str | None = None
    disconnected_at: datetime | None = None
    version: int | None = None

    @property
    def addresses(self) -> frozenset[str]:
        """Every address that is the owner."""
        return frozenset((self.address, *self.aliases))
