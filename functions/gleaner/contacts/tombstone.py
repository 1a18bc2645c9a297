"""How a forgotten person is remembered: by a keyed hash of the address, so that they do not come back."""

import hashlib
import hmac


def email_hash(email: str, key: bytes) -> str:
    """The keyed hash of a lower-cased address, 32 hexadecimal digits."""
    return hmac.new(key, b"forgotten#" + email.lower().encode(), hashlib.sha256).hexdigest()[:32]
