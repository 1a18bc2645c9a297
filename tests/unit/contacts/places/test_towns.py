import pytest

from gleaner.contacts.places.towns import is_known_town, region_of_town


@pytest.mark.parametrize(
    "name", ["Amsterdam", "MÜNCHEN", "München", "Munich", "St. Louis", "São Paulo", "København", "Den Haag"]
)
def test_large_towns_in_their_own_and_other_languages(name: str):
    assert is_known_town(name)


@pytest.mark.parametrize("name", ["Jane Roe", "Marketing", "Acme", ""])
def test_what_is_no_large_town(name: str):
    assert not is_known_town(name)


def test_a_name_that_two_countries_have_tells_neither():
    assert region_of_town("Graz") == "AT"
    assert region_of_town("London") is None
    assert region_of_town("Singapore") is None
    assert region_of_town("Acme") is None
