"""The phones of a whole signature: labels in a cell or line of their own, extensions too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gleaner.contacts.blocks import Cell
from gleaner.contacts.observation import PhoneType
from gleaner.contacts.phones.labels import lone_label
from gleaner.contacts.phones.numbers import lone_extension
from gleaner.contacts.phones.phones import Phone, find_phones
from gleaner.contacts.phones.regions import Region, region_spoken
from gleaner.contacts.phones.traps import is_meeting, is_trap_name


@dataclass(frozen=True, slots=True)
class PhoneInCell:
    """A phone and the cell that its digits stand in."""

    phone: Phone
    cell: Cell


def phones_of(cells: Sequence[Cell], region: Region, *, is_business: bool) -> tuple[PhoneInCell, ...]:
    """The sender's phones in a signature, in its order. `is_business` makes an unlabelled fixed line a work phone."""
    found: list[PhoneInCell] = []
    spoken = None if region.is_stated else region_spoken([cell.text for cell in cells], region.code)
    region = Region(spoken, is_stated=False) if spoken is not None else region
    before: Cell | None = None
    for cell in cells:
        near = before if before is not None and cell.row - before.row <= _NEAR else None
        extension = lone_extension(cell.text) if near is not None and found else None
        if extension is not None and found[-1].cell == near and _takes_extension(found[-1].phone):
            found[-1] = replace(found[-1], phone=replace(found[-1].phone, extension=extension.digits))
        else:
            phones = find_phones(cell.text, region, is_business=is_business, lead=_lead(near))
            found.extend(PhoneInCell(phone, cell) for phone in phones)
        before = cell
    return tuple(found)


def label_cells(cells: Sequence[Cell], phones: Sequence[PhoneInCell]) -> Iterator[Cell]:
    """The cells that are nothing but the label or the extension of a phone in the cell beside or the line around."""
    held = {found.cell for found in phones}
    for at, cell in enumerate(cells):
        around = (*cells[max(0, at - 1) : at], *cells[at + 1 : at + 2])
        if (lone_label(cell.text) or lone_extension(cell.text)) and held.intersection(around):
            yield cell


_NEAR = 2
"""Lines; between a label and its number may be an empty one."""


def _takes_extension(phone: Phone) -> bool:
    """Whether an extension in the next cell is this phone's: a fax has none, "1234-12" has its own."""
    return phone.extension is None and phone.phone_type is not PhoneType.FAX and "-" not in phone.raw[-4:]


def _lead(near: Cell | None) -> str:
    """What of the cell before speaks of the number in this one: a label, another number's name, a meeting's."""
    if near is None:
        return ""
    label = lone_label(near.text)
    if label is not None:
        return f"{label}:"
    return near.text if is_trap_name(near.text) or is_meeting(near.text) else ""
