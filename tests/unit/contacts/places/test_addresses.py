import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.blocks import Cell
from gleaner.contacts.places.addresses import (
    Address,
    find_address,
    is_street,
    region_named,
    without_address,
    without_country,
)
from tests.unit.contacts.places.written import WRITTEN


def cells_of(*lines: str) -> list[Cell]:
    """Cells of lines in which a bar divides columns."""
    return [
        Cell(part.strip(), line, row, column)
        for row, line in enumerate(lines)
        for column, part in enumerate(line.split("|"))
        if part.strip()
    ]


def parts(found: Address | None) -> tuple[str | None, ...]:
    assert found is not None
    return (found.street, found.city, found.state, found.postal_code, found.country, found.region)


CASES = [case for rows in WRITTEN.values() for case in rows]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_an_address_is_read_as_its_country_writes_it(text: str, expected: tuple[str | None, ...]):
    assert parts(find_address(cells_of(*text.split(";")), assumed_region=None)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Jan de Vries",
        "T 020 123 45 67",
        "12345 Tickets",
        "Sept 16, 2002, Vancouver, BC",
        "Hello, World",
        "1500 Employees",
        "2026 Conference",
        "Room 101",
        "KvK 12345678",
        "Sales, Marketing",
        "Studio 54",
    ],
)
def test_what_is_no_address(line: str):
    assert find_address(cells_of(line), assumed_region=None) is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Jane Roe, MD", "Physician"),
        ("Jane", "Jane Roe, MA"),
        ("Jan Jansen, Netherlands", "Consultant"),
        ("Jane Roe", "Sales Manager, Germany"),
        ("Jane Roe", "Marketing, UK"),
    ],
)
def test_a_person_a_job_and_a_department_are_no_towns(lines: tuple[str, ...]):
    found = find_address(cells_of(*lines), assumed_region=None)
    assert found is None or found.city is None


def test_a_large_town_is_known_behind_its_institute():
    block = cells_of("Eva Roth", "Weber-Institut Berlin, Germany")
    found = find_address(block, assumed_region=None)
    assert parts(found) == (None, "Berlin", None, None, "Germany", "DE")
    assert [cell.text for cell in without_address(block, found)] == ["Eva Roth", "Weber-Institut"]


def test_a_five_digit_code_alone_needs_a_country_that_has_them():
    assert find_address(cells_of("07570 Weida"), assumed_region="NL") is None
    assert find_address(cells_of("07570 Weida"), assumed_region="DE") is not None


def test_a_large_town_behind_its_code_needs_no_street_unless_the_code_may_be_a_year():
    assert parts(find_address(cells_of("20095 Hamburg"), assumed_region="NL"))[3:] == ("20095", None, "DE")
    assert find_address(cells_of("2024 Wien"), assumed_region=None) is None


@pytest.mark.parametrize(
    ("lines", "street"),
    [
        (("Postadres: Postbus 12, 3500 BA Utrecht", "Bezoekadres: Maliebaan 5, 3581 CD Utrecht"), "Maliebaan 5"),
        (("Postanschrift", "Postfach 12, 80331 München", "Besucher: Hofstraße 5, 80333 München"), "Hofstraße 5"),
        (("PO Box 12, Leeds LS1 1AA", "5 Park Row, Leeds LS1 5JL"), "5 Park Row"),
        (("10 Downing Street, London SW1A 2AA", "5 Park Row, Leeds LS1 5JL"), "10 Downing Street"),
    ],
)
def test_the_visiting_address_wins(lines: tuple[str, ...], street: str):
    found = find_address(cells_of(*lines), assumed_region=None)
    assert found is not None
    assert found.street == street


def test_a_registered_office_is_not_where_the_sender_sits():
    assert find_address(cells_of("Registered office: 1 High Street, Leeds LS1 1AA"), assumed_region=None) is None


@pytest.mark.parametrize("name", ["John Hall", "Jane Chambers", "Ann Court", "Tom Manor"])
def test_a_person_named_like_a_house_is_no_part_of_the_street_below(name: str):
    found = find_address(cells_of(name, "134 95th Ave NE", "Kirkland WA 98034"), assumed_region=None)
    assert parts(found)[:2] == ("134 95th Ave NE", "Kirkland")


@pytest.mark.parametrize(
    "company", ["Podere Le Rose", "Finca La Solana", "Domaine des Pins", "Hôtel du Lac", "Quai Ouest Conseil"]
)
def test_a_company_named_like_a_farm_is_no_part_of_the_street_below(company: str):
    found = find_address(cells_of(company, "Bahnhofstrasse 14", "CH-8001 Zürich"), assumed_region=None)
    assert parts(found)[:2] == ("Bahnhofstrasse 14", "Zürich")


def test_two_towns_are_offices_not_an_address():
    assert find_address(cells_of("Berlin, Germany | Paris, France"), assumed_region=None) is None


def test_a_phone_above_a_street_is_no_part_of_it():
    block = cells_of("650-253-0000  Ext. 101", "12 East Road, Suite 210", "Marlton, New Jersey 08053")
    assert parts(find_address(block, assumed_region=None))[0] == "12 East Road, Suite 210"


def test_new_delhi_is_one_town():
    assert parts(find_address(cells_of("12 MG Road", "New Delhi 110 024"), assumed_region="IN"))[1:4] == (
        "New Delhi",
        None,
        "110 024",
    )


def test_columns_stay_apart():
    block = cells_of(
        "Jan de Vries | Zilte Bodem", "hydroloog | Postbus 318", "tel (058) 213 40 77 | 8901 BC Leeuwarden"
    )
    assert parts(find_address(block, assumed_region=None))[:4] == ("Postbus 318", "Leeuwarden", None, "8901 BC")


def test_what_stands_beside_an_address_is_left():
    block = cells_of("Acme BV, Maliebaan 5, 3581 CD Utrecht, T 030 123 45 67")
    found = find_address(block, assumed_region=None)
    assert parts(found)[:4] == ("Maliebaan 5", "Utrecht", None, "3581 CD")
    assert [cell.text for cell in without_address(block, found)] == ["Acme BV T 030 123 45 67"]


def test_streets_and_countries():
    assert is_street("Hauptstraße 5")
    assert is_street("505 Main Street, Suite 1900")
    assert not is_street("Hauptstraße")
    assert region_named(["Jan", "Berlin, Germany"]) == "DE"
    assert without_country("Hahn-Meitner-Institut Berlin, Germany") == "Hahn-Meitner-Institut Berlin"


@given(
    st.lists(st.text(alphabet="ABab 12345,;|-./()straße", max_size=60), max_size=6), st.sampled_from([None, "DE", "US"])
)
def test_finding_addresses_never_raises_and_values_are_spans(lines: list[str], region: str | None):
    block = cells_of(*lines)
    found = find_address(block, assumed_region=region)
    if found is not None:
        assert found.cells <= set(block)
        for value in (found.city, found.state, found.postal_code, found.country):
            assert value is None or any(value in cell.text for cell in found.cells)
    assert len(without_address(block, found)) <= len(block)


@pytest.mark.parametrize("pattern", ["a,", "1,", "Main Street 1, ", "1012 AB Am, ", "Tel: ", "12/", "Boston, MA, "])
def test_time_is_bounded_whatever_a_block_holds(pattern: str):
    block = cells_of(*[(pattern * 150)[:300]] * 30)
    begun = time.perf_counter()
    find_address(block, assumed_region="US")
    assert time.perf_counter() - begun < 1
