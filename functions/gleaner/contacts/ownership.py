"""Whose details a signature block holds: the sender's own part of it, or nothing."""

import re
from collections.abc import Sequence
from dataclasses import replace

from gleaner.contacts.blocks import Cell, is_prose
from gleaner.contacts.domains import domain_of, folded, organisation_labels, squeezed
from gleaner.contacts.names.desks import is_desk
from gleaner.contacts.names.family_names import IBERIAN_GIVEN, IBERIAN_SURNAMES
from gleaner.contacts.names.fitting import fits_address, fits_name
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.person_names import PersonName, is_suffixes, parse_name
from gleaner.contacts.names.senders import Sender, is_company_mailbox, is_role
from gleaner.contacts.names.words import PROXIES, TITLES
from gleaner.contacts.own_addresses import is_own_address
from gleaner.contacts.principals import without_principals
from gleaner.contacts.signatures import Block, Hints
from gleaner.contacts.strangers import above_others, cut, without_text_above
from gleaner.contacts.work.titles import is_department, is_title
from gleaner.language.analysis import EntityType
from gleaner.patterns import lazily

_IN_BRACKETS_LAST = lazily(r"\s*\([^()]{0,40}\)$")
_PROXY = lazily(rf"^(?:{PROXIES})\s*(?=[^\W\d_])", re.IGNORECASE)
_UNIT = lazily(r"^U\.\s?O\.|^U\.\s?V\.|^P\.\s?O\.\s+(?=(?:dell|di|del|san|santa)\b)")
"""Units of Italian hospitals and offices, whose letters are those of "under orders"."""
_APART = lazily(r"\s*,\s*|\s+[-–—]\s+|\s*\|\s*")
_IN_BRACKETS = lazily(r"^(?P<name>[^()]{3,60}?)\s*\((?P<what>[^()]{3,60})\)$")


def own_block(block: Block, email: str, sender: Sender, owner: frozenset[str], hints: Hints) -> Block | None:
    """What of a block is the sender's own; None where somebody else's address or name stands over it."""
    block = without_principals(_named_apart(block, email, sender), lambda cell: _is_own_name(cell, email, sender))
    own = next((cell for cell in block.cells if _is_own_name(cell, email, sender)), None)
    name = name_in(own, sender) if own is not None else None
    if name is None and sender.agent is not None and _is_of(sender.agent, email):
        return None  # the tool's mail, and the tool's footer
    block = above_others(without_text_above(block, own), email)
    if any(
        not is_own_address(address, email, (name, sender.person)) or address in owner
        for address in block.emails - {email}
    ):
        return None
    if name is None and not block.emails and _opens_with_another(block.cells, email) and _tells_a_name(email, sender):
        return None
    if any(_is_signed_for(cell, email, sender) for cell in block.cells):
        return None
    others = [cell for cell in block.cells if cell != own and _is_full(name_in(cell, sender))]
    others = others if name is not None else others[1:]
    beside = next(
        (cell for cell in others if own is not None and cell.row == own.row and _is_known_person(cell, email, sender)),
        None,
    )
    if own is not None and beside is not None:
        block = _own_columns(block, own, beside)
    other = next((cell.row for cell in others if _is_another_person(cell, block, own, email, sender, hints)), None)
    return block if other is None else cut(block, other, email)


def name_in(cell: Cell, sender: Sender) -> PersonName | None:
    """The name that a cell is: one of a name's shape, or one that From knows, however it is written."""
    return own_name_in(cell, sender) or parse_name(cell.text)


def own_name_in(cell: Cell, sender: Sender) -> PersonName | None:
    """The name in a cell that is the one in From, in small letters or with words that may be something else."""
    known = sender.person or sender.written
    if known is None or len(cell.text) > 60:
        return None
    longer = _with_more(cell.text, known) if known.is_full else None
    if longer is not None:
        return longer
    if (
        known.is_full
        and len(cell.text.split()) > 1
        and _same_words(cell.text) == _same_words(f"{known.first} {known.last}")
    ):
        turned = parse_name(cell.text, is_known=True)
        is_turned = (
            turned is not None
            and folded((turned.first or "-").split()[0]) in GIVEN
            and folded((known.first or "-").split()[0]) not in GIVEN
        )
        return turned if is_turned else known  # "ROSSI ANNA" of Anna Rossi
    name = parse_name(cell.text, is_known=True)
    if name is None or not name.is_full or not fits_name(name, known):
        return None
    if known.is_full:
        return name
    is_listed = "@" in cell.line and squeezed((name.first or "").split()[0]) == squeezed(
        known.first or known.last or ""
    )
    return name if is_listed else None


def _same_words(text: str) -> list[str]:
    return sorted(word for word in map(squeezed, text.split()) if word)


def _with_more(text: str, known: PersonName) -> PersonName | None:
    """The name in From with what else stands around it: a title nobody lists, a second surname, a degree."""
    words, whole = _IN_BRACKETS_LAST.sub("", text).split(), squeezed(f"{known.first} {known.last}")
    if whole not in squeezed(text):
        return None
    for begin in range(min(3, len(words))):
        end = next(
            (end for end in range(begin + 2, len(words) + 1) if squeezed(" ".join(words[begin:end])) == whole), None
        )
        name = parse_name(" ".join(words[begin:end]), is_known=True) if end is not None else None
        if name is None:
            continue
        before, behind = words[:begin], words[end:]
        is_short = len("".join(before)) <= 14 and all(
            word.endswith(".") or word.isupper() or folded(word).strip(".") in TITLES for word in before
        )
        if (not behind or is_suffixes(" ".join(behind))) and (is_short or is_title(" ".join(before))):
            return name  # "Arch. Anna Rossi", "Associate Professor Anna Rossi"
        is_one_more = len(behind) == 1 and not before and behind[0].istitle() and behind[0].isalpha()
        if is_one_more and parse_name(text) is not None:
            is_surname = folded(words[0]) in IBERIAN_GIVEN or folded(behind[0]) in IBERIAN_SURNAMES
            return PersonName(name.first, f"{name.last} {behind[0]}") if is_surname else name
    return None


def _named_apart(block: Block, email: str, sender: Sender) -> Block:
    """The block with "Jan de Vries, Adviseur" and "Jan de Vries (Adviseur)" as two cells, where the first is the sender's name."""
    apart: list[Cell] = []
    for cell in block.cells:
        parts = _name_and_rest(cell, email, sender)
        apart.extend(replace(cell, text=text, column=cell.column + index) for index, text in enumerate(parts))
    return replace(block, cells=tuple(apart))


def _name_and_rest(cell: Cell, email: str, sender: Sender) -> tuple[str, ...]:
    whole = name_in(cell, sender)
    bracketed = _IN_BRACKETS.match(cell.text)
    if (
        bracketed is not None
        and is_title(bracketed["what"])
        and _is_own_name(replace(cell, text=bracketed["name"]), email, sender)
    ):
        return bracketed["name"], bracketed["what"]
    if whole is not None and whole.is_full and _fits(whole, email, sender):
        return (cell.text,)
    at = _APART.search(cell.text)
    if at is None or not (
        _is_own_name(replace(cell, text=cell.text[: at.start()]), email, sender)
        or _is_at_desk(cell.text[: at.start()], cell.text[at.end() :], email, sender)
    ):
        return (cell.text,)
    head, rest = cell.text[: at.start()], cell.text[at.end() :].strip()
    parts = rest.split(",")
    while parts and is_suffixes(parts[0]):
        parts = parts[1:]
    rest = ",".join(parts).strip()
    return (head, rest) if rest else (head,)


def _is_at_desk(head: str, rest: str, email: str, sender: Sender) -> bool:
    """Whether it is "Anna Smit, assistente" in the mail of a mailbox that is nobody's in particular."""
    name = parse_name(head) if sender.person is None and is_company_mailbox(sender, email) else None
    is_known = name is not None and name.is_full and folded((name.first or "").split()[0]) in GIVEN
    return is_known and is_title(rest.strip(), is_any_case=True)


def _is_signed_for(cell: Cell, email: str, sender: Sender) -> bool:
    """Whether it is "i. A. Petra Schulz" in a mail from somebody else's address: the block is hers, the address is not."""
    if not _PROXY.match(cell.text):
        return False
    name = parse_name(cell.text)
    return (
        name is not None
        and name.is_full
        and not is_department(cell.text)
        and not _UNIT.match(cell.text)
        and not _fits(name, email, sender)
        and _tells_a_name(email, sender)
        and not is_role(email)
    )


def _is_of(agent: str, email: str) -> bool:
    return any(squeezed(label) in squeezed(agent) for label in organisation_labels(domain_of(email)) if len(label) > 2)


def _is_own_name(cell: Cell, email: str, sender: Sender) -> bool:
    name = name_in(cell, sender)
    return name is not None and _fits(name, email, sender)


def _is_full(name: PersonName | None) -> bool:
    return name is not None and name.is_full


def _fits(name: PersonName, email: str, sender: Sender) -> bool:
    known = sender.person or sender.written
    return (known is not None and fits_name(name, known)) or fits_address(name, email)


def _tells_a_name(email: str, sender: Sender) -> bool:
    """Whether From is enough to contradict a name: `bg8862@` alone is not."""
    if is_company_mailbox(sender, email) or (sender.person is None and is_desk(email.partition("@")[0])):
        return False
    return (
        sender.person is not None
        or email.partition("@")[0].replace(".", "").replace("_", "").replace("-", "").isalpha()
    )


def _opens_with_another(block: Sequence[Cell], email: str) -> bool:
    """Whether a block begins with a name, if it is not the firm's: "Rossi Bianchi" of info@rossibianchi.example."""
    name = parse_name(block[0].text) if block else None
    if name is None or not name.is_full:
        return False
    surname, labels = squeezed(name.last or ""), map(squeezed, organisation_labels(domain_of(email)))
    return not any(
        len(label) > 3 and (label in squeezed(block[0].text) or (len(surname) > 3 and surname in label))
        for label in labels
    )


def _is_known_person(cell: Cell, email: str, sender: Sender) -> bool:
    """Whether a cell is the name of somebody else: a given name that is well known opens it."""
    name = parse_name(cell.text)
    if name is None or not name.is_full or _fits(name, email, sender) or len(cell.text.split()) > 4:
        return False
    is_house = any(squeezed(label) == squeezed(cell.text) for label in organisation_labels(domain_of(email)))
    return folded((name.first or "").split()[0]) in GIVEN and not is_house


def _is_another_person(cell: Cell, block: Block, own: Cell | None, email: str, sender: Sender, hints: Hints) -> bool:
    name = parse_name(cell.text)
    if name is None or not name.is_full or _fits(name, email, sender) or cell not in block.cells:
        return False
    if EntityType.PERSON in hints.get(cell.text, ()):
        return sender.person is not None or not is_prose(cell.text)
    if own is None or cell.row <= own.row or not _is_known_person(cell, email, sender):
        return False
    below = [one for one in block.cells if 0 <= one.row - cell.row <= 2 and one != cell]
    return any(is_title(one.text) for one in below) or _is_passed_on(cell, own, sender)


def _is_passed_on(cell: Cell, own: Cell, sender: Sender) -> bool:
    """Whether a whole name stands apart below the first name with which somebody else has signed: the card of another."""
    signed = name_in(own, sender)
    has_signed_short = signed is not None and not signed.is_full and sender.person is not None and sender.person.is_full
    return has_signed_short and cell.row - own.row > 1


def _own_columns(block: Block, own: Cell, beside: Cell) -> Block:
    """The columns of the sender, where two people sign side by side."""
    is_left = own.column < beside.column
    cells = (
        cell
        for cell in block.cells
        if cell.row < own.row or (cell.column < beside.column if is_left else cell.column >= own.column)
    )
    return replace(block, cells=tuple(cells))
