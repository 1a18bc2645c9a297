"""Somebody at the settings of their one inbox."""

from dataclasses import dataclass

from gleaner.inbox import Inbox, Preferences
from gleaner.store import inboxes
from tests.functions.api.calls import Person
from tests.functions.api.pages import Page, shown


@dataclass(frozen=True, slots=True)
class Desk:
    """The person's browser, and which inbox it is."""

    person: Person
    inbox_id: str

    @property
    def path(self) -> str:
        return f"/settings/email/{self.inbox_id}"

    @property
    def page(self) -> Page:
        return shown(self.person, self.path)

    @property
    def inbox(self) -> Inbox:
        found = inboxes.get(self.inbox_id)
        assert found is not None
        return found

    @property
    def preferences(self) -> Preferences:
        return self.inbox.preferences
