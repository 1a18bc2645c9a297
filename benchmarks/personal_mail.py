"""The pure part alone: messages a second beside the stdlib's bare parse, and billed Comprehend units beside the naive way.

`python -m benchmarks.personal_mail [CORPUS]`. The naive way sends the whole body of every personal mail through two single
calls.
"""

import statistics
import sys
from collections.abc import Iterable, Iterator
from itertools import islice

from benchmarks.corpora import corpus
from benchmarks.pure import bare_parse, drafted, gleaned, mails_a_second
from gleaner.language.comprehend import LANGUAGES
from gleaner.language.units import billed_units

ROUNDS = 5


def units(mails: Iterable[bytes]) -> Iterator[str]:
    """Billed units per 1,000 personal mails, ours and naive."""
    everything = [drafted(raw) for raw in mails]
    drafts = [one for one in everything if one.reading.skipped is None]
    asked = [question for one in drafts for question in one.questions if question.language in LANGUAGES]
    ours = sum(billed_units(one.text) * (one.wants_entities + one.wants_key_phrases) for one in asked)
    naive = sum(2 * billed_units(one.reading.message.text) for one in drafts)
    scale = 1000 / len(drafts)
    yield f"Comprehend units per 1,000 personal mails: {ours * scale:.0f}, naive {naive * scale:.0f}, 1/{naive / ours:.1f}"
    yield f"  personal mails {len(drafts)} of {len(everything)}; documents asked about {len(asked)}"


def main() -> None:
    name = next(islice(sys.argv, 1, 2), "signatures")
    mails = [path.read_bytes() for path in corpus(name).files]
    for raw in mails:
        gleaned(raw)  # loads every model and table
    rounds = [(mails_a_second(gleaned, mails), mails_a_second(bare_parse, mails)) for _ in range(ROUNDS)]
    print(f"{name}: {len(mails)} mails, {sum(map(len, mails)) / len(mails) / 1024:.1f} KB each")
    print(f"gleaned       {statistics.median(ours for ours, _ in rounds):7.0f} mails a second")
    print(f"bare parse    {statistics.median(bare for _, bare in rounds):7.0f} mails a second")
    print(f"gleaning takes {statistics.median(bare / ours for ours, bare in rounds):.2f} x the bare parse")
    print(*units(mails), sep="\n")


if __name__ == "__main__":
    main()
