"""What ties a message to its conversation."""

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from datetime import timedelta

from gleaner.mail.message import Message
from gleaner.patterns import lazily

REPLY_PREFIXES = (
    "re", "aw", "antw", "antwort", "antwoord", "betr", "sv", "vs", "r", "rif", "odp", "ynt", "res", "ref", "réf", "rép", "rep", "resp",
    "odpověď", "odpoveď", "svar", "vá", "vast", "ответ", "отв", "на", "atb", "απ", "ατ", "回复", "回覆", "答复", "答覆", "返信", "关于", "回信",
    "답장",
)  # fmt: skip
FORWARD_PREFIXES = (
    "fw", "fwd", "wg", "doorst", "tr", "rv", "i", "enc", "vb", "vl", "pd", "př", "fs", "trs", "ilt", "i̇lt", "továbbítás", "προθ", "πρθ",
    "videresendt", "vidarebefordrat", "weitergeleitet", "doorgestuurd", "转发", "轉寄", "転送", "пересл", "пер", "fyi", "전달",
)  # fmt: skip
AMBIGUOUS_PREFIXES = ("vs",)
"""Finnish for an answer, Danish and Norwegian for a forward."""

SUBJECT_DAYS = 14
"""How long a subject ties an answer without references to its conversation."""

_LEAST_SUBJECT = 4
_MOST_PARTICIPANTS = 20

_BRACKET = r"(?:\[\d{1,4}\]|\(\d{1,4}\)|\^\d{1,4}|\.)?"


def _prefix(words: Sequence[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in words) + ")" + _BRACKET + r"\s?[:：]\s*"


_PREFIX = lazily(rf"\s*(?:{_prefix(REPLY_PREFIXES)}|{_prefix(FORWARD_PREFIXES)})", re.IGNORECASE)
_FORWARD = lazily(rf"\s*(?:\[[^\]]{{1,40}}\]\s*)?{_prefix(FORWARD_PREFIXES)}", re.IGNORECASE)
_THREAD_INDEX_BYTES = 22
_AMBIGUOUS = lazily(rf"\s*{_prefix(AMBIGUOUS_PREFIXES)}", re.IGNORECASE)
_ROOT = "thread-index:"
_SUBJECT = "subject:"
_MOST_PREFIXES = 50


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


def answers(message: Message) -> bool:
    """Whether anything says that a message answers or forwards another one."""
    return bool(references_of(message)) or base_subject(message.subject) != " ".join(message.subject.split())


def base_subject(subject: str) -> str:
    """A subject without its Re:, AW:, Antw:, Fwd: …, however many."""
    at = 0
    for _ in range(_MOST_PREFIXES):
        found = _PREFIX.match(subject, at)
        if found is None:
            break
        at = found.end()
    return " ".join(subject[at:].split())


def is_forward_subject(subject: str) -> bool:
    """Whether the outermost prefix says that the message was forwarded."""
    return _FORWARD.match(subject) is not None


def may_be_forward_subject(subject: str) -> bool:
    """Whether the outermost prefix is one that means a forward in some languages and an answer in others."""
    return _AMBIGUOUS.match(subject) is not None


def thread_keys_of(message: Message, own: str, owner: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """By what a message's conversation may be known: its own id, those it refers to, nearest first, Outlook's root, its subject.

    `owner` are the addresses that count as one participant.
    """
    root = thread_index_root(message)
    return (own, *references_of(message), *([_ROOT + root] if root else []), *_subject_keys(message, owner))


def _subject_keys(message: Message, owner: frozenset[str]) -> tuple[str, ...]:
    """The last resort: subject, participants and day of a message that starts a conversation, and of those that it may answer.

    Some clients and mail gateways drop the references of an answer. One that has any is not looked for by subject.
    """
    subject = base_subject(message.subject)
    at = message.dated_at or message.received_at
    others = {box.email for box in (*message.authors, *message.to, *message.cc)} - owner
    is_telling = len(subject) >= _LEAST_SUBJECT or (bool(subject) and not subject.isascii())
    if at is None or not is_telling or not 0 < len(others) <= _MOST_PARTICIPANTS or references_of(message):
        return ()
    is_answer = subject != " ".join(message.subject.split())
    if is_answer and (is_forward_subject(message.subject) or thread_index_root(message)):
        return ()
    days = (at.date() - timedelta(days=back) for back in range(SUBJECT_DAYS if is_answer else 1))
    said = "\n".join((subject.casefold(), *sorted(others)))
    return tuple(_SUBJECT + hashlib.sha256(f"{day}\n{said}".encode()).hexdigest()[:32] for day in days)


def thread_id_of(thread_keys: Sequence[str]) -> str:
    """The name of a conversation not seen before: a hash of the oldest Message-ID among the keys.

    Whichever message of it comes first, and however many come at once, all name it alike.
    """
    oldest = next((one for one in reversed(thread_keys) if not one.startswith((_ROOT, _SUBJECT))), thread_keys[0])
    return "thread#" + hashlib.sha256(oldest.encode()).hexdigest()[:32]
