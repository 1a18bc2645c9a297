"""Parameters of structured header fields (RFC 2045, 5.1), in RFC 2231's pieces and percent signs too."""

import re
from urllib.parse import unquote_to_bytes

from gleaner.mail.charsets import decode_text

_PARAMETER = re.compile(r';\s*([\w!#$%&*+.^|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;\s"]*))', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MAX_PIECES = 100


def parameter_of(value: str, name: str) -> str | None:
    """A parameter of a structured header value, its first where it comes twice; None when it is absent.

    Continuations (`name*0`, `name*1*`) are joined in the order of their numbers and percent signs are decoded with the charset
    that the value names (RFC 2231, sections 3 and 4).
    """
    if ";" not in value:
        return None
    pieces: dict[int, tuple[str, bool]] = {}
    for match in _PARAMETER.finditer(value):
        base, star, rest = match[1].lower().partition("*")
        if base != name:
            continue
        found = _ESCAPED.sub(r"\1", match[2]) if match[2] is not None else match[3]
        number = rest.rstrip("*")
        if not star:
            return found
        if len(pieces) < _MAX_PIECES and (number.isdecimal() or not number):
            pieces.setdefault(int(number[:4] or 0), (found, rest.endswith("*") or not number))
    return _joined([pieces[number] for number in sorted(pieces)]) if pieces else None


def _joined(pieces: list[tuple[str, bool]]) -> str:
    """The pieces, each with whether it is percent-encoded; the first of these begins with charset and language."""
    charset = ""
    first, is_encoded = pieces[0]
    if is_encoded and first.count("'") >= 2:
        charset, _, first = first.split("'", 2)
        pieces = [(first, True), *pieces[1:]]
    data = b"".join(unquote_to_bytes(text) if encoded else text.encode() for text, encoded in pieces)
    return decode_text(data, charset)
