import pytest

from gleaner.mail.addresses import MAX_MAILBOXES, parse_mailboxes
from gleaner.mail.message import Mailbox


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("ann@example.com", [Mailbox("", "ann@example.com")]),
        ("Ann <ANN@Example.COM>", [Mailbox("Ann", "ann@example.com")]),
        ('"Example, Ann" <ann@example.com>', [Mailbox("Example, Ann", "ann@example.com")]),
        ("Example, Ann <ann@example.com>", [Mailbox("Example, Ann", "ann@example.com")]),
        ("ann@example.com (Ann Example)", [Mailbox("Ann Example", "ann@example.com")]),
        ("=?utf-8?q?J=C3=B6rg=2C_Dr=2E?= <j@example.de>", [Mailbox("Jörg, Dr.", "j@example.de")]),
        ('"Ann \\"A\\" Example" <ann@example.com>', [Mailbox('Ann "A" Example', "ann@example.com")]),
        ("'Ann' <ann@example.com>", [Mailbox("Ann", "ann@example.com")]),
        ("a@example.com, b@example.com; c@example.com", [Mailbox("", f"{one}@example.com") for one in "abc"]),
        ("Team: Ann <a@example.com>, b@example.com;", [Mailbox("Ann", "a@example.com"), Mailbox("", "b@example.com")]),
        ("undisclosed-recipients:;", []),
        ("<>", []),
        ("MAILER-DAEMON", []),
        ("", []),
        ("Ann <@relay.example,@b.example:ann@example.com>", [Mailbox("Ann", "ann@example.com")]),
        ("Ann [mailto:ann@example.com]", [Mailbox("Ann", "ann@example.com")]),
        ("Ann <ann@example.com", [Mailbox("Ann <", "ann@example.com")]),
        ("Pete (a good \\) chap) <pete(his account)@example.com(his host)>", [Mailbox("Pete", "pete@example.com")]),
        ("Cc: (nobody (that I know)) ;", []),
        ("Ann (at (work)) <ann@example.com>", [Mailbox("Ann", "ann@example.com")]),
        ("bob@example   . com", [Mailbox("", "bob@example.com")]),
        ("<Undisclosed-Recipient:@mail.example;>", []),
        ("<Undisclosed Recipients@mail.example>", []),
        ("Jоhn Exаmple <john@example.com>", [Mailbox("John Example", "john@example.com")]),
        ("\u202eeve\u200b <eve@example.com>", [Mailbox("eve", "eve@example.com")]),
        ("\u2068Ann\u2069 <ann@example.com>", [Mailbox("Ann", "ann@example.com")]),
        ("Иван Петров <ivan@example.com>", [Mailbox("Иван Петров", "ivan@example.com")]),
        ("<a@example.com> <b@example.com>", [Mailbox("", "a@example.com"), Mailbox("", "b@example.com")]),
    ],
)
def test_mailboxes_are_read_as_mailers_write_them(value: str, found: list[Mailbox]):
    assert list(parse_mailboxes(value)) == found


def test_of_ten_thousand_recipients_the_first_are_read():
    value = ", ".join(f"Person {number} <p{number}@example.org>" for number in range(10_000))

    assert len(parse_mailboxes(value)) == MAX_MAILBOXES
