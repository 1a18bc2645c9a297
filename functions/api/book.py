"""What people do to the contact book: correct, accept, reject, forget; each one transaction, once however often it is asked."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pynamodb.transactions import TransactWrite

from api.caller import Caller
from api.identifiers import is_id
from api.retrying import until_won, writing
from gleaner.contacts.acquaintance import Acquaintance, accept, reject
from gleaner.contacts.captures import captured, evidence_in
from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.correspondent import Change, Correspondent
from gleaner.contacts.merging import EnteredPhone, correct, undo
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS
from gleaner.contacts.taking_back import put_back, take_back
from gleaner.contacts.tombstone import email_hash
from gleaner.store import contacts, correspondents, inboxes
from gleaner.store.contacts import StoredContact
from gleaner.store.correspondents import StoredCorrespondent


@dataclass(frozen=True, slots=True)
class Capture:
    """What a message brought into the book: of whom it was, what it changed, and what the book holds now."""

    known: Correspondent
    changes: tuple[Change, ...]
    contact: Contact


def holder_of(inbox_id: str, evidence_id: str) -> Correspondent | None:
    """Of whom a suggestion is; None once it was taken or refused."""
    waiting = correspondents.with_suggestions(inbox_id)
    return next((one for one in waiting if evidence_id in _evidence_ids(one)), None)


def accept_suggestion(inbox_id: str, email: str, evidence_id: str, key: bytes, now: datetime) -> None:
    """Write a suggestion into the book; one of somebody who is being forgotten for everybody is as good as gone."""
    hashed = email_hash(email, key)
    if not contacts.forgotten([hashed]):
        _change_person(inbox_id, email, hashed, lambda person: accept(person, evidence_id, now))


def reject_suggestion(inbox_id: str, email: str, evidence_id: str, key: bytes) -> None:
    """Drop a suggestion, and remember that it is not wanted."""
    _change_person(inbox_id, email, email_hash(email, key), lambda person: reject(person, evidence_id))


def capture_of(inbox_id: str, named: str) -> Capture | None:
    """What a message of this inbox brought into the book, by the id of that; None where it is nobody's."""
    known = correspondents.with_evidence(inbox_id, evidence_in(named)) if is_id(named) else None
    changes = captured(known, named) if known else ()
    stored = contacts.get(known.email) if known and changes else None
    return Capture(known, changes, stored.contact) if known and stored else None


def take_back_value(capture: Capture, now: datetime) -> Contact | None:
    """Undo what a message brought into the book, for good; None where there is no such contact any more."""
    return _change_contact(capture.known.email, lambda contact: take_back(contact, capture.changes, now))


def put_back_value(capture: Capture, now: datetime) -> Contact | None:
    """Write what was taken back into the book again, as a person's word; None where there is no such contact any more."""
    return _change_contact(capture.known.email, lambda contact: put_back(contact, capture.changes, now))


def correct_contact(
    email: str, changes: Mapping[Field, str | None], phones: Sequence[EnteredPhone] | None, now: datetime
) -> Contact | None:
    """Write a person's word into the book; None where there is no such contact."""
    return _change_contact(email, lambda contact: correct(contact, changes, phones, now))


def undo_change(email: str, field: Field, number: str | None, now: datetime) -> Contact | None:
    """Back to the value before; None where there is no such contact."""
    return _change_contact(email, lambda contact: undo(contact, field, now, number=number))


def forget(caller: Caller, email: str, key: bytes, now: datetime) -> None:
    """Forget what the caller's own inboxes know of somebody, and keep it from coming back to them."""
    mine = [inbox.inbox_id for inbox in inboxes.of_owner(caller.owner_id)]
    hashed = email_hash(email, key)

    def change() -> None:
        known = [correspondents.get(inbox_id, email).correspondent for inbox_id in mine]
        evidence = {evidence_id for one in known for evidence_id in (*one.evidence, *one.waiting_ids)}
        stored = contacts.get(email)
        with writing() as write:
            for inbox_id in mine:
                correspondents.forget(write, inbox_id, email, hashed, now)
            if stored is not None:
                _write_rest(write, stored, without(stored.contact, evidence))

    until_won(change)


def forget_for_everybody(email: str, key: bytes, now: datetime) -> None:
    """The contact goes for the whole organisation with what every inbox knows of them, and never comes back.

    The tombstone comes first: from then on nobody takes them in. Who repeats it after a crash removes what is left.
    """

    def change() -> None:
        with writing() as write:
            contacts.forget(write, email, email_hash(email, key), now)

    until_won(change)
    for inbox_id in correspondents.in_inboxes(inboxes.every_id(), email):
        correspondents.drop(inbox_id, email)


def without(contact: Contact, evidence: Collection[str]) -> Contact | None:
    """The contact less all that rests on this evidence; None where nothing is left. What a person entered stays."""

    def stays(value: Value) -> bool:
        return value.author is Author.PERSON or value.evidence_id not in evidence

    values = {field: value for field, value in contact.values.items() if stays(value)}
    history = {field: left for field, past in contact.history.items() if (left := tuple(filter(stays, past)))}
    phones = tuple(filter(stays, contact.phones))
    for field in Field:
        is_gone = field in contact.values and field not in values
        # An address goes back as a whole or not at all: parts of two would make a third.
        if is_gone and field in history and field not in ADDRESS_FIELDS:
            values[field], *older = history[field]
            history[field] = tuple(older)
    if not phones and not any(value.value for value in values.values()):
        return None
    return replace(
        contact, values=values, phones=phones, history={field: past for field, past in history.items() if past}
    )


def _change_person(inbox_id: str, email: str, hashed: str, change: Callable[[Acquaintance], Acquaintance]) -> None:
    def once() -> None:
        known, stored = correspondents.get(inbox_id, email), contacts.get(email)
        before = Acquaintance(known.correspondent, stored.contact if stored else None)
        after = change(before)
        if after == before:
            return
        with writing() as write:
            correspondents.put(write, inbox_id, StoredCorrespondent(after.correspondent, known.version))
            if after.contact is not None and after.contact != before.contact:
                contacts.put(write, contacts.onto(stored, after.contact))
                if stored is None:
                    contacts.check_remembered(write, hashed)

    until_won(once)


def _change_contact(email: str, change: Callable[[Contact], Contact]) -> Contact | None:
    def once() -> Contact | None:
        stored = contacts.get(email)
        if stored is None:
            return None
        changed = change(stored.contact)
        if changed != stored.contact:
            with writing() as write:
                contacts.put(write, contacts.onto(stored, changed))
        return changed

    return until_won(once)


def _write_rest(write: TransactWrite, stored: StoredContact, rest: Contact | None) -> None:
    if rest is None:
        contacts.delete(write, stored)
    elif rest != stored.contact:
        contacts.put(write, contacts.onto(stored, rest))


def _evidence_ids(one: Correspondent) -> frozenset[str]:
    return frozenset(suggestion.statement.evidence_id for suggestion in one.suggestions)
