"""Gmail's mail that asks whether a mailbox may be forwarded here: what its owner must be shown.

Nothing is clicked for them. Formats: FORMATS of 2012 to 2026 in ten languages; the newest have no code in the subject.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from gleaner.mail.message import Message, Proof

SENDER = "forwarding-noreply@google.com"
HOSTS = frozenset(("mail-settings.google.com", "mail.google.com"))
ACCEPT_PATH = "/mail/vf-"

_SUBJECT_CODE = re.compile(r"(?<![\d.@\w])(\d{8,10})(?![\d.@\w])")
_BODY_CODE = re.compile(r"\bcode\b[^\d\n]{0,60}\n?[^\d\n]{0,60}?(?<!\d)(\d{8,10})(?!\d)", re.IGNORECASE)
_LINK = re.compile(r"https://[^\s<>\"'()\[\]]{1,2000}")
_FIRST = 20_000


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The code to type into Gmail's settings or, where the mail has none, the link to confirm with."""

    code: str | None
    link: str | None


def confirmation(message: Message, proof: Proof) -> Confirmation | None:
    """What a forwarding confirmation offers; None for any mail that Gmail's own address did not send with a DMARC pass."""
    is_google = message.sender is not None and message.sender.email == SENDER and len(message.authors) <= 1
    if not is_google or proof is not Proof.DMARC:
        return None
    text = message.text[:_FIRST]
    code = _SUBJECT_CODE.search(message.subject) or _BODY_CODE.search(text)
    if code is not None:
        return Confirmation(code=code[1], link=None)
    link = next((url for url in _LINK.findall(text) if is_accept_link(url)), None)
    return Confirmation(code=None, link=link) if link else None


def is_accept_link(url: str) -> bool:
    """Whether a link is Google's own acceptance: https, exactly one of its two hosts, no port, no user name."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and parts.netloc in HOSTS and parts.path.startswith(ACCEPT_PATH)
