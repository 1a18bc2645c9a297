"""Comprehend's batch calls: 25 documents at a time, one refused document never failing the others, back-off when busy."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as UnreachableError

from gleaner.errors import GleanerError
from gleaner.language.backoff import Backoff
from gleaner.language.units import billed_units

if TYPE_CHECKING:
    from mypy_boto3_comprehend import ComprehendClient

DOCUMENTS_A_CALL = 25

_BUSY = frozenset(
    {
        "InternalServerException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ServiceUnavailable",
        "ServiceUnavailableException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)
_REFUSING = frozenset(
    {
        "InvalidRequestException",
        "SerializationException",
        "TextSizeLimitExceededException",
        "UnsupportedLanguageException",
        "ValidationException",
    }
)
"""Answers that no retry changes. One such document refuses its whole call, so the call's documents then go one by one."""

Findings = Sequence[Mapping[str, Any]]
"""Entities or key phrases of one document, as the service words them."""


class ComprehendBusyError(GleanerError):
    """Comprehend throttled, failed or was out of reach at every attempt; a later one may succeed."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One batch operation: the client's method, and the key in a result that holds its findings."""

    method: str
    findings: str


ENTITIES = Operation("batch_detect_entities", "Entities")
KEY_PHRASES = Operation("batch_detect_key_phrases", "KeyPhrases")


@dataclass(frozen=True, slots=True)
class Usage:
    """What analysing took: calls made (retried ones too), units billed, busy answers, documents given up."""

    calls: int = 0
    units: int = 0
    busy_answers: int = 0
    failed_documents: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        """The two together."""
        return Usage(
            self.calls + other.calls,
            self.units + other.units,
            self.busy_answers + other.busy_answers,
            self.failed_documents + other.failed_documents,
        )


class Batches:
    """Runs operations over any number of documents and counts what that took."""

    def __init__(
        self, client: "ComprehendClient", backoff: Backoff, sleep: Callable[[float], None], draw: Callable[[], float]
    ) -> None:
        """Wait with `sleep`, in seconds; `draw` gives the jitter, evenly from 0 to 1."""
        self._client = client
        self._backoff = backoff
        self._sleep = sleep
        self._draw = draw
        self.usage = Usage()

    def detect(self, operation: Operation, language: str, texts: Sequence[str]) -> list[Findings | None]:
        """The findings of each text, in order; None for one that the service refuses. Equal texts are sent once.

        Raises `ComprehendBusyError` after the last attempt; other errors of AWS (no permission, say) escape.
        """
        distinct = list(dict.fromkeys(texts))
        findings: list[Findings | None] = []
        for batch in _batches(distinct):
            findings.extend(self._detect_batch(operation, language, batch))
        by_text = dict(zip(distinct, findings, strict=True))
        return [by_text[text] for text in texts]

    def _detect_batch(self, operation: Operation, language: str, batch: Sequence[str]) -> list[Findings | None]:
        try:
            answer = self._call(operation, language, batch)
        except ClientError as error:
            if _code(error) not in _REFUSING:
                raise
            return self._isolate(operation, language, batch)
        findings: list[Findings | None] = [None] * len(batch)
        for result in answer["ResultList"]:
            findings[result["Index"]] = result[operation.findings]
            self.usage += Usage(units=billed_units(batch[result["Index"]]))
        for failure in answer["ErrorList"]:
            findings[failure["Index"]] = self._retry_one(operation, language, batch[failure["Index"]])
        return findings

    def _isolate(self, operation: Operation, language: str, batch: Sequence[str]) -> list[Findings | None]:
        if len(batch) == 1:
            self.usage += Usage(failed_documents=1)
            return [None]
        return [self._detect_batch(operation, language, (text,))[0] for text in batch]

    def _retry_one(self, operation: Operation, language: str, text: str) -> Findings | None:
        # The codes of ErrorList are not documented, so that none can be told to be final: each gets one more try.
        try:
            answer = self._call(operation, language, (text,))
        except ClientError as error:
            if _code(error) not in _REFUSING:
                raise
            answer = {"ResultList": []}
        if not answer["ResultList"]:
            self.usage += Usage(failed_documents=1)
            return None
        self.usage += Usage(units=billed_units(text))
        findings: Findings = answer["ResultList"][0][operation.findings]
        return findings

    def _call(self, operation: Operation, language: str, batch: Sequence[str]) -> Mapping[str, Any]:
        method: Callable[..., Mapping[str, Any]] = getattr(self._client, operation.method)
        ceilings = self._backoff.ceilings()
        while True:
            self.usage += Usage(calls=1)
            try:
                return method(TextList=list(batch), LanguageCode=language)
            except (ClientError, UnreachableError, HTTPClientError) as error:
                if not _is_busy(error):
                    raise
                self.usage += Usage(busy_answers=1)
                self._wait(ceilings, error)

    def _wait(self, ceilings: Iterator[float], error: Exception) -> None:
        ceiling = next(ceilings, None)
        if ceiling is None:
            raise ComprehendBusyError(
                "Amazon Comprehend stayed busy; the messages go back to the queue. If this goes on, see the AWS Health "
                "dashboard and ask for a higher quota of Comprehend's batch operations (docs/operating.md)."
            ) from error
        self._sleep(ceiling * self._draw())


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    for begin in range(0, len(texts), DOCUMENTS_A_CALL):
        yield texts[begin : begin + DOCUMENTS_A_CALL]


def _is_busy(error: ClientError | UnreachableError | HTTPClientError) -> bool:
    if not isinstance(error, ClientError):
        return True
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    return status >= 500 or status == 429 or _code(error) in _BUSY


def _code(error: ClientError) -> str:
    return error.response.get("Error", {}).get("Code", "")
