import pytest

from gleaner.contacts.names.senders import read_sender
from gleaner.contacts.ownership import own_block
from gleaner.contacts.principals import BEHALF
from gleaner.contacts.signatures import block_of
from gleaner.mail.message import Mailbox

ANNA = Mailbox("Anna Bell", "anna.bell@acme.example")


def kept(signature: str, sender: Mailbox = ANNA, owner: frozenset[str] = frozenset()) -> list[str] | None:
    block = own_block(block_of(signature), sender.email, read_sender(sender), owner, {})
    return None if block is None else [cell.text for cell in block.cells]


@pytest.mark.parametrize(("language", "pattern", "example"), BEHALF, ids=[row[0] for row in BEHALF])
def test_the_person_for_whom_somebody_writes_is_left_out(language: str, pattern: str, example: str):
    assert kept(f"{example}\nManaging Director\n\nAnna Bell\nAssistant\nAcme Ltd") == [
        "Anna Bell",
        "Assistant",
        "Acme Ltd",
    ]


def test_the_principal_may_stand_on_a_line_of_his_own():
    signature = "on behalf of\n\nDr. Peter Stone\n\nDirector\n\nAnna Bell\nAssistant"
    assert kept(signature) == ["Anna Bell", "Assistant"]


def test_another_persons_address_voids_the_block():
    assert kept("Anna Bell\nAcme Ltd\npeter.stone@acme.example") is None


def test_the_owners_address_voids_the_block():
    assert kept("Anna Bell\nrobin@owner.example.net", owner=frozenset({"robin@owner.example.net"})) is None


@pytest.mark.parametrize("address", ["info@acme.example", "anna.bell@example.org", "acme@pec.example"])
def test_the_firms_and_ones_own_other_addresses_do_not(address: str):
    assert kept(f"Anna Bell\nAcme Ltd\n{address}") == ["Anna Bell", "Acme Ltd"]


def test_a_block_that_opens_with_another_name_is_nobodys():
    assert kept("Peter Stone\nDirector\nAcme Ltd") is None


def test_a_proxys_block_is_not_that_of_whose_address_it_is():
    assert kept("i. A. Petra Schulz\nSekretärin\nanna.bell@acme.example") is None


def test_a_tools_footer_is_not_the_senders():
    sender = Mailbox("Anna Bell via Signwell", "no-reply@signwell.example")
    assert kept("Signwell Inc., 12 King Street\nLondon SW1A 1AA", sender) is None


def test_two_people_side_by_side_keep_their_columns():
    assert kept("Anna Bell      Mark Stone\nDirector       Designer") == ["Anna Bell", "Director"]
    assert kept("Mark Stone      Anna Bell\nDesigner       Director") == ["Anna Bell", "Director"]


def test_a_second_person_below_ends_the_block():
    assert kept("Anna Bell\nDirector\nMark Stone\nDesigner") == ["Anna Bell", "Director"]


@pytest.mark.parametrize(
    "line", ["Anna Bell, Director", "Anna Bell – Director", "Anna Bell (Director)", "Anna Bell, MSc, Director"]
)
def test_name_and_title_on_one_line_fall_apart(line: str):
    assert kept(line) == ["Anna Bell", "Director"]
