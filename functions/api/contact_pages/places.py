"""Where contacts are on the pages: addresses that tell nobody whom they are about."""

from dataclasses import dataclass

from api.sealing import Seal
from api.wiring import Wiring

LIST = "/contacts"
SUGGESTIONS = "/contacts/suggestions"


@dataclass(frozen=True, slots=True)
class Places:
    """Makes and reads the addresses of pages; `key` seals them."""

    key: bytes

    @classmethod
    def of(cls, wiring: Wiring) -> "Places":
        """With the key that signs links."""
        return cls(wiring.read_key())

    def contact(self, email: str) -> str:
        """The page of one contact."""
        return f"{LIST}/{self._contact.closed(email)}"

    def email(self, sealed: str) -> str:
        """Whose page that is; raises `BrokenSealError`."""
        return self._contact.opened(sealed)

    def mark(self, purpose: str, text: str | None) -> str:
        """Where a list goes on, in letters that a URL takes; nothing where it ends."""
        return Seal(purpose, self.key).closed(text) if text else ""

    def place(self, purpose: str, mark: str) -> str | None:
        """Where a list goes on, None is its beginning; raises `BrokenSealError`."""
        return Seal(purpose, self.key).opened(mark) if mark else None

    @property
    def _contact(self) -> Seal:
        return Seal("contact", self.key)
