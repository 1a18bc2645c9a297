"""Who signs, as what, for whom: name, job title and company among the cells of a signature."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gleaner.contacts.addresses import without_country
from gleaner.contacts.blocks import Cell, is_prose
from gleaner.contacts.companies import Surroundings, company_witnesses, has_legal_form, is_company_shaped
from gleaner.contacts.domains import squeezed
from gleaner.contacts.names import PersonName, Sender, fits_address, fits_name, fuller, is_company_mailbox, parse_name
from gleaner.contacts.signatures import Hints
from gleaner.contacts.titles import is_title, split_title
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence
from gleaner.language.analysis import EntityType


@dataclass(frozen=True, slots=True)
class Found:
    """A value with the cell it stood in (None: the From header) and how sure."""

    value: str
    cell: Cell | None
    confidence: float


@dataclass(frozen=True, slots=True)
class FoundName:
    """The sender's name: the cell where it stands in the signature, and whether From gave it all the same."""

    name: PersonName
    cell: Cell | None
    confidence: float
    is_from_header: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A cell, or one half of "Title, Company"; `is_beside_title` marks the second half."""

    text: str
    cell: Cell
    is_beside_title: bool = False


def find_name(
    cells: Sequence[Cell], email: str, sender: Sender, hints: Hints, *, has_own_address: bool
) -> FoundName | None:
    """The sender's name, the fullest form of it, the signature's before the From header's."""
    best: FoundName | None = None
    for index, cell in enumerate(cells):
        name = parse_name(cell.text)
        if name is None:
            continue
        seen = _name_witnesses(name, cell, email, sender, hints, is_first=index == 0, has_own_address=has_own_address)
        sure = confidence(seen)
        if sure >= ACCEPTED and (best is None or (name.is_full, sure) > (best.name.is_full, best.confidence)):
            best = FoundName(name, cell, sure)
    if sender.person is None:
        return best
    if best is None:
        return FoundName(sender.person, None, confidence([_from_witness(sender.person)]), is_from_header=True)
    return replace(
        best, name=fuller(best.name, sender.person), is_from_header=sender.person.is_full and not best.name.is_full
    )


def pieces_of(cells: Sequence[Cell], name: FoundName | None) -> tuple[Piece, ...]:
    """The cells without the name: "Name, Title" and "Title, Company" are two pieces."""
    return tuple(_pieces(cells, name))


def find_title(pieces: Sequence[Piece], name: FoundName | None, *, is_own_block: bool) -> Found | None:
    """The first piece that is a job title and stands where one stands."""
    for piece in pieces:
        if not is_title(piece.text) or has_legal_form(piece.text) or is_prose(piece.text):
            continue
        sure = confidence(_title_witnesses(piece, name, is_own_block=is_own_block))
        if sure >= ACCEPTED:
            return Found(piece.text.strip(" .,;"), piece.cell, sure)
    return None


def find_company(
    pieces: Sequence[Piece],
    name: FoundName | None,
    title: Found | None,
    beside_from: str | None,
    around: Surroundings,
    hints: Hints,
) -> Found | None:
    """The piece for which most witnesses speak, the topmost among equals."""
    best: Found | None = None
    own = _own_forms(name, around.local)
    for piece in pieces:
        is_title_found = title is not None and piece.text.strip(" .,;") == title.value
        if is_title_found or squeezed(piece.text) in own or not _may_be_company(piece.text, name, around):
            continue
        sure = confidence((*company_witnesses(piece.text, around), *_company_place(piece, name, title, hints)))
        if sure >= ACCEPTED and (best is None or sure > best.confidence):
            best = Found(_tidied(without_country(piece.text)), piece.cell, sure)
    if (
        best is None
        and beside_from is not None
        and is_company_shaped(beside_from, around.domain)
        and not is_title(beside_from)
    ):
        sure = confidence((*company_witnesses(beside_from, around), Witness.BESIDE_FROM_NAME))
        best = Found(_tidied(beside_from), None, sure) if sure >= ACCEPTED else None
    return best


def _name_witnesses(
    name: PersonName, cell: Cell, email: str, sender: Sender, hints: Hints, *, is_first: bool, has_own_address: bool
) -> Iterator[Witness]:
    if sender.person is not None:
        if fits_name(name, sender.person):
            yield Witness.NAME_FITS_FROM
        elif not sender.person.is_full and fits_address(name, email):
            yield Witness.NAME_FITS_ADDRESS
        return
    if fits_address(name, email):
        yield Witness.NAME_FITS_ADDRESS
    local, first = squeezed(email.partition("@")[0]), squeezed((name.first or "").partition(" ")[0])
    if not name.is_full:
        if is_first and not is_company_mailbox(sender, email) and len(first) > 2 and local[:1] == first[:1]:
            yield Witness.INITIAL_FITS_ADDRESS
        return
    speaking = (
        (Witness.NAME_SHAPE, True),
        (Witness.FIRST_NAME_IN_ADDRESS, len(first) > 4 and local.startswith(first)),
        (Witness.NAME_OPENS, is_first),
        (Witness.OWN_ADDRESS, has_own_address),
        (Witness.PERSON_ENTITY, EntityType.PERSON in hints.get(cell.text, ())),
    )
    yield from (witness for witness, speaks in speaking if speaks)


def _from_witness(person: PersonName) -> Witness:
    return Witness.FROM_FULL_NAME if person.is_full else Witness.FROM_ONE_NAME


def _pieces(cells: Sequence[Cell], name: FoundName | None) -> Iterator[Piece]:
    for cell in cells:
        if name is None or cell != name.cell:
            for index, part in enumerate(split_title(cell.text)):
                yield Piece(part, cell, is_beside_title=index > 0)


def _title_witnesses(piece: Piece, name: FoundName | None, *, is_own_block: bool) -> Iterator[Witness]:
    yield Witness.TITLE_WORD
    if is_own_block or (name is not None and name.cell is not None):
        yield Witness.TITLE_IN_BLOCK
    if name is not None and name.cell is not None and 0 <= piece.cell.row - name.cell.row <= 2:
        yield Witness.TITLE_PLACE


def _own_forms(name: FoundName | None, local: str) -> frozenset[str]:
    """What is the sender and no company: their name, its parts and words, and the first half of their address."""
    parts = (name.name.first, name.name.last, f"{name.name.first} {name.name.last}") if name is not None else ()
    tokens = " ".join(part for part in parts if part).split()
    return frozenset(squeezed(part) for part in (*parts, *tokens, local) if part)


def _may_be_company(text: str, name: FoundName | None, around: Surroundings) -> bool:
    surname = squeezed(name.name.last or "") if name is not None else ""
    is_family = len(surname) > 3 and squeezed(text).endswith(surname) and not has_legal_form(text)
    is_other = is_family or is_prose(text) or (is_title(text) and not has_legal_form(text))
    return not is_other and is_company_shaped(text, around.domain)


def _company_place(piece: Piece, name: FoundName | None, title: Found | None, hints: Hints) -> Iterator[Witness]:
    if piece.is_beside_title or (title is not None and title.cell is not None and _is_next(piece.cell, title.cell)):
        yield Witness.BELOW_TITLE
    elif name is not None and name.cell is not None and _is_next(piece.cell, name.cell):
        yield Witness.BELOW_NAME
    elif name is not None and name.cell is not None and 0 <= piece.cell.row - name.cell.row <= 4:
        yield Witness.NEAR_NAME
    surname = squeezed(name.name.last or "") if name is not None else ""
    if len(surname) > 3 and surname in squeezed(piece.text):
        yield Witness.BEARS_SURNAME
    found = hints.get(piece.text, hints.get(piece.cell.text, frozenset()))
    if EntityType.ORGANIZATION in found:
        yield Witness.ORGANIZATION_ENTITY
    elif EntityType.PERSON in found:
        yield Witness.PERSON_ENTITY_AGAINST
    elif EntityType.LOCATION in found:
        yield Witness.LOCATION_ENTITY_AGAINST


def _is_next(cell: Cell, above: Cell) -> bool:
    return (cell.row - above.row == 1 and cell.column <= above.column + 1) or (
        cell.row == above.row and cell.column - above.column == 1
    )


def _tidied(text: str) -> str:
    bare = text.strip(" ;:|-–")
    return bare.rstrip(",") if has_legal_form(bare.rstrip(",")) else bare.rstrip(",.")
