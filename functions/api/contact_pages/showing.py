"""One contact: every value, where it came from, what it was before, and what an Undo would put back."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from api.contact_pages.telling import Said, Teller, address_lines
from gleaner.contacts.contact import Contact, Value
from gleaner.contacts.excerpts import excerpt
from gleaner.contacts.merging import undo
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS, known_units, phone_key, same_unit, standing_unit, unit_rank
from gleaner.digests.phrases import ADDRESS, FIELDS

SINGLES = (Field.FIRST_NAME, Field.LAST_NAME, Field.JOB_TITLE, Field.COMPANY)
LINKS = (Field.WEBSITE, Field.LINKEDIN)
PHONES, ADDRESS_ROW = "phones", "address"


@dataclass(frozen=True, slots=True)
class WayBack:
    """An Undo of one field. `seen` is what it stands on, `becomes` what it makes: pressed once more it does nothing."""

    label: str
    field: Field
    number: str
    seen: str
    becomes: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A value, and how it goes back."""

    said: Said
    way_back: WayBack | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A field of the page; `past` are its earlier values, the newest first."""

    name: str
    label: str
    entries: tuple[Entry, ...]
    past: tuple[Entry, ...]


def rows(contact: Contact, teller: Teller) -> tuple[Row, ...]:
    """All that the book holds of somebody."""
    found = [*_singles(contact, SINGLES, teller), _phones(contact, teller), *_singles(contact, LINKS, teller)]
    return tuple(row for row in (*found, _address(contact, teller)) if row.entries or row.past)


def row_of(field: Field) -> str:
    """In which row of the page a field stands."""
    if field is Field.PHONE:
        return PHONES
    return ADDRESS_ROW if field in ADDRESS_FIELDS else str(field)


def state_of(contact: Contact, field: Field) -> str:
    """All that is known of a field, in 16 letters: who said what when, and before."""
    return _digest(msgspec.json.encode(excerpt(contact, [field])))


def shown_of(contact: Contact, field: Field) -> str:
    """What a field says, in 16 letters, whoever said it."""
    return _digest(msgspec.json.encode(_texts(contact, field)))


def _texts(contact: Contact, field: Field) -> list[str]:
    if field is Field.PHONE:
        return sorted(" ".join((*phone_key(value), value.phone_type or "")) for value in contact.phones)
    fields = ADDRESS_FIELDS if field in ADDRESS_FIELDS else (field,)
    return [contact.values[one].value if one in contact.values else "" for one in fields]


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()[:16]


def _singles(contact: Contact, fields: Iterable[Field], teller: Teller) -> Iterator[Row]:
    for field in fields:
        value = contact.values.get(field)
        entries = (Entry(teller.single(field, value), _way_back(contact, field, teller)),) if value else ()
        past = tuple(Entry(teller.single(field, one, is_past=True)) for one in contact.history.get(field, ()))
        yield Row(row_of(field), teller.words.gettext(FIELDS[field]), entries, past)


def _phones(contact: Contact, teller: Teller) -> Row:
    entries = [Entry(teller.phone(one), _phone_back(contact, one, teller)) for one in contact.phones]
    past = [
        Entry(teller.phone(one, is_past=True), _phone_back(contact, one, teller))
        for one in contact.history.get(Field.PHONE, ())
    ]
    return Row(PHONES, teller.words.gettext("Phone numbers"), tuple(entries), tuple(past))


def _address(contact: Contact, teller: Teller) -> Row:
    standing = standing_unit(contact)
    others = [unit for unit in known_units(contact) if same_unit(unit) not in ((), same_unit(standing))]
    past = tuple(Entry(teller.address(unit, is_past=True)) for unit in sorted(others, key=unit_rank, reverse=True))
    field = next(iter(standing), Field.STREET)
    entries = (Entry(teller.address(standing), _way_back(contact, field, teller)),) if standing else ()
    return Row(ADDRESS_ROW, teller.words.gettext(ADDRESS), entries, past)


def _way_back(contact: Contact, field: Field, teller: Teller) -> WayBack | None:
    after = undo(contact, field, teller.now)
    if shown_of(after, field) == shown_of(contact, field):
        return None
    unit = standing_unit(after) if field in ADDRESS_FIELDS else {field: after.values[field]}
    text = ", ".join(address_lines(unit) if field in ADDRESS_FIELDS else (unit[field].value,))
    return _made(contact, after, field, "", _back_to(text, teller))


def _phone_back(contact: Contact, phone: Value, teller: Teller) -> WayBack | None:
    after = undo(contact, Field.PHONE, teller.now, number=phone.value)
    before_keys, after_keys = ({phone_key(one) for one in each.phones} for each in (contact, after))
    if before_keys == after_keys:
        return None
    is_removed = len(after_keys) < len(before_keys)
    key = next(iter(before_keys ^ after_keys))
    known = (*contact.phones, *contact.history.get(Field.PHONE, ()))
    number = teller.number(next(one for one in known if phone_key(one) == key))
    _ = teller.words.gettext
    label = (_("Remove {value}") if is_removed else _("Put back {value}")).format(value=number)
    return _made(contact, after, Field.PHONE, phone.value, label)


def _back_to(text: str, teller: Teller) -> str:
    _ = teller.words.gettext
    return _("Put back {value}").format(value=text) if text else _("Empty this field")


def _made(contact: Contact, after: Contact, field: Field, number: str, label: str) -> WayBack:
    return WayBack(label, field, number, state_of(contact, field), shown_of(after, field))
