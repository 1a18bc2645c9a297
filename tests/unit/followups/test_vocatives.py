import pytest

from gleaner.followups.vocatives import Addressee, addressee, names_owner, without_opening

OWNER = ("Olivia", "Owner")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Olivia, could you send it?", Addressee.OWNER),
        ("Peter and Olivia, could you send it?", Addressee.OWNER),
        ("@Olivia please check", Addressee.OWNER),
        ("Peter, could you send it?", Addressee.SOMEBODY_ELSE),
        ("Hi Peter, could you send it?", Addressee.SOMEBODY_ELSE),
        ("@Peter please check", Addressee.SOMEBODY_ELSE),
        ("However, could you send it?", Addressee.NOBODY),
        ("Unfortunately, we need it.", Addressee.NOBODY),
        ("Helaas, kun je het sturen?", Addressee.NOBODY),
        ("Außerdem, können Sie es schicken?", Addressee.NOBODY),
        ("Hi all, could you send it?", Addressee.NOBODY),
        ("could you send it?", Addressee.NOBODY),
    ],
)
def test_who_is_called_by_name_is_addressed(sentence: str, expected: Addressee) -> None:
    assert addressee(sentence, OWNER) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hi Maria, okay, I'll do it", "I'll do it"),
        ("Hoi Maria, prima, ik regel het", "ik regel het"),
        ("Also - are you joining?", "are you joining?"),
        ("Sign, scan and return it", "Sign, scan and return it"),
    ],
)
def test_greetings_and_small_words_are_no_part_of_what_is_asked(sentence: str, expected: str) -> None:
    assert without_opening(sentence) == expected


def test_the_owners_name_is_found_anywhere_in_a_sentence() -> None:
    assert names_owner("Could you, Olivia, send it?", OWNER)
    assert not names_owner("Could you send it?", OWNER)
