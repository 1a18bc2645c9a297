import pytest

from gleaner.mail.message import Mailbox
from gleaner.mail.own_name import is_first_name, own_name


@pytest.mark.parametrize(
    ("name", "email", "line", "is_own"),
    [
        ("Ann Example", "ae@x.example", "Ann", True),
        ("Example, Ann", "ae@x.example", "Ann Example", True),
        ("EXAMPLE Ann", "ae@x.example", "Ann EXAMPLE", True),
        ("Ann Example", "ae@x.example", "Dr. Ann B. Example, PhD", True),
        ("Ann Example", "ae@x.example", "Prof. Dr.-Ing. Ann Example", True),
        ("Ann Example", "ae@x.example", "Ann Example (she/her)", True),
        ("Ann Example", "ae@x.example", 'Ann "Annie" Example  ae@x.example', True),
        ("Ann Example", "ae@x.example", "[Logo] ANN EXAMPLE", True),
        ("Ann Example", "ae@x.example", "| Ann Example      |", True),
        ("Ann Example", "ae@x.example", "- Ann", True),
        ("Ann Example", "ae@x.example", "--ae", True),
        ("Ann Example", "ae@x.example", "Annie", True),
        ("Ann Example | Widgets Ltd", "ae@x.example", "Widgets Ltd", False),
        ("Ann from Widgets", "ann@widgets.example", "Ann", True),
        ("William Example", "we@x.example", "Bill", True),
        ("Jose Garcia", "jg@x.example", "José García", True),
        ("Juergen Mueller", "jm@x.example", "Jürgen Müller", True),
        ("Sebastiaan de Boer", "sdb@x.example", "Bas", True),
        ("Sebastiaan de Boer", "sdb@x.example", "Joost", False),
        ("Sebastiaan de Boer", "sdb@x.example", "Seb", True),
        ("Bas de Boer", "bdb@x.example", "Basje", True),
        ("Александр Пример", "ap@x.example", "Саша", True),
        ("Małgorzata Przykład", "mp@x.example", "Gosia", True),
        ("山田 太郎", "yamada@x.example", "山田", True),
        ("", "jdoe@x.example", "Jane Doe", True),
        ("", "jane.doe@x.example", "Jane", True),
        ("", "exampley@x.example", "Ann Exampleyard", True),
        ("", "jane.doe@x.example", "Jane Doe | Buyer", True),
        ("Ann Example", "ae@x.example", "Bob", False),
        ("Ann Example", "ae@x.example", "Hi Ann", False),
        ("Ann Example", "ae@x.example", "Ann will call you tomorrow", False),
        ("Ann Example", "ae@x.example", "Ann, can you send me the offer?", False),
        ("Jan de Vries", "jdv@x.example", "Jan de Vries | Inkoper", True),
        ("", "info@x.example", "Info", False),
        ("", "", "Ann", False),
    ],
)
def test_a_senders_own_name_is_known(name: str, email: str, line: str, *, is_own: bool):
    assert own_name(Mailbox(name, email)).is_signed_by(line) is is_own


@pytest.mark.parametrize(
    ("line", "is_own"),
    [
        ("mail: ann@example.com", True),
        ("mailto:ANN@EXAMPLE.COM", True),
        ("joann@example.com", False),
        ("bob@example.com", False),
        ("no address", False),
    ],
)
def test_the_senders_own_address_is_known(line: str, *, is_own: bool):
    assert own_name(Mailbox("Ann Example", "ann@example.com")).has_address(line) is is_own


def test_the_same_mailbox_at_another_host_is_the_senders():
    assert own_name(Mailbox("", "ann.example@mail.example.org")).has_address("ann.example@example.com")
    assert not own_name(Mailbox("", "info@example.org")).has_address("info@example.com")


def test_a_first_name_is_one_capitalised_word_that_is_no_answer():
    assert is_first_name("Ann")
    assert is_first_name("Jean-Luc,")
    assert not any(map(is_first_name, ("Thanks", "ok", "Ann Example", "Done!", "A", "")))


def test_only_a_sender_without_a_name_may_be_signed_by_an_initial_alone():
    assert own_name(Mailbox("", "cexample@x.example")).may_be_signed_by("Carl")
    assert not own_name(Mailbox("", "cexample@x.example")).may_be_signed_by("Ann")
    assert not own_name(Mailbox("Bob Example", "cexample@x.example")).may_be_signed_by("Carl")
