"""Raw bytes to a Message."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from gleaner.errors import GleanerError
from gleaner.mail.addresses import parse_mailboxes
from gleaner.mail.body import Body, decoded, read_body
from gleaner.mail.dates import parse_date, received_date
from gleaner.mail.encoded_words import decode_words
from gleaner.mail.lettering import seen, unmarked
from gleaner.mail.message import Header, Headers, Mailbox, Message
from gleaner.mail.mime import Part, RawField, read_fields, read_parts

MAX_REFERENCES = 100
_MAX_ATTACHED_HEADER = 64_000

# RFC 2047 allows no encoded words here, and decoding one in a trace field would let a sender write that field's syntax.
_UNENCODED = frozenset(
    [
        "authentication-results",
        "received",
        "received-spf",
        "return-path",
        "message-id",
        "in-reply-to",
        "references",
        "date",
        "x-ses-receipt",
    ]
)

_ANGLE_ID = re.compile(r"<([^<>]{1,998})>")
_SPACE = re.compile(r"\s+")


class UnreadableError(GleanerError):
    """No mail can be made of these bytes; the text says why. A redelivery would be as useless."""


def parse(raw: bytes) -> Message:
    """The message that these bytes hold, however broken.

    Time is linear in the size; nesting, parts, fields, recipients and text are bounded (see mime, addresses, body). Raises
    UnreadableError for what has neither header fields nor anything that could be one.
    """
    if not raw.strip():
        raise UnreadableError("The message is empty: ask for it to be sent again.")
    root = read_parts(raw)
    if not root.fields:
        raise UnreadableError("The message has no header fields: send it as a complete RFC 5322 message.")
    return replace(_message(root.fields, read_body(raw, root), root), attached_sender=_attached_sender(raw, root))


def headers_of(pairs: Iterable[tuple[str, str]]) -> Headers:
    """Headers from name and value pairs, such as those of an SES event: unfolded and RFC 2047-decoded."""
    return Headers(tuple(Header(name, _readable(name, value)) for name, value in pairs))


def empty_message() -> Message:
    """What is known of a message that cannot be read: nothing."""
    return _message((), Body(""), None)


def first_received_at(headers: Headers) -> datetime | None:
    """The earliest time in the Received fields, None when none names one."""
    dates = [date for value in headers.all("received") if (date := received_date(value)) is not None]
    return min(dates, default=None)


def _message(fields: tuple[RawField, ...], body: Body, root: Part | None) -> Message:
    headers = headers_of((field.name, field.value) for field in fields)
    authors = _mailboxes(fields, "from")
    date = parse_date(headers.first("date"))
    own_id = headers.first("message-id") or ""
    ids = _message_ids(own_id) or tuple(own_id.split())
    return Message(
        headers=headers,
        rfc_message_id=ids[0] if ids else None,
        sender=authors[0] if authors else None,
        to=_mailboxes(fields, "to"),
        cc=_mailboxes(fields, "cc"),
        subject=_SPACE.sub(" ", unmarked(seen(headers.first("subject") or ""))).strip(),
        dated_at=date.at if date else None,
        utc_offset=date.utc_offset if date else timedelta(),
        received_at=first_received_at(headers),
        in_reply_to=_message_ids(headers.first("in-reply-to") or ""),
        references=_message_ids(headers.first("references") or ""),
        text=body.text,
        quote_at=body.quotes[0].start if body.quotes else None,
        signature_at=body.signatures[0].start if body.signatures else None,
        content_types=tuple(_described(part) for part in root.walk()) if root else (),
        authors=authors,
        quote_spans=body.quotes,
        signature_spans=body.signatures,
    )


def _attached_sender(raw: bytes, root: Part) -> Mailbox | None:
    if root.media_type == "multipart/report" or not root.children:
        return None
    attached = next((part for part in root.walk() if part.media_type == "message/rfc822"), None)
    if attached is None:
        return None
    inner = decoded(raw, attached, _MAX_ATTACHED_HEADER).lstrip(b"\r\n")
    authors = _mailboxes(read_fields(inner, 0, len(inner))[0], "from")
    return authors[0] if authors else None


def _mailboxes(fields: tuple[RawField, ...], name: str) -> tuple[Mailbox, ...]:
    return tuple(mailbox for field in fields if field.name.lower() == name for mailbox in parse_mailboxes(field.value))


def _readable(name: str, value: str) -> str:
    unfolded = _SPACE.sub(" ", value) if "\n" in value or "\r" in value else value
    if "=?" not in unfolded or name.lower() in _UNENCODED:
        return unfolded
    return decode_words(unfolded).replace("\r", " ").replace("\n", " ")


def _message_ids(value: str) -> tuple[str, ...]:
    """Ids in angle brackets, else (some mailers forget them) the words with an @."""
    found = _ANGLE_ID.findall(value) or [word for word in value.split() if "@" in word]
    unique = dict.fromkeys(_SPACE.sub("", each) for each in found)
    return tuple(each for each in unique if each)[-MAX_REFERENCES:]


def _described(part: Part) -> str:
    """A part's media type with the parameters that tell calendars and reports from letters."""
    kept = [
        f"; {name}={value.lower()}" for name in ("method", "report-type") if (value := part.parameter(name)) is not None
    ]
    return part.media_type + "".join(kept)
