import pytest

from gleaner.followups.cue import Act, Cue
from gleaner.followups.cues import TABLES, acts_said, blanked, compiled, plain, strongest


@pytest.mark.parametrize(("language", "cue"), [(language, cue) for language, cues in TABLES.items() for cue in cues])
def test_every_row_matches_its_example(language: str, cue: Cue) -> None:
    assert compiled(cue.pattern).search(plain(cue.example)), (language, cue.example)


@pytest.mark.parametrize("cues", TABLES.values())
def test_every_act_is_worded_in_every_language(cues: tuple[Cue, ...]) -> None:
    assert {cue.act for cue in cues} == set(Act)


def test_the_strongest_cue_is_found_first() -> None:
    match = strongest(Act.REQUEST, "Send me the form, could you sign it?", "en")
    assert match is not None
    assert match.cue.strength == max(cue.strength for cue in TABLES["en"] if cue.act is Act.REQUEST)


def test_blanking_keeps_the_offsets() -> None:
    text = "I hope you are well, could you sign?"
    assert len(blanked(text, "en", Act.COURTESY)) == len(text)
    assert "could you sign?" in blanked(text, "en", Act.COURTESY)


def test_thanks_in_english_are_thanks_in_a_dutch_mail() -> None:
    assert acts_said("Thanks!", "nl", {Act.THANKS, Act.DELIVERY}) == {Act.THANKS}
    assert acts_said("Dank je wel!", "unknown", {Act.THANKS}) == {Act.THANKS}


def test_an_unknown_language_has_no_cues() -> None:
    assert strongest(Act.REQUEST, "Could you send it?", "fi") is None
