import pytest

from gleaner.mail.message import Zones
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
        ("own address", "Example Widgets Ltd\nann@example.com"),
        ("closing above the delimiter", "Cheers,\n-- \nAnn Example"),
        ("closing and name above the delimiter", "Cheers,\nAnn\n\n-- \nAnn Example\nExample Widgets Ltd"),
        ("a quotation below it", 'Ann\n\n"The best is yet to come."\n-- Somebody Famous'),
        ("a slogan in quotation marks", "-- \nAnn Example\n« Rien ne sert de courir. »"),
        ("a box", "+-------------------+\n| ANN EXAMPLE       |\n| +44 20 7946 0000  |\n+-------------------+"),
        (
            "a row of everything",
            "Ann Example | Head of Sales | Example Widgets Ltd | +44 20 7946 0000 | www.example.com",
        ),
        (
            "register and tax numbers",
            "Mit freundlichen Grüßen\nAnn Example\nBeispiel GmbH\nAmtsgericht Köln HRB 12345 · USt-IdNr. DE123456789 · Geschäftsführer: B. Muster, C. Dritter",
        ),
        (
            "an address with many commas",
            "Un saludo,\nAnn Example\nAvda. de la Paz, 24, esc. 2, 1º izda.\n28001 Madrid",
        ),
        ("a firm between closing and name", "以上、よろしくお願いいたします。\n\n株式会社サンプル\nAnn Example"),
        ("signed for a board", "Hoogachtend,\n\nnamens het bestuur,\nAnn Example"),
        ("pet name under a closing", "Liebe Grüße\nBärchen"),
        ("pet name of the own name", "Tot dan, Annie"),
        ("somebody else's name under a formula of letters", "Kind regards,\nCarl Third\nExample Widgets Ltd"),
        ("two languages", "Met vriendelijke groet / Kind regards,\n\nAnn Example"),
        ("a place behind the closing", "Viele Grüße aus Köln\nAnn"),
        ("initial below dashes", "--a."),
        ("pictures", "Kind regards,\n\n[Logo]\tAnn Example\nExample Widgets Ltd"),
        ("Cyrillic", "С уважением,\nAnn Example\nтел. +7 495 123-45-67"),
        ("dashes and details", "Ann Example - Example Widgets Ltd - London"),
        (
            "booking and social lines",
            "Best,\nAnn\nBook a meeting: https://meet.example.com/ann\nLinkedIn | Instagram | Facebook",
        ),
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
        "Thanks",
        "Ask for Carl Third:\nCarl Third\n+44 20 7946 0001",
        "Thanks for the offer, it looks good to all of us here.",
        "The number is 3, not 4.",
        "Sent from the office this morning, and it should be with you tomorrow before noon.",
        "---\n\nI would also like to know when you arrive.\n\nAnd bring the keys, please.\n\nDo you have them?",
        "Sounds good",
        "Disclaimer: I have never done this before.",
        "PS: bring the keys!",
        "Agreed",
        "Thank you for everything you did for us last week.",
        "The plumber:\nCarl Third\n+44 20 7946 0001\ncarl@example.org",
        "Ann, the other one, called as well.",
        "See you on Monday!",
        "All contents are Copyright (c) 1992--2002 Example Widgets.",
    ],
)
def test_what_may_be_new_stays_new(ending: str):
    assert zones_of(ending).signature == ""


@pytest.mark.parametrize(
    "line", ["Sent from my iPhone", "Get Outlook for iOS", "Verstuurd vanaf mijn iPhone", "Von meinem iPhone gesendet"]
)
def test_what_a_phone_wrote_below_is_neither_new_nor_signature(line: str):
    zones = zones_of(f"Ann\n\n{line}")

    assert (zones.new_text, zones.signature, zones.quoted_text) == (f"Hello Bob,\n\n{TEXT}", "Ann", line)


@pytest.mark.parametrize("closing", ["Best regards", "Un saludo,", "Met vriendelijke groet,"])
def test_a_formula_of_letters_signs_without_a_name(closing: str):
    assert zones_of(closing).signature == closing


@pytest.mark.parametrize(
    "signature",
    ["Hugs,\nmum", "Un abbraccio\nzia Piera", "Kram\nfarmor", "Hälsningar från styrelsen\ngenom Ylva", "Viele Grüße\nAnn und Carl",
     "Cordiali saluti\nLa segreteria", "Kenavo !\nAnn", "Over and away,\nAnn", "Cheers,\nAnn x", "Ann xx", "Bye till January\nAnn from number 9", "VG A.E.", "Groetjes\nje oma", "敬祝 安康"],
)  # fmt: skip
def test_relatives_offices_and_several_people_sign(signature: str):
    assert zones_of(signature).signature == signature


def test_small_initials_sign_unless_they_are_a_word():
    assert zones_of("mx", "Marta Xifre <marta@example.com>").signature == "mx"
    assert zones_of("np", "Nina Park <nina@example.com>").signature == ""


def test_a_mail_passed_on_may_be_all_signature_above():
    below = "\n\n---------- Forwarded message ---------\nFrom: Carl Third <carl@example.org>\nSubject: Plan\n\nText"
    signature = "Kind regards,\nAnn Example\nFacilities"

    assert split(message(signature + below)).signature == signature
    assert split(message("Thanks\nAnn" + below)).new_text == "Thanks\nAnn"
    assert split(message(signature)).new_text == signature


def test_a_heading_ends_a_signature():
    zones = split(
        message("Text of Ann.\n\nRegards,\nAnn Example\n\n--- her address ---\nRose Third\n12 Example Street")
    )

    assert zones.signature == "Regards,\nAnn Example"


def test_a_short_mail_is_not_all_signature():
    assert split(message("Ann")).new_text == "Ann"
    assert split(message("Thanks\nAnn")).new_text == "Thanks\nAnn"
    assert split(message("Thanks, Bob")).new_text == "Thanks, Bob"
    assert split(message("Thanks\nAnn\n\nSent from my iPhone")).new_text == "Thanks\nAnn"
    assert split(message("Yes, fine.\n\nAnn")).new_text == "Yes, fine."


def test_a_mail_of_nothing_but_a_signature_is_one():
    assert split(message("Ann Example\nExample Widgets Ltd\n+44 20 7946 0000")).new_text == ""


def test_a_signature_container_is_believed_unless_it_holds_the_whole_answer():
    outlook = '<div id="ms-outlook-mobile-signature">'

    assert split(html(f"<div>Yes.</div>{outlook}Ann<br>Widgets</div>")).signature == "Ann\nWidgets"
    assert split(html(f"{outlook}Yes, do that please.</div>")).new_text == "Yes, do that please."


def test_what_is_said_below_the_name_is_new():
    zones = zones_of("Kind regards,\nAnn Example\n+44 20 7946 0000\n\nI forgot: can you bring the keys?")

    assert zones.new_text.endswith(f"{TEXT}\n\nI forgot: can you bring the keys?")
    assert zones.signature == "Kind regards,\nAnn Example\n+44 20 7946 0000"


@pytest.mark.parametrize("signature", ["Ann", "Best,\nAnn", "-- \nAnn Example\nExample Widgets Ltd", "--Ann"])
def test_a_postscript_below_the_signature_is_new(signature: str):
    zones = zones_of(f"{signature}\n\nPS: can you bring the keys?")

    assert zones.new_text == f"Hello Bob,\n\n{TEXT}\n\nPS: can you bring the keys?"
    assert zones.signature == signature


def test_a_postscript_above_the_name_is_new():
    assert zones_of("PS: can you bring the keys?\n\nBest,\nAnn").signature == "Best,\nAnn"


def test_short_sentences_between_thanks_and_name_are_new():
    zones = split(message("Hi Jim,\n\nThanks\n\nMonday is fine\n\nAnn"))

    assert zones.new_text == "Hi Jim,\n\nThanks\n\nMonday is fine"
    assert zones.signature == "Ann"


def test_details_in_the_middle_of_a_letter_are_a_signature():
    block = "Ann Example\nHead of Sales\n+44 20 7946 0000\nann@example.com"
    zones = zones_of(f"My details:\n\n{block}\n\nI am away until Monday, but my office can reach me.")

    assert zones.signature == block
    assert zones.new_text.endswith("My details:\n\nI am away until Monday, but my office can reach me.")


def test_details_between_rules_with_more_text_below_are_a_signature():
    block = "__________________\nAnn Example\nHead of Sales\n\nEmail: ann@example.com\nWWW: http://www.example.com"
    session = "Carl Third will speak about widgets, and Dora Fourth about what came of them.\n"
    zones = zones_of(f"{block}\n\n---------\nSession 1\n\n{6 * session}")

    assert zones.signature == block


def test_a_few_lines_below_a_rule_below_the_details_are_a_tagline():
    block = "---------\nAnn Example          Widgets and more\nLondon\n---------\nI do not want to hear that\nwidgets are round."

    assert zones_of(block).signature == block


@pytest.mark.parametrize(
    "notice",
    [
        "This e-mail and any attachments are confidential and intended solely for the addressee.",
        "Dit bericht is uitsluitend bestemd voor de geadresseerde en kan vertrouwelijk zijn.",
        "P Please consider the environment before printing this e-mail.",
        "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
        "_______________________________________________\nWidgets mailing list\nhttps://lists.example.org/mailman/listinfo/widgets",
    ],
)
def test_notices_and_footers_are_neither_new_nor_signature(notice: str):
    zones = zones_of(f"Best,\nAnn\n\n{notice}")

    assert zones.signature == "Best,\nAnn"
    assert notice.rsplit("\n", maxsplit=1)[-1] in zones.quoted_text
    assert zones.new_text == f"Hello Bob,\n\n{TEXT}"


def test_a_signature_stands_above_the_attachments_that_notes_lists():
    zones = zones_of(
        "Ann Example\n+44 20 7946 0000\nann@example.com\n\n(See attached file: offer.doc)(See attached file:\nplan.doc)"
    )

    assert zones.signature == "Ann Example\n+44 20 7946 0000\nann@example.com"


def test_a_signature_below_answers_between_quotations_is_found():
    zones = split(message("> When?\nOn Monday.\n\n> Where?\nAt the office.\n\nBest,\nAnn Example\n+44 20 7946 0000"))

    assert zones.signature == "Best,\nAnn Example\n+44 20 7946 0000"


def test_a_signature_below_the_quotation_is_found():
    zones = split(
        message(
            "Fine with me.\n\nOn Mon, 2 Mar 2026 at 10:00, Bob <bob@example.org> wrote:\n> When?\n\n-- \nAnn Example\nExample Widgets Ltd"
        )
    )

    assert zones.signature == "-- \nAnn Example\nExample Widgets Ltd"
    assert zones.new_text == "Fine with me."


@pytest.mark.parametrize("sender", ["jdoe@example.com", "Info <info@example.com>"])
def test_a_first_name_under_a_closing_is_a_signature_whatever_the_address(sender: str):
    assert zones_of("Thanks,\nJane", sender).signature == "Thanks,\nJane"


def test_a_first_name_alone_is_one_if_the_address_begins_with_its_letter():
    assert zones_of("Jane", "jdoe@example.com").signature == "Jane"
    assert zones_of("Carl", "jdoe@example.com").signature == ""


@pytest.mark.parametrize(
    "piece", ["Ann\n", "Regards,\nAnn\n\n", "Ann Example\nBuyer\nann@example.com\n\n", "> x\nAnn\n", "-- \nAnn\n"]
)
def test_a_hundred_thousand_lines_lose_none(piece: str):
    text = piece * (100_000 // piece.count("\n"))
    zones = split(message(text))

    kept = [line for zone in (zones.new_text, zones.quoted_text, zones.signature) for line in zone.split("\n") if line]
    assert len(kept) == len([line for line in text.split("\n") if line])
