"""HTML that would cost a parser more than its size is worth: measured before it is parsed, and cut or left unparsed.

Each limit stands for a shape that takes HTML's own parsing rules quadratic time or memory; mails of people stay far below them.
"""

import re

from gleaner.patterns import lazily

MAX_DEPTH = 1_000
"""Of elements; Outlook's deepest threads reach some hundreds."""

_MAX_REOPENED = 300_000
"""Elements made by reopening unclosed <font>s and <b>s in every block after them."""

_MAX_OPTIONS = 200
_LONGEST_TAG = 2_000
_LONG_TAG = lazily(r"<([a-z][a-z0-9:-]{0,20})[^<>]{2000,}>?", re.IGNORECASE)
"""A tag's attributes are compared pair by pair; beyond this length there is a picture in it, or a link of no use here."""

_SELECT = lazily(r"<(/?)select\b", re.IGNORECASE)
_TAG_NAME = lazily(r"<(/?)([a-z][a-z0-9:-]{0,20})")
_UNNESTED = frozenset(
    ("br", "img", "hr", "meta", "input", "link", "col", "area", "base", "wbr", "p", "li", "td", "th", "tr", "dd", "dt", "option",
     "tbody", "thead", "tfoot")
)  # fmt: skip
_FORMATTING = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u")
)  # fmt: skip


def bounded(html: str) -> str | None:
    """HTML that can be parsed in linear time, without over-long tags; None for what nests too deeply."""
    lowered = html.lower()
    if max(map(len, html.split("<"))) > _LONGEST_TAG:
        html = _LONG_TAG.sub(r"<\1>", html)
    if lowered.count("<option") > _MAX_OPTIONS:
        html = _SELECT.sub(r"<\1object", html)  # Unseen as well, and an option in it is like any other element.
    return html if lowered.count("<") <= MAX_DEPTH or _nests_little(lowered) else None


def _nests_little(lowered: str) -> bool:
    """Whether elements nest within bounds; an end tag counts only where one of its name is open."""
    depth = tags = formatted = most_formatted = 0
    opened: dict[str, int] = {}
    for tag in _TAG_NAME.finditer(lowered):
        name = tag[2]
        tags += 1
        if name in _UNNESTED:
            continue
        is_formatting = name in _FORMATTING
        if not tag[1]:
            opened[name] = opened.get(name, 0) + 1
            depth += 1
            formatted += is_formatting
        elif opened.get(name):
            opened[name] -= 1
            depth -= 1
            formatted -= is_formatting
        most_formatted = max(most_formatted, formatted)
        if depth > MAX_DEPTH:
            return False
    return most_formatted * tags <= _MAX_REOPENED
