"""The words of a locale."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date, get_day_names, get_month_names
from babel.numbers import format_decimal

from gleaner.digests.phrases import MONTHS, WEEKDAYS, Phrases
from gleaner.wording import LOCALES, Plural, catalogue, known_locale

SUGGESTIONS = Plural("{count} suggestion", "{count} suggestions")
SKIPPED = Plural("{count} skipped", "{count} skipped")


@pytest.mark.parametrize(
    ("locale", "known"),
    [
        ("nl", "nl"),
        ("nl-BE", "nl"),
        ("de_AT", "de"),
        ("DE", "de"),
        ("pt-PT", "pt"),
        ("en-US", "en-US"),
        ("en_us", "en-US"),
        ("en-GB", "en"),
        ("xx", "en"),
        ("", "en"),
    ],
)
def test_a_locale_finds_its_language_or_english(locale: str, known: str) -> None:
    assert known_locale(locale) == known
    assert catalogue(locale).locale == known


@pytest.mark.parametrize(
    ("locale", "forms"),
    [
        ("en", ("0 suggestions", "1 suggestion", "2 suggestions")),
        ("en-US", ("0 suggestions", "1 suggestion", "2 suggestions")),
        ("nl", ("0 suggesties", "1 suggestie", "2 suggesties")),
        ("de", ("0 Vorschläge", "1 Vorschlag", "2 Vorschläge")),
        ("fr", ("0 suggestion", "1 suggestion", "2 suggestions")),
        ("es", ("0 sugerencias", "1 sugerencia", "2 sugerencias")),
        ("it", ("0 suggerimenti", "1 suggerimento", "2 suggerimenti")),
        ("pt", ("0 sugestão", "1 sugestão", "2 sugestões")),
    ],
)
def test_nought_and_one_take_the_form_that_the_language_gives_them(locale: str, forms: tuple[str, ...]) -> None:
    assert tuple(catalogue(locale).count(SUGGESTIONS, count) for count in range(3)) == forms


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("number", [0, 999, 12_345, 1_234_567])
def test_numbers_are_written_as_unicodes_data_says(locale: str, number: int) -> None:
    assert catalogue(locale).number(number) == format_decimal(number, locale=locale.replace("-", "_"))


def test_spanish_separates_no_thousands_of_four_digits() -> None:
    assert catalogue("es").count(SKIPPED, 1234) == "1234 omitidos"
    assert catalogue("it").count(SKIPPED, 1234) == "1.234 ignorati"


@pytest.mark.parametrize("locale", LOCALES)
def test_days_and_months_have_the_names_of_unicodes_data(locale: str) -> None:
    words, tag = catalogue(locale), locale.replace("-", "_")
    assert [words.gettext(name) for name in WEEKDAYS] == [get_day_names(locale=tag)[day] for day in range(7)]
    assert [words.gettext(name) for name in MONTHS] == [get_month_names(locale=tag)[month] for month in range(1, 13)]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_date_with_its_year_is_written_as_unicodes_data_says_but_for_commas(locale: str) -> None:
    tag = {"en": "en_GB"}.get(locale, locale.replace("-", "_"))
    day = date(2026, 11, 27)
    written = Phrases(catalogue(locale), day + timedelta(days=365)).long_date(day)
    assert written.replace(",", "") == format_date(day, "full", locale=tag).replace(",", "")


@pytest.mark.parametrize(
    ("locale", "near", "first"),
    [
        ("en", "Friday 27 November", "Friday 1 January"),
        ("en-US", "Friday, November 27", "Friday, January 1"),
        ("nl", "vrijdag 27 november", "vrijdag 1 januari"),
        ("de", "Freitag, 27. November", "Freitag, 1. Januar"),
        ("fr", "vendredi 27 novembre", "vendredi 1er janvier"),
        ("es", "viernes 27 de noviembre", "viernes 1 de enero"),
        ("it", "venerdì 27 novembre", "venerdì 1º gennaio"),
        ("pt", "sexta-feira, 27 de novembro", "sexta-feira, 1º de janeiro"),
    ],
)
def test_the_first_of_a_month_is_an_ordinal_where_the_language_has_it_so(locale: str, near: str, first: str) -> None:
    phrases = Phrases(catalogue(locale), date(2026, 12, 1))
    assert (phrases.long_date(date(2026, 11, 27)), phrases.long_date(date(2027, 1, 1))) == (near, first)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_text_is_no_text_in_every_language(locale: str) -> None:
    assert catalogue(locale).gettext("") == ""
