"""The rows of the Contact table by which search finds contacts: one a word, in the index of the book.

A row stands in the partition of its word's first letter, so that no partition holds them all and one letter suffices to search.
It holds all words of its contact, by which search for several words filters, and tells of several rows of one contact
that all match the one to show; so all rows are written when one word changes, and none when none does.
"""

import hashlib
from collections.abc import Iterable, Sequence

from pynamodb.attributes import UnicodeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.transactions import TransactWrite

from gleaner.store.rows import TABLES, Row

BOOK = "words#"


class WordIndex(GlobalSecondaryIndex["WordItem"]):
    """Words that begin with the same letter, in their order."""

    class Meta:
        index_name = "book"
        projection = AllProjection()

    book = UnicodeAttribute(hash_key=True)
    sort_key = UnicodeAttribute(range_key=True)


class WordItem(Row):
    """`word#<hash of word and address>`, which no address looks like; `sort_key` is the word, a space, the address."""

    class Meta:
        table_name = TABLES.contact_table

    email = UnicodeAttribute(hash_key=True)
    book = UnicodeAttribute()
    sort_key = UnicodeAttribute()
    words = UnicodeAttribute()
    by_word = WordIndex()

    @classmethod
    def of(cls, word: str, address: str, words: Iterable[str]) -> "WordItem":
        """The row that leads from a word to a contact."""
        sort_key = sort_key_of(word, address)
        return cls(key_of(sort_key), book=book_of(word), sort_key=sort_key, words=joined(words))

    @property
    def address(self) -> str:
        """Whom the row leads to."""
        return self.sort_key.partition(" ")[2]

    def shows(self, beginning: str) -> bool:
        """Whether of its contact's rows that match it is the first, so that a contact is found once."""
        first = next((one for one in words_in(self.words) if one.startswith(beginning)), None)
        return first == self.sort_key.partition(" ")[0]


def book_of(word: str) -> str:
    """In which part of the index a word stands, and all that it is the beginning of."""
    return BOOK + word[0]


def sort_key_of(word: str, address: str) -> str:
    """Where in it; no word holds a space."""
    return f"{word} {address}"


def key_of(sort_key: str) -> str:
    """The key of a row in the table."""
    return "word#" + hashlib.sha256(sort_key.encode()).hexdigest()[:32]


def joined(words: Iterable[str]) -> str:
    """Words as one attribute."""
    return " ".join(words)


def words_in(text: str | None) -> tuple[str, ...]:
    """The words of such an attribute."""
    return tuple((text or "").split(" ")) if text else ()


def operations(before: Sequence[str], after: Sequence[str]) -> int:
    """How many operations `change` adds to a transaction."""
    return 0 if before == after else len({*before, *after})


def change(write: TransactWrite, address: str, before: Sequence[str], after: Sequence[str]) -> None:
    """Add to a transaction: a contact is found by other words than before."""
    if before == after:
        return
    for word in before:
        if word not in after:
            write.delete(WordItem(key_of(sort_key_of(word, address))))
    for word in after:
        write.save(WordItem.of(word, address, after))
