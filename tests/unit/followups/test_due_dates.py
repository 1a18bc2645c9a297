from datetime import date

import pytest
from hypothesis import given
from hypothesis.strategies import dates, sampled_from, text

from benchmarks.due_dates import Row, rows
from gleaner.followups.cues import compiled
from gleaner.followups.dates.wording import NEUTRAL, Phrase
from gleaner.followups.due_dates import LANGUAGES, due_on, wording_of
from gleaner.followups.followup import Kind
from tests.unit.followups.letters import MONDAY

CASES = (
    ("en", "Could I have it by the first of next month?", date(2026, 12, 1)),
    ("en", "I'll be back with a quote in a fortnight.", date(2026, 12, 7)),
    ("en", "The budget has to be spent by the end of Q1.", date(2027, 3, 31)),
    ("en", "Could you let me have it a week from Thursday?", date(2026, 12, 3)),
    ("nl", "Graag vrijdag van week 49 aanleveren.", date(2026, 12, 4)),
    ("nl", "Ik heb het half december klaar.", date(2026, 12, 15)),
    ("de", "Bitte bis Ende Woche zurückschicken.", date(2026, 11, 27)),
    ("de", "Wir brauchen die Zahlen bis zum Quartalsende.", date(2026, 12, 31)),
    ("fr", "Merci de répondre sous 48 heures.", date(2026, 11, 25)),
    ("fr", "Il nous le faut d'ici la fin de la semaine prochaine.", date(2026, 12, 4)),
    ("fr", "Je vous l'envoie mardi prochain.", date(2026, 12, 1)),
    ("fr", "Je vous rappelle jeudi en huit.", date(2026, 12, 3)),
    ("es", "Lo necesito antes de que acabe el mes.", date(2026, 11, 30)),
    ("es", "Te lo mando pasado mañana.", date(2026, 11, 25)),
    ("es", "Envíelo a más tardar el día 15.", date(2026, 12, 15)),
    ("it", "Mi serve entro e non oltre venerdì.", date(2026, 11, 27)),
    ("it", "Glielo consegno dopodomani.", date(2026, 11, 25)),
    ("it", "Il termine è il 4/12, entro il 4/12 quindi.", date(2026, 12, 4)),
    ("pt", "Envie até sexta-feira, por favor.", date(2026, 11, 27)),
    ("pt", "Preciso disso até ao fim do mês.", date(2026, 11, 30)),
    ("pt", "Ligo na terça que vem.", date(2026, 12, 1)),
    ("en", "Please send it by Friday.", date(2026, 11, 27)),
    ("en", "Send it on Monday.", date(2026, 11, 30)),  # said on a Monday: its next occurrence after today
    ("en", "Please send it this Friday.", date(2026, 11, 27)),
    ("en", "Please send it next Tuesday.", date(2026, 12, 1)),
    ("en", "I'll send it tomorrow morning.", date(2026, 11, 24)),
    ("en", "I'll call you tonight.", MONDAY),
    ("en", "Could you do it by EOD Thursday?", date(2026, 11, 26)),
    ("en", "Please reply by EOD.", MONDAY),
    ("en", "We need it by the end of the week.", date(2026, 11, 27)),
    ("en", "We need it by the end of the month.", date(2026, 11, 30)),
    ("en", "We need it by the end of next week.", date(2026, 12, 4)),
    ("en", "I'll send it in two weeks.", date(2026, 12, 7)),
    ("en", "Please sign within 3 business days.", date(2026, 11, 26)),
    ("en", "Please sign before 27 November.", date(2026, 11, 27)),
    ("en", "Please sign by Friday, November 27th.", date(2026, 11, 27)),
    ("en", "Please sign by 23 November.", MONDAY),
    ("en", "Please sign by the 27th.", date(2026, 11, 27)),
    ("en", "Please sign by 2026-12-01.", date(2026, 12, 1)),
    ("en", "Send the report of 12 November by Friday.", date(2026, 11, 27)),
    ("nl", "Graag uiterlijk vrijdag aanleveren.", date(2026, 11, 27)),
    ("nl", "Kun je dit voor het einde van de maand regelen?", date(2026, 11, 30)),
    ("nl", "Ik stuur het over twee weken.", date(2026, 12, 7)),
    ("nl", "Kun je volgende week dinsdag tekenen?", date(2026, 12, 1)),
    ("nl", "Graag vóór 4 december tekenen.", date(2026, 12, 4)),
    ("nl", "Graag vóór 4 sept 2027 tekenen.", date(2027, 9, 4)),
    ("nl", "Graag uiterlijk de 1e december tekenen.", date(2026, 12, 1)),
    ("nl", "Ik bel je morgenochtend.", date(2026, 11, 24)),
    ("nl", "Graag voor 4/12 tekenen.", date(2026, 12, 4)),
    ("de", "Bitte bis Donnerstag unterschreiben.", date(2026, 11, 26)),
    ("de", "Ich schicke es bis Ende nächster Woche.", date(2026, 12, 4)),
    ("de", "Bitte bis zum 3.12. schicken.", date(2026, 12, 3)),
    ("de", "Bitte bis zum 27. November schicken.", date(2026, 11, 27)),
    ("de", "Bitte bis Freitag, den 27. November, schicken.", date(2026, 11, 27)),
    ("de", "Ich melde mich in zwei Wochen.", date(2026, 12, 7)),
    ("de", "Ich schicke es morgen früh.", date(2026, 11, 24)),
    ("de", "Wir brauchen es in KW 49.", date(2026, 12, 4)),
)
NONE = (
    ("en", "Could you send me the report of 12 November?"),
    ("en", "Could you resend your mail of Monday?"),
    ("en", "Could you send me Friday's figures?"),
    ("en", "Please send the notes of the call on Thursday."),
    ("en", "We have waited since Friday."),
    ("en", "I may send it, if we agree."),
    ("en", "Could you do it last Friday?"),
    ("en", "We meet on Fridays."),
    ("nl", "Kun je het verslag van 12 november sturen?"),
    ("nl", "Dat was vorige vrijdag."),
    ("de", "Können Sie das Protokoll vom 12. November schicken?"),
    ("de", "Das war letzten Freitag."),
    ("en", "Shall we have lunch next week?"),
    ("en", "Please check order 03-12-26."),
    ("en", "Could you resend the contract we signed on 12 June?"),
    ("en", "Happy Friday! Could you send me the list?"),
    ("fr", "Pouvez-vous corriger la facture du 3 mars ?"),
    ("fr", "Le jeudi, je ne travaille pas."),
    ("es", "¿Me mandas el informe del lunes?"),
    ("it", "Mi mandi il verbale della riunione di martedì?"),
    ("pt", "A segunda remessa chegou danificada."),
    ("pt", "Pode enviar a fatura de 3 de março?"),
    ("fi", "Lähetä se perjantaina."),
)


PHRASES = [
    (language, phrase) for language in sorted(LANGUAGES) for phrase in getattr(wording_of(language), "phrases", NEUTRAL)
]


@pytest.mark.parametrize(("language", "phrase"), PHRASES)
def test_every_phrase_matches_its_example_whole(language: str, phrase: Phrase) -> None:
    assert compiled(phrase.pattern).fullmatch(phrase.example), language


@pytest.mark.parametrize(("language", "sentence", "expected"), CASES)
def test_a_day_is_read_from_the_day_it_was_said(language: str, sentence: str, expected: date) -> None:
    assert due_on(sentence, language, MONDAY) == expected


@pytest.mark.parametrize(("language", "sentence"), NONE)
def test_a_day_that_only_names_something_is_no_due_date(language: str, sentence: str) -> None:
    assert due_on(sentence, language, MONDAY) is None


@pytest.mark.parametrize(
    ("region", "expected"), [("US", date(2026, 12, 4)), ("GB", date(2027, 4, 12)), (None, date(2027, 4, 12))]
)
def test_only_american_english_puts_the_month_first(region: str | None, expected: date) -> None:
    assert due_on("Please sign by 12/4.", "en", MONDAY, region=region) == expected


def test_this_friday_said_on_a_friday_is_today() -> None:
    friday = date(2026, 11, 27)
    assert due_on("I'll send it this Friday.", "en", friday) == friday
    assert due_on("I'll send it on Friday.", "en", friday) == date(2026, 12, 4)


def test_comprehends_dates_decide_where_the_phrases_find_none() -> None:
    sentence = "Please return the keys by noon, the 4th."
    assert due_on(sentence, "en", MONDAY) is None
    assert due_on(sentence, "en", MONDAY, date_spans=("the 4th",)) == date(2026, 12, 4)


@pytest.mark.parametrize("span", ["We", "may", "2019", "every day"])
def test_what_comprehend_takes_for_a_date_is_not_believed_blindly(span: str) -> None:
    assert due_on(f"Please sign, {span} agree.", "en", MONDAY, date_spans=(span,)) is None


def test_a_question_is_due_only_by_a_cut_off() -> None:
    assert due_on("Did you see what they did today?", "en", MONDAY, kind=Kind.QUESTION) is None
    assert due_on("Which one, by tomorrow?", "en", MONDAY, kind=Kind.QUESTION) == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Tuesday doesn't work, how about Wednesday at 2?"),
        ("nl", "Dinsdag lukt helaas niet, schikt woensdag?"),
        ("de", "Dienstag passt leider nicht, wie wäre es mit Mittwoch?"),
    ],
)
def test_a_refused_day_is_not_the_one_proposed(language: str, sentence: str) -> None:
    assert due_on(sentence, language, MONDAY, kind=Kind.MEETING) == date(2026, 11, 25)


def test_a_moved_meeting_is_due_on_the_new_day() -> None:
    sentence = "Our meeting has been moved from Thursday to Friday."
    assert due_on(sentence, "en", MONDAY, kind=Kind.MEETING) == date(2026, 11, 27)


@pytest.mark.parametrize("span", ["one day", "this year", "some years", "daily"])
def test_an_entity_that_is_a_stretch_of_time_names_no_day(span: str) -> None:
    assert due_on(f"Could you finish it {span}, please?", "en", MONDAY, date_spans=(span,)) is None


KNOWN_WRONG = frozenset(
    {
        "Segundona sem falta quero a escala dos coroinhas no grupo.",  # slang for Monday
        "O CD de Cajamar só segura a carga por mais 24h, libera a nota dentro desse prazo.",  # "within that time"
    }
)


@pytest.mark.parametrize("row", tuple(rows("tune")), ids=lambda row: f"{row.language}: {row.sentence[:60]}")
def test_a_phrase_of_the_benchmark_is_read_as_labelled(row: Row) -> None:
    assert (row.found == row.due_on) == (row.sentence not in KNOWN_WRONG)


@pytest.mark.parametrize("said_on", [date.min, date(9999, 12, 30), date.max])
@pytest.mark.parametrize(
    "sentence",
    ["Send it by the end of next month.", "In 999 months.", "By Friday.", "Before 31/12/9999.", "In two weeks."],
)
def test_a_day_beyond_the_calendar_is_none_or_within_it(sentence: str, said_on: date) -> None:
    due = due_on(sentence, "en", said_on)

    assert due is None or due >= said_on


@given(text(max_size=200), sampled_from(sorted(LANGUAGES)), dates())
def test_no_text_makes_reading_fail(sentence: str, language: str, said_on: date) -> None:
    due = due_on(sentence, language, said_on)

    assert due is None or due >= said_on
