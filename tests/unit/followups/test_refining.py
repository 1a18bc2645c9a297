from datetime import date

from gleaner.followups.finding import find
from gleaner.followups.refining import analysis_text, refine
from gleaner.language.analysis import Analysis, Entity, EntityType, KeyPhrase
from tests.unit.followups.letters import context

TEXT = (
    "Could you please send me the signed version that the lawyers in Rotterdam amended for us?\n\n"
    "Please also return the keys by noon, the 4th."
)


def _phrase(text: str, phrase: str, score: float = 0.99) -> KeyPhrase:
    begin = text.index(phrase)
    return KeyPhrase(phrase, score, begin, begin + len(phrase))


def _date(text: str, span: str, score: float = 0.99) -> Entity:
    begin = text.index(span)
    return Entity(span, EntityType.DATE, score, begin, begin + len(span))


def test_comprehend_gets_the_sentences_and_nothing_else() -> None:
    found = find(f"Hello Olivia,\n\n{TEXT}\n\nThe weather is nice.", context())
    assert analysis_text(found) == TEXT.replace("\n\n", "\n")


def test_key_phrases_name_the_task_of_their_own_sentence() -> None:
    found = find(TEXT, context())
    text = analysis_text(found)
    phrases = (_phrase(text, "the signed version"), _phrase(text, "the lawyers"), _phrase(text, "the keys"))
    assert [one.title for one in refine(found, Analysis((), phrases), text, context())] == [
        "Send Maria the signed version",
        "Return the keys",
    ]


def test_a_date_entity_dates_the_task_that_the_rules_could_not() -> None:
    found = find(TEXT, context())
    text = analysis_text(found)
    refined = refine(found, Analysis((_date(text, "noon"), _date(text, "the 4th"))), text, context())
    assert [one.due_on for one in found] == [None, None]
    assert [one.due_on for one in refined] == [None, date(2026, 12, 4)]


def test_a_day_found_by_rule_stands() -> None:
    found = find("Please sign it by Friday, not by the 4th.", context())
    text = analysis_text(found)
    assert refine(found, Analysis((_date(text, "the 4th"),)), text, context())[0].due_on == date(2026, 11, 27)


def test_guesses_change_nothing() -> None:
    found = find(TEXT, context())
    text = analysis_text(found)
    analysis = Analysis((_date(text, "the 4th", 0.2),), (_phrase(text, "the signed version", 0.2),))
    assert refine(found, analysis, text, context()) == found


def test_without_an_answer_the_rules_stand() -> None:
    found = find(TEXT, context())
    assert refine(found, Analysis(), analysis_text(found), context()) == found


def test_a_wrapped_sentence_is_one_line_for_comprehend() -> None:
    found = find("Could you please send me the signed version of the\ncontract for Rotterdam?", context())
    text = analysis_text(found)
    assert "\n" not in text
    refined = refine(found, Analysis((), (_phrase(text, "the signed version"),)), text, context())
    assert refined[0].title == "Send Maria the signed version of the contract for Rotterdam"
    assert refined[0].sentence == found[0].sentence
