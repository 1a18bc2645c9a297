"""Postal addresses in a signature: street, postal code and city, state, country; one unit, never mixed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gleaner.contacts.blocks import Cell
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
from gleaner.contacts.places.address_towns import (
    is_name,
    is_plausible,
    is_town_alone,
    is_town_in_a_line,
    town_behind_house,
)
from gleaner.contacts.places.address_windows import are_together, is_house_number, is_other, is_town, may_be_postal
from gleaner.contacts.places.countries import region_called
from gleaner.contacts.places.postcodes import PostalLine, Proof, postal_lines
from gleaner.contacts.places.states import regions_of_state
from gleaner.contacts.places.streets import is_street
from gleaner.contacts.places.towns import is_known_town

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
        found = _likeliest(rest, at, region)
        if found is None:
            at += 1
            continue
        yield found
        rest, at = rest[max(at, *(rest.index(one) for one in found.segments if one in rest)) + 1 :], 0


def _likeliest(segments: Sequence[Segment], at: int, region: str | None) -> _Found | None:
    """The reading from `at`; one from a piece further on that shares its street or town and has a postal code is better."""
    first = next(_anchored(segments, at, region), None)
    if first is None or first.address.postal_code is not None:
        return first
    for later in range(at + 1, min(at + _WINDOW, len(segments))):
        coded = next(_anchored(segments, later, region), None)
        if coded is not None and coded.address.postal_code and set(coded.segments) & set(first.segments):
            return coded
    return first


def _anchored(segments: Sequence[Segment], at: int, region: str | None) -> Iterator[_Found]:
    """The readings of the pieces from `at` as an address, likeliest first."""
    if at and is_house_number(segments[at - 1], segments[at]):
        return
    for size in range(min(_WINDOW, len(segments) - at), 0, -1):
        window = segments[at : at + size]
        if not (may_be_postal(window) and are_together(window)) or any(map(is_other, window)):
            continue
        for line in postal_lines(", ".join(one.text for one in window if not one.country)):
            if not is_town(line.city, is_coded=line.code is not None):
                continue
            found = _completed(segments, _Anchor(line, at, at + size), region)
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
        written(street) or line.street,
        line.city,
        line.state or (state.text if state is not None else None),
        line.code,
        named,
        own or (line.regions[0] if line.proof is Proof.SURE else None),
        regions if street else (),
        frozenset(one.cell for one in parts),
    )
    rank = max(
        _RANKS[label.use if label is not None else None], 2 if is_boxed(street) or not (street or line.street) else 0
    )
    return _Found(address, parts, rank)


def _without_code(segments: Sequence[Segment], at: int, region: str | None) -> Iterator[_Found]:
    """Read "City, Country" and, below or behind a street, "City, State, Country" and "City"."""
    before = [one for one in segments[:at] if one.cell == segments[at].cell]
    if is_town_in_a_line(segments, at):
        yield _lined(segments, at)
        return
    if not (any(one.country for one in segments[at + 1 : at + 3]) or any(one.is_street for one in before)):
        return
    city = town_behind_house(segments[at], segments[at + 1 : at + 2]) or segments[at]
    is_state = bool(regions_of_state(city.text)) and not is_known_town(city.text)
    if not is_name(city) or is_state or not is_town(city.text, is_coded=False):
        return
    street = street_before(segments, at, is_coded=False) if city.begin == segments[at].begin else ()
    behind = [one for one in segments[at + 1 : at + 3] if one.cell == city.cell]
    if behind and behind[0].country is None and is_known_town(behind[0].text) and not is_known_town(city.text):
        return
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


def _lined(segments: Sequence[Segment], at: int) -> _Found:
    """Read a street, a town and a country in three lines below each other."""
    city, country = segments[at : at + 2]
    street = street_before(segments, at, is_coded=False)
    regions = next((one.piece.regions for one in street if one.piece is not None and one.piece.regions), ())
    parts = (*street, city, country)
    cells = frozenset(one.cell for one in parts)
    address = Address(written(street), city.text, None, None, country.name, country.country, regions, cells)
    return _Found(address, parts, 1)


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
