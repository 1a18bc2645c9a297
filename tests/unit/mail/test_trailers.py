import pytest

from gleaner.mail.message import Mailbox
from gleaner.mail.own_name import own_name
from gleaner.mail.trailers import trailer_of

ANN = own_name(Mailbox("Ann Example", "ann@example.com"))
LETTER = ["Could you send it?", "", "Ann", ""]

NOTICE = ["This e-mail and any attachments are confidential and", "intended solely for the addressee."]
NOTICE_GOES_ON = ["Example Widgets Ltd accepts no liability for viruses. The recipient", "should check this message."]
LIST = ["_______________________________________________", "Widgets mailing list", "Widgets@example.org"]


@pytest.mark.parametrize(
    "below",
    [
        NOTICE,
        ["________________________________", "", *NOTICE],
        [*NOTICE, "", *NOTICE_GOES_ON],
        [
            "-----",
            "Example Widgets is not responsible for the use of this message by an unauthorised recipient, nor for any virus.",
        ],
        [*NOTICE, "", *LIST],
        ["P Please consider the environment before printing this e-mail", "", *NOTICE],
        ["Scanned for viruses by Example Guard. This e-mail has been checked for malware."],
    ],
)
def test_what_others_put_below_is_theirs(below: list[str]):
    lines = [*LETTER, *below]
    trailer = trailer_of(lines, ANN)

    theirs = {at for piece in trailer.quoted for at in piece if lines[at]}
    assert trailer.end == 3
    assert theirs == {at for at in range(len(LETTER), len(lines)) if lines[at]}


def test_a_device_line_is_a_programs():
    trailer = trailer_of([*LETTER, "Sent from my iPhone", "", *LIST], ANN)

    assert trailer.quoted == [range(6, 9), range(4, 5)]


@pytest.mark.parametrize(
    "attached",
    [
        ["<<offer.doc>>"],
        [" - offer one.doc", " - plan.xls"],
        ["(See attached file: offer.doc)(See attached file:", "plan.xls)(See attached file: map.pdf)"],
        ["[cid:image001.png@01DA]"],
    ],
)
def test_attachments_are_passed_over_and_are_nobodys(attached: list[str]):
    trailer = trailer_of([*LETTER, *attached], ANN)

    assert trailer.end == 3
    assert not trailer.quoted
    assert not trailer.signature


@pytest.mark.parametrize(
    "ending",
    [
        ["Please see the confidential draft; delete it once you have read it."],
        ["Disclaimer: I have never done this before.", "Maybe ask Carl."],
        ["This e-mail is late, sorry."],
    ],
)
def test_letters_end_in_no_notice(ending: list[str]):
    lines = [*LETTER, *ending]

    assert trailer_of(lines, ANN).end == len(lines)


def test_a_letter_that_begins_like_a_notice_stays_one():
    lines = ["This message is confidential.", "", "Could you call me?", "", "Ann"]

    assert trailer_of(lines, ANN).end == len(lines)
    assert trailer_of(["This message is confidential."], ANN).end == 1
