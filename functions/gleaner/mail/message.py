"""The values that reading mail yields."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One address of a header: decoded display name (maybe empty) and lower-cased address."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Header:
    """One header field as it came: name in its own case, value unfolded and RFC 2047-decoded."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Headers:
    """The header fields of one message from the top down."""

    fields: tuple[Header, ...]

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a field, topmost first; empty when it is absent."""
        wanted = name.lower()
        return tuple(field.value for field in self.fields if field.name.lower() == wanted)

    def first(self, name: str) -> str | None:
        """The topmost value of a field."""
        wanted = name.lower()
        return next((field.value for field in self.fields if field.name.lower() == wanted), None)


class Direction(StrEnum):
    """From is the owner: outgoing; everything else is incoming. The route never decides it."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class Proof(StrEnum):
    """What shows that From is who wrote the message (DESIGN section 2, "Who may speak")."""

    DMARC = "dmarc"
    DKIM = "dkim"
    SPF = "spf"
    JOURNAL = "journal"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, from `start` up to but not including `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Message:
    """One message as its sender wrote it: decoded headers and the body as text.

    `rfc_message_id`, `in_reply_to` and `references` come without angle brackets. `dated_at` is the Date header in UTC,
    None when unusable; `utc_offset` is the sender's zone in it. `received_at` is the time of the earliest `Received`.
    `text` is the body as plain text with LF line ends, from text/plain or from HTML; `quote_at` is the offset in `text`
    where the HTML's own containers (gmail_quote, divRplyFwdMsg, …) say that the quote begins, `signature_at` likewise.
    `content_types` names every MIME part in lower case, with `method=` and `report-type=` parameters kept.
    `authors` are all mailboxes of all From fields (`sender` is the first); `quote_spans` and `signature_spans` are what the
    HTML's containers enclose, of which `quote_at` and `signature_at` are the first beginnings. `attached_sender` is who wrote
    the first message that came as an attachment.
    """

    headers: Headers
    rfc_message_id: str | None
    sender: Mailbox | None
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str
    dated_at: datetime | None
    utc_offset: timedelta
    received_at: datetime | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    text: str
    quote_at: int | None
    signature_at: int | None
    content_types: tuple[str, ...]
    authors: tuple[Mailbox, ...] = ()
    quote_spans: tuple[Span, ...] = ()
    signature_spans: tuple[Span, ...] = ()
    attached_sender: Mailbox | None = None


@dataclass(frozen=True, slots=True)
class Zones:
    """A body split three ways; no line of it is lost. `forwarded_from` is the original sender of a forward."""

    new_text: str
    quoted_text: str
    signature: str
    forwarded_from: Mailbox | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What one raw message turned out to be.

    `skipped` is the reason for which nothing is gleaned (`bulk`, `auto_reply`, `bounce`, `list`, `calendar`, `own_digest`,
    `unreadable`, …) or None; the zones are given all the same. `is_journal` says that it came inside a journal report,
    `unreadable_because` what is wrong with the bytes of an unreadable one.
    """

    message: Message
    direction: Direction
    proof: Proof
    is_journal: bool
    skipped: str | None
    zones: Zones
    unreadable_because: str | None = None
