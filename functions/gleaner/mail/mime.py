"""The MIME tree of a raw message, as offsets into its bytes.

The standard library's parser splits every body into lines, tests each line against every open boundary and recurses
into each message/rfc822: slow on 40 MB, and a RecursionError on deep nesting. Here boundaries are found by searching,
bodies are never copied, and depth, parts and header fields are bounded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gleaner.mail.charsets import decode_text
from gleaner.mail.parameters import parameter_of
from gleaner.patterns import lazily

MAX_DEPTH = 20
MAX_PARTS = 300
MAX_FIELDS = 2_000
MAX_HEADER_BYTES = 1_000_000

_BLANK_LINE = lazily(rb"\n\r?\n|\r\r(?!\n)|\r\n\r\n")
_LINE = lazily(rb"[^\r\n]*(?:\r?\n|\r)?")
_LONGEST_DELIMITER = 1_000
"""Bytes after a boundary in which its line must end; a search to the end of the mail would be quadratic."""

_LOOKED_ON = 200
_KNOWN_FIELDS = frozenset(
    [
        b"from",
        b"to",
        b"subject",
        b"date",
        b"message-id",
        b"received",
        b"mime-version",
        b"content-type",
        b"return-path",
        b"delivered-to",
    ]
)
_FIELD_NAME = lazily(rb"[!-9;-~]+[ \t]*\Z")


@dataclass(frozen=True, slots=True)
class RawField:
    """One header field, unfolded but with its encoded words as they came."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME part: its fields, where its body lies in the raw bytes, and the parts inside."""

    fields: tuple[RawField, ...]
    media_type: str
    start: int
    end: int
    children: tuple["Part", ...]

    def first(self, name: str) -> str:
        """The topmost value of a field, empty when it is absent."""
        return next((field.value for field in self.fields if field.name.lower() == name), "")

    def parameter(self, name: str, header: str = "content-type") -> str | None:
        """A parameter of Content-Type or another structured field."""
        return parameter_of(self.first(header), name)

    def walk(self) -> Iterator["Part"]:
        """This part and all inside it, in the order of the message."""
        waiting = [self]
        while waiting:
            part = waiting.pop()
            yield part
            waiting.extend(reversed(part.children))


@dataclass(slots=True)
class _Walk:
    """One reading of one message, and how many parts it may still open."""

    raw: bytes
    parts_left: int = MAX_PARTS

    def part(self, start: int, end: int, depth: int, default_type: str) -> Part:
        fields, body = read_fields(self.raw, start, end)
        part = Part(fields, _media_type(fields, default_type), body, end, ())
        if not part.media_type.startswith("multipart/") or depth >= MAX_DEPTH:
            return part
        boundary = (part.parameter("boundary") or "").rstrip()
        inner_type = "message/rfc822" if part.media_type == "multipart/digest" else "text/plain"
        children = tuple(self._children(part, boundary, depth, inner_type)) if boundary else ()
        if children:
            return Part(fields, part.media_type, body, end, children)
        return Part(fields, "text/plain", body, end, ())  # No boundary to be found: what is there is text.

    def _children(self, part: Part, boundary: str, depth: int, inner_type: str) -> Iterator[Part]:
        opened: int | None = None
        for delimiter in _delimiters(self.raw, part.start, part.end, boundary.encode("utf-8", "surrogateescape")):
            if opened is not None:
                yield self.part(opened, max(opened, delimiter.before), depth + 1, inner_type)
            opened = None if delimiter.is_last else delimiter.after
            if delimiter.is_last or self.parts_left <= 0:
                break
            self.parts_left -= 1
        if opened is not None:
            yield self.part(opened, part.end, depth + 1, inner_type)


@dataclass(frozen=True, slots=True)
class _Delimiter:
    before: int
    after: int
    is_last: bool


def read_parts(raw: bytes) -> Part:
    """The tree of a whole message; leading blank lines and an mbox `From ` line are passed over."""
    start = len(raw) - len(raw.lstrip(b"\r\n"))
    return _Walk(raw).part(start, len(raw), 0, "text/plain")


def read_fields(raw: bytes, start: int, end: int) -> tuple[tuple[RawField, ...], int]:
    """The header fields of raw[start:end], and the offset at which the body begins.

    A line that is neither field nor continuation ends the header, as for the standard library, and belongs to the body;
    unless the header plainly goes on below it.
    """
    if raw[start : start + 1] in (b"\r", b"\n"):
        return (), start + (2 if raw[start : start + 2] == b"\r\n" else 1)
    blank = _BLANK_LINE.search(raw, start, end)
    header_end, body = (blank.start(), blank.end()) if blank else (end, end)
    pairs: list[tuple[bytes, list[bytes]]] = []
    at = start
    lines = raw[start : min(header_end, start + MAX_HEADER_BYTES)].splitlines(keepends=True)
    for number, line in enumerate(lines):
        name, colon, value = line.partition(b":")
        if line[:1] in (b" ", b"\t") and pairs:
            pairs[-1][1].append(line)
        elif colon and _FIELD_NAME.match(name):
            pairs.append((name, [value]))
        elif line.strip() and not line.startswith((b"From ", b">From ")) and not _goes_on(lines, number, pairs):
            body = at
            break
        at += len(line)
    return _fields(pairs[:MAX_FIELDS]), body


def _goes_on(lines: list[bytes], junk: int, pairs: list[tuple[bytes, list[bytes]]]) -> bool:
    """Whether a line that is no field stands in the midst of a header: only fields follow it, a known one not yet seen.

    Prose with a forwarded block below it repeats fields of the header, and stays prose.
    """
    seen = {name.strip().lower() for name, _ in pairs}
    known = False
    for line in lines[junk + 1 : junk + 1 + _LOOKED_ON]:
        name, colon, _ = line.partition(b":")
        name = name.strip().lower()
        if line[:1] in (b" ", b"\t"):
            continue
        if not colon or not _FIELD_NAME.match(name) or name in seen:
            return False
        known = known or name in _KNOWN_FIELDS
    return known


def _fields(pairs: list[tuple[bytes, list[bytes]]]) -> tuple[RawField, ...]:
    """Bytes in a header are UTF-8 (RFC 6532), else of the body's charset, as old mailers write them."""
    joined = [
        (name, (lines[0] if len(lines) == 1 else b" ".join(line.strip() for line in lines)).strip())
        for name, lines in pairs
    ]
    charset: str | None = None
    if not all(value.isascii() for _, value in joined):
        stated = next((value for name, value in joined if name.strip().lower() == b"content-type"), b"")
        charset = parameter_of(stated.decode("latin-1"), "charset")
    return tuple(RawField(name.decode("ascii").strip(), _decoded(value, charset)) for name, value in joined)


def _decoded(value: bytes, charset: str | None) -> str:
    if value.isascii():
        return value.decode("ascii")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return decode_text(value, charset)


def has_field(raw: bytes, name: bytes) -> bool:
    """A cheap look whether a message's header may have a field; `name` in lower case."""
    start = len(raw) - len(raw.lstrip(b"\r\n"))
    blank = _BLANK_LINE.search(raw, start)
    return name in raw[start : min(blank.start() if blank else len(raw), start + MAX_HEADER_BYTES)].lower()


def _media_type(fields: tuple[RawField, ...], default: str) -> str:
    for field in fields:
        if field.name.lower() == "content-type":
            named = re.match(r"\s*([\w.+-]+/[\w.+-]+)", field.value)
            return named[1].lower() if named else default
    return default


def _delimiters(raw: bytes, start: int, end: int, boundary: bytes) -> Iterator[_Delimiter]:
    mark = b"--" + boundary
    at = raw.find(mark, start, end)
    while at >= 0:
        after = at + len(mark)
        if at == start or raw[at - 1] in b"\r\n":
            line = _LINE.match(raw, after, min(end, after + _LONGEST_DELIMITER))
            line_end = line.end() if line else after
            rest = raw[after:line_end].strip()
            if not rest or rest.startswith(b"--"):
                before = at - 2 if raw[max(start, at - 2) : at] == b"\r\n" else at - 1
                yield _Delimiter(before=max(start, before), after=line_end, is_last=rest.startswith(b"--"))
        at = raw.find(mark, after, end)
