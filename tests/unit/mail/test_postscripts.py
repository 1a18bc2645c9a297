import pytest

from gleaner.mail.postscripts import is_postscript, postscript_start


@pytest.mark.parametrize(
    "line",
    [
        "PS: call me",
        "P.S. I love it",
        "p.s. ok",
        "PPS – and bring cake",
        "N.B. closed",
        "追伸 明日は休みです",
        "又及：明天见",
    ],
)
def test_postscripts_are_known(line: str):
    assert is_postscript(line)


@pytest.mark.parametrize("line", ["PS", "Psychology", "PSV Eindhoven won", "Notes follow", ""])
def test_other_lines_are_none(line: str):
    assert not is_postscript(line)


def test_the_first_of_several_is_found():
    assert postscript_start(["Ann", "", "PS: one", "PPS: two"], 0, 4) == 2
    assert postscript_start(["Ann"], 0, 1) is None
