import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.digests.untrusted import harmless

AUTOLINKED = re.compile(r"[a-z0-9-]+[.。．｡][a-z]{2,}|://|[a-z0-9.]+[@＠][a-z0-9]", re.IGNORECASE)
"""What Gmail, Outlook and Apple Mail make links of: a host name with a top-level domain, a scheme, an address."""


@pytest.mark.parametrize(
    "text",
    [
        "https://evil.example/login?next=a.b",
        "www.phish.example",
        "evil.example",
        "write to boss@evil.example now",
        "HTTPS://EVIL.EXAMPLE",
        "ftp://192.0.2.1/x",
        "sub.domain.evil.example/path.html",
        "tél.example@münchen.example",
        "evil。example",
        "boss＠evil．example",
    ],
)
def test_nothing_is_left_that_a_mail_program_makes_a_link_of(text: str) -> None:
    assert not AUTOLINKED.search(harmless(text))


@given(st.from_regex(AUTOLINKED, fullmatch=True), st.text(max_size=20))
def test_no_surrounding_text_brings_a_link_back(link: str, text: str) -> None:
    assert not re.search(r"[A-Za-z0-9-]+\.[A-Za-z]{2,}|://|[A-Za-z0-9]@[A-Za-z]", harmless(f"{text}{link}{text}"))


def test_numbers_times_and_prices_stay_as_they_are() -> None:
    assert harmless("At 12:30, 3.5 hours for 1.250,00") == "At 12:30, 3.5 hours for 1.250,00"


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("a\r\nBcc: x", "a Bcc: x"),
        ("pay \u202e1000\u202c", "pay 1000"),
        ("in\u200bvis\u2060ible", "in vis ible"),
        ("bell\x07 null\x00", "bell null"),
        ("line\u2028break", "line break"),
        ("\ud800lone", "lone"),
        ("  many   spaces\t", "many spaces"),
    ],
)
def test_what_cannot_be_seen_is_taken_out(hostile: str, shown: str) -> None:
    assert harmless(hostile) == shown


@given(st.text(max_size=2000), st.integers(20, 400))
def test_it_is_always_one_short_line(text: str, limit: int) -> None:
    line = harmless(text, limit)
    assert len(line.replace("\u200b", "")) <= limit + 1
    assert len(line.splitlines()) <= 1


def test_a_long_sentence_is_cut_at_a_word() -> None:
    assert harmless("one two three four", 12) == "one two…"


def test_scripts_that_need_joiners_keep_them() -> None:
    assert harmless("می‌خواهم 👩‍💻") == "می‌خواهم 👩‍💻"


def test_a_word_without_end_is_cut_itself() -> None:
    assert harmless("one " + "x" * 30, 12) == "one xxxxxxxx…"


def test_marks_heaped_on_a_letter_are_thinned_out_and_those_of_a_language_stay() -> None:
    assert harmless("Z" + "\u0351" * 40 + "a") == "Z" + "\u0351" * 3 + "a"
    vietnamese = "Nguye\u0302\u0303n"
    assert harmless(vietnamese) == vietnamese


def test_a_megabyte_costs_no_more_than_a_page() -> None:
    assert harmless("word " * 200_000, 40).endswith("…")


@pytest.mark.parametrize(("text", "kept"), [("é" * 90, 40), ("語" * 90, 26), ("<" * 90, 13), ("🙂" * 90, 20)])
def test_characters_that_take_more_room_are_fewer(text: str, kept: int) -> None:
    assert harmless(text, 40) == text[:kept] + "…"
