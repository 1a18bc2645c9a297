"""Address books as files: what they are called, and what came in as one."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from enum import StrEnum
from typing import TYPE_CHECKING

from gleaner.errors import GleanerError
from gleaner.wording import marked

if TYPE_CHECKING:
    from gleaner.contacts.exchange.cards import Cards

LARGEST_FILE = 4_000_000
"""Bytes: a Lambda function is given 6 MB at once, in which a file takes a third more than it has."""


class Format(StrEnum):
    """What the book is written as."""

    VCARD = "vcard"
    CSV = "csv"

    @property
    def media_type(self) -> str:
        """As browsers know it."""
        return f"text/{self.value}; charset=utf-8"

    @property
    def file_name(self) -> str:
        """Under which the book is saved."""
        return "contacts.vcf" if self is Format.VCARD else "contacts.csv"


class NoAddressBookError(GleanerError):
    """The file cannot be read as contacts; the text says which to send instead."""


def check_file(body: bytes) -> None:
    """Raise `NoAddressBookError` for what can be no address book, at a glance."""
    if not body.strip(b"\x00\t\r\n\f \xef\xbb\xbf\xff\xfe"):
        raise NoAddressBookError(marked("The file is empty. Choose the file that your address book exported."))
    if len(body) > LARGEST_FILE:
        raise NoAddressBookError(
            marked("The file is larger than 4 MB. Export it without pictures, or in parts, and send each by itself.")
        )
    if body.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")):
        raise NoAddressBookError(
            marked("This is a packed file or a spreadsheet. Unpack it, or save it as vCard or CSV, and send that.")
        )
    if body.startswith(_BINARY) or _is_binary(body):
        raise NoAddressBookError(marked("This is no address book. Send a vCard file (.vcf) or a CSV file (.csv)."))


def read_file(body: bytes, region: str) -> "Cards":
    """The contacts of a vCard or CSV file; numbers without a country code are dialled in the region.

    Raises `NoAddressBookError` for a file that is neither.
    """
    from gleaner.contacts.exchange.cards import read_cards
    from gleaner.contacts.exchange.sheet_cards import read_sheet

    check_file(body)
    text = text_of(body)
    return read_cards(text, region) if _CARD.search(text) else read_sheet(text, region)


def text_of(body: bytes) -> str:
    """UTF-8, UTF-16 (by its mark or its look), or what address books wrote before them."""
    if body.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return body.decode("utf-16", "replace")
    if codec := _unmarked(body):
        return body.decode(codec, "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


_BINARY = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"\xd0\xcf\x11\xe0")
_LOOKED_AT = 2000
_CARD = re.compile(r"^\s*(?:[\w-]+\.)?BEGIN\s*:\s*VCARD", re.IGNORECASE | re.MULTILINE)


def _unmarked(body: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Latin letters is zero."""
    start = body[:_LOOKED_AT]
    pairs = len(start) // 2
    if pairs and start[1::2].count(0) > 0.6 * pairs:
        return "utf-16-le"
    return "utf-16-be" if pairs and start[0::2].count(0) > 0.6 * pairs else None


def _is_binary(body: bytes) -> bool:
    """Whether there are bytes in it that no text has."""
    if body.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or _unmarked(body):
        return False
    return b"\x00" in body
