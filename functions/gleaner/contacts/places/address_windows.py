"""Which pieces beside each other may be a postal line at all."""

import re
from collections.abc import Sequence
from itertools import pairwise

from gleaner.contacts.domains import folded
from gleaner.contacts.places.address_pieces import Segment
from gleaner.contacts.places.countries import region_called
from gleaner.contacts.places.states import regions_of_state
from gleaner.contacts.places.street_shapes import Part
from gleaner.contacts.work.wording import ORGANISATIONS, words_of


def may_be_postal(window: Sequence[Segment]) -> bool:
    """Whether a code or a state is among the pieces; most signatures have neither."""
    last = window[-1].text
    return (
        any(_DIGIT.search(one.text) for one in window)
        or "/" in last
        or bool(regions_of_state(last.rpartition(" ")[2]) or regions_of_state(last))
    )


def are_together(window: Sequence[Segment]) -> bool:
    """Whether pieces stand in one line, or in lines below each other."""
    return all(
        two.cell.row - one.cell.row <= 1 and (two.cell.row == one.cell.row or two.cell.column == one.cell.column)
        for one, two in pairwise(window)
    )


def is_house_number(street: Segment, number: Segment) -> bool:
    """Whether a piece is the number of the street before it: "Rua Augusta, 2210, Curitiba"."""
    is_named = street.piece is not None and street.piece.part is Part.STREET_NAME and street.cell == number.cell
    return is_named and number.piece is not None and number.piece.part is Part.NUMBER


def is_other(one: Segment) -> bool:
    """Whether a piece is no part of a postal line: a label, a street, a floor."""
    return bool(one.use) or (one.piece is not None and one.piece.part is not Part.NUMBER)


def is_town(city: str, *, is_coded: bool) -> bool:
    """Whether a name may be a town's: capital letter, few words; without a code no organisation and no country either."""
    words = city.split()
    if not 0 < len(words) <= 5 or sum(map(str.isalpha, city)) < 3 or city.lstrip("'’")[:1].islower():
        return is_coded and city[:1] in "'’"
    is_organisation = any(folded(word).endswith(_ORGANISATION_ENDS) for word in words)
    return is_coded or not (is_organisation or region_called(city))


_DIGIT = re.compile(r"\d")
_ORGANISATION_ENDS = tuple(words_of(ORGANISATIONS))
