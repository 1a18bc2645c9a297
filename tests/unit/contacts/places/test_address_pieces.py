import pytest

from gleaner.contacts.blocks import Cell
from gleaner.contacts.places.address_pieces import ADDRESS_LABELS, AddressLabel, Use, segments_of


def texts(line: str) -> list[str]:
    return [one.text for one in segments_of([Cell(line, line, 0, 0)])]


@pytest.mark.parametrize("row", ADDRESS_LABELS, ids=lambda row: row.example)
def test_a_row_reads_its_example(row: AddressLabel):
    first = segments_of([Cell(row.example, row.example, 0, 0)])[0]
    assert first.use is row.use


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Keizersgracht 12, 1015 CJ Amsterdam", ["Keizersgracht 12", "1015 CJ Amsterdam"]),
        ("505 Main Street Austin, TX 78735", ["505 Main Street", "Austin", "TX 78735"]),
        ("1015 CJ Amsterdam Nederland", ["1015 CJ Amsterdam", "Nederland"]),
        ("C.P. 03940 Ciudad de México", ["C.P. 03940 Ciudad de México"]),
        ("L-1234 Luxembourg", ["L-1234 Luxembourg"]),
        ("Via Roma 12 - 20123 Milano (MI)", ["Via Roma 12", "20123 Milano (MI)"]),
        ("12 King Street, London T 020 7946 0123", ["12 King Street", "London", "T 020 7946 0123"]),
        ("Berlin, Germany.", ["Berlin", "Germany"]),
    ],
)
def test_where_a_line_is_cut(line: str, pieces: list[str]):
    assert texts(line) == pieces


def test_pieces_know_their_place():
    line = "Bezoekadres: Maliebaan 5, 3581 CD Utrecht"
    for one in segments_of([Cell(line, line, 0, 0)]):
        assert line[one.begin : one.end].strip().startswith(one.text.strip()[:3])
    assert segments_of([Cell(line, line, 0, 0)])[0].use is Use.VISITS
