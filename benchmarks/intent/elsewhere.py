"""The model's way of reading sentences on other people's labels, beside TF-IDF and logistic regression.

`make bench-intent`. Parakweet's sentences are labelled by other rules than ours (any request, any dated plan), the verified
labels by rules nearer to ours; so each way is trained on their training sentences. `gleaner.followups` itself, trained on
ours alone, stands beside. Four of Parakweet's test sentences also occur in its training set and are left out of that.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_fscore_support
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline

from benchmarks.corpora import DATA
from benchmarks.intent.labelled import Labelled
from benchmarks.intent.train import trained
from gleaner.followups.finding import Context, find
from gleaner.followups.followup import Kind
from gleaner.followups.intent.features import WordClasses, seen
from gleaner.followups.intent.model import model
from gleaner.mail.message import Direction

INTENT = DATA / "intent"
TODAY = date(2026, 11, 23)
FOLDS = 5
SEED = 1


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences in English and whether each is wanted."""

    texts: tuple[str, ...]
    wanted: tuple[bool, ...]

    def at(self, places: Sequence[int]) -> "Sentences":
        """Those at these places."""
        return Sentences(tuple(self.texts[at] for at in places), tuple(self.wanted[at] for at in places))


def main() -> None:
    test = _parakweet("test")
    train = _parakweet("train")
    train = train.at([at for at, text in enumerate(train.texts) if text not in set(test.texts)])
    print(f"{'':34}{'precision':>10}{'recall':>10}{'F1':>10}")
    _print("Parakweet test: TF-IDF + LR", test.wanted, _by_regression(train, test))
    _print("Parakweet test: our features", test.wanted, _by_features(train, test))
    _print("Parakweet test: our follow-ups", test.wanted, _by_follow_ups(test))
    verified = _verified()
    regression = np.zeros(len(verified.texts), bool)
    features = np.zeros(len(verified.texts), bool)
    for learned, held_out in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(
        verified.texts, verified.wanted
    ):
        regression[held_out] = _by_regression(verified.at(learned), verified.at(held_out))
        features[held_out] = _by_features(verified.at(learned), verified.at(held_out))
    _print("Verified, 5-fold: TF-IDF + LR", verified.wanted, regression)
    _print("Verified, 5-fold: our features", verified.wanted, features)
    _print("Verified: our follow-ups", verified.wanted, _by_follow_ups(verified))


def _by_regression(train: Sentences, test: Sentences) -> Sequence[bool]:
    regression = LogisticRegression(C=10, max_iter=1000, class_weight="balanced")
    way = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), regression)
    return [bool(one) for one in way.fit(train.texts, train.wanted).predict(test.texts)]


def _by_features(train: Sentences, test: Sentences) -> Sequence[bool]:
    classes: WordClasses = model().classes
    labelled = [
        Labelled("en", Direction.INCOMING, wanted, Kind.REQUEST if wanted else None, None, text)
        for text, wanted in zip(train.texts, train.wanted, strict=True)
    ]
    (head,) = trained(labelled, classes, (Kind.REQUEST.value,), class_weight="balanced")
    return [head.score(seen(text, "en", Direction.INCOMING, classes)) > 0 for text in test.texts]


def _by_follow_ups(test: Sentences) -> Sequence[bool]:
    context = Context(Direction.INCOMING, "en", TODAY, owner_names=(), counterpart="")
    return [bool(find(text, context)) for text in test.texts]


def _parakweet(split: str) -> Sentences:
    lines = (INTENT / f"parakweet_{split}.tsv").read_text("utf-8", errors="replace").splitlines()
    rows = [line.partition("\t") for line in lines if line.strip()]
    return Sentences(tuple(text for _, _, text in rows), tuple(label == "Yes" for label, _, _ in rows))


def _verified() -> Sentences:
    texts: list[str] = []
    wanted: list[bool] = []
    for name in ("positive", "negative"):
        lines = (INTENT / f"verified_{name}.txt").read_text("utf-8", errors="replace").splitlines()
        texts += [line for line in lines if line.strip()]
        wanted += [name == "positive"] * (len(texts) - len(wanted))
    return Sentences(tuple(texts), tuple(wanted))


def _print(name: str, wanted: Sequence[bool], found: Sequence[bool]) -> None:
    precision, recall, f1, _ = precision_recall_fscore_support(wanted, found, average="binary")
    print(f"{name:34}{precision:10.3f}{recall:10.3f}{f1:10.3f}")


if __name__ == "__main__":
    main()
