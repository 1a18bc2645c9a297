"""A signature's cells cut into the pieces that addresses are made of: streets, postal lines, countries, labels."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice

from gleaner.contacts.blocks import Cell
from gleaner.contacts.domains import folded
from gleaner.contacts.phones.labels import label_before
from gleaner.contacts.phones.numbers import Dialled, number_spans
from gleaner.contacts.places.countries import is_also_a_name, region_called
from gleaner.contacts.places.street_shapes import Part
from gleaner.contacts.places.streets import Piece, leading_street, piece_of
from gleaner.patterns import lazily


class Use(Enum):
    """What a label says of the address behind it."""

    VISITS = "visiting address"
    ADDRESS = "address"
    POST = "postal address"
    OTHERS = "an address that is not where the sender sits"


@dataclass(frozen=True, slots=True)
class AddressLabel:
    """Words before an address, their languages, and a line that shows one."""

    use: Use
    words: str
    languages: str
    example: str


ADDRESS_LABELS = (
    AddressLabel(
        Use.VISITS,
        r"visiting\s+address|visitors?|office(?:\s+address)?|street\s+address|bezoekadres|bezoek|besuch(?:er|sadresse|eradresse|sanschrift)?|"
        r"hausanschrift|lieferadresse|adresse\s+(?:physique|de\s+visite)|sede\s+operativa|uffici?o?|oficinas?|morada|besøksadresse|besøgsadresse|"
        r"besöksadress|besök|käyntiosoite",
        "all",
        "Bezoekadres: Keizersgracht 12, 1015 CJ Amsterdam",
    ),
    AddressLabel(
        Use.POST,
        r"postal\s+address|mailing\s+address|mail|post|postadres|postanschrift|postadresse|postadress|correspondentieadres|adresse\s+postale|"
        r"direcci[oó]n\s+postal|postiosoite|adres\s+korespondencyjny",
        "all",
        "Postadres: Postbus 1234, 3500 BA Utrecht",
    ),
    AddressLabel(
        Use.OTHERS,
        r"registered\s+(?:office|address|in)|registered|statutaire\s+zetel|maatschappelijke\s+zetel|sitz(?:\s+der\s+gesellschaft)?|si[eè]ge(?:\s+social)?|"
        r"sede\s+(?:legale|social)|domicilio\s+social|rechnungsadresse|factuuradres|billing(?:\s+address)?|invoice(?:\s+address)?|warehouse|magazijn",
        "all",
        "Registered office: 1 High Street, Leeds LS1 1AA",
    ),
    AddressLabel(
        Use.ADDRESS,
        r"(?:our\s+)?address|adres(?:se)?|anschrift|adr\.?|adresse|direcci[oó]n|dir\.?|domicilio|indirizzo|ind\.?|sede|endere[cç]o|end\.?|adress|osoite|адрес|"
        r"location|head\s*quarters?|head\s+office|hq|a|地址|住所",
        "all",
        "Adres: Keizersgracht 12, 1015 CJ Amsterdam",
    ),
)
"""Before a colon, alone in a cell or a line, or in brackets as an icon's text."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece between commas, dashes, column rules or line ends, and its place in its cell."""

    text: str
    cell: Cell
    begin: int
    end: int
    piece: Piece | None = None
    use: Use | None = None

    @property
    def country(self) -> str | None:
        """The region, if the piece is a country's name."""
        return region_called(self.name) if len(self.text) > 2 or self.text.isupper() else None

    @property
    def name(self) -> str:
        """The piece without the full stop of its sentence; "U.S.A." keeps its own."""
        return self.text.rstrip(".") if self.text.count(".") == 1 else self.text

    @property
    def is_street(self) -> bool:
        """Whether it is a street with its number or a post box."""
        return self.piece is not None and self.piece.part in {Part.STREET, Part.POST_BOX}


def segments_of(cells: Sequence[Cell]) -> tuple[Segment, ...]:
    """The pieces of all cells in their order; labels carry their `use`, what begins with a phone is a piece of its own."""
    return tuple(islice((segment for cell in cells for segment in _segments(cell)), _MOST))


_BREAK = lazily(
    r"\s*[,;|]\s*|\s{2,}|(?<=[^\W\d_])(?<!CEP):\s+|\s+/\s+(?!\d{1,3}[a-z]?(?:[\s,]|$))|\s+(?=\([A-Z]\d{4}(?:[A-Z]{3})?\))|\s+(?:à|te|in|en)\s+(?=[1-9]\d{3,4}\s[^\W\d_])|\s+(?=C\.?\s?P\.?:?\s?\d{5}|Col\.\s)|"
    r"\s*\((?=[^\W\d_]{3,20}:\s)|\s+//\s+|\s+[\-–—•·⋅∙‧●▪■│¦]\s+|\s*\n\s*|\s*[–—•·⋅∙‧●▪■│¦]\s*(?=\D)"
)
_PREFIX = lazily(r"(?:^|(?<=[\s,;|]))(?:D|A|CH|B|L|F|I|E|DK|N|S|FI|CZ|SK|PL|P|NL|FIN|H|HR|SI|RO|BG|GR)$")
_PREFIXED = lazily(r"\d{3,5}\s")
"""A country's letter before its postal code, apart from it: "F – 67000 Strasbourg"."""
_MOST = 200
"""Pieces; a block with more is a list, and each is compared with those around it."""
_NOWHERE = Dialled(())
_USES = tuple((row.use, row.words) for row in ADDRESS_LABELS)
_LABEL = lazily(
    r"[\[(]?(?:"
    + "|".join(f"(?P<{use.name}>{words})" for use, words in _USES)
    + r")(?:\s?[:：]\s*|[\])]\s*:?\s*|$)|(?P<ADDRESS_LETTER>a\s)(?=\d)",
    re.IGNORECASE,
)
_LABEL_WORD = lazily(
    r"(?:office|kantoor|büro|bureau|oficina|ufficio|escritório|address|adres|adresse|anschrift|dirección|indirizzo|endereço|sede)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
"""A label that has no colon, right before a street."""
_OPEN_END = lazily(r"(?<!\w)(?:de|del|di|of|new|the)$", re.IGNORECASE)
"""Before a country's name a town's: "Ciudad de México"."""
_CITY_STATES = frozenset({"luxembourg", "luxemburg", "monaco", "singapore", "san marino"})
_TOWN = lazily(r"[^\W\d_]{3}")
_WORDS_APART = lazily(r"[\s(]+")
_DIGIT = lazily(r"\d")
_ABBREVIATED = lazily(r"(?<![^\W_])[^\W\d_]{1,5}\.$")


def _segments(cell: Cell) -> Iterator[Segment]:
    stop = _phone_begins(cell.text)
    at = 0
    for match in _BREAK.finditer(cell.text, 0, stop):
        if _is_behind_prefix(cell.text, match):
            continue
        yield from _pieces(cell, at, match.start())
        at = match.end()
    yield from _pieces(cell, at, stop)
    if stop < len(cell.text):
        yield Segment(cell.text[stop:], cell, stop, len(cell.text))


def _is_behind_prefix(text: str, dash: re.Match[str]) -> bool:
    """Whether a dash only divides a country's letter from its code."""
    is_dash = dash[0].strip() in {"-", "–", "—"}
    return (
        is_dash and _PREFIXED.match(text, dash.end()) is not None and _PREFIX.search(text[: dash.start()]) is not None
    )


def _pieces(cell: Cell, begin: int, end: int) -> Iterator[Segment]:
    """One stretch between two breaks, with its label, its leading street and its closing country apart."""
    label = _LABEL.match(cell.text, begin, end)
    if label is not None:
        yield Segment(label[0], cell, begin, label.end(), use=Use[str(label.lastgroup).partition("_")[0]])
        begin = label.end()
    word = _LABEL_WORD.match(cell.text, begin, end)
    if word is not None and leading_street(cell.text[word.end() : end]):
        yield Segment(word[0], cell, begin, word.end(), use=Use.VISITS)
        begin = word.end()
    street = leading_street(cell.text[begin:end])
    if 0 < street < end - begin and cell.text[begin + street : end].strip(" .,"):
        yield from _plain(cell, begin, begin + street)
        begin += street
    country = _closing_country(cell.text[begin:end])
    if country is not None:
        yield from _plain(cell, begin, begin + country)
        begin += country
    yield from _plain(cell, begin, end)


def _plain(cell: Cell, begin: int, end: int) -> Iterator[Segment]:
    raw = cell.text[begin:end]
    text = raw.strip(" ,;\t")
    if text.startswith(("(", "[")) or text.count("(") != text.count(")"):
        text = text.strip("()[] ")
    if text.endswith(".") and not _ABBREVIATED.search(text):
        text = text.rstrip(".")
    if text:
        first = begin + raw.find(text)
        yield Segment(text, cell, first, first + len(text), piece=_piece(text))


@lru_cache(maxsize=512)
def _piece(text: str) -> Piece | None:
    return piece_of(text)


def _closing_country(text: str) -> int | None:
    """Where the country begins that closes a postal line without a comma: "1012 AB Amsterdam Nederland"."""
    has_digit = _DIGIT.search(text) is not None
    for match in _WORDS_APART.finditer(text) if has_digit or text.endswith(")") else ():
        if not has_digit and "(" not in match[0]:
            continue
        tail = text[match.end() :].strip(" ().")
        named = text[match.end() :].strip(" ()")
        is_name = region_called(tail) or region_called(named)
        is_its_own_town = folded(tail) in _CITY_STATES and not _TOWN.search(text, 0, match.start())
        if is_its_own_town or _OPEN_END.search(text, 0, match.start()):
            continue
        if match.start() and is_name and (len(tail) > 2 or tail.isupper()) and not is_also_a_name(tail):
            return match.start()
    return None


def _phone_begins(text: str) -> int:
    """Where the first phone of a cell begins, its label included; the cell's length if it has none."""
    if sum(map(str.isdigit, text)) < 7:
        return len(text)
    for begin, _ in number_spans(text, _NOWHERE):
        label = label_before(text, 0, begin)
        if label is not None or text[begin] in "+(":
            return label.begin if label is not None else begin
    return len(text)
