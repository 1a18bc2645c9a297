import pytest

from gleaner.followups.titles.languages import LANGUAGES, wording_of
from gleaner.followups.titles.tidying import balanced, clause, fitted, one_line, shortened, without_times
from gleaner.followups.titles.wording import Wording, expression

TIMES = (
    ("en", "send it by Friday at 5 pm", "send it"),
    ("en", "the minutes of Monday", "the minutes of Monday"),
    ("en", "fix the gate, before the weekend, and lock it", "fix the gate and lock it"),
    ("nl", "het contract vóór vrijdag 27 november sturen", "het contract sturen"),
    ("de", "den Vertrag bis spätestens Freitag schicken", "den Vertrag schicken"),
    ("fr", "envoyer le plan d'ici vendredi", "envoyer le plan"),
    ("es", "enviar el plano antes del viernes", "enviar el plano"),
    ("es", "la factura del viernes", "la factura del viernes"),
    ("it", "mandare il modulo entro la fine del mese", "mandare il modulo"),
    ("pt", "saber, até 4 de dezembro, se aceita", "saber se aceita"),
    ("pt", "liquidar a segunda prestação", "liquidar a segunda prestação"),
)


def _wording(language: str) -> Wording:
    wording = wording_of(language)
    assert wording is not None
    return wording


def _patterns(wording: Wording) -> list[str]:
    rows = (*wording.requests, *wording.promises, *wording.questions, *wording.meetings, *wording.deadlines)
    swaps = [swap for swaps in (wording.pronouns.incoming, wording.pronouns.outgoing, wording.pronouns.promised, wording.pronouns.asked, wording.pronouns.neutral) for swap in swaps]  # fmt: skip
    cuts = [getattr(wording.cuts, name) for name in wording.cuts.__slots__]
    return [*(row.pattern for row in rows), *(swap.pattern for swap in swaps), *cuts, wording.starts, wording.stops]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_of_a_language_is_one(language: str) -> None:
    assert all(expression(pattern) for pattern in _patterns(_wording(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_asks_for_what_its_row_finds(language: str) -> None:
    wording = _wording(language)
    for row in (*wording.requests, *wording.promises):
        groups = expression(row.pattern).groupindex
        for template in (row.title, row.other):
            assert "{do}" not in template or groups, row.pattern
            assert "{what}" not in template or "what" in groups, row.pattern


@pytest.mark.parametrize(("language", "text", "expected"), TIMES)
def test_days_by_which_something_is_due_go_and_others_stay(language: str, text: str, expected: str) -> None:
    assert without_times(text, _wording(language).cuts) == expected


def test_a_clause_goes_on_where_it_asks_whether() -> None:
    cuts = _wording("en").cuts
    assert clause("let me know if it rains, because we dance", cuts) == "let me know if it rains"
    assert clause("bring the ladder if it rains", cuts) == "bring the ladder"


def test_one_line_has_no_controls_no_addresses_and_no_quote_marks() -> None:
    assert one_line("> > see\u202e http://x.example/a\r\n  and \x07 www.x.example 😀 now") == "see and now"


def test_quotation_marks_come_in_pairs() -> None:
    assert balanced('the "blue one (of two) "') == 'the "blue one (of two) "'
    assert balanced('the "blue one (of two') == "the blue one of two"


def test_a_text_is_cut_at_a_word() -> None:
    assert shortened("measure the windows", 12) == "measure the…"


def test_key_phrases_end_a_text_only_where_it_goes_on() -> None:
    cuts = _wording("en").cuts
    text = "ask whether the March hours are billed at the higher rate for everybody in the office"
    assert (
        fitted(text, 60, cuts, ("the March hours", "the higher rate"))
        == "ask whether the March hours are billed at the higher rate"
    )
