"""Which messages may be read at all: not older than the switch, not infected, not spam, not our own.

Intake asks with the headers of the SES event, Extraction again with the real message. What Intake says is provisional: the
headers may be a journal report's, whose Date is that of journaling, or cut at 10 KB.
"""

from datetime import datetime

from gleaner.mail import reasons
from gleaner.mail.automatic import skip_reason_of_headers
from gleaner.mail.dates import parse_date
from gleaner.mail.message import Headers, Message
from gleaner.mail.parsing import first_received_at
from gleaner.mail.unwrapping import is_journal_report

FAIL = "FAIL"
"""The one verdict that refuses; SES's GRAY, PROCESSING_FAILED and DISABLED say that it does not know."""


def effective_date(dated_at: datetime | None, first_received: datetime | None, received_at: datetime) -> datetime:
    """When a message was written, as far as its headers can be believed: the earliest of what they say.

    A usable Date counts, unless a Received is earlier (a re-dated old message); without one the earliest Received; without
    either, and at the latest, the moment at which SES received it.
    """
    return min(moment for moment in (dated_at, first_received, received_at) if moment is not None)


def refusal_at_intake(
    headers: Headers,
    *,
    received_at: datetime,
    enabled_at: datetime,
    virus_verdict: str,
    spam_verdict: str,
    headers_truncated: bool = False,
) -> str | None:
    """Why a message is refused before its body is opened, None when it is admitted so far.

    Verdicts are SES's (`PASS`, `FAIL`, …). The age of a journal report, and of a message whose headers were cut before its
    Date, is left to Extraction.
    """
    if virus_verdict == FAIL:
        return reasons.VIRUS
    if spam_verdict == FAIL:
        return reasons.SPAM
    loop = skip_reason_of_headers(headers)
    if loop is not None:
        return loop
    if received_at < _second(enabled_at):
        return reasons.BEFORE_SWITCH_ON
    date = parse_date(headers.first("date"))
    if is_journal_report(headers) or (headers_truncated and date is None):
        return None
    dated_at = date.at if date else None
    return _refused_for_age(dated_at, first_received_at(headers), received_at, enabled_at)


def refusal(message: Message, *, received_at: datetime, enabled_at: datetime) -> str | None:
    """Why the real, unwrapped message may not be read, None when it may."""
    loop = skip_reason_of_headers(message.headers)
    return loop or _refused_for_age(message.dated_at, message.received_at, received_at, enabled_at)


def _refused_for_age(
    dated_at: datetime | None, first_received: datetime | None, received_at: datetime, enabled_at: datetime
) -> str | None:
    is_older = effective_date(dated_at, first_received, received_at) < _second(enabled_at)
    return reasons.BEFORE_SWITCH_ON if is_older else None


def _second(moment: datetime) -> datetime:
    """Headers know no fractions: what was written in the second of switching on is new."""
    return moment.replace(microsecond=0)
