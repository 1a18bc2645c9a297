"""Exchange journal reports: the original message inside, and whom its envelope named.

A report copies From, Subject and list headers of the original and adds `Auto-Submitted` of its own, so nothing may be
judged on it. Redirected, auto-forwarded and resent mail keeps its own headers and is an original already.
"""

import re
from dataclasses import dataclass

from gleaner.mail.body import decoded
from gleaner.mail.charsets import decode_text
from gleaner.mail.message import Headers
from gleaner.mail.mime import Part, has_field, read_parts

MAX_WRAPPINGS = 3
"""A report about a report: a journaling mailbox that is journaled itself."""

_MAX_REPORT_TEXT = 1_000_000
_RECIPIENT = re.compile(r"(?:To|Cc|Bcc|Recipient)[ \t]*:[ \t]*([^\s,<>]+@[^\s,<>]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """The bytes of the real message and how many reports were around it.

    `recipients` are the outermost report's envelope recipients in lower case, empty without one.
    """

    raw: bytes
    layers: int = 0
    recipients: tuple[str, ...] = ()

    @property
    def is_journal(self) -> bool:
        """Whether the message came inside a report."""
        return self.layers > 0

    @property
    def is_attested(self) -> bool:
        """Whether the report is the tenant's own: one inside another may have been written and mailed by anybody."""
        return self.layers == 1


def unwrap(raw: bytes) -> Unwrapped:
    """The original of a journal report, or the message itself where it is no report or holds nothing."""
    current = Unwrapped(raw)
    for _ in range(MAX_WRAPPINGS):
        if not has_field(current.raw, b"x-ms-journal-report"):
            return current
        root = read_parts(current.raw)
        original = _original(root) if _is_report(root) else None
        if original is None:
            return current
        # Never cut: an original over some limit must still be the same message to whoever looks at its attachments.
        inner = decoded(current.raw, original, limit=len(current.raw)).lstrip(b"\r\n")
        if not inner.strip():
            return current
        current = Unwrapped(inner, current.layers + 1, current.recipients or _recipients(current.raw, root))
    return current


def is_journal_report(headers: Headers) -> bool:
    """Whether these headers are a report's: what else they say is then not about the original."""
    return headers.first("x-ms-journal-report") is not None


def _is_report(root: Part) -> bool:
    """The header is Exchange's; its value is empty."""
    has_header = any(field.name.lower() == "x-ms-journal-report" for field in root.fields)
    return root.media_type == "multipart/mixed" and has_header


def _original(root: Part) -> Part | None:
    """With report decryption there are two attached messages, the encrypted original and the clear copy: take the last."""
    attached = [part for part in root.children if part.media_type == "message/rfc822"]
    return attached[-1] if attached else None


def _recipients(raw: bytes, root: Part) -> tuple[str, ...]:
    for part in root.children:
        if part.media_type == "text/plain":
            text = decode_text(decoded(raw, part, _MAX_REPORT_TEXT), part.parameter("charset"))
            found = (_RECIPIENT.match(line.strip()) for line in text.splitlines())
            return tuple(dict.fromkeys(match[1].lower() for match in found if match))
    return ()
