"""How the time of reading grows with the size of hostile mails, and which shapes grow faster than their size.

`python -m benchmarks.growth [--read] [NAME]` times the whole pure part (with `--read` the reading alone) of every shape of the
tests, or of those whose name contains NAME, at four sizes, each twice the one before. From first to last 8 is linear.
"""

import sys
import time
from collections.abc import Callable

from benchmarks.pure import gleaned
from gleaner.mail.reading import read
from tests.unit.mail.hostile import SHAPES

SIZES = (62_500, 125_000, 250_000, 500_000)
ROUNDS = 2
NOISE = 0.01
"""Seconds below which times say nothing."""

SUSPECT = 1.5 * SIZES[-1] / SIZES[0]


def seconds(work: Callable[[bytes], object], raw: bytes) -> float:
    """Of processor time, the best of a few rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work(raw)
        best = min(best, time.process_time() - start)
    return best


def read_alone(raw: bytes) -> None:
    """Reading without contacts and follow-ups."""
    read(raw, owner=frozenset())


def main() -> None:
    """Print a line a shape: seconds at each size, the ratio of the last to the first, and a mark where it is no longer near 2."""
    names = [one for one in sys.argv[1:] if not one.startswith("--")]
    work: Callable[[bytes], object] = read_alone if "--read" in sys.argv else gleaned
    for shape in SHAPES:
        if names and not any(name in shape.name for name in names):
            continue
        times = [seconds(work, shape.build(size)) for size in SIZES]
        ratio = times[-1] / max(times[0], NOISE)
        mark = "  <- not linear" if ratio > SUSPECT else ""
        print(f"{shape.name:40}", " ".join(f"{one:8.4f}" for one in times), f"{ratio:6.2f}{mark}", flush=True)


if __name__ == "__main__":
    main()
