"""A card into a contact: what a person brings along counts as their word, but never over a later one of somebody's.

A value that the book says already stays as it is, so that a file exported and imported again, or imported twice, changes
nothing. Where a person's word stands (an empty one too), a card counts only if its REV is later.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.correcting import EnteredPhone, correct
from gleaner.contacts.exchange.cards import Card
from gleaner.contacts.merging import PHONE_LIMIT
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS, phone_key, same_value, standing_unit


def imported(contact: Contact | None, card: Card, at: datetime) -> Contact:
    """The contact with what a card says, imported at that moment; the contact itself where the card says nothing new."""
    before = contact or Contact(card.email)
    stated_at = min(card.revised_at, at) if card.revised_at else at
    changes = {field: text for field, text in card.values.items() if field not in ADDRESS_FIELDS}
    wanted: dict[Field, str | None] = {
        field: text for field, text in changes.items() if _counts(field, before.values.get(field), text, card)
    }
    after = correct(before, {**wanted, **_address(before, card)}, None, stated_at)
    return _with_phones(after, card, stated_at)


def _counts(field: Field, standing: Value | None, text: str, card: Card) -> bool:
    if standing is None:
        return True
    if same_value(field, standing.value) == same_value(field, text):
        return False
    return _is_later(card, standing)


def _is_later(card: Card, standing: Value) -> bool:
    """Whether a card may take the place of what stands: always a machine's, a person's only if it was changed later."""
    if standing.author is Author.MACHINE:
        return True
    return card.revised_at is not None and card.revised_at > standing.stated_at


def _address(contact: Contact, card: Card) -> Mapping[Field, str | None]:
    """The card's address, as one; what the standing one has beyond it goes."""
    stated = {field: card.values[field] for field in ADDRESS_FIELDS if field in card.values}
    standing = standing_unit(contact)
    is_said = all(
        field in standing and same_value(field, standing[field].value) == same_value(field, stated[field])
        for field in stated
    )
    if not stated or is_said or not all(_is_later(card, value) for value in standing.values()):
        return {}
    return {field: stated.get(field) for field in ADDRESS_FIELDS if field in stated or field in standing}


def _with_phones(contact: Contact, card: Card, stated_at: datetime) -> Contact:
    """The card's numbers beside those that are there; one that a person took out stays out."""
    known = {phone_key(one) for one in contact.phones}
    removed = {phone_key(one): one for one in contact.history.get(Field.PHONE, ()) if one.author is Author.PERSON}
    fresh = [
        one
        for one in card.phones
        if _key(one) not in known and (_key(one) not in removed or _is_later(card, removed[_key(one)]))
    ][: max(0, PHONE_LIMIT - len(contact.phones))]
    if not fresh:
        return contact
    added = tuple(
        Value(one.number, Author.PERSON, stated_at, phone_type=one.phone_type, extension=one.extension) for one in fresh
    )
    back = {_key(one) for one in fresh}
    past = tuple(one for one in contact.history.get(Field.PHONE, ()) if phone_key(one) not in back)
    history: dict[Field, tuple[Value, ...]] = dict(contact.history)
    history.pop(Field.PHONE, None)
    if past:
        history[Field.PHONE] = past
    return replace(contact, phones=(*contact.phones, *added), history=history)


def _key(phone: EnteredPhone) -> tuple[str, str]:
    return phone.number, phone.extension or ""
