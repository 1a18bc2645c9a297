"""The form of a contact: checked field by field, and written only where its reader changed it and nobody else did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import datetime

from pydantic import ValidationError

from api.contact_changes import LONGEST_NUMBER, MOST_PHONES, ContactChange, PhoneEntry
from api.contact_pages import shapes
from api.contact_pages.changing import ChangedElsewhereError, saved
from api.contact_pages.receipts import Act, BookReceipt
from api.contact_pages.shapes import PHONES, PhoneRow, changed_texts, phone_rows, phones_of, text_of, was
from api.pages.forms import Fields
from api.phones import normalised_phone, readable_phone
from gleaner.contacts.contact import Contact
from gleaner.contacts.correcting import EnteredPhone, amend_phones, correct
from gleaner.contacts.observation import Field, PhoneType
from gleaner.errors import GleanerError
from gleaner.wording import marked

TOO_LONG = marked("Write at most {most} letters.")
INVISIBLE = marked("Write one line of visible letters.")
NO_WEB_ADDRESS = marked("Write a web address, such as https://www.example.com.")
NO_NUMBER = marked("Write the number with its country code, such as +31 20 123 4567.")
NUMBER_MISSING = marked("Write the number too, or empty its extension.")
NO_EXTENSION = marked("Write the extension in digits, at most 10.")
NO_SUCH_CHOICE = marked("Choose one of these.")


class FieldsRefusedError(GleanerError):
    """Some fields cannot be saved as they are; nothing was. `refusals` are sentences by field."""

    def __init__(self, refusals: Mapping[str, str]) -> None:
        super().__init__("Correct the fields that are marked.")
        self.refusals = refusals


@dataclass(frozen=True, slots=True)
class Edit:
    """What a form changes. `phones` is the whole set of numbers, None where it stays; `was` is what fields were shown as."""

    texts: Mapping[Field, str]
    phones: Sequence[EnteredPhone] | None
    was: Mapping[str, str] = attribute(default_factory=dict)


def checked(fields: Fields, region: str) -> Edit:
    """What the form changes; raises `FieldsRefusedError`."""
    texts = changed_texts(fields)
    refusals = {**_text_refusals(texts), **_phone_refusals(fields, region)}
    if refusals:
        raise FieldsRefusedError(refusals)
    rows = [row for row in phone_rows(fields) if row.number]
    phones = [
        EnteredPhone(
            _number(row, fields, region) or "", PhoneType(row.kind) if row.kind else None, row.extension or None
        )
        for row in rows
    ]
    is_changed = _named(phones) != was(fields, PHONES)
    seen = {name: was(fields, name) for name in (*map(str, shapes.TEXTS), PHONES)}
    return Edit(texts, phones if is_changed else None, seen)


def carry_out(email: str, edit: Edit, now: datetime) -> BookReceipt:
    """Write what was changed, and only that; raises 404, or `ChangedElsewhereError` over what somebody else wrote."""

    def change(contact: Contact) -> Contact:
        if conflicts(contact, edit):
            raise ChangedElsewhereError("This was changed elsewhere while the page was open.")
        texts = {one: text or None for one, text in edit.texts.items() if text != text_of(contact, one)}
        corrected = correct(contact, texts, None, now) if texts else contact
        if edit.phones is None or _named(edit.phones) == phones_of(contact):
            return corrected
        unseen = (EnteredPhone(one.value, one.phone_type, one.extension) for one in contact.phones[MOST_PHONES:])
        return amend_phones(corrected, (*edit.phones, *unseen), now)

    return saved(email, change, Act.SAVED)


def conflicts(contact: Contact, edit: Edit) -> tuple[Field, ...]:
    """The fields that the form changes and somebody else has changed into something else since it was shown."""
    concerned = {one for field in edit.texts for one in shapes.together(field)}
    found: list[Field] = [
        field
        for field in shapes.TEXTS
        if field in concerned and text_of(contact, field) not in (edit.was[field], edit.texts.get(field))
    ]
    stored = phones_of(contact)
    if edit.phones is not None and stored not in (edit.was[PHONES], _named(edit.phones)):
        found.append(Field.PHONE)
    return tuple(found)


def _text_refusals(texts: Mapping[Field, str]) -> Mapping[str, str]:
    try:
        ContactChange.model_validate(dict(texts))
    except ValidationError as error:
        found = error.errors(include_input=False, include_context=False, include_url=False)
        return {str(one["loc"][0]): _sentence(str(one["loc"][0]), one["type"]) for one in found}
    return {}


def _sentence(name: str, kind: str) -> str:
    if kind == "string_too_long":
        return TOO_LONG
    return NO_WEB_ADDRESS if name in {Field.WEBSITE, Field.LINKEDIN} else INVISIBLE


def _phone_refusals(fields: Fields, region: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in phone_rows(fields):
        if row.is_empty:
            continue
        if not row.number:
            found[f"number-{row.index}"] = NUMBER_MISSING
        elif _number(row, fields, region) is None:
            found[f"number-{row.index}"] = NO_NUMBER
        if row.kind and row.kind not in set(PhoneType):
            found[f"type-{row.index}"] = NO_SUCH_CHOICE
        if row.extension and not _is_extension(row.extension):
            found[f"extension-{row.index}"] = NO_EXTENSION
    return found


def _is_extension(text: str) -> bool:
    try:
        PhoneEntry(number="", extension=text)
    except ValidationError:
        return False
    return True


def _number(row: PhoneRow, fields: Fields, region: str) -> str | None:
    """In E.164; a number that is not touched stays what it was, dialled or not."""
    shown = {readable_phone(one): one for one in (named.partition(";")[0] for named in was(fields, PHONES).split())}
    if row.number in shown:
        return shown[row.number]
    return normalised_phone(row.number, region) if len(row.number) <= LONGEST_NUMBER else None


def _named(phones: Sequence[EnteredPhone]) -> str:
    unique = {(one.number, one.extension or ""): one for one in phones}
    return " ".join(sorted(f"{one.number};{one.extension or ''};{one.phone_type or ''}" for one in unique.values()))
