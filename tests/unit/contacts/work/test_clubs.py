import pytest

from gleaner.contacts.work.clubs import CLUBS, ClubWording, club_at, is_club


@pytest.mark.parametrize("row", CLUBS, ids=lambda row: row.language)
def test_every_rows_example_is_a_club(row: ClubWording):
    assert is_club(row.example)


@pytest.mark.parametrize("text", ["US Operations", "SV-gebouw", "U.S. Army Program", "friends", "Director AD Services"])
def test_what_only_shares_letters_with_clubs_is_none(text: str):
    assert not is_club(text)


def test_a_club_behind_an_office_is_found():
    text = "voorzitter v.v. De Molen"
    at = club_at(text)
    assert at is not None
    assert text[at:] == "v.v. De Molen"
    assert club_at("Director US Operations") is None
