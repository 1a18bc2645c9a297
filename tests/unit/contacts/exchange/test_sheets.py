import csv
import io
from datetime import UTC, datetime

import pytest

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.exchange.sheets import COLUMNS, harmless, rows
from gleaner.contacts.observation import Field, PhoneType

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def value(text: str, phone_type: PhoneType | None = None, extension: str | None = None) -> Value:
    return Value(text, Author.MACHINE, NOW, "e1", 0.9, phone_type, extension)


def test_a_contact_is_a_row_with_a_column_a_kind_of_number() -> None:
    phones = (
        value("+31207940123", PhoneType.WORK, "12"),
        value("+31207940124", PhoneType.WORK),
        value("+31612345678", PhoneType.MOBILE),
        value("+31207940125"),
    )
    contact = Contact("maria@example.com", {Field.LAST_NAME: value('O"Neil'), Field.CITY: value("")}, phones)
    (row,) = csv.DictReader(io.StringIO(rows([contact])))
    assert {name: cell for name, cell in row.items() if cell} == {
        "email": "maria@example.com",
        "last_name": 'O"Neil',
        "phone_work": "'+31207940123 ext. 12, '+31207940124",
        "phone_mobile": "'+31612345678",
        "phone_other": "'+31207940125",
    }


def test_pages_without_a_header_follow_one_with_it() -> None:
    one, two = Contact("a@example.com"), Contact("b@example.com")
    text = rows([one]) + rows([two], has_header=False)
    assert [row["email"] for row in csv.DictReader(io.StringIO(text))] == ["a@example.com", "b@example.com"]
    assert text.splitlines()[0] == ",".join(f'"{column}"' for column in COLUMNS)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+31201234567", "'+31201234567"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("＝1", "'＝1"),
        ('x";=cmd|calc', "x\";'=cmd|calc"),
        ("a,  =1", "a,  '=1"),
        ("Jan-Peter de Vries", "Jan-Peter de Vries"),
        ("a@example.com", "a@example.com"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(cell: str, expected: str) -> None:
    assert harmless(cell) == expected
