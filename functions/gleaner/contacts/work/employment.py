"""As what: the job title among the cells of a signature, and the pieces that they fall into."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gleaner.contacts.blocks import Cell, is_prose, is_sentence
from gleaner.contacts.domains import folded, squeezed
from gleaner.contacts.names.fitting import fits_name
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.people import FoundName
from gleaner.contacts.names.person_names import is_suffixes, parse_name
from gleaner.contacts.names.words import PROXIES, ROLE_WORDS, TITLES
from gleaner.contacts.signatures import Hints
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence
from gleaner.contacts.work.companies import Surroundings, company_witnesses
from gleaner.contacts.work.legal_forms import has_legal_form
from gleaner.contacts.work.titles import cased_title, is_department, is_diploma, is_title, is_titlelike, split_title
from gleaner.contacts.work.wording import DEPARTMENTS, words_of
from gleaner.patterns import lazily

TELLING = 0.45
"""What a line must have on its own to be taken for the firm's beside which another is a title."""


_PROXY = lazily(rf"^(?:{PROXIES})\s", re.IGNORECASE)
_PARTS = words_of(DEPARTMENTS)
_NUMBERED = lazily(
    r"\s*\([^()]{0,30}\d{3}[^()]{0,30}\)|[\s,;]*\b(?:lic(?:en[cs]e)?|lizenz|licencia|licenza|licen[çc]a|dre|calbre|bre|nmls|creci|matr[íi]cula|mat|reg(?:istration|istro|istrat)?|"
    r"col(?:egiad[oa])?|big|agb|rpps|c[ée]dula|albo|iscr(?:itt[oa])?)\b\.?\s*(?:id|no|nr|n|num|code|prof)?\.?\s?[#º°:]?\s*(?:[A-Z]{1,4}[\s.\-]?)?\d[\w./\-]{2,14}$",
    re.IGNORECASE,
)
"""A licence or membership number behind a title."""
_ORDINAL = lazily(r"\b\d{1,2}(?:st|nd|rd|th|ste|de|e|[ºª°.])(?=\s)", re.IGNORECASE)
_NO_TITLE = lazily(
    r"(?<!lei)tung\b|(?<!lei)ung\b|ing\b|heit\b|schaft\b|ment\b|ments\b|dienst\b|zaken\b|beheer\b|service\b|support\b|care\b|/|:|\"|…|\.\.\.|@|\b(?:MSc|BSc|MA|BA|PhD|Dipl)\b|^\W|"
    r"\b(?:home|work|mobile|cell|office|free|available|out|based|member|proud|follow|visit|see|read|call|book|meet|my|our|your)\b",
    re.IGNORECASE,
)
"""What stands below names and is no title: departments, degrees, calls."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value with the cell it stood in (None: the From header) and how sure."""

    value: str
    cell: Cell | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A cell, or one half of "Title, Company"; `is_beside_title` marks the second half."""

    text: str
    cell: Cell
    is_beside_title: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around the pieces: the name, the sender's domain and sites, the rows of the address, the entities."""

    name: FoundName | None
    around: Surroundings
    address_rows: frozenset[int]
    hints: Hints
    is_own_block: bool
    rows: tuple[int, ...]
    """The rows that say something, from the top; what is blank between them does not set them apart."""
    department_rows: frozenset[int] = frozenset()
    contact_rows: frozenset[int] = frozenset()
    """Rows with a telephone number, an e-mail address or a link."""

    def distance(self, above: Cell, below: Cell) -> int:
        """How many rows further down a cell stands."""
        return self.rows.index(below.row) - self.rows.index(above.row)


def pieces_of(cells: Sequence[Cell], name: FoundName | None) -> tuple[Piece, ...]:
    """The cells without the name: "Name, Title" and "Title, Company" are two pieces, degrees are none."""
    return tuple(_pieces(cells, name))


def find_title(pieces: Sequence[Piece], context: Context) -> Found | None:
    """The first piece that is a job title and stands where one stands."""
    by_place: Found | None = None
    learnt: Found | None = None
    for index, piece in enumerate(pieces):
        if by_place is None and _stands_as_title(piece, pieces, context):
            by_place = Found(cased_title(piece.text), piece.cell, confidence([Witness.TITLE_BY_PLACE]))
        if (
            _names_somebody(piece.text)
            or has_legal_form(piece.text)
            or is_sentence(piece.text)
            or is_own_organisation(piece.text, context.around)
        ):
            continue
        sure = confidence(_title_witnesses(piece, pieces, context))
        if sure >= ACCEPTED:
            found = Found(
                cased_title(_with_more(piece, pieces[index + 1 : index + 4], context.around)), piece.cell, sure
            )
            if not is_diploma(piece.text):
                return found
            learnt = learnt or found
    return learnt or by_place


def _with_more(piece: Piece, behind: Sequence[Piece], around: Surroundings) -> str:
    """Both titles of "Director / Owner" and the field of "Analyste principal, mesurage", as they are written."""
    whole = piece.text
    for more in behind:
        joined = next((both for both in _joined(whole, more, around) if both in piece.cell.line), None)
        if more.cell.row != piece.cell.row or joined is None:
            break
        whole = joined
    return whole


def _joined(title: str, more: Piece, around: Surroundings) -> Iterator[str]:
    is_small = (
        more.text[:1].islower()
        and not is_suffixes(more.text)
        and len(more.text.split()) <= 4
        and _is_plain(more.text, around)
    )
    if is_title(more.text, is_any_case=True) or (is_small and not any(map(str.isdigit, more.text))):
        yield f"{title} / {more.text}"
        yield f"{title}/{more.text}"
    if is_department(more.text):
        yield f"{title} – {more.text}"
        yield f"{title} - {more.text}"
    if is_small and not any(word[0].isupper() for word in more.text.split()):
        yield f"{title}, {more.text}"


def _pieces(cells: Sequence[Cell], name: FoundName | None) -> Iterator[Piece]:
    for cell in cells:
        if (name is not None and (cell == name.cell or is_name_again(cell.text, name))) or is_suffixes(cell.text):
            continue
        for index, part in enumerate(split_title(_without_name(cell.text, name))):
            yield Piece(_without_departments(part), cell, is_beside_title=index > 0)


def is_name_again(text: str, name: FoundName) -> bool:
    """Whether a cell is the sender's name once more, in full: "drs. J. (Jan) Jansen" below "Jan Jansen"."""
    found = parse_name(text)
    if found is None or name.name.last is None:
        return False
    is_titled = folded(text.strip().partition(" ")[0]).strip(".") in TITLES
    is_surname = is_titled and not found.is_full and squeezed(found.first or "") == squeezed(name.name.last)
    return is_surname or (found.is_full and name.name.is_full and fits_name(found, name.name))


def _without_name(text: str, name: FoundName | None) -> str:
    """What is left of "Inh. Jan Jansen, Malermeister" without the sender's name."""
    text = _NUMBERED.sub("", text)
    head, comma, rest = (part.strip() for part in text.partition(","))
    found = parse_name(head) if comma and rest and name is not None else None
    is_own = found is not None and found.is_full and name is not None and fits_name(found, name.name)
    return rest if is_own else text


def _names_somebody(text: str) -> bool:
    names = (parse_name(part) for part in text.split(",")) if "," in text else iter(())
    return any(name is not None and name.is_full and folded((name.first or "").split()[0]) in GIVEN for name in names)


def _without_departments(text: str) -> str:
    """What is left of "Stadtbücherei Lindau, Abt. Bestand" without its department; a title keeps what it is about."""
    head, *rest = (part.strip() for part in text.split(","))
    if not rest or is_title(text) or not any(is_department(part) for part in rest):
        return text
    return ", ".join((head, *(part for part in rest if not is_department(part))))


def _title_witnesses(piece: Piece, pieces: Sequence[Piece], context: Context) -> Iterator[Witness]:
    name = context.name
    distance = context.distance(name.cell, piece.cell) if name is not None and name.cell is not None else None
    is_placed = distance is not None and 0 <= distance <= 2
    if is_title(piece.text, is_any_case=is_placed):
        yield Witness.TITLE_WORD
    elif distance is not None and 0 <= distance <= 1 and _may_be_shaped_title(piece, pieces, context):
        yield Witness.TITLE_SHAPE
    else:
        return
    if context.is_own_block or distance is not None:
        yield Witness.TITLE_IN_BLOCK
    if is_placed:
        yield Witness.TITLE_PLACE


def _may_be_shaped_title(piece: Piece, pieces: Sequence[Piece], context: Context) -> bool:
    """Whether a line with the endings of jobs is one: it speaks for no firm, another line of the block does."""
    if (
        not is_titlelike(piece.text)
        or not _is_plain(piece.text, context.around)
        or piece.cell.row in context.contact_rows
    ):
        return False
    others = (one for one in pieces if one != piece and not is_title(one.text))
    return any(confidence(company_witnesses(other.text, context.around)) >= TELLING for other in others)


def _stands_as_title(piece: Piece, pieces: Sequence[Piece], context: Context) -> bool:
    """Whether a line is a title for want of anything else: right below the name, and the firm stands further down."""
    name = context.name
    if name is None or name.cell is None or not name.name.is_full or context.distance(name.cell, piece.cell) != 1:
        return False
    words = [folded(word).strip(".,") for word in piece.text.split()]
    is_short = 1 <= len(words) <= 8 and not any(map(str.isdigit, _ORDINAL.sub("", piece.text)))
    if not is_short or piece.cell.row in context.contact_rows | context.address_rows or _NO_TITLE.search(piece.text):
        return False
    if _PROXY.match(piece.text):
        return False
    is_part = (
        is_department(piece.text) or any(word in _PARTS for word in words) or all(word in ROLE_WORDS for word in words)
    )
    if is_part or is_prose(piece.text) or words[0] in GIVEN or not _is_plain(piece.text, context.around):
        return False
    below = (one for one in pieces if one.cell.row > piece.cell.row and not is_title(one.text))
    return any(confidence(company_witnesses(one.text, context.around)) >= TELLING for one in below)


def _is_plain(text: str, around: Surroundings) -> bool:
    return set(company_witnesses(text, around)) <= {Witness.WEAK_ORGANISATION_WORD}


def is_own_organisation(text: str, around: Surroundings) -> bool:
    """Whether a text of several words is what the sender's domain says, whatever else it looks like."""
    return Witness.DOMAIN_IS_NAME in company_witnesses(text, around) and len(text.split()) > 1
