"""Words without which a pattern cannot match, read off the pattern itself: most sentences have those of hardly any.

Looking a sentence's words up costs a small part of searching it for every pattern of a table. The parser of `re` has no
public name, but it alone knows what a pattern needs; a test holds it to what the patterns find.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from importlib import import_module
from itertools import product
from operator import or_
from typing import Any

ops: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

MOST_SPELLINGS = 100
"""Of one place in a pattern; a place with more is told too seldom to be worth its look-up."""

_DIGIT = "00"
"""Stands for any digit: all clues have two letters or more, so that they can be looked up by their first two."""

_QUESTION = "??"
"""Stands for a question mark."""

_WORD = re.compile(r"[\w']+|\?")
_LETTERS = re.compile(r"(?:[^\W\d_]|')+")
_ANY_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Needed:
    """The places of one pattern."""

    index: int
    bits: int


class Clues:
    """What each of some patterns needs: bit sets, a bit a place of a pattern, so that a text can be held against them."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        places = [frozenset(_places(pattern)) for pattern in patterns]
        bits = {place: 1 << bit for bit, place in enumerate(sorted(set().union(*places), key=sorted))}
        self._places_by_opening: dict[str, list[tuple[str, int]]] = {}
        for place, bit in bits.items():
            for letters in place:
                self._places_by_opening.setdefault(letters[:2], []).append((letters, bit))
        self._always = [index for index, row in enumerate(places) if not row]
        self._led_by: dict[int, list[_Needed]] = {}
        for index, row in enumerate(places):
            if row:
                needed = _Needed(index, sum(bits[place] for place in row))
                self._led_by.setdefault(bits[max(row, key=_rarity)], []).append(needed)
        self._leading = sum(self._led_by)
        self._bits = lru_cache(maxsize=20_000)(self._bits_of_word)

    def possible(self, text: str) -> list[int]:
        """The indices, in order, of the patterns of which the text has a word for each place: no search finds the others."""
        given = reduce(or_, map(self._bits, _words(text)), 0)
        found = list(self._always)
        leading = given & self._leading
        while leading:
            bit = leading & -leading
            leading ^= bit
            found += [one.index for one in self._led_by[bit] if given & one.bits == one.bits]
        return sorted(found)

    def _bits_of_word(self, word: str) -> int:
        text = _QUESTION if word == "?" else _ANY_DIGIT.sub(_DIGIT, word)
        found = 0
        for at in range(len(text) - 1):
            for letters, bit in self._places_by_opening.get(text[at : at + 2], ()):
                if text.startswith(letters, at):
                    found |= bit
        return found


def opens_text(pattern: re.Pattern[str]) -> bool:
    """Whether a pattern can only match at the beginning of a text, whichever of its branches is taken."""
    first = next(iter(parser.parse(pattern.pattern, pattern.flags)), None)
    return first == (ops.AT, ops.AT_BEGINNING) and not pattern.flags & re.MULTILINE


@lru_cache(maxsize=4)  # a sentence is held against several tables in a row
def _words(text: str) -> list[str]:
    return _WORD.findall(_folded(text))


def _folded(text: str) -> str:
    """Letters as IGNORECASE compares them, which takes the Turkish i's for one."""
    return text.replace("İ", "i").replace("ı", "i").casefold()


def _places(pattern: re.Pattern[str]) -> Iterator[frozenset[str]]:
    """The sets of letters of which any match has at least one each."""
    for spellings in _needed_spellings(parser.parse(pattern.pattern, pattern.flags)):
        longest = {max(_LETTERS.findall(_folded(one)), key=len, default="") for one in spellings}
        if spellings == {_DIGIT}:
            yield frozenset((_DIGIT,))
        elif all("?" in one for one in spellings):
            yield frozenset((_QUESTION,))
        elif all(len(letters) > 1 for letters in longest):
            yield frozenset(longest)


def _rarity(place: frozenset[str]) -> tuple[int, int, list[str]]:
    """Sorts places by how seldom a text has one of their words: the longer and the fewer, the seldomer."""
    return min(map(len, place)), -len(place), sorted(place)


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
    if operator is ops.IN and all(kind is ops.LITERAL for kind, _ in argument):
        return {chr(character) for _, character in argument}
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
