"""What one message means for what was asked before it."""

import re
from dataclasses import dataclass
from datetime import datetime

from gleaner.followups.cue import Act
from gleaner.followups.cues import acts_said, plain
from gleaner.followups.finding import SENTENCE_LENGTH, SENTENCES_READ
from gleaner.followups.followup import FollowUp
from gleaner.followups.sentences import split
from gleaner.followups.task import REFERENCES_KEPT, Turn
from gleaner.followups.topics import topics
from gleaner.mail.message import Direction

ATTRIBUTION_LENGTH = 400
"""Characters at the top of a quote in which "On …, Olivia <olivia@example.com> wrote:" or its like stands."""

_LETTER = re.compile(r"[^\W_]")
_EMPTY_ACTS = frozenset({Act.THANKS, Act.CLOSING, Act.DEFERRAL, Act.NUDGE, Act.COURTESY})
_TOLD = _EMPTY_ACTS | {Act.ACCEPTANCE, Act.WITHDRAWAL, Act.DELIVERY}
_NOT_ENCLOSED = re.compile(
    r"\b(?:(?:not|no|nothing|without) (?:\w+ )?attach|forg[eo]t|(?:will|'ll) (?:send|attach)|attachment (?:is )?missing|geen bijlage|"
    r"bijlage (?:ontbreekt|mist)|vergeten|kein(?:en)? anhang|anhang fehlt|vergessen)",
    re.IGNORECASE,
)
_TO_LINE = re.compile(r"^[>*\s]*(?:to|cc|bcc|aan|kopie|an|kopie an)\b[*\s]*:.*$", re.IGNORECASE | re.MULTILINE)


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
    *,
    message_key: str,
    rfc_message_id: str | None,
    said_at: datetime,
    direction: Direction,
    counterpart: str,
    is_automatic: bool,
    has_attachment: bool,
    is_proven: bool,
    language: str,
    is_colleague: bool = False,
    answered: Answered | None = None,
) -> Turn:
    """Reduce a message to a turn. An automatic answer asks nothing, answers nothing and delivers nothing."""
    said = () if is_automatic else _said(new_text, language, {plain(one.sentence) for one in follow_ups})
    substance = tuple(sentence.text for sentence in said if sentence.has_substance)
    is_enclosure = has_attachment and not is_automatic and all(sentence.is_courteous for sentence in said)
    return Turn(
        message_key=message_key,
        rfc_message_id=rfc_message_id,
        said_at=said_at,
        direction=direction,
        counterpart=counterpart,
        follow_ups=() if is_automatic else follow_ups,
        is_reply=bool(substance),
        is_withdrawal=any(Act.WITHDRAWAL in sentence.acts for sentence in said),
        has_delivery=is_enclosure or any(Act.DELIVERY in sentence.acts for sentence in said),
        is_proven=is_proven,
        is_acceptance=any(Act.ACCEPTANCE in sentence.acts for sentence in said),
        topics=topics(*substance),
        is_colleague=is_colleague,
        answers_owner_id=_owner_message_id(direction, answered),
        answered_ids=answered.references[:REFERENCES_KEPT] if answered else (),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence and what it does; `is_follow_up` where it asks or promises itself."""

    text: str
    acts: frozenset[Act]
    is_follow_up: bool

    @property
    def is_courteous(self) -> bool:
        return bool(self.acts & {Act.THANKS, Act.CLOSING}) or not _LETTER.search(self.text)

    @property
    def has_substance(self) -> bool:
        """Whether it tells something: it is no question, no ask, no promise, no thanks and no "still working on it"."""
        if not _LETTER.search(self.text) or _is_question(self.text) or Act.WITHDRAWAL in self.acts:
            return False
        if Act.DELIVERY in self.acts:
            return True
        return not self.is_follow_up and not self.acts & _EMPTY_ACTS


def _said(new_text: str, language: str, follow_ups: set[str]) -> tuple[_Said, ...]:
    texts = (plain(sentence.text) for sentence in split(new_text, SENTENCES_READ))
    return tuple(
        _Said(text, _acts(text, language), text in follow_ups) for text in texts if len(text) <= SENTENCE_LENGTH
    )


def _acts(text: str, language: str) -> frozenset[Act]:
    acts = acts_said(text, language, _TOLD)
    if Act.DELIVERY in acts and (_is_question(text) or _NOT_ENCLOSED.search(text)):
        return acts - {Act.DELIVERY}
    return acts


def _is_question(text: str) -> bool:
    return text.rstrip(" \"')").endswith("?")


def _owner_message_id(direction: Direction, answered: Answered | None) -> str | None:
    """The Message-ID of the owner's own message that an incoming one answers, where the quote or the id's domain says so."""
    if direction is Direction.OUTGOING or answered is None or not answered.references:
        return None
    attribution = _TO_LINE.sub("", answered.quoted_text[:ATTRIBUTION_LENGTH]).lower()
    is_quoted = any(address.lower() in attribution for address in answered.owner_addresses)
    nearest = answered.references[0]
    domain = nearest.rpartition("@")[2].lower()
    is_own = answered.owner_domain is not None and domain == answered.owner_domain.lower()
    return nearest if is_quoted or is_own else None
