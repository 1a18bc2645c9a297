import pytest

from gleaner.mail.closings import CLOSINGS, DEVICE_LINES, Closings, after_closing, is_device_line, is_disclaimer
from gleaner.mail.message import Mailbox, Zones
from gleaner.mail.own_name import own_name
from gleaner.mail.quoting import split
from tests.unit.mail.mails import html, message

TEXT = "Could you send me the signed offer by Friday?"


def zones_of(signature: str, sender: str = "Ann Example <ann@example.com>") -> Zones:
    return split(message(f"Hello Bob,\n\n{TEXT}\n\n{signature}", From=sender))


@pytest.mark.parametrize(
    ("shape", "signature"),
    [
        ("delimiter", "-- \nAnn Example\nExample Widgets Ltd"),
        ("delimiter without its space", "--\nAnn Example\nExample Widgets Ltd"),
        ("en closing", "Kind regards,\nAnn Example\nExample Widgets Ltd\nTel. +44 20 7946 0000"),
        ("en closing, apart", "Thanks,\n\nAnn"),
        ("en closing and name on one line", "Thanks, Ann"),
        ("nl closing", "Met vriendelijke groet,\n\nAnn Example\nInkoper\nVoorbeeld B.V."),
        ("nl short", "Mvg,\nAnn"),
        ("de closing", "Mit freundlichen Grüßen\n\nAnn Example\nBeispiel GmbH\nGeschäftsführer: B. Muster"),
        ("de short", "VG\nAnn"),
        ("fr closing", "Cordialement,\nAnn"),
        ("name alone", "Ann"),
        ("initials", "AE"),
        ("name and number on one line", "Ann Example - 713-853-1587"),
        ("columns", "Ann Example\nExample Widgets | www.example.com | +44 20 7946 0000"),
        (
            "under a rule",
            "==============================\nAnn Example\nann@example.com\n==============================",
        ),
        ("phone footer", "Ann\n\nSent from my iPhone"),
        ("Outlook for phones", "Get Outlook for iOS"),
        ("nl phone footer", "Verstuurd vanaf mijn iPhone"),
        ("de phone footer", "Von meinem iPhone gesendet"),
        (
            "disclaimer",
            "Best,\nAnn\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.",
        ),
        (
            "nl disclaimer",
            "Groet,\nAnn\n\nDit bericht is uitsluitend bestemd voor de geadresseerde en kan vertrouwelijk zijn.",
        ),
        ("own address", "Example Widgets Ltd\nann@example.com"),
    ],
)
def test_signatures_are_found(shape: str, signature: str):
    zones = zones_of(signature)

    assert zones.new_text == f"Hello Bob,\n\n{TEXT}"
    assert [line for line in zones.signature.split("\n") if line] == [
        line.rstrip("\r") for line in signature.split("\n") if line
    ]


@pytest.mark.parametrize(
    "ending",
    [
        "Thanks,\nSomebody Else",
        "Best regards",
        "Ask for Carl Third:\nCarl Third\n+44 20 7946 0001",
        "Thanks for the offer, it looks good to all of us here.",
        "The number is 3, not 4.",
        "Sent from the office this morning, and it should be with you tomorrow before noon.",
    ],
)
def test_what_may_be_new_stays_new(ending: str):
    assert zones_of(ending).signature == ""


def test_a_short_mail_is_not_all_signature():
    assert split(message("Ann")).new_text == "Ann"
    assert split(message("Yes, fine.\n\nAnn")).new_text == "Yes, fine."


def test_a_mail_of_nothing_but_a_signature_is_one():
    assert split(message("Ann Example\nExample Widgets Ltd\n+44 20 7946 0000")).new_text == ""


def test_a_signature_container_is_believed_unless_it_holds_the_whole_answer():
    outlook = '<div id="ms-outlook-mobile-signature">'

    assert split(html(f"<div>Yes.</div>{outlook}Ann<br>Widgets</div>")).signature == "Ann\nWidgets"
    assert split(html(f"{outlook}Yes, do that please.</div>")).new_text == "Yes, do that please."


@pytest.mark.parametrize("row", CLOSINGS, ids=lambda row: row.language)
def test_closing_formulas_of_each_language_are_known(row: Closings):
    for formula in row.formulas:
        assert after_closing(f"{formula.replace('…', 'very nice').capitalize()},") == ""


def test_a_formula_inside_a_longer_word_is_none():
    assert after_closing("Bestellung folgt") is None
    assert after_closing("Thanksgiving is near") is None


@pytest.mark.parametrize("row", DEVICE_LINES, ids=lambda row: row[1])
def test_device_lines_are_known(row: tuple[str, str]):
    assert is_device_line(row[1])
    assert is_device_line(f"<{row[1]}>")


def test_disclaimers_are_known_and_plain_sentences_are_not():
    assert is_disclaimer("Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.")
    assert not is_disclaimer("This message is late, I know.")


@pytest.mark.parametrize(
    ("name", "email", "line", "is_own"),
    [
        ("Ann Example", "ae@x.example", "Ann", True),
        ("Example, Ann", "ae@x.example", "Ann Example", True),
        ("Ann Example", "ae@x.example", "Dr. Ann B. Example, PhD", True),
        ("William Example", "we@x.example", "Bill", True),
        ("", "jdoe@x.example", "Jane Doe", True),
        ("", "jane.doe@x.example", "Jane", True),
        ("Ann Example", "ae@x.example", "Bob", False),
        ("Ann Example", "ae@x.example", "Hi Ann", False),
        ("Ann Example", "ae@x.example", "Ann will call you tomorrow", False),
        ("Jan de Vries", "jdv@x.example", "Jan de Vries | Inkoper", True),
        ("", "info@x.example", "Info", False),
    ],
)
def test_a_senders_own_name_is_known(name: str, email: str, line: str, *, is_own: bool):
    assert own_name(Mailbox(name, email)).is_signed_by(line) is is_own
