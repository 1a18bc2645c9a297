"""New text to what it tells, sentence by sentence."""

import re
from collections.abc import Iterator, Mapping

from gleaner.followups.answer_signs import shows, shows_anywhere
from gleaner.followups.answer_words import Sign
from gleaner.followups.cue import Act
from gleaner.followups.cues import acts_said, plain
from gleaner.followups.finding import SENTENCE_LENGTH, SENTENCES_READ
from gleaner.followups.followup import FollowUp, Kind
from gleaner.followups.saying import Role, Saying, Shape
from gleaner.followups.sentences import split
from gleaner.followups.topics import topics
from gleaner.followups.vocatives import without_opening
from gleaner.patterns import lazily

SAYINGS_KEPT = 25
"""Of one message; a longer one is about everything anyway."""

WORDS_BESIDE_AN_ENCLOSURE = 12
"""A mail with an attachment and no more words than these is there for the attachment."""

_LETTER = re.compile(r"[^\W_]")
_WORD = re.compile(r"\w+")
_CLOCK = lazily(
    r"\b(?:\d{1,2}(?:[:.h]\d{2}|\s?(?:h|uur|uhr|am|pm|o'clock)\b)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|"
    r"domenica|segunda|terça|quarta|quinta|sexta|tomorrow|today|tonight|morgen|heute|vandaag|demain|mañana|hoy|domani|oggi|amanhã|"
    r"hoje|(?:days?|weeks?|months?|dagen|weken|maand|tage?n?|wochen?|monate?|jours?|semaines?|mois|d[ií]as?|semanas?|mes|meses|giorni|"
    r"settiman[ae]|mes[ei]|werkdagen|werktage)|(?:jan|feb|mar|mär|apr|ma[iy]|mei|ju[nl]|jui|jul|aug|ao[uû]|sep|o[ck]t|out|nov|de[cz]|gen|"
    r"mag|giu|lug|ago|set|ott|dic|ene|abr|fev|fév|déc)[a-zçéû]*)\b",
    re.IGNORECASE,
)
_NUMBER = lazily(
    r"\d|\b(?:one|two|three|four|five|six|ten|dozen|een|één|twee|drie|vier|vijf|tien|eins|zwei|drei|vier|fünf|zehn|un|une|deux|trois|"
    r"quatre|cinq|dix|uno|una|dos|tres|cuatro|cinco|diez|due|tre|quattro|cinque|dieci|um|uma|dois|duas|três|quatro|dez|none|geen|keine?|"
    r"aucune?|ninguno|nessuno|nenhum)\b",
    re.IGNORECASE,
)
_SILENT = frozenset({Act.THANKS, Act.CLOSING, Act.NUDGE, Act.COURTESY})
_TOLD = _SILENT | {Act.ACCEPTANCE, Act.DEFERRAL, Act.WITHDRAWAL, Act.DELIVERY}
_ASKS = (Kind.REQUEST, Kind.QUESTION)
_QUESTION_ENDS = re.compile(r"\?[\s\"')]*$")
_CLAUSE = re.compile(r"[,;:–—]\s+|\s[-–—]\s")


def sayings(
    new_text: str, language: str, follow_ups: tuple[FollowUp, ...], *, has_attachment: bool = False
) -> tuple[Saying, ...]:
    """What a new text tells, in its order; an attachment with hardly a word is a delivery."""
    kinds = {plain(one.sentence): one.kind for one in follow_ups}
    texts = [plain(one.text) for one in split(new_text, SENTENCES_READ) if len(one.text) <= SENTENCE_LENGTH]
    told = tuple(_told(texts, language, kinds))
    if has_attachment and _is_enclosure(texts, told, language, follow_ups):
        told = (*told, Saying(Role.DELIVERS, topics(" ".join(texts))))
    return told[:SAYINGS_KEPT]


def wanted(question: str) -> Shape | None:
    """What kind of answer a question wants, None where any will do."""
    text = plain(question)
    if shows_anywhere(Sign.WHEN, text):
        return Shape.TIME
    if shows_anywhere(Sign.HOW_MUCH, text):
        return Shape.NUMBER
    return None


def _told(texts: list[str], language: str, kinds: Mapping[str, Kind]) -> Iterator[Saying]:
    for text in texts:
        told = _said_before_asking(text) if _is_question(text) else text
        kind = kinds.get(text)
        role = _role(told, language, kind) if told else None
        if role is not None:
            yield Saying(role, topics(told), _gives(told, language), is_ask=kind in _ASKS and told is text)


def _role(text: str, language: str, kind: Kind | None) -> Role | None:
    bare = without_opening(text)
    acts = acts_said(text, language, _TOLD - {Act.CLOSING}) | acts_said(bare, language, _TOLD)
    if not _LETTER.search(text):
        return None
    if shows(Sign.CALLED_OFF, text, language):
        return Role.CALLS_OFF
    if Act.WITHDRAWAL in acts or shows(Sign.NOT_NEEDED, text, language):
        return Role.WITHDRAWS
    if Act.DELIVERY in acts and not shows(Sign.NOT_ENCLOSED, text, language):
        return Role.DELIVERS
    if kind is Kind.COMMITMENT:
        return None
    if Act.DEFERRAL in acts or shows(Sign.NOT_YET, text, language):
        return Role.DEFERS
    if kind in _ASKS:
        return Role.TELLS if shows(Sign.CHOICE, text, language) else None
    if Act.ACCEPTANCE in acts:
        return Role.ACCEPTS
    if shows(Sign.REFUSAL, text, language):
        return Role.REFUSES
    is_silent = kind is None and (acts & _SILENT or shows(Sign.CHAT, text, language))
    return None if is_silent else Role.TELLS


def _is_question(text: str) -> bool:
    return _QUESTION_ENDS.search(text) is not None


def _said_before_asking(text: str) -> str:
    """What stands before the last clause of a question: "Yes, ten is fine – will you bring the plans?"."""
    clauses = list(_CLAUSE.finditer(text))
    before = text[: clauses[-1].start()] if clauses else ""
    return before if before and shows_anywhere(Sign.YES_OR_NO, before) else ""


def _gives(text: str, language: str) -> tuple[Shape, ...]:
    found = (
        (Shape.YES_OR_NO, shows(Sign.YES_OR_NO, text, language)),
        (Shape.TIME, _CLOCK.search(text) is not None),
        (Shape.NUMBER, _NUMBER.search(text) is not None),
    )
    return tuple(shape for shape, is_given in found if is_given)


def _is_enclosure(
    texts: list[str], told: tuple[Saying, ...], language: str, follow_ups: tuple[FollowUp, ...]
) -> bool:
    """Whether a mail that brings an attachment is there to bring it."""
    if follow_ups or any(shows(Sign.NOT_ENCLOSED, text, language) for text in texts):
        return False
    if any(one.role is not Role.TELLS for one in told) or any(map(_is_question, texts)):
        return False
    return not told or sum(len(_WORD.findall(text)) for text in texts) <= WORDS_BESIDE_AN_ENCLOSURE
