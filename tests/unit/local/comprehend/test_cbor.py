from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from local.comprehend.cbor import CborError, decode, encode

DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(DOCUMENTS)
def test_a_document_survives_the_round_trip(document: Any) -> None:
    assert decode(encode(document)) == document


@given(st.binary())
def test_bytes_that_are_no_document_are_refused_in_one_way(data: bytes) -> None:
    try:
        decode(data)
    except CborError:
        return


@pytest.mark.parametrize(
    ("data", "document"),
    [
        (b"\xbf\x61a\x01\xff", {"a": 1}),  # a map of indefinite length, as SDKs write it
        (b"\x9f\x01\x02\xff", [1, 2]),
        (b"\x7f\x61a\x61b\xff", "ab"),
        (b"\xf9\x3c\x00", 1.0),  # half precision
        (b"\xc1\x1a\x00\x00\x00\x01", 1),  # a tag, here of a time
    ],
)
def test_what_rfc_8949_writes_otherwise_is_read_too(data: bytes, document: object) -> None:
    assert decode(data) == document
