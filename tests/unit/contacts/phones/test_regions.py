import pytest

from gleaner.contacts.phones.regions import (
    Region,
    region_fitting,
    region_from,
    region_of,
    region_said,
    region_spoken,
    region_written,
)


def test_the_strongest_witness_comes_first_and_the_others_stay_near():
    assert region_from((None, "BE", "NL", "BE"), "US") == Region("BE", is_stated=True, nearby=("NL",))
    assert region_from((None, None), "US") == Region("US", is_stated=False)


def test_a_number_with_its_country_code_tells():
    assert region_of(["Jan", "T +49 30 1234567"]) == "DE"
    assert region_of(["020 624 1111"]) is None


@pytest.mark.parametrize(
    ("text", "regions", "region"),
    [
        ("0470 12 34 56", ("NL", "BE"), "BE"),
        ("05.65.30.18.42", ("FR", "BE", "CH"), "FR"),
        ("0664 123 45 67", ("DE", "AT"), "AT"),
        ("0160 95512734", ("DE", "AT", "CH"), "DE"),
        ("+31 20 624 1111", ("DE", "NL"), None),
        ("020 624 1111", (), None),
    ],
)
def test_a_national_number_fits_one_of_its_countries(text: str, regions: tuple[str, ...], region: str | None):
    assert region_fitting([text], regions) == region


def test_the_language_of_a_label_tells_unless_the_inbox_speaks_it():
    assert region_spoken(["Móvil 612 345 678"], "US") == "ES"
    assert region_spoken(["Móvil 612 345 678"], "ES") is None
    assert region_spoken(["Mobile 612 345 678"], "US") is None


def test_the_language_of_a_sentence_tells_where_nothing_is_stated():
    assert region_said("06 12345678", "nl", Region("US", is_stated=False)) == Region("NL", is_stated=False)
    assert region_said("06 12345678", "nl", Region("US", is_stated=True)) == Region("US", is_stated=True)


def test_the_language_of_a_message_tells_of_its_own_numbers():
    assert region_written(["976 44 82 13"], "es", "NL") == "ES"
    assert region_written(["289-555-0116"], "en", "NL") == "CA"
    assert region_written(["976 44 82 13"], None, "NL") is None


@pytest.mark.parametrize(
    ("number", "language", "default", "region"),
    [
        ("0611/36 12 34", "de", "NL", "DE"),
        ("079 195 41 27", "de", "DE", "CH"),
        ("030 1234567", "de", "DE", None),
        ("(201) 709-7366", "en", "DE", "US"),
        ("020-6241111", "en", "NL", None),
        ("(02) 9374 4000", "en", "NL", "AU"),
        ("011 452 1234", "en", "NL", "ZA"),
        ("0262 21 12 34", "fr", "NL", "RE"),
    ],
)
def test_groups_tell_the_country_among_those_of_a_language(
    number: str, language: str, default: str, region: str | None
):
    assert region_written([number], language, default) == region
