"""The Contact table: the organisation's contact book.

Each contact remembers by which words search finds it, and is written and deleted in one transaction with their rows
(`contact_words`). A contact from before there was search gets its rows when it changes next.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pynamodb.attributes import UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.transactions import TransactWrite

from gleaner.contacts.contact import Contact
from gleaner.contacts.observation import Field
from gleaner.contacts.search_words import words_of
from gleaner.store import contact_words
from gleaner.store.rows import TABLES, JsonAttribute, Row, Version

BOOK = "contacts"
TOMBSTONE = "forgotten#"
SORTED_BYTES = 240
"""Bytes of a name that sort: two of them and an address stay below the 1,024 bytes of a sort key."""


class BookIndex(GlobalSecondaryIndex["ContactItem"]):
    """The book in the order of last and first names."""

    class Meta:
        index_name = "book"
        projection = AllProjection()

    book = UnicodeAttribute(hash_key=True)
    sort_key = UnicodeAttribute(range_key=True)


class ContactItem(Row):
    """A contact."""

    class Meta:
        table_name = TABLES.contact_table

    email = UnicodeAttribute(hash_key=True)
    contact: JsonAttribute[Contact] = JsonAttribute(Contact)
    book = UnicodeAttribute(default=BOOK)
    sort_key = UnicodeAttribute()
    words = UnicodeAttribute(null=True)
    version = Version()
    by_name = BookIndex()


class TombstoneItem(Row):
    """`forgotten#<HMAC>`: somebody whom an administrator had forgotten for everybody."""

    class Meta:
        table_name = TABLES.contact_table

    email = UnicodeAttribute(hash_key=True)
    forgotten_at = UTCDateTimeAttribute()


@dataclass(frozen=True, slots=True)
class StoredContact:
    """A contact as read, with the version that the next write is conditional on and the words whose rows lead to it."""

    contact: Contact
    version: int | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Of the people asked for: their contacts, by address, and the keyed hashes of those who were forgotten for everybody."""

    contacts: Mapping[str, StoredContact]
    forgotten: frozenset[str]


def sort_key(contact: Contact) -> str:
    """Where a contact stands in the book: by last name, first name and address."""
    names = [contact.values[one].value for one in (Field.LAST_NAME, Field.FIRST_NAME) if one in contact.values]
    return " ".join([*(_sorted_part(name) for name in names if name), contact.email])


def _sorted_part(name: str) -> str:
    return name.casefold().encode()[:SORTED_BYTES].decode(errors="ignore")


def get_all(emails: Sequence[str]) -> dict[str, StoredContact]:
    """The named contacts that exist, by address (consistent reads)."""
    items = ContactItem.batch_get(list(dict.fromkeys(emails)), consistent_read=True)
    return {item.email: _stored(item) for item in items}


def find(hashes: Mapping[str, str]) -> Found:
    """Contacts and tombstones of people, given their keyed hashes by address, in one call (consistent reads)."""
    keys = [*hashes, *(f"{TOMBSTONE}{one}" for one in hashes.values())]
    rows = {item.email: item for item in ContactItem.batch_get(list(dict.fromkeys(keys)), consistent_read=True)}
    known = {email: _stored(rows[email]) for email in hashes if email in rows}
    return Found(known, frozenset(one for one in hashes.values() if f"{TOMBSTONE}{one}" in rows))


def _stored(item: ContactItem) -> StoredContact:
    return StoredContact(item.contact, item.version, contact_words.words_in(item.words))


def get(email: str) -> StoredContact | None:
    """One contact (consistent read)."""
    return get_all([email]).get(email)


def page(limit: int, after: str | None = None) -> tuple[list[Contact], str | None]:
    """A page of the book by name, and the sort key to continue after (None at the end), whose contact may be gone by then."""
    start = None
    if after is not None:
        email = after.rpartition(" ")[2] or after  # no address holds a space, but "#" is a letter of one
        start = {"email": {"S": email}, "book": {"S": BOOK}, "sort_key": {"S": after}}
    found = ContactItem.by_name.query(BOOK, limit=limit, last_evaluated_key=start)
    contacts = [item.contact for item in found]
    return contacts, sort_key(contacts[-1]) if contacts and found.last_evaluated_key else None


def onto(stored: StoredContact | None, contact: Contact) -> StoredContact:
    """A contact as it is to be written onto what was read; None: nothing was there."""
    return StoredContact(contact, None, ()) if stored is None else replace(stored, contact=contact)


def put(write: TransactWrite, stored: StoredContact) -> None:
    """Add to a transaction: the contact with its words, conditional on the version read (see `onto`)."""
    contact, words = stored.contact, words_of(stored.contact)
    item = ContactItem(contact.email, contact=contact, sort_key=sort_key(contact), version=stored.version)
    item.words = contact_words.joined(words) or None
    write.save(item)
    contact_words.change(write, contact.email, stored.words, words)


def operations(stored: StoredContact) -> int:
    """How many operations `put` adds to a transaction, of the 100 that one takes."""
    return 1 + contact_words.operations(stored.words, words_of(stored.contact))


def delete(write: TransactWrite, stored: StoredContact) -> None:
    """Add to a transaction: the contact goes with its words, if it is still what was read."""
    write.delete(ContactItem(stored.contact.email, version=stored.version))
    contact_words.change(write, stored.contact.email, stored.words, ())


def put_rest(write: TransactWrite, stored: StoredContact, rest: Contact | None) -> None:
    """Add to a transaction: what is left of a contact (None: nothing), if it is still what was read."""
    if rest is None:
        delete(write, stored)
    elif rest != stored.contact:
        put(write, onto(stored, rest))


def forgotten(email_hashes: Sequence[str]) -> frozenset[str]:
    """Those of the keyed hashes whose owners were forgotten for everybody (consistent reads)."""
    items = TombstoneItem.batch_get([f"{TOMBSTONE}{one}" for one in email_hashes], consistent_read=True)
    return frozenset(item.email.removeprefix(TOMBSTONE) for item in items)


def check_remembered(write: TransactWrite, email_hash: str) -> None:
    """Add to a transaction: only if nobody had this person forgotten for everybody meanwhile."""
    absent = TombstoneItem.email.does_not_exist()
    write.condition_check(TombstoneItem, f"{TOMBSTONE}{email_hash}", condition=absent)


def forget(write: TransactWrite, email: str, email_hash: str, at: datetime) -> None:
    """Add to a transaction: the contact goes for everybody with its words, the keyed hash stays.

    It reads which words those are; somebody else who writes the contact meanwhile makes the transaction lose a race.
    """
    stored = get(email)
    if stored is None:
        write.condition_check(ContactItem, email, condition=ContactItem.email.does_not_exist())
    else:
        delete(write, stored)
    write.save(TombstoneItem(f"{TOMBSTONE}{email_hash}", forgotten_at=at))
