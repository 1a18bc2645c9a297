"""Who signs: the sender's name among the cells of a signature, and in From."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gleaner.contacts.blocks import Cell
from gleaner.contacts.domains import domain_of, folded, organisation_labels, squeezed
from gleaner.contacts.names.family_names import IBERIAN_SURNAMES, SOUTHERN_GIVEN
from gleaner.contacts.names.fitting import fits_address, fits_name, fuller
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.order import with_surname_of
from gleaner.contacts.names.person_names import PersonName, parse_name
from gleaner.contacts.names.senders import Sender, is_company_mailbox
from gleaner.contacts.names.words import PROXIES, ROLE_WORDS
from gleaner.contacts.ownership import own_name_in
from gleaner.contacts.signatures import Hints
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence
from gleaner.contacts.work.legal_forms import has_legal_form
from gleaner.contacts.work.titles import is_department, is_title
from gleaner.language.analysis import EntityType
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class FoundName:
    """The sender's name: the cell where it stands in the signature, and whether From gave it all the same."""

    name: PersonName
    cell: Cell | None
    confidence: float
    is_from_header: bool = False


def find_name(
    cells: Sequence[Cell], email: str, sender: Sender, hints: Hints, *, has_own_address: bool
) -> FoundName | None:
    """The sender's name, the fullest form of it, the signature's before the From header's."""
    best: FoundName | None = None
    for index, cell in enumerate(cells):
        name = own_name_in(cell, sender) or parse_name(cell.text)
        if name is None:
            continue
        name = _in_firms_order(name, sender)
        is_signed = index == 1 and (
            _is_first_name_of(cells[0].text, name)
            or _PROXY.match(cells[0].text) is not None
            or (_ARTICLE.match(cells[0].text) is not None and is_title(cells[0].text, is_any_case=True))
        )
        seen = _name_witnesses(
            name, cell, email, sender, hints, is_first=index == 0 or is_signed, has_own_address=has_own_address
        )
        placed = _placed_witnesses(cells[index + 1 : index + 2], is_signed=is_signed and sender.person is None)
        is_free = name.is_full and sender.person is None and not _is_of_house(name, email)
        sure = confidence((*seen, *(placed if is_free else ())))
        if sure >= ACCEPTED and (best is None or (name.is_full, sure) > (best.name.is_full, best.confidence)):
            best = FoundName(with_surname_of(name, email.partition("@")[0]), cell, sure)
    if sender.person is None:
        return best
    if best is None:
        return FoundName(sender.person, None, confidence([_from_witness(sender)]), is_from_header=True)
    return replace(
        best, name=fuller(best.name, sender.person), is_from_header=sender.person.is_full and not best.name.is_full
    )


def _is_first_name_of(text: str, name: PersonName) -> bool:
    """Whether the line above a full name is its first name alone: "Anna", and below it "Anna Smith · Customer care"."""
    first = squeezed((name.first or "").partition(" ")[0])
    return name.is_full and len(first) > 1 and squeezed(text) == first


_ARTICLE = lazily(r"^(?:il|lo|la|le|el|o|a|the)\s|^l['’]", re.IGNORECASE)
"""What opens an office above the name of who holds it: "La bibliotecaria"."""
_PROXY = lazily(rf"^(?:{PROXIES})\W*$", re.IGNORECASE)


def _is_of_house(name: PersonName, email: str) -> bool:
    """Whether a name is the firm's all the same: "Acme Optics" of acmeoptics.example."""
    words = [squeezed(word) for word in f"{name.first} {name.last}".split()]
    labels = [squeezed(label) for label in organisation_labels(domain_of(email))]
    if len(words) > 1 and not any(word in label for word in words[:-1] if len(word) > 2 for label in labels):
        return False  # "Luc Lambert" of toitures-lambert: the firm bears the family's name
    is_given = bool(words) and folded((name.first or "").split()[0]) in GIVEN
    return not is_given and any(len(word) > 3 and word in label for word in words for label in labels)


def _bears_surname(name: PersonName, email: str, sender: Sender) -> bool:
    """Whether the firm's mailbox bears the surname of a name: "Luc Lambert" of "Toitures Lambert"."""
    surname, first = squeezed(name.last or ""), squeezed((name.first or "").partition(" ")[0])
    houses = [*map(squeezed, organisation_labels(domain_of(email))), squeezed(sender.organisation or "")]
    return len(surname) > 3 and len(first) > 1 and any(surname in one and first not in one for one in houses)


def _is_what_somebody_does(text: str) -> bool:
    """Whether a line is a title or a desk: "Recepción y atención al paciente"."""
    is_desk = any(folded(word).strip(".,") in ROLE_WORDS for word in text.split()) and len(text.split()) <= 6
    return is_title(text, is_any_case=True) or is_department(text) or (is_desk and not has_legal_form(text))


def _in_firms_order(name: PersonName, sender: Sender) -> PersonName:
    """`Lambert Luc` of "Toitures Lambert" is Luc Lambert: a family's firm bears the surname."""
    fits_written = sender.written is not None and sender.written.is_full
    if sender.person is None and name.is_full and not fits_written and " " not in (name.first or ""):
        first, last = folded(name.first or ""), folded(name.last or "")
        is_italian = first.endswith("i") and first not in GIVEN and last in SOUTHERN_GIVEN - IBERIAN_SURNAMES
        if is_italian:
            return PersonName(name.last, name.first)  # "Geom. Rossi Carla" of an office
    if sender.organisation is None or name.first is None or name.last is None:
        return name
    firm = {squeezed(word) for word in sender.organisation.split()}
    is_turned = squeezed(name.first) in firm and squeezed(name.last) not in firm and folded(name.last) in GIVEN
    return PersonName(name.last, name.first) if is_turned else name


def _placed_witnesses(below: Sequence[Cell], *, is_signed: bool) -> Iterator[Witness]:
    """What stands around a name in the mail of a mailbox that belongs to nobody in particular."""
    if is_signed:
        yield Witness.NAME_SIGNED_TWICE
    if below and _is_what_somebody_does(below[0].text):
        yield Witness.NAME_OVER_TITLE


def _name_witnesses(
    name: PersonName, cell: Cell, email: str, sender: Sender, hints: Hints, *, is_first: bool, has_own_address: bool
) -> Iterator[Witness]:
    if sender.person is not None and not sender.is_from_address:
        if fits_name(name, sender.person):
            yield Witness.NAME_FITS_FROM
        elif not sender.person.is_full and fits_address(name, email):
            yield Witness.NAME_FITS_ADDRESS
        return
    if sender.written is not None and name.is_full and fits_name(name, sender.written):
        yield Witness.NAME_FITS_FROM
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
        (Witness.GIVEN_NAME, folded((name.first or "").partition(" ")[0]) in GIVEN),
        (Witness.NAME_OPENS, is_first),
        (Witness.OWN_ADDRESS, has_own_address),
        (Witness.SURNAME_IN_FIRM, sender.person is None and _bears_surname(name, email, sender)),
        (Witness.PERSON_ENTITY, EntityType.PERSON in hints.get(cell.text, ())),
    )
    yield from (witness for witness, speaks in speaking if speaks)


def _from_witness(sender: Sender) -> Witness:
    if sender.is_from_address:
        return Witness.FROM_ADDRESS
    return Witness.FROM_FULL_NAME if sender.person is not None and sender.person.is_full else Witness.FROM_ONE_NAME
