"""What the model sees of a sentence: its words, the classes of words alike in meaning and the letters, as places in a table."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from gleaner.mail.message import Direction

PLACES = 1 << 18
"""Rows of the table; a feature's place is its checksum. Twice as many were measured to be no better."""

UNKNOWN = "k?"
"""Stands for the class of a word that has none."""

_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_QUOTED = re.compile(r'"[^"]{2,200}"')
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{3,}")
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W_]+(?:'(?=[^\W_]))?|[?!]+|[,;:.…\"]")
_SHORTEST, _LONGEST = 2, 5

WordClasses = Mapping[str, Sequence[str]]
"""The classes of a word, from the coarsest division to the finest."""


def tokens(sentence: str) -> list[str]:
    """The words and marks of a sentence in lower case; digits are 0; addresses and quotations are left out."""
    text = _ADDRESS.sub(" ", sentence.translate(_PLAIN))
    text = _DIGIT.sub("0", _QUOTED.sub('"', text).lower())
    return ["^", *(token[0] if token[0] in "?!" else token for token in _TOKEN.findall(text)), "$"]


def places(sentence: str, language: str, direction: Direction, classes: WordClasses) -> set[int]:
    """The places of a sentence's features, each once."""
    words = tokens(sentence)
    found = set(map(_place, _rows(words)))
    known = [classes.get(word) for word in words]
    for division in range(_divisions(classes)):
        found.update(map(_place, _rows([_named(*one, division) for one in zip(words, known, strict=True)])))
    for word in words:
        found.update(_letters(word))
    found.update((_place(f"language {language}"), _place(f"direction {direction}")))
    return found


def _divisions(classes: WordClasses) -> int:
    return len(next(iter(classes.values()), ()))


def _named(word: str, classes: Sequence[str] | None, division: int) -> str:
    if classes is not None:
        return classes[division]
    return f"{UNKNOWN}{division}" if word.isalpha() else word


def _rows(words: Sequence[str]) -> Iterator[str]:
    """One, two and three words in a row, and two with a gap between them."""
    yield from words
    for first, second in pairwise(words):
        yield f"{first} {second}"
    for first, second, third in zip(words, words[1:], words[2:], strict=False):
        yield f"{first} {second} {third}"
        yield f"{first} _ {third}"


def _place(feature: str) -> int:
    return crc32(feature.encode()) % PLACES


@lru_cache(maxsize=20_000)  # the words of a language come again and again
def _letters(word: str) -> frozenset[int]:
    """The places of a word's letters in rows of two to five, its ends marked."""
    if not word[0].isalnum():
        return frozenset()
    padded = f" {word} "
    return frozenset(
        _place(f"c{padded[at : at + length]}")
        for length in range(_SHORTEST, _LONGEST + 1)
        for at in range(len(padded) - length + 1)
    )
