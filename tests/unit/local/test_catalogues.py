"""The catalogues: all that is said is said in every language."""

import re
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from gleaner.wording import LOCALES
from local.catalogues import CatalogueFile, catalogue_files, is_translated, texts_of_the_code

FILES = tuple(catalogue_files())
LANGUAGES = tuple(file for file in FILES if not file.is_overlay)
#: Plurals by the rules of each language (Unicode CLDR): nought and one are one form in French and Portuguese.
PLURALS = dict.fromkeys(("de", "en_US", "es", "it", "nl"), "(n != 1)") | {"fr": "(n > 1)", "pt": "(n > 1)"}
PLEADING = ("TODO", "FIXME", "???")


def messages(file: CatalogueFile) -> list[Message]:
    return [message for message in file.read() if message.id]


def forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, (tuple, list)) else (text or "",)


def names(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.fixture(scope="module")
def texts() -> Catalog:
    return texts_of_the_code()


def test_every_locale_but_the_codes_own_has_a_catalogue() -> None:
    assert {file.locale for file in FILES} == {locale.replace("-", "_") for locale in LOCALES} - {"en"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.locale)
def test_the_catalogue_says_what_the_code_says(texts: Catalog, file: CatalogueFile) -> None:
    assert len(texts) > 100
    assert file.path.read_bytes() == file.updated(texts), "The catalogues are behind the code: make catalogues"


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.locale)
def test_every_text_is_translated_in_every_form(texts: Catalog, file: CatalogueFile) -> None:
    said = {(message.id, message.context) for message in texts if message.id}
    assert {(message.id, message.context) for message in messages(file)} == said
    assert [message.id for message in messages(file) if not is_translated(message)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.locale)
def test_no_translation_is_a_guess(file: CatalogueFile) -> None:
    assert [message.id for message in messages(file) if message.fuzzy] == []
    assert not any(sign in form for message in messages(file) for form in forms(message.string) for sign in PLEADING)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.locale)
def test_a_translation_fills_in_what_the_english_text_does(file: CatalogueFile) -> None:
    for message in messages(file):
        wanted = {tuple(names(form)) for form in forms(message.id)}
        assert len(wanted) == 1, message.id
        assert {tuple(names(form)) for form in forms(message.string)} == wanted, message.id


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.locale)
def test_a_translation_begins_and_ends_as_the_english_text_does(file: CatalogueFile) -> None:
    for message in messages(file):
        for form in forms(message.string):
            assert form == form.strip(), message.id
            assert form.endswith(".") == forms(message.id)[-1].endswith("."), message.id
            assert form.endswith("?") == forms(message.id)[-1].endswith("?"), message.id


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.locale)
def test_plurals_go_by_the_languages_own_rule(file: CatalogueFile) -> None:
    assert file.read().plural_expr == PLURALS[file.locale]


def test_french_sets_a_space_before_what_is_two_marks_high() -> None:
    french = next(file for file in FILES if file.locale == "fr")
    for form in (form for message in messages(french) for form in forms(message.string)):
        assert not re.search(r"[^\u00a0][?:;!](?=\s|$)", form), form
