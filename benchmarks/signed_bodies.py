"""The forge bodies: signature lines marked by hand, compared as a bag of stripped lines that are not blank."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from benchmarks.bare_bodies import wrapped
from benchmarks.corpora import corpus
from benchmarks.tally import Tally
from gleaner.mail.reading import read

_MARK = "#sig#"


@dataclass(frozen=True, slots=True)
class SignedBody:
    """A plain-text body, who sent it (a name, an address or both), and the lines of its signature."""

    text: str
    sender: str
    signature: Counter[str]


def signed_bodies() -> Iterator[SignedBody]:
    """Every body of the corpus; ends the program with what to fetch where it is missing."""
    for body in corpus("forge").files:
        if not body.name.endswith("_body"):
            continue
        sender = body.with_name(body.name.replace("_body", "_sender")).read_text("utf-8", "replace").strip()
        lines = body.read_text("utf-8", "replace").split("\n")
        signature = _bag(line.removeprefix(_MARK) for line in lines if line.startswith(_MARK))
        yield SignedBody("\n".join(line.removeprefix(_MARK) for line in lines), sender, signature)


def signature_of(text: str, sender: str) -> str:
    """What Gleaner takes for the signature of a body."""
    return read(wrapped(text.encode(), sender), owner=frozenset()).zones.signature


def signature_lines(signature: Callable[[str, str], str] = signature_of) -> Tally:
    """How well a way of finding the signature, given text and sender, does on all bodies."""
    tally = Tally()
    for one in signed_bodies():
        found = _bag(signature(one.text, one.sender).split("\n"))
        common = (one.signature & found).total()
        tally.right += common
        tally.met += common
        tally.found += found.total()
        tally.required += one.signature.total()
    return tally


def _bag(lines: Iterable[str]) -> Counter[str]:
    return Counter(stripped for line in lines if (stripped := line.strip()))
