"""Text to sentences, each a literal span of it."""

# ruff: noqa: SIM905
# Word lists are read as text.

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

WRAP_WIDTH = 45
"""A line at least this long that ends in no full stop goes on in the next one: clients wrap between 60 and 80."""

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st vs etc approx no nos inc ltd co corp dept est ext fig min max tel jan feb mar apr jun jul aug "
    "sep sept oct nov dec e.g i.e a.m p.m "
    "bijv bv bvd o.a a.u.b s.v.p d.w.z m.b.t i.v.m t.a.v t.b.v d.d n.a.v i.p.v m.i m.i.v dhr mw mevr ca evt incl excl "
    "mm mme mlle mgr cf env tél p.ex c.-à-d n.b p.j r.s.v.p bd bld av éd janv févr avr juil déc "
    "sr sra srta sres dña dra ud uds vd lic ing arq gral pág págs núm cía aprox p.ej ej ee.uu c.p s.a s.l depto avda ene abr dic "
    "sig sigg sig.ra sig.na dott dott.ssa avv geom spett gent gent.mo gent.ma egr preg.mo ecc pag c.a p.es s.p.a s.r.l lug ott giu "
    "exmo exma exmos sr.ª srª dr.ª drª adv prof.ª v.exa p.f s.f.f ltda fev "
    "z.b z b u.a d.h bzw evtl ggf nr str hr fr inkl usw vgl sog z.zt i.d.r s.o s.u mfg okt dez".split()
)
_BEFORE_FIGURES = frozenset("art vol kap cap ch pos ziff abs par apt ap lot page pag fl".split())
"""Short only before a figure: "art. 4"; elsewhere they are words that may end a sentence."""

_LONGEST_ABBREVIATION = 20
_MONTHS = (
    "jan feb mar mär maa apr may mai mei jun jul aug sep oct okt nov dec dez janv fév avr juin juil août déc ene abr ago dic gen mag giu lug ago "
    "set ott fev out"
).split()
_BULLET = re.compile(r"[ \t]*(?:[-*•·–—▪○+>]|\(?\d{1,2}[.)]|[a-z]\))[ \t]+", re.IGNORECASE)
_GREETING = re.compile(
    r"\s*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|hallo|hoi|dag|beste|geachte|lieve|goede(?:morgen|middag|navond)"
    r"|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin|servus"
    r"|bonjour|bonsoir|salut|coucou|ch[eè](?:re?s?)|madame|monsieur|mesdames"
    r"|hola|buen(?:os|as) (?:d[ií]as|tardes|noches)|estimad[oa]s?|querid[oa]s?"
    r"|ciao|salve|buongiorno|buonasera|gentil(?:e|i|issim[oai])|egregi[oa]?|car[oaie]|spett\.le"
    r"|ol[aá]|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|exm[oa]s?)\b[^.?!]{0,60}[,!:.]?\s*$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_NEXT_WORD = re.compile(r"\s*(\S+)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` is what stands between the offsets `begin` and `end`; a wrapped sentence keeps its line break."""

    text: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Line:
    begin: int
    end: int
    text: str


def split(text: str, limit: int | None = None) -> tuple[Sentence, ...]:
    """The sentences of a text in order: bullets and greetings stand alone, wrapped lines are one, abbreviations end nothing.

    Of more than `limit` only the first are made.
    """
    sentences = (
        Sentence(text[begin:end], begin, end)
        for block in _blocks(text)
        for begin, end in _spans(text, *block)
        if begin < end
    )
    return tuple(islice(sentences, limit))


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    begin: int | None = None
    previous: _Line | None = None
    for line in _lines(text):
        if begin is None or previous is None or _breaks(previous, line):
            if begin is not None and previous is not None:
                yield begin, previous.end
            begin = line.begin
        previous = line
    if begin is not None and previous is not None:
        yield begin, previous.end


def _lines(text: str) -> Iterator[_Line]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield _Line(at, at + len(line), line.rstrip())
        at += len(line)


def _breaks(previous: _Line, line: _Line) -> bool:
    """Whether a new block begins at `line`."""
    if not line.text or not previous.text:
        return True
    if _BULLET.match(line.text) or _GREETING.match(previous.text):
        return True
    is_wrapped = len(previous.text) >= WRAP_WIDTH or line.text.lstrip()[0].islower()
    return not is_wrapped


def _spans(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    bullet = _BULLET.match(text, begin, end)
    start = bullet.end() if bullet else begin
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, start, stop, end):
            yield _trimmed(text, start, stop.end())
            start = stop.end()
    yield _trimmed(text, start, end)


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    if stop.group()[0] != "." or len(stop.group()) > 1:
        return True
    following = _NEXT_WORD.match(text, stop.end(), end)
    if following is None:
        return True
    word = _word_before(text, start, stop.start()).rpartition("'")[2]
    next_word = following.group(1)
    if word in _BEFORE_FIGURES and next_word[0].isdigit():
        return False
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or next_word[0].islower():
        return False
    return not (word.isdigit() and len(word) <= 2 and next_word.lower().startswith(tuple(_MONTHS)))


def _word_before(text: str, start: int, end: int) -> str:
    """The word right before a full stop, in lower case and without the bracket before it; longer ones are cut."""
    before = text[max(start, end - _LONGEST_ABBREVIATION) : end]
    words = before.split() if not before[-1:].isspace() else []
    return words[-1].lstrip("(").lower() if words else ""


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    piece = text[begin:end].rstrip()
    return begin + len(piece) - len(piece.lstrip()), begin + len(piece)
