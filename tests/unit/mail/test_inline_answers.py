import pytest

from gleaner.mail.inline_answers import INLINE_ANSWERS, InlineAnswers, promises_inline_answers
from gleaner.mail.quoting import split
from tests.unit.mail.mails import message

BLOCK = "From: Bob <bob@example.org>\nSent: Monday 2 March 2026 09:00\nTo: Ann\nSubject: Questions\n\n"


@pytest.mark.parametrize("row", INLINE_ANSWERS, ids=lambda row: row.language)
def test_each_language_says_it(row: InlineAnswers):
    assert promises_inline_answers(row.example)


@pytest.mark.parametrize(
    "text", ["I will answer next week.", "See the numbers below.", "The red line is late.", "Antwort folgt."]
)
def test_other_sentences_do_not(text: str):
    assert not promises_inline_answers(text)


def test_a_quotation_that_was_written_into_is_new_text_but_for_its_block():
    zones = split(message(f"My answers below in red.\n\n{BLOCK}When?\n\nOn Friday.\n"))

    assert zones.new_text == "My answers below in red.\n\nWhen?\n\nOn Friday."
    assert zones.quoted_text.startswith("From: Bob")


def test_the_mail_before_the_one_written_into_stays_quoted():
    zones = split(message(f"My answers below in red.\n\n{BLOCK}When?\n\nOn Friday.\n\n{BLOCK}oldest"))

    assert "oldest" not in zones.new_text


def test_between_bars_answers_stand_out_by_themselves():
    zones = split(
        message("My answers below.\n\nOn 2 March 2026 at 09:00 Bob wrote:\n> When?\n\nOn Friday.\n> Where?\n\nHere.\n")
    )

    assert zones.new_text == "My answers below.\n\nOn Friday.\n\nHere."
