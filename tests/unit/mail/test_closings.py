import pytest

from gleaner.mail.closing_formulas import CLOSING_SENTENCES, ClosingSentence
from gleaner.mail.closings import CLOSINGS, Closings, after_closing


@pytest.mark.parametrize("row", CLOSINGS, ids=lambda row: row.language)
def test_closing_formulas_of_each_language_are_known(row: Closings):
    for formula in row.formulas:
        assert after_closing(f"{formula.replace('…', 'very nice').capitalize()},") == ""


def test_sixteen_languages_have_closings():
    assert [row.language for row in CLOSINGS] == (
        "en nl de fr es it pt da sv no fi pl cs ru ja zh".split()  # noqa: SIM905
    )


@pytest.mark.parametrize(
    "line",
    [
        "Thanks and best regards,",
        "Met vriendelijke groet / Kind regards,",
        "Vielen Dank und viele Grüße",
        "Merci d'avance et bonne journée !",
        "Gracias y un saludo,",
        "Grazie e cordiali saluti",
        "Viele Grüße aus Köln",
        "Groeten uit Utrecht!",
        "Best regards from sunny Spain,",
        "*Best regards,*",
        "Tak og venlig hilsen",
        "Dziękuję i pozdrawiam",
        "Заранее спасибо и с уважением,",
        "以上、よろしくお願いいたします。",
        "Mit freundlichen Gru\u0308ßen",
    ],
)
def test_formulas_may_follow_one_another_and_name_a_place(line: str):
    assert after_closing(line) == ""


@pytest.mark.parametrize(
    ("line", "rest"), [("Thanks, Ann", "Ann"), ("Groet Ann", "Ann"), ("Thanks for the offer", "for the offer")]
)
def test_what_follows_a_formula_is_given(line: str, rest: str):
    assert after_closing(line) == rest


@pytest.mark.parametrize(
    "line", ["Bestellung folgt", "Thanksgiving is near", "", "…", "I send you my regards", "Tat sich was?"]
)
def test_other_lines_begin_with_no_formula(line: str):
    assert after_closing(line) is None


@pytest.mark.parametrize("row", CLOSING_SENTENCES, ids=lambda row: row.language)
def test_sentences_that_close_formal_letters_are_known(row: ClosingSentence):
    assert after_closing(row.example) == ""


@pytest.mark.parametrize(
    "line",
    ["Kram på er!", "Bye till January", "Un caro saluto a tutti,", "Kærlig hilsen fra os alle", "Groetjes aan allen", "敬祝 安康", "祝您周末愉快！"],
)  # fmt: skip
def test_whom_and_until_when_a_formula_says_is_part_of_it(line: str):
    assert after_closing(line) == ""


@pytest.mark.parametrize("line", ["请确认", "敬请查收", "Veuillez agréer ce devis.", "Recibí el paquete ayer"])
def test_requests_close_no_letter(line: str):
    assert after_closing(line) is None
