"""What a sentence is about, as words: enough to see which of several asks an answer takes up."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from gleaner.followups.topic_words import EMPTY_WORDS

TOPIC_LIMIT = 20
"""Words of a sentence that are kept; a longer one is about everything anyway."""

LONGEST_WORD = 16
"""Letters kept of a word."""

_WORD = re.compile(r"[^\W\d_]{3,}|\d{2,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOMENT = re.compile(
    r"\b\d{1,2}(?:[:.h]\d\d|\s?(?:uur|uhr|am|pm|o'clock|h)\b|(?:st|nd|rd|th|e|er)?\.?\s+(?:de\s+)?(?:"
    r"jan|feb|mar|apr|ma[iy]|mei|jun|jul|jui|aug|ao[ut]|sep|o[ck]t|out|nov|de[cz]|gen|mag|giu|lug|ago|set|ott|dic|ene|abr|fev)[a-z]*)"
    r"|\b(?:dia|le|am|at|om|um|alle|as|las|el|op|den|\w{3,7}day|\w{3,6}dag|\w{3,7}tag|\w{3,6}di|"
    r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|domenica|segunda|terca|quarta|quinta|sexta)\s+\d{1,2}\b"
)
_STEM = 6
"""Letters in which two words must agree from their beginning: "contract" and "contracts", "Angebot" and "Angebote"."""
_PART = 5
"""Letters of a word that another one may be compounded with: "Kopie" and "Ausweiskopie"."""
_ENDING = 3
"""Letters by which the forms of a short word differ: "plan" and "plannen"."""


@lru_cache(maxsize=1_000)  # the same few sentences are compared with every turn of their conversation
def topics(text: str) -> tuple[str, ...]:
    """The words that a sentence turns on and its numbers, in order, without accents; at most twenty."""
    words = (word[:LONGEST_WORD] for word in _WORD.findall(_MOMENT.sub(" ", _bare(text))))
    telling = (word for word in words if word not in EMPTY_WORDS and not _YEAR.fullmatch(word))
    return tuple(dict.fromkeys(telling))[:TOPIC_LIMIT]


def shared(some: Sequence[str], others: Sequence[str]) -> int:
    """How many of some topics stand among the others, in another form or as part of a longer word too."""
    return sum(any(_are_alike(one, other) for other in others) for one in some)


def without(some: Iterable[str], others: Sequence[str]) -> tuple[str, ...]:
    """Those topics that do not stand among the others."""
    return tuple(one for one in some if not any(_are_alike(one, other) for other in others))


def _bare(text: str) -> str:
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _are_alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long or short.isdigit():
        return short == long
    if len(short) >= _STEM:
        return long.startswith(short[:_STEM]) or long.endswith((short, short[:-1]))
    is_form = long.startswith(short) and len(long) - len(short) <= _ENDING
    return is_form or (len(short) == _PART and long.endswith(short))
