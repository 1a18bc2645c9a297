"""The words of the pages."""

import pytest

from api.pages.wording import ENGLISH, SNOOZES, WORDINGS, language_of
from gleaner.wording import LOCALES


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_that_can_be_chosen_says_the_same_things(locale: str) -> None:
    language = language_of(locale)
    assert language.code == locale
    assert language.wordings.keys() == WORDINGS.keys()
    assert list(language.snoozes.values()) == list(SNOOZES.values())
    assert "{address}" in language.no_more_digests


@pytest.mark.parametrize("locale", [locale for locale in LOCALES if not locale.startswith("en")])
def test_a_page_is_in_the_language_of_its_inbox(locale: str) -> None:
    language = language_of(locale)
    assert not {one.title for one in language.wordings.values()} & {one.title for one in ENGLISH.wordings.values()}
    assert language.note != ENGLISH.note
