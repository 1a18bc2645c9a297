import pytest

from gleaner.followups.titles.languages import LANGUAGES, wording_of
from gleaner.followups.titles.verbs import Verbs

TOLD = (
    ("nl", "stuur", "sturen"), ("nl", "bel", "bellen"), ("nl", "geef", "geven"), ("nl", "lees", "lezen"), ("nl", "controleert", "controleren"), ("nl", "open", "openen"),
    ("de", "schick", "schicken"), ("de", "nimm", "nehmen"), ("de", "erinnert", "erinnern"), ("de", "prüfe", "prüfen"), ("de", "lässt", "lassen"),
    ("fr", "envoyez", "envoyer"), ("fr", "remplissez", "remplir"), ("fr", "dites", "dire"), ("fr", "completez", "compléter"),
    ("es", "envía", "enviar"), ("es", "busque", "buscar"), ("es", "hagan", "hacer"), ("es", "avance", "avanzar"), ("es", "hiciera", "hacer"),
    ("it", "manda", "mandare"), ("it", "invii", "inviare"), ("it", "rimanda", "rimandare"), ("it", "inviasse", "inviare"),
    ("pt", "envie", "enviar"), ("pt", "verifique", "verificar"), ("pt", "façam", "fazer"), ("pt", "desative", "desativar"),
)  # fmt: skip
PROMISED = (
    ("nl", "regel", "regelen"), ("de", "zahle", "zahlen"), ("de", "überweisen", "überweisen"), ("fr", "enverrai", "envoyer"), ("fr", "adresserons", "adresser"),
    ("es", "remitiré", "remitir"), ("es", "entregamos", "entregar"), ("it", "manderò", "mandare"), ("it", "verificheremo", ""), ("pt", "falarei", "falar"), ("pt", "devolvemos", "devolver"),
)  # fmt: skip
NO_VERBS = (
    ("es", "de"),
    ("es", "modo"),
    ("pt", "é"),
    ("pt", "são"),
    ("it", "già"),
    ("fr", "votre"),
    ("de", "Freitag"),
    ("nl", "met"),
)


def _verbs(language: str) -> Verbs:
    wording = wording_of(language)
    assert wording is not None
    return wording.verbs


@pytest.mark.parametrize(("language", "form", "infinitive"), TOLD)
def test_what_somebody_is_told_has_its_infinitive(language: str, form: str, infinitive: str) -> None:
    assert _verbs(language).told(form) == infinitive


@pytest.mark.parametrize(("language", "form", "infinitive"), PROMISED)
def test_what_somebody_promises_has_its_infinitive(language: str, form: str, infinitive: str) -> None:
    assert _verbs(language).promised(form) == infinitive


@pytest.mark.parametrize(("language", "word"), NO_VERBS)
def test_small_words_and_nouns_are_no_verbs(language: str, word: str) -> None:
    verbs = _verbs(language)
    assert (verbs.told(word), verbs.promised(word)) == ("", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verb_is_its_own_infinitive(language: str) -> None:
    verbs = _verbs(language)
    assert all(verbs.infinitive(word.capitalize()) == word for word in verbs.infinitives.split())
