import pytest
from hypothesis import given
from hypothesis import strategies as st

from local.door.fields import addresses, mailboxes, open_message


@given(st.binary().filter(lambda raw: not raw.lower().startswith(b"x-local-")))
def test_no_bytes_break_it_and_none_are_lost(raw: bytes) -> None:
    opened = open_message(b"X-Local-Auth: pass\r\n" + raw)
    assert opened.raw == raw
    assert b"".join(field.raw for field in opened.fields) == raw[: sum(len(field.raw) for field in opened.fields)]


def test_private_fields_on_top_are_taken_out_and_nothing_else() -> None:
    rest = b" begins with a blank\r\nX-Local-Auth: too late\r\n"
    opened = open_message(b"X-Local-Auth: spf=fail dmarc=fail\r\nx-local-scan: spam=FAIL\r\n" + rest)
    assert opened.raw == rest
    assert (opened.auth, opened.scan) == ("spf=fail dmarc=fail", "spam=FAIL")


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (b"From: a\nTo: b\n\nbody", ["From", "To"]),  # bare line feeds
        (b"From: a\r\nno colon here\r\nTo: b\r\n", ["From"]),
        (b"\r\nFrom: a\r\n", []),  # no header at all
        (b" folded first\r\nFrom: a\r\n", []),
        (b"From: a", ["From"]),  # ends in the header
        (b"X: \xff\xfe\r\n\r\n", ["X"]),  # bytes of no charset
    ],
)
def test_the_header_ends_where_fields_end(raw: bytes, names: list[str]) -> None:
    assert [field.name for field in open_message(raw).fields] == names


def test_names_are_decoded_and_quoted_where_they_must_be() -> None:
    assert mailboxes("=?utf-8?q?Ann_J=C3=B8?= <ann@example.com>") == ("Ann Jø <ann@example.com>",)
    assert mailboxes('"Eve, X" <eve@example.com>, bob@example.com') == ('"Eve, X" <eve@example.com>', "bob@example.com")
    assert addresses('"Eve, X" <Eve@example.com>, ,') == ("Eve@example.com",)
