"""The labelled sentences of this folder."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gleaner.followups.followup import Kind
from gleaner.mail.message import Direction

SENTENCES = Path(__file__).parent / "sentences"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence and what a person read in it; `kind` is None where it asks and promises nothing."""

    language: str
    direction: Direction
    is_wanted: bool
    kind: Kind | None
    due_on: date | None
    sentence: str


def sentences_of(file: Path, split: str) -> Iterator[Labelled]:
    """The sentences of one language's file that are in a split: "train", "test" or "exam"."""
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["split"] == split:
                kind = None if row["kind"] == "none" else Kind(row["kind"])
                due_on = None if row["due"] == "-" else date.fromisoformat(row["due"])
                yield Labelled(file.stem, Direction(row["direction"]), kind is not None, kind, due_on, row["sentence"])


def training_sentences() -> Iterator[Labelled]:
    """Those of all languages that may be trained on."""
    for file in sorted(SENTENCES.glob("*.tsv")):
        yield from sentences_of(file, "train")
