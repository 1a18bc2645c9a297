from datetime import date, timedelta

import pytest

from gleaner.contacts.exclusions import ExclusionRule
from gleaner.digests.composing import Counts, Heading, Tally, TaskLine
from gleaner.digests.phrases import HEADINGS, SKIPPED, WHY, Phrases
from gleaner.digests.wording import catalogue
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import Task, TaskState
from tests.unit.digests.samples import TODAY, task

ENGLISH, DUTCH, GERMAN = (Phrases(catalogue(locale), TODAY) for locale in ("en", "nl", "de"))


def line(heading: Heading, one: Task) -> TaskLine:
    return TaskLine(heading, one, said_on=TODAY - timedelta(days=4), is_new=False)


@pytest.mark.parametrize(
    ("due_on", "english", "dutch", "german"),
    [
        (date(2026, 11, 24), "Due today", "Voor vandaag", "Heute fällig"),
        (date(2026, 11, 25), "Due tomorrow", "Voor morgen", "Morgen fällig"),
        (date(2026, 11, 23), "Was due yesterday", "Was voor gisteren", "War gestern fällig"),
        (
            date(2026, 11, 27),
            "Due on Friday 27 November",
            "Voor vrijdag 27 november",
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
            "Voor dinsdag 1 juni 2027",
            "Fällig am Dienstag, 1. Juni 2027",
        ),
    ],
)
def test_a_due_date_is_said_in_words(due_on: date, english: str, dutch: str, german: str) -> None:
    said = [phrases.due(line(Heading.TO_DO, task(due_on=due_on))) for phrases in (ENGLISH, DUTCH, GERMAN)]
    assert said == [english, dutch, german]


def test_a_task_without_a_date_says_none() -> None:
    assert ENGLISH.due(line(Heading.TO_DO, task())) == ""


def test_a_missing_answer_says_for_how_long() -> None:
    assert ENGLISH.due(line(Heading.AWAITING_REPLY, task(state=TaskState.AWAITING_REPLY))) == "No answer for 4 days"


def test_a_broken_promise_says_for_when_it_was_made() -> None:
    promised = task(state=TaskState.AWAITING_REPLY, due_on=date(2026, 11, 20), is_promised=True)
    assert ENGLISH.due(line(Heading.AWAITING_REPLY, promised)) == "Promised for Friday 20 November"


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("waiting_on", WaitingOn)
def test_every_task_says_who_said_it_to_whom(kind: Kind, waiting_on: WaitingOn) -> None:
    why = ENGLISH.why(line(Heading.TO_DO, task(kind=kind, waiting_on=waiting_on)), "Maria")
    assert "Maria" in why
    assert why.endswith(" · Friday 20 November")


def test_a_name_with_braces_stays_a_name() -> None:
    assert "{date}" in ENGLISH.why(line(Heading.TO_DO, task()), "{date}")


def test_the_summary_counts_what_there_is() -> None:
    assert ENGLISH.summary(Counts(3, 2, 0, 0)) == "3 follow-ups, 2 new contacts"
    assert DUTCH.summary(Counts(1, 1, 1, 1)) == "1 taak, 1 nieuw contact, 1 gewijzigd contact, 1 suggestie"
    assert GERMAN.summary(Counts(0, 0, 2, 0)) == "2 geänderte Kontakte"


def test_the_tally_names_the_reasons_it_has_words_for() -> None:
    tally = Tally(14, {"bulk": 6, "auto_reply": 1, "some_new_reason": 2})
    assert ENGLISH.tally(tally) == (
        "Since the last digest: 14 messages read, 9 skipped (6 newsletters and other bulk mail, 1 automatic reply)."
    )
    assert ENGLISH.tally(Tally()) == ""


def test_reasons_with_the_same_words_are_counted_as_one() -> None:
    tally = Tally(0, {"excluded_domain": 2, "excluded_address": 1, "organisation_excluded_domain": 1, "robot": 1})
    assert GERMAN.tally(tally).endswith(
        "5 übersprungen (3 Mails mit jemandem, den Sie ausgeschlossen haben, 1 Mail eines Programms, "
        "1 Mail mit jemandem, den Ihre Organisation ausgeschlossen hat)."
    )


def test_every_rule_of_exclusion_has_words() -> None:
    assert set(ExclusionRule) <= SKIPPED.keys()


def test_the_tables_lack_no_row() -> None:
    assert WHY.keys() == {(kind, waiting_on) for kind in Kind for waiting_on in WaitingOn}
    assert HEADINGS.keys() == set(Heading)
