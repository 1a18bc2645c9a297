"""A contact's values in order: what ranks above what, and addresses as the units they are."""

import re
from collections.abc import Iterable, Mapping

from gleaner.contacts.contact import HISTORY_LIMIT, Contact, Value
from gleaner.contacts.observation import Field

ADDRESS_FIELDS = (Field.STREET, Field.CITY, Field.STATE, Field.POSTAL_CODE, Field.COUNTRY)
"""They move as one unit: an address is never put together from two messages."""

Unit = Mapping[Field, Value]
"""An address as one message stated it."""

_LINKS = {
    Field.WEBSITE: re.compile(r"^(?:https?:)?(?://)?(?:www\.)?|/$"),
    Field.LINKEDIN: re.compile(r"^(?:https?:)?(?://)?(?:[a-z]{2,3}\.)?(?=linkedin\.)|(?<=linkedin\.com/)mwlite/|/$"),
}
"""What does not count in a link: `https://www.example.com/` is `example.com`, `de.linkedin.com/in/x` is `linkedin.com/in/x`."""


def pool(contact: Contact, field: Field) -> tuple[Value, ...]:
    """The value that stands and its history."""
    standing = contact.values.get(field)
    past = contact.history.get(field, ())
    return past if standing is None else (standing, *past)


def same_value(field: Field, value: str) -> str:
    """What two spellings must share to be one value: all but case and white space, of links also all but what leads there."""
    text = " ".join(value.split()).casefold()
    return _LINKS[field].sub("", text) if field in _LINKS else text


def phone_key(value: Value) -> tuple[str, str]:
    """What makes a number: E.164 and extension."""
    return value.value, value.extension or ""


def newest_first(values: Iterable[Value]) -> tuple[Value, ...]:
    """Values by rank, at most `HISTORY_LIMIT`."""
    return tuple(sorted(values, key=rank, reverse=True)[:HISTORY_LIMIT])


def rank(value: Value) -> tuple[object, ...]:
    """A total order of values: the later statement first, ties broken by what the values are."""
    return (
        value.stated_at,
        value.confidence,
        value.author,
        value.value,
        value.evidence_id or "",
        value.phone_type or "",
        value.extension or "",
    )


def address_units(values: Iterable[Value], fields: Mapping[int, Field]) -> tuple[Unit, ...]:
    """Values of address fields put back into the units they came in; `fields` says by `id` whose each value is."""
    units: dict[tuple[object, ...], dict[Field, Value]] = {}
    for value in values:
        units.setdefault((value.stated_at, value.evidence_id or "", value.author), {})[fields[id(value)]] = value
    return tuple(units.values())


def known_units(contact: Contact) -> tuple[Unit, ...]:
    """Every address of a contact, the one that stands and those of its history."""
    listed = [(field, value) for field in ADDRESS_FIELDS for value in pool(contact, field)]
    return address_units([value for _, value in listed], {id(value): field for field, value in listed})


def standing_unit(contact: Contact) -> Unit:
    """The address that stands; empty when there is none."""
    return {field: contact.values[field] for field in ADDRESS_FIELDS if field in contact.values}


def file_units(units: Iterable[Unit], history: dict[Field, tuple[Value, ...]]) -> None:
    """Writes past addresses into the history, newest first, each field's own values only."""
    kept = sorted(units, key=unit_rank, reverse=True)[:HISTORY_LIMIT]
    for field in ADDRESS_FIELDS:
        past = tuple(unit[field] for unit in kept if field in unit)
        history.pop(field, None)
        if past:
            history[field] = past


def unit_rank(unit: Unit) -> tuple[object, ...]:
    """A total order of addresses, as `rank`."""
    newest = max(unit.values(), key=lambda value: (value.stated_at, value.confidence))
    said = tuple((field.value, unit[field].value) for field in ADDRESS_FIELDS if field in unit)
    return (newest.stated_at, newest.confidence, newest.author, said, newest.evidence_id or "")


def same_unit(unit: Unit) -> tuple[tuple[Field, str], ...]:
    """What two spellings of an address must share to be one."""
    return tuple(
        (field, same_value(field, unit[field].value)) for field in ADDRESS_FIELDS if field in unit and unit[field].value
    )
