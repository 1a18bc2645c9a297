"""What Comprehend says of a text, as plain values."""

from dataclasses import dataclass, field
from enum import StrEnum


class EntityType(StrEnum):
    """Comprehend's entity types."""

    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    LOCATION = "LOCATION"
    DATE = "DATE"
    QUANTITY = "QUANTITY"
    EVENT = "EVENT"
    TITLE = "TITLE"
    COMMERCIAL_ITEM = "COMMERCIAL_ITEM"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity; `begin` and `end` are offsets in characters of the text that was sent, `score` is 0 to 1."""

    text: str
    type: EntityType
    score: float
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class KeyPhrase:
    """A key phrase, offsets and score as in `Entity`."""

    text: str
    score: float
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """The entities and key phrases of one text; both empty where its language is not supported.

    `is_answered` says that the service looked at all of the text, so that nothing found means that nothing is there.
    """

    entities: tuple[Entity, ...] = ()
    key_phrases: tuple[KeyPhrase, ...] = ()
    is_answered: bool = field(default=False, compare=False)
