"""The day by which something is due: our own anchored phrases find it, in the language of the sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib import import_module

from gleaner.followups.clues import Clues
from gleaner.followups.cues import compiled, plain
from gleaner.followups.dates.rules import Reference, parsed, read
from gleaner.followups.dates.wording import NEUTRAL, Phrase, Rule, Wording
from gleaner.followups.followup import Kind
from gleaner.patterns import lazily

LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})

_LOOK_BACK = 30
_LOOK_AHEAD = 80
"""Characters before and after a day in which the words stand that say what it is for."""


HALF_A_YEAR = timedelta(days=183)
_YEAR = re.compile(r"\d{4}|\d[./-]\d{1,2}[./-]\d\d")
_NUMBERED = lazily(
    r"\b(?:order|ref(?:erence|erencia|erenza|erência|érence)?|invoice|ticket|case|po|no|nr|num(?:ber|mer|ero|éro)?|"
    r"(?:bestell|auftrags|rechnungs|vorgangs|order|factuur|dossier|zaak)\w*|bestelling|auftrag|rechnung|vorgang|aktenzeichen|"
    r"commande|facture|dossier|pedido|factura|fatura|expediente|processo|encomenda|ordine|fattura|pratica|protocollo|"
    r"vers(?:ion|ione|ión|ão|ie)|build|release)[\s:#.°º]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day that a sentence names, and the offsets of the wording. `is_cut_off` says that it says until when."""

    due_on: date
    begin: int
    end: int
    is_cut_off: bool


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The phrases of a language, what each of them needs, and the wording around them (None: only numbers are known)."""

    rows: tuple[tuple[Phrase, re.Pattern[str]], ...]
    clues: Clues
    wording: Wording | None


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

    A cut-off ("by Friday") wins over a mere day, and the earliest over the others; a question is due only by a cut-off. `date_spans` are the texts of
    Comprehend's DATE entities in this sentence: they decide where the phrases here find no day at all.
    """
    found = days(sentence, language, said_on, region=region, kind=kind)
    if not found:
        found = _of_entities(sentence, language, said_on, date_spans, region, kind)
    cut_offs = [day for day in found if day.is_cut_off]
    if cut_offs:
        return min(day.due_on for day in cut_offs)
    return found[0].due_on if found and kind is not Kind.QUESTION else None


def days(
    sentence: str, language: str, said_on: date, *, region: str | None = None, kind: Kind | None = None
) -> tuple[Day, ...]:
    """The days from `said_on` on that a sentence names, in its order; not those by which it only names something else."""
    text = plain(sentence)
    phrases = _phrases(language)
    reference = _reference(language, said_on, region)
    found: list[Day] = []
    taken: list[re.Match[str]] = []
    for phrase, expression in (phrases.rows[index] for index in phrases.clues.possible(text)):
        for match in expression.finditer(text):
            if any(match.start() < other.end() and other.start() < match.end() for other in taken):
                continue
            if phrase.needs_limit and not _is_limited(phrases.wording, phrase, text, match, kind):
                continue
            if phrase.rule is Rule.END_OF_DAY and found:  # "on Thursday at the end of the day"
                continue
            taken.append(match)
            due = _valid_day(phrase, match, reference)
            day = _day(phrase, due, text, match, phrases.wording, kind) if due is not None and due >= said_on else None
            if day is not None and not _is_past(phrase, match, day, said_on) and not _is_number(phrase, match, text):
                found.append(day)
    asked = [day for day in found if not _identifies(text, day, phrases.wording, kind)]
    return tuple(sorted(asked, key=lambda day: day.begin))


def _of_entities(
    sentence: str, language: str, said_on: date, spans: Sequence[str], region: str | None, kind: Kind | None
) -> tuple[Day, ...]:
    text = plain(sentence)
    wording = _phrases(language).wording
    reference = _reference(language, said_on, region)
    found: list[Day] = []
    for span in spans:
        begin = text.find(plain(span))
        day = _of_span(plain(span), reference) if begin >= 0 else None
        if day is None or day < said_on:
            continue
        end = begin + len(span)
        candidate = Day(day, begin, end, _is_cut_off(text, begin, end, wording, kind))
        if not _identifies(text, candidate, wording, kind):
            found.append(candidate)
    return tuple(sorted(found, key=lambda day: day.begin))


def _of_span(span: str, reference: Reference) -> date | None:
    """The day of a span that Comprehend calls a date, so that "the 4th" needs no "by"; else dateparser's reading.

    dateparser takes a lone "We" for Wednesday and "may" for the month, and gets neither.
    """
    for phrase, expression in _phrases(reference.language).rows:
        match = None if phrase.rule in _PERIODS and phrase.needs_limit else expression.search(span)
        day = _valid_day(phrase, match, reference) if match else None
        if day is not None:
            return day
    is_telling = any(character.isdigit() for character in span) or len(span.split()) > 1
    return parsed(span, reference) if is_telling else None


_PERIODS = (Rule.END_OF_WEEK, Rule.END_OF_NEXT_WEEK)
"""Periods that become a day only by a limit: Comprehend calls "next week" a date."""


def _valid_day(phrase: Phrase, match: re.Match[str], reference: Reference) -> date | None:
    """The day of a phrase; None beyond the calendar, which ends with the year 9999."""
    try:
        return read(phrase.rule, match, reference)
    except (OverflowError, ValueError):
        return None


def _reference(language: str, said_on: date, region: str | None) -> Reference:
    is_month_first = language == "en" and region == "US"
    return Reference(said_on, language, _phrases(language).wording, is_month_first)


def _day(phrase: Phrase, due: date, text: str, match: re.Match[str], wording: Wording | None, kind: Kind | None) -> Day:
    return Day(
        due, match.start(), match.end(), phrase.is_limit or _is_cut_off(text, match.start(), match.end(), wording, kind)
    )


def _is_past(phrase: Phrase, match: re.Match[str], day: Day, said_on: date) -> bool:
    """Whether a date without a year was rather meant in the past: "the contract of 12 June", said in October."""
    is_open = phrase.rule in (Rule.NUMERIC, Rule.NAMED_MONTH) and not _YEAR.search(match.group())
    return is_open and not day.is_cut_off and day.due_on > said_on + HALF_A_YEAR


def _is_number(phrase: Phrase, match: re.Match[str], text: str) -> bool:
    """Whether it is the number of an order or a file: "order 03-12-26"."""
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    return phrase.rule in (Rule.NUMERIC, Rule.ISO) and bool(_NUMBERED.search(before))


def _is_cut_off(text: str, begin: int, end: int, wording: Wording | None, kind: Kind | None) -> bool:
    if _stands_before(wording, "cut_offs", text, begin) or _stands_after(wording, "limits_after", text, end):
        return True
    return kind is Kind.DEADLINE and _stands_before(wording, "passed", text, begin)


def _identifies(text: str, day: Day, wording: Wording | None, kind: Kind | None) -> bool:
    if day.is_cut_off:
        return False
    if _stands_before(wording, "identifying", text, day.begin) or _stands_after(wording, "refused", text, day.end):
        return True
    if kind is Kind.MEETING:
        return False
    return _stands_before(wording, "events", text, day.begin) or _stands_after(wording, "named", text, day.end)


def _is_limited(wording: Wording | None, phrase: Phrase, text: str, match: re.Match[str], kind: Kind | None) -> bool:
    """Whether a number is a day: what stands before it says so, or the sentence states a cut-off and nothing else."""
    if kind is Kind.DEADLINE and phrase.rule is Rule.NUMERIC:
        return True
    if _stands_after(wording, "limits_after", text, match.end()):
        return True
    return any(_stands_before(wording, column, text, match.start()) for column in ("limits", "cut_offs"))


def _stands_before(wording: Wording | None, column: str, text: str, at: int) -> bool:
    before = text[max(0, at - _LOOK_BACK) : at].rstrip(" (:")
    return wording is not None and bool(compiled(getattr(wording, column)).search(before))


def _stands_after(wording: Wording | None, column: str, text: str, at: int) -> bool:
    return wording is not None and bool(compiled(getattr(wording, column)).search(text[at : at + _LOOK_AHEAD]))


@cache
def _phrases(language: str) -> _Phrases:
    wording = wording_of(language)
    phrases = wording.phrases if wording else NEUTRAL
    rows = tuple((phrase, compiled(phrase.pattern)) for phrase in phrases)
    return _Phrases(rows, Clues([expression for _, expression in rows]), wording)


def wording_of(language: str) -> Wording | None:
    """How a language names days; None for one that is not among `LANGUAGES`. Its module is loaded when first asked for."""
    if language not in LANGUAGES:
        return None
    wording: Wording = import_module(f"gleaner.followups.dates.{language}").WORDING
    return wording
