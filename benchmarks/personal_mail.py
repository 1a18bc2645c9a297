"""The pure part alone: messages a second beside the stdlib's bare parse, and billed Comprehend units beside the naive way.

The naive way sends the whole body of every personal mail through two single calls.
"""

import email
import email.policy
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from itertools import islice

from benchmarks.corpora import corpus
from gleaner.gleaning import Draft, Perspective, draft, glean
from gleaner.language.analysis import Analysis
from gleaner.language.comprehend import LANGUAGES
from gleaner.language.identification import identify
from gleaner.language.units import billed_units
from gleaner.mail.reading import read

ROUNDS = 5
PERSPECTIVE = Perspective(owner=frozenset(("owner@example.org",)), phone_region="US")


def drafted(raw: bytes) -> Draft:
    """All that is known of a mail before Comprehend is asked."""
    reading = read(raw, owner=PERSPECTIVE.owner)
    return draft(reading, PERSPECTIVE, identify(reading.zones.new_text))


def gleaned(raw: bytes) -> None:
    """The whole pure part, with nothing from Comprehend."""
    one = drafted(raw)
    glean(one, [Analysis() for _ in one.questions])


def bare_parse(raw: bytes) -> None:
    """What any reader of mail pays at least: the stdlib's parse with its default policy and the text of the body."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    try:
        body = message.get_body(("plain", "html"))  # type: ignore[attr-defined]
        if body is not None:
            body.get_content()
    except (LookupError, KeyError, ValueError, AttributeError, IndexError):
        return  # the default policy raises on some real mails


def a_second(work: Callable[[bytes], None], mails: Sequence[bytes]) -> float:
    """Mails a second, one core."""
    start = time.perf_counter()
    for raw in mails:
        work(raw)
    return len(mails) / (time.perf_counter() - start)


def units(mails: Sequence[bytes]) -> None:
    """Print billed units per 1,000 personal mails, ours and naive."""
    drafts = [one for one in map(drafted, mails) if one.reading.skipped is None]
    asked = [question for one in drafts for question in one.questions if question.language in LANGUAGES]
    ours = sum(billed_units(one.text) * (one.wants_entities + one.wants_key_phrases) for one in asked)
    naive = sum(2 * billed_units(one.reading.message.text) for one in drafts)
    scale = 1000 / len(drafts)
    print(f"personal mails {len(drafts)} of {len(mails)}; documents asked about {len(asked)}")
    print(f"Comprehend units per 1,000 personal mails: {ours * scale:.0f}, naive {naive * scale:.0f}, 1/{naive / ours:.1f}")


def main() -> None:
    name = next(islice(sys.argv, 1, 2), "signatures")
    mails = [path.read_bytes() for path in corpus(name).files]
    for raw in mails:
        gleaned(raw)  # loads every model and table
    rounds = [(a_second(gleaned, mails), a_second(bare_parse, mails)) for _ in range(ROUNDS)]
    print(f"{name}: {len(mails)} mails, {sum(map(len, mails)) / len(mails) / 1024:.1f} KB each")
    print(f"gleaned       {statistics.median(ours for ours, _ in rounds):7.0f} mails a second")
    print(f"bare parse    {statistics.median(bare for _, bare in rounds):7.0f} mails a second")
    print(f"gleaning takes {statistics.median(bare / ours for ours, bare in rounds):.2f} x the bare parse")
    units(mails)


if __name__ == "__main__":
    main()
