"""Reading mail and capturing contacts, in one table: Gleaner, and beside it the libraries that do part of it, in one process.

`make bench-reading [ARGS="--comprehend URL"]`. With the URL of the local Comprehend (`comprehend_url` in
`.local/stack.json`) the contact fields are also measured with its answers, and with everything sent to it. Every mail is
somebody else's; `corpora.py` says where they come from.
"""

import warnings
from argparse import ArgumentParser
from collections.abc import Iterator

from benchmarks import own_replies, own_signatures, personal_mail, reading_speed
from benchmarks.contact_labels import labelled
from benchmarks.corpora import corpus, message_in
from benchmarks.peers import REPLY_PEERS, SIGNATURE_PEERS, ReplyPeer, SignaturePeer
from benchmarks.replies import new_text_of
from benchmarks.reply_labels import replies
from benchmarks.signatures import contact_fields
from benchmarks.signed_bodies import signature_lines, signature_of
from benchmarks.tally import Tally
from gleaner.language.comprehend import Comprehend
from local.reading import comprehend_at


def new_text() -> Iterator[str]:
    """Replies whose new text is exactly as a person cut it."""
    bodies = list(replies())
    yield f"new text of {len(bodies)} replies, exactly as expected"
    for way in (ReplyPeer("Gleaner", new_text_of), *REPLY_PEERS):
        yield _row(way.name, str(sum(one.is_given_by(way.new_text(one.body)) for one in bodies)))


def signatures() -> Iterator[str]:
    """Lines of signatures, as a bag of lines."""
    yield "signature lines (forge)"
    for way in (SignaturePeer("Gleaner", signature_of), *SIGNATURE_PEERS):
        tally = signature_lines(way.signature)
        yield _row(way.name, f"P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}")


def fields(comprehend: Comprehend | None) -> Iterator[str]:
    """Contact fields with the rules alone, with Comprehend, and with every text sent to Comprehend."""
    ways = {"no Comprehend": contact_fields(None)}
    if comprehend:
        ways["asked"] = contact_fields(comprehend)
        ways["all sent"] = contact_fields(comprehend, sends_everything=True)
    yield f"contact fields of {len(list(labelled()))} mails: precision / recall, {', '.join(ways)}"
    for name in next(iter(ways.values())).everywhere:
        yield _row(name, *(_pair(way.everywhere[name]) for way in ways.values()))
    yield _row("another person's, traps", *(str(way.wrong_in_traps) for way in ways.values()))


def written_replies() -> Iterator[str]:
    """The project's own replies, forwards and lookalikes in sixteen languages."""
    yield "zones of the replies in tests/messages, exactly as expected"
    yield from (f"  {own_replies.tally(half)}" for half in own_replies.HALVES)


def written_mails() -> Iterator[str]:
    """The project's own mails; nobody looked at the second half while rules were made."""
    halves = {half: own_signatures.measure(half, None) for half in own_signatures.HALVES}
    yield f"contact fields of the mails in tests/messages, no Comprehend: precision / recall, halves {', '.join(halves)}"
    for name in next(iter(halves.values()))["all"]:
        yield _row(name, *(_pair(sums["all"][name]) for sums in halves.values()))


def _row(name: str, *values: str) -> str:
    return f"  {name:28}" + "".join(f"{value:>28}" for value in values)


def _pair(tally: Tally) -> str:
    return f"{tally.precision:.3f} / {tally.recall:.3f}"


def main() -> None:
    parser = ArgumentParser(prog="python -m benchmarks.reading")
    parser.add_argument("--comprehend", metavar="URL", help="also measure with this endpoint's answers")
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # the peers' own
    for part in (
        new_text(),
        signatures(),
        fields(comprehend_at(options.comprehend) if options.comprehend else None),
        written_mails(),
        written_replies(),
        reading_speed.lines(),
        personal_mail.units(message_in(path) for path in corpus("signatures").files),
    ):
        print(*part, sep="\n", flush=True)


if __name__ == "__main__":
    main()
