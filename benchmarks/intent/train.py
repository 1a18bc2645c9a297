"""Trains the model that tells what asks for a follow-up: `functions/gleaner/followups/intent/weights.bin`.

`make train-followups`. Six linear support vector machines, one for each kind and one for "none", over the places of
`gleaner.followups.intent.features`, weighted by how seldom they are (TF-IDF) and rounded to bytes. `--check` writes nothing
and says how well it does in five-fold cross-validation; the test sentences are not read.
"""

import sys
from argparse import ArgumentParser
from array import array
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from benchmarks.intent.labelled import Labelled, training_sentences
from gleaner.followups.cues import plain
from gleaner.followups.intent.features import ACT_COLUMNS, PLACES, WordClasses, seen
from gleaner.followups.intent.model import KINDS, WEIGHTS_FILE, WORDS_FILE, Head, Model, read_classes
from gleaner.followups.vocatives import Addressee, addressee
from gleaner.mail.message import Direction

ANSWERS = (*(kind.value for kind in KINDS), "")
"""In the order of the model's heads; the last is "none"."""

PENALTY = 1.0
ACTS_COUNT = 0.4
"""The value of an act beside the words', which share a length of 1; by cross-validation."""

FOLDS = 5
SEED = 1
WIDEST = 127
CLIPPED = 99.99
"""Percent of the weights that fit into a byte; the few beyond are cut, so that the others keep their steps."""


@dataclass(frozen=True, slots=True)
class Shares:
    """How well sentences are told apart."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def main() -> None:
    parser = ArgumentParser(prog="python -m benchmarks.intent.train", description=str(__doc__).partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="cross-validate instead of writing the model")
    options = parser.parse_args()
    classes = read_classes(WORDS_FILE.read_text("utf-8"))
    sentences = [one for one in training_sentences() if not calls_somebody_else(one)]
    if options.check:
        _cross_validate(sentences, classes)
        return
    heads = trained(sentences, classes)
    floats = array("f", [value for head in heads for value in (head.scale, head.bias, *head.acts)])
    if sys.byteorder == "big":
        floats.byteswap()
    WEIGHTS_FILE.write_bytes(floats.tobytes() + b"".join(bytes(array("b", head.weights)) for head in heads))
    print(f"{len(sentences)} sentences, {WEIGHTS_FILE.stat().st_size / 1e6:.1f} MB of weights")


def trained(
    sentences: Sequence[Labelled],
    classes: WordClasses,
    answers: Sequence[str] = ANSWERS,
    *,
    class_weight: str | None = None,
) -> tuple[Head, ...]:
    """The heads that tell the answers apart in these sentences; `class_weight` is scikit-learn's."""
    found = [seen(one.sentence, one.language, one.direction, classes) for one in sentences]
    words = _matrix([one.places for one in found], PLACES)
    rarity = np.log((1 + len(sentences)) / (1 + np.asarray(words.sum(0)).ravel())) + 1
    lengths = 1 / np.sqrt(np.asarray(words.sum(1)).ravel())
    acts = _matrix([one.acts for one in found], ACT_COLUMNS) * ACTS_COUNT
    weighted = hstack([diags(lengths) @ words @ diags(rarity / 5), acts]).tocsr()
    kinds = np.array([one.kind.value if one.kind else "" for one in sentences])
    machine = LinearSVC(C=PENALTY, random_state=SEED, class_weight=class_weight)
    return tuple(_head(machine.fit(weighted, kinds == answer), rarity / 5) for answer in answers)


def calls_somebody_else(one: Labelled) -> bool:
    """Whether a rule already says that a sentence is for somebody else; the model is not asked about it."""
    is_incoming = one.direction is Direction.INCOMING
    return is_incoming and addressee(plain(one.sentence), ()) is Addressee.SOMEBODY_ELSE


def _matrix(rows: Iterable[AbstractSet[int]], width: int) -> csr_matrix:
    columns: list[int] = []
    ends = [0]
    for row in rows:
        columns += sorted(row)
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, width))


def _head(machine: LinearSVC, rarity: np.ndarray) -> Head:
    weights = machine.coef_[0, :PLACES] * rarity
    scale = float(np.percentile(np.abs(weights[weights != 0]), CLIPPED)) / WIDEST
    steps = np.clip(np.rint(weights / scale), -WIDEST, WIDEST).astype(int)
    acts = machine.coef_[0, PLACES:] * ACTS_COUNT
    return Head([int(step) for step in steps], scale, float(machine.intercept_[0]), [float(weight) for weight in acts])


def _cross_validate(sentences: Sequence[Labelled], classes: WordClasses) -> None:
    strata = [f"{one.language} {one.kind}" for one in sentences]
    told: list[tuple[Labelled, bool]] = []
    kinds_right = wanted = 0
    for train, held_out in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(strata, strata):
        model = Model(trained([sentences[at] for at in train], classes), classes)
        for at in held_out:
            one = sentences[at]
            intent = model.intent(one.sentence, one.language, one.direction)
            told.append((one, intent.margin > 0))
            wanted += one.is_wanted
            kinds_right += one.kind is intent.kind
    for language in (*sorted({one.language for one in sentences}), ""):
        shares = _shares([(one.is_wanted, found) for one, found in told if language in ("", one.language)])
        print(f"{language or 'all':4} precision {shares.precision:.3f} recall {shares.recall:.3f} F1 {shares.f1:.3f}")
    print(f"kind right for {kinds_right / wanted:.3f} of the follow-ups")


def _shares(told: Sequence[tuple[bool, bool]]) -> Shares:
    hits = sum(is_wanted and found for is_wanted, found in told)
    return Shares(hits / sum(found for _, found in told), hits / sum(is_wanted for is_wanted, _ in told))


if __name__ == "__main__":
    main()
