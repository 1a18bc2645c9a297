"""A contact as the fields of a form, there and back: a field counts as changed where it says something else than it was shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from api.contact_changes import MOST_PHONES
from api.pages.forms import Fields
from api.phones import readable_phone
from gleaner.contacts.contact import Contact, Value
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS
from gleaner.digests.phrases import FIELDS

TEXTS = tuple(field for field in FIELDS if field is not Field.PHONE)
"""The fields that occur once, in the order of the page."""
PHONES = "phones"
EMPTY_ROWS = 3
WAS = "was_{name}"
"""The hidden field that says what a field was shown as."""


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A number of the form as it is typed; `index` counts from 1."""

    index: int
    number: str
    kind: str
    extension: str

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it."""
        return not self.number and not self.extension


def shown(contact: Contact) -> dict[str, tuple[str, ...]]:
    """The fields of the form as the book stands, with what each was shown as."""
    texts = {str(field): text_of(contact, field) for field in TEXTS}
    fields: dict[str, tuple[str, ...]] = {name: (text,) for name, text in texts.items()}
    fields |= {WAS.format(name=name): (text,) for name, text in texts.items()}
    fields |= {WAS.format(name=PHONES): (phones_of(contact),)}
    for index, phone in enumerate(contact.phones[:MOST_PHONES], 1):
        fields |= _row(PhoneRow(index, readable_phone(phone.value), phone.phone_type or "", phone.extension or ""))
    return fields


def text_of(contact: Contact, field: Field) -> str:
    """A field as one line, which is all that an input shows."""
    return line(contact.values[field].value) if field in contact.values else ""


def phones_of(contact: Contact) -> str:
    """The numbers of a contact that the form shows, so that two sets of them can be compared."""
    return " ".join(sorted(map(_named, contact.phones[:MOST_PHONES])))


def was(fields: Fields, name: str) -> str:
    """What a field was shown as."""
    return text(fields, WAS.format(name=name))


def text(fields: Fields, name: str) -> str:
    """A field without the white space around and within it."""
    return line(next(iter(fields.get(name, ())), ""))


def line(given: str) -> str:
    """One line."""
    return " ".join(given.split())


def changed_texts(fields: Fields) -> Mapping[Field, str]:
    """What the form says anew; a field that it does not have is left alone."""
    typed = {field: text(fields, field) for field in TEXTS if field in fields}
    return {field: one for field, one in typed.items() if one != was(fields, field)}


def phone_rows(fields: Fields) -> tuple[PhoneRow, ...]:
    """The numbers as typed, at most so many as a contact may have."""
    return tuple(
        PhoneRow(index, *(text(fields, f"{name}-{index}") for name in ("number", "type", "extension")))
        for index in range(1, MOST_PHONES + 1)
    )


def rows_to_show(fields: Fields) -> tuple[PhoneRow, ...]:
    """What was typed and some empty rows, as long as there is room."""
    rows = phone_rows(fields)
    last = max((row.index for row in rows if not row.is_empty), default=0)
    return rows[: last + EMPTY_ROWS]


def together(field: Field) -> tuple[Field, ...]:
    """The fields that are changed as one."""
    return ADDRESS_FIELDS if field in ADDRESS_FIELDS else (field,)


def _row(row: PhoneRow) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield f"number-{row.index}", (row.number,)
    yield f"type-{row.index}", (row.kind,)
    yield f"extension-{row.index}", (row.extension,)


def _named(phone: Value) -> str:
    return f"{phone.value};{phone.extension or ''};{phone.phone_type or ''}"
