"""What the next digest would say, and sending one now."""

from typing import Literal

from fastapi import APIRouter, HTTPException
from pydantic import BaseModel

from api import digest_previews
from api.caller import OwnInbox
from api.digest_orders import DigestRefusedError, order
from api.wiring import Now, Wired

router = APIRouter(prefix="/v1/inboxes/{inbox_id}/digest", tags=["digest"])


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
    rendered = digest_previews.preview(inbox, wiring, at=now, now=now)
    if rendered is None:
        return Preview(state="nothing_to_say")
    return Preview(state="ready", subject=rendered.subject, html=rendered.html, text=rendered.text)


@router.post("", status_code=202)
async def send_now(inbox: OwnInbox, wiring: Wired, now: Now) -> Queued:
    """Send a digest now, at most three a day; the morning's digest comes all the same."""
    try:
        return Queued(digest_key=order(inbox, wiring, now))
    except DigestRefusedError as error:
        raise HTTPException(error.status, str(error)) from None
