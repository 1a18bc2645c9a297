"""A gleaned message in the light of what is known: whom it acquaints the owner with, and what may be captured. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile

from gleaner.admitted import Admitted
from gleaner.contacts.acquaintance import (
    Acquaintance,
    bounded,
    evidence_id,
    heard_from,
    state,
    understood,
    written_to,
)
from gleaner.contacts.contact import LONGEST_ADDRESS, Statement
from gleaner.contacts.exclusions import ExclusionRule, ExclusionRules
from gleaner.contacts.policy import Capture, Standing, decide
from gleaner.followups.task import Turn
from gleaner.gleaning import Draft, Gleanings, turn
from gleaner.inbox import Inbox
from gleaner.mail.addresses import parse_mailboxes
from gleaner.mail.admission import effective_date
from gleaner.mail.identity import message_key
from gleaner.mail.message import Direction, Mailbox, Message, Proof, Reading
from gleaner.mail.threads import thread_keys_of

RECIPIENTS = 20
"""People an outgoing message may acquaint the owner with: mail to more is a circular."""


@dataclass(frozen=True, slots=True)
class Gleaned:
    """A message ready to be recorded."""

    admitted: Admitted
    draft: Draft
    gleanings: Gleanings

    @property
    def message(self) -> Message:
        """The unwrapped message."""
        return self.draft.reading.message

    @property
    def key(self) -> str:
        """What makes a second delivery of the same message a duplicate."""
        return message_key(self.message, self.admitted.ses_message_id)

    @property
    def is_proven(self) -> bool:
        """Whether something shows that From wrote it."""
        return self.draft.reading.proof is not Proof.NONE

    @property
    def said_at(self) -> datetime:
        """The message's date, capped at receipt."""
        return effective_date(self.message.dated_at, self.message.received_at, self.admitted.received_at)

    @property
    def thread_keys(self) -> tuple[str, ...]:
        """By what its conversation may be known, its own Message-ID (or what stands for it) first."""
        owner = self.draft.perspective.owner
        return thread_keys_of(self.message, self.message.rfc_message_id or self.key, owner)

    @property
    def turn(self) -> Turn:
        """The message as its conversation remembers it."""
        return turn(self.draft, self.gleanings, ses_message_id=self.admitted.ses_message_id, said_at=self.said_at)


def excluded(reading: Reading, rules: ExclusionRules) -> ExclusionRule | None:
    """Which rule keeps a message from being gleaned: it excludes who wrote it, or one of those the owner wrote to."""
    message = reading.message
    if reading.direction is Direction.OUTGOING:
        blind = parse_mailboxes(message.headers.first("bcc") or "")
        return rules.applying(box.email for box in (*message.to, *message.cc, *blind))
    wrote = (message.sender, *message.authors) if message.sender else message.authors
    return rules.applying(box.email for box in wrote)


def parties(gleaned: Gleaned, inbox: Inbox) -> dict[str, Mailbox]:
    """Whom a message acquaints the owner with, by address: its sender, or those the owner wrote to; excluded ones never."""
    message = gleaned.message
    if gleaned.draft.reading.direction is Direction.INCOMING:
        boxes: tuple[Mailbox, ...] = (message.sender,) if message.sender else ()
    else:
        boxes = (*message.to, *message.cc)
    others = {box.email: box for box in boxes if _is_somebody(box.email, inbox)}
    return dict(list(others.items())[:RECIPIENTS])


def meet(person: Acquaintance, gleaned: Gleaned, inbox: Inbox, turns: Sequence[Turn], now: datetime) -> Acquaintance:
    """What a message changes about one of its parties."""
    box = parties(gleaned, inbox)[person.correspondent.email]
    if gleaned.draft.reading.direction is Direction.OUTGOING:
        modes = inbox.preferences.modes
        return written_to(person, name=box.name, at=gleaned.said_at, now=now, modes=modes)
    heard = heard_from(person, name=box.name, at=gleaned.said_at, is_proven=gleaned.is_proven)
    if gleaned.is_proven and gleaned.gleanings.signature_entities is not None:
        heard = understood(heard, gleaned.draft.signature_text, gleaned.gleanings.signature_entities)
    observations = bounded(gleaned.gleanings.observations)
    statement = Statement(observations, gleaned.said_at, evidence_id(inbox.inbox_id, gleaned.key))
    decision = decide(_standing(person, gleaned, inbox, turns))
    return state(
        heard,
        statement,
        decision.verdict,
        decision.reason,
        message_key=gleaned.key,
        now=now,
        modes=inbox.preferences.modes,
    )


def _is_somebody(email: str, inbox: Inbox) -> bool:
    is_other = email not in inbox.addresses and not inbox.preferences.exclusions.covers(email)
    return is_other and len(email.encode()) <= LONGEST_ADDRESS


def _standing(person: Acquaintance, gleaned: Gleaned, inbox: Inbox, turns: Sequence[Turn]) -> Standing:
    preferences = inbox.preferences
    return Standing(
        email=person.correspondent.email,
        owner=inbox.addresses,
        rule=preferences.contact_rule,
        capture=Capture.OFF if preferences.modes.is_off else preferences.capture,
        exclusions=ExclusionRules(preferences.exclusions),
        has_colleagues=preferences.includes_colleagues,
        skipped=gleaned.draft.reading.skipped,
        is_proven=gleaned.is_proven,
        has_owner_written=person.correspondent.first_outgoing_at is not None,
        answers_owner=_answers_owner(gleaned, turns),
        is_contact=person.contact is not None,
    )


def _answers_owner(gleaned: Gleaned, turns: Sequence[Turn]) -> bool:
    """Whether the owner wrote before it in the conversation, whose turns are in order, or it shows that they did."""
    earlier = takewhile(lambda one: one.message_key != gleaned.key, turns)
    if any(one.direction is Direction.OUTGOING for one in earlier):
        return True
    return any(one.message_key == gleaned.key and one.answers_owner_id is not None for one in turns)
