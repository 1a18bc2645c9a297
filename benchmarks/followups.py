"""Follow-ups found in single sentences against labels made by section 7 of the design, in seven languages.

`python -m benchmarks.followups [--split train] [--show-errors] [--worst 10]`. Due dates and kinds are judged among the follow-ups rightly
found. Only the errors of the training sentences are shown: who reads those of the test tunes to it. Parakweet's test
sentences stand beside where they are at hand; their labels follow other rules (any request, any dated plan).
"""

from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.corpora import DATA
from benchmarks.intent.labelled import SENTENCES, Labelled, sentences_of
from gleaner.followups.finding import Context, find
from gleaner.followups.followup import FollowUp
from gleaner.followups.intent.model import model
from gleaner.mail.message import Direction

PARAKWEET = DATA / "intent" / "parakweet_test.tsv"
TODAY = date(2026, 11, 23)
"""A Monday; every due date of the labels counts from it."""

HEADING = ("", "n", "wanted", "found", "precision", "recall", "F1", "kind", "due")


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled sentence and what `find` made of it: the strongest follow-up, as `gleaner intent` says it."""

    labelled: Labelled
    found: FollowUp | None

    @property
    def is_right(self) -> bool:
        """Whether a follow-up was found exactly where one is."""
        return self.labelled.is_wanted == (self.found is not None)

    @property
    def wrongness(self) -> float:
        """How sure the model was of what is wrong, 0 to 1."""
        if self.found is not None:
            return self.found.score
        return 1 - model().intent(self.labelled.sentence, self.labelled.language, self.labelled.direction).score


@dataclass(frozen=True, slots=True)
class Score:
    """What a set of sentences came to; shares are 0 to 1, and 0 where nothing is there to share."""

    sentences: int
    wanted: int
    found: int
    hits: int
    kinds_right: int
    due_right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is a follow-up."""
        return _share(self.hits, self.found)

    @property
    def recall(self) -> float:
        """The share of the follow-ups that was found."""
        return _share(self.hits, self.wanted)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.hits, self.found + self.wanted)


def main() -> None:
    """Measure, and print a table."""
    parser = ArgumentParser(prog="python -m benchmarks.followups", description=str(__doc__).partition("\n")[0])
    parser.add_argument("--split", choices=("train", "test", "exam"), default="test")
    parser.add_argument("--show-errors", action="store_true", help="what was missed or wrongly found (train only)")
    parser.add_argument("--worst", type=int, metavar="N", help="the N errors the model was surest of (train only)")
    options = parser.parse_args()
    if (options.show_errors or options.worst) and options.split != "train":
        parser.error("the test sentences stay unseen: add --split train to see errors")

    languages = [(file.stem, list(sentences_of(file, options.split))) for file in sorted(SENTENCES.glob("*.tsv"))]
    results = [(language, _judged(sentences)) for language, sentences in languages]
    print(_row(*HEADING))
    for language, judged in results:
        print(_line(language, _score(judged)))
    print(_line("all", _score([one for _, judged in results for one in judged])))
    if options.split == "test" and PARAKWEET.is_file():
        print(_line("Parakweet", _score(_judged(list(_parakweet()))), has_details=False))
    errors = [one for _, judged in results for one in judged if not one.is_right]
    if options.show_errors:
        _show(errors)
    if options.worst:
        _show(sorted(errors, key=lambda one: one.wrongness, reverse=True)[: options.worst])


def _parakweet() -> Iterator[Labelled]:
    for line in PARAKWEET.read_text("utf-8", errors="replace").splitlines():
        label, _, sentence = line.partition("\t")
        yield Labelled("en", Direction.INCOMING, label == "Yes", None, None, sentence)


def _judged(sentences: Sequence[Labelled]) -> list[Judged]:
    return [Judged(labelled, _found(labelled)) for labelled in sentences]


def _found(labelled: Labelled) -> FollowUp | None:
    context = Context(
        direction=labelled.direction,
        language=labelled.language,
        said_on=TODAY,
        owner_names=(),
        counterpart="",
    )
    return max(find(labelled.sentence, context), key=lambda one: one.score, default=None)


def _score(judged: Sequence[Judged]) -> Score:
    hits = [(one.labelled, one.found) for one in judged if one.labelled.is_wanted and one.found]
    return Score(
        sentences=len(judged),
        wanted=sum(one.labelled.is_wanted for one in judged),
        found=sum(one.found is not None for one in judged),
        hits=len(hits),
        kinds_right=sum(labelled.kind == found.kind for labelled, found in hits),
        due_right=sum(labelled.due_on == found.due_on for labelled, found in hits),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _line(name: str, score: Score, *, has_details: bool = True) -> str:
    details = (_share(score.kinds_right, score.hits), _share(score.due_right, score.hits)) if has_details else ()
    shares = (score.precision, score.recall, score.f1, *details)
    return _row(name, *map(str, (score.sentences, score.wanted, score.found)), *(f"{share:.3f}" for share in shares))


def _row(name: str, *cells: str) -> str:
    return f"{name:10}" + "".join(f"{cell:>10}" for cell in cells)


def _show(errors: Sequence[Judged]) -> None:
    for one in errors:
        error = "missed" if one.found is None else "found"
        kind = one.labelled.kind or (one.found.kind if one.found else "")
        print(f"{one.labelled.language} {one.labelled.direction} {error} {kind}: {one.labelled.sentence}")


if __name__ == "__main__":
    main()
