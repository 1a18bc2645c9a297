import pytest

from gleaner.followups.answer_signs import shows, shows_anywhere, wanted
from gleaner.followups.answer_words import WORDINGS, Sign, Wording
from gleaner.followups.intent.model import LANGUAGES
from gleaner.followups.saying import Shape
from gleaner.followups.wording import compiled


@pytest.mark.parametrize("row", WORDINGS, ids=lambda row: f"{row.language} {row.sign}: {row.example}")
def test_every_row_matches_its_example(row: Wording) -> None:
    assert compiled(row.pattern).search(row.example)


@pytest.mark.parametrize("sign", Sign)
def test_every_sign_is_known_in_every_language(sign: Sign) -> None:
    assert {row.language for row in WORDINGS if row.sign is sign} == LANGUAGES


def test_a_sign_of_another_language_does_not_count_unless_the_language_is_unknown() -> None:
    assert shows(Sign.NOT_YET, "Dat weet ik nog niet.", "nl")
    assert not shows(Sign.NOT_YET, "Dat weet ik nog niet.", "fr")
    assert shows(Sign.NOT_YET, "Dat weet ik nog niet.", "")
    assert shows_anywhere(Sign.NOT_YET, "Dat weet ik nog niet.")


@pytest.mark.parametrize(
    ("question", "shape"),
    [
        ("When does it arrive?", Shape.TIME),
        ("¿A qué hora llegáis?", Shape.TIME),
        ("Wie viele Wohnungen sind vermietet?", Shape.NUMBER),
        ("Combien de temps faut-il ?", Shape.TIME),
        ("Combien en voulez-vous ?", Shape.NUMBER),
        ("Is de zaal rolstoeltoegankelijk?", None),
    ],
)
def test_what_a_question_wants(question: str, shape: Shape | None) -> None:
    assert wanted(question) is shape
