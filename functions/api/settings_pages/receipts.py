"""What was just saved of an inbox's settings."""

from collections.abc import Mapping
from dataclasses import dataclass

ASKED, DISCONNECT = "asked", "disconnect"
"""Receipts of what is no part of an inbox's page."""
CANCELLED, REMOVED, RESTORED = "cancelled", "removed", "restored"
"""What else is done to an address."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A part of an inbox that was saved. `before` are its fields as they were, None where there is nothing to undo; `version` is what it says now.

    `about` is the address that something was done to, and `did` what.
    """

    inbox_id: str
    part: str
    before: Mapping[str, tuple[str, ...]] | None = None
    version: str = ""
    is_undo: bool = False
    about: str = ""
    did: str = ""
