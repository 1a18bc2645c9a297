"""The gettext catalogues: texts are taken from the code into `.po` files, and those compiled for gettext to read."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from gleaner.wording import DOMAIN, FOLDER
from local.folders import Folders

_SOURCES = [("**/templates/**", "jinja2"), ("**.py", "python")]
#: What marks a text: gettext's own names, and those of `gleaner.wording`.
_KEYWORDS = {"_": None, "gettext": None, "marked": None, "pgettext": ((1, "c"), 2), "Plural": (1, 2)}
_OVERLAYS = frozenset({"en_US"})
_WIDTH = 120
#: What gettext needs to know; nothing that would change with every run.
_HEADER = """\
msgid ""
msgstr ""
"Language: {locale}\\n"
"Plural-Forms: {plurals}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """One locale's `.po` file. An overlay holds only what differs from the language that it is a variety of."""

    locale: str
    path: Path

    @property
    def is_overlay(self) -> bool:
        """Whether texts may be missing."""
        return self.locale in _OVERLAYS

    def read(self) -> Catalog:
        """What stands in it."""
        with self.path.open("rb") as file:
            return read_po(file, locale=self.locale, domain=DOMAIN, abort_invalid=True)

    def updated(self, texts: Catalog) -> bytes:
        """The file with the code's texts: translations kept, new texts empty, what is no longer said left out."""
        catalogue = self.read()
        catalogue.update(deepcopy(texts), no_fuzzy_matching=True)  # it would write the translations into the texts
        if self.is_overlay:
            for message in [one for one in catalogue if one.id and not is_translated(one)]:
                catalogue.delete(message.id, message.context)
        written = BytesIO()
        write_po(written, catalogue, width=_WIDTH, omit_header=True, ignore_obsolete=True, include_lineno=False)
        return _HEADER.format(locale=self.locale, plurals=catalogue.plural_forms).encode() + written.getvalue()

    def compile(self) -> None:
        """Write the `.mo` file beside it, unless it is there already."""
        compiled = BytesIO()
        write_mo(compiled, self.read())
        target = self.path.with_suffix(".mo")
        if not target.exists() or target.read_bytes() != compiled.getvalue():
            draft = target.with_suffix(".draft")
            draft.write_bytes(compiled.getvalue())
            draft.replace(target)


def catalogue_files() -> Iterator[CatalogueFile]:
    """All locales that have a catalogue."""
    for path in sorted(FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.po")):
        yield CatalogueFile(path.parts[-3], path)


def texts_of_the_code() -> Catalog:
    """What the functions and their templates say, in English."""
    found = extract_from_dir(
        Folders.default().project / "functions", _SOURCES, keywords=_KEYWORDS, strip_comment_tags=True
    )
    texts = Catalog(domain=DOMAIN)
    for file, line, message, comments, context in found:
        texts.add(message, None, [(file, line)], auto_comments=comments, context=context)
    return texts


def is_translated(message: Message) -> bool:
    """Whether every form of it has words."""
    forms = message.string if isinstance(message.string, tuple) else (message.string,)
    return all(forms)


def update_catalogues() -> None:
    """Take the code's texts into all catalogues."""
    texts = texts_of_the_code()
    for catalogue in catalogue_files():
        catalogue.path.write_bytes(catalogue.updated(texts))


def compile_catalogues() -> None:
    """Make what gettext reads; done in no time where nothing changed."""
    for catalogue in catalogue_files():
        catalogue.compile()
