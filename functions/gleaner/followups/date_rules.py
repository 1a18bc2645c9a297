"""How a phrase becomes a day: one reader a rule, relative to the day on which it was said."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from gleaner.followups.date_phrases import AMOUNTS, MONTHS, WEEKDAYS, Rule

HORIZON = timedelta(days=300)
"""A day without a year that lies further ahead than this was meant in the past."""

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Reference:
    """The day from which words count, the language they are in, and whether 12/4 is in December."""

    said_on: date
    language: str
    is_month_first: bool


def read(rule: Rule, match: re.Match[str], reference: Reference) -> date | None:
    """The day that a phrase names by its rule; None where there is no such day."""
    return _READERS[rule](match, reference)


def parsed(span: str, reference: Reference) -> date | None:
    """What dateparser reads in a span that is known to be a date, and nothing but it."""
    import dateparser  # 0.2 s, which most batches need not pay

    parsed = dateparser.parse(
        span.strip(" .,"),
        languages=[reference.language],
        settings={
            "RELATIVE_BASE": datetime.combine(reference.said_on, datetime.min.time()),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "MDY" if reference.is_month_first else "DMY",
            "PARSERS": ["absolute-time"],  # it takes "one day" for tomorrow, and "this year" for today
        },
    )
    if parsed is None:
        return None
    has_year = bool(re.search(r"\d{4}", span))
    return parsed.date() if has_year or parsed.date() <= reference.said_on + HORIZON else None


def _weekday(match: re.Match[str], language: str) -> int:
    groups = match.groupdict()
    name = (groups.get("weekday") or groups.get("weekday2") or "").lower()
    return next(number for number, start in enumerate(WEEKDAYS[language]) if name.startswith(start))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _bare_weekday(match: re.Match[str], reference: Reference) -> date:
    ahead = (_weekday(match, reference.language) - reference.said_on.weekday()) % 7
    return reference.said_on + timedelta(days=ahead or 7)


def _this_weekday(match: re.Match[str], reference: Reference) -> date:
    day = _monday(reference.said_on) + timedelta(days=_weekday(match, reference.language))
    return day if day >= reference.said_on else day + timedelta(days=7)


def _next_weekday(match: re.Match[str], reference: Reference) -> date:
    return _monday(reference.said_on) + timedelta(days=7 + _weekday(match, reference.language))


def _end_of_week(_: re.Match[str], reference: Reference) -> date:
    friday = _monday(reference.said_on) + timedelta(days=_FRIDAY)
    return friday if friday >= reference.said_on else friday + timedelta(days=7)


def _day_of_week_after(weekday: int) -> Callable[[re.Match[str], Reference], date]:
    return lambda _, reference: _monday(reference.said_on) + timedelta(days=7 + weekday)


def _later(number: int) -> Callable[[re.Match[str], Reference], date]:
    return lambda _, reference: reference.said_on + timedelta(days=number)


def _last_of_month(months: int) -> Callable[[re.Match[str], Reference], date]:
    def read(_: re.Match[str], reference: Reference) -> date:
        first = _plus_months(reference.said_on.replace(day=1), months)
        return first.replace(day=monthrange(first.year, first.month)[1])

    return read


def _plus_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _end_of_year(_: re.Match[str], reference: Reference) -> date:
    return date(reference.said_on.year, 12, 31)


def _after(match: re.Match[str], reference: Reference) -> date:
    word = match["amount"].lower()
    amount = int(word) if word.isdigit() else AMOUNTS.get(word.split()[0] if word != "a couple of" else "two", 1)
    unit = match["unit"].lower()
    if unit.startswith(("business", "working", "werk", "arbeit")):
        return _plus_business_days(reference.said_on, amount)
    if unit.startswith(("hour", "uur", "stunde")):
        return reference.said_on + timedelta(days=(amount + 23) // 24)
    if unit.startswith(("mo", "maand")):
        return _plus_months(reference.said_on, amount)
    return reference.said_on + timedelta(days=amount * (7 if unit.startswith("w") else 1))


def _plus_business_days(day: date, amount: int) -> date:
    while amount > 0:
        day += timedelta(days=1)
        amount -= day.weekday() < 5
    return day


def _day_of_month(match: re.Match[str], reference: Reference) -> date | None:
    for months in range(3):
        first = _plus_months(reference.said_on.replace(day=1), months)
        day = _valid(first.year, first.month, int(match["day"]))
        if day is not None and day >= reference.said_on:
            return day
    return None


def _iso_week(match: re.Match[str], reference: Reference) -> date | None:
    for year in (reference.said_on.isocalendar().year, reference.said_on.isocalendar().year + 1):
        try:
            friday = date.fromisocalendar(year, int(match["day"]), _FRIDAY + 1)
        except ValueError:
            continue
        if reference.said_on <= friday <= reference.said_on + HORIZON:
            return friday
    return None


def _iso(match: re.Match[str], _: Reference) -> date | None:
    year, month, day = (int(part) for part in match.group().split("-"))
    return _valid(year, month, day)


def _numeric(match: re.Match[str], reference: Reference) -> date | None:
    numbers = [int(number) for number in re.findall(r"\d+", match.group())]
    day, month = (numbers[1], numbers[0]) if reference.is_month_first else (numbers[0], numbers[1])
    if month > 12:
        day, month = month, day
    if len(numbers) > 2:
        return _valid(numbers[2] + (2000 if numbers[2] < 100 else 0), month, day)
    return _coming(month, day, reference.said_on)


def _coming(month: int, day: int, said_on: date) -> date | None:
    for year in (said_on.year, said_on.year + 1):
        candidate = _valid(year, month, day)
        if candidate is not None and said_on <= candidate <= said_on + HORIZON:
            return candidate
    return None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named_month(match: re.Match[str], reference: Reference) -> date | None:
    month = MONTHS[match["month"].lower()[:3]]
    day, *years = (int(number) for number in re.findall(r"\d+", match.group()))
    return _valid(years[0], month, day) if years else _coming(month, day, reference.said_on)


_READERS: dict[Rule, Callable[[re.Match[str], Reference], date | None]] = {
    Rule.ISO: _iso,
    Rule.NUMERIC: _numeric,
    Rule.NAMED_MONTH: _named_month,
    Rule.DAY_OF_MONTH: _day_of_month,
    Rule.ISO_WEEK: _iso_week,
    Rule.TODAY: _later(0),
    Rule.END_OF_DAY: _later(0),
    Rule.TOMORROW: _later(1),
    Rule.DAY_AFTER_TOMORROW: _later(2),
    Rule.WEEKDAY: _bare_weekday,
    Rule.THIS_WEEKDAY: _this_weekday,
    Rule.NEXT_WEEKDAY: _next_weekday,
    Rule.END_OF_WEEK: _end_of_week,
    Rule.END_OF_NEXT_WEEK: _day_of_week_after(_FRIDAY),
    Rule.START_OF_NEXT_WEEK: _day_of_week_after(1),
    Rule.END_OF_MONTH: _last_of_month(0),
    Rule.END_OF_NEXT_MONTH: _last_of_month(1),
    Rule.END_OF_YEAR: _end_of_year,
    Rule.AFTER: _after,
}
