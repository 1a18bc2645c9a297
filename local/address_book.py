"""Address books of any size, in parts that one request takes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

CARDS = 200
CHARACTERS = 1_000_000
"""At most three bytes each in UTF-8, below the 4 MB of a request."""

_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_HEAVY = re.compile(r"(?:[\w-]{1,40}\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Some cards, and how many lines of the file come before them."""

    lines_before: int
    text: str


def parts_of(text: str) -> Iterator[Part]:
    """A vCard file in parts, cut between cards; pictures and sounds, which the book does not hold, are left blank."""
    lines: list[str] = []
    begun, size, count, is_between = 0, 0, 0, True
    for number, line in enumerate(_light(text)):
        if is_between and _BEGIN.fullmatch(line):
            if count == CARDS or size > CHARACTERS:
                yield Part(begun, "\n".join(lines))
                lines, begun, size, count = [], number, 0, 0
            count += 1
        is_between = _END.fullmatch(line) is not None or (is_between and not line.strip())
        lines.append(line)
        size += len(line)
    if count:
        yield Part(begun, "\n".join(lines))


def _light(text: str) -> Iterator[str]:
    is_heavy = False
    for line in text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        is_heavy = _HEAVY.match(line) is not None or (is_heavy and line[:1] in (" ", "\t"))
        yield "" if is_heavy else line
