import pytest

from gleaner.mail.mime import read_fields, read_parts


def fields_of(raw: bytes) -> list[tuple[str, str]]:
    return [(field.name, field.value) for field in read_fields(raw, 0, len(raw))[0]]


@pytest.mark.parametrize(
    ("shows", "raw"),
    [
        ("a line of underscores where a space was", b"To: Ann\n__\n <ann@example.com>\nSubject: Hi\n\nbody"),
        ("a line that lost its colon", b"X-Trace broken\nTo: Ann\n <ann@example.com>\nSubject: Hi\n\nbody"),
    ],
)
def test_a_header_goes_on_after_a_line_that_is_no_field(shows: str, raw: bytes):
    assert fields_of(raw) == [("To", "Ann <ann@example.com>"), ("Subject", "Hi")]


def test_prose_above_a_forwarded_block_is_no_header():
    raw = b"From: ann@example.com\nSubject: Hi\nHello Bob, see below.\nFrom: eve@example.org\nSubject: Old\n\nold"
    fields, body = read_fields(raw, 0, len(raw))

    assert len(fields) == 2
    assert raw[body:].startswith(b"Hello Bob")


@pytest.mark.parametrize(
    ("charset", "data"),
    [("koi8-r", "Привет".encode("koi8-r")), ("gb2312", "你好".encode("gbk")), ("utf-8", "Grüße".encode())],
)
def test_raw_bytes_in_a_header_are_of_the_bodys_charset(charset: str, data: bytes):
    raw = b"Subject: " + data + f"\nContent-Type: text/plain; charset={charset}\n\nx".encode()

    assert fields_of(raw)[0] == ("Subject", data.decode(charset if charset != "gb2312" else "gbk"))


def test_a_boundary_in_pieces_is_one():
    raw = b'Content-Type: multipart/mixed; boundary*0="ab"; boundary*1="cd"\n\n--abcd\n\none\n--abcd\n\ntwo\n--abcd--\n'

    assert len(read_parts(raw).children) == 2


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_parts_are_found_whatever_the_line_end(end: bytes):
    raw = end.join(
        [b"Content-Type: multipart/mixed; boundary=b", b"", b"--b", b"", b"one", b"--b", b"", b"two", b"--b--"]
    )

    assert [raw[part.start : part.end].strip() for part in read_parts(raw).children] == [b"one", b"two"]
