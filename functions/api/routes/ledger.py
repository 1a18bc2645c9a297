"""Why nothing? One line for every message of an inbox."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import AfterValidator, AwareDatetime, BaseModel

from api.caller import OwnInbox
from gleaner.store import messages
from gleaner.store.messages import LedgerLine

router = APIRouter(prefix="/v1/inboxes/{inbox_id}/ledger", tags=["ledger"])


def _near(at: datetime) -> datetime:
    """Times near the ends of the calendar overflow when they change zones."""
    if not 2000 <= at.year < 3000:
        raise ValueError("Send a time of this century, such as 2026-11-23T08:00:00Z.")
    return at


Moment = Annotated[AwareDatetime, AfterValidator(_near)]


class Ledger(BaseModel):
    """Lines, the newest first; those of the last 90 days are kept."""

    items: list[LedgerLine]


@router.get("")
async def list_ledger(
    inbox: OwnInbox, limit: Annotated[int, Query(ge=1, le=1000)] = 100, since: Moment | None = None
) -> Ledger:
    """What became of every message: skipped and why, or what was gleaned."""
    return Ledger(items=list(messages.ledger(inbox.inbox_id, since=since, limit=limit)))
