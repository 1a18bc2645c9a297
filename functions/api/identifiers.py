"""Ids and secrets made at random, and what ids look like when they come back in a path."""

import base64
import re
import secrets

_ID = re.compile(r"[0-9A-Za-z#_.:-]{1,200}")
"""Ours are base32 or hexadecimal; anything else is nobody's, and never a DynamoDB key (empty or over 1 KB fails there)."""


def new_token() -> str:
    """160 random bits in lower-case base32, 32 characters: fit for the local part of an address and for an id."""
    return base64.b32encode(secrets.token_bytes(20)).decode().lower()


def is_id(text: str) -> bool:
    """Whether something could be an id at all."""
    return _ID.fullmatch(text) is not None
