import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.sealing import LONGEST, BrokenSealError, Seal

SEAL = Seal("contact", b"a key of the tests")


@given(st.text(max_size=1000).filter(lambda text: text.isprintable()))
def test_what_was_sealed_opens_again_and_always_looks_the_same(text: str) -> None:
    sealed = SEAL.closed(text)
    assert SEAL.opened(sealed) == text
    assert SEAL.closed(text) == sealed
    assert set(sealed) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


def test_a_sealed_address_does_not_show() -> None:
    assert "anna" not in SEAL.closed("anna@example.com")


@pytest.mark.parametrize("other", [Seal("mark", SEAL.key), Seal("contact", b"another key")])
def test_a_text_sealed_for_something_else_does_not_open(other: Seal) -> None:
    with pytest.raises(BrokenSealError):
        SEAL.opened(other.closed("anna@example.com"))


@given(st.text(max_size=200))
def test_what_nobody_sealed_does_not_open(typed: str) -> None:
    with pytest.raises(BrokenSealError):
        SEAL.opened(typed)


def test_one_changed_letter_breaks_the_seal() -> None:
    sealed = SEAL.closed("anna@example.com")
    with pytest.raises(BrokenSealError):
        SEAL.opened(("A" if sealed[0] != "A" else "B") + sealed[1:])


def test_what_is_longer_than_anything_sealed_does_not_open() -> None:
    with pytest.raises(BrokenSealError):
        SEAL.opened("A" * (LONGEST + 40))
