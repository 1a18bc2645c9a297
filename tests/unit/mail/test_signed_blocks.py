import pytest

from gleaner.mail.message import Mailbox
from gleaner.mail.own_name import own_name
from gleaner.mail.signed_blocks import contact_block, inner_blocks, is_closing, is_part, is_whole, signed_block

ANN = own_name(Mailbox("Ann Example", "ann@example.com"))
NOBODY = own_name(Mailbox("", "info@example.com"))
LETTER = ["Could you send it to us, please?", ""]
NUMBER = "+44 20 7946 0000"


@pytest.mark.parametrize(
    "block",
    [
        ["Ann"],
        ["Best,", "Ann"],
        ["Best,", "", "Ann Example", "", "Head of Sales", "", NUMBER],
        ["Thanks, Ann"],
        ["Kind regards,", "for the board,", "Ann Example"],
        ["Kind regards,", "Carl Third", "Assistant to Ann Example"],
        ["Cheers,", "Annie"],
        ["Ann", "", '"Be yourself; everyone else is already taken."'],
    ],
)
def test_a_block_begins_with_its_closing_or_the_name(block: list[str]):
    lines = [*LETTER, *block]

    assert signed_block(lines, len(lines), ANN) == len(LETTER)


@pytest.mark.parametrize(
    "ending", [["Best,"], ["Thanks,", "Carl Third"], ["Carl Third", NUMBER], ["See you on Monday, Carl!"]]
)
def test_other_endings_are_no_signed_blocks(ending: list[str]):
    lines = [*LETTER, *ending]

    assert signed_block(lines, len(lines), ANN) is None


def test_a_last_paragraph_of_details_is_the_senders_by_its_address():
    lines = [*LETTER, "Example Widgets Ltd", "ann@example.com"]

    assert contact_block(lines, len(lines), ANN) == 2


def test_a_last_paragraph_of_details_is_a_role_mailboxs_unless_it_shows_another_house():
    own, other = [*LETTER, "Widgets Desk", "High Street 1", NUMBER], [*LETTER, "Carl Third", NUMBER, "carl@example.org"]

    assert contact_block(own, len(own), NOBODY) == 2
    assert contact_block(other, len(other), NOBODY) is None


def test_blocks_with_text_below_them_are_found_above_it():
    lines = [
        "Ann Example",
        "Head of Sales",
        NUMBER,
        "",
        "I am away on Friday.",
        "",
        "Best,",
        "Ann",
        "",
        "Do call me before that.",
    ]

    assert list(inner_blocks(lines, ANN)) == [range(3), range(6, 8)]


@pytest.mark.parametrize(
    "block",
    [
        ["Ann Example", "- sends the offer to carl@example.org", "- calls +44 20 7946 0001"],
        ["Ann Example   +44 20 7946 0000", "Carl Third    +44 20 7946 0001", "Dora Fourth   +44 20 7946 0002"],
        ["Ann Example", "c/o Carl Third", "carl@example.org"],
    ],
)
def test_minutes_and_phone_lists_are_no_inner_blocks(block: list[str]):
    assert not list(inner_blocks([*LETTER, *block, "", "Is that right for everybody?"], ANN))


def test_a_phone_list_at_the_end_is_no_signature():
    lines = [
        *LETTER,
        "Ann Example   +44 20 7946 0000",
        "Carl Third    +44 20 7946 0001",
        "Dora Fourth   +44 20 7946 0002",
    ]

    assert signed_block(lines, len(lines), ANN) is None


def test_details_of_others_in_the_text_are_no_inner_blocks():
    assert not list(inner_blocks([*LETTER, "Carl Third", "Plumber", NUMBER, "", "He is good."], ANN))


def test_a_whole_signature_has_a_number_and_several_rows():
    assert is_whole(["Ann Example", "Widgets", NUMBER])
    assert not is_whole(["Ann Example", NUMBER])
    assert not is_whole(["Ann Example", "Widgets", "London"])


def test_closings_and_parts_are_told_from_remarks():
    assert is_closing("Best,", ANN)
    assert is_closing("Best, Ann", ANN)
    assert not is_closing("Best, Carl", ANN)
    assert is_part("Head of Sales")
    assert not is_part("I will call you tomorrow.")
