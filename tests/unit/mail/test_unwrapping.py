from gleaner.mail.parsing import parse
from gleaner.mail.unwrapping import unwrap
from tests.unit.mail.mails import SAMPLES, mail


def report(inner: bytes, *, encoding: str = "") -> bytes:
    head = b"From: ann@example.com\r\nDate: Wed, 04 Mar 2026 10:00:00 +0000\r\nX-MS-Journal-Report:\r\nAuto-Submitted: auto-generated\r\n"
    head += b'Content-Type: multipart/mixed; boundary="_r_"\r\n\r\n--_r_\r\nContent-Type: text/plain\r\n\r\n'
    head += (
        b"Sender: ann@example.com\r\nTo: Eve@corp.example, Expanded: team@corp.example\r\nBcc: joe@corp.example\r\n\r\n"
    )
    return (
        head + b"--_r_\r\nContent-Type: message/rfc822\r\n" + encoding.encode() + b"\r\n" + inner + b"\r\n--_r_--\r\n"
    )


def test_the_original_of_an_exchange_journal_report_is_found():
    raw = (SAMPLES / "mail-exchange-journal-report.eml").read_bytes()
    unwrapped = unwrap(raw)

    assert unwrapped.is_journal
    assert unwrapped.recipients == ("bob@corp.example", "eve@corp.example")
    assert parse(unwrapped.raw).rfc_message_id == "original@example.com"
    assert parse(unwrapped.raw).headers.first("auto-submitted") is None


def test_a_base64_original_is_decoded():
    import base64

    inner = base64.encodebytes(mail("inner text"))

    assert parse(unwrap(report(inner, encoding="Content-Transfer-Encoding: base64\r\n")).raw).text == "inner text"


def test_a_report_of_a_report_is_unwrapped_twice():
    assert parse(unwrap(report(report(mail("inner text")))).raw).text == "inner text"


def test_unwrapping_ends():
    raw = mail("inner text")
    for _ in range(50):
        raw = report(raw)

    assert unwrap(raw).is_journal


def test_a_report_without_original_stays_what_it_is():
    raw = mail("x", "X-MS-Journal-Report: ", Content_Type="multipart/mixed; boundary=b")

    assert not unwrap(raw).is_journal
    assert unwrap(raw).raw == raw


def test_a_mail_that_mentions_the_header_in_its_body_is_no_report():
    assert not unwrap(mail("X-MS-Journal-Report: \r\nContent-Type: multipart/mixed")).is_journal


def test_redirected_and_forwarded_mail_is_an_original():
    raw = mail(
        "x",
        "Resent-From: bob@example.org",
        "X-MS-Exchange-Inbox-Rules-Loop: bob@example.org",
        "X-Forwarded-To: t@in.example.net",
    )

    assert unwrap(raw).raw == raw
