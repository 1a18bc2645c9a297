"""Who becomes a contact (DESIGN section 1)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gleaner.contacts.domains import domain_of, is_free_mail
from gleaner.contacts.exclusions import ExclusionRules
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS


class Rule(StrEnum):
    """Whom an inbox takes in of itself."""

    CORRESPONDING = "corresponding"
    EVERYONE = "everyone"
    WRITTEN_TO = "written_to"
    NOBODY = "nobody"


class Capture(StrEnum):
    """What happens to what is found: taken in, put before the owner first, nothing."""

    AUTO = "auto"
    REVIEW = "review"
    OFF = "off"


class Verdict(StrEnum):
    """What becomes of a sender. HOLD keeps what they said out of sight, for the day on which the owner writes to them."""

    CAPTURE = "capture"
    SUGGEST = "suggest"
    HOLD = "hold"
    IGNORE = "ignore"


class Topic(StrEnum):
    """What has a capture mode of its own: a field, or the address, which moves as one."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    JOB_TITLE = "job_title"
    COMPANY = "company"
    PHONE = "phone"
    WEBSITE = "website"
    LINKEDIN = "linkedin"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class CaptureModes:
    """How each field is captured: as its topic says, else as `default` does; where that is off, all is."""

    default: Capture = Capture.AUTO
    by_topic: Mapping[Topic, Capture] = field(default_factory=dict)

    def of(self, of_field: Field) -> Capture:
        """The mode of one field."""
        if self.default is Capture.OFF:
            return Capture.OFF
        return self.by_topic.get(topic_of(of_field), self.default)

    @property
    def is_off(self) -> bool:
        """Whether nothing is captured at all."""
        return all(self.of(one) is Capture.OFF for one in Field)


@dataclass(frozen=True, slots=True)
class Standing:
    """All that decides about one sender of one message.

    `owner` holds the owner's address and aliases, `has_colleagues` the setting that lets in their own domain, `skipped` the reader's reason, `has_owner_written` that the owner wrote to
    the sender before, `answers_owner` that this message answers the owner's, `is_contact` that the sender is one already.
    """

    email: str
    owner: frozenset[str]
    rule: Rule = Rule.CORRESPONDING
    capture: Capture = Capture.AUTO
    exclusions: ExclusionRules = field(default_factory=ExclusionRules)
    has_colleagues: bool = False
    skipped: str | None = None
    is_proven: bool = False
    has_owner_written: bool = False
    answers_owner: bool = False
    is_contact: bool = False

    @property
    def is_corresponding(self) -> bool:
        """Whether owner and sender are in conversation."""
        return self.has_owner_written or self.answers_owner


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict and the reason that the ledger gives for it."""

    verdict: Verdict
    reason: str


def decide(standing: Standing) -> Decision:
    """Whether a sender is taken in, suggested or left alone: the first row of the table that applies."""
    return next(Decision(row.verdict, row.reason) for row in _ROWS if row.applies(standing))


def topic_of(of_field: Field) -> Topic:
    """Under which topic a field's capture mode is set."""
    return Topic.ADDRESS if of_field in ADDRESS_FIELDS else Topic(of_field)


def is_colleague(email: str, owner: frozenset[str]) -> bool:
    """Whether an address is of the owner's own domain, which must not be a free-mail provider's."""
    domain = domain_of(email)
    return not is_free_mail(domain) and domain in {domain_of(address) for address in owner}


def is_robot(email: str) -> bool:
    """Whether an address is one that nobody reads."""
    return _ROBOT.search(email.partition("@")[0]) is not None


def _is_not_written_to(standing: Standing) -> bool:
    return standing.rule is Rule.WRITTEN_TO and not standing.is_contact and not standing.is_corresponding


@dataclass(frozen=True, slots=True)
class _Row:
    reason: str
    verdict: Verdict
    applies: Callable[[Standing], bool]


_ROBOT = re.compile(
    r"^(?:(?:do[._-]?)?no[t]?[._-]?repl(?:y|ies)|noreply|mailer-daemon|postmaster|bounces?|daemon|auto(?:mailer|responder|reply)?|robot|bot|"
    r"notifications?|notify|alerts?|geen-?antwoord|niet-?beantwoorden|nicht-?antworten|keine-?antwort)(?:$|[._+=-])"
    r"|(?:^|[._+-])(?:no-?reply|donotreply|do-not-reply|bounces?)(?:$|[._+=-])",
    re.IGNORECASE,
)

_ROWS = (
    _Row("capture_off", Verdict.IGNORE, lambda standing: standing.capture is Capture.OFF),
    _Row("skipped", Verdict.IGNORE, lambda standing: standing.skipped is not None),
    _Row("owner", Verdict.IGNORE, lambda standing: standing.email.lower() in standing.owner),
    _Row("excluded", Verdict.IGNORE, lambda standing: standing.exclusions.covers(standing.email)),
    _Row("robot", Verdict.IGNORE, lambda standing: is_robot(standing.email)),
    _Row(
        "colleague",
        Verdict.IGNORE,
        lambda standing: not standing.has_colleagues and is_colleague(standing.email, standing.owner),
    ),
    _Row("nobody_new", Verdict.IGNORE, lambda standing: standing.rule is Rule.NOBODY and not standing.is_contact),
    _Row("not_written_to", Verdict.HOLD, lambda standing: _is_not_written_to(standing) and standing.is_proven),
    _Row("not_written_to", Verdict.IGNORE, _is_not_written_to),
    _Row("unproven", Verdict.SUGGEST, lambda standing: not standing.is_proven),
    _Row("known", Verdict.CAPTURE, lambda standing: standing.is_contact),
    _Row("everyone", Verdict.CAPTURE, lambda standing: standing.rule is Rule.EVERYONE),
    _Row("corresponding", Verdict.CAPTURE, lambda standing: standing.is_corresponding),
    _Row("stranger", Verdict.SUGGEST, lambda _: True),
)
