"""The key by which one message is known, by whichever route and how often it comes."""

import hashlib

from gleaner.mail.message import Message


def message_key(message: Message, ses_message_id: str) -> str:
    """64 hexadecimal digits from Message-ID, From and Date of the real message.

    Message-ID alone is not enough: anybody who knows one could send it first and so keep the real message out. A message
    without one is known by its SES id, which no other delivery shares.
    """
    if message.rfc_message_id is None:
        return _digest("ses", ses_message_id)
    sender = message.sender.email if message.sender else ""
    date = message.dated_at.isoformat() if message.dated_at else message.headers.first("date") or ""
    return _digest("rfc", message.rfc_message_id, sender, date)


def _digest(*parts: str) -> str:
    joined = "\0".join(part.strip() for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()
