"""Who signs: the sender's name among the cells of a signature, and in From."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gleaner.contacts.blocks import Cell
from gleaner.contacts.domains import folded, squeezed
from gleaner.contacts.names.fitting import fits_address, fits_name, fuller
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.order import with_surname_of
from gleaner.contacts.names.person_names import PersonName, parse_name
from gleaner.contacts.names.senders import Sender, is_company_mailbox
from gleaner.contacts.ownership import own_name_in
from gleaner.contacts.signatures import Hints
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence
from gleaner.language.analysis import EntityType


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
        seen = _name_witnesses(name, cell, email, sender, hints, is_first=index == 0, has_own_address=has_own_address)
        sure = confidence(seen)
        if sure >= ACCEPTED and (best is None or (name.is_full, sure) > (best.name.is_full, best.confidence)):
            best = FoundName(with_surname_of(name, email.partition("@")[0]), cell, sure)
    if sender.person is None:
        return best
    if best is None:
        return FoundName(sender.person, None, confidence([_from_witness(sender)]), is_from_header=True)
    return replace(
        best, name=fuller(best.name, sender.person), is_from_header=sender.person.is_full and not best.name.is_full
    )


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
        (Witness.PERSON_ENTITY, EntityType.PERSON in hints.get(cell.text, ())),
    )
    yield from (witness for witness, speaks in speaking if speaks)


def _from_witness(sender: Sender) -> Witness:
    if sender.is_from_address:
        return Witness.FROM_ADDRESS
    return Witness.FROM_FULL_NAME if sender.person is not None and sender.person.is_full else Witness.FROM_ONE_NAME
