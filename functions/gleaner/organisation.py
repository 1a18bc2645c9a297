"""The organisation that one stack serves: what its administrators set for everybody."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace

from gleaner.contacts.exclusions import ExclusionRules, Exclusions
from gleaner.contacts.policy import Capture, Rule, Topic
from gleaner.inbox import Inbox, Preferences


@dataclass(frozen=True, slots=True)
class Defaults:
    """What an inbox starts with; None inherits what the stack starts everybody with. Owners may change it afterwards."""

    capture: Capture | None = None
    capture_by_field: Mapping[Topic, Capture] | None = None
    contact_rule: Rule | None = None
    has_tasks: bool | None = None
    has_digest: bool | None = None
    digest_time: str | None = None
    digest_weekdays: tuple[int, ...] | None = None
    time_zone: str | None = None
    locale: str | None = None
    phone_region: str | None = None
    includes_colleagues: bool | None = None
    country: str | None = None
    silent_days: int | None = None
    keeps_raw_days: int | None = None

    def applied_to(self, preferences: Preferences) -> Preferences:
        """The preferences with what is set here."""
        stated = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(preferences, **{name: value for name, value in stated.items() if value is not None})


@dataclass(frozen=True, slots=True)
class Organisation:
    """Whose mail nobody's Gleaner reads, and what new inboxes start with. `version` is of the stored row, None: there is none."""

    excluded_addresses: tuple[str, ...] = ()
    excluded_domains: tuple[str, ...] = ()
    defaults: Defaults = field(default_factory=Defaults)
    version: int | None = None

    @property
    def exclusions(self) -> Exclusions:
        """Whose mail is not gleaned, in whichever inbox."""
        return Exclusions.of(self.excluded_addresses, self.excluded_domains)


@dataclass(frozen=True, slots=True)
class Connection:
    """A connected inbox within its organisation, as both were read."""

    inbox: Inbox
    organisation: Organisation = field(default_factory=Organisation)

    @property
    def exclusions(self) -> ExclusionRules:
        """Both's exclusions."""
        return ExclusionRules(self.inbox.preferences.exclusions, self.organisation.exclusions)
