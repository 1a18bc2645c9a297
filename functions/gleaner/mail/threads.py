"""What ties a message to its conversation."""

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence

from gleaner.mail.message import Message

REPLY_PREFIXES = [
    "re",
    "aw",
    "antw",
    "sv",
    "vs",
    "r",
    "rif",
    "odp",
    "ynt",
    "res",
    "ref",
    "rép",
    "rep",
    "odpověď",
    "svar",
    "vá",
    "vast",
    "ответ",
    "отв",
    "回复",
    "回覆",
    "答复",
    "返信",
    "关于",
]
FORWARD_PREFIXES = [
    "fw",
    "fwd",
    "wg",
    "doorst",
    "tr",
    "rv",
    "i",
    "enc",
    "vb",
    "vl",
    "pd",
    "př",
    "fs",
    "videresendt",
    "vidarebefordrat",
    "weitergeleitet",
    "doorgestuurd",
    "转发",
    "轉寄",
    "転送",
    "пересл",
]

_BRACKET = r"(?:\[\d+\]|\(\d+\))?"


def _prefix(words: list[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in words) + ")" + _BRACKET + r"\s*[:：]\s*"


_PREFIX = re.compile(rf"\s*(?:{_prefix(REPLY_PREFIXES)}|{_prefix(FORWARD_PREFIXES)})", re.IGNORECASE)
_FORWARD = re.compile(rf"\s*(?:\[[^\]]{{1,40}}\]\s*)?{_prefix(FORWARD_PREFIXES)}", re.IGNORECASE)
_THREAD_INDEX_BYTES = 22
_ROOT = "thread-index:"


def references_of(message: Message) -> tuple[str, ...]:
    """The ids of the messages that this one answers, nearest first."""
    return tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))


def thread_index_root(message: Message) -> str | None:
    """The conversation's id in Outlook's Thread-Index (MS-OXOMSG 2.2.1.3), as 32 hexadecimal digits."""
    value = message.headers.first("thread-index")
    if not value:
        return None
    try:
        data = base64.b64decode("".join(value.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(data) < _THREAD_INDEX_BYTES or (len(data) - _THREAD_INDEX_BYTES) % 5 or data[0] != 1:
        return None
    return data[6:_THREAD_INDEX_BYTES].hex()


def base_subject(subject: str) -> str:
    """A subject without its Re:, AW:, Antw:, Fwd: …, however many."""
    rest = subject
    while (found := _PREFIX.match(rest)) is not None:
        rest = rest[found.end() :]
    return " ".join(rest.split())


def is_forward_subject(subject: str) -> bool:
    """Whether the outermost prefix says that the message was forwarded."""
    return _FORWARD.match(subject) is not None


def thread_keys_of(message: Message, own: str) -> tuple[str, ...]:
    """By what a message's conversation may be known: its own id, those it refers to, nearest first, Outlook's root last."""
    root = thread_index_root(message)
    return (own, *references_of(message), *([_ROOT + root] if root else []))


def thread_id_of(thread_keys: Sequence[str]) -> str:
    """The name of a conversation not seen before: a hash of the oldest Message-ID among the keys.

    Whichever message of it comes first, and however many come at once, all name it alike.
    """
    oldest = next((one for one in reversed(thread_keys) if not one.startswith(_ROOT)), thread_keys[0])
    return "thread#" + hashlib.sha256(oldest.encode()).hexdigest()[:32]
