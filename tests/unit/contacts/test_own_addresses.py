import pytest

from gleaner.contacts.names.person_names import parse_name
from gleaner.contacts.own_addresses import is_own_address

ANNA = "anna.devries@acme.example"


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("a.devries@acme.example", "her name"),
        ("anna.devries@other.example", "her local part"),
        ("info@acme.example", "the firm's desk"),
        ("acme@webmail.example", "the firm's name"),
        ("acme@pec.it", "certified mail"),
        ("pec@acme.example", "certified mail of the firm"),
    ],
)
def test_an_address_in_her_signature_is_hers_or_the_firms(address: str, why: str) -> None:
    assert is_own_address(address, ANNA, (parse_name("Anna de Vries"),)), why


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("piet.bakker@acme.example", "a colleague"),
        ("info@other.example", "another firm's desk"),
        ("bert@pec.acme-other.example", "another house"),
    ],
)
def test_an_address_in_her_signature_may_be_somebody_elses(address: str, why: str) -> None:
    assert not is_own_address(address, ANNA, (parse_name("Anna de Vries"),)), why


def test_certified_mail_counts_only_beside_a_name() -> None:
    assert not is_own_address("studio@pec.it", ANNA, (None,))
