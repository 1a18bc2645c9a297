"""A delivery at the mail door: which inboxes it is for, and which of them take it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from gleaner.admitted import Admitted
from gleaner.errors import GleanerError
from gleaner.faults import told
from gleaner.inbox import Inbox, Route
from gleaner.mail.addresses import parse_mailboxes
from gleaner.mail.admission import refusal_at_intake
from gleaner.mail.gmail_confirmation import SENDER, confirmation
from gleaner.mail.message import Headers
from gleaner.mail.reasons import AUTOMATION_OFF, GMAIL_CONFIRMATION, RAW_GONE
from gleaner.store import inboxes, messages
from gleaner.store.mail import RawMail, incoming_key
from gleaner.store.messages import LedgerLine, Outcome
from intake.delivery import Delivery

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

CONFIRMATION_KEPT = timedelta(hours=24)


class DeliveryFailedError(GleanerError):
    """A delivery was not taken in for every inbox; Lambda tries it again, then leaves it to the failure destination."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes deliveries. Each step is safe to repeat, so that a delivery that comes twice goes on from where it was."""

    raw_mail: RawMail
    queue: "SQSClient"
    queue_url: str
    mail_domain: str

    def receive(self, delivery: Delivery) -> tuple[LedgerLine, ...]:
        """Admit or refuse a delivery for each inbox it is addressed to; then its raw mail is no longer under `incoming/`.

        Answers with the ledger line of each inbox; none for a token that nobody has. Where one inbox fails, the others are
        served all the same, the raw mail stays, and `DeliveryFailedError` is raised: what is done is not done twice.
        """
        lines: list[LedgerLine] = []
        faults: list[str] = []
        for inbox_id, route in self._addressed(delivery).items():
            try:
                inbox = inboxes.get(inbox_id)
                lines += [self._take(delivery, inbox, route)] if inbox else []
            except Exception as fault:  # noqa: BLE001 - raised below, after the other inboxes
                faults.append(told(fault))
        if faults:
            raise DeliveryFailedError(f"{len(faults)} of its inboxes failed, by {', '.join(faults)}; try again.")
        self.raw_mail.drop(incoming_key(delivery.ses_message_id))
        return tuple(lines)

    def _addressed(self, delivery: Delivery) -> Mapping[str, Route]:
        """The ids of the inboxes behind the envelope's recipients; the journal's address goes before the forwarding one."""
        addressed: dict[str, Route] = {}
        for recipient in dict.fromkeys(one.lower() for one in delivery.recipients):
            token, _, domain = recipient.rpartition("@")
            door = inboxes.by_token(token) if domain == self.mail_domain else None
            if door and (door[0] not in addressed or door[1] is Route.JOURNAL):
                addressed[door[0]] = door[1]
        return addressed

    def _take(self, delivery: Delivery, inbox: Inbox, route: Route) -> LedgerLine:
        reason = self._gmail_confirmation(delivery, inbox)
        if reason is None:
            _note_first(delivery, inbox)
            reason = _refusal(delivery, inbox)
        if reason is None and inbox.enabled_at is not None:
            return self._admit(delivery, inbox, route, inbox.enabled_at)
        return _skip(delivery, inbox, reason)

    def _admit(self, delivery: Delivery, inbox: Inbox, route: Route, enabled_at: datetime) -> LedgerLine:
        """Line, copy, queue, in this order: a crash between two leaves a line that the retry finds and goes on from.

        Where the raw mail is gone, a run that found the line had it done before; one that wrote it never saw the mail.
        """
        line = LedgerLine(delivery.ses_message_id, delivery.received_at, Outcome.ADMITTED)
        is_first = messages.write_first(inbox.inbox_id, line)
        if not is_first and (known := _settled(delivery, inbox)):
            return known
        if self.raw_mail.admit(inbox.inbox_id, delivery.ses_message_id):
            admitted = Admitted(inbox.inbox_id, delivery.ses_message_id, route, delivery.received_at, enabled_at)
            self.queue.send_message(QueueUrl=self.queue_url, MessageBody=admitted.to_json())
        elif is_first:
            messages.settle(inbox.inbox_id, gone := replace(line, outcome=Outcome.SKIPPED, reason=RAW_GONE))
            return gone
        return line

    def _gmail_confirmation(self, delivery: Delivery, inbox: Inbox) -> str | None:
        """Keep what Gmail's forwarding confirmation offers for its owner to see, whether automation is on or off."""
        if sender_of(delivery.headers) != SENDER or delivery.dmarc_verdict != "PASS":
            return None
        from gleaner.mail.reading import read  # the reader of bodies, for this one rare mail alone

        raw = self.raw_mail.read(incoming_key(delivery.ses_message_id))
        reading = read(raw or b"", owner=inbox.addresses, ses_message_id=delivery.ses_message_id)
        offered = confirmation(reading.message, reading.proof)
        if offered is None:
            return None
        until = delivery.received_at + CONFIRMATION_KEPT
        inboxes.note_gmail_confirmation(inbox.inbox_id, code=offered.code, link=offered.link, until=until)
        return GMAIL_CONFIRMATION


def sender_of(headers: Headers) -> str | None:
    """The address in From, lower-cased."""
    boxes = parse_mailboxes(headers.first("from") or "")
    return boxes[0].email if boxes else None


def _settled(delivery: Delivery, inbox: Inbox) -> LedgerLine | None:
    """What became of a delivery that came before; None: it is on its way, and a crash may have stopped it."""
    known = messages.get(inbox.inbox_id, delivery.ses_message_id)
    return known if known is not None and known.outcome is not Outcome.ADMITTED else None


def _skip(delivery: Delivery, inbox: Inbox, reason: str | None) -> LedgerLine:
    line = LedgerLine(delivery.ses_message_id, delivery.received_at, Outcome.SKIPPED, reason=reason)
    if not messages.write_first(inbox.inbox_id, line):
        if known := _settled(delivery, inbox):
            return known
        messages.settle(inbox.inbox_id, line)
    return line


def _note_first(delivery: Delivery, inbox: Inbox) -> None:
    """Light the "first message received" of the direction that From tells; setting up counts while automation is off.

    Gmail's question is no such message: it comes before anything is forwarded.
    """
    is_outgoing = sender_of(delivery.headers) in inbox.addresses
    if is_outgoing and inbox.set_up.first_outgoing_at is None:
        inboxes.note_first(inbox.inbox_id, "first_outgoing_at", delivery.received_at)
    if not is_outgoing and inbox.set_up.first_incoming_at is None:
        inboxes.note_first(inbox.inbox_id, "first_incoming_at", delivery.received_at)


def _refusal(delivery: Delivery, inbox: Inbox) -> str | None:
    if not inbox.is_enabled or inbox.enabled_at is None:
        return AUTOMATION_OFF
    return refusal_at_intake(
        delivery.headers,
        received_at=delivery.received_at,
        enabled_at=inbox.enabled_at,
        virus_verdict=delivery.virus_verdict,
        spam_verdict=delivery.spam_verdict,
        headers_truncated=delivery.has_truncated_headers,
    )
