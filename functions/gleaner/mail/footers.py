"""What list servers, mail providers and virus scanners add below a mail: not the sender's words, and not their details."""

import re
from collections.abc import Callable, Sequence

from gleaner.mail.closings import is_device_line

_MAX_FOOTERS = 5
_LONGEST_FOOTER = 9
_RULE = re.compile(r"\s*(?:--\s?|_{20,}|-{20,}|={20,}|\*{20,}|~{20,})\s*")
_WORDS = re.compile(
    r"mailing[- ]list|listinfo|(?:un)?subscri|uitschrijven|afmelden|abmelden|abbestellen|do you yahoo|get your free|free e-?mail"
    r"|yahoo! groups|sponsor|virus-free|avg\.|avast|send and receive|join the world|powered by outblaze|you received this message"
    r"|u ontvangt dit bericht|list maintainer|google groups|listserv|majordomo",
    re.IGNORECASE,
)
_SITE = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
_REACHES = re.compile(r"\d[\d ().-]{6,}\d|[^\s@]+@[^\s@]+")
_LONE_LINK = re.compile(r"\s*<?https?://\S*(?:listinfo|mailman|unsubscribe)\S*\s*", re.IGNORECASE)


def footer_start(lines: Sequence[str], is_own: Callable[[str], bool]) -> int:
    """The first line of the footers at the end of these lines, len(lines) where there are none; several may be stacked.

    `is_own` tells a line that names the sender: a block with one is a signature.
    """
    end = _trimmed(lines, len(lines))
    found: int | None = None
    for _ in range(_MAX_FOOTERS):
        start = _last_footer(lines, end, is_own)
        if start is None:
            break
        found = start
        end = _trimmed(lines, start)
    return len(lines) if found is None else found


def _last_footer(lines: Sequence[str], end: int, is_own: Callable[[str], bool]) -> int | None:
    if end and _LONE_LINK.fullmatch(lines[end - 1]):
        return end - 1
    rule = _last_rule(lines, end)
    if rule is None or not _is_footer(lines[rule], lines[rule + 1 : end]) or any(map(is_own, lines[rule + 1 : end])):
        return None
    return rule


def _last_rule(lines: Sequence[str], end: int) -> int | None:
    """The lowest rule with something below it, no more than a footer has lines."""
    filled = 0
    for index in range(end - 1, -1, -1):
        if not lines[index].strip():
            continue
        if filled and _RULE.fullmatch(lines[index]):
            return index
        filled += 1
        if filled > _LONGEST_FOOTER:
            return None
    return None


def _is_footer(rule: str, below: Sequence[str]) -> bool:
    """It speaks of lists or providers, or, below a long rule, it shows a site and nobody's number or address."""
    text = "\n".join(below)
    if any(is_device_line(line) for line in below):
        return False
    if _WORDS.search(text):
        return True
    return len(rule.strip()) > 2 and _SITE.search(text) is not None and _REACHES.search(text) is None


def _trimmed(lines: Sequence[str], end: int) -> int:
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return end
