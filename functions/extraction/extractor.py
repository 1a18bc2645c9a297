"""Admitted messages become contacts and tasks: read, ask Comprehend, record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from gleaner.admitted import Admitted
from gleaner.gleaned import Gleaned, excluded
from gleaner.gleaning import Draft, Perspective, draft, glean
from gleaner.inbox import Inbox, Route
from gleaner.language.analysis import Analysis
from gleaner.language.identification import identify
from gleaner.mail.admission import refusal
from gleaner.mail.automatic import answers_digest
from gleaner.mail.identity import message_key
from gleaner.mail.message import Direction, Proof, Reading
from gleaner.mail.reading import read
from gleaner.mail.reasons import AUTOMATION_OFF, DUPLICATE, OWN_DIGEST, RAW_GONE, UNPROVEN_OUTGOING
from gleaner.organisation import Connection
from gleaner.recording import Recorder, skip
from gleaner.store import inboxes, messages, organisations
from gleaner.store.mail import RawMail, admitted_key
from gleaner.store.messages import LedgerLine, Outcome


@dataclass(frozen=True, slots=True)
class Extractor:
    """The two halves around the call of Comprehend: `draft` before it, `record` after it. Both are safe to repeat.

    `digest_sender` is where digests come from, and answers to them go.
    """

    raw_mail: RawMail
    recorder: Recorder
    digest_sender: str

    def draft(self, admitted: Admitted, connection: Connection | None = None) -> Draft | None:
        """Read one message by the rules; None where nothing is left to do, for its ledger line says why.

        `connection` is the message's inbox as it was just read; without it, it is read here.
        """
        connection = connection or organisations.connection(admitted.inbox_id)
        if connection is None or not admitted.is_of(connection.inbox):
            self._leave_unread(admitted, AUTOMATION_OFF)
            return None
        inbox = connection.inbox
        raw = self.raw_mail.read(admitted_key(admitted.inbox_id, admitted.ses_message_id))
        if raw is None:
            self._leave_unread(admitted, RAW_GONE)
            return None
        reading = read(
            raw,
            owner=inbox.addresses,
            ses_message_id=admitted.ses_message_id,
            is_journal_route=admitted.route is Route.JOURNAL,
        )
        reason = _refusal(admitted, connection, reading, self.digest_sender)
        if reason is None:
            language = identify(reading.zones.new_text)
            return draft(reading, _perspective(inbox), language, received_at=admitted.received_at)
        if reason == UNPROVEN_OUTGOING:
            inboxes.note_outgoing(inbox.inbox_id, is_proven=False, at=admitted.received_at)
        skip(admitted, reason, reading)
        self._drop(admitted)
        return None

    def record(
        self,
        admitted: Admitted,
        drafted: Draft,
        analyses: Sequence[Analysis],
        now: datetime,
        connection: Connection | None = None,
    ) -> LedgerLine:
        """Write what a message yields and let go of its raw copy, or keep it as long as the owner asked."""
        line = self.recorder.record(Gleaned(admitted, drafted, glean(drafted, analyses)), now, connection)
        if line.outcome is Outcome.GLEANED and drafted.reading.direction is Direction.OUTGOING:
            inboxes.note_outgoing(admitted.inbox_id, is_proven=True, at=admitted.received_at)
        if line.outcome is Outcome.GLEANED:
            self._keep_or_drop(admitted, connection)
        else:
            self._drop(admitted)
        return line

    def _keep_or_drop(self, admitted: Admitted, connection: Connection | None) -> None:
        connection = connection or organisations.connection(admitted.inbox_id)
        days = connection.inbox.preferences.keeps_raw_days if connection else 0
        if days:
            self.raw_mail.keep(admitted_key(admitted.inbox_id, admitted.ses_message_id), days)
        else:
            self._drop(admitted)

    def _leave_unread(self, admitted: Admitted, reason: str) -> None:
        """Let go of a message of an inbox that is off or gone, or of one without a raw copy.

        Such a one was read before, unless its line still waits: then S3's lifecycle removed it after three weeks in a
        dead-letter queue.
        """
        line = messages.get(admitted.inbox_id, admitted.ses_message_id)
        if line is not None and line.outcome is Outcome.ADMITTED:
            unread = LedgerLine(admitted.ses_message_id, admitted.received_at, Outcome.SKIPPED, reason=reason)
            messages.settle(admitted.inbox_id, unread)
        self._drop(admitted)

    def _drop(self, admitted: Admitted) -> None:
        self.raw_mail.drop(admitted_key(admitted.inbox_id, admitted.ses_message_id))


def _refusal(admitted: Admitted, connection: Connection, reading: Reading, digest_sender: str) -> str | None:
    """Why a message is not gleaned, judged on the message itself now that it is unwrapped; None: it is."""
    key = message_key(reading.message, admitted.ses_message_id)
    if messages.is_duplicate(admitted.inbox_id, key, admitted.ses_message_id, reading.proof):
        return DUPLICATE
    if reason := refusal(reading.message, received_at=admitted.received_at, enabled_at=admitted.enabled_at):
        return reason
    if reading.direction is Direction.OUTGOING and answers_digest(reading.message, digest_sender):
        return OWN_DIGEST
    if rule := excluded(reading, connection.exclusions):
        return rule
    if reading.direction is Direction.OUTGOING and reading.proof is Proof.NONE:
        return reading.skipped or UNPROVEN_OUTGOING
    return reading.skipped


def _perspective(inbox: Inbox) -> Perspective:
    return Perspective(
        owner=inbox.addresses,
        phone_region=inbox.preferences.phone_region,
        wants_contacts=not inbox.preferences.modes.is_off,
        wants_tasks=inbox.preferences.has_tasks,
    )
