"""How long reading and capturing takes, beside the bare parse and the libraries' whole way, on the same mails in the same run."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.corpora import corpus, message_in
from benchmarks.peers import whole_way
from benchmarks.pure import OWNER, bare_parse
from gleaner.contacts.observing import observe
from gleaner.mail.reading import read

ROUNDS = 3
REGION = "US"


@dataclass(frozen=True, slots=True)
class Timed:
    """Seconds that each mail took, in their order; a mail that raised counts with the time until then."""

    seconds: tuple[float, ...]
    raised: int


def captured(raw: bytes) -> None:
    """Reading and contacts, nothing asked of Comprehend."""
    owner = frozenset((OWNER,))
    observe(read(raw, owner=owner), default_region=REGION, owner=owner)


def lines() -> Iterator[str]:
    """The table's rows on speed and robustness."""
    files = corpus("spam-assassin").files
    everything = [message_in(path) for path in files]
    ham = [raw for path, raw in zip(files, everything, strict=True) if "ham" in path.parent.name]
    rounds = [_round(ham) for _ in range(ROUNDS)]
    yield f"speed, {len(ham)} ham mails, one core, median of {ROUNDS} rounds: mails a second, times the bare parse"
    for way in WAYS:
        seconds = statistics.median(sum(one[way].seconds) for one in rounds)
        ratio = statistics.median(sum(one[way].seconds) / sum(one["bare parse"].seconds) for one in rounds)
        yield f"  {way:28}{len(ham) / seconds:>20.0f}{ratio:>12.2f} x{rounds[0][way].raised:>8} raised"
    yield from _slowest(everything)


def _slowest(mails: Sequence[bytes]) -> Iterator[str]:
    timed = _timed(captured, mails)
    ordered = sorted(timed.seconds)
    yield f"robustness, {len(mails)} mails, ham and spam"
    yield f"  raised {timed.raised}, 99th percentile {ordered[len(ordered) * 99 // 100] * 1000:.1f} ms, worst {ordered[-1] * 1000:.0f} ms"


def _round(mails: Sequence[bytes]) -> dict[str, Timed]:
    return {name: _timed(work, mails) for name, work in WAYS.items()}


def _timed(work: Callable[[bytes], None], mails: Sequence[bytes]) -> Timed:
    seconds, raised = [], 0
    for raw in mails:
        start = time.perf_counter()
        try:
            work(raw)
        except Exception:  # noqa: BLE001 - what is counted here
            raised += 1
        seconds.append(time.perf_counter() - start)
    return Timed(tuple(seconds), raised)


def _whole_way(raw: bytes) -> None:
    whole_way(raw, REGION)


WAYS: dict[str, Callable[[bytes], None]] = {
    "bare parse": bare_parse,
    "Gleaner, read and contacts": captured,
    "peers' way": _whole_way,
}
