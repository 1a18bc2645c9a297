"""Where a line begins with a formula that closes a mail."""

import re
import unicodedata
from functools import cache, lru_cache

from gleaner.mail.closing_formulas import CLOSING_SENTENCES, CLOSINGS, Closings
from gleaner.patterns import lazily

__all__ = ["CLOSINGS", "Closings", "after_closing"]

_PLACE = lazily(
    r"\W*(?:from|uit|vanuit|aus|vom|depuis|desde|dalla?|dal|de(?: la| l')?|fra|från|z|ze|из|od|till|til|until|tot|bis|hasta|à|fino a|até|do|до)"
    r"(?:\s+[\w'’.]+){1,4}\W*?(?:[,.!]\W*|\Z)",
    re.IGNORECASE,
)
_WHOM = lazily(
    r"\W*(?:to (?:you )?(?:all|both|everyone|everybody|the family)|aan (?:allen|iedereen|jullie(?: allen)?|thuis|het gezin)"
    r"|an (?:alle|euch(?: alle)?|die familie)|à (?:tous|toutes|tous et toutes|toute la famille)|a (?:todos|todas|toda la familia|toda a família|tutti|tutte|tutta la famiglia)"
    r"|till (?:alla|er alla|familjen)|til (?:alle|jer alle|dere alle|familien)|van ons(?: allen| allemaal| allebei| beiden| twee)?|von uns(?: allen| beiden)?|de nous(?: tous| deux)?|de nosotros(?: dos)?|da noi(?: tutti| due)?|de nós(?: todos| dois)?|kaikille|dla (?:wszystkich|rodziny)|wszystkim|všem|всем)\b\W*",
    re.IGNORECASE,
)
_WISH = lazily(
    r"\W{0,2}(?:(?:敬|並|并|谨|謹|顺|順|恭|专此|專此|此)?(?:祝|頌|颂)[\s，,：:]{0,2}[一-鿿]{0,9}|[敬顺順即此][請请頌颂][\s，：]{0,2}[一-鿿]{0,4}[安祺綏绥])[\s。！!，,~～]{0,4}"
)
"""In Chinese a wish closes a letter: 敬祝 安康, 顺颂商祺, 祝您周末愉快！"""

_SENTENCE_HINT = lazily(
    "salu|sentiment|considération|respects|hommages|dévouement|ossequi|despide|recib|subscrev|cumprim|verblei|verblij|wyrazy|pozdrow|szacun|poważani"
)
_SHORTEST_SENTENCE = 18
_REMEMBERED = 512
_MARKS = " \t,.!;:-–—*_~…、。，！·)"
_CJK = lazily(r"[぀-ヿ一-鿿]")
_FIRST_WORD = lazily(r"[^\W\d_]+(?:[.'’+][^\W\d_]+)*\+?")
_LONGEST = 200
_LONGEST_OPEN = 80
_MOST_OPEN = 8
_MOST_IN_A_ROW = 3


@lru_cache(_REMEMBERED)
def after_closing(line: str) -> str | None:
    """What follows a closing formula on its line, punctuation stripped; None when the line begins with none.

    Several in a row are one ("Thanks and best regards", "Met vriendelijke groet / Kind regards").
    """
    text = _composed(line[:_LONGEST])
    if _is_sentence(text):
        return ""
    rest: str | None = None
    for _ in range(_MOST_IN_A_ROW):
        found = _formula_at(text)
        if found is None:
            break
        rest = text[found:]
        further = _WHOM.match(rest) or _PLACE.match(rest)
        rest = rest if further is None else rest[further.end() :]
        text = _CONNECTION.sub("", text[found:], count=1)
    return None if rest is None else rest.strip(_MARKS)


def _is_sentence(text: str) -> bool:
    """Whether a whole line is a wish or the sentence that closes a formal letter."""
    if not text.isascii() and _WISH.fullmatch(text):
        return True
    is_long = len(text) >= _SHORTEST_SENTENCE and _SENTENCE_HINT.search(text.lower()) is not None
    return is_long and _sentence().fullmatch(text.strip(_MARKS)) is not None


def _formula_at(text: str) -> int | None:
    """Where a formula at the start of a text ends, the longest of them."""
    word = _FIRST_WORD.search(text[:40])
    if word is None or word.start() > 3:
        return None
    if _CJK.match(word[0]):
        found = _in_cjk().match(text)
        return found.end() if found else None
    first = word[0].lower()
    patterns = [_opened_by(first)] if first in _by_first_word() else []
    if _may_be_open(text):
        patterns.append(_open())
    return max((found.end() for pattern in patterns if (found := pattern.match(text)) is not None), default=None)


def _may_be_open(text: str) -> bool:
    """A cheap look at whether one of the first words ends a formula that begins with any words."""
    words = text[:_LONGEST_OPEN].lower().split(None, _MOST_OPEN)
    return len(words) <= _MOST_OPEN and not _open_ends().isdisjoint(word.rstrip(_MARKS) for word in words)


def _composed(text: str) -> str:
    """Apple's programs write ü as u and a mark."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _pattern(formulas: list[str]) -> re.Pattern[str]:
    written = sorted((re.escape(formula) for formula in formulas), key=len, reverse=True)
    either = "|".join(one.replace("…", r"[^\s,.]+(?:\s+[^\s,.]+){0,2}").replace(r"\ ", r"\s+") for one in written)
    return re.compile(rf"\W{{0,3}}(?:{either})(?![^\W\d_])", re.IGNORECASE)


_CONNECTION = lazily(r"\W*(?:(?:and|en|und|et|y|e|i|og|och|ja|a|и)\b\W*)?", re.IGNORECASE)


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{row.pattern})" for row in CLOSING_SENTENCES), re.IGNORECASE)


@cache
def _by_first_word() -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for row in CLOSINGS:
        for formula in row.formulas:
            word = _FIRST_WORD.match(formula)
            if word is not None and not _CJK.match(formula):
                groups.setdefault(word[0], []).append(formula)
    return groups


@cache
def _opened_by(word: str) -> re.Pattern[str]:
    """Compiled when a mail first has the word: the table is long, and a cold start meets few of its rows."""
    return _pattern(_by_first_word()[word])


@cache
def _open_formulas() -> list[str]:
    return [formula for row in CLOSINGS for formula in row.formulas if formula.startswith("…")]


@cache
def _open() -> re.Pattern[str]:
    return _pattern(_open_formulas())


@cache
def _open_ends() -> frozenset[str]:
    return frozenset(formula.split()[1].rstrip(",") for formula in _open_formulas())


@cache
def _in_cjk() -> re.Pattern[str]:
    formulas = [formula for row in CLOSINGS if row.language in ("ja", "zh") for formula in row.formulas]
    either = "|".join(sorted(formulas, key=len, reverse=True))
    return re.compile(rf"\W{{0,3}}(?:[ぁ-んァ-ヶ一-鿿]{{0,14}}[、，]?)?(?:{either})")
