"""The signature's cells taken apart: addresses, links, pictures and copyright lines out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gleaner.contacts.blocks import LINE_LIMIT, ROW_LIMIT, Cell, cells, organisations_shown
from gleaner.contacts.third_parties import with_targets
from gleaner.contacts.websites import Link, find_links, linkedin_of
from gleaner.language.analysis import Entity, EntityType
from gleaner.mail.columns import straightened
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class LinkedCell:
    """A link and the cell it stood in."""

    link: Link
    cell: Cell


@dataclass(frozen=True, slots=True)
class Profile:
    """A LinkedIn profile, normalised, as written, and the cell it stood in."""

    value: str
    raw: str
    cell: Cell


@dataclass(frozen=True, slots=True)
class Block:
    """A signature without its e-mail addresses and links. `cells` keep what else they said."""

    cells: tuple[Cell, ...]
    emails: frozenset[str] = frozenset()
    links: tuple[LinkedCell, ...] = ()
    profile: Profile | None = None
    named: tuple[str, ...] = ()
    """Texts of logos and copyright lines, which name the organisation."""


Hints = Mapping[str, frozenset[EntityType]]
"""What Comprehend says of a whole line of the text it was sent, by that line."""

_EMAIL = lazily(r"<?\s*(?:mailto:\s*)?(?P<email>[\w.+\-']+@[\w\-]+(?:\.[\w\-]+)+)\s*>?", re.IGNORECASE)
_SPELLED = lazily(
    r"[\w.+\-]+\s*(?:[\[({<]?\s*\b(?:at|AT|ät)\b\s*[\])}>]?|\s@\s)\s*[\w\-]+(?:\s*(?:[\[({<]?\s*\bdot\b\s*[\])}>]?|\.)\s*[\w\-]+)+"
)
_SAYS_AT = lazily(r"\b(?:at|AT|ät)\b|\s@\s")
_LABEL_LEFT = lazily(
    r"(?:^|(?<=[\s,;(]))(?:e-?mail(?:\s?adres|\s?address)?|mail|mailto|internet|web(?:site|seite|pagina)?|home\s?page|www|url|linkedin|e|w|i|@)\s*[:.]?\s*$"
    r"|^(?:linkedin|e-?mail|web(?:site)?)\b(?:\s*:\s*|\s*$)",
    re.IGNORECASE,
)
_EMPTY_BRACKETS = lazily(r"\s*[(\[<]\s*[)\]>]\s*")
_COVERS = 0.6
"""Share of a line that an entity must cover to speak for the whole line."""


@lru_cache(maxsize=32)  # asked for Comprehend's sake and again with its answer, a batch apart
def block_of(signature: str) -> Block:
    """A signature zone taken apart."""
    kept: list[Cell] = []
    emails: set[str] = set()
    links: list[LinkedCell] = []
    profile: Profile | None = None
    for cell in cells(straightened(signature)):
        text = with_targets(cell.text)
        if "@" in text:
            emails.update(match["email"].lower() for match in _EMAIL.finditer(text))
            text = _EMAIL.sub(" ", text)
        if _SAYS_AT.search(text):
            text = _SPELLED.sub(" ", text)
        found = linkedin_of(text)
        if found is not None and profile is None:
            profile = Profile(*found, cell)
        in_cell = find_links(text)
        links.extend(LinkedCell(link, cell) for link in in_cell)
        left = _without(text, in_cell)
        if any(character.isalnum() for character in left):
            kept.append(cell if left == cell.text else replace(cell, text=left))
    known = {linked.link.text for linked in links}
    links.extend(linked for linked in _loose_links(signature) if linked.link.text not in known)
    return Block(tuple(kept), frozenset(emails), tuple(links), profile, organisations_shown(signature))


def trimmed(text: str) -> str:
    """A piece of text without the marks that stood between it and its neighbours; a bracket goes only without its other half."""
    bare = _EMPTY_BRACKETS.sub(" ", text).strip(" ,;:<>|/–-\t")
    for opening, closing in ("()", "[]"):
        while bare.count(opening) != bare.count(closing) and (
            bare.startswith((opening, closing)) or bare.endswith((opening, closing))
        ):
            bare = bare.strip(opening + closing).strip(" ,;:<>|/–-\t")
    return bare if any(character.isalnum() for character in bare) else ""


def hints_of(entities: Sequence[Entity], text: str) -> Hints:
    """Entities by the line they cover, cut at line ends and column rules, which models cross."""
    hints: dict[str, frozenset[EntityType]] = {}
    for entity in entities:
        if not 0 <= entity.begin < entity.end <= len(text):
            continue
        begin = text.rfind("\n", 0, entity.begin) + 1
        end = text.find("\n", entity.begin)
        line = text[begin : end if end >= 0 else len(text)]
        covered = text[entity.begin : min(entity.end, begin + len(line))]
        if len(covered.strip()) >= _COVERS * len(line.strip()):
            hints[line.strip()] = hints.get(line.strip(), frozenset()) | {entity.type}
    return hints


def _loose_links(signature: str) -> Iterator[LinkedCell]:
    """The links of lines that are running text, which may all the same lead to the sender's own site."""
    for row, line in enumerate(signature.split("\n")[: ROW_LIMIT + 10]):
        if "." in line and len(line) <= LINE_LIMIT:
            text = with_targets(line.strip())
            for link in find_links(_SPELLED.sub(" ", _EMAIL.sub(" ", text))):
                yield LinkedCell(replace(link, is_alone=False, is_loose=True), Cell(text, line.strip(), row, 0))


def _without(text: str, links: Sequence[Link]) -> str:
    left = text
    for link in reversed(links):
        left = _LABEL_LEFT.sub("", left[: link.begin]) + " " + left[link.end :]
    return trimmed(_LABEL_LEFT.sub("", left.strip()))
