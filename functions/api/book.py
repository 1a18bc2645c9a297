"""What people do to the contact book: correct, accept, reject, forget; each one transaction, once however often it is asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from api.caller import Caller
from api.identifiers import is_id
from gleaner.contacts.acquaintance import Acquaintance, accept, reject
from gleaner.contacts.captures import captured, evidence_in
from gleaner.contacts.contact import Contact
from gleaner.contacts.correspondent import Change, Correspondent
from gleaner.contacts.forgetting import known_by, without
from gleaner.contacts.merging import EnteredPhone, correct, undo
from gleaner.contacts.observation import Field
from gleaner.contacts.taking_back import put_back, take_back
from gleaner.contacts.tombstone import email_hash
from gleaner.store import contacts, correspondents, inbox_listing, inboxes
from gleaner.store.correspondents import StoredCorrespondent
from gleaner.store.retrying import until_won, writing


@dataclass(frozen=True, slots=True)
class Capture:
    """What a message brought into the book: of whom it was, what it changed, and what the book holds now."""

    known: Correspondent
    changes: tuple[Change, ...]
    contact: Contact


@dataclass(frozen=True, slots=True)
class Amended:
    """A contact as it was and as it is now."""

    before: Contact
    after: Contact


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody before and after the owner answered a suggestion; both are the same where it was answered already."""

    before: Acquaintance
    after: Acquaintance


def holder_of(inbox_id: str, evidence_id: str) -> Correspondent | None:
    """Of whom a suggestion is; None once it was taken or refused."""
    waiting = correspondents.with_suggestions(inbox_id)
    return next((one for one in waiting if evidence_id in _evidence_ids(one)), None)


def accept_suggestion(inbox_id: str, email: str, evidence_id: str, key: bytes, now: datetime) -> Answered | None:
    """Write a suggestion into the book; one of somebody who is being forgotten for everybody is as good as gone."""
    hashed = email_hash(email, key)
    if contacts.forgotten([hashed]):
        return None
    return change_person(inbox_id, email, hashed, lambda person: accept(person, evidence_id, now))


def reject_suggestion(inbox_id: str, email: str, evidence_id: str, key: bytes) -> Answered:
    """Drop a suggestion, and remember that it is not wanted."""
    return change_person(inbox_id, email, email_hash(email, key), lambda person: reject(person, evidence_id))


def capture_of(inbox_id: str, named: str) -> Capture | None:
    """What a message of this inbox brought into the book, by the id of that; None where it is nobody's."""
    known = correspondents.with_evidence(inbox_id, evidence_in(named)) if is_id(named) else None
    changes = captured(known, named) if known else ()
    stored = contacts.get(known.email) if known and changes else None
    return Capture(known, changes, stored.contact) if known and stored else None


def take_back_value(capture: Capture, now: datetime) -> Contact | None:
    """Undo what a message brought into the book, for good; None where there is no such contact any more."""
    amended = change_contact(capture.known.email, lambda contact: take_back(contact, capture.changes, now))
    return amended.after if amended else None


def put_back_value(capture: Capture, now: datetime) -> Contact | None:
    """Write what was taken back into the book again, as a person's word; None where there is no such contact any more."""
    amended = change_contact(capture.known.email, lambda contact: put_back(contact, capture.changes, now))
    return amended.after if amended else None


def correct_contact(
    email: str, changes: Mapping[Field, str | None], phones: Sequence[EnteredPhone] | None, now: datetime
) -> Contact | None:
    """Write a person's word into the book; None where there is no such contact."""
    amended = change_contact(email, lambda contact: correct(contact, changes, phones, now))
    return amended.after if amended else None


def undo_change(email: str, field: Field, number: str | None, now: datetime) -> Contact | None:
    """Back to the value before; None where there is no such contact."""
    amended = change_contact(email, lambda contact: undo(contact, field, now, number=number))
    return amended.after if amended else None


def forget(caller: Caller, email: str, key: bytes, now: datetime) -> None:
    """Forget what the caller's own inboxes know of somebody, and keep it from coming back to them."""
    mine = [inbox.inbox_id for inbox in inboxes.of_owner(caller.owner_id)]
    if not mine:
        return  # nothing is known, and DynamoDB refuses a transaction of nothing
    hashed = email_hash(email, key)

    def change() -> None:
        known = [correspondents.get(inbox_id, email).correspondent for inbox_id in mine]
        evidence = {evidence_id for one in known for evidence_id in known_by(one)}
        stored = contacts.get(email)
        with writing() as write:
            for inbox_id in mine:
                correspondents.forget(write, inbox_id, email, hashed, now)
            if stored is not None:
                contacts.put_rest(write, stored, without(stored.contact, evidence))

    until_won(change)


def forget_for_everybody(email: str, key: bytes, now: datetime) -> None:
    """The contact goes for the whole organisation with what every inbox knows of them, and never comes back.

    The tombstone comes first: from then on nobody takes them in. Who repeats it after a crash removes what is left.
    """

    def change() -> None:
        with writing() as write:
            contacts.forget(write, email, email_hash(email, key), now)

    until_won(change)
    for inbox_id in correspondents.in_inboxes(inbox_listing.every_id(), email):
        correspondents.drop(inbox_id, email)


def change_contact(email: str, change: Callable[[Contact], Contact]) -> Amended | None:
    """Write what `change` makes of a contact, which it may be asked several times; None where there is no such contact."""

    def once() -> Amended | None:
        stored = contacts.get(email)
        if stored is None:
            return None
        changed = change(stored.contact)
        if changed != stored.contact:
            with writing() as write:
                contacts.put(write, contacts.onto(stored, changed))
        return Amended(stored.contact, changed)

    return until_won(once)


def change_person(inbox_id: str, email: str, hashed: str, change: Callable[[Acquaintance], Acquaintance]) -> Answered:
    """Write what `change` makes of somebody, which it may be asked several times; a contact that it drops goes."""

    def once() -> Answered:
        known, stored = correspondents.get(inbox_id, email), contacts.get(email)
        before = Acquaintance(known.correspondent, stored.contact if stored else None)
        after = change(before)
        if after == before:
            return Answered(before, before)
        with writing() as write:
            correspondents.put(write, inbox_id, StoredCorrespondent(after.correspondent, known.version))
            if stored is not None:
                contacts.put_rest(write, stored, after.contact)
            elif after.contact is not None:
                contacts.put(write, contacts.onto(None, after.contact))
                contacts.check_remembered(write, hashed)
        return Answered(before, after)

    return until_won(once)


def _evidence_ids(one: Correspondent) -> frozenset[str]:
    return frozenset(suggestion.statement.evidence_id for suggestion in one.suggestions)
