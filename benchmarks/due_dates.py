"""Due dates read in own phrases in seven languages: `python -m benchmarks.due_dates [--set tune|report] [--wrong]`.

Each row has its kind, as the model of follow-ups would have told it: what is judged is the date alone. Rows without a due
date count as well. Only what is wrong in `tune` is shown: who reads the report's errors tunes to them.
"""

import csv
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gleaner.followups.due_dates import due_on
from gleaner.followups.followup import Kind

PHRASES = Path(__file__).parent / "intent" / "due_dates"


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence and the day it is due."""

    language: str
    kind: Kind
    region: str
    said_on: date
    due_on: date | None
    sentence: str

    @property
    def found(self) -> date | None:
        """What Gleaner reads."""
        return due_on(self.sentence, self.language, self.said_on, region=self.region, kind=self.kind)


def rows(name: str) -> Iterator[Row]:
    """The rows of a set, language by language."""
    for path in sorted((PHRASES / name).glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                due = date.fromisoformat(row["due_on"]) if row["due_on"] != "-" else None
                said_on = date.fromisoformat(row["said_on"])
                yield Row(path.stem, Kind(row["kind"]), row["region"], said_on, due, row["sentence"])


def main() -> None:
    """Measure, and print a line a language."""
    parser = ArgumentParser(prog="python -m benchmarks.due_dates", description=str(__doc__).partition("\n")[0])
    parser.add_argument("--set", choices=("tune", "report"), default="report")
    parser.add_argument("--wrong", action="store_true", help="show what is wrong (tune only)")
    options = parser.parse_args()
    if options.wrong and options.set != "tune":
        parser.error("the report's rows stay unseen: add --set tune to see what is wrong")

    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for row in rows(options.set):
        is_right = row.found == row.due_on
        for name in (row.language, "all"):
            total[name] += 1
            right[name] += is_right
        if options.wrong and not is_right:
            print(f"{row.language} {row.kind} said {row.said_on} due {row.due_on}, read {row.found}: {row.sentence}")
    for name in total:
        print(f"{name:4} {right[name]:4} of {total[name]:4}  {right[name] / total[name]:.3f}")


if __name__ == "__main__":
    main()
