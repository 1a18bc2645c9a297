"""The rows that search of the contact book goes by, as the table has them."""

from gleaner.contacts.search_words import words_of
from gleaner.store import contact_words, contacts
from gleaner.store.contact_words import WordItem


def words_leading_to(email: str) -> set[str]:
    """Which words lead to somebody."""
    words = set()
    for one in WordItem.scan(WordItem.book.startswith(contact_words.BOOK) & WordItem.sort_key.contains(f" {email}")):
        word, _, address = one.sort_key.partition(" ")
        assert (one.email, one.book, address) == (contact_words.key_of(one.sort_key), f"words#{word[0]}", email)
        words.add(word)
    return words


def assert_right_rows(*emails: str) -> None:
    """That exactly the words of a contact lead to it, and to nobody where there is none."""
    for email in emails:
        stored = contacts.get(email)
        words = words_of(stored.contact) if stored else ()
        assert stored is None or stored.words == words
        assert words_leading_to(email) == set(words)
