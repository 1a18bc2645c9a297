"""What Gleaner says to people: English in the code, other languages from the gettext catalogues in `locale/`."""

from dataclasses import dataclass
from functools import cache
from gettext import NullTranslations, translation
from pathlib import Path

DOMAIN = "gleaner"
FOLDER = Path(__file__).parent / "locale"
"""`make catalogues` takes the code's texts into the `.po` files here; building compiles them into the `.mo` files that are read."""

DEFAULT_LOCALE = "en"
LOCALES = (DEFAULT_LOCALE, "en-US", "nl", "de", "fr", "es", "it", "pt")
"""Plain English writes dates as most of the world does; American English has a small catalogue of its own for that."""

_SEPARATORS = {"en": ",", "fr": "\u202f"}
"""What stands between thousands, where it is no point."""
_UNGROUPED_BELOW = {"es": 10_000}
"""Spanish separates no thousands of four digits (RAE, Ortografía)."""


@dataclass(frozen=True, slots=True)
class Plural:
    """A text with a `{count}` in it, in English; being made from literals marks it for the catalogues."""

    one: str
    many: str


def marked(text: str) -> str:
    """The text as it is, marked for the catalogues: tables hold it in English, and it is translated where it is used."""
    return text


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one locale; `locale` is a language tag as HTML has it."""

    locale: str
    translations: NullTranslations

    def gettext(self, text: str) -> str:
        """The text in this language; of no text none, where gettext would give the catalogue's own header."""
        return self.translations.gettext(text) if text else ""

    def pgettext(self, context: str, text: str) -> str:
        """The text in this language, where English has one word for several of its."""
        return self.translations.pgettext(context, text)

    def count(self, plural: Plural, count: int) -> str:
        """The form for that many, with the number in it."""
        form = self.translations.ngettext(plural.one, plural.many, count)
        return form.format(count=self.number(count))

    def number(self, number: int) -> str:
        """A whole number with its thousands apart, as the language writes it."""
        language = self.locale.partition("-")[0]
        if abs(number) < _UNGROUPED_BELOW.get(language, 0):
            return str(number)
        return f"{number:,}".replace(",", _SEPARATORS.get(language, "."))


def catalogue(locale: str) -> Catalogue:
    """The words for a locale such as `nl` or `de-AT`: of that, of its language, or else English."""
    return _read(known_locale(locale))


def known_locale(locale: str) -> str:
    """The one of `LOCALES` that serves this language tag best."""
    tag = locale.replace("_", "-").casefold()
    served = {known.casefold(): known for known in LOCALES}
    return served.get(tag) or served.get(tag.partition("-")[0], DEFAULT_LOCALE)


@cache
def _read(locale: str) -> Catalogue:
    if locale == DEFAULT_LOCALE:
        return Catalogue(locale, NullTranslations())
    # One that was not compiled raises FileNotFoundError: a digest in the wrong language would go unnoticed.
    return Catalogue(locale, translation(DOMAIN, FOLDER, [locale.replace("-", "_")]))
