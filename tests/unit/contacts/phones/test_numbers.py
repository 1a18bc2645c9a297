import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.phones.numbers import (
    EXTENSIONS,
    Dialled,
    ExtensionWords,
    extension_at,
    lone_extension,
    number_spans,
    read_number,
)


def read(text: str, *regions: str) -> list[str | None]:
    """The numbers of a text in E.164."""
    dialled = Dialled(regions)
    numbers = [read_number(text[begin:end], dialled) for begin, end in number_spans(text, dialled)]
    return [number.e164 if number is not None else None for number in numbers]


@pytest.mark.parametrize(
    ("text", "region", "numbers"),
    [
        ("+31 (0)20 624 1111", "US", ["+31206241111"]),
        ("0031 20 624 1111", "US", ["+31206241111"]),
        ("(+44) 020 7946 0123", "US", ["+442079460123"]),
        ("+44 (0)20-7946 0123", "US", ["+442079460123"]),
        ("+39 (0)2 7233 4455", "US", ["+390272334455"]),
        ("49 (0)89 123456-0", "US", ["+49891234560"]),
        ("(+31 or 0) 20 624 1111", "US", ["+31206241111"]),
        ("+49 7031 - 123456", "DE", ["+497031123456"]),
        ("020-6241111 / 06-12345678", "NL", ["+31206241111", "+31612345678"]),
        ("020-6241111 06-12345678", "NL", ["+31206241111", "+31612345678"]),
        ("+31 20 624 1111 +31 6 12345678", "US", ["+31206241111", "+31612345678"]),
        ("912 345 678 / 213 847 260", "PT", ["+351912345678", "+351213847260"]),
        ("0211 12345-67/68", "DE", ["+492111234567"]),
        ("+49 89 12345-0 / -12", "DE", ["+4989123450"]),
        ("06.88.45.12.07", "FR", ["+33688451207"]),
        ("０３−３２１１−１２３４", "JP", ["+81332111234"]),
        ("338 123 4567", "IT", ["+393381234567"]),
        ("(415) 395-8240", "NL", ["+14153958240"]),
    ],
)
def test_numbers_as_they_are_written(text: str, region: str, numbers: list[str]):
    assert read(text, region) == numbers


@pytest.mark.parametrize(
    "text",
    ["1234567ab", "jan0612345678@example.com", "12345", "v1.2345678", "https://example.com/020624111", "1.234.567,89"],
)
def test_what_is_no_number_at_all(text: str):
    assert read(text, "NL") in ([], [None])


def test_a_number_is_dialled_where_it_is_valid():
    number = read_number("0470 12 34 56", Dialled(("NL", "BE")))
    assert number is not None
    assert (number.e164, number.is_valid, number.region) == ("+32470123456", True, "BE")


def test_a_number_without_area_code_is_nobodys():
    assert read_number("555-0123", Dialled(("US",))) is None


@pytest.mark.parametrize("row", EXTENSIONS, ids=lambda row: row.example)
def test_a_row_of_extensions_reads_its_example(row: ExtensionWords):
    dialled = Dialled(("NL", "DE", "FR", "ES", "IT", "PT", "BR", "SE", "FI", "PL", "RU", "JP", "US"))
    _, end = next(number_spans(row.example, dialled))
    extension = extension_at(row.example, end)
    assert extension is not None
    assert extension.digits in {"4138", "2345", "12", "21"}


def test_an_extension_may_be_a_cell_of_its_own():
    assert lone_extension("Ext. 4138").digits == "4138"  # type: ignore[union-attr]
    assert lone_extension("4138") is None
    assert lone_extension("Room 12") is None


@given(st.text(alphabet="0123456789+()-/. x,#電１", max_size=80))
def test_spans_are_in_the_text_and_apart(text: str):
    reached = 0
    for begin, end in number_spans(text, Dialled(("NL",))):
        assert reached <= begin < end <= len(text)
        reached = end


@pytest.mark.parametrize("pattern", ["1 ", "1", "1-1/", "(1", "+1 ", "1 (0) "])
def test_time_grows_with_the_text_alone(pattern: str):
    begun = time.perf_counter()
    list(number_spans(pattern * 20_000, Dialled(("NL",))))
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize(("raw", "region"), [("22 14 81 86", "BE"), ("20 68 26 90", "DE"), ("628 393 496", "FR")])
def test_a_number_without_the_zero_its_country_dials_is_none(raw: str, region: str):
    assert read_number(raw, Dialled((region,))) is None
