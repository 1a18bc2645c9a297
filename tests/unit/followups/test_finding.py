import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.finding import FOLLOW_UPS_A_MESSAGE, find
from gleaner.followups.followup import Kind, WaitingOn
from tests.unit.followups.asks import FOUND, FOUND_WITH_KIND, NOT_FOUND
from tests.unit.followups.letters import IN, OUT, context, only


@pytest.mark.parametrize(("language", "sentence", "kind", "due"), FOUND)
def test_an_incoming_sentence_is_found_with_kind_and_day(
    language: str, sentence: str, kind: Kind, due: date | None
) -> None:
    found = only(sentence, context(language))
    assert (found.kind, found.due_on, found.sentence) == (kind, due, sentence)
    assert found.waiting_on is (WaitingOn.OTHER if kind is Kind.COMMITMENT else WaitingOn.OWNER)
    assert 0 < found.score <= 1


@pytest.mark.parametrize(("language", "sentence", "kind"), FOUND_WITH_KIND)
def test_an_incoming_sentence_is_found_with_its_kind(language: str, sentence: str, kind: Kind) -> None:
    assert only(sentence, context(language)).kind is kind


@pytest.mark.parametrize(("language", "what", "sentence"), NOT_FOUND)
def test_what_asks_nothing_is_not_found(language: str, what: str, sentence: str) -> None:
    assert find(sentence, context(language)) == (), what


@pytest.mark.parametrize(
    ("language", "sentence", "waiting_on"),
    [
        ("en", "I'll send you the draft on Thursday.", WaitingOn.OWNER),
        ("en", "Could you send me the invoice?", WaitingOn.OTHER),
        ("nl", "Ik stuur je morgen de offerte.", WaitingOn.OWNER),
        ("nl", "Kun je me de factuur sturen?", WaitingOn.OTHER),
        ("de", "Ich schicke Ihnen morgen das Angebot.", WaitingOn.OWNER),
        ("de", "Könnten Sie mir die Rechnung schicken?", WaitingOn.OTHER),
        ("fr", "Je vous envoie le devis demain.", WaitingOn.OWNER),
        ("fr", "Pouvez-vous m'envoyer la facture ?", WaitingOn.OTHER),
        ("es", "Mañana le envío el presupuesto.", WaitingOn.OWNER),
        ("es", "¿Puede enviarme la factura?", WaitingOn.OTHER),
        ("it", "Domani le mando il preventivo.", WaitingOn.OWNER),
        ("it", "Può mandarmi la fattura?", WaitingOn.OTHER),
        ("pt", "Amanhã envio-lhe o orçamento.", WaitingOn.OWNER),
        ("pt", "Pode enviar-me a fatura?", WaitingOn.OTHER),
    ],
)
def test_what_the_owner_writes_waits_the_other_way_round(language: str, sentence: str, waiting_on: WaitingOn) -> None:
    assert only(sentence, context(language, OUT)).waiting_on is waiting_on


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The deadline for proposals is 4 December."),
        ("nl", "De deadline voor de offertes is 4 december."),
        ("de", "Die Frist für Angebote endet am 4. Dezember."),
        ("fr", "La date limite de dépôt est le 4 décembre."),
        ("es", "El plazo termina el 4 de diciembre."),
        ("it", "La scadenza per le domande è il 4 dicembre."),
        ("pt", "O prazo de entrega é 4 de dezembro."),
    ],
)
def test_a_cut_off_that_the_owner_only_states_awaits_nothing(language: str, sentence: str) -> None:
    assert find(sentence, context(language, OUT)) == ()


def test_in_copy_only_what_names_the_owner_counts() -> None:
    in_copy = replace(context(), is_owner_addressed=False)
    assert find("Could you send the figures?", in_copy) == ()
    assert only("Olivia, could you send the figures?", in_copy).kind is Kind.REQUEST
    assert only("Could you send the minutes, Olivia?", in_copy).kind is Kind.REQUEST


def test_the_reasons_beside_a_plain_ask_are_no_tasks() -> None:
    text = "Can you send me the permit for the lift? The guards will not let your people in without it."
    assert [one.sentence for one in find(text, context())] == ["Can you send me the permit for the lift?"]


def test_an_article_needs_more_than_a_letter_to_ask() -> None:
    ask = "It would help to have the drawings before the visit."
    prose = "\n\n".join(f"The museum in town number {at} opened its new wing." for at in range(60))
    assert [one.sentence for one in find(ask, context())] == [ask]
    assert all(one.score >= 0.9 for one in find(f"{prose}\n\n{ask}", context()))


def test_several_asks_are_several_follow_ups_in_their_order() -> None:
    text = "Hi Olivia,\n\nCould you sign the contract?\n- send me the invoice\n\nWhat is the budget?\n\nThanks!"
    assert [one.sentence for one in find(text, context())] == [
        "Could you sign the contract?",
        "send me the invoice",
        "What is the budget?",
    ]


LETTERS: tuple[tuple[str, str, list[tuple[Kind, str, date | None]]], ...] = (
    (
        "en",
        """Hi Olivia,

Thanks for the call yesterday. As discussed, I've attached the draft agreement. Could you have your legal team go through
sections 3 and 4 by Thursday? We'd also need the VAT number for the invoice.

I will send you the revised planning on Monday.

Let me know if anything is unclear.

Best,
Maria""",
        [
            (Kind.REQUEST, "Have your legal team go through sections 3 and 4", date(2026, 11, 26)),
            (Kind.REQUEST, "Maria needs the VAT number for the invoice", None),
            (Kind.COMMITMENT, "Maria: send the revised planning", date(2026, 11, 30)),
        ],
    ),
    (
        "nl",
        """Hoi Olivia,

Dank voor je mail. De offerte ziet er goed uit, maar kun je de korting nog aanpassen naar 10%?
Zou je dat uiterlijk donderdag kunnen sturen? Heb je volgende week dinsdag tijd om af te spreken?

Laat maar weten als je vragen hebt!

Groet,
Maria""",
        [
            (Kind.REQUEST, "De korting aanpassen naar 10%", None),
            (Kind.REQUEST, "Dat sturen", date(2026, 11, 26)),
            (Kind.MEETING, "Afspraak met Maria", date(2026, 12, 1)),
        ],
    ),
    (
        "de",
        """Sehr geehrte Frau Owner,

vielen Dank für Ihr Angebot. Könnten Sie uns bitte noch die Datenblätter zukommen lassen? Anbei finden Sie unsere Fragen.
Ich melde mich am Donnerstag telefonisch bei Ihnen. Haben Sie die Muster erhalten?

Für Rückfragen stehe ich Ihnen gerne zur Verfügung.

Mit freundlichen Grüßen
Maria Muster""",
        [
            (Kind.REQUEST, "Maria die Datenblätter zukommen lassen", None),
            (Kind.COMMITMENT, "Maria: telefonisch melden", date(2026, 11, 26)),
            (Kind.QUESTION, "Maria antworten: Haben Sie die Muster erhalten?", None),
        ],
    ),
    (
        "en",
        "Hello,\n\nYour order has shipped. If you have questions, contact us.\nPlease do not reply to this email.",
        [],
    ),
    ("en", "FYI, see below. No action needed from your side.", []),
    ("en", "A heads up that I'll be out of office next week. I'll be back on the 30th. What a mess!", []),
)


@pytest.mark.parametrize(("language", "text", "expected"), LETTERS)
def test_a_whole_letter_is_read(language: str, text: str, expected: list[tuple[Kind, str, date | None]]) -> None:
    assert [(one.kind, one.title, one.due_on) for one in find(text, context(language))] == expected


def test_at_most_ten_are_kept() -> None:
    text = "\n".join(f"- Could you please sign form {number}?" for number in range(20))
    assert len(find(text, context())) == FOLLOW_UPS_A_MESSAGE


def test_a_wrapped_sentence_is_quoted_as_it_stands() -> None:
    text = "Could you please send me the signed version of the contract\nthat we discussed last week?"
    assert only(text, context()).sentence == text


def test_no_need_to_reply_silences_questions_but_not_requests() -> None:
    text = "What a week, was it not? Please sign the form. No need to reply."
    assert [one.kind for one in find(text, context())] == [Kind.REQUEST]


@given(
    st.text(max_size=400),
    st.sampled_from(["en", "nl", "de", "fr", "es", "it", "pt", "fi", ""]),
    st.sampled_from([IN, OUT]),
)
def test_any_text_is_read_and_every_sentence_is_its_own(text: str, language: str, direction: object) -> None:
    where = context(language, OUT if direction is OUT else IN)
    assert all(one.sentence in text and len(one.title) <= 80 for one in find(text, where))
    assert find(text, where) == find(text, where)


def test_a_mail_in_two_languages_is_read_in_both() -> None:
    text = """Bonjour Olivia,

Pourriez-vous nous renvoyer le contrat signé ?

Dear Olivia,

We still need your VAT number. I will send you the plan next week.

Ich schicke Ihnen morgen die Zeichnungen."""
    assert [(one.kind, one.sentence.partition(" ")[0]) for one in find(text, context("fr"))] == [
        (Kind.REQUEST, "Pourriez-vous"),
        (Kind.REQUEST, "We"),
        (Kind.COMMITMENT, "I"),
        (Kind.COMMITMENT, "Ich"),
    ]


@pytest.mark.parametrize("language", ["en", "it", "fi"])
@pytest.mark.parametrize(
    "piece",
    [
        "Could you please sign form number 4 before Friday? ",
        "Pourriez-vous signer le formulaire avant vendredi ? Potrebbe firmare? ¿Puede firmar? Pode assinar?\n",
        "could you please sign it and ",
        "🙂🎉👍 ",
        "?",
        "¿",
        "merci bien reçu ",
        "potrebbe potresti può ",
        "- ",
        "\u2028",
    ],
)
def test_a_huge_mail_is_read_quickly_and_gives_at_most_ten(piece: str, language: str) -> None:
    began = time.perf_counter()
    found = find(piece * (1_000_000 // len(piece)), context(language))
    assert len(found) <= FOLLOW_UPS_A_MESSAGE
    assert time.perf_counter() - began < 5
