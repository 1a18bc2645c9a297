"""Days and moments as a page says them, in the reader's language and the inbox's time zone."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from gleaner.digests.phrases import MONTHS, WEEKDAYS
from gleaner.wording import Catalogue


@dataclass(frozen=True, slots=True)
class Moments:
    """How moments are said; `now` decides whether a year is."""

    words: Catalogue
    zone: ZoneInfo
    now: datetime

    def said(self, at: datetime) -> str:
        """`Friday 27 November, 08:00`, with the year where it is another one."""
        _ = self.words.gettext
        local = at.astimezone(self.zone)
        is_this_year = local.year == self.now.astimezone(self.zone).year
        pattern = _("{weekday} {day} {month}") if is_this_year else _("{weekday} {day} {month} {year}")
        names = {"weekday": self.weekday(local.isoweekday()), "month": _(MONTHS[local.month - 1])}
        day = pattern.format(day=local.day, year=local.year, **names)
        return _("{date}, {time}").format(date=day, time=f"{local:%H:%M}")

    def weekday(self, number: int) -> str:
        """The name of an ISO weekday, Monday is 1."""
        return self.words.gettext(WEEKDAYS[number - 1])
