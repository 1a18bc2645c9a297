"""Comprehend's operations: a request in, the service's answer out."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from threading import Lock

from local.comprehend.limits import (
    PII_LANGUAGES,
    Documents,
    ServiceError,
    batch_documents,
    billed_units,
    is_too_long,
    single_document,
    too_long_message,
    unknown_language_document,
)
from local.comprehend.model import Analysis, Found, Model, languages_of

Request = Mapping[str, object]
Answer = dict[str, object]


class Usage:
    """Calls, documents and billed units by operation, since the start or the last reset."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._calls: Counter[str] = Counter()
        self._documents: Counter[str] = Counter()
        self._units: Counter[str] = Counter()
        self._throttled = 0

    def count(self, operation: str, texts: Sequence[str]) -> None:
        """Count one answered call."""
        with self._lock:
            self._calls[operation] += 1
            self._documents[operation] += len(texts)
            self._units[operation] += sum(map(billed_units, texts))

    def count_throttled(self) -> None:
        """Count one call that was turned away."""
        with self._lock:
            self._throttled += 1

    def report(self, *, is_reset: bool = False) -> Answer:
        """The counts so far, forgotten afterwards on a reset."""
        with self._lock:
            report: Answer = {
                "calls": dict(self._calls),
                "documents": dict(self._documents),
                "units": dict(self._units),
                "billed_units": sum(self._units.values()),
                "throttled": self._throttled,
            }
            if is_reset:
                self._throttled = 0
                for counter in (self._calls, self._documents, self._units):
                    counter.clear()
            return report


class Operations:
    """The operations by name, over one model."""

    def __init__(self, model: Model, usage: Usage) -> None:
        self._model = model
        self._usage = usage
        self._table: dict[str, Callable[[str, Request], Answer]] = {
            "BatchDetectEntities": self._batch(_entities_item),
            "BatchDetectKeyPhrases": self._batch(_key_phrases_item),
            "DetectEntities": self._single(_entities_item),
            "DetectKeyPhrases": self._single(_key_phrases_item),
            "DetectDominantLanguage": self._dominant_language,
            "DetectPiiEntities": self._pii,
        }

    def answer(self, operation: str, request: Request) -> Answer:
        """Carry out an operation; what the service refuses is a `ServiceError`."""
        if operation not in self._table:
            raise ServiceError("UnknownOperationException", f"The local cloud has no {operation}.")
        return self._table[operation](operation, request)

    def _batch(self, item: Callable[[Analysis], Answer]) -> Callable[[str, Request], Answer]:
        def answer(operation: str, request: Request) -> Answer:
            documents = batch_documents(request)
            readable = {index: text for index, text in enumerate(documents.texts) if not is_too_long(text)}
            texts = list(readable.values())
            analyses = dict(zip(readable, self._model.analyse(texts, documents.language), strict=True))
            self._usage.count(operation, texts)
            results = [{"Index": index, **item(analysis)} for index, analysis in analyses.items()]
            return {"ResultList": results, "ErrorList": _errors(documents)}

        return answer

    def _single(self, item: Callable[[Analysis], Answer]) -> Callable[[str, Request], Answer]:
        def answer(operation: str, request: Request) -> Answer:
            documents = single_document(request)
            self._usage.count(operation, documents.texts)
            return item(self._model.analyse(documents.texts, documents.language)[0])

        return answer

    def _dominant_language(self, operation: str, request: Request) -> Answer:
        documents = unknown_language_document(request)
        self._usage.count(operation, documents.texts)
        found = languages_of(documents.texts[0])
        return {"Languages": [{"LanguageCode": guess.code, "Score": guess.score} for guess in found]}

    def _pii(self, operation: str, request: Request) -> Answer:
        documents = single_document(request, PII_LANGUAGES)
        self._usage.count(operation, documents.texts)
        found = self._model.pii(documents.texts[0], documents.language)
        return {"Entities": [{"Type": entity.kind, **_span(entity)} for entity in found]}


def _errors(documents: Documents) -> list[Answer]:
    return [
        {"Index": index, "ErrorCode": "TEXT_SIZE_LIMIT_EXCEEDED", "ErrorMessage": too_long_message(text)}
        for index, text in enumerate(documents.texts)
        if is_too_long(text)
    ]


def _entities_item(analysis: Analysis) -> Answer:
    return {"Entities": [{"Type": found.kind, "Text": found.text, **_span(found)} for found in analysis.entities]}


def _key_phrases_item(analysis: Analysis) -> Answer:
    return {"KeyPhrases": [{"Text": found.text, **_span(found)} for found in analysis.key_phrases]}


def _span(found: Found) -> Answer:
    return {"Score": found.score, "BeginOffset": found.begin, "EndOffset": found.end}
