"""The book's order and its limits."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.observation import Field
from gleaner.store import contacts
from gleaner.store.rows import transaction

NOW = datetime.now(UTC)


def put(email: str, last_name: str) -> None:
    with transaction() as write:
        contacts.put(
            write, contacts.onto(None, Contact(email, {Field.LAST_NAME: Value(last_name, Author.PERSON, NOW)}))
        )


@pytest.mark.usefixtures("empty_account")
def test_the_book_is_turned_over_by_name_whatever_the_address() -> None:
    emails = [f"{name}#{uuid4().hex}@example.com" for name in "cab"]
    for email in emails:
        put(email, f"{email[0]} van Dijk")
    found, after = [], None
    while True:
        page, after = contacts.page(1, after)
        found += [one.email for one in page]
        if after is None:
            break
    assert found == sorted(emails)


@pytest.mark.usefixtures("account")
def test_a_name_of_any_length_sorts() -> None:
    email = "é" * 140 + f"{uuid4().hex[:8]}@example.com"
    put(email, "🎈ẞ" * 200)
    stored = contacts.get(email)
    assert stored is not None
    assert len(contacts.sort_key(stored.contact).encode()) <= 1024
