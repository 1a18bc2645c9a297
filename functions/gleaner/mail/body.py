"""Which parts of a message are its text, and how they read."""

import binascii
import re
from dataclasses import dataclass

from gleaner.mail.charsets import decode_text, html_charset
from gleaner.mail.encoded_words import decode_base64
from gleaner.mail.html import html_to_text
from gleaner.mail.lettering import plain
from gleaner.mail.message import Span
from gleaner.mail.mime import Part
from gleaner.mail.one_line_blocks import parted
from gleaner.patterns import lazily

MAX_TEXT = 1_000_000
"""Characters of body text that are read of one message; what people write is a thousandth of it."""

MAX_ENCODED = 6 * MAX_TEXT
_MAX_TEXT_PARTS = 20

_STUB = lazily(
    r"(html|web|mime|browser|rich text)\b.{0,60}\b(view|mail|message|client|display|format|version)"
    r"|\b(view|read|see|open|bekijk|lees|ansehen|anzeigen)\b.{0,80}\b(browser|online|html|web)\b"
    r"|\b(e-?mail|message|bericht|nachricht)\b.{0,60}\bhtml\b",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_STUB = 400
_PICTURE = lazily(
    r"\[cid:[^\]\s]{1,300}\]|<cid:[^>\s]{1,300}>|^\[image(?::[^\]\n]{0,200}|\d{1,9}\.\w{3,4})\]$",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a message and where its HTML, if it was read from HTML, has quotes and signatures."""

    text: str
    quotes: tuple[Span, ...] = ()
    signatures: tuple[Span, ...] = ()


def read_body(raw: bytes, root: Part) -> Body:
    """The body as its sender's readers see it: text/plain where there is one that says something, else HTML as text.

    Of alternatives one is read; the inline text parts of a mixed message follow one another (Apple Mail writes text,
    picture, text). Attachments and attached messages are not read.
    """
    bodies = [_part_body(raw, part) for part in _text_parts(raw, root)]
    spoken = [body for body in bodies if body.text.strip()]
    if not spoken:
        return Body("")
    return spoken[0] if len(spoken) == 1 else _joined(spoken)


def decoded(raw: bytes, part: Part, limit: int = MAX_ENCODED) -> bytes:
    """The bytes of a part's body with its transfer encoding undone; broken base64 and quoted-printable give what they can."""
    data = raw[part.start : min(part.end, part.start + limit)]
    encoding = part.first("content-transfer-encoding").strip().strip(";\"'").lower()
    if encoding == "base64":
        return decode_base64(data)
    if encoding in ("quoted-printable", "quoted printable", "qp"):
        return binascii.a2b_qp(data)
    return data


def _text_parts(raw: bytes, root: Part) -> list[Part]:
    found: list[Part] = []
    waiting = [root]
    while waiting and len(found) < _MAX_TEXT_PARTS:
        part = waiting.pop()
        if part.media_type == "multipart/alternative":
            waiting.extend(_chosen(raw, part))
        elif part.children:
            waiting.extend(reversed(part.children))
        elif part.media_type in ("text/plain", "text/html") and not _is_attachment(part):
            found.append(part)
    return found


def _chosen(raw: bytes, alternatives: Part) -> list[Part]:
    """The alternative to read; an empty or apologising text/plain ("your mail program cannot show HTML") is none."""
    plain = [part for part in alternatives.children if part.media_type == "text/plain" and not _is_attachment(part)]
    others = [part for part in alternatives.children if part.media_type != "text/plain" and _has_text(part)]
    for part in plain:
        if part.end - part.start > _LONGEST_STUB * 2 or not others:
            return [part]
        text = decode_text(decoded(raw, part), part.parameter("charset")).strip()
        if text and not (len(text) <= _LONGEST_STUB and _STUB.search(text)):
            return [part]
    return others[:1] or plain[:1]


def _has_text(part: Part) -> bool:
    return any(inner.media_type in ("text/html", "text/plain") and not _is_attachment(inner) for inner in part.walk())


def _is_attachment(part: Part) -> bool:
    disposition = part.first("content-disposition").lower()
    return disposition.startswith("attachment") or (disposition.startswith("inline") and "filename" in disposition)


def _part_body(raw: bytes, part: Part) -> Body:
    data = decoded(raw, part)
    declared = part.parameter("charset")
    is_html = part.media_type == "text/html"
    text = decode_text(data, html_charset(data, declared) if is_html else declared)[:MAX_TEXT]
    if is_html or _looks_like_html(text):
        read = html_to_text(text)
        return Body(read.text, read.quotes, read.signatures)
    return Body(parted(_without_pictures(plain(text))))


def _without_pictures(text: str) -> str:
    """Text without the places of pictures, which Outlook, Gmail and Apple Mail write into their text/plain."""
    return _PICTURE.sub("", text) if "cid:" in text or "[image" in text or "[Image" in text else text


def _looks_like_html(text: str) -> bool:
    """Some senders call their HTML text/plain."""
    return text[:200].lstrip().lower().startswith(("<!doctype html", "<html"))


def _joined(bodies: list[Body]) -> Body:
    text, quotes, signatures = "", [], []
    for body in bodies:
        text = text.rstrip("\n") + "\n\n" if text else ""
        quotes += [Span(span.start + len(text), span.end + len(text)) for span in body.quotes]
        signatures += [Span(span.start + len(text), span.end + len(text)) for span in body.signatures]
        text += body.text
    return Body(text[:MAX_TEXT], tuple(quotes), tuple(signatures))
