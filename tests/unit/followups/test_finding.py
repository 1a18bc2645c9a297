from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.finding import FOLLOW_UPS_A_MESSAGE, find
from gleaner.followups.followup import Kind, WaitingOn
from tests.unit.followups.letters import IN, OUT, context, only

FOUND = (
    ("en", "Could you please send me the signed contract by Friday?", Kind.REQUEST, date(2026, 11, 27)),
    ("en", "Please review the attached draft.", Kind.REQUEST, None),
    ("en", "I was wondering if you could look at clause 4.", Kind.REQUEST, None),
    ("en", "If possible, could you send the figures today?", Kind.REQUEST, date(2026, 11, 23)),
    ("en", "Olivia, could you book the room?", Kind.REQUEST, None),
    ("en", "I hope you are well, could you send me the deck?", Kind.REQUEST, None),
    ("en", "What is the budget for the second phase?", Kind.QUESTION, None),
    ("en", "Let me know whether you agree.", Kind.QUESTION, None),
    ("en", "I'll send you the draft on Thursday.", Kind.COMMITMENT, date(2026, 11, 26)),
    ("en", "You'll have the report by tomorrow.", Kind.COMMITMENT, date(2026, 11, 24)),
    ("en", "Can we meet on Thursday at ten?", Kind.MEETING, date(2026, 11, 26)),
    ("en", "Our meeting has been moved to Wednesday.", Kind.MEETING, date(2026, 11, 25)),
    ("en", "The deadline for proposals is 4 December.", Kind.DEADLINE, date(2026, 12, 4)),
    ("nl", "Kun je me het getekende contract voor vrijdag sturen?", Kind.REQUEST, date(2026, 11, 27)),
    ("nl", "Graag je akkoord op de offerte.", Kind.REQUEST, None),
    ("nl", "Stuur me even de cijfers.", Kind.REQUEST, None),
    ("nl", "Welke versie gebruiken we?", Kind.QUESTION, None),
    ("nl", "Laat even weten of je akkoord bent.", Kind.QUESTION, None),
    ("nl", "Ik stuur je morgen de offerte.", Kind.COMMITMENT, date(2026, 11, 24)),
    ("nl", "Zullen we donderdag even bellen?", Kind.MEETING, date(2026, 11, 26)),
    ("nl", "De deadline is 4 december.", Kind.DEADLINE, date(2026, 12, 4)),
    ("de", "Könnten Sie mir bitte bis Freitag den Vertrag schicken?", Kind.REQUEST, date(2026, 11, 27)),
    ("de", "Bitte senden Sie uns die Unterlagen.", Kind.REQUEST, None),
    ("de", "Welche Version nehmen wir?", Kind.QUESTION, None),
    ("de", "Lassen Sie mich bitte wissen, ob das passt.", Kind.QUESTION, None),
    ("de", "Ich schicke Ihnen morgen das Angebot.", Kind.COMMITMENT, date(2026, 11, 24)),
    ("de", "Hätten Sie am Donnerstag Zeit?", Kind.MEETING, date(2026, 11, 26)),
    ("de", "Die Frist endet am 4. Dezember.", Kind.DEADLINE, date(2026, 12, 4)),
    ("fi", "Voitko lähettää sopimuksen?", Kind.QUESTION, None),
)
FOUND_WITH_KIND = (
    ("fr", "Pourriez-vous me renvoyer le contrat signé ?", Kind.REQUEST),
    ("fr", "Merci de nous transmettre les pièces manquantes.", Kind.REQUEST),
    ("fr", "Nous n'avons toujours pas reçu votre attestation d'assurance.", Kind.REQUEST),
    ("fr", "Quelle version utilisons-nous ?", Kind.QUESTION),
    ("fr", "Je t'envoie le devis demain.", Kind.COMMITMENT),
    ("fr", "Peut-on se voir jeudi à dix heures ?", Kind.MEETING),
    ("fr", "La date limite de dépôt est le 4 décembre.", Kind.DEADLINE),
    ("es", "¿Podría enviarme el contrato firmado?", Kind.REQUEST),
    ("es", "Mándame los números cuando puedas.", Kind.REQUEST),
    ("es", "Seguimos sin recibir su certificado.", Kind.REQUEST),
    ("es", "¿Qué versión usamos?", Kind.QUESTION),
    ("es", "Te mando el presupuesto mañana.", Kind.COMMITMENT),
    ("es", "¿Nos vemos el jueves a las diez?", Kind.MEETING),
    ("es", "El plazo termina el 4 de diciembre.", Kind.DEADLINE),
    ("it", "Potrebbe mandarmi il contratto firmato?", Kind.REQUEST),
    ("it", "Vi preghiamo di inviarci i documenti mancanti.", Kind.REQUEST),
    ("it", "Ci manca ancora la vostra firma.", Kind.REQUEST),
    ("it", "Quale versione usiamo?", Kind.QUESTION),
    ("it", "Ti mando il preventivo domani.", Kind.COMMITMENT),
    ("it", "Ci vediamo giovedì alle dieci?", Kind.MEETING),
    ("it", "La scadenza per le domande è il 4 dicembre.", Kind.DEADLINE),
    ("pt", "Pode enviar-me o contrato assinado?", Kind.REQUEST),
    ("pt", "Você poderia me mandar a planilha?", Kind.REQUEST),
    ("pt", "Ainda nos falta a sua assinatura.", Kind.REQUEST),
    ("pt", "Qual é a versão que usamos?", Kind.QUESTION),
    ("pt", "Mando-te o orçamento amanhã.", Kind.COMMITMENT),
    ("pt", "Podemos encontrar-nos na quinta às dez?", Kind.MEETING),
    ("pt", "O prazo de entrega é 4 de dezembro.", Kind.DEADLINE),
)
NOT_FOUND = (
    ("en", "a report", "We sent the contract yesterday."),
    ("en", "a delivered promise", "Attached is the draft that I promised."),
    ("en", "thanks", "Thank you for your quick reply!"),
    ("en", "courtesy", "Let me know if you have any questions."),
    ("en", "courtesy", "Please feel free to call me."),
    ("en", "a courtesy question", "How are you doing?"),
    ("en", "an offer", "I'd be happy to discuss this further."),
    ("en", "a closing", "Looking forward to hearing from you."),
    ("en", "rhetorical", "Who knows what they will do next?"),
    ("en", "rhetorical", "That went well, right?"),
    ("en", "hypothetical", "You could have told me earlier."),
    ("en", "a condition", "If they cancel, could you book another room?"),
    ("en", "no reply wanted", "No need to reply."),
    ("en", "somebody else by name", "Peter, could you send the figures?"),
    ("en", "somebody else by name", "@Peter please check this."),
    ("en", "a third person", "Can Peter send the figures?"),
    ("en", "a report of an ask", "I asked Peter to send the figures."),
    ("en", "marketing", "Book your free demo today!"),
    ("en", "cold sales", "Would you be open to a quick call next week?"),
    ("en", "a notice", "Please note that the office is closed."),
    ("en", "accepting a meeting", "Thursday works for me."),
    ("en", "no stated intention", "I will be in the office all week."),
    ("nl", "a report", "Ik heb het contract gisteren gestuurd."),
    ("nl", "thanks", "Hartelijk dank voor je snelle reactie!"),
    ("nl", "courtesy", "Mocht je nog vragen hebben, bel me gerust."),
    ("nl", "a closing", "Ik hoor graag van je."),
    ("nl", "a courtesy question", "Hoe gaat het met je?"),
    ("nl", "a condition", "Als ze afzeggen, kun je dan een andere zaal boeken?"),
    ("nl", "no reply wanted", "Je hoeft niet te reageren."),
    ("nl", "somebody else by name", "Peter, kun je de cijfers sturen?"),
    ("nl", "rhetorical", "Dat ging goed, toch?"),
    ("nl", "marketing", "Meld je nu aan voor de nieuwsbrief."),
    ("nl", "a possibility", "Via de website kunt u facturen bekijken."),
    ("de", "a report", "Ich habe den Vertrag gestern geschickt."),
    ("de", "a delivery", "Ich sende Ihnen anbei den Vertrag."),
    ("de", "thanks", "Vielen Dank für Ihre schnelle Antwort!"),
    ("de", "courtesy", "Bei Fragen können Sie mich jederzeit anrufen."),
    ("de", "a closing", "Ich freue mich auf Ihre Rückmeldung."),
    ("de", "a courtesy question", "Wie geht es Ihnen?"),
    ("de", "a condition", "Falls sie absagen, könnten Sie einen anderen Raum buchen?"),
    ("de", "no reply wanted", "Sie brauchen nicht zu antworten."),
    ("de", "somebody else by name", "Peter, kannst du die Zahlen schicken?"),
    ("de", "rhetorical", "Das lief gut, oder?"),
    ("de", "marketing", "Jetzt anmelden und Vorteile sichern!"),
    ("de", "a notice", "Bitte beachten Sie unsere Öffnungszeiten."),
    ("fr", "a report", "Nous avons envoyé le contrat hier."),
    ("fr", "a delivery", "Vous trouverez ci-joint le devis demandé."),
    ("fr", "thanks", "Merci pour votre réponse rapide !"),
    ("fr", "courtesy", "N'hésitez pas à me contacter si vous avez des questions."),
    ("fr", "a closing", "Dans l'attente de votre retour, je vous souhaite une bonne journée."),
    ("fr", "a courtesy question", "Comment allez-vous ?"),
    ("fr", "a condition", "S'ils annulent, pourriez-vous réserver une autre salle ?"),
    ("fr", "no reply wanted", "Inutile de répondre à ce message."),
    ("fr", "somebody else by name", "Pierre, peux-tu envoyer les chiffres ?"),
    ("fr", "rhetorical", "Ça s'est bien passé, non ?"),
    ("fr", "marketing", "Inscrivez-vous dès maintenant et profitez de nos offres !"),
    ("es", "a report", "Enviamos el contrato ayer."),
    ("es", "a delivery", "Le adjunto el presupuesto que me pidió."),
    ("es", "thanks", "¡Muchas gracias por su respuesta!"),
    ("es", "courtesy", "Si tiene alguna duda, no dude en llamarme."),
    ("es", "a closing", "Quedo a la espera de sus noticias."),
    ("es", "a courtesy question", "¿Cómo estás?"),
    ("es", "a condition", "Si cancelan, ¿podrías reservar otra sala?"),
    ("es", "no reply wanted", "No hace falta que contestes."),
    ("es", "somebody else by name", "Pedro, ¿puedes enviar las cifras?"),
    ("es", "rhetorical", "Salió bien, ¿no?"),
    ("es", "marketing", "¡Suscríbete ahora y consigue un 20 % de descuento en toda la tienda!"),
    ("it", "a report", "Abbiamo mandato il contratto ieri."),
    ("it", "a delivery", "In allegato trova il preventivo richiesto."),
    ("it", "thanks", "Grazie mille per la risposta!"),
    ("it", "courtesy", "Se ha domande, non esiti a contattarmi."),
    ("it", "a closing", "In attesa di un suo riscontro, porgo cordiali saluti."),
    ("it", "a courtesy question", "Come stai?"),
    ("it", "a condition", "Se annullano, potresti prenotare un'altra sala?"),
    ("it", "no reply wanted", "Non serve che tu risponda."),
    ("it", "somebody else by name", "Pietro, puoi mandare le cifre?"),
    ("it", "rhetorical", "È andata bene, no?"),
    ("it", "marketing", "Iscriviti subito e scopri le offerte!"),
    ("pt", "a report", "Enviámos o contrato ontem."),
    ("pt", "a delivery", "Segue em anexo o orçamento pedido."),
    ("pt", "thanks", "Muito obrigado pela resposta rápida!"),
    ("pt", "courtesy", "Qualquer dúvida, é só ligar."),
    ("pt", "a closing", "Aguardo o seu contacto."),
    ("pt", "a courtesy question", "Como está?"),
    ("pt", "a condition", "Se cancelarem, podia reservar outra sala?"),
    ("pt", "no reply wanted", "Não precisa de responder."),
    ("pt", "somebody else by name", "Pedro, podes enviar os números?"),
    ("pt", "rhetorical", "Correu bem, não foi?"),
    ("pt", "marketing", "Inscreva-se já e ganhe prémios!"),
    ("fi", "an unknown language without a question mark", "Lähetä sopimus perjantaina."),
)


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
