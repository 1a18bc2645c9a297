"""What SES says afterwards: a digest is on its way, or its address is dead, or its owner complained."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from digest.making import confirm
from digest.sending import TAG
from gleaner.digests.mime import DigestId
from gleaner.store import digests, inboxes


class News(StrEnum):
    """What an event means for us."""

    SENT = "sent"
    BOUNCED = "bounced"
    COMPLAINED = "complained"


@dataclass(frozen=True, slots=True)
class Aftermath:
    """News of one digest."""

    digest_id: DigestId
    news: News

    @classmethod
    def from_event(cls, event: Mapping[str, Any]) -> "Aftermath | None":
        """The news in an EventBridge event of SES; None for other mail, and for bounces that may pass."""
        record = event["detail"]
        tags = record["mail"].get("tags", {}).get(TAG, ())
        digest_id = DigestId.decode(tags[0]) if tags else None
        news = _news(record)
        return cls(digest_id, news) if digest_id is not None and news is not None else None


def settle(aftermath: Aftermath, now: datetime) -> None:
    """Act on the news; the same news twice change nothing more. Raises `RaceLostError`: the event shall come again."""
    if aftermath.news is News.SENT:
        _sent(aftermath.digest_id, now)
        return
    inbox = inboxes.get(aftermath.digest_id.inbox_id)
    if inbox is not None and inbox.digest_stopped is None:
        inboxes.stop_digest(inbox, aftermath.news)


def _sent(digest_id: DigestId, now: datetime) -> None:
    row = digests.get(digest_id.inbox_id, digest_id.digest_key)
    if row is not None and not row.is_final:
        confirm(digest_id, row.covers_until, now)


def _news(record: Mapping[str, Any]) -> News | None:
    if record["eventType"] == "Bounce":
        return News.BOUNCED if record["bounce"]["bounceType"] == "Permanent" else None
    return {"Send": News.SENT, "Complaint": News.COMPLAINED}.get(record["eventType"])
