"""Short mails between Olivia, who owns the inbox, and Maria, as the rules read them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from gleaner.followups.finding import Context, find
from gleaner.followups.followup import FollowUp
from gleaner.followups.task import Recipient, Turn
from gleaner.followups.turns import Answered, turn_of
from gleaner.mail.message import Direction

MONDAY = date(2026, 11, 23)
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MARIA, OLIVIA = "maria@example.net", "olivia@example.com"
IN, OUT = Direction.INCOMING, Direction.OUTGOING


def context(language: str = "en", direction: Direction = IN) -> Context:
    """Maria writes to Olivia on a Monday, or Olivia to Maria."""
    return Context(direction, language, MONDAY, ("Olivia", "Owner"), "Maria")


def only(text: str, where: Context) -> FollowUp:
    """The one follow-up of a text."""
    (found,) = find(text, where)
    return found


def turn(
    direction: Direction,
    text: str,
    *,
    language: str = "en",
    key: str | None = None,
    hours: int = 0,
    is_automatic: bool = False,
    has_attachment: bool = False,
    is_proven: bool = True,
    is_colleague: bool = False,
    answered: Answered | None = None,
    sender: str = "",
    forwarded_to: Recipient | None = None,
) -> Turn:
    """What a mail of this text, sent `hours` after Monday morning, is to its conversation."""
    at = MORNING + timedelta(hours=hours)
    where = replace(context(language, direction), said_on=at.date(), is_owner_addressed=not is_colleague)
    return turn_of(
        text,
        find(text, where),
        where,
        message_key=key or f"{hours:04}-{text}",
        rfc_message_id=f"{hours}@example.com",
        said_at=at,
        is_automatic=is_automatic,
        has_attachment=has_attachment,
        is_proven=is_proven,
        is_colleague=is_colleague,
        answered=answered,
        sender=sender or (OLIVIA if direction is OUT else MARIA),
        forwarded_to=forwarded_to,
    )
