"""Signatures that were understood: what Comprehend said of a block is kept, so that its next mail asks nothing.

What is kept are the entities of the lines that the rules leave open (`observing.entity_text`), not the values they led to. The
rules read every message anew, with another From name, region or text; only where that leaves other lines open is
Comprehend asked again.
"""

import hashlib
from collections.abc import Sequence

from gleaner.contacts.correspondent import Understood
from gleaner.language.analysis import Entity

KEPT = 3
"""Blocks remembered of one person: most alternate between a full signature and a short one."""
ENTITIES_KEPT = 30
LONGEST_ENTITY = 120
"""Characters: a block that holds more or longer ones is no signature, and is asked about each time."""


def signature_hash(entity_text: str) -> str:
    """Names the open lines of a signature, which come trimmed; to the letter, for offsets and answers depend on it."""
    return hashlib.sha256(entity_text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def recalled(understood: Sequence[Understood], entity_text: str) -> tuple[Entity, ...] | None:
    """The entities of these lines; None where they were never asked about."""
    wanted = signature_hash(entity_text)
    return next((one.entities for one in understood if one.signature_hash == wanted), None)


def remembered(
    understood: Sequence[Understood], entity_text: str, entities: Sequence[Entity]
) -> tuple[Understood, ...]:
    """With what was just answered, the newest first; unchanged where it is remembered already or too much to keep."""
    fresh = Understood(signature_hash(entity_text), tuple(entities))
    is_small = len(entities) <= ENTITIES_KEPT and all(len(one.text) <= LONGEST_ENTITY for one in entities)
    if not is_small or recalled(understood, entity_text) is not None:
        return tuple(understood)
    return (fresh, *understood)[:KEPT]
