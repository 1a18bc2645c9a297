import time

import pytest

from benchmarks.intent.labelled import training_sentences
from gleaner.followups.tongues import language_of


@pytest.mark.parametrize(
    ("usual", "sentence", "language"),
    [
        ("fr", "Could you please send us the signed copy?", "en"),
        ("en", "Pourriez-vous nous envoyer la copie signée ?", "fr"),
        ("en", "Könnten Sie uns bitte die Kopie schicken?", "de"),
        ("nl", "Merci de nous renvoyer le formulaire avec votre signature.", "fr"),
        ("fr", "Kunt u ons het formulier terugsturen met uw handtekening?", "nl"),
        ("fi", "Could you please send us the signed copy?", "en"),
        ("it", "Danke!", "it"),
        ("es", "Ok", "es"),
        ("fi", "Kiitos viestistä.", "fi"),
    ],
)
def test_small_words_tell_a_language_where_they_are_plain(usual: str, sentence: str, language: str) -> None:
    assert language_of(sentence, usual) == language


def test_hardly_a_sentence_is_taken_from_the_language_of_its_mail() -> None:
    sentences = list(training_sentences())
    taken = [one for one in sentences if language_of(one.sentence, one.language) != one.language]
    assert len(taken) < len(sentences) / 500


def test_the_time_grows_no_faster_than_the_text() -> None:
    def seconds(text: str) -> float:
        began = time.perf_counter()
        language_of(text, "en")
        return time.perf_counter() - began

    short, long = "le et la " * 2_000, "le et la " * 8_000
    assert min(seconds(long) for _ in range(3)) < 12 * min(seconds(short) for _ in range(3)) + 0.02
