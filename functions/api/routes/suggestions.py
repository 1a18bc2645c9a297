"""What waits for the owner's word."""

from datetime import datetime
from enum import StrEnum
from typing import Self

from fastapi import APIRouter, HTTPException
from pydantic import BaseModel

from api import book
from api.caller import OwnInbox
from api.identifiers import is_id
from api.preferences import Body
from api.wiring import Now, Wired
from gleaner.contacts.correspondent import Correspondent, Suggestion
from gleaner.contacts.observation import Field, Observation, PhoneType
from gleaner.store import correspondents

router = APIRouter(prefix="/v1/inboxes/{inbox_id}/suggestions", tags=["suggestions"])


class Answer(StrEnum):
    """What the owner can say."""

    ACCEPT = "accept"
    REJECT = "reject"


class AnswerBody(Body):
    """The owner's word."""

    action: Answer


class Stated(BaseModel):
    """A value and the line it stood in."""

    field: Field
    value: str
    type: PhoneType | None
    extension: str | None
    confidence: float
    evidence: str

    @classmethod
    def of(cls, seen: Observation) -> Self:
        """What a message said."""
        return cls(
            field=seen.field,
            value=seen.value,
            type=seen.phone_type,
            extension=seen.extension,
            confidence=seen.confidence,
            evidence=seen.line,
        )


class SuggestionAnswer(BaseModel):
    """What would be written of whom, and why it was not simply written."""

    evidence_id: str
    email: str
    name: str
    reason: str
    suggested_at: datetime
    stated_at: datetime
    values: list[Stated]

    @classmethod
    def of(cls, one: Correspondent, suggestion: Suggestion) -> Self:
        """One suggestion."""
        statement = suggestion.statement
        return cls(
            evidence_id=statement.evidence_id,
            email=one.email,
            name=one.name,
            reason=suggestion.reason,
            suggested_at=suggestion.suggested_at,
            stated_at=statement.stated_at,
            values=[Stated.of(seen) for seen in statement.observations],
        )


class Suggestions(BaseModel):
    """All that waits, the oldest first."""

    items: list[SuggestionAnswer]


@router.get("")
async def list_suggestions(inbox: OwnInbox) -> Suggestions:
    """What waits for your word."""
    waiting = correspondents.with_suggestions(inbox.inbox_id)
    return Suggestions(
        items=[SuggestionAnswer.of(one, suggestion) for one in waiting for suggestion in one.suggestions]
    )


@router.post("/{evidence_id}", status_code=204)
async def answer_suggestion(body: AnswerBody, evidence_id: str, inbox: OwnInbox, wiring: Wired, now: Now) -> None:
    """Take a suggestion into the contact book, or refuse it; what was answered before is gone (404)."""
    one = book.holder_of(inbox.inbox_id, evidence_id) if is_id(evidence_id) else None
    if one is None:
        raise HTTPException(404, "There is no such suggestion (any more).")
    if body.action is Answer.ACCEPT:
        book.accept_suggestion(inbox.inbox_id, one.email, evidence_id, wiring.read_key(), now)
    else:
        book.reject_suggestion(inbox.inbox_id, one.email, evidence_id, wiring.read_key())
