import time
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.followup import Kind
from gleaner.followups.intent.features import ACT_COLUMNS, PLACES, places, seen, tokens
from gleaner.followups.intent.model import KINDS, LANGUAGES, WEIGHTS_FILE, WORDS_FILE, model, read_classes, read_heads
from tests.unit.followups.letters import IN, OUT

ASKS = (
    ("en", "Would you be so kind as to send the signed lease back?", Kind.REQUEST),
    ("nl", "Zou je het getekende contract terug willen sturen?", Kind.REQUEST),
    ("de", "Könnten Sie mir den unterschriebenen Vertrag zurückschicken?", Kind.REQUEST),
    ("fr", "Pourriez-vous me renvoyer le contrat signé ?", Kind.REQUEST),
    ("es", "¿Podría devolverme el contrato firmado?", Kind.REQUEST),
    ("it", "Potrebbe rimandarmi il contratto firmato?", Kind.REQUEST),
    ("pt", "Poderia devolver-me o contrato assinado?", Kind.REQUEST),
    ("en", "I'll send you the figures tomorrow.", Kind.COMMITMENT),
    ("fr", "Je vous envoie les chiffres demain.", Kind.COMMITMENT),
    ("es", "Mañana le envío las cifras.", Kind.COMMITMENT),
    ("it", "Domani le mando i dati.", Kind.COMMITMENT),
    ("pt", "Amanhã envio-lhe os números.", Kind.COMMITMENT),
    ("fr", "Quand commence la réunion ?", Kind.QUESTION),
    ("es", "¿Cuánto cuesta el curso?", Kind.QUESTION),
)
SILENT = (
    ("en", "The contract arrived yesterday, thank you."),
    ("nl", "Het contract is gisteren aangekomen, dank je."),
    ("de", "Der Vertrag ist gestern angekommen, danke."),
    ("fr", "Le contrat est arrivé hier, merci."),
    ("es", "El contrato llegó ayer, gracias."),
    ("it", "Il contratto è arrivato ieri, grazie."),
    ("pt", "O contrato chegou ontem, obrigado."),
)


@pytest.mark.parametrize(("language", "sentence", "kind"), ASKS)
def test_what_asks_or_promises_is_told_with_its_kind(language: str, sentence: str, kind: Kind) -> None:
    intent = model().intent(sentence, language, IN)
    assert intent.margin > 0
    assert intent.kind is kind
    assert 0.5 < intent.score <= 1


@pytest.mark.parametrize(("language", "sentence"), SILENT)
def test_what_reports_and_thanks_is_not_taken_for_it(language: str, sentence: str) -> None:
    assert model().intent(sentence, language, IN).margin < 0


def test_the_files_hold_a_head_for_each_kind_and_one_for_none() -> None:
    heads = read_heads(WEIGHTS_FILE.read_bytes())
    assert len(heads) == len(KINDS) + 1
    assert all(len(head.weights) == PLACES and head.scale > 0 for head in heads)
    assert WEIGHTS_FILE.stat().st_size + WORDS_FILE.stat().st_size < 3_000_000


def test_heads_are_read_as_they_were_written() -> None:
    count = len(KINDS) + 1
    floats = array("f", [0.5, -1.0, 0.25, *[0.0] * (ACT_COLUMNS - 1)] * count)
    heads = read_heads(floats.tobytes() + bytes([255]) + bytes(PLACES * count - 1))
    assert (heads[0].scale, heads[0].bias, heads[0].weights[0], heads[-1].weights[0]) == (0.5, -1.0, -1, 0)
    assert {tuple(head.acts) for head in heads} == {(0.25, *[0.0] * (ACT_COLUMNS - 1))}


def test_what_the_owner_does_is_told_from_what_is_done_to_them() -> None:
    incoming = seen("I'll send it.", "en", IN, {}).acts
    assert incoming
    assert incoming < seen("I'll send it.", "en", OUT, {}).acts


def test_words_alike_in_meaning_share_a_class_across_languages() -> None:
    classes = model().classes
    assert classes["danke"][-1] == classes["thanks"][-1]
    assert {len(one) for one in classes.values()} == {3}


def test_a_word_has_its_classes_from_the_coarsest_to_the_finest() -> None:
    assert read_classes("send\t1\t12\nsenden\t1\t13\n") == {"send": ("k0 1", "k1 12"), "senden": ("k0 1", "k1 13")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Can you come at 10:30?", ["^", "can", "you", "come", "at", "00", ":", "00", "?", "$"]),
        ('He said: "are you coming?"', ["^", "he", "said", ":", '"', "$"]),
        ("L’accord ?!", ["^", "l'", "accord", "?", "$"]),
        ("See https://example.com/a?b=c or ask ann@example.com", ["^", "see", "or", "ask", "$"]),
    ],
)
def test_figures_quotations_and_addresses_are_no_words(sentence: str, expected: list[str]) -> None:
    assert tokens(sentence) == expected


@given(st.text(max_size=300), st.sampled_from(sorted(LANGUAGES)))
def test_any_text_has_a_margin(text: str, language: str) -> None:
    assert all(0 <= place < PLACES for place in places(text, language, IN, {}))
    assert -100 < model().intent(text, language, IN).margin < 100


@pytest.mark.parametrize("piece", ["could you send it? ", "http://", "x", "a@", '"', "'", "…"])
def test_the_time_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(text: str) -> float:
        began = time.perf_counter()
        tokens(text)
        return time.perf_counter() - began

    short, long = piece * (20_000 // len(piece)), piece * (80_000 // len(piece))
    assert min(seconds(long) for _ in range(3)) < 12 * min(seconds(short) for _ in range(3)) + 0.02
