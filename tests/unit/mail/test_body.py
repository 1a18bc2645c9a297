import base64

import pytest

from gleaner.mail.parsing import parse
from tests.unit.mail.mails import mail, message

PICTURE = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"


def multipart(kind: str, *parts: str) -> bytes:
    body = "".join(f"--b1\r\n{part}\r\n" for part in parts) + "--b1--\r\n"
    return mail(body, Content_Type=f'multipart/{kind}; boundary="b1"')


def plain(text: str) -> str:
    return f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}"


def as_html(text: str) -> str:
    return f"Content-Type: text/html; charset=utf-8\r\n\r\n{text}"


def test_of_alternatives_the_plain_one_is_read():
    assert parse(multipart("alternative", plain("plain"), as_html("<p>rich</p>"))).text == "plain"


@pytest.mark.parametrize(
    "stub", ["", " \r\n", "Your mail program does not support HTML messages.", "View this email in your browser"]
)
def test_an_empty_or_apologising_plain_part_gives_way_to_html(stub: str):
    assert parse(multipart("alternative", plain(stub), as_html("<p>rich</p>"))).text == "rich"


def test_apple_mails_text_picture_text_is_one_body():
    assert parse(multipart("mixed", plain("above"), PICTURE, plain("below"))).text == "above\n\nbelow"


def test_attachments_are_not_read():
    attached = "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nsecret"

    assert parse(multipart("mixed", plain("body"), attached)).text == "body"


def test_an_attached_message_is_not_the_senders_text():
    inner = "Content-Type: message/rfc822\r\n\r\nFrom: x@example.com\r\n\r\ninner"
    read = parse(multipart("mixed", plain("see attached"), inner))

    assert read.text == "see attached"
    assert read.content_types == ("multipart/mixed", "text/plain", "message/rfc822")


def test_a_mail_of_one_picture_has_no_text():
    assert parse(multipart("mixed", PICTURE)).text == ""


def test_a_cut_off_multipart_keeps_the_text_it_has():
    raw = multipart("alternative", plain("first words"), as_html("<p>rich</p>"))

    assert parse(raw[: raw.index(b"first words") + 5]).text == "first"


def test_a_boundary_that_never_comes_makes_the_body_text():
    assert parse(mail("just text", Content_Type="multipart/mixed; boundary=nowhere")).text == "just text"


def test_a_boundary_that_begins_like_another_is_told_apart():
    inner = "--b10\r\n\r\ninner text\r\n--b10--"
    raw = multipart("mixed", f"Content-Type: multipart/mixed; boundary=b10\r\n\r\n{inner}", plain("outer"))

    assert parse(raw).text == "inner text\n\nouter"


@pytest.mark.parametrize(
    ("encoding", "data", "text"),
    [
        ("base64", base64.b64encode("Grüße".encode()), "Grüße"),
        ("base64", base64.b64encode("Grüße!".encode()).rstrip(b"="), "Grüße!"),
        ("base64", b"SGVs*bG8\r\n=", "Hello"),
        ("BASE64 ", b"SGVsbG8=", "Hello"),
        ("quoted-printable", b"Gr=C3=BC=\r\n=C3=9Fe =ZZ", "Grüße =ZZ"),
        ("x-unknown", b"as it is", "as it is"),
    ],
)
def test_broken_transfer_encodings_give_what_they_can(encoding: str, data: bytes, text: str):
    assert message(data, Content_Transfer_Encoding=encoding).text == text


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("iso-8859-1", b"caf\xe9 \x80", "café €"),  # Windows-1252 by its honest name
        ("utf-8", b"caf\xe9", "café"),
        ("us-ascii", "café".encode(), "café"),
        ("ansi_x3.4-1968", b"plain", "plain"),
        ("no-such-charset", "café".encode(), "café"),
        ("punycode", b"abc-", "abc-"),
        ("hex", b"6162", "6162"),
        ("iso-2022-jp", b'\x1b$B$"\x1b(B', "あ"),
        ("shift_jis", "日本".encode("cp932"), "日本"),
        ("gb2312", "中国".encode("gb18030"), "中国"),
    ],
)
def test_charsets_known_unknown_and_untrue(charset: str, data: bytes, text: str):
    assert message(data, Content_Type=f"text/plain; charset={charset}").text == text


def test_html_called_plain_text_is_read_as_html():
    assert message("<!DOCTYPE html><html><body><p>rich</p></body></html>").text == "rich"


def test_methods_and_report_types_are_kept():
    calendar = "Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\nBEGIN:VCALENDAR"
    read = parse(multipart("report; report-type=Delivery-Status", plain("x"), calendar))

    assert read.content_types == (
        "multipart/report; report-type=delivery-status",
        "text/plain",
        "text/calendar; method=request",
    )


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann\n[cid:image001.png@01DCAF1B.2E7C1190]\nAcme", "Ann\n\nAcme"),
        ("Ann\n<cid:part1.ABC@example.com>\nAcme", "Ann\n\nAcme"),
        ("Ann\n[image: logo.png]\nAcme", "Ann\n\nAcme"),
        ("Ann\n[image001.png]\nAcme", "Ann\n\nAcme"),
        ("See [image: 3] of the deck", "See [image: 3] of the deck"),
    ],
)
def test_places_of_pictures_are_no_text(text: str, read: str):
    assert message(text).text == read
