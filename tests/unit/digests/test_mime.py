from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.digests.mime import DigestId, MailAddressError, write
from gleaner.digests.rendering import Rendered
from tests.unit.digests.samples import NOW

ID = DigestId("in5k2v7qxw4m3tz6ybd", "2026-11-24")
OFF_URL = "https://gleaner.example.net/unsubscribe/" + "A" * 120
RENDERED = Rendered(
    "1 geänderter Kontakt", "<html><p>Grüße\n.\nFrom here</p></html>", "Grüße\n.\nFrom here\n" + "x" * 2000, OFF_URL
)


def written(
    rendered: Rendered = RENDERED, *, sender: str = "gleaner@example.net", to: str = "emma@example.com"
) -> bytes:
    return write(rendered, ID, sender=sender, recipient=to, now=NOW)


def parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=default)


def test_the_headers_are_those_that_mail_programs_and_robots_look_for() -> None:
    message = parsed(written())
    assert dict(message.items()) | {"Content-Type": ""} == {
        "From": "Gleaner <gleaner@example.net>",
        "To": "emma@example.com",
        "Subject": "1 geänderter Kontakt",
        "Date": "Tue, 24 Nov 2026 07:00:00 +0000",
        "Message-ID": f"<{sha256(ID.encode().encode()).hexdigest()[:32]}@example.net>",
        "List-Unsubscribe": f"<{OFF_URL}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "X-Gleaner-Digest": ID.encode(),
        "X-Entity-Ref-ID": ID.encode(),
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "MIME-Version": "1.0",
        "Content-Type": "",
    }


def test_the_unsubscribe_link_stands_unfolded_and_unencoded() -> None:
    assert f"List-Unsubscribe: <{OFF_URL}>\r\n".encode() in written()


def test_the_text_comes_before_the_html_and_both_survive() -> None:
    message = parsed(written())
    kinds = [part.get_content_type() for part in message.iter_parts()]
    assert kinds == ["text/plain", "text/html"]
    lines = [part.get_content().splitlines() for part in message.iter_parts()]
    assert lines == [RENDERED.text.splitlines(), RENDERED.html.splitlines()]


def test_no_line_is_longer_than_the_wire_allows() -> None:
    assert max(map(len, written().split(b"\r\n"))) <= 998
    assert written().isascii()


def test_the_same_digest_is_the_same_bytes() -> None:
    assert written() == written()


@pytest.mark.parametrize(
    "address",
    [
        "emma@example.com\r\nBcc: all@example.org",
        "emma@example.com\nSubject: x",
        "Emma <emma@example.com>",
        "emma@example.com, mallory@example.org",
        "emma",
        "",
        "emma@example.com\x00",
    ],
)
def test_an_address_that_is_none_goes_into_no_header(address: str) -> None:
    with pytest.raises(MailAddressError, match="DigestSender") as raised:
        written(to=address)
    assert "emma" not in str(raised.value)
    with pytest.raises(MailAddressError):
        written(sender=address)


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="#"), min_size=1, max_size=40),
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
)
def test_a_digest_id_survives_a_message_tag(inbox_id: str, digest_key: str) -> None:
    encoded = DigestId(inbox_id, digest_key).encode()
    assert encoded.replace("-", "").replace("_", "").isalnum()
    assert DigestId.decode(encoded) == DigestId(inbox_id, digest_key)


def test_an_id_on_request_fits_into_a_message_tag() -> None:
    asked_for = DigestId("i" * 32, "2026-11-24#now#" + "n" * 32)
    assert asked_for.is_on_request
    assert not ID.is_on_request
    assert len(asked_for.encode()) <= 256


@given(st.text(max_size=60))
def test_other_tags_are_no_digest(tag: str) -> None:
    decoded = DigestId.decode(tag)
    assert decoded is None or DigestId.decode(decoded.encode()) == decoded
