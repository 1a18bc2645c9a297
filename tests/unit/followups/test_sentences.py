from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.sentences import split

CASES: tuple[tuple[str, str, list[str]], ...] = (
    ("two sentences", "Send it. I will sign.", ["Send it.", "I will sign."]),
    ("a line wrapped by the client", "Could you please send me the signed contract that we\ndiscussed last week?", ["Could you please send me the signed contract that we\ndiscussed last week?"]),
    ("bullets", "To do:\n- sign the form\n- call Jan", ["To do:", "sign the form", "call Jan"]),
    ("numbers as bullets", "1. Sign it\n2) Send it", ["Sign it", "Send it"]),
    ("a greeting on its own line", "Hallo Maria,\nkannst du mir helfen?", ["Hallo Maria,", "kannst du mir helfen?"]),
    ("English abbreviations", "Ask Dr. Smith, e.g. by phone.", ["Ask Dr. Smith, e.g. by phone."]),
    ("an abbreviation that opens a line", "Hello\n\nDr. Smith will sign (incl. Annex A).", ["Hello", "Dr. Smith will sign (incl. Annex A)."]),
    ("Dutch abbreviations", "Stuur het a.u.b. naar dhr. Bakker.", ["Stuur het a.u.b. naar dhr. Bakker."]),
    ("German abbreviations", "Das gilt z.B. für Hr. Meier.", ["Das gilt z.B. für Hr. Meier."]),
    ("French abbreviations", "Voyez avec Mme Roux, cf. l'art. 4, p.ex. le soir.", ["Voyez avec Mme Roux, cf. l'art. 4, p.ex. le soir."]),
    ("Spanish abbreviations", "Llame a la Sra. Ruiz, pág. 4. Gracias.", ["Llame a la Sra. Ruiz, pág. 4.", "Gracias."]),
    ("Italian abbreviations", "Chieda al dott. Rossi, tel. 055 12. Grazie.", ["Chieda al dott. Rossi, tel. 055 12.", "Grazie."]),
    ("Portuguese abbreviations", "Fale com o Sr. Pinto e a Exma. Dra. Sá.", ["Fale com o Sr. Pinto e a Exma. Dra. Sá."]),
    ("a Spanish question in a sentence", "Hola:\n¿Puede venir? ¡Gracias!", ["Hola:", "¿Puede venir?", "¡Gracias!"]),
    ("a French greeting", "Chère Maria,\npeux-tu m'aider ?", ["Chère Maria,", "peux-tu m'aider ?"]),
    ("an Italian greeting", "Gentile dottoressa,\npuò chiamarmi?", ["Gentile dottoressa,", "può chiamarmi?"]),
    ("a Portuguese greeting", "Prezada Maria,\npode ligar-me?", ["Prezada Maria,", "pode ligar-me?"]),
    ("a pronoun is no abbreviation", "Ich brauche es. Danke!", ["Ich brauche es.", "Danke!"]),
    ("a German date", "Bis zum 27. November brauche ich es. Danke!", ["Bis zum 27. November brauche ich es.", "Danke!"]),
    ("a numeric German date", "Die Frist ist der 3.12. Bitte senden.", ["Die Frist ist der 3.12.", "Bitte senden."]),
    ("paragraphs", "First\n\nSecond", ["First", "Second"]),
    ("short lines are no wraps", "Thanks\nMaria", ["Thanks", "Maria"]),
    ("nothing", " \n ", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentences_are_split_as_people_read_them(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in split(text)] == expected


@given(st.text(alphabet=st.sampled_from("aB .!?\n-•1…\"'\t\u2028\r"), max_size=200) | st.text(max_size=200))
def test_every_sentence_is_a_literal_span_and_no_letter_is_lost(text: str) -> None:
    sentences = split(text)
    assert all(text[sentence.begin : sentence.end] == sentence.text for sentence in sentences)
    assert all(one.end <= other.begin for one, other in pairwise(sentences))
    outside = text
    for sentence in reversed(sentences):
        outside = outside[: sentence.begin] + outside[sentence.end :]
    assert len([character for character in outside if character.isalpha()]) <= text.count("\n") + 1
