"""Signed links: what a click in a mail may do, for which inbox, and until when. They hold ids, never personal data."""

import hashlib
import hmac
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from urllib.parse import quote

from gleaner.errors import GleanerError
from gleaner.wording import marked

VERSION = 1
THREAD = "thread#"
"""What the ids of conversations begin with."""
SIGNATURE_SIZE = 16
"""Bytes of the HMAC-SHA256 that are kept: RFC 2104 section 5 allows half, and 128 bits cannot be guessed over HTTP."""

_CONTEXT = b"gleaner link"
"""Keeps these signatures apart from everything else that is made with the same key (tombstones)."""
_HEAD = struct.Struct(">BBIB")
"""Version, purpose, expiry as epoch seconds (0: never), length of the inbox id; inbox id and subject follow."""


class LinkError(GleanerError):
    """A link that may not be followed; nothing is changed."""


class ForgedLinkError(LinkError):
    """The token is not one of ours, or not all of it."""


class ExpiredLinkError(LinkError):
    """The token was ours and its time is over."""


class Purpose(StrEnum):
    """What following a link does.

    The subject is a task id, a suggestion's evidence id, the id of a capture (WRONG_VALUE, RIGHT_VALUE), or a session id
    (CONNECT). REOPEN, RIGHT_VALUE and DIGEST_ON are the ways back that an answer page offers.
    """

    DONE = "done"
    SNOOZE = "snooze"
    NOT_A_TASK = "not_a_task"
    ACCEPT = "accept"
    REJECT = "reject"
    DIGEST_OFF = "digest_off"
    CONNECT = "connect"
    WRONG_VALUE = "wrong_value"
    REOPEN = "reopen"
    RIGHT_VALUE = "right_value"
    DIGEST_ON = "digest_on"


_CODES: Mapping[Purpose, int] = {
    Purpose.DONE: 1,
    Purpose.SNOOZE: 2,
    Purpose.NOT_A_TASK: 3,
    Purpose.ACCEPT: 4,
    Purpose.REJECT: 5,
    Purpose.DIGEST_OFF: 6,
    Purpose.CONNECT: 7,
    Purpose.WRONG_VALUE: 8,
    Purpose.REOPEN: 9,
    Purpose.RIGHT_VALUE: 10,
    Purpose.DIGEST_ON: 11,
}
_PURPOSES: Mapping[int, Purpose] = {code: purpose for purpose, code in _CODES.items()}

LIFETIME = timedelta(days=30)
LIFETIMES: Mapping[Purpose, timedelta | None] = {
    Purpose.DIGEST_OFF: None,
    Purpose.CONNECT: timedelta(days=1),
    Purpose.DIGEST_ON: timedelta(days=1),
}
"""The purposes that do not live for `LIFETIME`; None never expires (RFC 8058 links stand in old mails for ever)."""


@dataclass(frozen=True, slots=True)
class Link:
    """A permission to do one thing to one subject of one inbox; `expires_at` is exact to the second."""

    purpose: Purpose
    inbox_id: str
    subject: str
    expires_at: datetime | None


def new(purpose: Purpose, inbox_id: str, subject: str, now: datetime) -> Link:
    """A link with the lifetime that its purpose has."""
    lifetime = LIFETIMES.get(purpose, LIFETIME)
    expires_at = None if lifetime is None else (now + lifetime).astimezone(UTC).replace(microsecond=0)
    return Link(purpose, inbox_id, subject, expires_at)


def sign(link: Link, key: bytes) -> str:
    """The link as a token that fits into a URL's path; raises `ValueError` for an inbox id over 255 bytes."""
    inbox_id = link.inbox_id.encode()
    if len(inbox_id) > 255:
        raise ValueError("An inbox id in a link has at most 255 bytes.")
    expiry = int(link.expires_at.timestamp()) if link.expires_at else 0
    body = _HEAD.pack(VERSION, _CODES[link.purpose], expiry, len(inbox_id)) + inbox_id + link.subject.encode()
    return _encode(body + _signature(body, key))


def verify(token: str, key: bytes, now: datetime) -> Link:
    """The link behind a token; raises `ForgedLinkError` or `ExpiredLinkError`, whose text is fit to be shown."""
    body = _verified_body(token, key)
    version, code, expiry, id_size = _HEAD.unpack_from(body)
    if version != VERSION or code not in _PURPOSES:
        raise _forged()
    text = body[_HEAD.size :]
    expires_at = datetime.fromtimestamp(expiry, UTC) if expiry else None
    if expires_at is not None and expires_at <= now:
        raise ExpiredLinkError(
            marked("This link has expired, and nothing was changed. Use the one in your newest digest, or sign in.")
        )
    return Link(_PURPOSES[code], text[:id_size].decode(), text[id_size:].decode(), expires_at)


def conversation_path(thread_id: str) -> str:
    """The page of a conversation, for whom it belongs to; its id without the `#`, which ends a URL's path."""
    return f"/threads/{quote(thread_id.removeprefix(THREAD), safe='')}"


def url(public_url: str, link: Link, key: bytes) -> str:
    """Where following the link starts: `/unsubscribe/<token>` turns the digest off, `/a/<token>` does all else."""
    folder = "unsubscribe" if link.purpose is Purpose.DIGEST_OFF else "a"
    return f"{public_url}/{folder}/{sign(link, key)}"


@dataclass(frozen=True, slots=True)
class Linker:
    """Writes the links of one mail: where they point, what signs them, and when."""

    public_url: str
    key: bytes = field(repr=False)
    now: datetime

    def conversation_url(self, thread_id: str) -> str:
        """Where a conversation's tasks are shown to who is signed in."""
        return f"{self.public_url}{conversation_path(thread_id)}"

    def url(self, purpose: Purpose, inbox_id: str, subject: str = "") -> str:
        """A link of the purpose's lifetime, from now on."""
        return url(self.public_url, new(purpose, inbox_id, subject, self.now), self.key)


def _verified_body(token: str, key: bytes) -> bytes:
    try:
        raw = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except ValueError:
        raise _forged() from None
    body, signature = raw[:-SIGNATURE_SIZE], raw[-SIGNATURE_SIZE:]
    is_ours = hmac.compare_digest(signature, _signature(body, key))
    # Base64 has several spellings of the same bytes; only ours counts, so that no changed token passes.
    if not is_ours or len(body) < _HEAD.size or not hmac.compare_digest(_encode(raw).encode(), token.encode()):
        raise _forged()
    return body


def _signature(body: bytes, key: bytes) -> bytes:
    return hmac.digest(key, _CONTEXT + body, hashlib.sha256)[:SIGNATURE_SIZE]


def _encode(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _forged() -> ForgedLinkError:
    return ForgedLinkError(
        marked("This link is damaged, and nothing was changed. Copy all of it from the mail, or sign in.")
    )
