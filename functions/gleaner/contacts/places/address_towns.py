"""Whether a name without a postal code beside it is a town's, not a person's, a job's or a company's."""

from collections.abc import Sequence
from dataclasses import replace

from gleaner.contacts.domains import folded
from gleaner.contacts.places.address_pieces import Segment
from gleaner.contacts.places.postcodes import PostalLine
from gleaner.contacts.places.towns import is_known_town
from gleaner.contacts.work.titles import is_department, is_title
from gleaner.contacts.work.wording import ORGANISATIONS, words_of


def is_name(one: Segment) -> bool:
    """Whether a piece is nothing but a name of few words."""
    is_short = len(one.text.split()) <= 4 and not any(map(str.isdigit, one.text)) and "@" not in one.text
    return is_short and one.piece is None and one.use is None and one.country is None


def is_plausible(town: Segment, *, is_first: bool) -> bool:
    """Whether a name beside a country may be a town's. `is_first` if it stands where a signature has its sender's name."""
    if is_known_town(town.text):
        return True
    is_person = is_first and town.begin == 0 and len(town.text.split()) > 1
    return not (is_person or is_title(town.text) or is_department(town.text))


def is_town_alone(window: Sequence[Segment], line: PostalLine, *, is_first: bool) -> bool:
    """Whether "Name, State" is a town: "Winter Park, FL", but not "Jane Roe, MD"."""
    first = window[0]
    if any(map(str.isdigit, first.cell.text[: first.begin])):
        return False
    if is_known_town(line.city):
        return True
    return line.state not in _DEGREES and is_plausible(replace(first, text=line.city), is_first=is_first)


def is_town_in_a_line(segments: Sequence[Segment], at: int) -> bool:
    """Whether a name is alone in its line, a street in the line above and a country alone in the line below."""
    town = segments[at]
    if not (0 < at < len(segments) - 1) or not is_name(town) or not town.text[:1].isupper():
        return False
    above, below = segments[at - 1], segments[at + 1]
    rows = (town.cell.row - above.cell.row, below.cell.row - town.cell.row)
    is_alone = all(town.cell.row != one.cell.row for one in (above, below)) and len(segments[at + 1 : at + 3]) > 0
    is_last = at + 2 >= len(segments) or segments[at + 2].cell.row != below.cell.row
    return rows == (1, 1) and is_alone and is_last and above.is_street and below.country is not None


def town_behind_house(one: Segment, behind: Sequence[Segment]) -> Segment | None:
    """The town at the end of an organisation's name before a country: "Hahn-Institut Berlin, Germany"."""
    house, _, town = one.text.rpartition(" ")
    if not behind or behind[0].country is None or behind[0].cell != one.cell or not is_known_town(town):
        return None
    if not any(folded(word).endswith(_ORGANISATION_ENDS) for word in house.split()):
        return None
    return replace(one, text=town, begin=one.end - len(town))


_DEGREES = frozenset({"MD", "MA", "MS", "PA", "PE", "CA", "DC", "ACT", "SA", "AL", "OD", "BC"})
"""States that are also a degree or a title behind a name."""
_ORGANISATION_ENDS = tuple(words_of(ORGANISATIONS))
