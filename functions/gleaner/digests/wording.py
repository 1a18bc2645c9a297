"""The digest's words: English in the code, other languages by table, with gettext's interface so that `.mo` files can follow."""

from collections.abc import Mapping
from gettext import NullTranslations

from gleaner.digests.wording_de import GERMAN
from gleaner.digests.wording_nl import DUTCH

DEFAULT_LANGUAGE = "en"


class Catalogue(NullTranslations):
    """One language. A text that the table lacks stays English; plural forms stand under the English plural."""

    def __init__(self, language: str, texts: Mapping[str, str], plurals: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self.language = language
        self.texts = texts
        self.plurals = plurals

    def gettext(self, message: str) -> str:
        """The text in this language."""
        return self.texts.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form for that many, in a language with one singular and one plural."""
        one, many = self.plurals.get(msgid2, (msgid1, msgid2))
        return one if n == 1 else many

    def count(self, singular: str, plural: str, count: int) -> str:
        """The form for that many, with the number in it."""
        return self.ngettext(singular, plural, count).format(count=count)


_CATALOGUES: Mapping[str, Catalogue] = {
    "en": Catalogue("en", {}, {}),
    "nl": Catalogue("nl", DUTCH.texts, DUTCH.plurals),
    "de": Catalogue("de", GERMAN.texts, GERMAN.plurals),
}


def catalogue(locale: str) -> Catalogue:
    """The words for a locale such as `nl` or `de-AT`; English where there are none yet."""
    language = locale.replace("_", "-").split("-", 1)[0].lower()
    return _CATALOGUES.get(language, _CATALOGUES[DEFAULT_LANGUAGE])
