"""Mailboxes of desks and offices: how their names end, and the firm without them."""

import re

from gleaner.contacts.domains import folded, squeezed
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.words import ROLE_WORDS
from gleaner.contacts.work.trades import is_trade
from gleaner.contacts.work.wording import DEPARTMENTS, FUNCTIONS, ORGANISATIONS, WEAK_ORGANISATIONS, words_of

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


_PARTS = re.compile(r"[._+\-]")
_DESK_WORDS = (
    words_of((*ORGANISATIONS, *WEAK_ORGANISATIONS, *DEPARTMENTS, *FUNCTIONS)) | frozenset(map(squeezed, ROLE_WORDS))
) - GIVEN


def is_desk(local: str) -> bool:
    """Whether a local part is made of words for desks, shops and offices: `etatcivil@`, `bibliotheek.noord@`."""
    return any(_is_desk_word(folded(part)) for part in _PARTS.split(local))


def _is_desk_word(word: str) -> bool:
    is_joined = any(word[:at] in _DESK_WORDS and word[at:] in _DESK_WORDS for at in range(3, len(word) - 2))
    is_opened = any(word[:at] in _DESK_WORDS for at in range(7, len(word) - 3))
    is_ended = len(word) > 7 and word.endswith(DESKS)
    return word in _DESK_WORDS or is_trade(word) or is_ended or is_joined or is_opened
