"""What follow-ups cost: milliseconds a mail, and seconds until the first mail beside a bare handler.

`python -m benchmarks.follow_up_cost`. The mails are the project's own, tests/messages; a mail's time is that of finding, dating
and titling what it asks and of reducing it to a turn, when all tables have been read. Until the first mail a new process
imports this code and reads the model and the tables of one language; a bare handler imports nothing.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.pure import drafted
from gleaner.followups.finding import find
from gleaner.gleaning import Draft, Gleanings, turn

MESSAGES = Path(__file__).parent.parent / "tests" / "messages"
ROUNDS = 5
SAID_AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
FIRST = """
import time
start = time.perf_counter()
from datetime import date
from gleaner.followups.finding import Context, find
from gleaner.followups.turns import turn_of
from gleaner.mail.message import Direction
imported = time.perf_counter()
context = Context(Direction.INCOMING, "en", date(2026, 11, 23), (), "Maria")
find("Could you send me the signed contract by Friday? I will call you tomorrow.", context)
print(imported - start, time.perf_counter() - imported)
"""


def main() -> None:
    """Measure, and print."""
    drafts = [one for one in (drafted(path.read_bytes()) for path in sorted(MESSAGES.rglob("*.eml"))) if _is_read(one)]
    for one in drafts:
        _seconds(one)
    times = sorted(_seconds(one) * 1000 for one in drafts)
    print(f"{len(times)} mails read, {sum(len(one.follow_ups) for one in drafts)} follow-ups")
    print(
        f"a mail: median {statistics.median(times):.1f} ms, 95th percentile {_at(times, 0.95):.1f} ms, worst {times[-1]:.1f} ms"
    )
    firsts = [_first() for _ in range(ROUNDS)]
    imports, reads = (statistics.median(first[place] * 1000 for first in firsts) for place in (0, 1))
    print(f"until the first mail: {imports:.0f} ms of imports, {reads:.0f} ms of model, tables and its first sentences")


def _is_read(one: Draft) -> bool:
    return one.reading.skipped is None


def _seconds(one: Draft) -> float:
    start = time.perf_counter()
    follow_ups = find(one.reading.zones.new_text, one.context)
    turn(one, Gleanings(follow_ups=follow_ups), ses_message_id="benchmark", said_at=SAID_AT)
    return time.perf_counter() - start


def _first() -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-c", FIRST], check=True, capture_output=True, text=True)
    imports, reads = map(float, done.stdout.split())
    return imports, reads


def _at(times: Sequence[float], share: float) -> float:
    return times[int(share * (len(times) - 1))]


if __name__ == "__main__":
    main()
