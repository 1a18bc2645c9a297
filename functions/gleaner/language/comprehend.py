"""Amazon Comprehend over many texts at once: which entities and key phrases each contains."""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from botocore.config import Config

from gleaner.language.analysis import Analysis, Entity, EntityType, KeyPhrase
from gleaner.language.backoff import Backoff
from gleaner.language.batches import ENTITIES, KEY_PHRASES, Batches, ComprehendBusyError, Findings, Operation, Usage
from gleaner.language.chinese import is_traditional
from gleaner.language.documents import Document, Place, documents_of, place_in_text
from gleaner.language.request import Request

if TYPE_CHECKING:
    from mypy_boto3_comprehend import ComprehendClient

__all__ = ["CLIENT_CONFIG", "LANGUAGES", "Comprehend", "ComprehendBusyError", "Request", "Usage"]

LANGUAGES: AbstractSet[str] = frozenset({"de", "en", "es", "it", "pt", "fr", "ja", "ko", "hi", "ar", "zh", "zh-TW"})
"""Languages of entities and key phrases (Comprehend, "Languages supported in Amazon Comprehend"). Dutch is not among them."""

CLIENT_CONFIG = Config(retries={"total_max_attempts": 1}, connect_timeout=2, read_timeout=10)
"""For the client that is passed in: waiting is done here, and the SDK's own retries would multiply it.

Six attempts of ten seconds and the waits between them end before the function does, so that the queue gets an answer.
"""


class Comprehend:
    """Analyses texts in as few calls as their languages allow."""

    def __init__(
        self,
        client: "ComprehendClient",
        languages: AbstractSet[str] = LANGUAGES,
        *,
        backoff: Backoff | None = None,
        sleep: Callable[[float], None] = time.sleep,
        draw: Callable[[], float] = random.random,
    ) -> None:
        """Use a client made with `CLIENT_CONFIG`; `languages` narrows what is asked, `draw` gives jitter from 0 to 1."""
        self._languages = languages & LANGUAGES
        self._batches = Batches(client, backoff or Backoff(), sleep, draw)

    def analyse(self, requests: Sequence[Request]) -> tuple[Analysis, ...]:
        """One analysis a request, in their order; offsets count characters of the request's whole text.

        Empty where the language is not supported, the text is blank, or the service refuses the text. Raises
        `ComprehendBusyError` when the service stays busy: nothing was decided, so the queue may deliver again.
        """
        entities = self._detect(ENTITIES, requests, [request.wants_entities for request in requests])
        phrases = self._detect(KEY_PHRASES, requests, [request.wants_key_phrases for request in requests])
        return tuple(
            Analysis(
                tuple(map(_entity, of_entities.found)),
                tuple(map(_key_phrase, of_phrases.found)),
                is_answered=of_entities.is_answered and of_phrases.is_answered,
            )
            for of_entities, of_phrases in zip(entities, phrases, strict=True)
        )

    def take_usage(self) -> Usage:
        """What was used since this was last asked, failed attempts included."""
        usage, self._batches.usage = self._batches.usage, Usage()
        return usage

    def _detect(self, operation: Operation, requests: Sequence[Request], wanted: Sequence[bool]) -> list["_Answer"]:
        """What was found of each request; one that is not wanted has nothing open."""
        answers = [_Answer(is_answered=not is_wanted) for is_wanted in wanted]
        for language, pieces in self._by_language(requests, wanted).items():
            for piece in pieces:
                answers[piece.request].is_answered = True
            results = self._batches.detect(operation, language, [piece.document.text for piece in pieces])
            for piece, result in zip(pieces, results, strict=True):
                answers[piece.request].add(piece.document, result)
        return answers

    def _by_language(self, requests: Sequence[Request], wanted: Iterable[bool]) -> Mapping[str, list["_Piece"]]:
        pieces: defaultdict[str, list[_Piece]] = defaultdict(list)
        for index, (request, is_wanted) in enumerate(zip(requests, wanted, strict=True)):
            language = _service_language(request)
            if is_wanted and language in self._languages:
                pieces[language].extend(_Piece(index, document) for document in documents_of(request.text))
        return pieces


@dataclass(frozen=True, slots=True)
class _Piece:
    request: int
    document: Document


@dataclass(slots=True)
class _Answer:
    """What one operation says of one request, while its documents come in."""

    found: list["_Finding"] = field(default_factory=list)
    is_answered: bool = False

    def add(self, document: Document, result: Findings | None) -> None:
        """One document's findings; None: it was refused."""
        self.found.extend(_placed(document, result or ()))
        self.is_answered = self.is_answered and result is not None


@dataclass(frozen=True, slots=True)
class _Finding:
    place: Place
    text: str
    type: str
    score: float


def _service_language(request: Request) -> str:
    if request.language == "zh" and is_traditional(request.text):
        return "zh-TW"
    return request.language or ""


def _placed(document: Document, results: Sequence[Mapping[str, Any]]) -> Iterator[_Finding]:
    for result in results:
        text = result.get("Text", "")
        place = place_in_text(document, text, result.get("BeginOffset", 0), result.get("EndOffset", 0))
        if place is not None:
            yield _Finding(place, text, result.get("Type", EntityType.OTHER), result.get("Score", 0.0))


def _entity(finding: _Finding) -> Entity:
    known = finding.type in EntityType.__members__
    kind = EntityType(finding.type) if known else EntityType.OTHER
    return Entity(finding.text, kind, finding.score, finding.place.begin, finding.place.end)


def _key_phrase(finding: _Finding) -> KeyPhrase:
    return KeyPhrase(finding.text, finding.score, finding.place.begin, finding.place.end)
