import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.titles import TITLE_LENGTH, title
from gleaner.followups.titles.languages import LANGUAGES

MINE, THEIRS = WaitingOn.OWNER, WaitingOn.OTHER
REQUEST, QUESTION, COMMITMENT, MEETING, DEADLINE = (
    Kind.REQUEST,
    Kind.QUESTION,
    Kind.COMMITMENT,
    Kind.MEETING,
    Kind.DEADLINE,
)

ENGLISH = (
    (REQUEST, MINE, "Could you please send me the signed contract by Friday?", "Send Maria the signed contract"),
    (REQUEST, MINE, "Please review clause 4.", "Review clause 4"),
    (REQUEST, MINE, "Would you mind checking my draft before Monday?", "Check Maria's draft"),
    (REQUEST, MINE, "If you're passing the baker's tomorrow, grab two loaves for us.", "Grab two loaves for Maria"),
    (REQUEST, MINE, "The lease is with you, please sign it.", "Sign it – the lease is with you"),
    (REQUEST, MINE, "We still haven't received the countersigned NDA from your side.", "Send Maria the countersigned NDA"),
    (REQUEST, MINE, "We'd also need the VAT number by Tuesday.", "Maria needs the VAT number"),
    (REQUEST, MINE, "Tell me what I owe you for the tickets.", "Tell Maria what they owe you for the tickets"),
    (REQUEST, MINE, "It's been six weeks and the deposit is nowhere to be seen.", "Maria: it's been six weeks and the deposit is nowhere to be seen"),
    (REQUEST, MINE, "Please don't feed the ponies.", "Don't feed the ponies"),
    (REQUEST, THEIRS, "Could you send me the drawings?", "Maria: send the drawings"),
    (REQUEST, THEIRS, "Please approve your timesheet when you get a chance.", "Maria: approve the timesheet"),
    (COMMITMENT, MINE, "I'll send you the draft tomorrow.", "Send Maria the draft"),
    (COMMITMENT, MINE, "Tonight I go through your CV.", "Go through Maria's CV"),
    (COMMITMENT, MINE, "You'll have the budget by Friday.", "Send Maria the budget"),
    (COMMITMENT, THEIRS, "I'll send you the draft tomorrow.", "Maria: send the draft"),
    (COMMITMENT, THEIRS, "We're copying our old register for you.", "Maria: copy the old register"),
    (QUESTION, MINE, "And what is the budget for Q3?", "Answer Maria: what is the budget for Q3?"),
    (QUESTION, MINE, "Which colour for the door?", "Answer Maria: which colour for the door?"),
    (QUESTION, MINE, "Could you let me know by Friday which colour you want for the door?", "Answer Maria: which colour you want for the door"),
    (QUESTION, MINE, "We've two offers, and which is the more honest one?", "Answer Maria: which is the more honest one?"),
    (QUESTION, THEIRS, "Is the baby here yet???", "Maria: is the baby here yet?"),
    (MEETING, MINE, "Can we meet on Thursday to discuss the offer?", "Meeting with Maria: the offer"),
    (MEETING, MINE, "Can we meet on Thursday?", "Meeting with Maria"),
    (MEETING, THEIRS, "Could the fitting be on 3 December instead?", "Meeting with Maria: the fitting"),
    (DEADLINE, MINE, "The report is due on Friday.", "Deadline: the report"),
    (DEADLINE, MINE, "The cut-off for the catering numbers is Thursday noon.", "Deadline: the catering numbers"),
    (DEADLINE, MINE, "The deadline has moved to Monday.", "The deadline has moved to Monday"),
)  # fmt: skip

DUTCH = (
    (REQUEST, MINE, "Kun je me het getekende contract voor vrijdag sturen?", "Maria het getekende contract sturen"),
    (REQUEST, MINE, "Stuur me het contract even.", "Maria het contract sturen"),
    (REQUEST, MINE, "Haal vrijdag de sleutel op bij Jan.", "De sleutel bij Jan ophalen"),
    (REQUEST, MINE, "Gelieve ons de machtiging vóór 1 december te bezorgen.", "Maria de machtiging bezorgen"),
    (REQUEST, MINE, "Wil je mijn brief nog even nakijken?", "Maria's brief nakijken"),
    (REQUEST, MINE, "U wordt verzocht uw fiets niet in de gang te zetten.", "Uw fiets niet in de gang zetten"),
    (REQUEST, MINE, "Laat me weten of het doorgaat.", "Maria laten weten of het doorgaat"),
    (REQUEST, MINE, "Graag ontvangen wij de facturen uiterlijk dinsdag.", "Maria de facturen sturen"),
    (REQUEST, THEIRS, "Kunt u me de tekeningen mailen?", "Maria: de tekeningen mailen"),
    (COMMITMENT, MINE, "Morgen stuur ik je de offerte.", "Maria de offerte sturen"),
    (COMMITMENT, MINE, "De bloemen voor het graf regel ik.", "De bloemen voor het graf regelen"),
    (COMMITMENT, THEIRS, "Ik stuur je morgen de offerte.", "Maria: de offerte sturen"),
    (COMMITMENT, THEIRS, "Ik vraag het na en laat het je weten.", "Maria: het navragen"),
    (QUESTION, MINE, "Laat even weten of je akkoord bent.", "Maria antwoorden: of je akkoord bent"),
    (QUESTION, MINE, "Welke kleur wil je voor de deur?", "Maria antwoorden: welke kleur wil je voor de deur?"),
    (MEETING, MINE, "Zullen we donderdag even bellen over de offerte?", "Afspraak met Maria: de offerte"),
    (DEADLINE, MINE, "Inschrijven kan tot en met 4 december.", "Deadline: inschrijven"),
)  # fmt: skip

GERMAN = (
    (REQUEST, MINE, "Könnten Sie mir bitte bis Freitag den Vertrag schicken?", "Maria den Vertrag schicken"),
    (REQUEST, MINE, "Bitte senden Sie uns Ihre Unterlagen.", "Maria die Unterlagen senden"),
    (REQUEST, MINE, "Nimm am Donnerstag bitte die blaue Mappe mit.", "Die blaue Mappe mitnehmen"),
    (REQUEST, MINE, "Vergiss nicht, die Seitentür abzuschließen.", "Die Seitentür abschließen"),
    (REQUEST, MINE, "Es wäre nett, wenn du meinen Entwurf durchlesen könntest.", "Marias Entwurf durchlesen"),
    (REQUEST, MINE, "Den Fragebogen senden Sie im beiliegenden Umschlag zurück.", "Den Fragebogen im beiliegenden Umschlag zurücksenden"),
    (REQUEST, MINE, "Wir bitten um Rückgabe der Schlüssel bis Montag.", "Maria bittet um Rückgabe der Schlüssel"),
    (REQUEST, THEIRS, "Könnten Sie mir die Zeichnungen schicken?", "Maria: die Zeichnungen schicken"),
    (COMMITMENT, MINE, "Morgen schicke ich Ihnen das Angebot.", "Maria das Angebot schicken"),
    (COMMITMENT, MINE, "Die Entschuldigung reiche ich nach.", "Die Entschuldigung nachreichen"),
    (COMMITMENT, MINE, "Ich melde mich.", "Bei Maria melden"),
    (COMMITMENT, THEIRS, "Ich rufe dich morgen an.", "Maria: dich anrufen"),
    (COMMITMENT, THEIRS, "Wir klären das mit der Werkstatt und geben Ihnen Bescheid.", "Maria: das mit der Werkstatt klären"),
    (QUESTION, MINE, "Haben Sie die Rechnung erhalten?", "Maria antworten: Haben Sie die Rechnung erhalten?"),
    (QUESTION, MINE, "Sagen Sie uns bitte, welche Farbe Sie für die Tür wollen.", "Maria antworten: welche Farbe Sie für die Tür wollen"),
    (MEETING, MINE, "Können wir uns am Donnerstag treffen?", "Termin mit Maria"),
    (MEETING, MINE, "Telefonieren wir heute Abend wegen der Wohnung?", "Termin mit Maria: Wohnung"),
    (DEADLINE, MINE, "Angebote sind bis 4. Dezember einzureichen.", "Frist: Angebote"),
)  # fmt: skip

FRENCH = (
    (REQUEST, MINE, "Envoyez-moi le contrat signé avant vendredi, s'il vous plaît.", "Envoyer le contrat signé à Maria"),
    (REQUEST, MINE, "Merci de nous faire parvenir le permis de construire d'ici vendredi.", "Faire parvenir le permis de construire à Maria"),
    (REQUEST, MINE, "Pourriez-vous m'appeler demain matin ?", "Appeler Maria"),
    (REQUEST, MINE, "Peux-tu relire ma lettre ?", "Relire sa lettre (Maria)"),
    (REQUEST, MINE, "N'oubliez pas de nous communiquer l'index.", "Communiquer l'index à Maria"),
    (REQUEST, MINE, "Merci de ne pas garer la voiture dans la cour.", "Ne pas garer la voiture dans la cour"),
    (REQUEST, MINE, "Tant que la banque ne confirme pas, je ne peux pas livrer.", "Maria : je ne peux pas livrer"),
    (REQUEST, THEIRS, "Pourriez-vous m'envoyer les plans ?", "Maria : envoyer les plans"),
    (COMMITMENT, MINE, "Je vous enverrai la traduction lundi.", "Envoyer la traduction à Maria"),
    (COMMITMENT, MINE, "Je m'occupe du gâteau.", "S'occuper du gâteau"),
    (COMMITMENT, THEIRS, "On te rapporte la tente demain.", "Maria : rapporter la tente"),
    (QUESTION, MINE, "Pouvez-vous nous dire avant jeudi si vous prenez le deux-pièces ?", "Répondre à Maria : si vous prenez le deux-pièces"),
    (QUESTION, MINE, "Quelle couleur pour la porte ?", "Répondre à Maria : quelle couleur pour la porte ?"),
    (MEETING, MINE, "On peut se voir jeudi pour parler du budget ?", "Rendez-vous avec Maria : budget"),
    (DEADLINE, MINE, "Les inscriptions sont closes le 4 décembre.", "Échéance : les inscriptions"),
)  # fmt: skip

SPANISH = (
    (REQUEST, MINE, "Envíame el contrato firmado antes del viernes.", "Enviar el contrato firmado a Maria"),
    (REQUEST, MINE, "¿Podrías mandarnos las fotos mañana?", "Mandar las fotos a Maria"),
    (REQUEST, MINE, "Le agradecería que me hiciera llegar el presupuesto.", "Hacer llegar el presupuesto a Maria"),
    (REQUEST, MINE, "Necesito que me pases el modelo 303.", "Pasar el modelo 303 a Maria"),
    (REQUEST, MINE, "Ponme en copia de todo.", "Poner a Maria en copia de todo"),
    (REQUEST, MINE, "Te pido que no dejes la bici en el portal.", "No dejar la bici en el portal"),
    (REQUEST, THEIRS, "¿Puede enviarme los planos?", "Maria: enviar los planos"),
    (COMMITMENT, MINE, "Te llamo mañana.", "Llamar a Maria"),
    (COMMITMENT, MINE, "Los anillos los recojo yo.", "Recoger los anillos"),
    (COMMITMENT, MINE, "Me encargo de las luces.", "Encargarse de las luces"),
    (COMMITMENT, THEIRS, "Le remitiré el informe el lunes.", "Maria: remitir el informe"),
    (QUESTION, MINE, "Dime si te viene bien el azul.", "Responder a Maria: si te viene bien el azul"),
    (QUESTION, MINE, "¿Qué color para la puerta?", "Responder a Maria: ¿qué color para la puerta?"),
    (MEETING, MINE, "¿Quedamos el jueves para hablar del presupuesto?", "Reunión con Maria: presupuesto"),
    (DEADLINE, MINE, "El plazo para presentar ofertas expira el 15 de diciembre.", "Plazo: presentar ofertas"),
)  # fmt: skip

ITALIAN = (
    (REQUEST, MINE, "Mandami il contratto firmato entro venerdì.", "Mandare il contratto firmato a Maria"),
    (REQUEST, MINE, "Potrebbe inviarci due campioni?", "Inviare due campioni a Maria"),
    (REQUEST, MINE, "Ti chiedo di girarmi il contratto.", "Girare il contratto a Maria"),
    (REQUEST, MINE, "Chiamami.", "Chiamare Maria"),
    (REQUEST, MINE, "Vedi di non lasciare la bici nell'androne.", "Non lasciare la bici nell'androne"),
    (REQUEST, MINE, "Mi serve la firma sul diario.", "A Maria serve la firma sul diario"),
    (REQUEST, THEIRS, "Mi mandi i disegni, per favore.", "Maria: mandare i disegni"),
    (COMMITMENT, MINE, "Ti riporto il trapano domani.", "Riportare il trapano a Maria"),
    (COMMITMENT, MINE, "Gli spartiti li fotocopio io.", "Fotocopiare gli spartiti"),
    (COMMITMENT, MINE, "Mi occupo io dei biglietti.", "Occuparsi dei biglietti"),
    (COMMITMENT, THEIRS, "Vi consegniamo le porte martedì.", "Maria: consegnare le porte"),
    (QUESTION, MINE, "Fammi sapere se alla fine hai scelto il rosso.", "Rispondere a Maria: se alla fine hai scelto il rosso"),
    (QUESTION, MINE, "Che colore per la porta?", "Rispondere a Maria: che colore per la porta?"),
    (MEETING, MINE, "Ci vediamo giovedì per parlare del bilancio?", "Appuntamento con Maria: bilancio"),
    (DEADLINE, MINE, "Le iscrizioni si chiudono il 4 dicembre.", "Scadenza: le iscrizioni"),
)  # fmt: skip

PORTUGUESE = (
    (REQUEST, MINE, "Envie-me o contrato assinado até sexta.", "Enviar o contrato assinado à Maria"),
    (REQUEST, MINE, "Pode me mandar as fotos amanhã?", "Mandar as fotos à Maria"),
    (REQUEST, MINE, "Agradeço que nos remetam o plano de trabalhos.", "Remeter o plano de trabalhos à Maria"),
    (REQUEST, MINE, "Me confirma o pedido até amanhã?", "Confirmar o pedido à Maria"),
    (REQUEST, MINE, "Peço que não deixe a bicicleta no corredor.", "Não deixar a bicicleta no corredor"),
    (REQUEST, MINE, "Precisamos do cartão do SUS.", "Maria precisa do cartão do SUS"),
    (REQUEST, THEIRS, "Podia enviar-me os desenhos?", "Maria: enviar os desenhos"),
    (COMMITMENT, MINE, "Envio-te o código ainda hoje.", "Enviar o código à Maria"),
    (COMMITMENT, MINE, "O registo antigo fotocopio-o eu.", "Fotocopiar o registo antigo"),
    (COMMITMENT, THEIRS, "Enviar-lhe-emos em breve os certificados.", "Maria: enviar os certificados"),
    (COMMITMENT, THEIRS, "Amanhã cedo eu te passo as senhas.", "Maria: passar as senhas"),
    (QUESTION, MINE, "Diga-me até sexta se passa para o plano trimestral.", "Responder à Maria: se passa para o plano trimestral"),
    (QUESTION, MINE, "Que cor para a porta?", "Responder à Maria: que cor para a porta?"),
    (MEETING, MINE, "Podemos falar na quinta sobre o orçamento?", "Reunião com Maria: o orçamento"),
    (DEADLINE, MINE, "A matrícula encerra na terça.", "Prazo: a matrícula"),
)  # fmt: skip

BY_LANGUAGE = {"en": ENGLISH, "nl": DUTCH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "pt": PORTUGUESE}
CASES = [(language, *case) for language, cases in BY_LANGUAGE.items() for case in cases]


@pytest.mark.parametrize(("language", "kind", "waiting_on", "sentence", "expected"), CASES)
def test_a_title_says_what_to_do_with_whom(
    language: str, kind: Kind, waiting_on: WaitingOn, sentence: str, expected: str
) -> None:
    assert title(sentence, kind, language, "Maria", (), waiting_on=waiting_on) == expected


def test_a_language_without_wording_keeps_the_sentence() -> None:
    assert title("Voitko lähettää sopimuksen?", QUESTION, "fi", "Maria", ()) == "Maria: Voitko lähettää sopimuksen?"


def test_of_an_address_only_the_first_part_is_named() -> None:
    assert title("Could you send me the invoice?", REQUEST, "en", "maria@example.com", ()) == "Send maria the invoice"


@pytest.mark.parametrize(("who", "expected"), [("João", "ao João"), ("Beatriz", "a Beatriz"), ("Ana", "à Ana")])
def test_portuguese_names_bring_their_article(who: str, expected: str) -> None:
    assert title("Envie-me o contrato.", REQUEST, "pt", who, ()) == f"Enviar o contrato {expected}"


def test_a_long_title_ends_before_what_describes_its_object() -> None:
    sentence = (
        "Could you send me the signed contract that Jan and the lawyers amended on their second visit to the site?"
    )
    assert title(sentence, REQUEST, "en", "Maria", ()) == "Send Maria the signed contract"


def test_a_long_title_ends_behind_a_key_phrase() -> None:
    sentence = "Please send me the signed lease for the flat above the old bakery in the street beside the river"
    phrases = ("the signed lease", "the flat", "the old bakery", "the street", "the river")
    assert title(sentence, REQUEST, "en", "Maria", phrases) == "Send Maria the signed lease for the flat"


def test_a_key_phrase_outside_what_is_asked_names_nothing() -> None:
    sentence = "About the way we met in Rome: what is the budget for Q3?"
    asked = "Answer Maria: what is the budget for Q3?"
    assert title(sentence, QUESTION, "en", "Maria", ("the way", "Rome", "the budget")) == asked


def test_without_a_name_a_title_still_says_what() -> None:
    assert title("Could you send me the invoice?", REQUEST, "en", "", ()) == "Send me the invoice"
    assert title("Which colour for the door?", QUESTION, "en", "", ()) == "Which colour for the door?"


def test_addresses_of_pages_and_broken_quotes_are_left_out() -> None:
    sentence = '> Please check "the\nnumbers (https://example.com/a?b=c) for me'
    assert title(sentence, REQUEST, "en", "Maria", ()) == "Check the numbers"


WORDS = st.sampled_from(
    "please send me the contract you I we könnten Sie mir stuur me kun je pourriez-vous m'envoyer envíame puoi mandarmi envie-me before Friday , . ? : – ( ) \" https://x.example/y not no ne pas und en y e que qui".split()  # noqa: SIM905
)
ANY_TEXT = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=40).map(" ".join))


@given(
    ANY_TEXT,
    st.sampled_from(Kind),
    st.sampled_from((*LANGUAGES, "fi")),
    st.text(max_size=99),
    st.sampled_from(WaitingOn),
)
def test_a_title_is_one_line_of_at_most_80_characters(
    sentence: str, kind: Kind, language: str, counterpart: str, waiting_on: WaitingOn
) -> None:
    named = title(sentence, kind, language, counterpart, (sentence[:50], sentence[7:20]), waiting_on=waiting_on)
    assert len(named) <= TITLE_LENGTH
    assert len(named.splitlines()) <= 1
    assert "://" not in named
    assert named == named.strip()


@given(st.lists(WORDS, max_size=60).map(" ".join), st.sampled_from(LANGUAGES), st.sampled_from(Kind))
def test_a_title_is_never_cut_within_a_word(sentence: str, language: str, kind: Kind) -> None:
    named = title(sentence, kind, language, "Maria", ())
    assert not named.endswith("…") or named[:-1].split()[-1].strip('"()') in sentence + " Maria:"
