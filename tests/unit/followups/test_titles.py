import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.titles import TITLE_LENGTH, title

MINE, THEIRS = WaitingOn.OWNER, WaitingOn.OTHER

CASES = (
    ("en", Kind.REQUEST, "Could you please send me the signed contract by Friday?", (), MINE, "Send Maria the signed contract"),
    ("en", Kind.REQUEST, "Could you please send me the signed contract that Jan and the lawyers amended on their second visit to the site?", ("the signed contract", "Jan"), MINE, "Send Maria the signed contract"),
    ("en", Kind.REQUEST, "Please review clause 4.", (), MINE, "Review clause 4"),
    ("en", Kind.REQUEST, "Could you send me the invoice?", (), THEIRS, "Maria: send me the invoice"),
    ("en", Kind.COMMITMENT, "I'll send you the draft tomorrow.", (), MINE, "Send Maria the draft"),
    ("en", Kind.COMMITMENT, "I'll send you the draft tomorrow.", (), THEIRS, "Maria: send the draft"),
    ("en", Kind.QUESTION, "And what is the budget for Q3?", (), MINE, "Answer Maria: What is the budget for Q3?"),
    ("en", Kind.QUESTION, "What is the budget for Q3?", ("the budget for Q3",), MINE, "Answer Maria: the budget for Q3"),
    ("en", Kind.MEETING, "Can we meet on Thursday to discuss the offer?", (), MINE, "Meeting with Maria: the offer"),
    ("en", Kind.MEETING, "Can we meet on Thursday?", ("Thursday",), MINE, "Meeting with Maria"),
    ("en", Kind.DEADLINE, "The report is due on Friday.", ("The report", "Friday"), MINE, "Deadline: The report"),
    ("nl", Kind.REQUEST, "Kun je me het getekende contract voor vrijdag sturen?", (), MINE, "Maria het getekende contract sturen"),
    ("nl", Kind.REQUEST, "Stuur me het contract even.", (), MINE, "Stuur Maria het contract"),
    ("nl", Kind.COMMITMENT, "Morgen stuur ik je de offerte.", (), MINE, "Maria de offerte sturen"),
    ("nl", Kind.COMMITMENT, "Ik stuur je morgen de offerte.", (), THEIRS, "Maria: de offerte sturen"),
    ("nl", Kind.QUESTION, "Laat even weten of je akkoord bent.", (), MINE, "Maria antwoorden: Of je akkoord bent"),
    ("nl", Kind.MEETING, "Zullen we donderdag even bellen over de offerte?", (), MINE, "Afspraak met Maria: de offerte"),
    ("de", Kind.REQUEST, "Könnten Sie mir bitte bis Freitag den Vertrag schicken?", (), MINE, "Maria den Vertrag schicken"),
    ("de", Kind.REQUEST, "Bitte senden Sie uns die Unterlagen.", ("die Unterlagen",), MINE, "Maria die Unterlagen senden"),
    ("de", Kind.COMMITMENT, "Morgen schicke ich Ihnen das Angebot.", (), MINE, "Maria das Angebot schicken"),
    ("de", Kind.COMMITMENT, "Ich rufe dich morgen an.", (), THEIRS, "Maria: dich anrufen"),
    ("de", Kind.QUESTION, "Haben Sie die Rechnung erhalten?", (), MINE, "Maria antworten: Haben Sie die Rechnung erhalten?"),
    ("de", Kind.MEETING, "Können wir uns am Donnerstag treffen?", (), MINE, "Termin mit Maria"),
    ("fi", Kind.QUESTION, "Voitko lähettää sopimuksen?", (), MINE, "Maria: Voitko lähettää sopimuksen?"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "sentence", "key_phrases", "waiting_on", "expected"), CASES)
def test_a_title_says_what_to_do_with_whom(
    language: str, kind: Kind, sentence: str, key_phrases: tuple[str, ...], waiting_on: WaitingOn, expected: str
) -> None:
    assert title(sentence, kind, language, "Maria", key_phrases, waiting_on=waiting_on) == expected


def test_of_an_address_only_the_first_part_is_named() -> None:
    assert (
        title("Could you send me the invoice?", Kind.REQUEST, "en", "maria@example.com", ()) == "Send maria the invoice"
    )


@given(st.text(max_size=300), st.sampled_from(Kind), st.sampled_from(["en", "nl", "de", "fi"]), st.text(max_size=99))
def test_a_title_never_exceeds_its_length(sentence: str, kind: Kind, language: str, counterpart: str) -> None:
    assert len(title(sentence, kind, language, counterpart, (sentence[:50],))) <= TITLE_LENGTH
