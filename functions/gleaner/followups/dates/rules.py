"""How a phrase becomes a day: one reader a rule, relative to the day on which it was said."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from gleaner.followups.dates.wording import Rule, Unit, Wording, without_accents

HORIZON = timedelta(days=300)
"""A day without a year that lies further ahead than this was meant in the past."""

_FRIDAY = 4
_LONGEST_MONTH = 31
_MIDDLE = 15
_DAYS: Mapping[Unit, Callable[[int], int]] = {
    Unit.HOUR: lambda amount: (amount + 12) // 24,
    Unit.DAY: lambda amount: amount,
    Unit.WEEK: lambda amount: 7 * amount,
    Unit.FORTNIGHT: lambda amount: 14 * amount,
}


@dataclass(frozen=True, slots=True)
class Reference:
    """The day from which words count, the language they are in, its wording, and whether 12/4 is in December."""

    said_on: date
    language: str
    wording: Wording | None
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


def _group(match: re.Match[str], name: str) -> str:
    """What a group holds, without accents; a pattern with two ways of saying the same numbers the second's groups."""
    groups = match.groupdict()
    found = next((groups[key] for key in (name, f"{name}2", f"{name}3", f"{name}4") if groups.get(key)), "")
    return without_accents(found)


def _wording(reference: Reference) -> Wording:
    if reference.wording is None:
        raise LookupError(f"No wording of {reference.language} has been given.")
    return reference.wording


def _number_of(word: str, beginnings: tuple[str, ...]) -> int:
    """The place of the name that a word is, told by how it begins."""
    return next(number for number, some in enumerate(beginnings) if word.startswith(tuple(some.split())))


def _weekday(match: re.Match[str], reference: Reference) -> int:
    return _number_of(_group(match, "weekday"), _wording(reference).weekdays)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _bare_weekday(match: re.Match[str], reference: Reference) -> date:
    ahead = (_weekday(match, reference) - reference.said_on.weekday()) % 7
    return reference.said_on + timedelta(days=ahead or 7)


def _this_weekday(match: re.Match[str], reference: Reference) -> date:
    day = _monday(reference.said_on) + timedelta(days=_weekday(match, reference))
    return day if day >= reference.said_on else day + timedelta(days=7)


def _next_weekday(match: re.Match[str], reference: Reference) -> date:
    return _monday(reference.said_on) + timedelta(days=7 + _weekday(match, reference))


def _end_of_week(_: re.Match[str], reference: Reference) -> date:
    friday = _monday(reference.said_on) + timedelta(days=_FRIDAY)
    return friday if friday >= reference.said_on else friday + timedelta(days=7)


def _day_of_week_after(weekday: int) -> Callable[[re.Match[str], Reference], date]:
    return lambda _, reference: _monday(reference.said_on) + timedelta(days=7 + weekday)


def _later(number: int) -> Callable[[re.Match[str], Reference], date]:
    return lambda _, reference: reference.said_on + timedelta(days=number)


def _month_meant(match: re.Match[str], reference: Reference, day: int) -> date:
    """The first of the month that a phrase speaks of: the one it names, the next, or the first whose `day` is not over."""
    first = reference.said_on.replace(day=1)
    month = _group(match, "month")
    if month:
        number = _number_of(month, _wording(reference).months) + 1
        years = re.findall(r"\d{4}", match.group())
        return date(int(years[0]), number, 1) if years else _plus_months(first, (number - first.month) % 12)
    if _group(match, "next"):
        return _plus_months(first, 1)
    return first if reference.said_on.day <= day else _plus_months(first, 1)


def _end_of_month(match: re.Match[str], reference: Reference) -> date:
    first = _month_meant(match, reference, _LONGEST_MONTH)
    return first.replace(day=monthrange(first.year, first.month)[1])


def _middle_of_month(match: re.Match[str], reference: Reference) -> date:
    return _month_meant(match, reference, _MIDDLE).replace(day=_MIDDLE)


def _first_of_month(match: re.Match[str], reference: Reference) -> date:
    first = _month_meant(match, reference, 1)
    return first if first >= reference.said_on else first.replace(year=first.year + 1)


def _end_of_quarter(match: re.Match[str], reference: Reference) -> date:
    named = _group(match, "quarter")
    month = 3 * int(named) if named else (reference.said_on.month + 2) // 3 * 3
    first = date(reference.said_on.year + (month < reference.said_on.month), month, 1)
    return first.replace(day=monthrange(first.year, first.month)[1])


def _week_after_weekday(match: re.Match[str], reference: Reference) -> date:
    return _bare_weekday(match, reference) + timedelta(days=7)


def _plus_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _end_of_year(_: re.Match[str], reference: Reference) -> date:
    return date(reference.said_on.year, 12, 31)


def _after(match: re.Match[str], reference: Reference) -> date:
    wording = _wording(reference)
    words = [word for word in _group(match, "amount").split() if word in wording.amounts or word.isdigit()]
    amount = (int(words[-1]) if words[-1].isdigit() else wording.amounts[words[-1]]) if words else 1
    unit = next((unit for start, unit in wording.units if _group(match, "unit").startswith(start)), Unit.DAY)
    if unit is Unit.BUSINESS_DAY:
        return _plus_business_days(reference.said_on, amount)
    if unit is Unit.MONTH:
        return _plus_months(reference.said_on, amount)
    return reference.said_on + timedelta(days=_DAYS[unit](amount))


def _plus_business_days(day: date, amount: int) -> date:
    while amount > 0:
        day += timedelta(days=1)
        amount -= day.weekday() < 5
    return day


def _day_of_month(match: re.Match[str], reference: Reference) -> date | None:
    for months in range(3):
        first = _plus_months(reference.said_on.replace(day=1), months)
        day = _valid(first.year, first.month, int(_group(match, "day")))
        if day is not None and day >= reference.said_on:
            return day
    return None


def _iso_week(match: re.Match[str], reference: Reference) -> date | None:
    weekday = _weekday(match, reference) if _group(match, "weekday") else _FRIDAY
    for year in (reference.said_on.isocalendar().year, reference.said_on.isocalendar().year + 1):
        try:
            day = date.fromisocalendar(year, int(_group(match, "day")), weekday + 1)
        except ValueError:
            continue
        if reference.said_on <= day <= reference.said_on + HORIZON:
            return day
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
    month = _number_of(_group(match, "month"), _wording(reference).months) + 1
    day, *years = (int(number) for number in re.findall(r"\d+", match.group()))
    return _valid(years[0], month, day) if years else _coming(month, day, reference.said_on)


def _feast(match: re.Match[str], reference: Reference) -> date | None:
    name = _group(match, "feast")
    feast = next(feast for start, feast in _wording(reference).feasts if name.startswith(start))
    return _coming(feast.month, feast.day, reference.said_on)


_READERS: dict[Rule, Callable[[re.Match[str], Reference], date | None]] = {
    Rule.ISO: _iso,
    Rule.NUMERIC: _numeric,
    Rule.NAMED_MONTH: _named_month,
    Rule.DAY_OF_MONTH: _day_of_month,
    Rule.FEAST: _feast,
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
    Rule.START_OF_NEXT_WEEK: _day_of_week_after(0),
    Rule.AFTER_WEEKEND: _day_of_week_after(0),
    Rule.WEEK_AFTER_WEEKDAY: _week_after_weekday,
    Rule.FIRST_OF_MONTH: _first_of_month,
    Rule.MIDDLE_OF_MONTH: _middle_of_month,
    Rule.END_OF_MONTH: _end_of_month,
    Rule.END_OF_QUARTER: _end_of_quarter,
    Rule.END_OF_YEAR: _end_of_year,
    Rule.AFTER: _after,
}
