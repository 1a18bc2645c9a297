import pytest

from gleaner.contacts.blocks import Cell
from gleaner.contacts.observation import PhoneType
from gleaner.contacts.phones.cells import label_cells, phones_of
from gleaner.contacts.phones.regions import Region

WORK, MOBILE, FAX = PhoneType.WORK, PhoneType.MOBILE, PhoneType.FAX


def cells_of(*lines: str) -> list[Cell]:
    return [
        Cell(part.strip(), line, row, at) for row, line in enumerate(lines) for at, part in enumerate(line.split("|"))
    ]


def phones(region: Region, *lines: str) -> list[tuple[str, PhoneType | None, str | None]]:
    found = phones_of(cells_of(*lines), region, is_business=True)
    return [(one.phone.number, one.phone.phone_type, one.phone.extension) for one in found]


NL = Region("NL", is_stated=True)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Tel. | 020 624 1111",), [("+31206241111", WORK, None)]),
        (("Mobiel:", "06 12345678"), [("+31612345678", MOBILE, None)]),
        (("Fax", "020 624 1112"), [("+31206241112", FAX, None)]),
        (("T 020 624 1111 | toestel 12",), [("+31206241111", WORK, "12")]),
        (("T 020 624 1111", "Ext. 12"), [("+31206241111", WORK, "12")]),
        (("KvK | 12345678",), []),
        (("BTW-nummer:", "020 624 1111"), []),
        (("Join Zoom Meeting", "+31 20 624 1111"), []),
        (("Case Manager", "020 624 1111"), [("+31206241111", WORK, None)]),
        (("Book a meeting", "T 020 624 1111"), [("+31206241111", WORK, None)]),
    ],
)
def test_what_the_cell_before_says(lines: tuple[str, ...], expected: list[tuple[str, PhoneType | None, str | None]]):
    assert phones(NL, *lines) == expected


def test_the_language_of_a_label_tells_the_country_where_nothing_else_does():
    us = Region("US", is_stated=False)
    assert phones(us, "Fijo 91 123 45 67", "612 345 678")[0][0] == "+34911234567"
    assert phones(us, "Tel. 91 123 45 67") == []
    assert phones(Region("MX", is_stated=True), "Fijo 55 5272 3341")[0][0] == "+525552723341"


def test_a_label_alone_is_no_name():
    block = cells_of("Mobiel:", "06 12345678", "Jan")
    assert [cell.text for cell in label_cells(block, phones_of(block, NL, is_business=True))] == ["Mobiel:"]
