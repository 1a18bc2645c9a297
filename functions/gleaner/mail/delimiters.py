"""The lines with which people part a signature from the letter: `-- `, other dashes, rules."""

import re
from collections.abc import Sequence

from gleaner.mail.line_shapes import is_contact_line, is_long_rule, is_quotation, is_remark, is_rule
from gleaner.mail.own_name import OwnName
from gleaner.mail.signed_blocks import LOOK_BACK, is_part

MAX_SIGNATURE_LINES = 30
"""Lines with text in them; what is longer below `-- ` is no signature but the rest of the mail."""

_LOOSE_LINES = 12
_FARTHEST = 120
_LONGEST_TAGLINE = 5
"""Lines of a quotation that people set below a rule under their details."""

_SHORT = 2
_DASHES = re.compile(r"\s?(?:--|—|––|==|---|―|⸻)\s?")
_STRICT = "-- "
_PGP = "-----BEGIN PGP SIGNATURE-----"


def delimiter(lines: Sequence[str], end: int, name: OwnName) -> int | None:
    """The highest delimiter above `end`: `-- ` (RFC 3676) is believed, also an armoured PGP signature and rules at the end.

    Dashes without the space and longer rules part sections of a letter, too: they need a signature below them.
    """
    filled = 0
    found: int | None = None
    for index in range(end - 1, max(-1, end - _FARTHEST), -1):
        line = lines[index]
        if line.rstrip() == _PGP:
            found = index
        elif line.strip() and filled <= MAX_SIGNATURE_LINES:
            is_joined = filled == 0 or found == index + 1
            is_free = found is None or lines[found] != _STRICT
            if (
                line == _STRICT
                or (is_joined and is_rule(line))
                or (is_free and _parts(lines, index, end, name, filled))
            ):
                found = index
            filled += 1
    return found


def is_dashes(line: str) -> bool:
    """Whether a line is two dashes, with or without the space that RFC 3676 wants."""
    return _DASHES.fullmatch(line[:8]) is not None


def _parts(lines: Sequence[str], index: int, end: int, name: OwnName, filled: int) -> bool:
    """Whether dashes or a rule have a signature below them, or the sender's name right above."""
    line = lines[index]
    if line.lstrip()[:1].isalnum() or not (is_dashes(line) or is_long_rule(line)):
        return False
    below = [line for line in lines[index + 1 : end] if line.strip()]
    if is_dashes(line):
        is_signed = index > 0 and name.is_signed_by(lines[index - 1])
        return filled <= _LOOSE_LINES and (is_signed or _is_own(below, name, is_plain=line.strip() == "--"))
    return (
        filled <= LOOK_BACK
        and _is_named(below, name)
        and _begins_well(below, name)
        and _is_mostly_parts(below)
        and not _goes_on(below)
    )


def _is_own(below: Sequence[str], name: OwnName, *, is_plain: bool) -> bool:
    """A name or details below dashes, or few lines of any kind below two of them."""
    if is_plain and len(below) <= _SHORT:
        return True
    if not _begins_well(below, name):
        return False
    is_detailed = _is_named(below, name) or any(map(is_contact_line, below))
    return is_detailed or (is_plain and 2 * sum(map(is_remark, below)) <= len(below))


def _begins_well(below: Sequence[str], name: OwnName) -> bool:
    return not below or name.is_signed_by(below[0]) or is_part(below[0])


def _is_named(below: Sequence[str], name: OwnName) -> bool:
    return any(name.is_signed_by(line) or name.has_address(line) for line in below)


def _is_mostly_parts(below: Sequence[str]) -> bool:
    return 2 * sum(map(is_part, below)) >= len(below) or is_rule(below[-1])


def _goes_on(below: Sequence[str]) -> bool:
    """Whether a further rule parts these lines from a next section of the letter."""
    rule = next((at for at, line in enumerate(below[:-1]) if is_long_rule(line)), None)
    section = below[rule + 1 :] if rule is not None else []
    is_tagline = len(section) <= _LONGEST_TAGLINE or is_quotation(" ".join(section))
    return not is_tagline and not all(is_part(line) or is_rule(line) for line in section)
