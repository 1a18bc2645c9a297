import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.language.documents import Document, Place, documents_of, place_in_text

ANY_TEXT = st.text(st.characters() | st.sampled_from(" \n.!。😀é\ud83d\udc80"))


@given(ANY_TEXT, st.integers(4, 40))
def test_no_document_is_longer_than_the_limit(text: str, limit: int) -> None:
    assert all(len(document.text.encode()) <= limit for document in documents_of(text, limit))


@given(ANY_TEXT, st.integers(4, 40))
def test_every_character_that_is_not_blank_is_in_a_document_at_its_own_place(text: str, limit: int) -> None:
    rebuilt = [" "] * len(text)
    for document in documents_of(text, limit):
        rebuilt[document.begin : document.begin + len(document.text)] = document.text
    for character, sent in zip(text, rebuilt, strict=True):
        is_surrogate = "\ud800" <= character <= "\udfff"
        assert sent == ("\ufffd" if is_surrogate else character) or (character.isspace() and sent == " ")


@given(ANY_TEXT, st.integers(4, 40), st.data())
def test_what_is_found_in_a_document_is_found_in_the_text(text: str, limit: int, data: st.DataObject) -> None:
    documents = list(documents_of(text, limit))
    if not documents:
        return
    document = data.draw(st.sampled_from(documents))
    begin = data.draw(st.integers(0, len(document.text) - 1))
    end = data.draw(st.integers(begin + 1, len(document.text)))
    place = place_in_text(document, document.text[begin:end], begin, end)
    assert place == Place(document.begin + begin, document.begin + end)


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("one two\n\nthree four", ["one two\n\n", "three four"]),
        ("one two\nthree four", ["one two\n", "three four"]),
        ("One two. Three four", ["One two. ", "Three four"]),
        ("one two three four", ["one two ", "three four"]),
        ("onetwothreefour", ["onetwothreef", "our"]),
        ("請你明天寄合同給我", ["請你明天", "寄合同給", "我"]),
    ],
    ids=["paragraph", "line", "sentence", "word", "one long word", "Chinese"],
)
def test_a_text_is_cut_where_it_hurts_least(text: str, documents: list[str]) -> None:
    assert [document.text for document in documents_of(text, 12)] == documents


def test_a_text_that_fits_is_one_document() -> None:
    assert list(documents_of("x" * 4_999)) == [Document("x" * 4_999, 0)]


def test_blank_text_makes_no_document() -> None:
    assert list(documents_of(" \r\n\t ")) == []


def test_offsets_in_utf_16_units_still_find_their_word() -> None:
    text = "😀😀 call Maria and Maria again"
    document = Document(text, 100)
    in_utf_16 = text.rindex("Maria") + 2
    assert place_in_text(document, "Maria", in_utf_16, in_utf_16 + 5) == Place(118, 123)


def test_a_finding_without_width_or_that_is_not_there_has_no_place() -> None:
    document = Document("call Maria", 0)
    assert place_in_text(document, "", 3, 3) is None
    assert place_in_text(document, "Anna", 5, 9) is None
