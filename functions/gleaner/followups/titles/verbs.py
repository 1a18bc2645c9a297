"""Infinitives of verbs that mail asks for, by the forms in which it asks."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

SHORTEST_STEM = 2
"""Letters; with fewer "de" and "é" would be verbs."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of a language, as text: words and blanks.

    `orders` and `promises` are endings and what stands for them in the infinitive, as in "e:ar e:er"; `orders` are those of
    imperatives and of what is wished for, `promises` the first person's. `first_person` finds the endings of
    irregular ones among these. `irregular` forms stand with their infinitive: "dime:decir".
    What is not among the `infinitives` is no verb: a guess would make nonsense of a title.
    """

    infinitives: str
    irregular: str = ""
    orders: str = ""
    promises: str = ""
    first_person: str = ""

    def told(self, form: str) -> str:
        """The infinitive of what somebody is told to do, or ""."""
        is_writers = self.first_person and re.search(r"(?:mos|iamo|emo|ò|ou|oy|[^n]o)$", form.lower())
        return "" if is_writers else self._infinitive(form, self.orders)

    def promised(self, form: str) -> str:
        """The infinitive of what somebody says they do or will do, or ""."""
        is_first_person = not self.first_person or re.search(self.first_person, form.lower())
        return self._infinitive(form, self.promises) if is_first_person else ""

    def infinitive(self, word: str) -> str:
        """The word itself, if it is an infinitive, or ""."""
        known = _words(self.infinitives)
        return known.get(word.lower()) or known.get(folded(word), "")

    def _infinitive(self, form: str, endings: str) -> str:
        return self._by_endings(form.lower(), endings) or self._by_endings(folded(form), endings)

    def _by_endings(self, word: str, endings: str) -> str:
        known = _words(self.infinitives)
        irregular = _pairs(self.irregular).get(word)
        if irregular:
            return irregular[0]
        for ending, replacements in _pairs(endings).items():
            if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
                for replacement in replacements:
                    infinitive = known.get(word[: len(word) - len(ending)] + replacement)
                    if infinitive:
                        return infinitive
        return ""


def folded(word: str) -> str:
    """The word in lower case, without accents: people leave them out, and forms of a verb differ by them."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@cache
def _words(text: str) -> Mapping[str, str]:
    words = text.split()
    return {folded(word): word for word in words} | {word: word for word in words}


@cache
def _pairs(text: str) -> Mapping[str, tuple[str, ...]]:
    pairs: dict[str, tuple[str, ...]] = {}
    for pair in text.split():
        form, _, stands_for = pair.partition(":")
        for spelling in {form, folded(form)} if len(form) > 2 else {form}:
            pairs[spelling] = (*pairs.get(spelling, ()), *stands_for.split(":"))
    return pairs
