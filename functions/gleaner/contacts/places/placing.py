"""Where the sender of a signature sits: the address, the region in which numbers are dialled, and the cells left for the rest.

A number's country comes from the number itself, then from the address, a country's name, the sender's domain, other numbers,
the language of the labels and of the message, and last from the inbox's settings.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gleaner.contacts.blocks import Cell
from gleaner.contacts.domains import country_region, organisation_labels, squeezed
from gleaner.contacts.phones.regions import (
    Region,
    region_fitting,
    region_from,
    region_of,
    region_spoken,
    region_written,
)
from gleaner.contacts.places.addresses import Address, find_address, region_named, without_address


@dataclass(frozen=True, slots=True)
class Place:
    """An address, the region of the numbers beside it, and the cells without what the address took of them."""

    address: Address | None
    region: Region
    free: tuple[Cell, ...]


def place_of(cells: Sequence[Cell], *, domain: str, default_region: str, language: str | None = None) -> Place:
    """Where a signature says its sender sits.

    `domain` is the mail domain, `default_region` (ISO 3166, ZZ for none) the inbox's, `language` (ISO 639) the message's.
    """
    texts = [cell.text for cell in cells]
    stated = (region_named(texts), country_region(domain), region_of(texts))
    spoken = (
        None if any(stated) else region_spoken(texts, default_region) or region_written(texts, language, default_region)
    )
    assumed = region_from((*stated, spoken), default_region).code
    address = find_address(cells, assumed_region=assumed if assumed != "ZZ" else None)
    if address is not None and _is_company(address, domain):
        address = None
    free = tuple(without_address(cells, address))
    if address is None:
        return Place(None, region_from(stated, spoken or default_region), free)
    fitting = region_fitting([cell.text for cell in free], address.regions)
    region = region_from((address.region, fitting, *stated, *address.regions[1:]), spoken or default_region)
    return Place(address, region, free)


def _is_company(address: Address, domain: str) -> bool:
    """Whether what stands before a country is the sender's company: "Acme, Germany" from acme.example."""
    is_bare = address.street is None and address.postal_code is None and address.city is not None
    return is_bare and any(squeezed(str(address.city)) == squeezed(label) for label in organisation_labels(domain))
