import random
import time
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gleaner.mail import reasons
from gleaner.mail.lettering import unmarked
from gleaner.mail.message import Direction, Proof, Reading
from gleaner.mail.reading import read
from tests.unit.mail.mails import SAMPLES, SES_ID, mail, received_by_ses, spf

OWNER = frozenset(("bob@example.org",))
RAW_SAMPLES = [path.read_bytes() for path in sorted(SAMPLES.glob("mail-*.eml"))]


def reading(raw: bytes, *, is_journal_route: bool = False) -> Reading:
    return read(raw, owner=OWNER, ses_message_id=SES_ID, is_journal_route=is_journal_route)


def lines_of(*texts: str) -> Counter[str]:
    """The lines that show something, as they look: a soft hyphen or a zero-width space shows nothing."""
    lines = [unmarked(line).strip() for text in texts for line in text.split("\n")]
    return Counter(line for line in lines if line)


def test_a_proven_letter_is_read_whole():
    found = reading(received_by_ses(spf(), "dkim=pass header.i=@example.com", "dmarc=pass header.from=example.com"))

    assert (found.direction, found.proof, found.skipped) == (Direction.INCOMING, Proof.DMARC, None)
    assert found.zones.new_text == "Hello"


def test_a_journal_report_is_judged_by_its_original():
    raw = (SAMPLES / "mail-exchange-journal-report.eml").read_bytes()
    found = reading(raw, is_journal_route=True)

    assert (found.is_journal, found.proof, found.skipped) == (True, Proof.JOURNAL, None)
    assert found.message.rfc_message_id == "original@example.com"
    assert reading(raw).proof is Proof.NONE


NESTED = "Content-Type: message/rfc822\r\n\r\n"
BAD = {
    "empty": (b"", reasons.UNREADABLE),
    "only blank lines": (b"\r\n" * 10, reasons.UNREADABLE),
    "binary": (bytes(range(256)) * 4, reasons.UNREADABLE),
    "truncated in a header": (mail()[:40], None),
    "truncated multipart": (mail("--b\r\nContent-Ty", Content_Type="multipart/mixed; boundary=b"), None),
    "unknown charset": (mail(b"caf\xe9", Content_Type="text/plain; charset=martian"), None),
    "headers over 10 KB": (mail(To=", ".join(f"p{n}@example.org" for n in range(10_000))), None),
    "ten thousand fields": (mail("x", *[f"X-{n}: y" for n in range(10_000)]), None),
    "empty body": (mail(""), None),
    "only an image": (mail("iVBORw0KGgo=", Content_Type="image/png", Content_Transfer_Encoding="base64"), None),
    "wrong date": (mail(Date="Tue, 45 Foo 99999"), None),
    "no date": (mail(Date=None), None),
    "no message id": (mail(Message_ID=None), None),
    "no from": (mail(From=None), None),
    "rfc822 nested 100 deep": (mail(NESTED * 100 + "x", Content_Type="message/rfc822"), None),
    "rfc822 nested 10,000 deep": (mail(NESTED * 10_000 + "x", Content_Type="message/rfc822"), None),
    "multipart nested 500 deep": (
        mail(
            "".join(f"--b{n}\r\nContent-Type: multipart/mixed; boundary=b{n + 1}\r\n\r\n" for n in range(500)),
            Content_Type="multipart/mixed; boundary=b0",
        ),
        None,
    ),
    "a hundred thousand parts": (mail("--b\r\n\r\nx\r\n" * 100_000, Content_Type="multipart/mixed; boundary=b"), None),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_input_is_read_or_has_its_reason(kind: str):
    raw, skipped = BAD[kind]

    assert reading(raw).skipped == skipped


def test_forty_megabytes_are_read_for_their_text():
    attachment = (
        b"--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"QUFB" * 19 + b"\r\n"
    )
    body = (
        b"--b\r\nContent-Type: text/plain\r\n\r\nthe text\r\n"
        + attachment
        + (b"QUFB" * 19 + b"\r\n") * 530_000
        + b"--b--\r\n"
    )
    raw = mail(body, Content_Type="multipart/mixed; boundary=b")
    started = time.process_time()
    found = reading(raw)

    assert len(raw) > 40_000_000
    assert found.zones.new_text == "the text"
    assert time.process_time() - started < 5


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=2_000))
def test_arbitrary_bytes_are_read(raw: bytes):
    reading(raw)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(RAW_SAMPLES), st.randoms(use_true_random=False))
def test_damaged_mails_are_read_without_losing_a_line(raw: bytes, chance: random.Random):
    damaged = bytearray(raw)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(damaged))
        change = chance.choice(("cut", "flip", "double", "insert"))
        if change == "cut":
            del damaged[at : at + chance.randint(1, 40)]
        elif change == "flip":
            damaged[at] = chance.randrange(256)
        elif change == "double":
            damaged[at:at] = damaged[at : at + chance.randint(1, 60)]
        else:
            damaged[at:at] = chance.choice((b"\r", b"\n", b"\0", b"--", b'"', b"<div>", b"=?utf-8?q?", b"\xff\xfe"))
    found = reading(bytes(damaged))

    zones = found.zones
    assert lines_of(zones.new_text, zones.quoted_text, zones.signature) == lines_of(found.message.text)


def as_html(text: str) -> bytes:
    return mail(text, Content_Type="text/html; charset=utf-8")


GROWING: dict[str, Callable[[int], bytes]] = {
    "one long line": lambda size: mail("a" * size),
    "blank lines": lambda size: mail("\n" * size),
    "bars": lambda size: mail("> " * (size // 2)),
    "introductions": lambda size: mail("On 3 May 2026 Ann wrote:\n> x\n" * (size // 29)),
    "ends of introductions": lambda size: mail("Ann wrote:\n" * (size // 11)),
    "labels": lambda size: mail("From: a@example.com\n" * (size // 20)),
    "delimiters": lambda size: mail("--\n" * (size // 3)),
    "names": lambda size: mail("Thanks,\nAnn\n" * (size // 12)),
    "digits": lambda size: mail("1 " * (size // 2)),
    "links": lambda size: mail("https://" * (size // 8)),
    "unclosed tags": lambda size: as_html("<div>" * (size // 5)),
    "nested quotations": lambda size: as_html("<blockquote type=cite>x" * (size // 23)),
    "paragraphs": lambda size: as_html("<p>x</p>" * (size // 8)),
    "recipients": lambda size: mail(To="a, " * (size // 3)),
    "open quotes": lambda size: mail(To='"' * size),
    "open brackets": lambda size: mail(To="<[(" * (size // 3)),
    "encoded words": lambda size: mail(Subject="=?utf-8?q?" * (size // 10)),
    "prefixes": lambda size: mail(Subject="Re: " * (size // 4)),
    "references": lambda size: mail(References="<" * size),
    "parameters": lambda size: mail(Content_Type="text/plain" + '; a="' * (size // 5)),
    "boundaries": lambda size: mail("--b--b" * (size // 6), Content_Type="multipart/mixed; boundary=b"),
    "results": lambda size: received_by_ses("(" * size),
}


@pytest.mark.parametrize("kind", GROWING)
def test_time_grows_with_size_and_no_faster(kind: str):
    """Eight times the size takes eight times as long, not sixty-four; processor time, with room for a busy machine."""

    def seconds(size: int) -> float:
        raw = GROWING[kind](size)
        started = time.process_time()
        reading(raw)
        return time.process_time() - started

    small = min(seconds(25_000) for _ in range(3))

    assert min(seconds(200_000) for _ in range(2)) < 24 * small + 0.05
