"""A link that may be followed, and what is needed to follow it."""

from dataclasses import dataclass
from datetime import date, datetime

from api.wiring import Wiring
from gleaner.digests import links
from gleaner.digests.links import Link, Purpose
from gleaner.digests.phrases import Phrases
from gleaner.digests.schedule import local_date
from gleaner.inbox import Inbox
from gleaner.wording import Catalogue, catalogue


@dataclass(frozen=True, slots=True)
class Around:
    """A verified link, its inbox, and the moment."""

    link: Link
    inbox: Inbox
    wiring: Wiring
    now: datetime

    @property
    def words(self) -> Catalogue:
        """The owner's language."""
        return catalogue(self.inbox.preferences.locale)

    @property
    def today(self) -> date:
        """The owner's date."""
        return local_date(self.now, self.inbox.preferences.time_zone)

    @property
    def phrases(self) -> Phrases:
        """Dates and labels in the owner's language."""
        return Phrases(self.words, self.today)

    def path(self, purpose: Purpose, subject: str) -> str:
        """A link to something else of this inbox, such as the way back."""
        return links.url("", links.new(purpose, self.inbox.inbox_id, subject, self.now), self.wiring.read_key())
