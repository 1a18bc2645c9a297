"""The lines with which mail clients introduce a quotation, found also where they were wrapped."""

import re
from dataclasses import dataclass
from functools import cache

from gleaner.mail.introduction_forms import DATED, INTRODUCTIONS, Introduction
from gleaner.mail.lettering import unmixed
from gleaner.mail.message import Mailbox
from gleaner.patterns import lazily

MAX_LINES = 5
"""Gmail wraps an introduction over two lines, over three with a long address; converters from HTML add blank ones."""

MAX_LENGTH = 400
MAX_TRIES = 300
"""Lines of one message that are looked at closely; beyond it only a hostile mail can be."""


@dataclass(frozen=True, slots=True)
class FoundIntroduction:
    """Where an introduction begins, whether only a quotation after it makes it one, and what it tells as programs do.

    Programs write the address, or the year and the time; people who tell of a letter write the day at most.
    """

    start: int
    is_weak: bool
    has_time: bool
    has_year: bool
    has_address: bool

    def is_programs(self, *, is_answer: bool) -> bool:
        """Whether a program wrote it, as far as its form tells; in an answer less has to."""
        if self.has_address:
            return True
        return (self.has_time or self.has_year) if is_answer else (self.has_time and self.has_year)


_ENDING = lazily(r"[:：]\s*\Z|\S ?-{2,}\s*\Z|\A\s*\d{4}[-/]\d{1,2}[-/]\d{1,2}\s")
_TIME = lazily(r"\d ?[:.hH時点时]\d\d|\d ?[AaPp]\.?[Mm]\b")
_YEAR = lazily(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[-./]\d{1,2}[-./]\d\d")
_SENTENCE_END = lazily(r"[^\d\s.](?<!\bgodz)(?<!\bkl)(?<!\bhod)(?<!\b[gгr])[.!?;]\s*\Z")
_AUTHOR = lazily(
    r"(?:\"(?P<quoted>[^\"<>]{1,80})\"|(?:\bот )?(?P<plain>[^\W\d_][^\d,:;<>\"]{0,80}))?\s?[<(](?P<email>[^\s<>()]{1,200}@[^\s<>()]{1,200})[>)]"
)
_SPACE = lazily(r"\s+")


def may_end_introduction(line: str) -> bool:
    """A cheap look, before `introduction_ending` tries the table."""
    text = line.strip()
    may_end = text.endswith((":", "：", "-")) or text[:1].isdecimal()
    return may_end and len(line) <= MAX_LENGTH and _ENDING.search(line) is not None


def introduction_ending(lines: list[str], end: int, first: int) -> FoundIntroduction | None:
    """The introduction whose last line is lines[end], not reaching above lines[first].

    A dated form is looked for over more lines even where the last one alone is a form (`<ann@example.com> wrote:`).
    """
    undated: FoundIntroduction | None = None
    text = ""
    for start in range(end, max(first, end - MAX_LINES + 1) - 1, -1):
        line = lines[start].strip()
        if start < end and _SENTENCE_END.search(line):
            break
        text = _SPACE.sub(" ", f"{line} {text}").strip()
        row = _matching(text) if line else None
        if row is not None and not row.is_weak and DATED in row.pattern:
            return _found(start, row, text)
        if row is not None and undated is None and (start == end or not row.is_weak):
            undated = _found(start, row, text)
    return undated


def author_in(line: str) -> Mailbox | None:
    """Whom an introduction names with an address."""
    found = _AUTHOR.search(line)
    if found is None:
        return None
    return Mailbox(name=(found["quoted"] or found["plain"] or "").strip(), email=found["email"].lower())


def _found(start: int, row: Introduction, text: str) -> FoundIntroduction:
    return FoundIntroduction(
        start, row.is_weak, _TIME.search(text) is not None, _YEAR.search(text) is not None, "@" in text
    )


def _matching(text: str) -> Introduction | None:
    """The row that the text is; one that begins or ends inside an address is none."""
    if len(text) > MAX_LENGTH or text.count("<") != text.count(">"):
        return None
    plain = unmixed(text)
    if plain.startswith("--") and plain.endswith("--"):
        plain = plain.strip("- ") + ":"  # Zoho sets dashes around it, in every language, in place of the colon.
    folded = plain.casefold()
    present = {key for key in _keys() if key in folded}
    for row, keys in _keyed():
        if not present.isdisjoint(keys) and _compiled(row.pattern).fullmatch(plain):
            return row
    return None


@cache
def _keyed() -> tuple[tuple[Introduction, frozenset[str]], ...]:
    return tuple((row, frozenset(row.key.split("|"))) for row in INTRODUCTIONS)


@cache
def _keys() -> frozenset[str]:
    return frozenset(key for _, keys in _keyed() for key in keys)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: most mails of a cold start hold no introduction in most languages."""
    return re.compile(pattern, re.IGNORECASE)
