"""What people still say below their name."""

import re
from collections.abc import Sequence

_POSTSCRIPT = re.compile(
    r"\W{0,3}(?:p\.? ?p?\.? ?s\b\.?|n\.?b\b\.?|z\.? ?ы\.?|post ?scriptum|postscript|nachtrag|noot|追伸|追记|又及|附言)\s*[:.)\-–—,;]?",
    re.IGNORECASE,
)


def is_postscript(line: str) -> bool:
    """`P.S.` in the languages of FORMATS, at the start of a line with something after it."""
    found = _POSTSCRIPT.match(line[:40])
    return found is not None and any(character.isalnum() for character in line[found.end() :])


def postscript_start(lines: Sequence[str], start: int, end: int) -> int | None:
    """The first line of [start, end) with which a postscript begins."""
    return next((at for at in range(start, end) if is_postscript(lines[at])), None)
