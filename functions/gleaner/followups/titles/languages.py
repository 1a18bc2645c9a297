"""Which languages have wording for titles."""

from functools import cache
from importlib import import_module
from typing import cast

from gleaner.followups.titles.wording import Wording

LANGUAGES = ("en", "nl", "de", "fr", "es", "it", "pt")


@cache
def wording_of(language: str) -> Wording | None:
    """The tables of a language, loaded when its first title is made; None of one that has none."""
    if language not in LANGUAGES:
        return None
    return cast("Wording", import_module(f"gleaner.followups.titles.words_{language}").WORDING)
