"""What became of messages, in a few words each: by these the activity is counted and filtered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from gleaner.digests.phrases import SKIPPED
from gleaner.mail import reasons
from gleaner.store.messages import LedgerLine, Outcome
from gleaner.wording import Plural


class Kind(StrEnum):
    """Every message is one of these. FOUND and NOTHING were read; ALL is no kind but a filter."""

    FOUND = "found"
    NOTHING = "nothing"
    SKIPPED = "skipped"
    WAITING = "waiting"
    ALL = "all"


KINDS = (Kind.FOUND, Kind.NOTHING, Kind.SKIPPED, Kind.WAITING)
_READ_OR_WAITING = frozenset({Kind.FOUND, Kind.NOTHING, Kind.WAITING})

KIND_COUNTS: Mapping[Kind, Plural] = {
    Kind.ALL: Plural("{count} mail", "{count} mails"),
    Kind.FOUND: Plural("{count} with something found", "{count} with something found"),
    Kind.NOTHING: Plural("{count} with nothing to note", "{count} with nothing to note"),
    Kind.SKIPPED: Plural("{count} skipped", "{count} skipped"),
    Kind.WAITING: Plural("{count} waiting to be read", "{count} waiting to be read"),
}
REASON_COUNTS: Mapping[str, Plural] = {
    **SKIPPED,
    reasons.AUTOMATION_OFF: Plural("{count} mail while automation was off", "{count} mails while automation was off"),
    reasons.GMAIL_CONFIRMATION: Plural("{count} question of Gmail's", "{count} questions of Gmail's"),
    reasons.BEFORE_SWITCH_ON: Plural(
        "{count} mail older than the switching on", "{count} mails older than the switching on"
    ),
    reasons.DUPLICATE: Plural("{count} second copy of a mail", "{count} second copies of mails"),
    reasons.RAW_GONE: Plural("{count} mail whose copy was gone", "{count} mails whose copies were gone"),
    reasons.OWN_DIGEST: Plural("{count} mail of Gleaner's own", "{count} mails of Gleaner's own"),
    reasons.FEEDBACK_REPORT: Plural("{count} complaint report", "{count} complaint reports"),
}
"""Every reason of the ledger; those with the same words are one filter."""
OTHER = Plural("{count} for another reason", "{count} for other reasons")


@dataclass(frozen=True, slots=True)
class Choice:
    """A filter: what it is called in a URL, and the outcomes that it shows."""

    name: str
    outcomes: frozenset[str]

    def has(self, outcome: str) -> bool:
        """Whether it shows messages of this outcome."""
        if self.name == Kind.SKIPPED:
            return outcome not in _READ_OR_WAITING
        return self.name == Kind.ALL or outcome in self.outcomes

    def count(self, counts: Mapping[str, int]) -> int:
        """How many of the messages counted it shows."""
        return sum(number for outcome, number in counts.items() if self.has(outcome))


def outcome_of(line: LedgerLine) -> str:
    """FOUND, NOTHING, WAITING, or why it was skipped."""
    if line.outcome is Outcome.ADMITTED:
        return Kind.WAITING
    if line.outcome is Outcome.SKIPPED:
        return line.reason or Kind.SKIPPED
    has_news = line.contact_count or line.suggestion_count or line.task_count or line.closed_task_count
    return Kind.FOUND if has_news else Kind.NOTHING


def kind_of(outcome: str) -> Kind:
    """The kind that an outcome is of."""
    return Kind(outcome) if outcome in _READ_OR_WAITING else Kind.SKIPPED


def choice_of(name: str) -> Choice | None:
    """The filter of that name, if there is one."""
    if name in KIND_COUNTS:
        return Choice(name, frozenset({name}))
    if name not in REASON_COUNTS:
        return None
    same = [reason for reason, words in REASON_COUNTS.items() if words == REASON_COUNTS[name]]
    return Choice(same[0], frozenset(same))


def reason_choices(outcomes: Iterable[str]) -> list[Choice]:
    """The filters by reason for what came, each once."""
    found = (choice_of(outcome) for outcome in outcomes if outcome not in KIND_COUNTS)
    return list({choice.name: choice for choice in found if choice is not None}.values())


def words_for(choice: Choice) -> Plural:
    """What a filter says, with the number in it."""
    return KIND_COUNTS[Kind(choice.name)] if choice.name in KIND_COUNTS else REASON_COUNTS.get(choice.name, OTHER)
