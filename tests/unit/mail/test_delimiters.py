import pytest

from gleaner.mail.delimiters import delimiter, is_dashes
from gleaner.mail.message import Mailbox
from gleaner.mail.own_name import own_name

ANN = own_name(Mailbox("Ann Example", "ann@example.com"))
LETTER = ["Could you send it?", ""]


@pytest.mark.parametrize(
    "signature",
    [
        ["-- ", "Anything at all, said by somebody to you?"],
        ["--", "Ann Example"],
        ["--", "A short slogan."],
        ["---", "Ann Example", "Widgets"],
        ["—", "+44 20 7946 0000"],
        ["==", "ann@example.com"],
        ["______________", "Ann Example", "Widgets"],
        ["--------------", "Ann Example", "--------------", "Who dares wins.", "So they say."],
        ["-----BEGIN PGP SIGNATURE-----", "Version: 1", "abc=", "-----END PGP SIGNATURE-----"],
        ["-- ", "==========", "Ann Example", "=========="],
    ],
)
def test_a_delimiter_is_the_line_above_the_signature(signature: list[str]):
    lines = [*LETTER, *signature]

    assert delimiter(lines, len(lines), ANN) == len(LETTER)


@pytest.mark.parametrize(
    "section",
    [
        ["---", "Second topic: the certificate expires soon and I have ordered a new one.", "", "Ann"],
        ["______________", "", "Do you agree with that?", "", "Ann Example"],
        ["______________", "Carl Third", "+44 20 7946 0001"],
        ["--", "We also talked about the budget for you.", "It is fine, I think, for all of you.", "What do you say?"],
    ],
)
def test_dashes_and_rules_above_more_of_the_letter_are_none(section: list[str]):
    lines = [*LETTER, *section]

    assert delimiter(lines, len(lines), ANN) is None


def test_what_is_too_long_for_a_signature_has_no_delimiter():
    lines = [*LETTER, "-- ", *(["Ann Example"] * 40)]

    assert delimiter(lines, len(lines), ANN) is None


def test_dashes_are_two_hyphens_or_what_stands_for_them():
    assert all(map(is_dashes, ("-- ", "--", "—", "---")))
    assert not any(map(is_dashes, ("-", "-- Ann", "----------")))
