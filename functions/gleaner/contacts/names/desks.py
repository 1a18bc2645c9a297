"""Mailboxes of desks and offices: how their names end, and the firm without them."""

from gleaner.contacts.domains import folded
from gleaner.contacts.names.words import ROLE_WORDS

DESKS = (
    "stelle", "amt", "abteilung", "verwaltung", "sekretariat", "zentrale", "annahme", "vergabe", "afdeling", "dienst", "loket", "balie", "administratie", "afdelingen", "avdelningen",
    "avdelingen", "kontoret", "palvelu", "palvelut", "toimisto", "myynti",
)  # fmt: skip
"""How the names of desks and offices end: "Bußgeldstelle", "Klantendienst"."""


def without_desk(display: str) -> str | None:
    """The firm in the display name of its mailbox; None where there is nothing but the desk: "Customer Service"."""
    words = display.split()
    while words and (folded(words[-1]).strip(".,") in ROLE_WORDS or words[-1] in ("-", "|", "&", "/")):
        words = words[:-1]
    is_desk = not words or folded(words[0]).strip(".,") in ROLE_WORDS
    return None if is_desk else " ".join(words)
