"""Search of the contact book by the beginnings of words, in a few calls whatever the number of contacts."""

from collections.abc import Sequence
from dataclasses import dataclass

from pynamodb.pagination import ResultIterator

from gleaner.contacts.contact import Contact
from gleaner.contacts.search_words import leads_to, typed_words
from gleaner.store import contacts
from gleaner.store.contact_words import WordItem, book_of, key_of, words_in

ROWS_A_CALL = 2500
"""Rows that one call reads where several words were typed, some 600 KB of the 1 MB that a call takes."""
ROWS_A_CONTACT = 4
"""Rows read for each contact of a page where one word was typed: an address, a name and a domain may begin alike."""
MOST_CALLS = 4
"""Calls for rows after which a page is given with fewer contacts than asked for, and a mark to go on after."""


@dataclass(frozen=True, slots=True)
class _Hits:
    """Whom rows lead to, and the sort key of the last row that was looked at; None: there are no more."""

    addresses: list[str]
    following: str | None


def search(
    typed: str, limit: int, after: str | None = None, *, rows_a_call: int = ROWS_A_CALL
) -> tuple[list[Contact], str | None]:
    """A page of the contacts that have all typed words as beginnings of their own, and the mark to continue after.

    They come by the word found, then by address, each once. The mark is None at the end; a page may be short, even empty, and
    have one. A mark that no page of this search gave finds nothing. What was written a moment ago may not be found yet.
    """
    wanted = typed_words(typed)
    lead = _lead(wanted, after)
    if lead is None:
        return [], None
    others = [one for one in wanted if one != lead]
    size = rows_a_call if others else min(rows_a_call, ROWS_A_CONTACT * (limit + 1))
    hits = _hits(lead, others, limit, size, after)
    known = contacts.get_all(hits.addresses)
    return [known[one].contact for one in hits.addresses if one in known], hits.following


def _lead(wanted: Sequence[str], after: str | None) -> str | None:
    """The word whose rows are read: the longest, which most often is the rarest; later that of the mark."""
    return next((one for one in wanted if after is None or after.startswith(one)), None)


def _hits(lead: str, others: Sequence[str], limit: int, size: int, after: str | None) -> _Hits:
    found: list[str] = []
    last = after
    for _ in range(MOST_CALLS):
        rows = _query(lead, size, last)
        for row in rows:
            if row.shows(lead) and leads_to(others, words_in(row.words)):
                if len(found) == limit:
                    return _Hits(found, last)
                found.append(row.address)
            last = row.sort_key
        if rows.last_evaluated_key is None:
            return _Hits(found, None)
    return _Hits(found, last)


def _query(lead: str, size: int, after: str | None) -> ResultIterator[WordItem]:
    start = {"email": key_of(after), "book": book_of(lead), "sort_key": after} if after is not None else None
    return WordItem.by_word.query(
        book_of(lead),
        WordItem.sort_key.startswith(lead),
        limit=size,
        last_evaluated_key={name: {"S": value} for name, value in start.items()} if start else None,
    )
