"""Cards into the contact book: few transactions for many people, and each person once however often it is asked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial

import msgspec

from gleaner.contacts.contact import Contact
from gleaner.contacts.exchange.cards import Card, Cards, Problem
from gleaner.contacts.exchange.importing import imported
from gleaner.contacts.tombstone import email_hash
from gleaner.store import contacts, organisations
from gleaner.store.contacts import Found, StoredContact
from gleaner.store.retrying import until_won, writing
from gleaner.store.rows import RaceLostError
from gleaner.wording import marked

FORGOTTEN = marked("Somebody with this address was to be forgotten for good; nothing was taken.")
EXCLUDED = marked("Your organisation excluded this address; nothing was taken.")
READ_AT_ONCE = 50
"""People looked up in one call: a contact and a tombstone each, of the 100 rows that one call reads."""
WRITTEN_AT_ONCE = 100
"""Operations that one transaction takes: a contact, the rows of its words and the check of a tombstone each, ten or so in all."""
WRITTEN_BYTES = 2_000_000
"""Of one transaction, which takes 4 MB."""


class Fate(StrEnum):
    """What became of a card."""

    CREATED = "created"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many cards made a contact, changed one, said nothing new; and what was wrong, in the order of the file."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Person:
    """One person's cards on the way into the book."""

    email_hash: str
    stored: StoredContact | None
    contact: Contact | None
    cards: list[Card] = field(default_factory=list)

    def take(self, card: Card, now: datetime) -> Fate:
        """The contact with one more card; what became of the card."""
        before, self.contact = self.contact, imported(self.contact, card, now)
        self.cards.append(card)
        if before is None:
            return Fate.CREATED
        return Fate.UNCHANGED if self.contact == before else Fate.CHANGED

    def again(self, now: datetime) -> "_Person":
        """The same cards onto what is there by now."""
        stored = contacts.get(self.cards[0].email)
        person = _Person(self.email_hash, stored, stored.contact if stored else None)
        for card in self.cards:
            person.take(card, now)
        return person

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to write."""
        return self.contact != (self.stored.contact if self.stored else None)

    @property
    def operations(self) -> int:
        """Of the transaction that writes it."""
        if self.contact is None:
            return 0
        return contacts.operations(contacts.onto(self.stored, self.contact)) + (self.stored is None)


def import_cards(read: Cards, key: bytes, now: datetime) -> Outcome:
    """Take cards into the book; `key` is the link-signing secret, with which forgotten addresses are hashed."""
    exclusions = organisations.get().exclusions
    excluded = {card.email for card in read.cards if exclusions.covers(card.email)}
    hashes = {card.email: email_hash(card.email, key) for card in read.cards if card.email not in excluded}
    known = _found(hashes)
    people: dict[str, _Person] = {}
    problems = list(read.problems)
    fates: list[Fate] = []
    for card in read.cards:
        if card.email in excluded:
            problems.append(Problem(card.line, EXCLUDED))
        elif hashes[card.email] in known.forgotten:
            problems.append(Problem(card.line, FORGOTTEN))
        else:
            stored = known.contacts.get(card.email)
            fresh = _Person(hashes[card.email], stored, stored.contact if stored else None)
            fates.append(people.setdefault(card.email, fresh).take(card, now))
    for some in _portions([one for one in people.values() if one.is_changed]):
        _write(some, now)
    counts = {fate.value: fates.count(fate) for fate in Fate}
    return Outcome(**counts, problems=tuple(sorted(problems, key=lambda one: one.line)))


def _found(hashes: Mapping[str, str]) -> Found:
    emails = list(hashes)
    known: dict[str, StoredContact] = {}
    forgotten: frozenset[str] = frozenset()
    for begin in range(0, len(emails), READ_AT_ONCE):
        found = contacts.find({email: hashes[email] for email in emails[begin : begin + READ_AT_ONCE]})
        known.update(found.contacts)
        forgotten |= found.forgotten
    return Found(known, forgotten)


def _portions(people: Sequence[_Person]) -> Iterator[list[_Person]]:
    """As many at once as one transaction takes."""
    portion: list[_Person] = []
    size = count = 0
    for one in people:
        bytes_of_one, operations = len(msgspec.json.encode(one.contact)), one.operations
        if portion and (count + operations > WRITTEN_AT_ONCE or size + bytes_of_one > WRITTEN_BYTES):
            yield portion
            portion, size, count = [], 0, 0
        portion.append(one)
        size, count = size + bytes_of_one, count + operations
    if portion:
        yield portion


def _write(people: Sequence[_Person], now: datetime) -> None:
    """All at once; where somebody else wrote one of them meanwhile, each by itself onto what is there by then."""
    try:
        _write_once(people)
    except RaceLostError:
        for one in people:
            until_won(partial(_write_again, one, now))


def _write_again(one: _Person, now: datetime) -> None:
    _write_once([one.again(now)])


def _write_once(people: Sequence[_Person]) -> None:
    with writing() as write:
        for one in people:
            if one.contact is None or not one.is_changed:
                continue
            contacts.put(write, contacts.onto(one.stored, one.contact))
            if one.stored is None:
                contacts.check_remembered(write, one.email_hash)
