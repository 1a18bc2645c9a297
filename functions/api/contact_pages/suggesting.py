"""What waits for somebody's word: shown page by page, and answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from api import book
from api.caller import Caller, own_inbox
from api.contact_pages.places import Places
from api.contact_pages.receipts import Act, BookReceipt, WayBack
from api.contact_pages.telling import PHONE_TYPES, Teller
from api.phones import readable_phone
from api.sealing import Seal
from gleaner.contacts.correspondent import Correspondent, Suggestion
from gleaner.contacts.excerpts import excerpt, touched_fields
from gleaner.contacts.observation import Field, Observation
from gleaner.contacts.regretting import Answered
from gleaner.digests.phrases import FIELDS, SUGGESTED_BECAUSE
from gleaner.digests.schedule import zone_or_utc
from gleaner.inbox import Inbox
from gleaner.store import correspondents
from gleaner.wording import Catalogue, marked

ACCEPT, REJECT, UNDO = "accept", "reject", "undo"
_PURPOSE, _PLACE = "suggestion", "suggestions"
_BETWEEN = "\n"
"""Between the parts of a name; no id and no address holds it."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A value that would be written, and the line in which it stood."""

    label: str
    text: str
    line: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """One suggestion of the page; `name` is what its form sends."""

    sealed: str
    who: str
    email: str
    reason: str
    date: str
    inbox: str
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """Suggestions, and the mark where more come; empty at the end."""

    shown: tuple[Waiting, ...]
    following: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks at suggestions: their inboxes, in the order in which they are gone through, and their language."""

    inboxes: Sequence[Inbox]
    words: Catalogue
    now: datetime
    places: Places


def waiting_page(reader: Reader, limit: int, mark: str = "") -> WaitingPage:
    """Suggestions of that many people, inbox by inbox, the oldest first; raises `BrokenSealError`."""
    begun_id, _, after = (reader.places.place(_PLACE, mark) or "").partition(_BETWEEN)
    left = list(reader.inboxes)
    while begun_id and left and left[0].inbox_id != begun_id:
        left.pop(0)
    shown: list[Waiting] = []
    room = limit
    for inbox in left:
        if not room:
            return WaitingPage(tuple(shown), reader.places.mark(_PLACE, inbox.inbox_id + _BETWEEN))
        start = after if inbox.inbox_id == begun_id else ""
        found, following = correspondents.suggested(inbox.inbox_id, room, start or None)
        shown += [one for known in found for one in _of(known, inbox, reader)]
        room -= len(found)
        if following:
            return WaitingPage(tuple(shown), reader.places.mark(_PLACE, inbox.inbox_id + _BETWEEN + following))
    return WaitingPage(tuple(shown), "")


def answer(sealed: str, caller: Caller, places: Places, now: datetime, *, is_accepted: bool) -> BookReceipt:
    """Take a suggestion into the book, or refuse it; pressed twice it is done once. Raises 404 or `BrokenSealError`."""
    inbox_id, email, evidence_id = Seal(_PURPOSE, places.key).opened(sealed).split(_BETWEEN)
    own_inbox(inbox_id, caller)
    if is_accepted:
        answered = book.accept_suggestion(inbox_id, email, evidence_id, places.key, now)
    else:
        answered = book.reject_suggestion(inbox_id, email, evidence_id, places.key)
    if answered is None or answered.after == answered.before:
        return BookReceipt(Act.ANSWERED_BEFORE, email)
    known, contact, before = answered.after.correspondent, answered.after.contact, answered.before.contact
    fields = touched_fields(before, contact) if before and contact else frozenset(Field)
    way_back = WayBack(
        tuple(sorted(fields)) if is_accepted else (),
        excerpt(before, fields) if is_accepted and before else None,
        excerpt(contact, fields) if is_accepted and contact else None,
        inbox_id,
        Answered.between(answered.before.correspondent, known),
    )
    return BookReceipt(Act.ACCEPTED if is_accepted else Act.REJECTED, email, known.name, way_back=way_back)


def _of(known: Correspondent, inbox: Inbox, reader: Reader) -> Iterator[Waiting]:
    teller = Teller(reader.words, zone_or_utc(inbox.preferences.time_zone), reader.now, {})
    for suggestion in known.suggestions:
        named = _BETWEEN.join((inbox.inbox_id, known.email, suggestion.statement.evidence_id))
        yield Waiting(
            sealed=Seal(_PURPOSE, reader.places.key).closed(named),
            who=known.name or known.email,
            email=known.email if known.name else "",
            reason=_reason(suggestion, reader.words),
            date=teller.day(suggestion.statement.stated_at),
            inbox=inbox.address if len(reader.inboxes) > 1 else "",
            details=tuple(_detail(one, reader.words) for one in suggestion.statement.observations),
        )


def _reason(suggestion: Suggestion, words: Catalogue) -> str:
    return words.gettext(SUGGESTED_BECAUSE.get(suggestion.reason, marked("New details wait for your approval")))


def _detail(one: Observation, words: Catalogue) -> Detail:
    _ = words.gettext
    if one.field is not Field.PHONE:
        return Detail(_(FIELDS[one.field]), one.value, one.line)
    number = readable_phone(one.value)
    if one.extension:
        number = _("{number} ext. {extension}").format(number=number, extension=one.extension)
    if one.phone_type:
        number = f"{number} ({_(PHONE_TYPES[one.phone_type])})"
    return Detail(_(FIELDS[Field.PHONE]), number, one.line)
