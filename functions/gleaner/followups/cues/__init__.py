"""Looking for cues in sentences."""

import re
from collections.abc import Callable, KeysView, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache

from gleaner.followups.clues import Clues, opens_text
from gleaner.followups.cue import Act, Cue
from gleaner.followups.cues import de, en, es, fr, it, nl, pt
from gleaner.followups.wording import compiled as compiled
from gleaner.followups.wording import plain as plain


@dataclass(frozen=True, slots=True)
class Match:
    """A cue that was found, and where."""

    cue: Cue
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Row:
    """A cue that can be looked for; `find` does it, without going through a text that it must open."""

    cue: Cue
    expression: re.Pattern[str]
    find: Callable[[str], re.Match[str] | None]


@dataclass(frozen=True, slots=True)
class _Table:
    """The cues of a language, the strongest first."""

    rows: tuple[_Row, ...]
    clues: Clues


TABLES: dict[str, tuple[Cue, ...]] = {
    language.__name__.rpartition(".")[2]: language.CUES for language in (en, nl, de, fr, es, it, pt)
}


def strongest(act: Act, text: str, language: str, *, has_date: bool = True) -> Match | None:
    """The strongest cue of this act in a plain text, in this language's table."""
    for row in _possible(text, language).get(act, ()):
        if row.cue.needs_date and not has_date:
            continue
        found = row.find(text)
        if found:
            return Match(row.cue, found.start(), found.end())
    return None


def possible_acts(text: str, language: str) -> KeysView[Act]:
    """What a plain text may do, told by its words alone: what is not among it, it does not do."""
    return _possible(text, language).keys()


@lru_cache(maxsize=512)
def acts_in(text: str, language: str) -> frozenset[Act]:
    """All that a plain text does by this language's table."""
    return frozenset(act for act in possible_acts(text, language) if strongest(act, text, language) is not None)


def acts_said(text: str, language: str, acts: AbstractSet[Act]) -> frozenset[Act]:
    """Which of these a plain text does in its language or in English: people thank and attach in English whatever they write in.

    In a language that is not known all are tried: "Dank!" is too short to be told.
    """
    tried = {language, "en"} if language in TABLES else TABLES
    return frozenset(act for one in tried for act in acts_in(text, one) & acts)


def blanked(text: str, language: str, *acts: Act) -> str:
    """The text with what these acts cover replaced by blanks, offsets kept."""
    rows = _possible(text, language)  # blanking only takes words away
    for act in acts:
        for row in rows.get(act, ()):
            text = row.expression.sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


@lru_cache(maxsize=512)  # a batch's sentences are asked about act after act, and again for their turns
def _possible(text: str, language: str) -> Mapping[Act, Sequence[_Row]]:
    """The rows that may match, by what they do, the strongest first."""
    table = _table(language)
    possible: dict[Act, list[_Row]] = {}
    for index in table.clues.possible(text):
        row = table.rows[index]
        possible.setdefault(row.cue.act, []).append(row)
    return possible


@cache
def _table(language: str) -> _Table:
    cues = sorted(TABLES.get(language, ()), key=lambda cue: -cue.strength)
    rows = tuple(_row(cue) for cue in cues)
    return _Table(rows, Clues([row.expression for row in rows]))


def _row(cue: Cue) -> _Row:
    expression = compiled(cue.pattern)
    return _Row(cue, expression, expression.match if opens_text(expression) else expression.search)
