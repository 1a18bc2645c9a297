import re

import pytest

from gleaner.contacts.phones.phones import find_phones
from gleaner.contacts.phones.regions import Region
from gleaner.contacts.phones.traps import (
    MEETING_WORDS,
    OTHERS_WORDS,
    TRAP_WORDS,
    TrapWord,
    is_meeting,
    is_shape_of_another,
    is_trap_name,
    says_trap,
)


@pytest.mark.parametrize("row", TRAP_WORDS, ids=lambda row: row.example)
def test_a_row_reads_its_example_and_no_region_makes_it_a_phone(row: TrapWord):
    assert says_trap(row.example)
    for region in ("NL", "BE", "DE", "FR", "ES", "IT", "PT", "BR", "PL", "DK", "RU", "GB", "US", "AU", "CN"):
        assert find_phones(row.example, Region(region, is_stated=True), is_business=True) == ()


@pytest.mark.parametrize("row", MEETING_WORDS, ids=lambda row: row.example)
def test_no_label_makes_a_meetings_number_a_persons(row: TrapWord):
    before = re.split(r"[+\d]", row.example)[0]
    assert is_meeting(before)
    assert find_phones(row.example, Region("US", is_stated=True), is_business=True) == ()
    assert find_phones(f"{before} Tel +1 650 253 0000", Region("US", is_stated=True), is_business=True) == ()


@pytest.mark.parametrize("row", OTHERS_WORDS, ids=lambda row: row.example)
def test_an_assistants_number_is_the_assistants(row: TrapWord):
    assert find_phones(row.example, Region("NL", is_stated=True), is_business=True) == ()


def test_an_assistants_own_line_is_her_own():
    assert find_phones("Executive Assistant, T: +31 20 624 1111", Region("NL", is_stated=True), is_business=True)


@pytest.mark.parametrize(
    "raw",
    ["12-03-2026", "12/03/26", "2026-03-12", "2026-03-12 14", "2019-2026", "9.00-17.30", "52.370216", "31 12 2026"],
)
def test_dates_hours_and_places_are_no_phones_even_with_a_label(raw: str):
    assert is_shape_of_another(raw, is_labelled=True)


@pytest.mark.parametrize("raw", ["90010-150", "94305-1234", "1250-068", "560 001", "1.250.000", "114.862.305"])
def test_postal_codes_and_amounts_are_none_without_one(raw: str):
    assert is_shape_of_another(raw, is_labelled=False)
    assert not is_shape_of_another(raw, is_labelled=True)


@pytest.mark.parametrize(
    ("cell", "is_name"), [("KvK:", True), ("VAT number", True), ("Case Manager", False), ("Jan", False)]
)
def test_another_numbers_name_in_a_cell_of_its_own(cell: str, is_name: bool):  # noqa: FBT001
    assert is_trap_name(cell) is is_name
