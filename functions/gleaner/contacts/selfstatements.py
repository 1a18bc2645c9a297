"""Numbers that a person gives of themselves in the running text: "my new number is …", "… is mijn nieuwe nummer"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from gleaner.contacts.observation import PhoneType
from gleaner.contacts.self_phrases import SELF_STATEMENTS, SelfStatement
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class SaidNumber:
    """The stretch right after such a phrase that begins with the number, the number, the sentence around it, its language."""

    text: str
    number: str
    line: str
    phone_type: PhoneType | None
    language: str


def said_numbers(new_text: str) -> Iterator[SaidNumber]:
    """Where a message's own text gives the writer's own number."""
    reached = 0
    for found in islice(_NUMBER.finditer(new_text), _MOST):
        begin, end = _opening(new_text, found.start()), found.end()
        if begin < reached or _INSIDE.match(new_text[begin - 1 : begin]) or sum(map(str.isdigit, found[0])) < _FEWEST:
            continue
        if _is_cited(new_text, begin):
            continue
        row = _row_before(_sentence_before(new_text, begin)) or _row_behind(new_text, end)
        if row is None:
            continue
        tail = new_text[begin : begin + _REACH].split("\n\n", maxsplit=1)[0].replace("\n", " ")
        reached = begin + len(tail)
        number = new_text[begin:end]
        line = _line_around(new_text, begin, end)
        yield SaidNumber(number if row.is_behind else tail, number, line, row.phone_type, row.language)


_GAP = r"[\s:]*(?:(?:now|nu|jetzt|desormais|the\s+number|number|numero|nummer|cell|mobile|tel\.?|phone|mobiel|mobil|handy|portable|móvil|cellulare|telemóvel|el|le|il|o|der|die|dem)\s*:?\s+){0,2}"
_BEFORES = tuple(row for row in SELF_STATEMENTS if not row.is_behind)
_BEHINDS = tuple((lazily(row.pattern, re.IGNORECASE), row) for row in SELF_STATEMENTS if row.is_behind)
_ANY = lazily(
    "|".join(f"(?P<r{at}>{row.pattern})" for at, row in enumerate(_BEFORES)).join((r"(?:", rf"){_GAP}$")), re.IGNORECASE
)
_PERSON = lazily(
    r"\b(?:my|me|i|mijn|mij|ik|mein\w*|mich|ich|mon|moi|je|mi|mio|meu|mit|mitt|mig|meg|jag|jeg|minut|minulle|mnie|mój|moje|můj|jestem|мой|m['’]appeler|estoy|estou|fico|sono)\b"
    r"|-(?:moi|me)\b|\w(?:me|mi|ni)\b|我的|私の",
    re.IGNORECASE,
)
_NUMBER = lazily(r"\d[\d\s().\-/]{5,22}\d(?![\w@])")
_INSIDE = lazily(r"[A-Za-z0-9_.@/=#]")
_FEWEST = 7
_NOT = lazily(
    r"\b(?:no\s+longer|not|never|don['’]t|can['’]?t|cannot|niet|nicht|plus|ne|no|non|não|ikke|inte|nie)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_QUOTED = lazily(r"[\"“„«][^\"”“»\n]*$")
_REPORTED = lazily(
    r"(?<!\bi\s)(?<!\bik\s)(?<!\bich\s)(?<!\bjag\s)(?<!\bjeg\s)\b(?:wrote|writes|said|says|told\s+me|replied|schreef|schrijft|zei|zegt|"
    r"schrieb|schreibt|sagte|sagt|meinte|écrit|dit|répondu|escribió|escribe|dijo|dice|scritto|scrive|detto|escreveu|escreve|disse|diz|"
    r"skrev|skriver|sagde|siger|säger|sier|sa|napisał|napisała|kirjoitti|napsal|napsala|написал|написала)"
    r"(?:\s+[^\W\d_]+)?\s*[:,–-]\s*(?:you\s+can\s+)?$",
    re.IGNORECASE,
)
"""Another's words without quotation marks: "Piet writes: my new number is …"."""
_BEFORE = 110
"""Characters before a number: room for the longest phrase."""
_REACH = 100
"""Characters from a number on: room for three of them."""
_MOST = 200
"""Numbers looked at; a text with more is a table or a log."""


def _opening(text: str, begin: int) -> int:
    """Where a number begins that a plus or a bracket opens."""
    while begin and text[begin - 1] in "+(":
        begin -= 1
    return begin


def _is_cited(text: str, at: int) -> bool:
    """Whether the line of a character is another's, quoted among the writer's own."""
    return text[text.rfind("\n", 0, at) + 1 : at].lstrip().startswith(">")


def _sentence_before(text: str, at: int) -> str:
    """What stands before a number, back to the last line that quotes another."""
    first = max(0, at - _BEFORE)
    lines = text[first:at].splitlines(keepends=True)
    own: list[str] = []
    for number, line in enumerate(lines):
        is_cited = line.lstrip().startswith(">") or (number == 0 and _is_cited(text, first))
        own = [] if is_cited else [*own, line]
    return "".join(own)


def _line_around(text: str, begin: int, end: int) -> str:
    last = text.find("\n", end)
    return text[text.rfind("\n", 0, begin) + 1 : last if last >= 0 else None].strip()


def _row_before(window: str) -> SelfStatement | None:
    if not _PERSON.search(window):
        return None
    match = _ANY.search(window)
    if match is None:
        return None
    before = window[: match.start()]
    if _NOT.search(before) or _QUOTED.search(before) or _REPORTED.search(before):
        return None
    return next(row for at, row in enumerate(_BEFORES) if match[f"r{at}"] is not None)


def _row_behind(text: str, end: int) -> SelfStatement | None:
    return next((row for pattern, row in _BEHINDS if pattern.match(text, end)), None)
