"""Mailboxes in From, To and Cc, as real mailers write them."""

import re
from dataclasses import dataclass

from gleaner.mail.encoded_words import decode_words
from gleaner.mail.lettering import seen, unmarked, unmixed
from gleaner.mail.message import Mailbox
from gleaner.patterns import lazily

MAX_MAILBOXES = 500
"""A mail to 10,000 people is read for its first recipients; nothing downstream needs the rest."""

_MAX_VALUE = 64_000
_MAX_SEGMENT = 1_000
_TOKEN = lazily(
    r'"(?P<quoted>(?:[^"\\]|\\.)*)"'
    r"|\((?P<comment>(?:[^()\\]|\\.)*)\)"
    r"|<(?P<angle>[^<>]*)>"
    r"|(?P<mark>[,;:])"
    r'|(?P<plain>[^",;:<>()]+)'
    r"|(?P<other>.)",
    re.DOTALL,
)
_BARE = lazily(r"[^\s\"<>(),;:@\[\]]+@[^\s\"<>(),;:@]+(?:\s{1,9}\.\s{1,9}[^\s\"<>(),;:@.]+){0,4}")
_PARENTHESIS = lazily(r'"(?:[^"\\]|\\.)*"|\\.|[()]', re.DOTALL)
_COMMENT = lazily(r"\((?:[^()\\]|\\.)*\)", re.DOTALL)
_BRACKETED = lazily(r"\[(?:mailto:)?\s*([^\[\]\s<>@]{1,200}@[^\[\]\s<>@]{1,200})\s*\]", re.IGNORECASE)
_NO_DOMAIN = lazily(r"[;,<>()\\\"\x00-\x20\x7f]")
_ESCAPED = lazily(r"\\(.)", re.DOTALL)
_SPACE = lazily(r"\s+")


@dataclass(slots=True)
class _Segment:
    """What stands between two commas, while it is being read; longer than any name, it is cut."""

    text: str = ""
    comment: str = ""
    angle: str | None = None

    def add(self, text: str) -> None:
        self.text = (self.text + text[:_MAX_SEGMENT])[-_MAX_SEGMENT:]


def parse_mailboxes(value: str) -> tuple[Mailbox, ...]:
    """Every mailbox of an undecoded header value, in order.

    Quoted and unquoted commas in names, groups, comments as names, source routes and missing brackets are understood;
    what has no `local@domain` is left out. Encoded words are decoded last, so that none can smuggle in an address.
    """
    found: list[Mailbox] = []
    segment = _Segment()
    text = _flattened(value[:_MAX_VALUE]) if "(" in value else value[:_MAX_VALUE]
    for token in _TOKEN.finditer(_BRACKETED.sub(r"<\1>", text) if "[" in text else text):
        if token["angle"] is not None:
            if segment.angle is not None:
                segment = _close(segment, found)
            segment.angle = token["angle"]
        elif token["mark"] is not None:
            segment = _mark(token["mark"], segment, found)
        elif token["comment"] is not None:
            segment.comment = segment.comment or token["comment"][:_MAX_SEGMENT]
        else:
            segment.add(_word(token))
        if len(found) >= MAX_MAILBOXES:
            return tuple(found)
    _close(segment, found)
    return tuple(found)


def _flattened(text: str) -> str:
    """Comments within comments (RFC 5322, 3.2.2) as one comment; a parenthesis without its partner is left alone."""
    pieces: list[str] = []
    depth = at = 0
    for found in _PARENTHESIS.finditer(text):
        if found[0] not in "()":
            continue
        pieces.append(text[at : found.start()])
        depth += 1 if found[0] == "(" else -1
        is_outer = depth == (1 if found[0] == "(" else 0)
        pieces.append(found[0] if is_outer else " ")
        at = found.end()
        if depth < 0:
            return text
    return text if depth else "".join(pieces) + text[at:]


def _word(token: re.Match[str]) -> str:
    if token["quoted"] is not None:
        return _ESCAPED.sub(r"\1", token["quoted"])
    return token["plain"] or token["other"] or ""


def _mark(mark: str, segment: _Segment, found: list[Mailbox]) -> _Segment:
    """A comma or semicolon ends a mailbox, unless it stands in an unquoted name; a colon ends a group's name."""
    if mark == ":" and segment.angle is None and "@" not in segment.text:
        return _Segment()
    if mark == "," and segment.angle is None and "@" not in segment.text:
        segment.add(", ")
        return segment
    return _close(segment, found)


def _close(segment: _Segment, found: list[Mailbox]) -> _Segment:
    text = segment.text
    if segment.angle is not None:
        email = _clean_address(segment.angle)
        name = text if email else ""
    else:
        bare = _BARE.search(text)
        email = _clean_address(bare[0]) if bare else ""
        name = text.replace(bare[0], " ", 1) if bare else ""
    if email:
        found.append(Mailbox(name=_clean_name(name) or _clean_name(segment.comment), email=email))
    return _Segment()


def _clean_address(text: str) -> str:
    text = _COMMENT.sub("", text) if "(" in text and '"' not in text else text
    address = text.rpartition(":")[2] if text.lstrip().startswith(("@", "mailto:", "MAILTO:")) else text
    address = _SPACE.sub("", address).strip("'\".").lower()
    local, at, domain = address.rpartition("@")
    is_nobody = not (local and at and domain) or _NO_DOMAIN.search(domain) or local.startswith("undisclosed")
    return "" if is_nobody else address[:320]


def _clean_name(text: str) -> str:
    name = _SPACE.sub(" ", unmixed(unmarked(seen(decode_words(text))))).strip(" ,;\t")
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    return name[:200]
