"""A reading becomes what is worth keeping: details of its sender, follow-ups, and a turn of its conversation. Pure.

The function, the command line and the benchmarks all go this one way: `draft`, then Comprehend on `Draft.questions`, then
`glean`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from gleaner.contacts.domains import country_region, domain_of, is_free_mail
from gleaner.contacts.names.senders import read_sender
from gleaner.contacts.observation import Observation
from gleaner.contacts.observing import entity_text, observe
from gleaner.contacts.policy import is_colleague
from gleaner.followups.cues import plain
from gleaner.followups.finding import Context, find
from gleaner.followups.followup import FollowUp, Kind
from gleaner.followups.refining import analysis_text, refine
from gleaner.followups.task import Recipient, Turn
from gleaner.followups.turns import Answered, turn_of
from gleaner.followups.vocatives import Addressee, addressee
from gleaner.language.analysis import Analysis, Entity
from gleaner.language.request import Request
from gleaner.mail.admission import effective_date
from gleaner.mail.automatic import is_list_post
from gleaner.mail.identity import message_key
from gleaner.mail.message import Direction, Mailbox, Message, Proof, Reading
from gleaner.mail.threads import is_forward_subject, references_of
from gleaner.mending import mended

_ENCLOSED_TEXTS = ("text/csv", "text/tab-separated-values", "text/xml", "text/rtf")
_NOT_ENCLOSED = frozenset(
    ("application/pgp-encrypted", "application/pgp-keys", "application/pgp-signature", "application/pkcs7-signature")
) | {"application/x-pkcs7-signature", "application/ics", "application/ms-tnef"}
"""Signatures, keys, invitations, and what Outlook wraps its formatting in."""

LONGEST_ID = 998
"""Characters of a Message-ID that a turn remembers: a line's length (RFC 5322, 2.1.1)."""


@dataclass(frozen=True, slots=True)
class Perspective:
    """Whose mailbox it is: the owner's addresses, default phone region, and what they want gleaned."""

    owner: frozenset[str]
    phone_region: str
    wants_contacts: bool = True
    wants_tasks: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """What the rules alone say of a reading, and what is left to ask Comprehend (`questions`, 0 to 2 of them).

    `understood` are the entities of `signature_text`, known from an earlier mail with the same signature: then it is not asked.
    """

    reading: Reading
    language: str | None
    perspective: Perspective
    context: Context
    follow_ups: tuple[FollowUp, ...]
    signature_text: str
    task_text: str
    understood: tuple[Entity, ...] | None = None

    @property
    def questions(self) -> tuple[Request, ...]:
        """The texts whose entities or key phrases can change the outcome."""
        open_text = self.signature_text if self.understood is None else ""
        signature = Request(open_text, self.language, wants_entities=True, wants_key_phrases=False)
        lacks_date = any(one.due_on is None for one in self.follow_ups)
        tasks = Request(self.task_text, self.language, wants_entities=lacks_date, wants_key_phrases=True)
        return tuple(request for request in (signature, tasks) if request.text)


@dataclass(frozen=True, slots=True)
class Gleanings:
    """What one message yields. `follow_ups` are literal sentences of its new text; both are empty for a skipped one.

    `signature_entities` are what Comprehend answered to the signature, None where it was not asked or did not answer.
    """

    observations: tuple[Observation, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    signature_entities: tuple[Entity, ...] | None = None


def draft(
    reading: Reading, perspective: Perspective, language: str | None, received_at: datetime | None = None
) -> Draft:
    """Apply the rules; `language` is what identification says of the new text.

    `received_at` is when SES received the message, later than which it cannot have been written.
    """
    reading = mended(reading)
    context = _context(reading, perspective, language, received_at)
    is_read = reading.skipped is None
    follow_ups = find(reading.zones.new_text, context) if is_read and perspective.wants_tasks else ()
    wants_details = is_read and perspective.wants_contacts and reading.direction is Direction.INCOMING
    return Draft(
        reading=reading,
        language=language,
        perspective=perspective,
        context=context,
        follow_ups=follow_ups,
        signature_text=entity_text(reading) if wants_details else "",
        task_text=analysis_text(follow_ups),
    )


def glean(written: Draft, analyses: Sequence[Analysis]) -> Gleanings:
    """Put rules and Comprehend together; `analyses` answer `written.questions` in their order."""
    answers = {request.text: analysis for request, analysis in zip(written.questions, analyses, strict=True)}
    asked = answers.get(written.signature_text, Analysis()) if written.understood is None else Analysis()
    entities = asked.entities if written.understood is None else written.understood
    tasks = answers.get(written.task_text, Analysis())
    perspective = written.perspective
    observations = (
        observe(
            written.reading,
            entities=entities,
            entity_text=written.signature_text,
            default_region=perspective.phone_region,
            language=written.language,
            owner=perspective.owner,
        )
        if perspective.wants_contacts
        else ()
    )
    follow_ups = refine(written.follow_ups, tasks, written.task_text, written.context)
    return Gleanings(observations, follow_ups, asked.entities if asked.is_answered else None)


def turn(written: Draft, gleanings: Gleanings, *, ses_message_id: str, said_at: datetime) -> Turn:
    """The message as its conversation remembers it."""
    message = written.reading.message
    said = turn_of(
        written.reading.zones.new_text,
        _put_to_owner(written, gleanings.follow_ups),
        written.context,
        message_key=message_key(message, ses_message_id),
        rfc_message_id=message.rfc_message_id,
        said_at=said_at,
        is_automatic=written.reading.skipped is not None,
        has_attachment=has_attachment(message),
        is_proven=written.reading.proof is not Proof.NONE,
        is_colleague=_speaks_for_owner(written.reading, written.perspective.owner),
        answered=_answered(written.reading, written.perspective.owner),
        sender=message.sender.email if message.sender else "",
        forwarded_to=_forwarded_to(written.reading, written.perspective.owner),
    )
    return replace(said, rfc_message_id=message.rfc_message_id and message.rfc_message_id[:LONGEST_ID])


def has_attachment(message: Message) -> bool:
    """Whether something other than the text came along. Images of a page that hangs together are its decoration."""
    is_page = any(one.startswith("multipart/related") for one in message.content_types)
    kinds = (one.partition(";")[0].strip() for one in message.content_types)
    return any(_is_enclosed(kind) and not (is_page and kind.startswith("image/")) for kind in kinds)


def _is_enclosed(kind: str) -> bool:
    return kind in _ENCLOSED_TEXTS or not (
        kind.startswith(("text/", "multipart/", "message/")) or kind in _NOT_ENCLOSED
    )


def _put_to_owner(written: Draft, follow_ups: tuple[FollowUp, ...]) -> tuple[FollowUp, ...]:
    """The follow-ups of a message; of a colleague's who answers for the owner, only what calls the owner by name."""
    if not _speaks_for_owner(written.reading, written.perspective.owner):
        return follow_ups
    names = written.context.owner_names
    return tuple(
        one
        for one in follow_ups
        if one.kind is Kind.COMMITMENT or addressee(plain(one.sentence), names) is Addressee.OWNER
    )


def _forwarded_to(reading: Reading, owner: frozenset[str]) -> Recipient | None:
    """To whom the owner forwarded a mail; None for an answer to who wrote it."""
    message, author = reading.message, reading.zones.forwarded_from
    is_forward = author is not None or is_forward_subject(message.subject)
    others = [box for box in message.to if box.email not in owner]
    is_answer = author is not None and any(box.email == author.email for box in (*message.to, *message.cc))
    if reading.direction is Direction.INCOMING or not is_forward or not others or is_answer:
        return None
    return Recipient(others[0].email, _called(others[0]))


def _speaks_for_owner(reading: Reading, owner: frozenset[str]) -> bool:
    """Whether a colleague of the owner wrote to somebody outside."""
    message = reading.message
    if (
        reading.direction is Direction.OUTGOING
        or message.sender is None
        or not is_colleague(message.sender.email, owner)
    ):
        return False
    return any(box.email not in owner and not is_colleague(box.email, owner) for box in (*message.to, *message.cc))


def _answered(reading: Reading, owner: frozenset[str]) -> Answered:
    domains = (domain_of(address) for address in sorted(owner))
    return Answered(
        references=tuple(one[:LONGEST_ID] for one in references_of(reading.message)),
        quoted_text=reading.zones.quoted_text,
        owner_addresses=tuple(sorted(owner)),
        owner_domain=next((domain for domain in domains if not is_free_mail(domain)), None),
    )


def _said_at(message: Message, received_at: datetime | None) -> datetime:
    if received_at is not None:
        return effective_date(message.dated_at, message.received_at, received_at)
    return message.dated_at or message.received_at or datetime.fromtimestamp(0, UTC)


def _context(reading: Reading, perspective: Perspective, language: str | None, received_at: datetime | None) -> Context:
    message, owner = reading.message, perspective.owner
    said_at = _said_at(message, received_at)
    addressees = (*message.to, *message.cc)
    recipient = next((box for box in addressees if box.email not in owner), None)
    other = message.sender if reading.direction is Direction.INCOMING else recipient
    return Context(
        direction=reading.direction,
        language=language or "",
        said_on=(said_at + message.utc_offset).date(),
        owner_names=_owner_names(addressees if reading.direction is Direction.INCOMING else (message.sender,), owner),
        counterpart=_called(other) if other else "",
        subject=message.subject,
        is_owner_addressed=_is_addressed(message, owner),
        region=_region(message, perspective),
    )


def _is_addressed(message: Message, owner: frozenset[str]) -> bool:
    """Whether the owner is whom a message is for: in To, or unnamed (a blind copy, an alias) in mail that is no list's."""
    if any(box.email in owner for box in message.to):
        return True
    return not any(box.email in owner for box in message.cc) and not is_list_post(message.headers)


def _region(message: Message, perspective: Perspective) -> str | None:
    """The sender's country: their domain's, else the owner's own, where 12/4 is written as the owner writes it."""
    domain = country_region(domain_of(message.sender.email)) if message.sender else None
    return domain or perspective.phone_region


def _owner_names(boxes: Sequence[Mailbox | None], owner: frozenset[str]) -> tuple[str, ...]:
    """What others may call the owner: given name and surname as headers spell them, else the address's first part."""
    own = [box for box in boxes if box is not None and box.email in owner]
    names: list[str] = []
    for box in own or [Mailbox("", address) for address in sorted(owner)]:
        person = read_sender(box).person
        spelled = (person.first, person.last) if person else (box.email.partition("@")[0].partition(".")[0].title(),)
        names += [name for name in spelled if name]
    return tuple(dict.fromkeys(names))


def _called(box: Mailbox) -> str:
    """How a title names somebody: by given name, display name or address."""
    person = read_sender(box).person
    return (person.first if person else None) or box.name or box.email
