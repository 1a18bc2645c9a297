"""A tick: whose digest is due goes into the queue, and is due again another day."""

import json
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING

from gleaner.digests.schedule import FURTHEST, digest_date, next_for
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
        """Order every digest that is due, and set anew what no clock that was right can have set.

        The next moment is set only after the queue has the order: a tick killed in between orders the same digest again,
        under the same key, and there is one. What is unexpected of one inbox escapes once the others were served.
        """
        served: list[bool] = []
        postponed: list[tuple[str, str]] = []
        unexpected: list[Exception] = []
        for inbox in chain(inboxes.due(now), inboxes.due_after(now + FURTHEST)):
            try:
                served.append(self._serve(inbox, now))
            except GleanerError as error:
                postponed.append((inbox.inbox_id, str(error)))
            except Exception as error:  # noqa: BLE001 - raised below, when nobody waits any more
                unexpected.append(error)
        if unexpected:
            raise ExceptionGroup("Some digests could not be ordered; they stay due.", unexpected)
        return Ticked(served.count(True), served.count(False), tuple(postponed))

    def _serve(self, inbox: Inbox, now: datetime) -> bool:
        """Order a digest that is wanted and due, and set the next; says whether one was ordered."""
        next_at = next_for(inbox, now)
        is_ordered = next_at is not None and inbox.next_digest_at is not None and inbox.next_digest_at <= now
        if is_ordered:
            self._order(inbox, now)
        inboxes.reschedule_digest(inbox, next_at)
        return is_ordered

    def _order(self, inbox: Inbox, now: datetime) -> None:
        digest_key = digest_date(inbox.next_digest_at or now, now, inbox.preferences.time_zone).isoformat()
        body = json.dumps({"inbox_id": inbox.inbox_id, "digest_key": digest_key})
        self.queue.send_message(QueueUrl=self.queue_url, MessageBody=body)
