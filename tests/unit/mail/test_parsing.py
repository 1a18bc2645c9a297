from datetime import UTC, datetime, timedelta

import pytest

from gleaner.mail.message import Mailbox
from gleaner.mail.parsing import UnreadableError, headers_of, parse
from tests.unit.mail.mails import mail, message


def test_a_plain_mail_is_read_whole():
    read = message("Hello,\r\nthere", In_Reply_To="<a@x.example>", References="<b@x.example> <a@x.example>")

    assert read.sender == Mailbox("Ann Example", "ann@example.com")
    assert read.to == (Mailbox("Bob Owner", "bob@example.org"),)
    assert read.subject == "Offer"
    assert read.dated_at == datetime(2026, 3, 3, 9, 12, tzinfo=UTC)
    assert read.utc_offset == timedelta(hours=1)
    assert read.rfc_message_id == "m1@example.com"
    assert read.in_reply_to == ("a@x.example",)
    assert read.references == ("b@x.example", "a@x.example")
    assert read.text == "Hello,\nthere"
    assert read.content_types == ("text/plain",)


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n ", b"no header at all\r\nonly text", b"\x00\x01\x02"])
def test_what_has_no_header_fields_is_unreadable(raw: bytes):
    with pytest.raises(UnreadableError):
        parse(raw)


@pytest.mark.parametrize(
    ("written", "subject"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?= aus Bonn", "Grüße aus Bonn"),
        ("=?utf-8?b?R3LDvMOf?= =?utf-8?b?ZQ==?=", "Grüße"),
        ("=?utf-8?b?4oKs4oI=?= =?utf-8?b?rA==?=", "€€"),  # one character split over two words
        ("=?iso-8859-1*nl?Q?caf=E9?=", "café"),
        ("=?x-nobody-knows?q?caf=E9?=", "café"),
        ("=?utf-8?b?broken", "=?utf-8?b?broken"),
        ("folded\r\n subject", "folded subject"),
    ],
)
def test_encoded_subjects_are_decoded(written: str, subject: str):
    assert message(Subject=written).subject == subject


def test_raw_utf_8_and_latin_1_headers_are_read():
    assert parse(b"From: a@example.com\nSubject: caf\xc3\xa9\n\nx").subject == "café"
    assert parse(b"From: a@example.com\nSubject: caf\xe9\n\nx").subject == "café"


def test_an_encoded_word_cannot_bring_in_a_second_author():
    read = message(From="=?utf-8?q?boss=40corp.example=2C?= <eve@example.com>")

    assert [author.email for author in read.authors] == ["eve@example.com"]


def test_two_from_fields_are_two_authors():
    read = message("x", "From: boss@corp.example")

    assert len(read.authors) == 2


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_understood(ending: str):
    raw = ending.join(["From: a@example.com", "Subject: Hi", "", "one", "two"]).encode()

    assert parse(raw).text == "one\ntwo"
    assert parse(raw).subject == "Hi"


def test_an_mbox_line_and_a_line_that_is_no_field_lose_no_text():
    assert parse(b"From ann@example.com Tue Mar  3\nFrom: a@example.com\n\nhi").text == "hi"
    assert "no field" in parse(b"From: a@example.com\nno field here\n\nhi").text


@pytest.mark.parametrize(
    "date",
    [
        "",
        "yesterday",
        "Tue, 99 Foo 20",
        "Thu, 01 Jan 1970 00:00:00 +0000",
        "31 Dec 9999 23:59:59 -1200",
        "1 Jan 2026 1:1 +9900",
    ],
)
def test_an_unusable_date_is_none(date: str):
    assert message(Date=date).dated_at is None


def test_the_earliest_received_counts():
    read = message(
        "x",
        "Received: from b by c; Tue, 03 Mar 2026 09:15:00 +0000",
        "Received: from a by b; Tue, 03 Mar 2026 09:11:00 +0000 (UTC)",
        "Received: garbage",
    )

    assert read.received_at == datetime(2026, 3, 3, 9, 11, tzinfo=UTC)


def test_missing_headers_are_none_and_not_errors():
    read = parse(b"X-Only: this\r\n\r\nbody")

    assert (read.sender, read.dated_at, read.rfc_message_id, read.received_at) == (None, None, None, None)
    assert read.subject == ""
    assert read.text == "body"


def test_headers_far_over_ten_kilobytes_are_read():
    recipients = ", ".join(f"person{number}@example.org" for number in range(10_000))
    read = message(To=recipients)

    assert read.to[0].email == "person0@example.org"
    assert read.subject == "Offer"


def test_trace_fields_are_not_decoded():
    value = "amazonses.com; helo==?utf-8?q?=3B?="

    assert headers_of([("Authentication-Results", value)]).first("authentication-results") == value


def test_a_header_of_another_mail_inside_is_not_this_mails():
    assert parse(mail("Subject: inner\r\n\r\ntext")).subject == "Offer"
