"""For whom an assistant writes: what stands between "on behalf of" and the sender's own name."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from gleaner.contacts.blocks import Cell
from gleaner.contacts.names.person_names import parse_name
from gleaner.contacts.signatures import Block
from gleaner.contacts.work.titles import is_title
from gleaner.patterns import lazily

BEHALF = (
    (
        "en",
        r"(?:sent\s+|written\s+)?(?:on\s+behalf\s+of|for\s+and\s+on\s+behalf\s+of|from\s+the\s+office\s+of|dictated\s+by)",
        "on behalf of Anna Smith",
    ),
    ("nl", r"(?:mede\s+)?namens|in\s+opdracht\s+van|voor\s+deze", "namens Jan de Vries"),
    (
        "de",
        r"im\s+(?:auftrag|namen)\s+(?:von|der|des)|in\s+vertretung\s+(?:von|für)|für",
        "im Auftrag von Dr. Karl Maier",
    ),
    (
        "fr",
        r"(?:au\s+nom|de\s+la\s+part|pour\s+le\s+compte|pour\s+ordre)\s+d[e']|p\.?/?o\.?\s+(?:de\s+)?",
        "de la part de Luc Martin",
    ),
    (
        "es",
        r"(?:en\s+nombre|de\s+parte|por\s+orden|por\s+cuenta)\s+de|p\.?\s?o\.\s+(?:de\s+)?",
        "en nombre de Ana Ruiz",
    ),
    ("it", r"(?:a\s+nome|per\s+conto|su\s+incarico)\s+(?:di|del|della|dell')", "per conto di Marco Rossi"),
    ("pt", r"(?:em\s+nome|por\s+conta|a\s+pedido|da\s+parte)\s+d[eoa]", "em nome de Rui Costa"),
    ("da sv no", r"på\s+vegne\s+a[fv]|på\s+uppdrag\s+av|å\s+vegne\s+av", "på vegne af Lars Holm"),
    ("pl cs", r"w\s+imieniu|z\s+upoważnienia|jménem|v\s+zastoupení", "w imieniu Jana Nowak"),
)
"""How somebody says for whom they write: pattern, language, example. What follows is another person's."""

_BEHALF = lazily(
    r"^(?:"
    + "|".join(pattern for pattern, *_ in ((row[1],) for row in BEHALF))
    + r")(?:\s*:?\s+(?P<whom>\S.*)|\s*:?)$",
    re.IGNORECASE,
)


def without_principals(block: Block, is_own_name: Callable[[Cell], bool]) -> Block:
    """The block without the person for whom an assistant writes: from "on behalf of" to the sender's own name."""
    kept: list[Cell] = []
    dropped = 0
    for index, cell in enumerate(block.cells):
        if _names_principal(cell, block.cells[index + 1 : index + 2]):
            below = block.cells[index + 1 :]
            own = next((count for count, one in enumerate(below) if is_own_name(one)), None)
            dropped = 1 + (own if own is not None else _of_principal(below))
        if dropped == 0:
            kept.append(cell)
        dropped = max(0, dropped - 1)
    return replace(block, cells=tuple(kept))


def _of_principal(below: Sequence[Cell]) -> int:
    """How many of the cells below "on behalf of" are that person's: the name on a line of its own, and the title."""
    count = 0
    while count < min(2, len(below)) and (parse_name(below[count].text) is not None or is_title(below[count].text)):
        count += 1
    return count


def _names_principal(cell: Cell, below: Sequence[Cell]) -> bool:
    match = _BEHALF.match(cell.text)
    if match is None:
        return False
    whom = match["whom"].split(",")[0] if match["whom"] else next((one.text for one in below), "")
    return parse_name(whom) is not None
