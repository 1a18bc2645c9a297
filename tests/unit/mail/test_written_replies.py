"""Mails written for the tests by people who had not read the code: in sixteen languages, from many clients, with traps.

Each `tests/messages/replies/*/NAME.json` says what a careful person takes for the new text, the signature and the sender of a
forward. Of the half that is only reported on, no mail is looked at one by one.
"""

import email
import email.policy
from email.message import EmailMessage

import pytest

from benchmarks.own_replies import OWNER, ZONES, Labelled, labelled
from gleaner.mail.reading import read

KNOWN_WRONG = {
    "thunderbird-kirje-talkootunnit-viiva-fi": "a rule above a sum is taken for a signature's",
}
"""What is not read right yet, and why. Who mends one takes it off the list."""

LEAST_RIGHT = {"new_text": 0.8, "signature": 0.7, "forwarded_from": 0.95}
"""Of the half that is only reported on."""

WRONG_IN_HTML = {
    "gmail-web-lettre-comptes-et-a-ecrit-fr": "not looked at yet",
    "new-outlook-top-over-gmail-quote-two-prices-en": "not looked at yet",
    "outlook-lettera-scadenze-elenco-informativa-it": "not looked at yet",
    "outlook-web-lista-y-quedo-a-la-espera-es": "not looked at yet",
    "apple-mail-letter-line-best-in-mid-text-en": "a list is shown with dashes, the label has points",
    "extern-banner-and-disclaimer-nl": "below a rule that is no text, its disclaimer is not known",
}
"""What is read right from the text/plain alone, and why."""

TUNED = list(labelled("tune"))


def in_html_alone(raw: bytes) -> bytes | None:
    """A mail that has text and HTML as its sender's program would have written it without the text."""
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    types = {part.get_content_type(): part for part in reversed(list(parsed.walk()))}
    if not {"text/plain", "text/html"} <= set(types):
        return None
    made = EmailMessage(policy=email.policy.default)
    for name in ("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"):
        if parsed[name] is not None:
            made[name] = str(parsed[name])
    made.set_content(types["text/html"].get_content(), subtype="html", charset="utf-8")
    return made.as_bytes()


IN_BOTH = [
    (mail, page) for mail in TUNED if mail.name not in KNOWN_WRONG and (page := in_html_alone(mail.raw)) is not None
]


@pytest.mark.parametrize("mail", TUNED, ids=[mail.name for mail in TUNED])
def test_a_written_mail_is_read_as_a_careful_person_reads_it(mail: Labelled):
    is_right = not mail.wrong_zones()

    assert is_right != (mail.name in KNOWN_WRONG), mail.wrong_zones()


@pytest.mark.parametrize(("mail", "page"), IN_BOTH, ids=[mail.name for mail, _ in IN_BOTH])
def test_its_html_alone_says_the_same(mail: Labelled, page: bytes):
    is_right = mail.is_right(read(page, owner=OWNER).zones, "new_text")

    assert is_right != (mail.name in WRONG_IN_HTML)


def test_every_mail_known_to_be_wrong_is_there():
    assert set(KNOWN_WRONG) <= {mail.name for mail in TUNED}


@pytest.mark.parametrize("zone", ZONES)
def test_mails_that_nobody_looked_at_are_read_nearly_as_well(zone: str):
    wrong = [zone in mail.wrong_zones() for mail in labelled("report")]

    assert sum(wrong) <= (1 - LEAST_RIGHT[zone]) * len(wrong)
