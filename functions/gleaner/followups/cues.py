"""Looking for cues in sentences."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from gleaner.followups import cues_de, cues_en, cues_nl
from gleaner.followups.clues import Clues
from gleaner.followups.cue import Act, Cue


@dataclass(frozen=True, slots=True)
class Match:
    """A cue that was found, and where."""

    cue: Cue
    begin: int
    end: int


_Row = tuple[Cue, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class _Table:
    """The cues of a language, the strongest first."""

    rows: tuple[_Row, ...]
    clues: Clues


CLAUSE_REST = r"[^,;.!?]*"
TABLES: dict[str, tuple[Cue, ...]] = {"en": cues_en.CUES, "nl": cues_nl.CUES, "de": cues_de.CUES}


def plain(sentence: str) -> str:
    """The sentence as cues see it: line breaks are blanks, curly apostrophes straight; offsets stay the same."""
    return sentence.translate(_PLAIN)


def strongest(act: Act, text: str, language: str, *, has_date: bool = True) -> Match | None:
    """The strongest cue of this act in a plain text, in this language's table."""
    for cue, expression in _possible(text, language).get(act, ()):
        if cue.needs_date and not has_date:
            continue
        found = expression.search(text)
        if found:
            return Match(cue, found.start(), found.end())
    return None


def says(act: Act, text: str, language: str) -> bool:
    """Whether a plain text does this in its language or in English: people thank and attach in English whatever they write in.

    In a language without a table all are tried: "Dank!" is too short to be told.
    """
    tried = {language, "en"} if language in TABLES else TABLES
    return any(act in _possible(text, one) and strongest(act, text, one) for one in tried)


def blanked(text: str, language: str, *acts: Act) -> str:
    """The text with what these acts cover replaced by blanks, offsets kept."""
    rows = _possible(text, language)  # blanking only takes words away
    for act in acts:
        for _, expression in rows.get(act, ()):
            text = expression.sub(_blank, text)
    return text


_PLAIN = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\u00a0": " ", "’": "'", "‘": "'", "“": '"', "”": '"'})


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


@lru_cache(maxsize=8)  # a sentence is asked about act after act
def _possible(text: str, language: str) -> Mapping[Act, Sequence[_Row]]:
    """The rows that may match, by what they do, the strongest first."""
    table = _table(language)
    possible: dict[Act, list[_Row]] = {}
    for index in table.clues.possible(text):
        row = table.rows[index]
        possible.setdefault(row[0].act, []).append(row)
    return possible


@cache
def _table(language: str) -> _Table:
    cues = sorted(TABLES.get(language, ()), key=lambda cue: -cue.strength)
    rows = tuple((cue, compiled(cue.pattern)) for cue in cues)
    return _Table(rows, Clues([expression for _, expression in rows]))


@lru_cache(maxsize=1_000)  # the tables have half as many, and titles build a few of them
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a table as a regular expression: " ?" is optional white space, " " some, "…" the rest of the clause."""
    spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(spaced.replace("…", CLAUSE_REST), re.IGNORECASE)
