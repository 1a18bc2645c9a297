"""Contacts as vCard 4.0 (RFC 6350), which telephones and address books read."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from gleaner.contacts.contact import Contact, Value
from gleaner.contacts.observation import Field, PhoneType
from gleaner.contacts.pools import ADDRESS_FIELDS

FOLDED = 75
"""Octets of a line without its end (RFC 6350, section 3.2)."""

_TYPES = {
    PhoneType.WORK: '"work,voice"',
    PhoneType.HOME: '"home,voice"',
    PhoneType.MOBILE: "cell",
    PhoneType.FAX: "fax",
    None: "voice",
}
_TEXT = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def vcard(contact: Contact) -> str:
    """One contact as a card; fields that a person emptied are left out."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(contact))


def _lines(contact: Contact) -> Iterator[str]:
    said = {field: _text(value.value) for field, value in contact.values.items() if value.value}
    first, last = said.get(Field.FIRST_NAME, ""), said.get(Field.LAST_NAME, "")
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"UID:{uuid5(NAMESPACE_URL, f'mailto:{contact.email}').urn}")
    yield f"FN:{' '.join(filter(None, (first, last))) or _text(contact.email)}"
    yield f"N:{last};{first};;;"
    yield f"EMAIL:{_text(contact.email)}"
    if Field.COMPANY in said:
        yield f"ORG:{said[Field.COMPANY]}"
    if Field.JOB_TITLE in said:
        yield f"TITLE:{said[Field.JOB_TITLE]}"
    for phone in contact.phones:
        yield _telephone(phone)
    if any(field in said for field in ADDRESS_FIELDS):
        yield f"ADR:;;{';'.join(said.get(field, '') for field in ADDRESS_FIELDS)}"
    for field, name in ((Field.WEBSITE, "URL"), (Field.LINKEDIN, "SOCIALPROFILE;SERVICE-TYPE=LinkedIn")):  # RFC 9554
        if field in said:
            yield f"{name}:{_web_address(contact.values[field].value)}"
    if revised_at := _revised_at(contact):
        yield f"REV:{revised_at:%Y%m%dT%H%M%SZ}"
    yield "END:VCARD"


def _telephone(phone: Value) -> str:
    extension = f";ext={phone.extension}" if phone.extension else ""
    return f"TEL;VALUE=uri;TYPE={_TYPES[phone.phone_type]}:tel:{_text(phone.value)}{extension}"


def _web_address(text: str) -> str:
    """A URI, whose own commas and semicolons are not escaped (RFC 6350, section 4.2)."""
    address = text if "://" in text else f"https://{text}"
    return address.translate({ord("\r"): None, ord("\n"): None})


def _revised_at(contact: Contact) -> datetime | None:
    moments = (value.stated_at for value in (*contact.values.values(), *contact.phones))
    newest = max(moments, default=None)
    return newest.astimezone(UTC) if newest else None


def _text(value: str) -> str:
    return value.translate(_TEXT)


def _folded(line: str) -> str:
    """Cut into lines of so many octets, never inside a character; each later one begins with a blank."""
    pieces, room = [""], FOLDED
    for character in line:
        size = len(character.encode("utf-8", "surrogatepass"))
        if size > room:
            pieces.append("")
            room = FOLDED - 1
        pieces[-1] += character
        room -= size
    return "\r\n ".join(pieces)
