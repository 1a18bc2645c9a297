"""Contacts out of a CSV file with our own columns, whichever of the three usual marks stands between its cells."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gleaner.contacts.exchange.card_lines import Property
from gleaner.contacts.exchange.cards import Card, Cards, Problem, read_card
from gleaner.contacts.exchange.files import NoAddressBookError
from gleaner.contacts.exchange.sheets import COLUMNS, PHONES
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS
from gleaner.wording import marked

PASSED_OVER = marked("Columns that the contact book has no field for were passed over.")
BROKEN = marked("This line cannot be read; a quotation mark in it or before it may never be closed.")
NO_COLUMNS = marked(
    "This is neither a vCard file nor a CSV file with the columns of this book. Its first line must name them, email above all, as the file does that you export here as CSV."
)

_SEPARATORS = ",;\t"
_GUARDED = re.compile(r"(^|[;,\t\r\n] *)'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])")
"""The apostrophe that keeps a spreadsheet from computing a cell (`sheets.harmless`)."""
_PHONE_MARKS = re.compile(r"[,;\n]")
_TYPES = {"phone_work": "WORK", "phone_mobile": "CELL", "phone_home": "HOME", "phone_fax": "FAX", "phone_other": ""}
_PLAIN = {"email": "EMAIL", Field.JOB_TITLE: "TITLE", Field.COMPANY: "ORG", Field.WEBSITE: "URL", Field.LINKEDIN: "URL"}
_TEXT = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;"})


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells of one contact by their columns, and the line that it begins in; None where it cannot be read."""

    line: int
    cells: Mapping[str, str] | None


def read_sheet(text: str, region: str) -> Cards:
    """The contacts of a file, each row read as the card it would be; raises `NoAddressBookError` without our columns."""
    cards: list[Card] = []
    problems: list[Problem] = []
    header, *rows = _rows(text)
    columns = {_column(one) for one in header.cells or ()}
    if "email" not in columns:
        raise NoAddressBookError(NO_COLUMNS)
    if columns - set(COLUMNS) - {""}:
        problems.append(Problem(1, PASSED_OVER, is_whole=False))
    for row in rows:
        if row.cells is None:
            problems.append(Problem(row.line, BROKEN))
            continue
        read = read_card(row.line, region, list(_properties(row.line, row.cells)))
        cards += read.cards
        problems += read.problems
    return Cards(tuple(cards), tuple(problems))


def _rows(text: str) -> Iterator[_Row]:
    """The header, its own names as cells, and then each row that holds anything."""
    first = text.lstrip().partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text.lstrip(), newline=""), delimiter=separator)
    names: Sequence[str] = _next(reader) or ()
    yield _Row(1, dict.fromkeys(names, ""))
    columns = [_column(one) for one in names]
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield _Row(line, None)
            continue
        if any(one.strip() for one in cells):
            yield _Row(line, dict(zip(columns, cells, strict=False)))


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    try:
        return next(reader, None)
    except csv.Error:
        return None


def _column(name: str) -> str:
    """`First name` is `first_name`."""
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def _properties(line: int, cells: Mapping[str, str]) -> Iterator[Property]:
    said = {column: _GUARDED.sub(r"\1", text).strip() for column, text in cells.items() if column in COLUMNS}
    for column, name in _PLAIN.items():
        if said.get(column):
            yield Property(line, name, {}, said[column].translate(_TEXT))
    yield _structured(line, "N", said, (Field.LAST_NAME, Field.FIRST_NAME))
    yield _structured(line, "ADR", {"": "", **said}, ("", "", *ADDRESS_FIELDS))
    for column in PHONES:
        for number in _PHONE_MARKS.split(said.get(column, "")):
            if number.strip():
                yield Property(line, "TEL", {"TYPE": (_TYPES[column],)}, number.strip().translate(_TEXT))


def _structured(line: int, name: str, said: Mapping[str, str], columns: Sequence[str]) -> Property:
    return Property(line, name, {}, ";".join(said.get(one, "").translate(_TEXT) for one in columns))
