"""What somebody just did on the pages of the contact book: for the confirmation, and for its Undo."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from api.pages import receipts
from api.pages.visiting import Visit
from gleaner.contacts.contact import Contact
from gleaner.contacts.observation import Field
from gleaner.contacts.regretting import Answered
from gleaner.errors import GleanerError
from gleaner.wording import marked

LARGEST = 300 * 1024
"""Bytes of JSON; a DynamoDB item may have 400 KB. What is larger is confirmed without an Undo."""

TOO_LATE = marked("This can no longer be undone. Set it by hand.")


class NotUndoneError(GleanerError):
    """An Undo came too late, or over what somebody else did meanwhile; the text says so."""


class Act(StrEnum):
    """What was done."""

    SAVED = "saved"
    UNCHANGED = "unchanged"
    UNDONE = "undone"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WAITING_AGAIN = "waiting_again"
    ANSWERED_BEFORE = "answered_before"
    FORGOTTEN = "forgotten"
    FORGOTTEN_BUT_STAYS = "forgotten_but_stays"
    FORGOTTEN_BY_ALL = "forgotten_by_all"


SENTENCES: Mapping[Act, str] = {
    Act.SAVED: marked("Saved. What you entered is never overwritten by mail."),
    Act.UNCHANGED: marked("Nothing changed."),
    Act.UNDONE: marked("Undone. It is as it was before."),
    Act.ACCEPTED: marked("Added to the contacts: {name}."),
    Act.REJECTED: marked("Not added: {name}. It will not be suggested again."),
    Act.WAITING_AGAIN: marked("Undone. {name} waits for your answer again."),
    Act.ANSWERED_BEFORE: marked("This suggestion was answered already."),
    Act.FORGOTTEN: marked("Forgotten: {name}. Your mail does not bring them back."),
    Act.FORGOTTEN_BUT_STAYS: marked(
        "Forgotten what your mail said of {name}. The contact stays: others received mail too, or somebody entered it."
    ),
    Act.FORGOTTEN_BY_ALL: marked("Forgotten for everybody: {name}. Nobody's mail brings them back."),
}


@dataclass(frozen=True, slots=True)
class WayBack:
    """What an Undo puts back: these fields of a contact (None: no contact), if they are still as they were left.

    `answered` is what became of a suggestion in that inbox.
    """

    fields: tuple[Field, ...]
    before: Contact | None
    after: Contact | None
    inbox_id: str = ""
    answered: Answered | None = None


@dataclass(frozen=True, slots=True)
class BookReceipt:
    """Something done with a contact; `place` is the row of the page where that is said."""

    act: Act
    email: str
    name: str = ""
    place: str = ""
    way_back: WayBack | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """The confirmation on a page; without an id there is nothing to undo."""

    text: str
    place: str
    undo_id: str
    email: str


def keep(receipt: BookReceipt, visit: Visit) -> str:
    """Keep it for the next page; its id, which says nothing."""
    is_small = len(msgspec.json.encode(receipt)) <= LARGEST
    kept = receipt if is_small else BookReceipt(receipt.act, receipt.email, receipt.name, receipt.place)
    return receipts.keep(kept, visit.session, visit.now)


def to_undo(receipt_id: str, visit: Visit) -> BookReceipt:
    """What this session did under that id; raises `NotUndoneError` where that is nothing, or too long ago."""
    receipt = _find(receipt_id, visit)
    if receipt is None or receipt.way_back is None:
        raise NotUndoneError(TOO_LATE)
    return receipt


def note_of(receipt_id: str, visit: Visit) -> Note | None:
    """The confirmation of it, in a sentence."""
    receipt = _find(receipt_id, visit)
    if receipt is None:
        return None
    text = visit.words.gettext(SENTENCES[receipt.act]).format(name=receipt.name or receipt.email)
    return Note(text, receipt.place, receipt_id if receipt.way_back else "", receipt.email)


def _find(receipt_id: str, visit: Visit) -> BookReceipt | None:
    return receipts.find(receipt_id, BookReceipt, visit.session, visit.now)
