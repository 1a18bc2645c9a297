"""RFC 2047 encoded words in header values."""

import binascii
import re

from gleaner.mail.charsets import codec_of, decode_text

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\r\n]*)\?=")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")


def decode_words(value: str) -> str:
    """A header value with its encoded words read; what is no valid word stays as it came.

    White space between two encoded words vanishes, and neighbours of one charset are decoded together, because some
    mailers split a multi-byte character over two words (RFC 2047, sections 5 and 6.2).
    """
    if "=?" not in value:
        return value
    pieces: list[str] = []
    pending, pending_charset = bytearray(), ""
    at = 0
    for word in _WORD.finditer(value):
        between = value[at : word.start()]
        charset = word[1].split("*")[0].lower()  # RFC 2231 adds a language: utf-8*en
        if pending and (between.strip() or charset != pending_charset):
            pieces.append(decode_text(bytes(pending), pending_charset))
            pending.clear()
        if between.strip() or at == 0:
            pieces.append(between)
        pending += _payload(word[2], word[3], charset)
        pending_charset = charset
        at = word.end()
    if pending:
        pieces.append(decode_text(bytes(pending), pending_charset))
    pieces.append(value[at:])
    return "".join(pieces)


def _payload(encoding: str, text: str, charset: str) -> bytes:
    data = text.encode("ascii", "ignore") if encoding in "bB" else _bytes_of(text, charset)
    if encoding in "qQ":
        return binascii.a2b_qp(data, header=True)
    return decode_base64(data)


def decode_base64(data: bytes) -> bytes:
    """Base64 as mailers break it: foreign characters ignored, missing padding supplied, a lone last digit dropped."""
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        digits = _NOT_BASE64.sub(b"", data)
        digits = digits[: len(digits) - 1] if len(digits) % 4 == 1 else digits
        return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))


def _bytes_of(text: str, charset: str) -> bytes:
    """The bytes of a quoted word; some mailers leave letters in it unquoted, which are of its charset (or were UTF-8)."""
    if text.isascii():
        return text.encode("ascii")
    try:
        return text.encode(codec_of(charset) or "utf-8")
    except (UnicodeError, ValueError):
        return text.encode("utf-8", "surrogateescape")
