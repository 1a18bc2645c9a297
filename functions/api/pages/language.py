"""The language of a page: the one that the browser asks for, of those that we have."""

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi import Request

from gleaner.wording import DEFAULT_LOCALE, LOCALES, known_locale

_LONGEST = 500
"""Characters of an Accept-Language that are looked at; browsers send fewer than 100."""


def language_for(request: Request) -> str:
    """What the browser prefers (RFC 9110 section 12.5.4), else English."""
    ranked = sorted(_wishes(request.headers.get("accept-language", "")[:_LONGEST]), key=lambda wish: -wish.weight)
    return next((known_locale(wish.tag) for wish in ranked if _is_served(wish.tag)), DEFAULT_LOCALE)


@dataclass(frozen=True, slots=True)
class _Wish:
    tag: str
    weight: float


def _wishes(header: str) -> Iterator[_Wish]:
    for part in header.split(","):
        tag, _, parameters = part.strip().partition(";")
        weight = _weight(parameters.strip())
        if tag and weight > 0:
            yield _Wish(tag.strip(), weight)


def _weight(parameters: str) -> float:
    name, _, value = parameters.partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(float(value), 1.0)
    except ValueError:
        return 0.0


def _is_served(tag: str) -> bool:
    language = tag.partition("-")[0].casefold()
    return language in {known.partition("-")[0] for known in LOCALES}
