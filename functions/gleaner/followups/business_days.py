"""Business days: neither weekends nor public holidays of a country."""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from types import ModuleType

SILENT_DAYS = 3
"""Whole business days after which silence is late, unless the owner says otherwise."""

_SATURDAY = 5


def have_passed(first: date, today: date, number: int, country: str | None) -> bool:
    """Whether this many whole business days lie between two days; neither of the two counts.

    `country` (ISO 3166-1) tells its public holidays and its weekend; Saturday and Sunday where it is None or unknown.
    """
    days_between = (today - first).days - 1
    if days_between < number:  # most often; and it spares the calendar, which takes long to import
        return False
    is_business_day = _calendar(country.upper()) if country else _is_weekday
    passed = 0
    for after in range(1, days_between + 1):
        passed += is_business_day(first + timedelta(days=after))
        if passed >= number:
            return True
    return False


def _is_weekday(day: date) -> bool:
    return day.weekday() < _SATURDAY


@cache
def _calendar(country: str) -> Callable[[date], bool]:
    """Tells the business days of a country: nationwide public holidays, not those of its regions alone."""
    import holidays  # a quarter of a second

    _keep_countries_apart(Path(holidays.__file__).parent)
    try:
        return holidays.country_holidays(country).is_working_day
    except NotImplementedError:
        return _is_weekday


def _keep_countries_apart(folder: Path) -> None:
    """Let a country be imported without the 250 others, which `holidays.countries` all reads, in twice the time of the rest."""
    package = ModuleType("holidays.countries")
    package.__path__ = [str(folder / "countries")]
    sys.modules.setdefault(package.__name__, package)
