"""Why nothing? One line for every message of an inbox."""

from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Self

from fastapi import APIRouter, Query
from pydantic import AfterValidator, AwareDatetime, BaseModel

from api.caller import OwnInbox
from gleaner.contacts import exclusions
from gleaner.mail import reasons
from gleaner.store import messages
from gleaner.store.messages import LedgerLine, Outcome

router = APIRouter(prefix="/v1/inboxes/{inbox_id}/ledger", tags=["ledger"])


def _near(at: datetime) -> datetime:
    """Times near the ends of the calendar overflow when they change zones."""
    if not 2000 <= at.year < 3000:
        raise ValueError("Send a time of this century, such as 2026-11-23T08:00:00Z.")
    return at


Moment = Annotated[AwareDatetime, AfterValidator(_near)]


SENTENCES: dict[str, str] = reasons.SENTENCES | {str(rule): told for rule, told in exclusions.SENTENCES.items()}


class LineAnswer(BaseModel):
    """What became of one message. `sentence` says `reason` in words; neither names anybody."""

    ses_message_id: str
    received_at: datetime
    outcome: Outcome
    reason: str | None
    sentence: str | None
    direction: str | None
    proof: str | None
    contact_count: int
    suggestion_count: int
    task_count: int
    closed_task_count: int

    @classmethod
    def of(cls, line: LedgerLine) -> Self:
        """One line of the ledger."""
        return cls(**asdict(line), sentence=SENTENCES.get(line.reason or ""))


class Ledger(BaseModel):
    """Lines, the newest first; those of the last 90 days are kept."""

    items: list[LineAnswer]


@router.get("")
async def list_ledger(
    inbox: OwnInbox, limit: Annotated[int, Query(ge=1, le=1000)] = 100, since: Moment | None = None
) -> Ledger:
    """What became of every message: skipped and why, or what was gleaned."""
    return Ledger(items=[LineAnswer.of(line) for line in messages.ledger(inbox.inbox_id, since=since, limit=limit)])
