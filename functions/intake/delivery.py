"""What SES says of a received message, in Gleaner's terms."""

from dataclasses import dataclass
from datetime import datetime

from aws_lambda_powertools.utilities.data_classes import SESEvent

from gleaner.mail.message import Headers
from gleaner.mail.parsing import headers_of


@dataclass(frozen=True, slots=True)
class Delivery:
    """One SMTP transaction. `recipients` is the envelope's RCPT TO; verdicts are `PASS`, `FAIL`, `GRAY`, … (SES, "Contents of notifications").

    `headers` are the outermost message's, cut at 10 KB.
    """

    ses_message_id: str
    received_at: datetime
    recipients: tuple[str, ...]
    headers: Headers
    has_truncated_headers: bool
    spam_verdict: str
    virus_verdict: str
    dmarc_verdict: str

    @classmethod
    def from_event(cls, event: SESEvent) -> "Delivery":
        """Read the event of SES's Lambda action, which always holds one record."""
        mail, receipt = event.mail, event.receipt
        return cls(
            ses_message_id=mail.message_id,
            received_at=datetime.fromisoformat(mail.timestamp),
            recipients=tuple(receipt.recipients),
            headers=headers_of((one.name, one.value) for one in mail.headers),
            has_truncated_headers=mail.headers_truncated,
            spam_verdict=receipt.spam_verdict.status,
            virus_verdict=receipt.virus_verdict.status,
            dmarc_verdict=receipt.dmarc_verdict.status,
        )
