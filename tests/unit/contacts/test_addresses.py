import pytest

from gleaner.contacts.addresses import find_address, is_street, region_named, without_country
from gleaner.contacts.blocks import Cell


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Keizersgracht 12-III", "1015 CJ Amsterdam"],
            ("Keizersgracht 12-III", "Amsterdam", None, "1015 CJ", None, "NL"),
        ),
        (["Postbus 1234, 3500 BA Utrecht, Nederland"], ("Postbus 1234", "Utrecht", None, "3500 BA", "Nederland", "NL")),
        (["Hauptstr. 5", "D-80331 München"], ("Hauptstr. 5", "München", None, "80331", None, "DE")),
        (
            ["Unter den Linden 6, 10099 Berlin", "Deutschland"],
            ("Unter den Linden 6", "Berlin", None, "10099", "Deutschland", "DE"),
        ),
        (["12 King Street", "London SW1A 1AA", "UK"], ("12 King Street", "London", None, "SW1A 1AA", "UK", "GB")),
        (["44 Farquhar Street, Boston, MA 02131 USA"], ("44 Farquhar Street", "Boston", "MA", "02131", "USA", "US")),
        (["P.O. Box 1773", "Carlisle, PA  17013"], ("P.O. Box 1773", "Carlisle", "PA", "17013", None, "US")),
        (
            ["19925 Stevens Creek Blvd. Cupertino, CA 95014"],
            ("19925 Stevens Creek Blvd.", "Cupertino", "CA", "95014", None, "US"),
        ),
        (["Marseille, France"], (None, "Marseille", None, None, "France", "FR")),
        (["Houston, Texas"], (None, "Houston", "Texas", None, None, "US")),
    ],
)
def test_an_address_is_read_from_its_postal_line(lines: list[str], expected: tuple[str | None, ...]):
    found = find_address([Cell(line, line, row, 0) for row, line in enumerate(lines)], assumed_region=None)
    assert found is not None
    assert (found.street, found.city, found.state, found.postal_code, found.country, found.region) == expected


@pytest.mark.parametrize(
    "line", ["Jan de Vries", "T 020 123 45 67", "12345 Tickets", "Sept 16, 2002, Vancouver, BC", "Hello, World"]
)
def test_what_is_no_address(line: str):
    assert find_address([Cell(line, line, 0, 0)], assumed_region=None) is None


def test_a_five_digit_code_needs_a_country_that_has_them():
    cells = [Cell("20095 Hamburg", "20095 Hamburg", 0, 0)]
    assert find_address(cells, assumed_region="NL") is None
    assert find_address(cells, assumed_region="DE") is not None


def test_streets_and_countries():
    assert is_street("Hauptstraße 5")
    assert is_street("505 Main Street, Suite 1900")
    assert not is_street("Hauptstraße")
    assert region_named(["Jan", "Berlin, Germany"]) == "DE"
    assert without_country("Hahn-Meitner-Institut Berlin, Germany") == "Hahn-Meitner-Institut Berlin"
