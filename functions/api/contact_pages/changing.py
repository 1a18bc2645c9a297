"""Changing the book from its pages: never over what somebody else changed meanwhile, and so that it can be undone exactly."""

from collections.abc import Callable
from datetime import datetime

from fastapi import HTTPException

from api import book
from api.book import Amended
from api.contact_pages.receipts import TOO_LATE, Act, BookReceipt, NotUndoneError, WayBack
from api.contact_pages.showing import row_of, shown_of, state_of
from api.contact_pages.telling import name_of
from api.pages.forms import Form
from gleaner.contacts.acquaintance import Acquaintance
from gleaner.contacts.contact import Contact
from gleaner.contacts.correspondent import Correspondent
from gleaner.contacts.excerpts import excerpt, touched_fields, with_excerpt
from gleaner.contacts.merging import undo
from gleaner.contacts.observation import Field
from gleaner.contacts.regretting import regret
from gleaner.contacts.tombstone import email_hash
from gleaner.errors import GleanerError
from gleaner.store import contacts
from gleaner.wording import marked

GONE = marked("There is no such contact (any more).")


class ChangedElsewhereError(GleanerError):
    """The book says something else now than when the page was shown."""


def known(email: str) -> Contact:
    """A contact of the book; raises 404."""
    stored = contacts.get(email)
    if stored is None:
        raise HTTPException(404, GONE)
    return stored.contact


def saved(email: str, change: Callable[[Contact], Contact], act: Act, place: str = "") -> BookReceipt:
    """Write what `change` makes of the contact; raises 404, or what `change` raises, and then nothing is written."""
    amended = book.change_contact(email, change)
    if amended is None:
        raise HTTPException(404, GONE)
    return _receipt(amended, act, place)


def put_back_earlier(email: str, form: Form, now: datetime) -> BookReceipt:
    """Carry out the Undo of one field; raises `ChangedElsewhereError` where it would no longer do what its button said."""
    if form.text("field") not in set(Field):
        raise HTTPException(404, marked("There is no such field."))
    field = Field(form.text("field"))

    def change(contact: Contact) -> Contact:
        if state_of(contact, field) == form.text("seen"):
            return undo(contact, field, now, number=form.text("number") or None)
        if shown_of(contact, field) == form.text("becomes"):
            return contact
        raise ChangedElsewhereError("This was changed elsewhere while the page was open.")

    return saved(email, change, Act.SAVED, row_of(field))


def undone(receipt: BookReceipt) -> BookReceipt:
    """Put the fields of a contact back as they were, authors and history too; this can be undone itself.

    Raises `NotUndoneError`, or `ChangedElsewhereError` where they are no longer as they were left.
    """
    way_back = _way_back(receipt)
    return saved(receipt.email, lambda contact: _as_it_was(contact, way_back), Act.UNDONE, receipt.place)


def answer_undone(receipt: BookReceipt, key: bytes) -> BookReceipt:
    """A suggestion waits again, and what it brought into the book is gone; raises as `undone` does."""
    way_back = _way_back(receipt)
    answered = way_back.answered
    if answered is None:
        raise NotUndoneError(TOO_LATE)

    def change(person: Acquaintance) -> Acquaintance:
        if person.correspondent == Correspondent(receipt.email):  # they were forgotten meanwhile, and stay so
            raise ChangedElsewhereError("Somebody had this person forgotten.")
        regretted = regret(person.correspondent, answered)
        return Acquaintance(regretted, _contact_as_it_was(person.contact, way_back))

    book.change_person(way_back.inbox_id, receipt.email, email_hash(receipt.email, key), change)
    return BookReceipt(Act.WAITING_AGAIN, receipt.email, receipt.name)


def _way_back(receipt: BookReceipt) -> WayBack:
    if receipt.way_back is None:
        raise NotUndoneError(TOO_LATE)
    return receipt.way_back


def _receipt(amended: Amended, act: Act, place: str) -> BookReceipt:
    before, after = amended.before, amended.after
    fields = touched_fields(before, after)
    if not fields:
        return BookReceipt(Act.UNCHANGED, after.email, name_of(after), place)
    way_back = WayBack(tuple(sorted(fields)), excerpt(before, fields), excerpt(after, fields))
    return BookReceipt(act, after.email, name_of(after), place, way_back)


def _contact_as_it_was(contact: Contact | None, way_back: WayBack) -> Contact | None:
    if way_back.after is None or (contact is None and way_back.before is None):
        return contact
    if contact is None:
        raise ChangedElsewhereError("There is no such contact any more.")
    if way_back.before is not None:
        return _as_it_was(contact, way_back)
    if contact != way_back.after:
        raise ChangedElsewhereError("Somebody else changed the contact meanwhile.")
    return None


def _as_it_was(contact: Contact, way_back: WayBack) -> Contact:
    before, after = way_back.before, way_back.after
    if before is None or after is None:
        return contact
    standing = excerpt(contact, way_back.fields)
    if standing == before:
        return contact
    if standing != after:
        raise ChangedElsewhereError("This was changed elsewhere meanwhile.")
    return with_excerpt(contact, before, way_back.fields)
