from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.digests.links import (
    ExpiredLinkError,
    ForgedLinkError,
    Link,
    Linker,
    LinkError,
    Purpose,
    new,
    sign,
    verify,
)

KEY = b"a key of thirty-two bytes or so."
NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
LINK = new(Purpose.DONE, "in5k2v7qxw4m3tz6ybd", "4f3c9a527d0b4e0e9a552f6f", NOW)
URL_SAFE = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


@given(st.sampled_from(Purpose), st.text(max_size=60), st.text(max_size=200), st.integers(1, 2**32 - 1) | st.none())
def test_a_signed_link_comes_back_as_it_was(purpose: Purpose, inbox_id: str, subject: str, expiry: int | None) -> None:
    link = Link(purpose, inbox_id, subject, datetime.fromtimestamp(expiry, UTC) if expiry else None)
    token = sign(link, KEY)
    assert set(token) <= URL_SAFE
    assert verify(token, KEY, datetime.fromtimestamp(0, UTC)) == link


def test_a_token_with_any_one_character_changed_is_refused() -> None:
    token = sign(LINK, KEY)
    for index, was in enumerate(token):
        for other in URL_SAFE - {was}:
            with pytest.raises(ForgedLinkError):
                verify(token[:index] + other + token[index + 1 :], KEY, NOW)


def test_a_token_with_any_one_byte_changed_is_refused() -> None:
    raw = bytearray(urlsafe_b64decode(sign(LINK, KEY) + "=="))
    for index in range(len(raw)):
        raw[index] ^= 0x01
        with pytest.raises(ForgedLinkError):
            verify(urlsafe_b64encode(raw).rstrip(b"=").decode(), KEY, NOW)
        raw[index] ^= 0x01


def test_a_shortened_or_lengthened_token_is_refused() -> None:
    token = sign(LINK, KEY)
    for damaged in (*(token[:size] for size in range(len(token))), token + "A", token + "=", "\n" + token, token + " "):
        with pytest.raises(ForgedLinkError):
            verify(damaged, KEY, NOW)


@given(st.text() | st.binary().map(lambda raw: urlsafe_b64encode(raw).decode()))
def test_whatever_is_no_token_of_ours_is_refused(token: str) -> None:
    with pytest.raises(ForgedLinkError, match="nothing was changed"):
        verify(token, KEY, NOW)


def test_another_key_makes_no_link_of_ours() -> None:
    with pytest.raises(ForgedLinkError):
        verify(sign(LINK, b"another key"), KEY, NOW)


@pytest.mark.parametrize(
    ("purpose", "lifetime"),
    [
        (Purpose.DONE, timedelta(days=30)),
        (Purpose.SNOOZE, timedelta(days=30)),
        (Purpose.NOT_A_TASK, timedelta(days=30)),
        (Purpose.ACCEPT, timedelta(days=30)),
        (Purpose.REJECT, timedelta(days=30)),
        (Purpose.CONNECT, timedelta(days=1)),
    ],
)
def test_a_link_expires_when_its_purpose_says(purpose: Purpose, lifetime: timedelta) -> None:
    token = sign(new(purpose, "inbox", "subject", NOW), KEY)
    assert verify(token, KEY, NOW + lifetime - timedelta(seconds=1)).purpose is purpose
    with pytest.raises(ExpiredLinkError, match="nothing was changed"):
        verify(token, KEY, NOW + lifetime)


def test_the_link_that_turns_the_digest_off_never_expires() -> None:
    token = sign(new(Purpose.DIGEST_OFF, "inbox", "", NOW), KEY)
    assert verify(token, KEY, NOW + timedelta(days=36_500)) == Link(Purpose.DIGEST_OFF, "inbox", "", None)


def test_a_purpose_cannot_be_exchanged_for_another() -> None:
    tokens = {sign(Link(purpose, "inbox", "task", None), KEY) for purpose in Purpose}
    assert len({token[-21:] for token in tokens}) == len(Purpose)


def test_an_inbox_id_cannot_lend_characters_to_the_subject() -> None:
    assert sign(Link(Purpose.DONE, "ab", "c", None), KEY) != sign(Link(Purpose.DONE, "a", "bc", None), KEY)


def test_both_refusals_are_link_errors() -> None:
    assert issubclass(ForgedLinkError, LinkError)
    assert issubclass(ExpiredLinkError, LinkError)


def test_the_digest_is_turned_off_elsewhere_than_the_rest_is_done() -> None:
    linker = Linker("https://gleaner.example.net", KEY, NOW)
    assert linker.url(Purpose.DIGEST_OFF, "inbox").startswith("https://gleaner.example.net/unsubscribe/")
    assert linker.url(Purpose.DONE, "inbox", "task").startswith("https://gleaner.example.net/a/")


def test_the_key_shows_in_no_representation() -> None:
    assert "thirty" not in repr(Linker("https://gleaner.example.net", KEY, NOW))
