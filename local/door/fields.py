"""The header fields of a raw message, read so that no bytes can break it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import getaddresses

_SPECIALS = re.compile(r"[()<>\[\]:;@\\,.\"]")
_PRIVATE = b"x-local-"


@dataclass(frozen=True, slots=True)
class Field:
    """One field as it stands: `raw` with its folds and line end, `value` unfolded."""

    name: str
    value: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Opened:
    """A message without its private fields, and what they said."""

    raw: bytes
    fields: tuple[Field, ...]
    auth: str
    scan: str


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A decoded name and an address, written as `commonHeaders` has them."""

    name: str
    address: str

    def __str__(self) -> str:
        """`Name <address>`, the name quoted where its signs would be read otherwise."""
        if not self.name:
            return self.address
        quoted = self.name.replace("\\", r"\\").replace('"', r"\"")
        return f'"{quoted}" <{self.address}>' if _SPECIALS.search(self.name) else f"{self.name} <{self.address}>"


def open_message(raw: bytes) -> Opened:
    """Split off the private fields on top, one line each; the rest of the message stays byte for byte."""
    private: dict[str, str] = {}
    start = 0
    # Line by line: a message that begins with a blank would read as the fold of the last private field.
    while raw[start : start + len(_PRIVATE)].lower() == _PRIVATE:
        end = raw.find(b"\n", start) + 1 or len(raw)
        field = _field(raw[start:end])
        private[field.name.lower()] = field.value
        start = end
    kept = raw[start:]
    return Opened(kept, tuple(_fields(kept)), private.get("x-local-auth", ""), private.get("x-local-scan", ""))


def first(fields: tuple[Field, ...], name: str) -> str | None:
    """The value of the first field of that name."""
    return next((field.value for field in fields if field.name.lower() == name), None)


def decoded(value: str) -> str:
    """A value with its encoded words read; as it stands where they cannot be."""
    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, ValueError):
        return value


def mailboxes(value: str) -> tuple[str, ...]:
    """`Name <address>` for each address of a list."""
    pairs = (Mailbox(decoded(name), address) for name, address in _pairs(value) if address)
    return tuple(str(mailbox) for mailbox in pairs)


def addresses(value: str) -> tuple[str, ...]:
    """Each address of a list, its case kept."""
    return tuple(address for _, address in _pairs(value) if address)


def _pairs(value: str) -> list[tuple[str, str]]:
    try:
        return getaddresses([value])
    except (ValueError, IndexError):
        return []


def _fields(raw: bytes) -> Iterator[Field]:
    block: list[bytes] = []
    for line in _header_lines(raw):
        if line[:1] in b" \t" and block:
            block.append(line)
            continue
        if block:
            yield _field(b"".join(block))
        block = [line]
    if block:
        yield _field(b"".join(block))


def _header_lines(raw: bytes) -> Iterator[bytes]:
    """The lines up to the first that can be no part of a header: an empty one, or one without a field name."""
    start = 0
    while start < len(raw):
        end = raw.find(b"\n", start) + 1 or len(raw)
        line = raw[start:end]
        is_continuation = line[:1] in b" \t" and start > 0 and line.strip() != b""
        if not is_continuation and not _begins_field(line):
            return
        yield line
        start = end


def _begins_field(line: bytes) -> bool:
    name, colon, _ = line.partition(b":")
    return bool(colon) and bool(name.strip()) and not any(byte <= 32 or byte == 127 for byte in name.rstrip())


def _field(raw: bytes) -> Field:
    name, _, value = raw.partition(b":")
    unfolded = value.replace(b"\r\n", b"\n").replace(b"\n", b"")
    return Field(_text(name.strip()), _text(unfolded.strip()), raw)


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
