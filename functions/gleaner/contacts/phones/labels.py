"""The label that stands right before a phone number, right behind it, or in a cell of its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gleaner.contacts.domains import folded
from gleaner.contacts.phones.traps import says_trap
from gleaner.contacts.phones.words import FILLERS, LABELS, Kind
from gleaner.contacts.places.countries import COUNTRIES, region_called
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class Label:
    """A label beside a number: from where to where in the text, and what it says.

    `then` is the kind of the number after this one ("Tel/Fax: … / …"); `is_letter` if a single letter is all there is;
    `languages` those that alone write such a label, none if English writes it too.
    """

    begin: int
    end: int
    kind: Kind
    then: Kind | None = None
    is_letter: bool = False
    languages: tuple[str, ...] = ()


_KINDS = {folded(word).replace("-", " "): row.kind for row in LABELS for word in row.words.split("|")}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _row in LABELS:
    for _label in map(folded, _row.words.split("|")):
        _LANGUAGES[_label] = (*_LANGUAGES.get(_label, ()), *_row.languages.split())
_TWO_WORDS = "|".join(word.replace(" ", r"[\s-]?") for word in _KINDS if " " in word)
_TOKEN = lazily(
    rf"(?<!\w)(?:{_TWO_WORDS})(?!\w)|[^\W\d_]+(?:[’'\-][^\W\d_]+)*|(?<!\d)06(?!\d)|[☎☏✆📞📱🤳📠🖷]", re.IGNORECASE
)
_MARKS = r"\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f"
_GLUE = lazily(rf"[\s.:/&+,;()\[\]°ºª|\-–—•·，：（）{_MARKS}]{{0,8}}")
_GAP = lazily(rf"[\s.:;=#°º\-–—>/|()\[\]~*•·，：（）{_MARKS}]{{0,12}}")
_COUNTRY_MARKS = frozenset({"UK", "USA", "EU", "INT", *(region for region, _ in COUNTRIES)})
_LISTS = lazily(r"[/&+,]")
_OFFICE = "oficina"
"""What "Of." is short for in Spanish; in small letters, without the full stop, "of" is a word of English and Dutch."""
_REACH = 64
_FEW = 3
"""Languages that write a label: more ("Tlf.", "Mobil") tell no country."""
_BEHIND = lazily(r"\s{0,3}[(\[]?\s?(?P<words>[^\W\d_][^\d@:\n]{0,24}?)\s?(?:[)\],;|/.]|\s{2}|\s[-–]|$)")


def label_before(text: str, since: int, begin: int) -> Label | None:
    """The label that ends right before `begin`; nothing before `since` is looked at."""
    tokens = list(_TOKEN.finditer(text, max(since, begin - _REACH), begin))[-6:]
    if not tokens or not _GAP.fullmatch(text, tokens[-1].end(), begin):
        return None
    found = list(_walk(text, tokens))
    labels = [token for token in reversed(found) if _word(token) in _KINDS]
    if not labels:
        return None
    is_letter = len(labels) == 1 and _is_letter(labels[0])
    if is_letter and found[0] is not labels[0] and not _is_country(found[0][0]):
        return None
    if is_letter and not _stands_alone(text, since, labels[0]):
        return None
    first, kinds = found[-1].start(), [_KINDS[_word(token)] for token in labels]
    is_list = _LISTS.search(text, labels[0].end(), labels[-1].start()) is not None
    if is_list and Kind.NOT_OURS not in kinds:
        return Label(first, begin, kinds[0], kinds[1], languages=_spoken(labels))
    return Label(first, begin, max(kinds), is_letter=is_letter, languages=_spoken(labels))


def label_behind(text: str, end: int) -> Label | None:
    """The label that follows a number and belongs to it: "(mobile)", "(H)", "cell"."""
    match = _BEHIND.match(text, end)
    if match is None or _is_next_label(text, match.end()):
        return None
    words = [_word(token) for token in _TOKEN.finditer(match["words"])]
    kinds = [kind for word in words if (kind := _KINDS.get(word)) is not None]
    if not kinds or not all(word in _KINDS or word in FILLERS for word in words):
        return None
    return Label(end, match.end(), max(kinds), is_letter=len(match["words"]) == 1)


def lone_label(text: str) -> str | None:
    """The label that a cell consists of, or ends with before a colon: its number stands in the next cell or line."""
    bare = text.strip().rstrip(" .:;-–—>(")
    if not bare or len(bare) > 2 * _REACH:
        return None
    mark = ":" if text.rstrip().endswith(":") else " "
    label = label_before(bare + mark, 0, len(bare) + 1)
    return bare[label.begin :] if label is not None and (label.begin == 0 or mark == ":") else None


def _walk(text: str, tokens: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The words of the label from the number backwards, fillers and one country's mark ("Phone (US)") among them."""
    after, is_said, is_abroad = tokens[-1].end(), False, False
    for token in reversed(tokens):
        word = _word(token)
        is_own_title = is_said and _KINDS.get(word) is Kind.NOT_OURS and "," in text[token.end() : after]
        if is_own_title or not _GLUE.fullmatch(text, token.end(), after):
            return
        after = token.start()
        is_stray = is_said and _is_letter(token) and _mark(text, token.end()) not in "/&+"
        if word in _KINDS and not is_stray:
            is_said = True
        elif word not in FILLERS:
            if is_said or is_abroad or not (_is_country(token[0]) or _is_remark(text, token)):
                return
            is_abroad = True
        yield token


def _spoken(labels: Sequence[re.Match[str]]) -> tuple[str, ...]:
    """The languages of the most telling word of a label."""
    written = [_LANGUAGES.get(_word(token), ()) for token in labels if not _is_letter(token)]
    telling = [languages for languages in written if 0 < len(languages) <= _FEW and "en" not in languages]
    return min(telling, key=len) if telling else ()


def _word(token: re.Match[str]) -> str:
    if token[0] == "Of" and token.string[token.end() : token.end() + 1] == ".":
        return _OFFICE
    return folded(token[0]).replace("-", " ")


def _is_letter(token: re.Match[str]) -> bool:
    return len(token[0]) == 1 and token[0].isalpha() and token[0] < "\u0500"


def _is_country(word: str) -> bool:
    return word in _COUNTRY_MARKS or (len(word) > 3 and region_called(word) is not None)


def _is_remark(text: str, token: re.Match[str]) -> bool:
    """Whether a word between a label and its colon only says which phone: "Tel. prof.:", "Phone (Leeds)"."""
    behind = text[token.end() : token.end() + 2]
    return len(token[0]) > 1 and (":" in behind or ")" in behind) and not says_trap(token[0])


def _stands_alone(text: str, since: int, letter: re.Match[str]) -> bool:
    """Whether a letter is a label, not the end of "Suite B": it opens the piece, a mark follows it, or it is T, M or F."""
    if letter[0] in "TMF":
        return True
    before = text[since : letter.start()].rstrip(" \u00a0([")
    return not before or before[-1] in "|,;/·•–-\t)" or _mark(text, letter.end()) in ".:)="


def _mark(text: str, at: int) -> str:
    return text[at : at + 1] or " "


def _is_next_label(text: str, end: int) -> bool:
    """Whether a number follows without a mark between, so that the label is that one's."""
    rest = text[end : end + 8].lstrip(" .:()[]")
    return text[end - 1 : end] not in ")],;|/" and bool(rest) and rest[0] in "+0123456789"
