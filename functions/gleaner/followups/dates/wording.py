"""What a language has for naming days: rows of phrases, and the words around a day that say what it is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import combining, normalize


class Rule(StrEnum):
    """How a phrase becomes a day; named groups of its pattern carry the particulars.

    `weekday`, `month`, `unit` and `feast` are words of the language, `amount` a word or a number, `day` and `quarter` numbers.
    `next` stands where the period after this one is meant.
    """

    ISO = "iso"
    NUMERIC = "numeric"
    NAMED_MONTH = "named_month"
    FIRST_OF_MONTH = "first_of_month"
    FEAST = "feast"
    DAY_OF_MONTH = "day_of_month"
    ISO_WEEK = "iso_week"
    TODAY = "today"
    TOMORROW = "tomorrow"
    DAY_AFTER_TOMORROW = "day_after_tomorrow"
    THIS_WEEKDAY = "this_weekday"
    NEXT_WEEKDAY = "next_weekday"
    WEEKDAY = "weekday"
    WEEK_AFTER_WEEKDAY = "week_after_weekday"
    END_OF_WEEK = "end_of_week"
    AFTER_WEEKEND = "after_weekend"
    END_OF_NEXT_WEEK = "end_of_next_week"
    START_OF_NEXT_WEEK = "start_of_next_week"
    MIDDLE_OF_MONTH = "middle_of_month"
    END_OF_MONTH = "end_of_month"
    END_OF_QUARTER = "end_of_quarter"
    END_OF_YEAR = "end_of_year"
    AFTER = "after"
    END_OF_DAY = "end_of_day"


class Unit(StrEnum):
    """What an amount counts."""

    HOUR = "hour"
    DAY = "day"
    BUSINESS_DAY = "business_day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Feast:
    """A day that has the same date each year."""

    month: int
    day: int


CHRISTMAS_EVE, CHRISTMAS, NEW_YEARS_EVE, NEW_YEAR = Feast(12, 24), Feast(12, 25), Feast(12, 31), Feast(1, 1)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row: `example` is a phrase that `pattern` matches whole. A blank stands for any white space; case is ignored.

    With `needs_limit` it is a day only after a word such as "by": "the 3rd" alone may count anything, and "next week" is no
    day. With `is_limit` it says until when by itself: "end of the month", "within two days".
    """

    rule: Rule
    pattern: str
    example: str
    needs_limit: bool = False
    is_limit: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """One language.

    `weekdays` (Monday first), `months`, `units` and `feasts` are told by how a name begins, accents left out.

    Of the patterns, `limits` stand before a day and make it a limit or an appointment, so that a number after them is a day;
    `cut_offs` say until when; `identifying` words name something by the day, or something over ("your mail of Monday",
    "since Friday"); `events` take place on the day that follows; `passed` words make the day the end in a sentence that
    states a cut-off ("after Friday nothing more is taken"). After a day, `refused` says that it is out of the question,
    `named` that it names something ("Friday's figures"), and `limits_after` that it is a limit ("at the latest").
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    amounts: Mapping[str, int]
    units: tuple[tuple[str, Unit], ...]
    feasts: tuple[tuple[str, Feast], ...]
    phrases: tuple[Phrase, ...]
    limits: str
    cut_offs: str
    identifying: str
    events: str
    refused: str
    named: str
    passed: str
    limits_after: str


NEUTRAL = (
    Phrase(Rule.ISO, r"(?<![\w-])\d{4}-\d{2}-\d{2}\b(?!-)", "2026-11-27"),
    Phrase(Rule.NUMERIC, r"(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b(?!\.\d|-)", "27.11.2026"),
)
"""Dates that look the same in every language."""


def counted(words: str) -> dict[str, int]:
    """The amounts of number words, given from one on; a bar stands between spellings of the same number."""
    return {
        without_accents(word): amount for amount, same in enumerate(words.split(), start=1) for word in same.split("|")
    }


def without_accents(word: str) -> str:
    """A word in lower case without its accents: half of those who write mail leave them out."""
    return "".join(one for one in normalize("NFKD", word.lower()) if not combining(one))
