"""Days and moments as a page says them, in the reader's language and the inbox's time zone."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from gleaner.digests.phrases import WEEKDAYS, Phrases
from gleaner.wording import Catalogue


@dataclass(frozen=True, slots=True)
class Moments:
    """How moments are said; those far from `now` say their year."""

    words: Catalogue
    zone: ZoneInfo
    now: datetime

    def said(self, at: datetime) -> str:
        """`Friday 27 November, 08:00`, with the year where it is far off."""
        local = at.astimezone(self.zone)
        day = Phrases(self.words, self.now.astimezone(self.zone).date()).long_date(local.date())
        return self.words.gettext("{date}, {time}").format(date=day, time=f"{local:%H:%M}")

    def weekday(self, number: int) -> str:
        """The name of an ISO weekday, Monday is 1."""
        return self.words.gettext(WEEKDAYS[number - 1])
