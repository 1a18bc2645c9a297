"""Postal addresses in a signature: street, postal code and city, state, country; one unit, never mixed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gleaner.contacts.blocks import Cell
from gleaner.contacts.domains import folded
from gleaner.contacts.places.address_countries import region_named, without_country
from gleaner.contacts.places.address_lines import (
    country_behind,
    is_boxed,
    street_before,
    street_behind,
    written,
)
from gleaner.contacts.places.address_pieces import Segment, Use, segments_of
from gleaner.contacts.places.address_regions import is_proven, region_in, regions_of
from gleaner.contacts.places.address_towns import is_name, is_plausible, is_town_alone, town_behind_house
from gleaner.contacts.places.countries import region_called
from gleaner.contacts.places.postcodes import PostalLine, Proof, postal_lines
from gleaner.contacts.places.states import regions_of_state
from gleaner.contacts.places.street_shapes import Part
from gleaner.contacts.places.streets import is_street
from gleaner.contacts.work.wording import ORGANISATIONS, words_of

__all__ = ["Address", "find_address", "is_street", "region_named", "without_address", "without_country"]


@dataclass(frozen=True, slots=True)
class Taken:
    """Characters of a cell that belong to an address."""

    cell: Cell
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Address:
    """What of a postal address a signature gives, as written.

    `region` is the country's code, `regions` those that its shape and its street allow, `cells` where it stood, `taken` every
    stretch that this or another address of the block takes up.
    """

    street: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country: str | None = None
    region: str | None = None
    regions: tuple[str, ...] = ()
    cells: frozenset[Cell] = frozenset()
    taken: tuple[Taken, ...] = ()


def find_address(cells: Sequence[Cell], *, assumed_region: str | None) -> Address | None:
    """The sender's address in a block; a visiting address before a postal one, else the first.

    `assumed_region` settles what several countries write alike: a bare 4- or 5-digit code.
    """
    segments = segments_of(cells)
    found = list(_addresses(segments, region_named([cell.text for cell in cells]) or assumed_region))
    if not found:
        return _country_alone(segments)
    best = min(found, key=lambda one: one.rank)
    towns = [one for one in found if one.address.street is None and one.address.postal_code is None]
    if best.rank > _WORST or (len(towns) > 1 and best in towns):
        return None
    taken = tuple(Taken(one.cell, one.begin, one.end) for each in found for one in each.segments)
    return replace(best.address, taken=taken)


def without_address(cells: Sequence[Cell], address: Address | None) -> list[Cell]:
    """The cells of a block without what addresses took of them: what stood in the same cell is left."""
    if address is None:
        return list(cells)
    return [cell for one in cells if (cell := _left_of(one, address)) is not None]


_DIGIT = re.compile(r"\d")
_ORGANISATION_ENDS = tuple(words_of(ORGANISATIONS))
_WINDOW = 4
"""Pieces that a postal line runs over: "Otley", "West Yorkshire", "LS21 3JP"; "Nelson", "BC", "Canada", "V1L 2W3"."""
_RANKS = {Use.VISITS: 0, Use.ADDRESS: 1, None: 1, Use.POST: 3, Use.OTHERS: 9}
_WORST = 3


@dataclass(frozen=True, slots=True)
class _Found:
    """An address with its pieces, and how willingly it is taken (the lower the better)."""

    address: Address
    segments: tuple[Segment, ...]
    rank: int


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A postal line and the pieces it runs over."""

    line: PostalLine
    begin: int
    end: int


def _addresses(segments: Sequence[Segment], region: str | None) -> Iterator[_Found]:
    rest, at = segments, 0
    while at < len(rest):
        found = next(_anchored(rest, at, region), None)
        if found is None:
            at += 1
            continue
        yield found
        rest, at = rest[max(at, *(rest.index(one) for one in found.segments if one in rest)) + 1 :], 0


def _anchored(segments: Sequence[Segment], at: int, region: str | None) -> Iterator[_Found]:
    """The readings of the pieces from `at` as an address, likeliest first."""
    if at and _is_house_number(segments[at - 1], segments[at]):
        return
    for size in range(min(_WINDOW, len(segments) - at), 0, -1):
        window = segments[at : at + size]
        if not (_may_be_postal(window) and _are_together(window)) or any(map(_is_other, window)):
            continue
        for line in postal_lines(", ".join(one.text for one in window if not one.country)):
            is_town = _is_town(line.city, is_coded=line.code is not None)
            found = _completed(segments, _Anchor(line, at, at + size), region) if is_town else None
            if found is not None:
                yield found
    yield from _without_code(segments, at, region)


def _completed(segments: Sequence[Segment], anchor: _Anchor, region: str | None) -> _Found | None:
    line, window = anchor.line, segments[anchor.begin : anchor.end]
    above = street_before(segments, anchor.begin, is_coded=line.code is not None)
    street = above or (street_behind(segments, anchor.end) if line.code is not None else ())
    behind = country_behind(segments, max(map(segments.index, street)) + 1 if street and not above else anchor.end)
    state = next((one for one in behind if one.country is None), None)
    country = next((one for one in (*window, *behind) if one.country is not None), None)
    named = country.name if country is not None else line.country
    regions = regions_of(line, street)
    own = region_in(line, region_called(named or ""), regions if street else (), region)
    if not is_proven(line, own, region, street) or (named is not None and own not in line.regions):
        return None
    is_bare = line.code is None and named is None and not street
    if is_bare and any(one.cell.row != window[0].cell.row for one in window):
        return None
    if (
        line.code is None
        and not street
        and not is_town_alone(window, line, is_first=window[0].cell == segments[0].cell)
    ):
        return None
    label = _label_before(segments, segments.index(street[0]) if above else anchor.begin)
    parts = tuple(dict.fromkeys((*((label,) if label else ()), *above, *window, *(() if above else street), *behind)))
    address = Address(
        written(street),
        line.city,
        line.state or (state.text if state is not None else None),
        line.code,
        named,
        own or (line.regions[0] if line.proof is Proof.SURE else None),
        regions if street else (),
        frozenset(one.cell for one in parts),
    )
    rank = max(_RANKS[label.use if label is not None else None], 2 if is_boxed(street) or not street else 0)
    return _Found(address, parts, rank)


def _without_code(segments: Sequence[Segment], at: int, region: str | None) -> Iterator[_Found]:
    """Read "City, Country" and, below or behind a street, "City, State, Country" and "City"."""
    before = [one for one in segments[:at] if one.cell == segments[at].cell]
    if not (any(one.country for one in segments[at + 1 : at + 3]) or any(one.is_street for one in before)):
        return
    city = town_behind_house(segments[at], segments[at + 1 : at + 2]) or segments[at]
    if not is_name(city) or not _is_town(city.text, is_coded=False):
        return
    street = street_before(segments, at, is_coded=False) if city.begin == segments[at].begin else ()
    behind = [one for one in segments[at + 1 : at + 3] if one.cell == city.cell]
    state = behind[0] if street and len(behind) > 1 and is_name(behind[0]) and behind[1].country is not None else None
    country = next((one for one in behind[1 if state is not None else 0 :][:1] if one.country is not None), None)
    is_beside = (
        bool(street)
        and street[-1].cell == city.cell
        and any(one.is_street for one in street)
        and "," in city.cell.text[street[-1].end : city.begin]
    )
    if country is None and (behind or not is_beside):
        return
    if not street and not is_plausible(
        city, is_first=city.cell == segments[0].cell and len(segments) > len(behind) + 1
    ):
        return
    parts = (*street, city, *(one for one in (state, country) if one is not None))
    written_in = next((one.piece.regions for one in street if one.piece is not None and one.piece.regions), ())
    address = Address(
        written(street),
        city.text,
        state.text if state is not None else None,
        None,
        country.name if country is not None else None,
        country.country if country is not None else (region if region in written_in else None),
        written_in,
        frozenset(one.cell for one in parts),
    )
    yield _Found(address, parts, 1 if street else 2)


def _label_before(segments: Sequence[Segment], begin: int) -> Segment | None:
    before = segments[begin - 1] if begin else None
    return before if before is not None and before.use and segments[begin].cell.row - before.cell.row <= 2 else None


def _country_alone(segments: Sequence[Segment]) -> Address | None:
    """A country that is all there is of an address, in a cell of its own."""
    for one in segments:
        if one.country is not None and one.begin == 0 and one.end >= len(one.cell.text.rstrip(" .,")):
            return Address(
                country=one.name,
                region=one.country,
                cells=frozenset({one.cell}),
                taken=(Taken(one.cell, one.begin, one.end),),
            )
    return None


def _left_of(cell: Cell, address: Address) -> Cell | None:
    spans = [one for one in address.taken if one.cell == cell]
    if not spans:
        return None if cell in address.cells else cell
    text = cell.text
    for one in sorted(spans, key=lambda span: -span.begin):
        text = text[: one.begin].rstrip(" ,;–-(") + " " + text[one.end :].lstrip(" ,;.–-)")
    return replace(cell, text=text.strip()) if any(map(str.isalnum, text)) else None


def _may_be_postal(window: Sequence[Segment]) -> bool:
    """Whether a code or a state is among the pieces; most signatures have neither."""
    last = window[-1].text
    return (
        any(_DIGIT.search(one.text) for one in window)
        or "/" in last
        or bool(regions_of_state(last.rpartition(" ")[2]) or regions_of_state(last))
    )


def _are_together(window: Sequence[Segment]) -> bool:
    """Whether pieces stand in one line, or in lines below each other."""
    return all(
        two.cell.row - one.cell.row <= 1 and (two.cell.row == one.cell.row or two.cell.column == one.cell.column)
        for one, two in pairwise(window)
    )


def _is_house_number(street: Segment, number: Segment) -> bool:
    """Whether a piece is the number of the street before it: "Rua Augusta, 2210, Curitiba"."""
    is_named = street.piece is not None and street.piece.part is Part.STREET_NAME and street.cell == number.cell
    return is_named and number.piece is not None and number.piece.part is Part.NUMBER


def _is_other(one: Segment) -> bool:
    """Whether a piece is no part of a postal line: a label, a street, a floor."""
    return bool(one.use) or (one.piece is not None and one.piece.part is not Part.NUMBER)


def _is_town(city: str, *, is_coded: bool) -> bool:
    """Whether a name may be a town's: capital letter, few words; without a code no organisation and no country either."""
    words = city.split()
    if not 0 < len(words) <= 5 or sum(map(str.isalpha, city)) < 3 or city.lstrip("'’")[:1].islower():
        return is_coded and city[:1] in "'’"
    is_organisation = any(folded(word).endswith(_ORGANISATION_ENDS) for word in words)
    return is_coded or not (is_organisation or region_called(city))
