import re
from pathlib import Path
from string import Formatter

import pytest

from gleaner.digests import page, phrases
from gleaner.digests.texts import Texts
from gleaner.digests.wording import catalogue
from gleaner.digests.wording_de import GERMAN
from gleaner.digests.wording_nl import DUTCH

LANGUAGES = {"nl": DUTCH, "de": GERMAN}
SOURCES = [Path(module.__file__ or "").read_text() for module in (page, phrases)]
NOT_FOR_READERS = {"bounced"}


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_know_the_same_texts() -> None:
    assert DUTCH.texts.keys() == GERMAN.texts.keys()
    assert DUTCH.plurals.keys() == GERMAN.plurals.keys()


@pytest.mark.parametrize("texts", LANGUAGES.values(), ids=LANGUAGES)
def test_a_translation_fills_in_what_the_english_text_does(texts: Texts) -> None:
    for english, translated in texts.texts.items():
        assert names(translated) == names(english), english
    for english, forms in texts.plurals.items():
        assert all(names(form) == names(english) for form in forms), english


def test_every_text_that_the_code_says_is_translated() -> None:
    tables = (
        *phrases.WEEKDAYS,
        *phrases.MONTHS,
        *phrases.WHY.values(),
        *phrases.HEADINGS.values(),
        *phrases.SUGGESTED_BECAUSE.values(),
        *phrases.FIELDS.values(),
        *phrases.PHONES.values(),
    )
    literals = [one for source in SOURCES for one in re.findall(r'(?:_|gettext)\(\s*"([^"]+)"', source)]
    assert literals
    assert not {*tables, *literals} - DUTCH.texts.keys()
    plurals = [one for source in SOURCES for one in re.findall(r'count\(\s*"[^"]+",\s*"([^"]+)"', source)]
    assert plurals
    assert not {*plurals, *(many for _, many in phrases.SKIPPED.values())} - DUTCH.plurals.keys()


@pytest.mark.parametrize(
    ("locale", "language"),
    [("nl", "nl"), ("nl-BE", "nl"), ("de_AT", "de"), ("DE", "de"), ("en-US", "en"), ("xx", "en"), ("", "en")],
)
def test_a_locale_finds_its_language_or_english(locale: str, language: str) -> None:
    assert catalogue(locale).language == language


def test_one_is_singular() -> None:
    assert catalogue("en").count("{count} suggestion", "{count} suggestions", 1) == "1 suggestion"
    assert catalogue("nl").count("{count} suggestion", "{count} suggestions", 2) == "2 suggesties"
