"""Texts cut into documents that a batch call of Comprehend accepts, and results carried back to the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MAXIMUM_BYTES = 4_999
"""UTF-8 bytes of one document in a batch call: "fewer than 5,000" (Comprehend API, BatchDetectEntities, TextList)."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_BOUNDARIES = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"[.!?…]\s|[。！？।]"),
    re.compile(r"\s"),
)
"""Where a text may be cut, best first: between paragraphs, lines, sentences, words."""


@dataclass(frozen=True, slots=True)
class Document:
    """A piece of a text that fits into one batch call; it starts at character `begin` of that text."""

    text: str
    begin: int


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a text, in characters."""

    begin: int
    end: int


def documents_of(text: str, limit: int = MAXIMUM_BYTES) -> Iterator[Document]:
    """Cut a text into documents of at most `limit` UTF-8 bytes, never inside a character; blank pieces are left out.

    Lone surrogates, which undecodable mail leaves behind and UTF-8 cannot carry, become U+FFFD one for one. `limit` is at
    least 4, the longest character.
    """
    sendable = _LONE_SURROGATE.sub("\ufffd", text)
    begin = 0
    while begin < len(sendable):
        end = _end_of_document(sendable, begin, limit)
        piece = sendable[begin:end]
        if piece.strip():
            yield Document(piece, begin)
        begin = end


def place_in_text(document: Document, found: str, begin: int, end: int) -> Place | None:
    """Where in the whole text a result stands, None where it has no width or the document does not contain it.

    Comprehend gives offsets without naming the unit. They are taken as characters where that fits; where it does not (UTF-16
    units after an emoji, say) the occurrence nearest to the offset is meant.
    """
    if not found:
        return None
    if document.text[begin:end] != found:
        occurrences = (match.start() for match in re.finditer(re.escape(found), document.text))
        nearest = min(occurrences, key=lambda start: abs(start - begin), default=None)
        if nearest is None:
            return None
        begin = nearest
    return Place(document.begin + begin, document.begin + begin + len(found))


def _end_of_document(text: str, begin: int, limit: int) -> int:
    window = text[begin : begin + limit]
    fitting = len(window.encode()[:limit].decode(errors="ignore"))
    if begin + fitting == len(text):
        return len(text)
    for boundary in _BOUNDARIES:
        # The second half only: a heading's newline near the beginning would make documents of a few characters.
        ends = [match.end() for match in boundary.finditer(window, fitting // 2, fitting)]
        if ends:
            return begin + ends[-1]
    return begin + fitting
