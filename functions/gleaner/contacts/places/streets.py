"""Pieces of an address without its postal line: what is a street, a number, a floor, a post box."""

import re
from dataclasses import dataclass

from gleaner.contacts.places.street_shapes import SHAPES, Part
from gleaner.patterns import lazily

_STREETS = tuple(row for row in SHAPES if row.part is Part.STREET)
_OTHERS = tuple(row for row in SHAPES if row.part is not Part.STREET)
_STREET = lazily("|".join(f"(?P<r{at}>{row.pattern})" for at, row in enumerate(_STREETS)), re.IGNORECASE)
_OTHER = lazily("|".join(f"(?P<r{at}>{row.pattern})" for at, row in enumerate(_OTHERS)), re.IGNORECASE)
"""Compiled together: a cold start pays for each compilation, and most pieces are none of them."""
_BOX = lazily("|".join(row.pattern for row in _OTHERS if row.part is Part.POST_BOX), re.IGNORECASE)
_LOOSE = lazily(
    r"[^\W\d_][\w'’.\-]*(?:\s+[^\W\d_][\w'’.\-]*){0,3}\s+\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?(?:\d{1,4}[a-zA-Z]?|[IVX]{1,4}|[a-zA-Z]))?(?:\s[IVX]{1,4}|\s(?:bus|bo[iî]te|bte|top)\s?\w{1,4}"
    r"|\s(?:zw|rd|hs|huis|boven|beneden|[Pp]te|[Oo]te|[Nn]te|[Ss]ur|[Nn]orte|[Oo]riente|[Pp]oniente)\.?)?"
    r"|\d{1,5}(?:[/-]\d{1,3}){0,2}[a-zA-Z]?\s+[A-Z][\w'’.\-]*(?:\s+[\w'’.\-]+){0,4}"
    r"|\d{1,2}\s+de\s+[^\W\d_]{4,10}\s+\d{1,5}"
)
"""What only the postal line beside it makes a street: "Träsktorpet 3", "1947 Camino Vida Roble"."""
_MONTH = lazily(
    r"\b(?:jan|feb|mar|m[aä]r[zt]|apr|ma[iy]|mei|jun|jul|aug|sep|sept|o[ck]t|nov|de[cz])[a-zé]{0,6}\.?\s+\d{1,2}$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_NUMBERED = re.compile(r"\d|^(?:one|two|three|four|five|ten)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """What a piece of text is in an address, and the countries that write so ('' for all)."""

    part: Part
    regions: tuple[str, ...] = ()


def piece_of(text: str) -> Piece | None:
    """What a piece between commas or lines is; None for what is no part of an address by itself."""
    bare = text.strip(" ,.;")
    if not bare or len(bare) > _LONGEST:
        return None
    street = _STREET.fullmatch(bare) if _NUMBERED.search(bare) else None
    match = street or _OTHER.fullmatch(bare)
    if match is None:
        return None
    shape = (_STREETS if street is not None else _OTHERS)[int(str(match.lastgroup)[1:])]
    if shape.part is Part.NUMBER and sum(map(str.isdigit, bare)) > _LONGEST_NUMBER + ("/" in bare):
        return None
    return Piece(shape.part, tuple(shape.regions.split()))


def leading_street(text: str) -> int:
    """How many characters of a text a street with its number, or a post box, takes at its beginning; 0 for none."""
    if not _DIGIT.search(text) or len(text) > 2 * _LONGEST:
        return 0
    match = _STREET.match(text) or _BOX.match(text)
    return match.end() if match is not None and not text[match.end() : match.end() + 1].isalnum() else 0


def is_loose_street(text: str) -> bool:
    """Whether a piece is a street if a postal line stands beside it."""
    bare = text.strip(" ,.")
    return _LOOSE.fullmatch(bare) is not None and _MONTH.search(bare) is None


def is_street(text: str) -> bool:
    """Whether a piece of text is a street with its number, or a post box."""
    bare = text.strip(" ,.")
    return bool(bare) and leading_street(bare) > 0


_LONGEST = 90
_LONGEST_NUMBER = 6
"""Digits of a house number, one more with the flat's behind a slash; what has more is a phone's."""
