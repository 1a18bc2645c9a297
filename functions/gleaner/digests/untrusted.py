"""Text from mails, made harmless before it stands in one of ours."""

import re
import unicodedata
from itertools import accumulate

ELLIPSIS = "…"
_GAP = "\u200b"
"""Zero-width space: mail programs make links of bare host names and addresses, and it ends the name for all of them."""

_JOINTS = re.compile(r"(?<=\S)[.．。｡@＠](?=[^\W\d_])|:(?=//)|(?<=[^\W_])\[\.\]")
"""The full-width and ideographic signs too: browsers take them for the dots of a host name (UTS 46)."""
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, bidirectional overrides, zero-width characters: what makes a text look like another one, or break a line."""

_NEEDED = frozenset("\u200c\u200d")
"""The joiners, which are invisible too, but without which Persian, Hindi and emoji fall apart."""

_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
_HEAPED = re.compile(rf"({_MARK}{{3}}){_MARK}+")
"""More marks on one letter than any language writes there; heaped up, they cover the lines above and below."""

_ESCAPED, _ESCAPED_SIZE = frozenset("<>&\"'"), len("&quot;")
_SEARCHED = 20
"""So many times the limit is looked at, so that a megabyte in one sentence costs nothing."""


def harmless(text: str, limit: int = 400) -> str:
    """One line of visible characters that no mail program turns into a link, cut at a word near the limit of characters.

    Where they take more than two bytes each on average, as Chinese and what HTML escapes do, fewer of them fit: Gmail cuts a
    mail off at 102 KB, and no text may push others behind that.
    """
    visible = "".join(character if _is_visible(character) else " " for character in text[: limit * _SEARCHED])
    line = _HEAPED.sub(r"\1", " ".join(visible.split()))
    room = _room(line, limit)
    if len(line) > room:
        line = _cut(line, room)
    return _JOINTS.sub(lambda joint: joint[0] + _GAP, line)


def _room(line: str, limit: int) -> int:
    """How many characters fit."""
    sizes = accumulate(
        _ESCAPED_SIZE if character in _ESCAPED else len(character.encode()) for character in line[:limit]
    )
    return next((count for count, size in enumerate(sizes) if size > 2 * limit), limit)


def _cut(line: str, limit: int) -> str:
    """The beginning, up to the last word that fits; a word as long as the limit is cut itself."""
    head, _, _ = line[: limit + 1].rpartition(" ")
    return (head if len(head) > limit // 2 else line[:limit]).rstrip(" ,;:.\u200d") + ELLIPSIS


def _is_visible(character: str) -> bool:
    return character in _NEEDED or unicodedata.category(character) not in _INVISIBLE
