"""What stands in a block above or below the sender's own part: running text, and somebody else's details."""

import re
from dataclasses import replace

from gleaner.contacts.blocks import Cell, is_prose
from gleaner.contacts.domains import domain_of, is_free_mail, registrable
from gleaner.contacts.signatures import Block
from gleaner.patterns import lazily

OTHERS_HEADINGS = (
    (
        "en",
        r"(?:her|his|their|the\s+(?:customer|recipient|tenant|driver|courier|buyer|client|patient)'?s?|recipient'?s?|consignee|customer'?s?)\s+(?:\w+\s+)?(?:address|details|contact|number|phone)",
        "her address",
    ),
    (
        "nl",
        r"(?:haar|zijn|hun)\s+(?:adres|gegevens|nummer|telefoon)|(?:gegevens|adres)\s+(?:van\s+(?:de\s+)?)?(?:ontvanger|klant|huurder|chauffeur|koper)",
        "haar adres",
    ),
    (
        "de",
        r"(?:ihre|seine|deren)\s+(?:adresse|anschrift|daten|nummer)|(?:anschrift|adresse|daten)\s+(?:des|der)\s+(?:empfängers|kunden|mieters|fahrers|käufers|empfängerin)",
        "seine Anschrift",
    ),
    (
        "fr",
        r"(?:son|sa|ses|leur|leurs)\s+(?:adresse|coordonnées|numéro)|(?:adresse|coordonnées)\s+(?:du|de\s+la|de\s+l['’])\s?(?:destinataire|client|cliente|locataire|chauffeur|livreur)",
        "ses coordonnées",
    ),
    (
        "es",
        r"(?:su|sus)\s+(?:dirección|datos)\s+(?:de\s+ell?[ao]s?|:)?|(?:dirección|datos)\s+(?:de\s+ell?[ao]s?|del?\s+(?:la\s+)?(?:destinatari[oa]|cliente|conductor|inquilin[oa]))",
        "dirección de ella",
    ),
    (
        "it",
        r"(?:il\s+)?(?:suo|sua|loro)\s+(?:indirizzo|numero|recapito)|(?:indirizzo|dati|recapiti)\s+(?:del|della|di)\s+(?:destinatari[oa]|cliente|autista|inquilin[oa]|lei|lui)",
        "indirizzo del destinatario",
    ),
    (
        "pt",
        r"(?:o\s+)?(?:endereço|morada|contactos?|contatos?|dados)\s+(?:del[ae]s?|d[oa]\s+(?:destinatári[oa]|cliente|motorista|inquilin[oa]))",
        "endereço dela",
    ),
    (
        "da sv no",
        r"(?:hendes|hans|deres|hennes|deras)\s+(?:adresse|adress|uppgifter|oplysninger|nummer)",
        "hendes adresse",
    ),
    ("pl cs", r"(?:jej|jego|ich|její|jejich)\s+(?:adres|adresa|dane|údaje|numer|číslo)", "jej adres"),
)
"""What stands over somebody else's address or numbers; nothing below it is the sender's."""

_OTHERS = lazily(rf"^\W*(?:{'|'.join(row[1] for row in OTHERS_HEADINGS)})\W*$", re.IGNORECASE)
_ADDRESS = lazily(r"[\w.+\-']+@[\w\-]+(?:\.[\w\-]+)+")


def without_text_above(block: Block, own: Cell | None) -> Block:
    """The block from below the running text that stands above the sender's name; the addresses in it go as well."""
    if own is None:
        return block
    text = max((cell.row for cell in block.cells if cell.row < own.row and _is_text(cell)), default=None)
    if text is None:
        return block
    kept = tuple(cell for cell in block.cells if cell.row > text)
    above, below = (
        frozenset(match[0].lower() for cell in cells for match in _ADDRESS.finditer(cell.line))
        for cells in ([cell for cell in block.cells if cell.row <= text], kept)
    )
    links = tuple(linked for linked in block.links if linked.cell.row > text)
    return replace(block, cells=kept, emails=block.emails - (above - below), links=links)


def above_others(block: Block, email: str) -> Block:
    """The block down to the heading over somebody else's details."""
    row = next((cell.row for cell in block.cells if _OTHERS.match(cell.text)), None)
    return block if row is None else cut(block, row, email)


def _is_text(cell: Cell) -> bool:
    words = " ".join(word for word in cell.text.split() if word[0].isalpha())
    return is_prose(words) and len(cell.line.split()) >= 8


def cut(block: Block, row: int, email: str) -> Block:
    """The block down to another person's row; a link on the sender's own domain is theirs wherever it stands."""
    own = "" if is_free_mail(domain_of(email)) else registrable(domain_of(email))
    return replace(
        block,
        cells=tuple(cell for cell in block.cells if cell.row < row),
        links=tuple(linked for linked in block.links if linked.cell.row < row or registrable(linked.link.host) == own),
        profile=block.profile if block.profile is not None and block.profile.cell.row < row else None,
    )
