"""For whom: the company among the cells of a signature."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from gleaner.contacts.blocks import Cell, is_prose
from gleaner.contacts.domains import squeezed
from gleaner.contacts.names.people import FoundName
from gleaner.contacts.places.addresses import is_street, without_country
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence
from gleaner.contacts.work.companies import Surroundings, company_witnesses, is_company_shaped
from gleaner.contacts.work.employment import TELLING, Context, Found, Piece, is_name_again, is_own_organisation
from gleaner.contacts.work.legal_forms import has_legal_form
from gleaner.contacts.work.titles import cased_title, is_department, is_title
from gleaner.language.analysis import EntityType


def find_company(
    pieces: Sequence[Piece], title: Found | None, beside_from: str | None, context: Context
) -> Found | None:
    """The piece for which most witnesses speak, the topmost among equals."""
    best: Found | None = None
    own = _own_forms(context.name, context.around.local)
    for piece in pieces:
        is_title_found = (
            title is not None and piece.cell == title.cell and title.value.startswith(cased_title(piece.text))
        )
        if is_title_found or squeezed(piece.text) in own or not _may_be_company(piece.text, context):
            continue
        seen = (*company_witnesses(piece.text, context.around), *_company_place(piece, title, context))
        sure = confidence(seen)
        if sure >= ACCEPTED and (best is None or sure > best.confidence):
            value = _tidied(without_country(piece.text))
            best = Found(_without_town(value, context.around), piece.cell, sure)
    is_named_beside = (
        beside_from is not None
        and not is_title(beside_from)
        and not is_department(beside_from)
        and not (context.name is not None and is_name_again(beside_from, context.name))
    )
    if (
        best is None
        and beside_from is not None
        and is_named_beside
        and is_company_shaped(beside_from, context.around.domain)
    ):
        others = tuple(one for one in context.around.named if one != beside_from)
        seen = company_witnesses(beside_from, replace(context.around, named=others))
        sure = confidence((*seen, Witness.BESIDE_FROM_NAME))
        best = Found(_tidied(beside_from), None, sure) if sure >= ACCEPTED else None
    return best


def company_in_address(cells: Iterable[Cell], around: Surroundings) -> Found | None:
    """The firm that opens the line of its own address: "Acme, Keizersgracht 1, 1015 CJ Amsterdam"."""
    for cell in sorted(cells, key=lambda cell: (cell.row, cell.column)):
        head, comma, _ = cell.text.partition(",")
        is_whole = not comma and not any(map(str.isdigit, head))
        seen = company_witnesses(head.strip(), around) if comma or is_whole else ()
        if (
            confidence(seen) >= ACCEPTED
            and (is_whole or not is_street(head))
            and is_company_shaped(head.strip(), around.domain)
        ):
            return Found(_tidied(head), cell, confidence(seen))
    return None


def _own_forms(name: FoundName | None, local: str) -> frozenset[str]:
    """What is the sender and no company: their name, its parts and words, and the first half of their address."""
    parts = (name.name.first, name.name.last, f"{name.name.first} {name.name.last}") if name is not None else ()
    tokens = " ".join(part for part in parts if part).split()
    return frozenset(squeezed(part) for part in (*parts, *tokens, local) if part)


def _may_be_company(text: str, context: Context) -> bool:
    name, around = context.name, context.around
    surname = squeezed(name.name.last or "") if name is not None else ""
    is_known = is_own_organisation(text, around)
    is_house = is_known or Witness.ORGANISATION_WORD in company_witnesses(text, around)
    is_family = len(surname) > 3 and squeezed(text).endswith(surname) and not has_legal_form(text) and not is_house
    is_small = text[:1].islower() and not set(company_witnesses(text, around)) - {Witness.WEAK_ORGANISATION_WORD}
    is_other = is_family or is_small or is_prose(text) or (is_title(text) and not has_legal_form(text) and not is_known)
    return not is_other and is_company_shaped(text, around.domain)


def _company_place(piece: Piece, title: Found | None, context: Context) -> Iterator[Witness]:
    name = context.name
    if piece.is_beside_title or (
        title is not None and title.cell is not None and _is_next(piece.cell, title.cell, context)
    ):
        yield Witness.BELOW_TITLE
    elif name is not None and name.cell is not None and _is_next(piece.cell, name.cell, context):
        yield Witness.BELOW_NAME
    elif name is not None and name.cell is not None and 0 <= context.distance(name.cell, piece.cell) <= 4:
        yield Witness.NEAR_NAME
    if (
        any(
            row > piece.cell.row and row in context.address_rows
            for row in context.rows[: context.rows.index(piece.cell.row) + 2]
        )
        and name is not None
        and name.cell is not None
    ):
        yield Witness.ABOVE_ADDRESS
    surname = squeezed(name.name.last or "") if name is not None else ""
    if len(surname) > 3 and surname in squeezed(piece.text):
        yield Witness.BEARS_SURNAME
    found = context.hints.get(piece.text, context.hints.get(piece.cell.text, frozenset()))
    if EntityType.ORGANIZATION in found:
        yield Witness.ORGANIZATION_ENTITY
    elif EntityType.PERSON in found:
        yield Witness.PERSON_ENTITY_AGAINST
    elif EntityType.LOCATION in found:
        yield Witness.LOCATION_ENTITY_AGAINST


def _is_next(cell: Cell, above: Cell, context: Context) -> bool:
    """Whether a cell stands right below or beside another; lines of departments between them do not count."""
    departments = [row for row in context.department_rows if above.row < row < cell.row]
    between = context.distance(above, cell) - len(departments)
    return (between == 1 and cell.column <= above.column + 1) or (
        cell.row == above.row and cell.column - above.column == 1
    )


def _without_town(text: str, around: Surroundings) -> str:
    """What is left of "Tuinvereniging Zon, Enschede" without the town, where the name speaks for itself."""
    head, comma, tail = (part.strip() for part in text.rpartition(","))
    is_town = bool(comma) and len(tail.split()) == 1 and not has_legal_form(text)
    return head if is_town and confidence(company_witnesses(head, around)) >= TELLING else text


def _tidied(text: str) -> str:
    bare = text.strip(" ;:|-–")
    return bare.rstrip(",") if has_legal_form(bare.rstrip(",")) else bare.rstrip(",.")
