"""Whole contact blocks of some thirty countries: the address and every number of each, and nothing else."""

import pytest

from gleaner.contacts.blocks import Cell
from gleaner.contacts.phones.cells import phones_of
from gleaner.contacts.places.placing import place_of
from tests.unit.contacts.places import (
    blocks_central,
    blocks_english,
    blocks_french,
    blocks_latin,
    blocks_nordic,
    blocks_overseas,
    blocks_romance,
)

COUNTRIES = (
    blocks_central,
    blocks_nordic,
    blocks_french,
    blocks_romance,
    blocks_latin,
    blocks_english,
    blocks_overseas,
)
BLOCKS = [block for module in COUNTRIES for block in module.BLOCKS]


def _cells_of(block: str) -> list[Cell]:
    return [
        Cell(part.strip(), line, row, column)
        for row, line in enumerate(block.split(";"))
        for column, part in enumerate(line.split("|"))
        if part.strip()
    ]


@pytest.mark.parametrize(("language", "block", "address", "numbers"), BLOCKS, ids=[row[1] for row in BLOCKS])
def test_a_block_is_read_as_its_country_writes_it(language: str, block: str, address: str, numbers: str):
    place = place_of(_cells_of(block), domain="acme.example", default_region="NL", language=language)
    found = place.address
    fields = (found.street, found.city, found.state, found.postal_code) if found is not None else (None,) * 4
    phones = phones_of(place.free, place.region, is_business=True)
    assert " | ".join(field or "-" for field in fields) == address
    assert " ".join(one.phone.number for one in phones) == numbers
