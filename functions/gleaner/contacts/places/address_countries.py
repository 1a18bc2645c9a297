"""A country's name at the end of a piece of text."""

import re
from collections.abc import Sequence
from functools import lru_cache

from gleaner.contacts.places.countries import is_also_a_name, region_called


def region_named(texts: Sequence[str]) -> str | None:
    """The region of a country named at the end of one of the texts."""
    named = (country for text in texts if (country := _country_of(text)) is not None)
    return next((region_called(country) for country in named), None)


def without_country(text: str) -> str:
    """A text without the country named at its end."""
    country = _country_of(text) if "," in text else None
    return text.strip(" ,.")[: -len(country)].rstrip(" ,(") if country and text.strip(" ,.").endswith(country) else text


_BREAK = re.compile(r"[,\s(]+")


@lru_cache(maxsize=512)
def _country_of(text: str) -> str | None:
    bare = text.strip(" ,.;()")
    if region_called(bare) or region_called(bare + "."):
        return text.strip(" ,;()") if region_called(text.strip(" ,;()")) else bare
    for match in _BREAK.finditer(bare):
        tail = bare[match.end() :]
        is_name = 1 < len(tail) <= 24 and (len(tail) > 2 or tail.isupper()) and region_called(tail) is not None
        if is_name and not (match[0].isspace() and is_also_a_name(tail)):
            return tail
    return None
