"""The words of the pages."""

import pytest

from api.pages.wording import ENGLISH, LANGUAGES, Language
from api.preferences import LOCALES


def test_every_language_that_can_be_chosen_has_words() -> None:
    assert set(LANGUAGES) == set(LOCALES)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_every_language_says_the_same_things(language: Language) -> None:
    assert set(language.wordings) == set(ENGLISH.wordings)
    assert list(language.snoozes.values()) == list(ENGLISH.snoozes.values())
    assert "{address}" in language.no_more_digests
