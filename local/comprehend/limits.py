"""What Comprehend refuses, and in which words.

The codes and numbers are AWS's: 25 documents and 5,000 bytes each in a batch (a document that is longer becomes an entry
of `ErrorList`), 100,000 bytes in a single call, at least 20 characters to tell a language. A language code that AWS does
not list is answered with UnsupportedLanguageException, as for operations that do not support a listed one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

BATCH_SIZE = 25
BATCH_BYTES = 5_000
SINGLE_BYTES = 100_000
LANGUAGES = ("en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW")
PII_LANGUAGES = ("en", "es")
_SHORTEST_FOR_LANGUAGE = 20


class ServiceError(Exception):
    """An error of the service: its code, its message, its HTTP status."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of one call with their language; `None` where the operation finds it out."""

    texts: tuple[str, ...]
    language: str | None


def batch_documents(request: Mapping[str, object]) -> Documents:
    """Read and check a batch request."""
    texts = request.get("TextList")
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
        raise _invalid("textList", "Member must not be null")
    if len(texts) > BATCH_SIZE:
        message = (
            f"Input list size exceeds limit. Max {BATCH_SIZE} documents are allowed, this request has {len(texts)}"
        )
        raise ServiceError("BatchSizeLimitExceededException", message)
    if not all(texts):
        raise _invalid("textList", "Member must have length greater than or equal to 1")
    return Documents(tuple(texts), _language(request, LANGUAGES))


def single_document(request: Mapping[str, object], languages: tuple[str, ...] = LANGUAGES) -> Documents:
    """Read and check a request of one document."""
    text = _text(request)
    return Documents((text,), _language(request, languages))


def unknown_language_document(request: Mapping[str, object]) -> Documents:
    """Read and check the document whose language is asked for."""
    text = _text(request)
    if len(text) < _SHORTEST_FOR_LANGUAGE:
        raise ServiceError("InvalidRequestException", f"Text must have at least {_SHORTEST_FOR_LANGUAGE} characters.")
    return Documents((text,), None)


def is_too_long(text: str, limit: int = BATCH_BYTES) -> bool:
    """Whether a document has more bytes than the service takes."""
    return len(text.encode()) > limit


def too_long_message(text: str, limit: int = BATCH_BYTES) -> str:
    """What the service says of such a document."""
    return (
        f"Input text size exceeds limit. Max length of request text allowed is {limit} bytes"
        f" while in this request the text size is {len(text.encode())} bytes"
    )


def billed_units(text: str) -> int:
    """Units of 100 characters, at least three a document."""
    return max(3, -(-len(text) // 100))


def _text(request: Mapping[str, object]) -> str:
    text = request.get("Text")
    if not isinstance(text, str) or not text:
        raise _invalid("text", "Member must have length greater than or equal to 1")
    if is_too_long(text, SINGLE_BYTES):
        raise ServiceError("TextSizeLimitExceededException", too_long_message(text, SINGLE_BYTES))
    return text


def _language(request: Mapping[str, object], supported: tuple[str, ...]) -> str:
    code = request.get("LanguageCode")
    if not isinstance(code, str):
        raise _invalid("languageCode", "Member must not be null")
    if code not in supported:
        message = f"Input language is not supported. Supported languages: {', '.join(supported)}"
        raise ServiceError("UnsupportedLanguageException", message)
    return code


def _invalid(member: str, constraint: str) -> ServiceError:
    message = f"1 validation error detected: Value at '{member}' failed to satisfy constraint: {constraint}"
    return ServiceError("ValidationException", message)
