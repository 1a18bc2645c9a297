"""Addresses and names in URLs: sealed, so that neither logs nor histories nor onlookers read them."""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from gleaner.errors import GleanerError
from gleaner.wording import marked

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

LONGEST = 8192
"""Letters of a sealed text; the longest is a refresh token of Cognito, 2 KB."""


class BrokenSealError(GleanerError):
    """Nothing of ours was sealed so."""


@dataclass(frozen=True, slots=True)
class Seal:
    """Seals texts for one purpose with the key that signs links (AES-SIV, RFC 5297).

    The same text is always the same letters, so that a page keeps its address; what was sealed for another purpose does not open.
    """

    purpose: str
    key: bytes

    def closed(self, text: str) -> str:
        """The text in letters that a URL takes."""
        sealed = _cipher(self.key).encrypt(text.encode(), [self.purpose.encode()])
        return base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()

    def opened(self, sealed: str) -> str:
        """The text again; raises `BrokenSealError`."""
        from cryptography.exceptions import InvalidTag

        try:
            padded = sealed[:LONGEST].encode("ascii") + b"=" * (-len(sealed[:LONGEST]) % 4)
            text = _cipher(self.key).decrypt(base64.urlsafe_b64decode(padded), [self.purpose.encode()])
        except (InvalidTag, ValueError):
            raise BrokenSealError(marked("This link leads nowhere. Go back and choose again.")) from None
        return text.decode()


@lru_cache(maxsize=16)
def _cipher(key: bytes) -> "AESSIV":
    from cryptography.hazmat.primitives.ciphers.aead import AESSIV

    return AESSIV(hmac.digest(key, b"sealed texts in URLs", hashlib.sha512))
