import pytest

from gleaner.mail.banners import BANNERS, Banner, banner_lines
from gleaner.mail.quoting import split
from tests.unit.mail.mails import message


@pytest.mark.parametrize("row", BANNERS, ids=lambda row: f"{row.language} {row.example[:20]}")
def test_a_servers_warning_is_not_the_senders_word(row: Banner):
    zones = split(message(f"{row.example}\n\nCan you call me?"))

    assert zones.new_text == "Can you call me?"
    assert zones.quoted_text == row.example


@pytest.mark.parametrize(
    "text",
    [
        "Important: the external audit is on Friday.\nPlease bring the papers.\nAnd the keys.\nAnd the map.\nAnd a pen.\nAnd paper.",
        "Note: the external auditor arrives on Friday.",
        "Let op: de externe accountant komt vrijdag.",
        "Achtung: der externe Prüfer kommt am Freitag.",
        "You often get email from me, I know.",
        "Let op: de vergadering begint eerder.",
        "Achtung: der Termin ist verlegt.",
        "",
    ],
)
def test_warnings_of_the_sender_are_new(text: str):
    assert len(banner_lines(text.split("\n"))) == 0
