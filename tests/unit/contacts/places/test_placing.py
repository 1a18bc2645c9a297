import pytest

from gleaner.contacts.blocks import Cell
from gleaner.contacts.places.placing import place_of


def cells_of(*lines: str) -> list[Cell]:
    return [Cell(line, line, row, 0) for row, line in enumerate(lines)]


@pytest.mark.parametrize(
    ("lines", "domain", "region"),
    [
        (("Keizersgracht 12", "1015 CJ Amsterdam", "T +49 30 1234567"), "acme.example", "NL"),
        (("Berlin, Germany", "T +31 20 624 1111"), "acme.example", "DE"),
        (("T +31 20 624 1111",), "acme.example.de", "DE"),
        (("T +31 20 624 1111",), "acme.example", "NL"),
        (("Vaartstraat 44", "1000 Brussel", "02 218 44 09"), "acme.example", "BE"),
        (("Chemin des Vignes 8", "1009 Pully", "021 728 51 40"), "acme.example", "CH"),
    ],
)
def test_the_strongest_witness_tells_where_numbers_are_dialled(lines: tuple[str, ...], domain: str, region: str):
    place = place_of(cells_of(*lines), domain=domain, default_region="US")
    assert (place.region.code, place.region.is_stated) == (region, True)


def test_the_settings_are_the_last_resort():
    place = place_of(cells_of("Jan de Vries"), domain="acme.example", default_region="NL")
    assert (place.region.code, place.region.is_stated) == ("NL", False)


def test_a_company_before_its_country_is_no_town():
    assert place_of(cells_of("Acme, Germany"), domain="acme.example", default_region="US").address is None
    found = place_of(cells_of("Zeulenroda, Germany"), domain="acme.example", default_region="US").address
    assert found is not None
    assert found.city == "Zeulenroda"


def test_an_address_takes_its_own_cells_alone():
    block = cells_of("Jan de Vries", "Keizersgracht 12, 1015 CJ Amsterdam", "T 020 624 1111")
    place = place_of(block, domain="acme.example", default_region="NL")
    assert [cell.text for cell in place.free] == ["Jan de Vries", "T 020 624 1111"]


@pytest.mark.parametrize(
    ("text", "language", "default", "region"),
    [
        ("976 44 82 13", "es", "NL", "ES"),
        ("(31) 99284-6017", "pt", "US", "BR"),
        ("0161 496 0300", "en", "NL", "GB"),
        ("06-12345678", "en", "NL", "NL"),
        ("289-555-0116", "en", "NL", "CA"),
        ("030 1234567", "de", "DE", "DE"),
        ("020 624 1111", None, "US", "US"),
    ],
)
def test_the_language_tells_before_the_settings(text: str, language: str | None, default: str, region: str):
    place = place_of(cells_of("Firm", text), domain="acme.example", default_region=default, language=language)
    assert (place.region.code, place.region.is_stated) == (region, False)
