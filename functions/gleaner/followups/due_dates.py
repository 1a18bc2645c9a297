"""The day by which something is due: our own anchored phrases find it, in the language of the sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from gleaner.followups.clues import Clues
from gleaner.followups.cues import compiled, plain
from gleaner.followups.date_phrases import (
    CUT_OFFS,
    EVENTS,
    IDENTIFYING,
    LIMITS,
    NAMED_AFTER,
    NEUTRAL,
    PHRASES,
    REFUSED,
    Phrase,
)
from gleaner.followups.date_rules import Reference, parsed, read
from gleaner.followups.followup import Kind

_LOOK_BACK = 30
"""Characters before and after a day in which the words stand that say what it is for."""

_CUT_OFF_WORDS = compiled(r"\b(?:end of|eod|cob|within|einde?|binnen|Ende|innerhalb|Monatsende|Tagesende|Jahresende)\b")


@dataclass(frozen=True, slots=True)
class Day:
    """A day that a sentence names, and the offsets of the wording. `is_cut_off` says that it says until when."""

    due_on: date
    begin: int
    end: int
    is_cut_off: bool


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The wording of a language, and what each of it needs."""

    rows: tuple[tuple[Phrase, re.Pattern[str]], ...]
    clues: Clues


def due_on(
    sentence: str,
    language: str,
    said_on: date,
    *,
    date_spans: Sequence[str] = (),
    region: str | None = None,
    kind: Kind | None = None,
) -> date | None:
    """The day by which what the sentence asks or promises is due, or None.

    A cut-off ("by Friday") wins over a mere day; a question is due only by a cut-off. `date_spans` are the texts of
    Comprehend's DATE entities in this sentence: they decide where the phrases here find no day at all.
    """
    found = days(sentence, language, said_on, region=region, kind=kind)
    if not found:
        found = _of_entities(sentence, language, said_on, date_spans, region, kind)
    cut_offs = [day for day in found if day.is_cut_off]
    if cut_offs:
        return cut_offs[0].due_on
    return found[0].due_on if found and kind is not Kind.QUESTION else None


def days(
    sentence: str, language: str, said_on: date, *, region: str | None = None, kind: Kind | None = None
) -> tuple[Day, ...]:
    """The days from `said_on` on that a sentence names, in its order; not those by which it only names something else."""
    text = plain(sentence)
    reference = _reference(language, said_on, region)
    found: list[Day] = []
    phrases = _phrases(language)
    for phrase, expression in (phrases.rows[index] for index in phrases.clues.possible(text)):
        for match in expression.finditer(text):
            if any(match.start() < day.end and day.begin < match.end() for day in found):
                continue
            if phrase.needs_limit and not _before(LIMITS, text, match.start(), language):
                continue
            day = read(phrase.rule, match, reference)
            if day is not None:
                found.append(_day(day, text, match.start(), match.end(), language))
    asked = [day for day in found if day.due_on >= said_on and not _identifies(text, day, language, kind)]
    return tuple(sorted(asked, key=lambda day: day.begin))


def _of_entities(
    sentence: str, language: str, said_on: date, spans: Sequence[str], region: str | None, kind: Kind | None
) -> tuple[Day, ...]:
    text = plain(sentence)
    reference = _reference(language, said_on, region)
    found: list[Day] = []
    for span in spans:
        begin = text.find(plain(span))
        day = _of_span(plain(span), reference) if begin >= 0 else None
        if day is None or day < said_on:
            continue
        candidate = _day(day, text, begin, begin + len(span), language)
        if not _identifies(text, candidate, language, kind):
            found.append(candidate)
    return tuple(sorted(found, key=lambda day: day.begin))


def _of_span(span: str, reference: Reference) -> date | None:
    """The day of a span that Comprehend calls a date, so that "the 4th" needs no "by"; else dateparser's reading.

    dateparser takes a lone "We" for Wednesday and "may" for the month, and gets neither.
    """
    for phrase, expression in _phrases(reference.language).rows:
        match = expression.search(span)
        day = read(phrase.rule, match, reference) if match else None
        if day is not None:
            return day
    is_telling = any(character.isdigit() for character in span) or len(span.split()) > 1
    return parsed(span, reference) if is_telling else None


def _reference(language: str, said_on: date, region: str | None) -> Reference:
    return Reference(said_on, language, is_month_first=language == "en" and region == "US")


def _day(due: date, text: str, begin: int, end: int, language: str) -> Day:
    is_cut_off = _before(CUT_OFFS, text, begin, language) or _says_cut_off(text[begin:end], language)
    return Day(due, begin, end, is_cut_off)


def _says_cut_off(words: str, language: str) -> bool:
    """Phrases that are limits of themselves: "end of the week", "within two days", "EOD"."""
    return bool(_CUT_OFF_WORDS.search(words)) if language in PHRASES else False


def _identifies(text: str, day: Day, language: str, kind: Kind | None) -> bool:
    if day.is_cut_off:
        return False
    if _before(IDENTIFYING, text, day.begin, language) or _after(REFUSED, text, day.end, language):
        return True
    if kind is Kind.MEETING:
        return False
    if _before(EVENTS, text, day.begin, language):
        return True
    return _after(NAMED_AFTER, text, day.end, language)


def _before(table: dict[str, str], text: str, at: int, language: str) -> bool:
    expression = _expression(table, language)
    return bool(expression and expression.search(text[max(0, at - _LOOK_BACK) : at].rstrip(" (:")))


def _after(table: dict[str, str], text: str, at: int, language: str) -> bool:
    expression = _expression(table, language)
    return bool(expression and expression.search(text[at : at + _LOOK_BACK]))


def _expression(table: dict[str, str], language: str) -> re.Pattern[str] | None:
    return compiled(table[language]) if language in table else None


@cache
def _phrases(language: str) -> _Phrases:
    rows = tuple((phrase, compiled(phrase.pattern)) for phrase in PHRASES.get(language, NEUTRAL))
    return _Phrases(rows, Clues([expression for _, expression in rows]))
