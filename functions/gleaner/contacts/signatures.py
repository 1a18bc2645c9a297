"""The signature's cells taken apart: addresses and links out, and whether the block is the sender's own."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gleaner.contacts.blocks import Cell, cells, is_prose
from gleaner.contacts.domains import domain_of, is_free_mail, registrable, squeezed
from gleaner.contacts.name_words import ROLE_WORDS
from gleaner.contacts.names import PersonName, Sender, fits_address, fits_name, parse_name
from gleaner.contacts.websites import Link, find_links, linkedin_of
from gleaner.language.analysis import Entity, EntityType


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


Hints = Mapping[str, frozenset[EntityType]]
"""What Comprehend says of a whole line of the text it was sent, by that line."""

_EMAIL = re.compile(r"<?\s*(?:mailto:\s*)?(?P<email>[\w.+\-']+@[\w\-]+(?:\.[\w\-]+)+)\s*>?", re.IGNORECASE)
_SPELLED = re.compile(
    r"[\w.+\-]+\s*(?:[\[({<]?\s*\b(?:at|AT|ät)\b\s*[\])}>]?|\s@\s)\s*[\w\-]+(?:\s*(?:[\[({<]?\s*\bdot\b\s*[\])}>]?|\.)\s*[\w\-]+)+"
)
_SAYS_AT = re.compile(r"\b(?:at|AT|ät)\b|\s@\s")
_LABEL_LEFT = re.compile(
    r"(?:^|(?<=[\s,;(]))(?:e-?mail(?:\s?adres|\s?address)?|mail|mailto|internet|web(?:site|seite|pagina)?|home\s?page|www|url|linkedin|e|w|i|@)\s*[:.]?\s*$"
    r"|^(?:linkedin|e-?mail|web(?:site)?)\s*:?\s*",
    re.IGNORECASE,
)
_EMPTY_BRACKETS = re.compile(r"\s*[(\[<]\s*[)\]>]\s*")
_COVERS = 0.6
"""Share of a line that an entity must cover to speak for the whole line."""


@lru_cache(maxsize=32)  # asked for Comprehend's sake and again with its answer, a batch apart
def block_of(signature: str) -> Block:
    """A signature zone taken apart."""
    kept: list[Cell] = []
    emails: set[str] = set()
    links: list[LinkedCell] = []
    profile: Profile | None = None
    for cell in cells(signature):
        text = cell.text
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
    return Block(tuple(kept), frozenset(emails), tuple(links), profile)


def own_block(block: Block, email: str, sender: Sender, owner: frozenset[str], hints: Hints) -> Block | None:
    """What of a block is the sender's own; None where somebody else's address or name stands over it."""
    block = _named_apart(block, email, sender)
    name = next((name for name in map(_name_in, block.cells) if name is not None and _fits(name, email, sender)), None)
    if any(
        not _is_own_address(address, email, (name, sender.person)) or address in owner
        for address in block.emails - {email}
    ):
        return None
    if name is None and not block.emails and _opens_with_another(block.cells) and _tells_a_name(email, sender):
        return None
    named = [cell for cell in block.cells if (found := _name_in(cell)) is not None and found.is_full]
    others = named if name is not None else named[1:]
    other = next((cell.row for cell in others if _is_another_person(cell, email, sender, hints)), None)
    return block if other is None else _cut(block, other, email)


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


def _without(text: str, links: Sequence[Link]) -> str:
    left = text
    for link in reversed(links):
        left = _LABEL_LEFT.sub("", left[: link.begin]) + " " + left[link.end :]
    return trimmed(_LABEL_LEFT.sub("", left.strip()))


def _named_apart(block: Block, email: str, sender: Sender) -> Block:
    """The block with "Jan de Vries, Adviseur" as two cells, where the first is the sender's name."""
    apart: list[Cell] = []
    for cell in block.cells:
        head, _, rest = (part.strip() for part in cell.text.partition(","))
        whole, first = parse_name(cell.text), parse_name(head)
        is_whole = whole is not None and _fits(whole, email, sender)
        if rest and not is_whole and first is not None and _fits(first, email, sender):
            apart.extend((replace(cell, text=head), replace(cell, text=rest, column=cell.column + 1)))
        else:
            apart.append(cell)
    return replace(block, cells=tuple(apart))


def _name_in(cell: Cell) -> PersonName | None:
    return parse_name(cell.text)


def _fits(name: PersonName, email: str, sender: Sender) -> bool:
    return (sender.person is not None and fits_name(name, sender.person)) or fits_address(name, email)


def _is_own_address(address: str, email: str, names: tuple[PersonName | None, ...]) -> bool:
    local, own_local = squeezed(address.partition("@")[0]), squeezed(email.partition("@")[0])
    if any(name is not None and fits_address(name, address) for name in names) or (
        local == own_local and local not in ROLE_WORDS
    ):
        return True
    own = domain_of(email)
    is_same_house = registrable(domain_of(address)) == registrable(own) and not is_free_mail(own)
    return is_same_house and address.partition("@")[0].lower() in ROLE_WORDS


def _tells_a_name(email: str, sender: Sender) -> bool:
    """Whether From is enough to contradict a name: `bg8862@` alone is not."""
    return (
        sender.person is not None
        or email.partition("@")[0].replace(".", "").replace("_", "").replace("-", "").isalpha()
    )


def _opens_with_another(block: Sequence[Cell]) -> bool:
    name = _name_in(block[0]) if block else None
    return name is not None and name.is_full


def _is_another_person(cell: Cell, email: str, sender: Sender, hints: Hints) -> bool:
    name = _name_in(cell) if EntityType.PERSON in hints.get(cell.text, ()) else None
    if name is None or not name.is_full or _fits(name, email, sender):
        return False
    return sender.person is not None or not is_prose(cell.text)


def _cut(block: Block, row: int, email: str) -> Block:
    """The block down to another person's row; a link on the sender's own domain is theirs wherever it stands."""
    own = "" if is_free_mail(domain_of(email)) else registrable(domain_of(email))
    return replace(
        block,
        cells=tuple(cell for cell in block.cells if cell.row < row),
        links=tuple(linked for linked in block.links if linked.cell.row < row or registrable(linked.link.host) == own),
        profile=block.profile if block.profile is not None and block.profile.cell.row < row else None,
    )
