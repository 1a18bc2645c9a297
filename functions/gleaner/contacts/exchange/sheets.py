"""Contacts as CSV (RFC 4180), one row each, safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable

from gleaner.contacts.contact import Contact
from gleaner.contacts.observation import Field, PhoneType

PHONES = {
    "phone_work": PhoneType.WORK,
    "phone_mobile": PhoneType.MOBILE,
    "phone_home": PhoneType.HOME,
    "phone_fax": PhoneType.FAX,
    "phone_other": None,
}
COLUMNS = (
    *("email", Field.FIRST_NAME, Field.LAST_NAME, Field.JOB_TITLE, Field.COMPANY, *PHONES),
    *(Field.WEBSITE, Field.LINKEDIN, Field.STREET, Field.CITY, Field.STATE, Field.POSTAL_CODE, Field.COUNTRY),
)

_FORMULA = re.compile(r"(^|[;,\t\r\n] *)(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])")
"""Where a spreadsheet would begin a formula: at a cell's beginning, and behind what separates cells in other countries."""


def rows(contacts: Iterable[Contact], *, has_header: bool = True) -> str:
    """The contacts as CSV; every cell is quoted, a number's is led by an apostrophe like all that could be a formula."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    if has_header:
        writer.writerow(map(str, COLUMNS))
    writer.writerows([harmless(_cell(contact, column)) for column in COLUMNS] for contact in contacts)
    return text.getvalue()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet computes (OWASP, "CSV Injection")."""
    return _FORMULA.sub(r"\1'", cell)


def _cell(contact: Contact, column: str) -> str:
    if column == "email":
        return contact.email
    if column in PHONES:
        phones = (one for one in contact.phones if one.phone_type is PHONES[column])
        return ", ".join(f"{one.value} ext. {one.extension}" if one.extension else one.value for one in phones)
    value = contact.values.get(Field(column))
    return value.value if value else ""
