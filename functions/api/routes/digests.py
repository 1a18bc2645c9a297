"""What the next digest would say, and sending one now."""

import json
from datetime import timedelta
from typing import Literal

from fastapi import APIRouter, HTTPException
from pydantic import BaseModel

from api.caller import OwnInbox
from api.identifiers import new_token
from api.wiring import Now, Wired
from gleaner.digests.composing import compose
from gleaner.digests.links import Linker
from gleaner.digests.schedule import local_date
from gleaner.store import agenda, sessions

router = APIRouter(prefix="/v1/inboxes/{inbox_id}/digest", tags=["digest"])

DAILY_DIGESTS = 3
"""Digests sent at once, an inbox and local date."""


class Preview(BaseModel):
    """The digest as it would be sent now; the three are null where there is nothing to say."""

    state: Literal["ready", "nothing_to_say"]
    subject: str | None = None
    html: str | None = None
    text: str | None = None


class Queued(BaseModel):
    """The digest is being made; it arrives within a minute, unless there is nothing to say."""

    state: Literal["queued"] = "queued"
    digest_key: str


@router.get("")
async def preview(inbox: OwnInbox, wiring: Wired, now: Now) -> Preview:
    """What a digest would say now; nothing is sent and nothing counts as reported."""
    from gleaner.digests.rendering import render  # templates cost 40 ms of the cold start

    digest = compose(agenda.collect(inbox, now), inbox=inbox, now=now)
    if digest is None:
        return Preview(state="nothing_to_say")
    rendered = render(digest, Linker(wiring.settings.public_url, wiring.read_key(), now))
    return Preview(state="ready", subject=rendered.subject, html=rendered.html, text=rendered.text)


@router.post("", status_code=202)
async def send_now(inbox: OwnInbox, wiring: Wired, now: Now) -> Queued:
    """Send a digest now, at most three a day; the morning's digest comes all the same."""
    if not inbox.is_enabled:
        raise HTTPException(409, "Automation is off. Switch it on first, then ask for a digest.")
    today = local_date(now, inbox.preferences.time_zone)
    counter = f"digest-now#{inbox.inbox_id}#{today}"
    if not sessions.count(counter, limit=DAILY_DIGESTS, now=now, period=timedelta(days=2)):
        raise HTTPException(429, f"There are at most {DAILY_DIGESTS} digests on request a day. Try again tomorrow.")
    digest_key = f"{today}#now#{new_token()}"
    body = json.dumps({"inbox_id": inbox.inbox_id, "digest_key": digest_key})
    wiring.services.sqs.send_message(QueueUrl=wiring.settings.digest_queue_url, MessageBody=body)
    return Queued(digest_key=digest_key)
