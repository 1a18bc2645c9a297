"""Mails written for tests, in the shape that clients send them."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from uuid import uuid4


def letter(
    sender: str,
    to: str,
    text: str,
    *,
    subject: str = "The contract",
    at: datetime | None = None,
    message_id: str | None = None,
    answers: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """A plain-text mail as raw bytes; `message_id` and `answers` (In-Reply-To) come without angle brackets."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = format_datetime(at or datetime.now(UTC))
    mail["Message-ID"] = f"<{message_id or new_id(sender)}>"
    if answers:
        mail["In-Reply-To"] = mail["References"] = f"<{answers}>"
    for name, value in (headers or {}).items():
        mail[name] = value
    mail.set_content(text)
    return mail.as_bytes()


def new_id(sender: str = "test@example.com") -> str:
    """A fresh Message-ID of the sender's domain."""
    return f"{uuid4().hex}@{sender.rpartition('@')[2].strip('>')}"


def journal_report(original: bytes, *, sender: str, recipient: str) -> bytes:
    """An Exchange journal report around a message, as Microsoft 365 writes it."""
    headers, _, _ = original.replace(b"\r\n", b"\n").partition(b"\n\n")
    copied = [line for line in headers.split(b"\n") if line.startswith((b"From:", b"To:", b"Cc:", b"Subject:"))]
    boundary = uuid4().hex.encode()
    lines = [
        *copied,
        b"Message-ID: <" + uuid4().hex.encode() + b"@journal.report.generator>",
        b"Date: " + format_datetime(datetime.now(UTC)).encode(),
        b"X-MS-Journal-Report:",
        b"Auto-Submitted: auto-generated",
        b"MIME-Version: 1.0",
        b'Content-Type: multipart/mixed; boundary="' + boundary + b'"',
        b"",
        b"--" + boundary,
        b'Content-Type: text/plain; charset="us-ascii"',
        b"Content-Transfer-Encoding: 7bit",
        b"",
        b"Sender: " + sender.encode(),
        b"Message-Id: <unknown@example.com>",
        b"Recipient: " + recipient.encode(),
        b"",
        b"--" + boundary,
        b"Content-Type: message/rfc822",
        b"",
        original.replace(b"\r\n", b"\n"),
        b"--" + boundary + b"--",
        b"",
    ]
    return b"\n".join(lines)
