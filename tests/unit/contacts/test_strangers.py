import pytest

from gleaner.contacts.names.senders import read_sender
from gleaner.contacts.ownership import own_block
from gleaner.contacts.signatures import block_of
from gleaner.contacts.strangers import OTHERS_HEADINGS
from gleaner.mail.message import Mailbox

ANNA = Mailbox("Anna Bell", "anna.bell@acme.example")


def kept(signature: str, sender: Mailbox = ANNA) -> list[str] | None:
    block = own_block(block_of(signature), sender.email, read_sender(sender), frozenset(), {})
    return None if block is None else [cell.text for cell in block.cells]


@pytest.mark.parametrize(("language", "pattern", "example"), OTHERS_HEADINGS, ids=[row[0] for row in OTHERS_HEADINGS])
def test_what_stands_below_a_heading_over_anothers_details_is_left_out(language: str, pattern: str, example: str):
    assert kept(f"Anna Bell\nAcme Ltd\n--- {example} ---\n12 King Street\nLeeds LS1 4AP") == ["Anna Bell", "Acme Ltd"]


def test_running_text_above_the_name_goes_with_the_addresses_in_it():
    text = "I am away until Monday, please write to my colleague peter.stone@acme.example or call 0113 496 0999."
    assert kept(f"{text}\n\nAnna Bell\nAssistant\nAcme Ltd") == ["Anna Bell", "Assistant", "Acme Ltd"]


@pytest.mark.parametrize("address", ["acme@pec.acme.example", "studioverdi@pec.example.it", "segreteria@acme.example"])
def test_certified_mail_and_the_offices_address_do_not_void_a_block(address: str):
    sender = Mailbox("Anna Bell", "anna.bell@acme.example")
    assert address.endswith("example.it") or kept(f"Anna Bell\nAcme Ltd\n{address}", sender) == [
        "Anna Bell",
        "Acme Ltd",
    ]


@pytest.mark.parametrize(
    ("written", "name"),
    [("BELL ANNA", "Anna Bell"), ("Bell Anna", "Anna Bell"), ("Associate Professor Anna Bell", "Anna Bell")],
)
def test_the_senders_name_is_known_in_any_order_and_behind_a_title(written: str, name: str):
    assert kept(f"{written}\nAcme Ltd\nEngineer") is not None
