"""What the model sees of a sentence.

Its words, the classes of words alike in meaning, the letters and what is asked as places in a table; and what cues say it does.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from gleaner.followups.cue import Act
from gleaner.followups.cues import acts_in, plain
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
_WORDS_A_STEP, _LENGTH_STEPS = 4, 8
_PLACED_WORDS = 6
_ACTS = tuple(Act)

ACT_COLUMNS = 2 * len(_ACTS)
"""One for each act, and another for what the owner does with it."""

WordClasses = Mapping[str, Sequence[str]]
"""The classes of a word, from the coarsest division to the finest."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence as the model sees it: the places of its features, and the columns of its acts."""

    places: frozenset[int]
    acts: frozenset[int]


def seen(sentence: str, language: str, direction: Direction, classes: WordClasses) -> Seen:
    """All features of a sentence."""
    return Seen(places(sentence, language, direction, classes), _act_columns(sentence, language, direction))


def tokens(sentence: str) -> list[str]:
    """The words and marks of a sentence in lower case; digits are 0; addresses and quotations are left out."""
    text = _ADDRESS.sub(" ", sentence.translate(_PLAIN))
    text = _DIGIT.sub("0", _QUOTED.sub('"', text).lower())
    return ["^", *(token[0] if token[0] in "?!" else token for token in _TOKEN.findall(text)), "$"]


def places(sentence: str, language: str, direction: Direction, classes: WordClasses) -> frozenset[int]:
    """The places of a sentence's features, each once."""
    words = tokens(sentence)
    known = [classes.get(word) for word in words]
    divisions = [[_named(*one, at) for one in zip(words, known, strict=True)] for at in range(_divisions(classes))]
    features = [f"language {language}", f"direction {direction}", *_shape(sentence, words)]
    for row in (words, *divisions):
        features += _rows(row)
        features += [f"p{at} {one}" for at, one in enumerate(row[:_PLACED_WORDS])]
    for row in (words, *divisions[:1]):
        features += _asked(row, is_question="?" in words)
    found = set(map(_place, features))
    for word in words:
        found.update(_letters(word))
    return frozenset(found)


def _act_columns(sentence: str, language: str, direction: Direction) -> frozenset[int]:
    columns = {_ACTS.index(act) for act in acts_in(plain(sentence), language)}
    return frozenset(columns | {len(_ACTS) + at for at in columns} if direction is Direction.OUTGOING else columns)


def _shape(sentence: str, words: Sequence[str]) -> Iterator[str]:
    length = min(len(sentence.split()) // _WORDS_A_STEP, _LENGTH_STEPS)
    yield f"length {length}"
    yield f"length {length} {'?' in words}"


def _asked(words: Sequence[str], *, is_question: bool) -> Iterator[str]:
    """Each word, told apart by whether anything is asked, and by the word that begins the sentence."""
    for word in words:
        yield f"{is_question} {word}"
    for word in words[2:]:
        yield f"{words[1]} … {word}"


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
