"""The model: six weights a feature, one for each kind of follow-up and one for "none", summed without any library."""

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from gleaner.followups.followup import Kind
from gleaner.followups.intent.features import ACT_COLUMNS, PLACES, Seen, WordClasses, seen
from gleaner.mail.message import Direction

LANGUAGES = frozenset({"en", "nl", "de", "fr", "es", "it", "pt"})
"""Those it was trained in; of others it knows nothing."""

KINDS = tuple(Kind)
"""The order of the weights; those of "none" come last."""

LIKELIEST_KIND_COUNTS = 0.6
"""How much the likeliest kind counts beside "none" when it is decided whether there is any; by cross-validation."""

KIND_BIAS = 0.33
STEEPNESS = 4.0

_FOLDER = Path(__file__).parent
WORDS_FILE = _FOLDER / "words.tsv"
WEIGHTS_FILE = _FOLDER / "weights.bin"


@dataclass(frozen=True, slots=True)
class Intent:
    """What the model makes of a sentence: it asks or promises something where `margin` is above 0, and then `kind`."""

    margin: float
    kind: Kind

    @property
    def score(self) -> float:
        """The margin as a score, 0 to 1."""
        return 1 / (1 + math.exp(-STEEPNESS * max(-10.0, min(10.0, self.margin))))


@dataclass(frozen=True, slots=True)
class Head:
    """The weights of one answer, a signed byte for each place, what turns their sum into its score, and the weights of acts."""

    weights: Sequence[int]
    scale: float
    bias: float
    acts: Sequence[float]

    def score(self, found: Seen) -> float:
        """The score of a sentence's features."""
        words = sum(map(self.weights.__getitem__, found.places)) * self.scale / math.sqrt(len(found.places))
        return words + self.bias + sum(map(self.acts.__getitem__, found.acts))


@dataclass(frozen=True, slots=True)
class Model:
    """What training made: a head for each kind, the one for "none" last."""

    heads: tuple[Head, ...]
    classes: WordClasses

    def intent(self, sentence: str, language: str, direction: Direction) -> Intent:
        """What a sentence does, asked by or put to the owner."""
        found = seen(sentence, language, direction, self.classes)
        *scores, none = (head.score(found) for head in self.heads)
        kinds = dict(zip(KINDS, scores, strict=True))
        likeliest = max(kinds, key=kinds.__getitem__)
        return Intent(LIKELIEST_KIND_COUNTS * (kinds[likeliest] + KIND_BIAS) - none, likeliest)


@cache
def model() -> Model:
    """The model of this folder, read when it is first asked for."""
    return Model(read_heads(WEIGHTS_FILE.read_bytes()), read_classes(WORDS_FILE.read_text("utf-8")))


def read_classes(text: str) -> dict[str, tuple[str, ...]]:
    """Word classes from lines of a word and its class in each division, from the coarsest to the finest."""
    shared: dict[str, tuple[str, ...]] = {}
    classes = {}
    for line in text.splitlines():
        word, _, numbers = line.partition("\t")
        if numbers not in shared:
            shared[numbers] = tuple([f"k{at} {one}" for at, one in enumerate(numbers.split("\t"))])
        classes[word] = shared[numbers]
    return classes


def read_heads(data: bytes) -> tuple[Head, ...]:
    """Heads from their scales, biases and weights of acts (little-endian single floats), then their other weights, head by head."""
    count, row = len(KINDS) + 1, 2 + ACT_COLUMNS
    floats = array("f", data[: 4 * row * count])
    if _IS_BIG_ENDIAN:
        floats.byteswap()
    weights = memoryview(data)[4 * row * count :].cast("b")
    return tuple(
        Head(weights[at * PLACES : (at + 1) * PLACES], scale, bias, acts)
        for at in range(count)
        for scale, bias, *acts in [floats[at * row : (at + 1) * row]]
    )


_IS_BIG_ENDIAN = array("H", [1]).tobytes() == b"\x00\x01"
