"""In which country a postal line lies, and whether it is one."""

from collections.abc import Sequence

from gleaner.contacts.places.address_lines import has_street
from gleaner.contacts.places.address_pieces import Segment
from gleaner.contacts.places.postcodes import PostalLine, Proof
from gleaner.contacts.places.towns import region_of_town


def is_proven(line: PostalLine, own: str | None, assumed: str | None, street: Sequence[Segment]) -> bool:
    """Whether a postal line is one: by its shape, by its country, or by the street beside it."""
    if line.proof is Proof.SURE or assumed in line.regions:
        return True
    is_year = line.code is not None and len(line.code) == 4 and line.code.startswith(("19", "20"))
    if (
        own in line.regions
        and (line.proof is Proof.STREET or region_of_town(line.city) == own)
        and (street or not is_year)
    ):
        return True
    is_typed = any(one.piece is not None for one in street)
    return line.proof is Proof.STREET and bool(street) and (is_typed or not is_year)


def regions_of(line: PostalLine, street: Sequence[Segment]) -> tuple[str, ...]:
    """The countries whose shape a postal line has, and whose language its street; the likeliest first."""
    names = [one.piece.regions for one in street if one.piece is not None and one.piece.regions and has_street([one])]
    parts = [one.piece.regions for one in street if one.piece is not None and one.piece.regions]
    written_in = names or parts
    allowed = [region for region in line.regions if all(region in each for each in written_in)]
    if not written_in or not allowed:
        return line.regions if len(line.regions) == 1 or not written_in else ()
    return tuple(sorted(allowed, key=lambda region: max(each.index(region) for each in written_in)))


def region_in(line: PostalLine, named: str | None, regions: Sequence[str], assumed: str | None) -> str | None:
    """The country of a postal line: the one named, the only one that writes so, or the one that all else says."""
    if named is not None:
        return named
    if len(line.regions) == 1 and line.proof is Proof.SURE:
        return line.regions[0]
    town = region_of_town(line.city)
    if town in (regions or line.regions):
        return town
    if assumed in (regions or line.regions):
        return assumed
    is_clear = len(regions) == 1 or (len(regions) < len(line.regions) and regions[:1] in _LARGE)
    return regions[0] if is_clear and regions else None


_LARGE = (("DE",), ("FR",), ("ES",), ("IT",))
"""Whose language a street and a 5-digit code speak first."""
