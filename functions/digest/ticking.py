"""A tick: whose digest is due goes into the queue, and is due again another day."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from gleaner.digests.schedule import digest_date, next_for
from gleaner.errors import GleanerError
from gleaner.inbox import Inbox
from gleaner.store import inboxes

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient


@dataclass(frozen=True, slots=True)
class Ticked:
    """What a tick did. `postponed` are the inboxes whose next digest could not be set, by id, and why; they stay due."""

    ordered_count: int
    unscheduled_count: int
    postponed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Ticker:
    """Puts orders into the digest queue."""

    queue: "SQSClient"
    queue_url: str

    def tick(self, now: datetime) -> Ticked:
        """Order every digest that is due.

        The next moment is set only after the queue has the order: a tick killed in between orders the same digest again,
        under the same key, and there is one.
        """
        ordered_count, unscheduled_count, postponed = 0, 0, []
        for inbox in inboxes.due(now):
            try:
                next_at = next_for(inbox, now)
                if next_at is not None:
                    self._order(inbox, now)
                    ordered_count += 1
                else:
                    unscheduled_count += 1
                inboxes.reschedule_digest(inbox, next_at)
            except GleanerError as error:
                postponed.append((inbox.inbox_id, str(error)))
        return Ticked(ordered_count, unscheduled_count, tuple(postponed))

    def _order(self, inbox: Inbox, now: datetime) -> None:
        digest_key = digest_date(inbox.next_digest_at or now, now, inbox.preferences.time_zone).isoformat()
        body = json.dumps({"inbox_id": inbox.inbox_id, "digest_key": digest_key})
        self.queue.send_message(QueueUrl=self.queue_url, MessageBody=body)
