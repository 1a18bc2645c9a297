"""Which pieces around a postal line belong to its address: the street above or behind, state and country below."""

from collections.abc import Sequence
from itertools import takewhile

from gleaner.contacts.places.address_pieces import Segment
from gleaner.contacts.places.states import regions_of_state
from gleaner.contacts.places.street_shapes import Part
from gleaner.contacts.places.streets import is_loose_street

_NEAR = 2
"""Lines; an empty one may stand between a street and its town."""


def street_before(segments: Sequence[Segment], begin: int, *, is_coded: bool) -> tuple[Segment, ...]:
    """The pieces before or above a postal line that are its street, floor, building and box.

    Beside a postal code a name with a number is a street, whatever its word.
    """
    here = segments[begin].cell
    line = [one for one in segments[:begin] if one.cell.row == here.row]
    taken = _closing_part(line, is_loose=is_coded)
    is_cut = len(taken) < len(line) and (bool(taken) or line[-1].cell == here)
    row = here.row
    while not is_cut and (above := _row_above(segments, begin, row)):
        kept = _closing_part(above, is_loose=is_coded and not taken)
        if not kept and not taken and _is_quarter(above):
            kept = (*_closing_part(_row_above(segments, begin, above[0].cell.row), is_loose=False), *above)
            kept = kept if len(kept) > len(above) and (kept[0].is_street or has_street(kept)) else ()
        if not kept or (taken and len(kept) < len(above)) or (_is_numbered(taken) and _is_name_alone(kept)):
            break
        taken, row = (*kept, *taken), kept[0].cell.row
        is_cut = len(kept) < len(above)
    return taken if is_placed(taken) else ()


def street_behind(segments: Sequence[Segment], end: int) -> tuple[Segment, ...]:
    """The street that follows its postal line: "163000, г. Архангельск, ул. Поморская, д. 34"."""
    row = segments[end - 1].cell.row
    kept = tuple(takewhile(lambda one: one.cell.row == row and one.piece is not None, segments[end:]))
    return kept if has_street(kept) else ()


def country_behind(segments: Sequence[Segment], end: int) -> tuple[Segment, ...]:
    """The state and the country that follow a postal line, in its line or the next two of its column."""
    here = segments[end - 1].cell
    found: list[Segment] = []
    for row in range(here.row, here.row + _NEAR + 1):
        behind = [one for one in segments[end:] if one.cell.row == row]
        line = [one for one in behind if row == here.row or one.cell.column == here.column or len(behind) == 1]
        for one in line[:2]:
            is_state = not found and row == here.row and len(one.text) > 2 and bool(regions_of_state(one.text))
            if one.country is None and not is_state:
                break
            found.append(one)
            if one.country is not None:
                return tuple(found)
        if line and row > here.row:
            break
    return tuple(found)


def is_placed(street: Sequence[Segment]) -> bool:
    """Whether pieces tell a place: a street, a box, a building; not a mere number."""
    parts = {one.piece.part for one in street if one.piece is not None}
    is_loose = any(is_loose_street(one.text) for one in street) or is_loose_street(
        " ".join(one.text for one in street[:2])
    )
    return bool(parts - {Part.NUMBER}) or is_loose


def is_boxed(street: Sequence[Segment]) -> bool:
    """Whether a post box is all there is of a street."""
    return bool(street) and all(one.piece is not None and one.piece.part is Part.POST_BOX for one in street)


def written(street: Sequence[Segment]) -> str | None:
    """The street as written, its lines joined by a comma."""
    rows: dict[int, list[Segment]] = {}
    for one in street:
        rows.setdefault(one.cell.row, []).append(one)
    return ", ".join(map(_line_of, rows.values())) or None


def has_street(street: Sequence[Segment]) -> bool:
    """Whether a street's name is among the pieces."""
    return any(one.piece is not None and one.piece.part in {Part.STREET, Part.STREET_NAME} for one in street)


def _is_numbered(street: Sequence[Segment]) -> bool:
    return any(one.piece is not None and one.piece.part is Part.STREET for one in street)


def _is_name_alone(row: Sequence[Segment]) -> bool:
    """Whether a line is a street's name at most: above a whole street it is a company's ("Quai Ouest Conseil")."""
    return all(one.piece is not None and one.piece.part is Part.STREET_NAME for one in row)


def _row_above(segments: Sequence[Segment], begin: int, row: int) -> Sequence[Segment]:
    """The pieces of the nearest line above that stand in the column of the postal line."""
    here = segments[begin].cell
    above = max((one.cell.row for one in segments[:begin] if one.cell.row < row), default=row - _NEAR - 1)
    if row - above > _NEAR:
        return ()
    line = [one for one in segments[:begin] if one.cell.row == above]
    has_columns = any(one.cell.row == here.row and one.cell != here for one in segments)
    same = [one for one in line if one.cell.column == here.column]
    return same if has_columns and (same or len({one.cell for one in line}) > 1) else line


def _closing_part(line: Sequence[Segment], *, is_loose: bool) -> tuple[Segment, ...]:
    """The pieces of a line from its first address piece to its end; a phone or a sentence among them voids it."""
    first = next((at for at, one in enumerate(line) if one.piece is not None and one.use is None), None)
    if first is None:
        return _loose_part(line) if is_loose else ()
    if first and is_loose and _is_of_loose_street(line, first):
        first -= 1
    kept = tuple(takewhile(lambda one: not _is_foreign(one), line[first:]))
    return kept if len(kept) == len(line) - first or line[first + len(kept)].cell != kept[-1].cell else ()


def _is_of_loose_street(line: Sequence[Segment], at: int) -> bool:
    """Whether a floor or a number belongs to the nameless street before it: "Kerkbuurt 22, 2e etage", "Campo Grande, 28"."""
    before, piece = line[at - 1], line[at].piece
    if before.use is not None or piece is None:
        return False
    if piece.part is Part.UNIT:
        return is_loose_street(before.text)
    is_of_next = at + 1 < len(line) and has_street(line[at + 1 : at + 2])
    return piece.part is Part.NUMBER and not is_of_next and is_loose_street(f"{before.text} {line[at].text}")


def _loose_part(line: Sequence[Segment]) -> tuple[Segment, ...]:
    """The street of a line that has no word for one: its last piece, or the one before it and a part of town."""
    for at in (len(line) - 1, len(line) - 2):
        if at >= 0 and line[at].use is None and is_loose_street(line[at].text):
            return tuple(line[at:]) if at == len(line) - 1 or _is_quarter(line[at + 1 :]) else ()
    return ()


def _is_quarter(line: Sequence[Segment]) -> bool:
    """Whether a line may be the part of town that British and Australian addresses put between street and town."""
    (only,) = line if len(line) == 1 else (None,)
    if only is None or only.use or only.country or not only.text[:1].isupper():
        return False
    return len(only.text.split()) <= 3 and not any(map(str.isdigit, only.text))


def _is_foreign(one: Segment) -> bool:
    """Whether a piece among those of an address is none: a label, a phone, a sentence."""
    return one.use is not None or (
        one.piece is None and (sum(map(str.isdigit, one.text)) >= 6 or len(one.text.split()) > 6)
    )


def _line_of(line: Sequence[Segment]) -> str:
    if all(one.cell == line[0].cell for one in line):
        text = line[0].cell.text[line[0].begin : line[-1].end]
        return text + ")" * (text.count("(") > text.count(")"))
    whole = line[0].cell.line
    begin = whole.find(line[0].text)
    end = whole.find(line[-1].text, begin + len(line[0].text))
    is_plain = (
        0 <= begin < end
        and not any(mark in whole[begin:end] for mark in "|•·●▪■\t\n")
        and "   " not in whole[begin:end]
    )
    return whole[begin : end + len(line[-1].text)] if is_plain else ", ".join(one.text for one in line)
