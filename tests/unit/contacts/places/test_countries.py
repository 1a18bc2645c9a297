import pytest

from gleaner.contacts.places.countries import COUNTRIES, is_also_a_name, region_called


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("The Netherlands", "NL"),
        ("Nederland", "NL"),
        ("Deutschland", "DE"),
        ("Allemagne", "DE"),
        ("Österreich", "AT"),
        ("Autriche", "AT"),
        ("Svizzera", "CH"),
        ("España", "ES"),
        ("Italia", "IT"),
        ("Brasil", "BR"),
        ("U.S.A.", "US"),
        ("Estados Unidos", "US"),
        ("Royaume-Uni", "GB"),
        ("Россия", "RU"),
        ("日本", "JP"),
        ("China", "CN"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_countries_in_many_languages(name: str, region: str | None):
    assert region_called(name) == region


def test_no_name_is_two_countries():
    names = [name for _, listed in COUNTRIES for name in set(listed.split("|"))]
    assert sorted(names) == sorted(set(names))


def test_a_country_may_be_a_persons_name():
    assert is_also_a_name("Israel")
    assert not is_also_a_name("Belgium")
