"""What titles need to know of a language."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from gleaner.followups.titles.sides import Sides
from gleaner.followups.titles.verbs import Verbs

Phrase = Callable[[str, str, Sides, "Wording"], str]
"""Turns what a row found into a verb phrase: the name of the group, its text; "" where it is not understood."""


@dataclass(frozen=True, slots=True)
class Row:
    """Wording that shows what is asked, and the title that it makes.

    The groups say what was found: `do` begins (in Dutch and German: ends) with an infinitive, `doing` with a gerund, `order` with
    what the reader is told or wished to do, `promise` with what the writer does; these become the `{do}` of the title. `what`
    is a thing, `{what}`. `other` is the title of what waits on the other side, and stands after their name.
    """

    pattern: str
    title: str = "{do}"
    other: str = "{do}"


@dataclass(frozen=True, slots=True)
class Swap:
    """A pronoun and what stands for it in a title: `first` where it is the first to name the other side, else `later`."""

    pattern: str
    first: str
    later: str = ""


@dataclass(frozen=True, slots=True)
class Pronouns:
    """What becomes of pronouns.

    Of the other side's, where they write and where the owner does; after their name, of what they promised and of what they were
    asked; and of what a meeting or deadline is about, which is nobody's.
    """

    incoming: tuple[Swap, ...]
    outgoing: tuple[Swap, ...]
    promised: tuple[Swap, ...]
    asked: tuple[Swap, ...]
    neutral: tuple[Swap, ...]

    def of(self, sides: Sides) -> tuple[Swap, ...]:
        """Those for this message."""
        if sides.is_others_turn:
            return self.promised if sides.is_incoming else self.asked
        return self.incoming if sides.is_incoming else self.outgoing


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where the words of a title end.

    `breaks` end a clause, unless what stands before matches `leads_on` ("let me know | when"); `relatives` and
    `joints` end it where it is too long. `openings` are cut off its beginning, `endings` off its end, `fillers` wherever they stand, and `times`, as the due
    date stands beside the title. `conditions` begin a clause that asks nothing; what `asks` or `promises` finds shows the clause that does. A phrase in which
    `vague` is found needs the clause before it to be understood: "sign it".
    """

    breaks: str
    leads_on: str
    relatives: str
    joints: str
    openings: str
    endings: str
    fillers: str
    times: str
    conditions: str
    asks: str
    promises: str
    vague: str


@dataclass(frozen=True, slots=True)
class Frames:
    """How titles are built around the words of a sentence: `{who}` and `{what}`.

    `asking` opens a question. `are_questions_capital`: after a colon too.
    """

    other: str
    answer: str
    meeting: str
    meeting_about: str
    deadline: str
    asking: str = ""
    are_questions_capital: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """A language's tables.

    `starts` begin a question within a longer sentence and `stops` end it; `lowered` are words that lose their capital after a colon; `names` gives
    the forms of the other side's name for templates.
    """

    requests: tuple[Row, ...]
    promises: tuple[Row, ...]
    questions: tuple[Row, ...]
    meetings: tuple[Row, ...]
    deadlines: tuple[Row, ...]
    starts: str
    stops: str
    lowered: frozenset[str]
    cuts: Cuts
    frames: Frames
    pronouns: Pronouns
    verbs: Verbs
    phrase: Phrase
    names: Callable[[str], dict[str, str]]

    def named(self, text: str, sides: Sides) -> str:
        """The text with its pronouns swapped, and the name but once."""
        if not sides.who:
            return text
        names, swaps = self.names(sides.who), self.pronouns.of(sides)
        named = swapped(text, swaps, names)
        return (
            swapped(swapped(text, self.pronouns.neutral, names), swaps, names) if named.count(sides.who) > 1 else named
        )

    def filled(self, template: str, sides: Sides, words: Mapping[str, str]) -> str:
        """The template with these words and the other side's name."""
        return " ".join(template.format_map({**self.names(sides.who), **words}).split())


@cache
def expression(pattern: str) -> re.Pattern[str]:
    """A pattern of a table, compiled when first used."""
    return re.compile(pattern, re.IGNORECASE)


def swapped(text: str, swaps: Sequence[Swap], names: dict[str, str], *, is_named: bool = False) -> str:
    """The text with its pronouns swapped; `is_named`: the other side's name stands before it."""
    if not swaps:
        return text
    together = "|".join(f"(?P<s{index}>{swap.pattern})" for index, swap in enumerate(swaps))

    def swap_of(match: re.Match[str]) -> str:
        nonlocal is_named
        swap = swaps[int((match.lastgroup or "s0")[1:])]
        words = swap.later if is_named and swap.later else swap.first
        is_named = is_named or "who}" in words
        return words.format_map(names)

    return " ".join(expression(together).sub(swap_of, text).split())
