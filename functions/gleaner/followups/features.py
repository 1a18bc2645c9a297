"""What a model sees of a sentence: its words in a row, and the letters of each, as places in a table."""

import re
from collections.abc import Iterator
from functools import lru_cache
from zlib import crc32

from gleaner.followups.cues import plain
from gleaner.mail.message import Direction

PLACES = 1 << 19
"""Rows of the table. Two features in ten share a place with another; measured, that costs nothing."""

_QUOTED = re.compile(r"[\"«„][^\"«»„]{2,200}[\"»]")
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W_]+(?:'(?=[^\W_]))?|[?!]+|[,;:.…\"]")
_SHORTEST, _LONGEST = 2, 5


def tokens(sentence: str) -> list[str]:
    """The words and marks of a sentence in lower case, digits as 0 and what others said, between quotation marks, left out."""
    text = _DIGIT.sub("0", _QUOTED.sub('"', plain(sentence)).lower())
    return ["^", *(token[0] if token[0] in "?!" else token for token in _TOKEN.findall(text)), "$"]


def places(sentence: str, language: str, direction: Direction) -> set[int]:
    """The places of a sentence's features, each counted once."""
    words = tokens(sentence)
    found = {place(feature) for feature in _rows(words)}
    for word in words:
        found.update(letters(word))
    found.update((place(f"language {language}"), place(f"direction {direction}")))
    return found


def place(feature: str) -> int:
    """Where a feature's weight stands."""
    return crc32(feature.encode()) % PLACES


@lru_cache(maxsize=20_000)
def letters(word: str) -> tuple[int, ...]:
    """The places of a word's letters in rows of two to five, its ends marked."""
    if not word[0].isalnum():
        return ()
    padded = f" {word} "
    return tuple(
        {
            place(f"c{padded[at : at + length]}")
            for length in range(_SHORTEST, _LONGEST + 1)
            for at in range(len(padded) - length + 1)
        }
    )


def _rows(words: list[str]) -> Iterator[str]:
    yield from words
    for first, second in zip(words, words[1:], strict=False):
        yield f"{first} {second}"
    for first, second, third in zip(words, words[1:], words[2:], strict=False):
        yield f"{first} {second} {third}"
        yield f"{first} _ {third}"
