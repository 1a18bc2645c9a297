import pytest

from gleaner.mail.announcements import (
    APPLE_FORWARDS,
    FORWARD_WORDS,
    NOTES_FORWARDS,
    ORIGINAL_WORDS,
    is_forward_line,
    is_original_line,
)
from gleaner.mail.header_blocks import header_block_at, sender_of
from gleaner.mail.header_labels import LABELS, Labels
from gleaner.mail.message import Mailbox


@pytest.mark.parametrize("labels", LABELS, ids=lambda labels: labels.language)
def test_the_block_of_each_language_is_found(labels: Labels):
    lines = [
        f"{labels.sender.split('|')[0]}: Ann Example <ann@example.com>",
        f"{labels.date.split('|')[0]}: 2 March 2026 09:00",
        f"{labels.to.split('|')[0]}: bob@example.org",
        f"{labels.subject.split('|')[0]}: Offer",
        "",
        "old text",
    ]
    block = header_block_at(lines, 0)

    assert block is not None
    assert (block.start, block.end) == (0, 4)
    assert block.sender == Mailbox("Ann Example", "ann@example.com")


@pytest.mark.parametrize(
    "lines",
    [
        ["*From:* Ann", "*Sent:* 2026-01-27", "*To:* x@example.com", "*Subject:* Hi"],
        ["From: Ann <a@example.com>", "Reply-To: b@example.com", "Date: Monday", "To: c@example.com", "Subject: Hi"],
        ["De : Ann <a@example.com>", "Envoyé : lundi", "À : b@example.com", "Objet : Bonjour"],
        ["From: Ann <a@example.com>", "", "Sent: Monday", "", "Subject: Hi"],
        ["From: Ann <a@example.com>", "To: a@example.com,", "  b@example.com", "Subject: Hi"],
    ],
)
def test_bold_labels_blank_lines_and_wrapped_values_are_understood(lines: list[str]):
    block = header_block_at(lines, 0)

    assert block is not None
    assert block.end == len(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["From: Utrecht", "To: Bonn", "Date: 3 May"],
        ["From: Ann"],
        ["To: a@example.com", "Subject: Hi"],
        ["From: now on we meet at ten.", "Subject to change."],
    ],
)
def test_journeys_and_sentences_are_no_blocks(lines: list[str]):
    assert header_block_at(lines, 0) is None


@pytest.mark.parametrize("row", FORWARD_WORDS, ids=lambda row: f"{row[0]}")
def test_forward_lines_of_each_client_are_known(row: tuple[str, str]):
    assert is_forward_line(f"---------- {row[1]} ---------")
    assert is_forward_line(f"-------- {row[1]} --------")


@pytest.mark.parametrize("row", NOTES_FORWARDS, ids=lambda row: f"{row[0]} {row[1]}")
def test_notes_names_who_forwards(row: tuple[str, str]):
    assert is_forward_line(f"----- {row[1]} Ann Example/Acme on 03/02/2026 10:12 AM -----")
    assert not is_forward_line(f"{row[1]} Ann Example")


@pytest.mark.parametrize("row", APPLE_FORWARDS, ids=lambda row: f"{row[0]} {row[1]}")
def test_apples_forward_lines_are_known(row: tuple[str, str]):
    assert is_forward_line(row[1])


@pytest.mark.parametrize("row", ORIGINAL_WORDS, ids=lambda row: f"{row[0]} {row[1]}")
def test_original_message_lines_are_known(row: tuple[str, str]):
    assert is_original_line(f"-----{row[1]}-----")
    assert is_original_line(f"*-------- {row[1]} --------*")
    assert not is_original_line(f"The {row[1]} was lost.")


@pytest.mark.parametrize(
    ("value", "sender"),
    [
        ("Ann <a@example.com<mailto:a@example.com>>", Mailbox("Ann <", "a@example.com")),
        ("Ann [mailto:a@example.com]", Mailbox("Ann", "a@example.com")),
        ('"Example, Ann" <A@example.com>', Mailbox("Example, Ann", "a@example.com")),
        ("Ann Example", Mailbox("Ann Example", "")),
        ("* Ann <a@example.com>*", Mailbox("Ann", "a@example.com")),
        ("", None),
    ],
)
def test_the_sender_of_a_block_is_read(value: str, sender: Mailbox | None):
    found = sender_of(value)

    assert (found and found.email) == (sender and sender.email)
