"""What Comprehend is asked of a text: apart from the client, for who asks need not load the SDK."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Request:
    """A text to analyse. `language` is ISO 639-1 (or `zh-TW`), None when unknown: then nothing is asked."""

    text: str
    language: str | None
    wants_entities: bool = True
    wants_key_phrases: bool = True
