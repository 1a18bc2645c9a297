"""The pure part of reading a mail, and what to hold it against."""

import email
import email.policy
import time
from collections.abc import Callable, Sequence

from gleaner.gleaning import Draft, Perspective, draft, glean
from gleaner.language.analysis import Analysis
from gleaner.language.identification import identify
from gleaner.mail.reading import read

OWNER = "owner@example.org"
PERSPECTIVE = Perspective(owner=frozenset((OWNER,)), phone_region="US")


def drafted(raw: bytes, perspective: Perspective = PERSPECTIVE) -> Draft:
    """All that is known of a mail before Comprehend is asked."""
    reading = read(raw, owner=perspective.owner)
    return draft(reading, perspective, identify(reading.zones.new_text))


def gleaned(raw: bytes, perspective: Perspective = PERSPECTIVE) -> None:
    """The whole pure part, with nothing from Comprehend."""
    one = drafted(raw, perspective)
    glean(one, [Analysis() for _ in one.questions])


def bare_parse(raw: bytes) -> None:
    """What any reader of mail pays at least: the stdlib's parse with its default policy and the text of the body."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    try:
        body = message.get_body(("plain", "html"))
        if body is not None:
            body.get_content()
    except (LookupError, KeyError, ValueError, AttributeError, IndexError):
        return  # the default policy raises on some real mails


def mails_a_second(work: Callable[[bytes], None], mails: Sequence[bytes]) -> float:
    """Mails a second, one core."""
    start = time.perf_counter()
    for raw in mails:
        work(raw)
    return len(mails) / (time.perf_counter() - start)
