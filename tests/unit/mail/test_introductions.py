import pytest

from gleaner.mail.introduction_forms import INTRODUCTIONS, Introduction
from gleaner.mail.introductions import author_in, introduction_ending, may_end_introduction
from gleaner.mail.message import Mailbox


@pytest.mark.parametrize("row", INTRODUCTIONS, ids=lambda row: f"{row.language}: {row.client}")
def test_each_row_recognises_its_example(row: Introduction):
    found = introduction_ending([row.example], 0, 0)

    assert may_end_introduction(row.example)
    assert found is not None
    assert found.start == 0


@pytest.mark.parametrize(
    ("client", "lines"),
    [
        ("Gmail", ["On Thu, Jun 20, 2013 at 4:18 PM, Ann via Group Example <", "ann@example.com> wrote:"]),
        ("Gmail", ["On Mon, Feb 1, 2016 at 6:32 PM, Ann Example <ann@example.com>", "wrote:"]),
        ("Gmail, bracket wrapped", ['Am 21.04.2016 17:48 schrieb "Ann" <ann@example.com', ">:"]),
        ("Gmail de", ["Ann Beispiel <ann@example.com> schrieb am Fr., 28.", "Apr. 2017 um 11:53 Uhr:"]),
        ("Zoho en", ["---- On Tue, 3 Mar 2026 14:17:36 +0530 Ann wrote ----"]),
        ("Zoho nl", ["---- Op di, 03 mrt 2026 14:17:36 +0100 Ann <ann@example.com>", "schreef ---"]),
        ("Gmail nl", ['Op 16 aug. 2014 05:13 schreef "Ann" <ann@example.com> het', "volgende geschreven:"]),
        ("Gmail fr", ['Le 4 janv. 2016 19:03, "Ann Exemple"', "<ann@example.com>", "a écrit :"]),
    ],
)
def test_wrapped_introductions_are_found_whole(client: str, lines: list[str]):
    found = introduction_ending(["new", *lines], len(lines), 0)

    assert found is not None
    assert found.start == 1


@pytest.mark.parametrize(
    "lines",
    [
        ["We agreed on the following:"],
        ["On Monday I will call you about this:"],
        ["Wij stellen voor op 3 maart:"],
        ["This is what I need:", "prices"],
        ["Am 3. März brauchen wir:"],
    ],
)
def test_sentences_that_end_in_a_colon_are_none(lines: list[str]):
    assert introduction_ending(lines, len(lines) - 1, 0) is None


def test_an_introduction_does_not_reach_over_a_sentence():
    lines = ["On 3 May we decided.", "Ann <ann@example.com> wrote:"]
    found = introduction_ending(lines, 1, 0)

    assert found is not None
    assert found.start == 1


def test_a_name_and_a_verb_alone_are_a_weak_sign():
    found = introduction_ending(["Ann wrote:"], 0, 0)

    assert found is not None
    assert found.is_weak


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ('17.11.2026, 10:05, "Eve Example" <eve@example.net>:', Mailbox("Eve Example", "eve@example.net")),
        (
            "Вторник, 3 марта 2026, 10:12 +03:00 от Ева Пример <eve@example.net>:",
            Mailbox("Ева Пример", "eve@example.net"),
        ),
        ("On 3 May 2026 Eve wrote:", None),
    ],
)
def test_the_author_of_an_introduction_is_known_by_address(line: str, author: Mailbox | None):
    assert author_in(line) == author
