import pytest

from gleaner.mail.gmail_confirmation import Confirmation, confirmation, is_accept_link
from gleaner.mail.message import Proof
from tests.unit.mail.mails import message

SENDER = "Gmail Team <forwarding-noreply@google.com>"
LINK = "https://mail-settings.google.com/mail/vf-%5BANGjdJ8abc%5D-xyz_1"
BODY = f"ann@example.com has requested to automatically forward mail to your email\n\nConfirmation code: 987654321\n\n{LINK}\n"


@pytest.mark.parametrize(
    "subject",
    [
        "(#123456789) Gmail Forwarding Confirmation - Receive Mail from ann@example.com",
        "Confirmación de reenvío de 123456789 (n.º Gmail) - Recibir correo de ann@example.com",
        "（#123456789）Gmail の転送の確認 - ann@example.com からメールを受信",
        "(n° 123456789) Confirmation de transfert Gmail - Recevoir des messages de ann@example.com",
        "(#123456789) Gmail-Weiterleitungsbestätigung - E-Mails von ann2019123456@example.com",
    ],
)
def test_the_code_of_the_subject_is_taken(subject: str):
    assert confirmation(message(BODY, From=SENDER, Subject=subject), Proof.DMARC) == Confirmation("123456789", None)


def test_the_code_of_the_body_is_taken_where_the_subject_has_none():
    subject = "(Gmail Forwarding Confirmation - Receive Mail from ann12345678@example.com"

    assert confirmation(message(BODY, From=SENDER, Subject=subject), Proof.DMARC) == Confirmation("987654321", None)


def test_the_accept_link_is_taken_where_there_is_no_code():
    body = f"cancel: https://mail-settings.google.com/mail/uf-abc\naccept: {LINK}\n"

    assert confirmation(message(body, From=SENDER, Subject="(Gmail) x"), Proof.DMARC) == Confirmation(None, LINK)


@pytest.mark.parametrize("proof", [Proof.NONE, Proof.SPF, Proof.DKIM, Proof.JOURNAL])
def test_without_a_dmarc_pass_nothing_is_taken(proof: Proof):
    assert confirmation(message(BODY, From=SENDER), proof) is None


@pytest.mark.parametrize(
    "sender", ["forwarding-noreply@google.com.example", "x@google.com", f"{SENDER}, eve@example.com"]
)
def test_nobody_elses_mail_is_taken(sender: str):
    assert confirmation(message(BODY, From=sender), Proof.DMARC) is None


@pytest.mark.parametrize(
    ("url", "is_accepted"),
    [
        (LINK, True),
        ("https://mail.google.com/mail/vf-abc", True),
        ("http://mail.google.com/mail/vf-abc", False),
        ("https://mail.google.com.example/mail/vf-abc", False),
        ("https://mail.google.com@evil.example/mail/vf-abc", False),
        ("https://mail.google.com:8443/mail/vf-abc", False),
        ("https://mail.google.com/mail/uf-abc", False),
        ("https://evil.example/https://mail.google.com/mail/vf-abc", False),
        ("https://[broken/mail/vf-abc", False),
    ],
)
def test_only_googles_own_acceptance_is_a_link(url: str, *, is_accepted: bool):
    assert is_accept_link(url) is is_accepted
