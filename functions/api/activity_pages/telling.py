"""What became of a message in a sentence, and what can be done about it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from api.activity_pages.listing import Happening
from api.routes.ledger import SENTENCES
from gleaner.contacts.exclusions import ExclusionRule
from gleaner.inbox import Inbox
from gleaner.mail import reasons
from gleaner.mail.message import Direction, Proof
from gleaner.store.messages import LedgerLine, Outcome
from gleaner.wording import Catalogue, Plural, marked

PATIENCE = timedelta(minutes=15)
"""A message that waits longer is one that could not be read at once: reading takes a minute."""

SETTINGS = "/settings/email/{inbox_id}"
SET_UP = f"{SETTINGS}/set-up"
EXCLUSIONS = f"{SETTINGS}#exclusions"


@dataclass(frozen=True, slots=True)
class Advice:
    """What can be done, and the path where; without a path there is nothing to click."""

    text: str
    path: str = ""


ADVICE: Mapping[str, Advice] = {
    reasons.GMAIL_CONFIRMATION: Advice(marked("Go to the set-up"), SET_UP),
    reasons.BEFORE_SWITCH_ON: Advice(marked("What the switch does"), SETTINGS),
    reasons.UNPROVEN_OUTGOING: Advice(marked("How your own mail is proven"), SET_UP),
    reasons.RAW_GONE: Advice(marked("An administrator sees in the logs why.")),
    ExclusionRule.ADDRESS: Advice(marked("Your exclusions"), EXCLUSIONS),
    ExclusionRule.DOMAIN: Advice(marked("Your exclusions"), EXCLUSIONS),
    ExclusionRule.ORGANISATION_ADDRESS: Advice(marked("Only an administrator can change that.")),
    ExclusionRule.ORGANISATION_DOMAIN: Advice(marked("Only an administrator can change that.")),
}
SWITCH_ON = Advice(marked("Switch automation on"), SETTINGS)
LATE = Advice(marked("It takes longer than usual. An administrator finds it in the queues of the stack."))
SEE_TASKS = Advice(marked("See the tasks"), "/tasks")
SEE_CONTACTS = Advice(marked("See the contacts"), "/contacts")
UNKNOWN = marked("For a reason that this page does not know yet.")
DIRECTIONS: Mapping[str, str] = {Direction.INCOMING: marked("Incoming"), Direction.OUTGOING: marked("Outgoing")}


def told(line: LedgerLine, words: Catalogue) -> str:
    """What became of it."""
    _ = words.gettext
    if line.outcome is Outcome.ADMITTED:
        return _("Waits to be read.")
    if line.outcome is Outcome.SKIPPED:
        return _("Skipped: {why}").format(why=_(SENTENCES.get(line.reason or "", UNKNOWN)))
    counts = (
        (Plural("{count} contact", "{count} contacts"), line.contact_count),
        (Plural("{count} suggestion", "{count} suggestions"), line.suggestion_count),
        (Plural("{count} task", "{count} tasks"), line.task_count),
        (Plural("{count} task closed", "{count} tasks closed"), line.closed_task_count),
    )
    found = ", ".join(words.count(plural, count) for plural, count in counts if count)
    return _("Read: {found}").format(found=found) if found else _("Read: nothing to note.")


def remarks(line: LedgerLine, words: Catalogue) -> tuple[str, ...]:
    """By which of the owner's mails it may be recognised, as no subject is kept."""
    direction = words.gettext(DIRECTIONS.get(line.direction or "", ""))
    is_unproven = line.outcome is Outcome.GLEANED and line.proof == Proof.NONE
    unproven = words.gettext("Sender not verified") if is_unproven else ""
    return tuple(remark for remark in (direction, unproven) if remark)


def advice(one: Happening, paths: frozenset[str], now: datetime, words: Catalogue) -> tuple[Advice, ...]:
    """What can be done about it, in words and with the path of its inbox; of the pages that there are."""
    return tuple(
        Advice(words.gettext(each.text), each.path.format(inbox_id=one.inbox.inbox_id))
        for each in _advice(one.line, one.inbox, now)
        if not each.path or each.path.startswith("/settings") or each.path in paths
    )


def _advice(line: LedgerLine, inbox: Inbox, now: datetime) -> Iterator[Advice]:
    if line.outcome is Outcome.ADMITTED and now - line.received_at > PATIENCE:
        yield LATE
    if line.reason == reasons.AUTOMATION_OFF and not inbox.is_enabled and inbox.disconnected_at is None:
        yield SWITCH_ON
    if line.reason is not None and line.reason in ADVICE:
        yield ADVICE[line.reason]
    if line.contact_count or line.suggestion_count:
        yield SEE_CONTACTS
    if line.task_count:
        yield SEE_TASKS
