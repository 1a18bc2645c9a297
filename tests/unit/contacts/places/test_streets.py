import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.contacts.places.street_shapes import SHAPES, Part, Shape
from gleaner.contacts.places.streets import is_loose_street, is_street, leading_street, piece_of


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.part.name} {shape.languages}: {shape.example}")
def test_a_row_reads_its_example(shape: Shape):
    piece = piece_of(shape.example)
    assert piece is not None
    assert piece.part is shape.part


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Zeil 12", None),
        ("Rheinallee 7b", Part.STREET),
        ("Calle Mayor", Part.STREET_NAME),
        ("s/n", Part.NUMBER),
        ("12-14", Part.NUMBER),
        ("P.O. Box 1773", Part.POST_BOX),
        ("4th Floor", Part.UNIT),
        ("Jan de Vries", None),
        ("Alphen aan den Rijn", None),
        ("Interlaken", None),
        ("Bay Shore", None),
        ("Albuquerque", None),
        ("Head of Sales", None),
    ],
)
def test_what_a_piece_is(text: str, part: Part | None):
    piece = piece_of(text)
    assert (piece.part if piece is not None else None) is part


def test_a_street_before_its_town_is_cut_off():
    text = "19925 Stevens Creek Blvd. Cupertino"
    assert text[: leading_street(text)] == "19925 Stevens Creek Blvd."


def test_a_loose_street_is_no_date():
    assert is_loose_street("Zeil 12")
    assert is_loose_street("1947 Camino Vida Roble")
    assert not is_loose_street("Sept 16")


@given(st.text(alphabet="abAB12 .,-/'", max_size=120))
def test_reading_pieces_never_raises(text: str):
    assert piece_of(text) is None or text.strip()
    assert 0 <= leading_street(text) <= len(text)
    assert is_street(text) in {True, False}


@pytest.mark.parametrize("pattern", ["a ", "1 ", "a1 ", "rue ", "a-", "12/"])
def test_time_does_not_grow_with_the_length_of_a_piece(pattern: str):
    begun = time.perf_counter()
    for _ in range(20):
        piece_of(pattern * 1000)
        leading_street(pattern * 80)
        piece_of(pattern * 30)
    assert time.perf_counter() - begun < 2
