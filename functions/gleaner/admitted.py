"""An admitted message: what IntakeFunction puts into the queue for ExtractionFunction."""

from dataclasses import dataclass
from datetime import datetime

import msgspec

from gleaner.inbox import Inbox, Route


@dataclass(frozen=True, slots=True)
class Admitted:
    """A message of one inbox whose raw copy waits; `enabled_at` is the switching on that admission saw."""

    inbox_id: str
    ses_message_id: str
    route: Route
    received_at: datetime
    enabled_at: datetime

    def is_of(self, inbox: Inbox) -> bool:
        """Whether the inbox is still on, by the same switching on."""
        return inbox.is_enabled and inbox.enabled_at == self.enabled_at

    def to_json(self) -> str:
        """The queue message's body."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, body: str) -> "Admitted":
        """Read a queue message's body; raises `msgspec.ValidationError` or `msgspec.DecodeError`."""
        return msgspec.json.decode(body, type=cls)
