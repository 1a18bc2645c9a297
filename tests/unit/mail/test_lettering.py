import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.mail.lettering import plain, seen, unmarked, unmixed


@pytest.mark.parametrize(
    ("shows", "text", "left"),
    [
        ("a zero-width space in a word", "off\u200bice", "office"),
        ("a soft hyphen", "Ver\u00adwaltung", "Verwaltung"),
        ("an override", "\u202egpj.exe", "gpj.exe"),
        ("a bell", "ding\x07", "ding"),
        ("C1 controls", "a\x81b", "ab"),
        ("a byte order mark in a word", "a\ufeffb", "ab"),
        ("a zero-width space between words, where a line may break", "a \u200b– b", "a \u200b– b"),
        ("tags", "a\U000e0041b", "ab"),
        ("a joiner between Latin letters", "Re\u200dgards", "Regards"),
        ("a joiner in Persian", "می\u200cخواهم", "می\u200cخواهم"),
        ("a family", "👨\u200d👩", "👨\u200d👩"),
        ("right-to-left marks, which are the text's own", "שלום\u200f!", "שלום\u200f!"),
        ("tabs and line ends", "a\tb\n", "a\tb\n"),
    ],
)
def test_what_shows_nothing_is_removed_and_what_shows_stays(shows: str, text: str, left: str):
    assert seen(text) == left


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_is_one(end: str):
    assert plain(f"a{end}b") == "a\nb"


def test_marks_hide_nothing_from_who_looks():
    assert unmarked("\u200b> old") == "> old"
    assert unmarked("\u2068Ann\u2069 \u202a+31\u202c") == "Ann +31"


@pytest.mark.parametrize(
    ("text", "plain_text"),
    [
        ("Jоhn Smіth", "John Smith"),
        ("Οn Monday", "On Monday"),
        ("𝗝𝗼𝗵𝗻 𝑆𝑚𝑖𝑡ℎ", "John Smitℎ"),
        ("Ｊｏｈｎ：", "John："),
        ("Иван Петров", "Иван Петров"),
        ("Straße in Zürich", "Straße in Zürich"),
        ("Ελένη", "Ελένη"),
        ("USB-кабель", "USB-кабель"),
    ],
)
def test_only_words_of_two_scripts_are_taken_for_latin_ones(text: str, plain_text: str):
    assert unmixed(text) == plain_text


@given(st.text())
def test_nothing_visible_is_lost(text: str):
    assert [letter for letter in text if letter.isalnum()] == [letter for letter in plain(text) if letter.isalnum()]
