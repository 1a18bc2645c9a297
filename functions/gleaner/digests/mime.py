"""A rendered digest as the raw message that SES sends, and the id that SES's events bring back."""

import hashlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import date, datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from gleaner.digests.rendering import Rendered
from gleaner.digests.schedule import ON_REQUEST
from gleaner.errors import GleanerError

SENDER_NAME = "Gleaner"
LONGEST_HEADER = 998
"""RFC 5322 section 2.1.1. The library's 78 would fold the unsubscribe link, which is one long word, into encoded words."""

_POLICY = SMTP.clone(max_line_length=LONGEST_HEADER)


class MailAddressError(GleanerError):
    """An address that a digest cannot be sent to or come from."""


@dataclass(frozen=True, slots=True)
class DigestId:
    """Which digest a mail is: an inbox's `digest_key` (a local date, or `<date>#now#<id>` for one asked for)."""

    inbox_id: str
    digest_key: str

    @property
    def is_on_request(self) -> bool:
        """The owner asked for it; the day's own digest comes all the same."""
        return ON_REQUEST in self.digest_key

    @property
    def local_date(self) -> date:
        """The date that it is the digest of; raises `ValueError` for a key that is none of ours."""
        return date.fromisoformat(self.digest_key.partition("#")[0])

    def encode(self) -> str:
        """In characters that an SES message tag may have (letters, digits, `_`, `-`)."""
        return urlsafe_b64encode(f"{self.inbox_id}#{self.digest_key}".encode()).rstrip(b"=").decode()

    @classmethod
    def decode(cls, encoded: str) -> "DigestId | None":
        """The digest behind a tag; None for a tag that is not one of ours."""
        try:
            inbox_id, separator, digest_key = (
                urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)).decode().partition("#")
            )
        except ValueError:
            return None
        return cls(inbox_id, digest_key) if inbox_id and separator and digest_key else None


def write(rendered: Rendered, digest_id: DigestId, *, sender: str, recipient: str, now: datetime) -> bytes:
    """The message in bytes; raises `MailAddressError` for an address that is none, or that would break out of its header.

    `Auto-Submitted` (RFC 3834) and `X-Auto-Response-Suppress` (Exchange) keep automatic answers away, so the `Precedence: bulk`
    of old, which costs a place in the inbox at some providers, is left out. SES replaces Message-ID and Date by its own.
    """
    encoded_id = digest_id.encode()
    short_id = hashlib.sha256(encoded_id.encode()).hexdigest()[:32]
    from_address = _address(sender, SENDER_NAME)
    message = EmailMessage(policy=_POLICY)
    message["From"] = from_address
    message["To"] = _address(recipient)
    message["Subject"] = rendered.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{short_id}@{from_address.domain}>"
    message["List-Unsubscribe"] = f"<{rendered.off_url}>"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message["X-Gleaner-Digest"] = encoded_id
    # Digests often have the same subject; Gmail then shows them as one conversation, and hides what two of them share.
    message["X-Entity-Ref-ID"] = encoded_id
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(rendered.text, cte="quoted-printable")
    message.add_alternative(rendered.html, subtype="html", cte="quoted-printable")
    # The library would draw a boundary by lot; "=_" cannot occur in quoted-printable text (RFC 2045 section 6.7).
    message.set_boundary(f"=_{short_id}")
    return message.as_bytes()


def _address(address: str, display_name: str = "") -> Address:
    try:
        return Address(display_name, addr_spec=address)
    except (ValueError, IndexError, HeaderParseError):
        raise MailAddressError("Correct the address of the inbox, or the stack's parameter DigestSender.") from None
