"""New text to what it tells, sentence by sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from gleaner.followups.answer_signs import shows, shows_anywhere, without_sign
from gleaner.followups.answer_words import Sign
from gleaner.followups.cue import Act
from gleaner.followups.cues import acts_said, blanked, plain, strongest
from gleaner.followups.due_dates import due_on
from gleaner.followups.finding import SENTENCE_LENGTH, SENTENCES_READ, Context
from gleaner.followups.followup import FollowUp, Kind
from gleaner.followups.saying import Role, Saying, Shape
from gleaner.followups.sentences import split
from gleaner.followups.topics import topics
from gleaner.followups.vocatives import without_opening
from gleaner.patterns import lazily

_WORDS_OF_A_CALL = 2
"""A clause as short as that is a name or "well"."""

SAYINGS_KEPT = 25
"""Of one message; a longer one is about everything anyway."""

WORDS_BESIDE_AN_ENCLOSURE = 12
"""A mail with an attachment and no more words than these is there for the attachment."""

_LETTER = re.compile(r"[^\W_]")
_WORD = re.compile(r"\w+")
_MONTHS = (
    "january|february|march|april|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|"
    "oktober|januar|februar|märz|mai|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|"
    "febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|"
    "settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro"
)
_DAYS = (
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|"
    "mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|"
    "mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|tomorrow|today|tonight|morgen|heute|vandaag|demain|"
    "mañana|hoy|domani|oggi|amanhã|hoje"
)
_SPANS = (
    "days?|weeks?|months?|dagen|weken|maand(?:en)?|werkdagen|tagen?|tage|wochen?|monate?|werktagen?|jours?|semaines?|mois|d[ií]as?|semanas?|"
    "mes|meses|giorn[io]|settiman[ae]|mes[ei]|mês"
)
_TIME = lazily(
    rf"\b(?:\d{{1,2}}(?:[:.h]\d{{2}}|\s?(?:h|uur|uhr|am|pm|o'clock)\b)|{_DAYS}|{_MONTHS}|{_SPANS})\b", re.IGNORECASE
)
_NUMBER = lazily(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozen|één|"
    r"twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|zwei|drei|fünf|sechs|sieben|"
    r"neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|"
    r"trente|quarante|cinquante|cent|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|"
    r"cien|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|quaranta|cinquanta|cento|dois|duas|três|"
    r"quatro|sete|oito|dez|doze|quinze|vinte|trinta|quarenta|cinquenta|cem|none|geen|keine?|aucune?|ninguno|nessuno|nenhum)\b",
    re.IGNORECASE,
)
_SILENT = frozenset({Act.THANKS, Act.CLOSING, Act.NUDGE, Act.COURTESY})
_TOLD = _SILENT | {Act.PROMISE, Act.ACCEPTANCE, Act.DEFERRAL, Act.WITHDRAWAL, Act.DELIVERY}
_ASKS = (Kind.REQUEST, Kind.QUESTION)
_ASKING = {Kind.REQUEST: (Act.REQUEST, Act.QUESTION), Kind.QUESTION: (Act.REQUEST, Act.QUESTION)}
_PLAIN_ENOUGH = 0.8
"""The strength of a cue that leaves no doubt that a sentence asks."""
_CUT_OFFS = (Sign.NEEDED_BY, Sign.SUFFICES)
_PLAIN_YES = lazily(
    r"^\W*(?:yes|yep|yeah|no|nope|ja|nee|nein|oui|non|sí|si|sì|sim|não)\b(?! (?:problem|worries|rush|hurry|need))",
    re.IGNORECASE,
)
_QUESTION_ENDS = re.compile(r"\?[\s\"')]*$")
_AND = re.compile(r", (?:and|en|und|et|y|e) ", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:–—]\s+|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class _Rule:
    """A role, and by what a sentence shows it; only for sentences that were found to be one of these kinds (None: none)."""

    role: Role
    act: Act | None
    sign: Sign | None
    kinds: tuple[Kind | None, ...] = (None, *Kind)


_RULES = (
    _Rule(Role.CALLS_OFF, None, Sign.CALLED_OFF),
    _Rule(Role.WITHDRAWS, Act.WITHDRAWAL, Sign.NOT_NEEDED),
    _Rule(Role.DELIVERS, Act.DELIVERY, Sign.DONE),
    _Rule(Role.ACCEPTS, Act.ACCEPTANCE, None, (None, Kind.MEETING, Kind.DEADLINE)),
    _Rule(Role.DEFERS, Act.DEFERRAL, Sign.NOT_YET, (None, *_ASKS, Kind.COMMITMENT, Kind.MEETING)),
    _Rule(Role.DEFERS, None, Sign.WILL_TELL, (Kind.COMMITMENT,)),
    _Rule(Role.TELLS, None, Sign.CHOICE, _ASKS),
    _Rule(Role.PROMISES, Act.PROMISE, None, (Kind.COMMITMENT,)),
    _Rule(Role.REFUSES, None, Sign.REFUSAL),
)
"""The first that applies decides."""


def sayings(
    new_text: str, context: Context, follow_ups: tuple[FollowUp, ...], *, has_attachment: bool = False
) -> tuple[Saying, ...]:
    """What a new text tells, in its order; an attachment with hardly a word is a delivery."""
    texts = [plain(one.text) for one in split(new_text, SENTENCES_READ) if len(one.text) <= SENTENCE_LENGTH]
    told = tuple(_told(texts, context, follow_ups))
    if has_attachment and _is_enclosure(texts, told, context.language, follow_ups):
        told = (*told, Saying(Role.DELIVERS, topics(" ".join(texts))))
    return told[:SAYINGS_KEPT]


def _told(texts: list[str], context: Context, follow_ups: tuple[FollowUp, ...]) -> Iterator[Saying]:
    places = {plain(one.sentence): place for place, one in enumerate(follow_ups)}
    for text in texts:
        place = places.get(text)
        kind = None if place is None else follow_ups[place].kind
        told = _said_before_asking(text) if _is_question(text) else text
        role = _role(told, context.language, kind) if told else None
        parts = tuple(_parts(text, context)) if role is Role.DELIVERS else ()
        is_split = any(one.role is not Role.DELIVERS and one.day for one in parts)
        if is_split and kind is None:
            yield from parts
        elif is_split and kind is Kind.COMMITMENT:
            yield from (replace(one, found=place) for one in parts if one.role is Role.DELIVERS)
        elif role is not None:
            is_found = told is text and (role is not Role.DELIVERS or kind is Kind.COMMITMENT)
            yield _saying(told, role, context, place if is_found else None)


def _parts(text: str, context: Context) -> Iterator[Saying]:
    """The clauses of a sentence that hands something over: "photos attached, the plan follows on Thursday"."""
    for clause in _CLAUSE.split(text):
        role = _role(clause, context.language, None)
        if role is not None:
            yield _saying(clause, role, context, None)


def _saying(text: str, role: Role, context: Context, found: int | None) -> Saying:
    gives = _gives(text, context.language)
    day = _day(text, context) if Shape.TIME in gives else None
    is_cut_off = day is not None and _shows_cut_off(text, context.language)
    parts = 1 + len(_AND.findall(text))
    return Saying(role, topics(text), gives, day, is_cut_off=is_cut_off, found=found, parts=parts)


def _role(text: str, language: str, kind: Kind | None) -> Role | None:
    if not _LETTER.search(text):
        return None
    acts = acts_said(text, language, _TOLD - {Act.CLOSING}) | acts_said(without_opening(text), language, _TOLD)
    if kind in _ASKING and any(_is_plain(act, text, language) for act in _ASKING[kind]):
        return Role.ASKS
    for rule in _RULES:
        if kind in rule.kinds and (rule.act in acts or (rule.sign and shows(rule.sign, text, language))):
            is_denied = rule.role is Role.DELIVERS and shows(Sign.NOT_ENCLOSED, text, language)
            if not is_denied:
                return _dismissing(rule.role, text, language)
    if kind is None and acts & _SILENT and _PLAIN_YES.search(text):
        return Role.ACCEPTS
    is_silent = kind is None and not _shows_cut_off(text, language) and (acts & _SILENT or _is_chat(text, language))
    return None if is_silent else Role.TELLS


def _dismissing(role: Role, text: str, language: str) -> Role:
    """A role; what is taken back without saying what, "no longer needed, my brother fixed it", is all that was asked."""
    if role is not Role.WITHDRAWS:
        return role
    shown = [one for one in _CLAUSE.split(text) if _takes_back(one, language)] or [text]
    return role if all(topics(_beside_taking_back(one, language)) for one in shown) else Role.DISMISSES


def _takes_back(text: str, language: str) -> bool:
    return bool(acts_said(text, language, {Act.WITHDRAWAL})) or shows(Sign.NOT_NEEDED, text, language)


def _beside_taking_back(text: str, language: str) -> str:
    return without_sign(Sign.NOT_NEEDED, blanked(text, language, Act.WITHDRAWAL), language)


def _is_plain(act: Act, text: str, language: str) -> bool:
    match = strongest(act, text, language)
    return match is not None and match.cue.strength >= _PLAIN_ENOUGH


def _shows_cut_off(text: str, language: str) -> bool:
    return any(shows(sign, text, language) for sign in _CUT_OFFS)


def _is_chat(text: str, language: str) -> bool:
    """Whether a sentence says nothing of business, in none of its clauses."""
    clauses = [one for one in _CLAUSE.split(text) if len(_WORD.findall(one)) > _WORDS_OF_A_CALL] or [text]
    return shows(Sign.LAUGHTER, text, language) or all(
        shows(Sign.CHAT, one, language) or acts_said(one, language, _SILENT) for one in clauses
    )


def _day(text: str, context: Context) -> date | None:
    """The day to come that a sentence names."""
    day = due_on(text, context.language, context.said_on, region=context.region, kind=Kind.DEADLINE)
    return day if day is not None and day >= context.said_on else None


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
        (Shape.TIME, _TIME.search(text) is not None),
        (Shape.NUMBER, _NUMBER.search(text) is not None),
    )
    return tuple(shape for shape, is_given in found if is_given)


def _is_enclosure(texts: list[str], told: tuple[Saying, ...], language: str, follow_ups: tuple[FollowUp, ...]) -> bool:
    """Whether a mail that brings an attachment is there to bring it."""
    if follow_ups or any(shows(Sign.NOT_ENCLOSED, text, language) for text in texts):
        return False
    if any(one.role is not Role.TELLS for one in told) or any(map(_is_question, texts)):
        return False
    return not told or sum(len(_WORD.findall(text)) for text in texts) <= WORDS_BESIDE_AN_ENCLOSURE
