"""What the page behind a link says."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from api.answering.around import Around

Form = Mapping[str, str]
"""What a browser posted; a mail program's one click posts fields of its own."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and what it is called; `wrong_path` leads to where it can be called wrong."""

    label: str
    value: str
    wrong_path: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """Posts to a path (empty: the page's own), with the day chosen, if any."""

    label: str
    path: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A page. `about` is what it is about and `quote` where that comes from, both as mails say it; a question says a note."""

    title: str
    sentence: str = ""
    about: str = ""
    quote: str = ""
    facts: tuple[Fact, ...] = ()
    buttons: tuple[Button, ...] = ()
    is_question: bool = False


class Answering(Protocol):
    """One kind of thing that links are about."""

    def ask(self, around: Around) -> Answer:
        """What the link would do, or that it is done already; nothing is changed."""

    def act(self, around: Around, form: Form) -> Answer:
        """Do it, once however often it is posted, and say what is so now."""
