"""The labelled replies: a body, and the new text that a person cut out of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.corpora import DATA, corpus


@dataclass(frozen=True, slots=True)
class Reply:
    """A plain-text body and its new text."""

    name: str
    body: str
    new_text: str

    def is_given_by(self, found: str) -> bool:
        """Whether this is the new text, white space aside."""
        return "".join(found.split()) == "".join(self.new_text.split())


def replies() -> Iterator[Reply]:
    """Every reply of the corpus; ends the program with what to fetch where it is missing."""
    corpus("replies")
    for body in sorted((DATA / "replies" / "emails").iterdir()):
        trimmed = DATA / "replies" / "trimmed" / body.name
        yield Reply(body.stem, body.read_text("utf-8"), trimmed.read_text("utf-8"))
