"""Words without which a pattern cannot match, read off the pattern itself: most sentences have those of hardly any.

Looking a sentence's words up costs a fiftieth of searching it for every pattern of a table.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MOST_SPELLINGS = 100
"""Of one place in a pattern; a place with more is told too seldom to be worth its look-up."""

_DIGIT = "0"
"""Stands for all digits."""

_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+|0")
_LETTERS = re.compile(r"[^\W\d_]+")


class Clues:
    """What each of some patterns needs: bit sets, a bit a place of a pattern, so that a text can be held against them."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        places = [frozenset(_places(pattern)) for pattern in patterns]
        bits = {place: 1 << bit for bit, place in enumerate(sorted(set().union(*places), key=sorted))}
        self._needed = tuple(sum(bits[place] for place in row) for row in places)
        self._bits_of: dict[str, int] = {}
        for place, bit in bits.items():
            for letters in place:
                self._bits_of[letters] = self._bits_of.get(letters, 0) | bit

    def possible(self, text: str) -> list[int]:
        """The indices of the patterns of which the text has a word for each place: no search will find the others."""
        given = 0
        for word in _words(text):
            given |= _bits(self, word)
        return [index for index, needed in enumerate(self._needed) if given & needed == needed]

    def bits(self, word: str) -> int:
        """The places at which this word, in folded letters, may stand."""
        found = 0
        for letters, bits in self._bits_of.items():
            if letters in word:
                found |= bits
        return found


@lru_cache(maxsize=20_000)
def _bits(clues: Clues, word: str) -> int:
    return clues.bits(word)


@lru_cache(maxsize=4)  # a sentence is held against several tables in a row
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_DIGITS.sub(_DIGIT, _folded(text))))


def _folded(text: str) -> str:
    """Letters as IGNORECASE compares them, which takes the Turkish i's for one."""
    return text.replace("İ", "i").replace("ı", "i").casefold()


def _places(pattern: re.Pattern[str]) -> Iterator[frozenset[str]]:
    """The sets of letters of which any match has at least one each."""
    for spellings in _needed_spellings(parser.parse(pattern.pattern, pattern.flags)):
        longest = {max(_LETTERS.findall(_folded(one)), key=len, default="") for one in spellings}
        if spellings == {_DIGIT}:
            yield frozenset((_DIGIT,))
        elif all(len(letters) > 1 for letters in longest):
            yield frozenset(longest)


def _needed_spellings(sequence: Iterable[Any]) -> Iterator[set[str]]:
    """The spellings of each stretch of a sequence that no match goes without."""
    stretch = {""}
    for operator, argument in sequence:
        spelled = _spellings(operator, argument)
        if spelled is not None and len(stretch) * len(spelled) <= MOST_SPELLINGS:
            stretch = {head + tail for head, tail in product(stretch, spelled)}
            continue
        yield stretch
        stretch = spelled or {""}
        if spelled is None:
            yield from _inside(operator, argument)
    yield stretch


def _inside(operator: Any, argument: Any) -> Iterator[set[str]]:
    """What a part needs that cannot be spelled out."""
    if operator is ops.SUBPATTERN:
        yield from _needed_spellings(argument[-1])
    elif operator in (ops.MAX_REPEAT, ops.MIN_REPEAT) and argument[0] > 0:
        yield from _needed_spellings(argument[2])
    elif operator is ops.IN and argument == [(ops.CATEGORY, ops.CATEGORY_DIGIT)]:
        yield {_DIGIT}
    elif operator is ops.BRANCH:
        best = [max(_needed_spellings(branch), key=_worth) for branch in argument[1]]
        yield set().union(*best)


def _worth(spellings: set[str]) -> int:
    return min(map(len, spellings))


def _spellings(operator: Any, argument: Any) -> set[str] | None:
    """Every way to spell a part, None where that is not a short list."""
    if operator is ops.LITERAL:
        return {chr(argument)}
    if operator is ops.SUBPATTERN:
        return _spelled_out(argument[-1])
    if operator is ops.BRANCH:
        branches = [_spelled_out(branch) for branch in argument[1]]
        return None if None in branches else set().union(*(branch for branch in branches if branch is not None))
    if operator is ops.MAX_REPEAT and argument[1] == 1:
        spelled = _spelled_out(argument[2])
        return None if spelled is None else spelled | {""}
    return {""} if operator in (ops.AT, ops.ASSERT, ops.ASSERT_NOT) else None


def _spelled_out(sequence: Iterable[Any]) -> set[str] | None:
    whole = {""}
    for operator, argument in sequence:
        spelled = _spellings(operator, argument)
        if spelled is None or len(whole) * len(spelled) > MOST_SPELLINGS:
            return None
        whole = {head + tail for head, tail in product(whole, spelled)}
    return whole
