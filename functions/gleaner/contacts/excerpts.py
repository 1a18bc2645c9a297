"""Some fields of a contact with all that belongs to them: kept before a change, put back exactly, authors and history too."""

from collections.abc import Iterable
from dataclasses import replace

from gleaner.contacts.contact import Contact, Value
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS

_NO_HISTORY: tuple[Value, ...] = ()


def whole(fields: Iterable[Field]) -> frozenset[Field]:
    """The fields, and where one is a part of the address the others too: they move as one."""
    named = frozenset(fields)
    return named | frozenset(ADDRESS_FIELDS) if named & set(ADDRESS_FIELDS) else named


def excerpt(contact: Contact, fields: Iterable[Field]) -> Contact:
    """The contact with these fields alone."""
    kept = whole(fields)
    return replace(
        contact,
        values={field: value for field, value in contact.values.items() if field in kept},
        phones=contact.phones if Field.PHONE in kept else (),
        history={field: past for field, past in contact.history.items() if field in kept},
    )


def with_excerpt(contact: Contact, earlier: Contact, fields: Iterable[Field]) -> Contact:
    """The contact with these fields as they are in an excerpt, all others as they stand."""
    put_back = whole(fields)
    others = excerpt(contact, frozenset(Field) - put_back)
    taken = excerpt(earlier, put_back)
    return replace(
        contact,
        values={**others.values, **taken.values},
        phones=taken.phones if Field.PHONE in put_back else contact.phones,
        history={**others.history, **taken.history},
    )


def touched_fields(before: Contact, after: Contact) -> frozenset[Field]:
    """The fields of which anything differs: a value, who said it, its history."""
    found = {
        field
        for field in Field
        if before.values.get(field) != after.values.get(field)
        or before.history.get(field, _NO_HISTORY) != after.history.get(field, _NO_HISTORY)
    }
    return whole(found | ({Field.PHONE} if before.phones != after.phones else set()))
