"""What one message means for what was asked before it."""

from dataclasses import dataclass
from datetime import datetime

from gleaner.followups.answer_signs import shows
from gleaner.followups.answer_words import Sign
from gleaner.followups.finding import Context
from gleaner.followups.followup import FollowUp, Kind
from gleaner.followups.sayings import sayings
from gleaner.followups.task import REFERENCES_KEPT, Recipient, Turn
from gleaner.followups.wording import plain
from gleaner.mail.header_labels import ROLES, Role
from gleaner.mail.message import Direction

ATTRIBUTION_LENGTH = 400
"""Characters at the top of a quote in which "On …, Olivia <olivia@example.com> wrote:" or its like stands."""

_HINT_LENGTH = 200
"""Characters of a text that forwards a mail with nothing but a hint."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The messages that a message answers: their Message-IDs, nearest first, and how the quote and the owner may be known.

    `owner_domain` is the owner's mail domain, None where it is a free-mail provider's; `owner_addresses` are the owner's own.
    """

    references: tuple[str, ...] = ()
    quoted_text: str = ""
    owner_addresses: tuple[str, ...] = ()
    owner_domain: str | None = None


def turn_of(  # noqa: PLR0913 - a message has that many sides, and each caller knows them by name
    new_text: str,
    follow_ups: tuple[FollowUp, ...],
    context: Context,
    *,
    message_key: str,
    rfc_message_id: str | None,
    said_at: datetime,
    is_automatic: bool,
    has_attachment: bool,
    is_proven: bool,
    is_colleague: bool = False,
    answered: Answered | None = None,
    sender: str = "",
    forwarded_to: Recipient | None = None,
) -> Turn:
    """Reduce a message to a turn. An automatic answer asks nothing, answers nothing and delivers nothing.

    `forwarded_to` is whom the owner forwarded the conversation to.
    """
    said = () if is_automatic else sayings(new_text, context, follow_ups, has_attachment=has_attachment)
    return Turn(
        message_key=message_key,
        rfc_message_id=rfc_message_id,
        said_at=said_at,
        direction=context.direction,
        counterpart=context.counterpart,
        follow_ups=() if is_automatic else follow_ups,
        said=said,
        is_proven=is_proven,
        is_automatic=is_automatic,
        is_colleague=is_colleague,
        answers_owner_id=_owner_message_id(context.direction, answered),
        answered_ids=answered.references[:REFERENCES_KEPT] if answered else (),
        sender=sender,
        forwarded_to=forwarded_to,
        is_handed_on=forwarded_to is not None
        and not is_automatic
        and _is_handed_on(new_text, follow_ups, context.language),
    )


def _is_handed_on(new_text: str, follow_ups: tuple[FollowUp, ...], language: str) -> bool:
    """Whether a forwarded mail is given to its reader to deal with, by an ask or a hint, not only for them to see."""
    text = plain(new_text)
    if shows(Sign.FOR_INFORMATION, text, language):
        return False
    has_ask = any(one.kind is not Kind.COMMITMENT for one in follow_ups)
    return has_ask or (len(text) <= _HINT_LENGTH and shows(Sign.HANDED_ON, text, language))


def _owner_message_id(direction: Direction, answered: Answered | None) -> str | None:
    """The Message-ID of the owner's own message that an incoming one answers, where the quote or the id's domain says so."""
    if direction is Direction.OUTGOING or answered is None or not answered.references:
        return None
    attribution = _without_recipients(answered.quoted_text[:ATTRIBUTION_LENGTH]).lower()
    is_quoted = any(address.lower() in attribution for address in answered.owner_addresses)
    nearest = answered.references[0]
    domain = nearest.rpartition("@")[2].lower()
    is_own = answered.owner_domain is not None and domain == answered.owner_domain.lower()
    return nearest if is_quoted or is_own else None


def _without_recipients(attribution: str) -> str:
    """A header block without the lines that say to whom the quoted mail went."""
    return "\n".join(line for line in attribution.splitlines() if not _names_recipients(line))


def _names_recipients(line: str) -> bool:
    label = line.partition(":")[0].strip(" \t>*|").casefold()
    return ROLES.get(label) in (Role.TO, Role.CC)
