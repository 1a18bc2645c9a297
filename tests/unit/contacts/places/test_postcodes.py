import pytest

from gleaner.contacts.places.postcodes import PLACES, Place, postal_lines


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.regions}: {place.example}")
def test_a_row_reads_its_example(place: Place):
    lines = list(postal_lines(place.example))
    assert any(set(line.regions) == set(place.regions.split()) for line in lines)


@pytest.mark.parametrize("text", ["Jan de Vries", "12345", "T 020 123 45 67", "Senior Engineer", ""])
def test_what_is_no_postal_line(text: str):
    assert not list(postal_lines(text))
