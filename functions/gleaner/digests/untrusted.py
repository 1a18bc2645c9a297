"""Text from mails, made harmless before it stands in one of ours."""

import re
import unicodedata

ELLIPSIS = "…"
_GAP = "\u200b"
"""Zero-width space: mail programs make links of bare host names and addresses, and it ends the name for all of them."""

_JOINTS = re.compile(r"(?<=\S)[.@](?=[^\W\d_])|:(?=//)|(?<=[^\W_])\[\.\]")
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, bidirectional overrides, zero-width characters: what makes a text look like another one, or break a line."""

_NEEDED = frozenset("\u200c\u200d")
"""The joiners, which are invisible too, but without which Persian, Hindi and emoji fall apart."""


def harmless(text: str, limit: int = 400) -> str:
    """One line of visible characters that no mail program turns into a link, cut at a word near the limit."""
    visible = "".join(character if _is_visible(character) else " " for character in text)
    line = " ".join(visible.split())
    if len(line) > limit:
        line = line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:.") + ELLIPSIS
    return _JOINTS.sub(lambda joint: joint[0] + _GAP, line)


def _is_visible(character: str) -> bool:
    return character in _NEEDED or unicodedata.category(character) not in _INVISIBLE
