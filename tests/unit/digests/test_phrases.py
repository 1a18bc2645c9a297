from datetime import date, timedelta

import pytest

from gleaner.contacts.exclusions import ExclusionRule
from gleaner.digests.composing import Counts, Heading, Tally, TaskLine
from gleaner.digests.phrases import HEADINGS, SKIPPED, WHY, Phrases
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import Task, TaskState
from gleaner.mail import reasons
from gleaner.wording import LOCALES, catalogue
from tests.unit.digests.samples import TODAY, task

ENGLISH, DUTCH, GERMAN = (Phrases(catalogue(locale), TODAY) for locale in ("en", "nl", "de"))
#: Reasons of the ledger that the digest's footer leaves to the page: nothing was there to be read, or it was ours.
NOT_TOLD = {
    *(reasons.AUTOMATION_OFF, reasons.GMAIL_CONFIRMATION, reasons.BEFORE_SWITCH_ON, reasons.DUPLICATE),
    *(reasons.RAW_GONE, reasons.OWN_DIGEST, reasons.FEEDBACK_REPORT),
}


def line(heading: Heading, one: Task, days_ago: int = 4) -> TaskLine:
    return TaskLine(heading, one, said_on=TODAY - timedelta(days=days_ago), is_new=False)


@pytest.mark.parametrize(
    ("due_on", "english", "dutch", "german"),
    [
        (date(2026, 11, 24), "Due today", "Voor vandaag", "Heute fällig"),
        (date(2026, 11, 25), "Due tomorrow", "Voor morgen", "Morgen fällig"),
        (date(2026, 11, 23), "Was due yesterday", "Was voor gisteren", "War gestern fällig"),
        (
            date(2026, 11, 27),
            "Due on Friday 27 November",
            "Uiterlijk vrijdag 27 november",
            "Fällig am Freitag, 27. November",
        ),
        (
            date(2026, 11, 20),
            "Was due on Friday 20 November",
            "Was voor vrijdag 20 november",
            "War fällig am Freitag, 20. November",
        ),
        (
            date(2027, 6, 1),
            "Due on Tuesday 1 June 2027",
            "Uiterlijk dinsdag 1 juni 2027",
            "Fällig am Dienstag, 1. Juni 2027",
        ),
    ],
)
def test_a_due_date_is_said_in_words(due_on: date, english: str, dutch: str, german: str) -> None:
    said = [phrases.due(line(Heading.TO_DO, task(due_on=due_on))) for phrases in (ENGLISH, DUTCH, GERMAN)]
    assert said == [english, dutch, german]


@pytest.mark.parametrize(
    ("locale", "due", "silence"),
    [
        ("en", "Due on Friday 27 November", "No answer for 4 days"),
        ("en-US", "Due on Friday, November 27", "No answer for 4 days"),
        ("nl", "Uiterlijk vrijdag 27 november", "Al 4 dagen geen antwoord"),
        ("de", "Fällig am Freitag, 27. November", "Seit 4 Tagen keine Antwort"),
        ("fr", "À faire pour le vendredi 27 novembre", "Sans réponse depuis 4 jours"),
        ("es", "Para el viernes 27 de noviembre", "Sin respuesta desde hace 4 días"),
        ("it", "Entro venerdì 27 novembre", "Nessuna risposta da 4 giorni"),
        ("pt", "Até sexta-feira, 27 de novembro", "Sem resposta há 4 dias"),
    ],
)
def test_every_language_says_when(locale: str, due: str, silence: str) -> None:
    phrases = Phrases(catalogue(locale), TODAY)
    assert phrases.due(line(Heading.TO_DO, task(due_on=date(2026, 11, 27)))) == due
    assert phrases.due(line(Heading.AWAITING_REPLY, task(state=TaskState.AWAITING_REPLY))) == silence


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Proposed for today"),
        (1, "Proposed for tomorrow"),
        (3, "Proposed for Friday 27 November"),
        (-4, "Was proposed for Friday 20 November"),
    ],
)
def test_a_meeting_is_on_its_day_and_not_due_until_then(days: int, said: str) -> None:
    meeting = task(kind=Kind.MEETING, due_on=TODAY + timedelta(days=days))
    assert ENGLISH.due(line(Heading.TO_DO, meeting)) == said


def test_a_task_without_a_date_says_none() -> None:
    assert ENGLISH.due(line(Heading.TO_DO, task())) == ""


def test_a_broken_promise_says_for_when_it_was_made() -> None:
    promised = task(state=TaskState.AWAITING_REPLY, due_on=date(2026, 11, 20), is_promised=True)
    assert ENGLISH.due(line(Heading.AWAITING_REPLY, promised)) == "Promised for Friday 20 November"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("waiting_on", WaitingOn)
def test_every_task_says_who_said_it_to_whom(locale: str, kind: Kind, waiting_on: WaitingOn) -> None:
    why = Phrases(catalogue(locale), TODAY).why(line(Heading.TO_DO, task(kind=kind, waiting_on=waiting_on)), "Maria")
    assert "Maria" in why
    assert "{" not in why


def test_a_name_with_braces_stays_a_name() -> None:
    assert "{date}" in ENGLISH.why(line(Heading.TO_DO, task()), "{date}")


@pytest.mark.parametrize(
    ("days_ago", "said"),
    [(0, "today"), (1, "yesterday"), (4, "20 November"), (-1, "25 November"), (400, "20 October 2025")],
)
def test_a_sentence_says_when_it_was_written(days_ago: int, said: str) -> None:
    assert ENGLISH.said(line(Heading.TO_DO, task(), days_ago)).replace("\u00a0", " ") == said


def test_the_summary_counts_what_there_is() -> None:
    assert ENGLISH.counts(Counts(3, 2, 0, 0)) == ("3 follow-ups", "2 new contacts")
    assert DUTCH.counts(Counts(1, 1, 1, 1)) == ("1 taak", "1 nieuw contact", "1 gewijzigd contact", "1 suggestie")
    assert GERMAN.counts(Counts(0, 0, 2, 0)) == ("2 geänderte Kontakte",)


def test_the_tally_names_the_reasons_it_has_words_for() -> None:
    tally = Tally(14, {"bulk": 6, "auto_reply": 1, "some_new_reason": 2})
    assert ENGLISH.tally(tally) == (
        "Since the last digest: 14 messages read, 9 skipped (6 newsletters and other bulk mail, 1 automatic reply)."
    )
    assert ENGLISH.tally(Tally()) == ""


def test_reasons_with_the_same_words_are_counted_as_one() -> None:
    tally = Tally(0, {"excluded_domain": 2, "excluded_address": 1, "organisation_excluded_domain": 1, "robot": 1})
    assert GERMAN.tally(tally).endswith(
        "5 übersprungen (3 Mails mit jemandem, den Sie ausgeschlossen haben, 1 automatisch erzeugte Mail, "
        "1 Mail mit jemandem, den Ihre Organisation ausgeschlossen hat)."
    )


def test_every_reason_has_words_but_those_that_are_no_mail_of_anybody() -> None:
    assert reasons.SENTENCES.keys() | set(ExclusionRule) == SKIPPED.keys() | NOT_TOLD
    assert not SKIPPED.keys() & NOT_TOLD


def test_the_tables_lack_no_row() -> None:
    assert WHY.keys() == {(kind, waiting_on) for kind in Kind for waiting_on in WaitingOn}
    assert HEADINGS.keys() == set(Heading)
