"""The libraries that do part of Gleaner's reading, each called as its own documentation says.

They live in `.local/peers`, which `make bench-reading` fills from `peers-requirements.txt`; nothing of Gleaner imports them.
"""

import email
import email.policy
import sys
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import phonenumbers

PLACE = Path(__file__).resolve().parent.parent / ".local" / "peers"


@dataclass(frozen=True, slots=True)
class ReplyPeer:
    """A library that finds the new text of a plain-text body."""

    name: str
    new_text: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class SignaturePeer:
    """A library that finds the signature of a plain-text body, given its sender's name and address."""

    name: str
    signature: Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Cut:
    """A body in two, as talon leaves it."""

    text: str
    signature: str


def whole_way(raw: bytes, region: str) -> None:
    """What somebody builds from these libraries: stdlib's parse, talon's quotes and signature, numbers of the signature."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    cut = _talon(_plain_body(message), str(message["From"] or ""))
    for _ in phonenumbers.PhoneNumberMatcher(cut.signature, region):
        pass


def _plain_body(message: EmailMessage) -> str:
    part = message.get_body(("plain", "html"))
    if part is None:
        return ""
    text = str(part.get_content())
    return str(_talon_quotations().extract_from_html(text)) if part.get_content_subtype() == "html" else text


def _talon_new_text(body: str) -> str:
    return _talon(body, "").text


def _talon(body: str, sender: str) -> Cut:
    text, signature = _talon_signature().extract(_talon_quotations().extract_from_plain(body), sender=sender)
    return Cut(text or "", signature or "")


def _talon_signature_of(body: str, sender: str) -> str:
    return str(_talon_signature().extract(body, sender=sender)[1] or "")


def _quotequail_new_text(body: str) -> str:
    unwrapped = _module("quotequail").unwrap(body)
    return str(unwrapped.get("text_top", "")) if unwrapped else body


def _mail_parser_reply(body: str) -> Any:
    languages = ["en", "de", "fr", "it", "ja", "pl", "nl", "es", "pt", "sv", "da", "cs", "zh"]
    parser = _module("mailparser_reply").EmailReplyParser(languages=languages)
    return parser.read(text=body).replies[0]


def _mail_parser_new_text(body: str) -> str:
    return str(_mail_parser_reply(body).body)


def _mail_parser_signature(body: str, _sender: str) -> str:
    return str(_mail_parser_reply(body).signatures or "")


def _zapier_new_text(body: str) -> str:
    return str(_module("email_reply_parser").EmailReplyParser.parse_reply(body))


REPLY_PEERS = (
    ReplyPeer("talon", _talon_new_text),
    ReplyPeer("quotequail", _quotequail_new_text),
    ReplyPeer("mail-parser-reply", _mail_parser_new_text),
    ReplyPeer("zapier email-reply-parser", _zapier_new_text),
)
SIGNATURE_PEERS = (
    SignaturePeer("talon", _talon_signature_of),
    SignaturePeer("mail-parser-reply", _mail_parser_signature),
)


def _module(name: str) -> Any:
    if str(PLACE) not in sys.path:
        sys.path.append(str(PLACE))
    return import_module(name)


@cache
def _talon_quotations() -> Any:
    _load_talon()
    return _module("talon.quotations")


@cache
def _talon_signature() -> Any:
    _load_talon()
    return _module("talon.signature")


@cache
def _load_talon() -> None:
    """Talon needs two pushes today: joblib at its old place, and its classifier trained again on the data it ships.

    The pickle of that classifier names modules that scikit-learn no longer has.
    """
    sys.modules["sklearn.externals.joblib"] = _module("joblib")
    _module("talon.quotations").register_xpath_extensions()
    signature = _module("talon.signature")
    classifier = _module("talon.signature.learning.classifier")
    _module("talon.signature.extraction").EXTRACTOR = classifier.train(classifier.init(), signature.EXTRACTOR_DATA)
