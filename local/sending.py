"""Mail into the local door: one SMTP transaction a message."""

import smtplib
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime, parseaddr
from types import TracebackType
from typing import Self

from local.door.fields import first, open_message
from local.errors import LocalCloudError
from local.stack_file import Smtp

#: What the door, like every SMTP server, takes in one transaction at least.
_RECIPIENTS_AT_ONCE = 100
_TRIES = 4
_HELO = "mail.local.example"


class RefusedError(LocalCloudError):
    """The door did not take a message, and said why."""


@dataclass(frozen=True, slots=True)
class Auth:
    """What the door shall find when it checks the message: the words of `X-Local-Auth` and `X-Local-Scan`."""

    auth: str = "pass"
    scan: str = ""

    @property
    def header(self) -> bytes:
        """The private fields to put on top of the message."""
        scan = f"X-Local-Scan: {self.scan}\r\n" if self.scan else ""
        return f"X-Local-Auth: {self.auth}\r\n{scan}".encode()


@dataclass(frozen=True, slots=True)
class Sent:
    """One accepted SMTP transaction."""

    ses_message_id: str
    recipients: tuple[str, ...]


class Mailer:
    """A connection to the door, kept open over many messages."""

    def __init__(self, smtp: Smtp) -> None:
        self._smtp = smtp
        self._connection: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def send(
        self, raw: bytes, recipients: Sequence[str], sender: str | None = None, auth: Auth | None = None
    ) -> list[Sent]:
        """Send one message; more recipients than a transaction takes become several. Raises `RefusedError`.

        `sender` is the envelope's; left out, it is the address in Return-Path, else in From, else empty.
        """
        envelope_from = sender if sender is not None else envelope_sender(raw)
        payload = (auth or Auth()).header + _with_crlf(raw)
        chunks = [recipients[at : at + _RECIPIENTS_AT_ONCE] for at in range(0, len(recipients), _RECIPIENTS_AT_ONCE)]
        return [self._transaction(payload, tuple(chunk), envelope_from) for chunk in chunks]

    def _transaction(self, payload: bytes, recipients: tuple[str, ...], sender: str) -> Sent:
        for attempt in range(_TRIES):
            try:
                return self._attempt(payload, recipients, sender)
            except (smtplib.SMTPServerDisconnected, smtplib.SMTPResponseException) as error:
                self._close()
                is_permanent = isinstance(error, smtplib.SMTPResponseException) and error.smtp_code >= 500
                if is_permanent or attempt == _TRIES - 1:
                    raise RefusedError(f"The mail door answered {_words(error)}") from error
                time.sleep(0.2 * 2**attempt)
        raise AssertionError

    def _attempt(self, payload: bytes, recipients: tuple[str, ...], sender: str) -> Sent:
        connection = self._open()
        options = [] if f"{sender}{''.join(recipients)}".isascii() else ["SMTPUTF8"]
        _check(connection.mail(sender, options))
        for recipient in recipients:
            _check(connection.rcpt(recipient))
        code, words = connection.data(payload)
        _check((code, words))
        return Sent(words.decode().rpartition(" ")[2], recipients)

    def _open(self) -> smtplib.SMTP:
        if self._connection is None:
            try:
                self._connection = smtplib.SMTP(self._smtp.host, self._smtp.port, local_hostname=_HELO, timeout=120)
            except OSError as error:
                raise LocalCloudError(f"The mail door does not answer ({error}): is the cloud up?") from error
            self._connection.command_encoding = "utf-8"
            self._connection.ehlo()
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            with suppress(smtplib.SMTPException, OSError):
                self._connection.quit()
            self._connection = None


def as_new(raw: bytes, at: datetime) -> bytes:
    """The same message as if written at `at`: Date says so, and no Received field contradicts it.

    Mail dates have whole seconds; rounded up, a message sent right after switching automation on is dated after it.
    """
    opened = open_message(raw)
    head = sum(len(field.raw) for field in opened.fields)
    kept = b"".join(
        _new_date(at) if name == "date" else raw_field for name, raw_field in _named(raw) if name != "received"
    )
    return kept + opened.raw[head:]


def envelope_sender(raw: bytes) -> str:
    """The address in Return-Path, else in From, else none."""
    fields = open_message(raw).fields
    return_path = first(fields, "return-path")
    if return_path is not None:
        return return_path.strip().strip("<>")
    return parseaddr(first(fields, "from") or "")[1]


def _named(raw: bytes) -> list[tuple[str, bytes]]:
    return [(field.name.lower(), field.raw) for field in open_message(raw).fields]


def _new_date(at: datetime) -> bytes:
    whole = at.replace(microsecond=0) + timedelta(seconds=1 if at.microsecond else 0)
    return f"Date: {format_datetime(whole)}\r\n".encode()


def _with_crlf(raw: bytes) -> bytes:
    """Line ends as SMTP wants them; a lone CR stays."""
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _check(answer: tuple[int, bytes]) -> None:
    code, words = answer
    if code >= 400:
        raise smtplib.SMTPResponseException(code, words)


def _words(error: smtplib.SMTPException) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        words = error.smtp_error
        return f"{error.smtp_code} {words.decode(errors='replace') if isinstance(words, bytes) else words}"
    return str(error)
