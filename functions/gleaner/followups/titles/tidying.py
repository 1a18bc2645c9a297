"""Tidying words for a title: one line, one clause, no days, no fillers."""

import re
from collections.abc import Sequence

from gleaner.followups.cues import plain
from gleaner.followups.titles.verbs import Verbs
from gleaner.followups.titles.wording import Cuts, expression
from gleaner.patterns import lazily

LONGEST_ENDING = 30
SHORTEST = 15
"""Characters of a phrase that is cut."""

_ADDRESS = lazily(r"<?\b(?:https?|ftp)://\S*|\bwww\.\S*|\b[\w-]+(?:\.[\w-]+)+/\S*")
_NO_WORDS = lazily(
    r"[\x00-\x08\x0e-\x1b\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0f\ufeff\U0001f000-\U0001faff\u2600-\u27bf]"
)
"""Controls, direction marks, pictographs: they hide or turn what stands beside them."""

_QUOTED = lazily(r"^(?:\s*>)+")
_WORD = lazily(r"[^\W\d_]+")
_CUT_WORD = lazily(r"\s+\S*$")
_ENDS = " \t,;:.!¡¿–—-*•/|=>+&"
_PAIRS = ('""', "“”", "„“", "«»", "‹›", "()", "[]", "{}", "<>")


def one_line(text: str) -> str:
    """The text on one line, without addresses of pages, quote marks at its beginning and what is no writing."""
    shown = _NO_WORDS.sub("", _ADDRESS.sub(" ", _QUOTED.sub("", plain(text))))
    return " ".join(shown.split()).strip(" *•|=>_~,;:")


def clause(text: str, cuts: Cuts) -> str:
    """The text up to the end of its clause, without fillers and what dangles."""
    return trimmed(text[: _end(text, cuts)], cuts)


def question(text: str, cuts: Cuts) -> str:
    """The clause of an indirect question, with its days: they are what it asks about."""
    return tidied(text[: _end(text, cuts)])


def tidied(text: str) -> str:
    """The text without what no phrase begins or ends with."""
    return balanced(re.sub(r" +([,.)])", r"\1", text).strip(_ENDS))


def trimmed(text: str, cuts: Cuts) -> str:
    """The text without fillers and without what is left over at its ends."""
    return stripped(" ".join(expression(cuts.fillers).sub(" ", text).split()), cuts)


def stripped(text: str, cuts: Cuts) -> str:
    """The text without what is left over at its ends."""
    text = tidied(text)
    while match := expression(cuts.endings).search(text, max(0, len(text) - LONGEST_ENDING)):
        text = text[: match.start()].strip(_ENDS)
    return text


def without_times(text: str, cuts: Cuts) -> str:
    """The text without the days and hours by which something is due."""
    kept, at = [], 0
    for match in expression(cuts.times).finditer(text):
        before = text[at : match.start()].rstrip()
        is_led = before.endswith(",") or match.group().startswith(",")
        is_between_commas = is_led and text[match.end() : match.end() + 1] == ","
        kept.append(before.rstrip(",") if is_between_commas else before)
        at = match.end() + is_between_commas
    return " ".join(" ".join((*kept, text[at:])).split())


def without_openings(text: str, cuts: Cuts) -> str:
    """The text without the small words that begin it."""
    while (match := expression(cuts.openings).match(text)) and match.end() and word_count(text[match.end() :]) > 1:
        text = text[match.end() :]
    return text


def clauses(text: str, cuts: Cuts) -> list[str]:
    """The text at its breaks."""
    found = []
    while text:
        end = _end(text, cuts)
        found.append(text[:end].strip(_ENDS))
        text = text[end:].lstrip(_ENDS + "?)")
    return [one for one in found if one]


def fitted(text: str, room: int, cuts: Cuts, key_phrases: Sequence[str] = ()) -> str:
    """The text, cut where it is longer than `room`: before a relative clause, behind a key phrase or at a joint, else at a word."""
    relative = expression(cuts.relatives).search(text, SHORTEST) if len(text) > room else None
    if relative:
        text = stripped(text[: relative.start()], cuts)
    if len(text) > room:
        joints = expression(cuts.joints)
        ends = [
            end
            for phrase in key_phrases
            if SHORTEST < (end := _end_of(phrase, text)) <= room and joints.match(text, end)
        ]
        ends = ends or [match.start() for match in joints.finditer(text, int(room * 0.55), room + 1)]
        text = stripped(text[: max(ends)], cuts) if ends else text
    return shortened(text, room)


def shortened(text: str, length: int) -> str:
    """The text, cut at a word with an ellipsis where it is longer than `length`."""
    if len(text) <= length:
        return text
    whole_words = _CUT_WORD.sub("", text[:length])
    return balanced((whole_words[: max(length - 1, 0)]).rstrip(_ENDS)) + "…"


def balanced(text: str) -> str:
    """The text without quotation marks and brackets that have lost their partner."""
    for pair in _PAIRS:
        opening, closing = pair[0], pair[1]
        if (opening == closing and text.count(opening) % 2) or text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    return text.strip()


def word_count(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def capitalised(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]


def lowered(text: str, words: frozenset[str], verbs: Verbs) -> str:
    """The text without its capital, if it begins with one of these words or with an infinitive."""
    first = re.match(r"[^\W\d_]+", text)
    is_common = first and (first.group().lower() in words or verbs.infinitive(first.group()))
    return text[:1].lower() + text[1:] if is_common else text


def _end(text: str, cuts: Cuts) -> int:
    for match in expression(cuts.breaks).finditer(text):
        before = text[: match.start()]
        if match.start() > 1 and not (
            match.group().strip(" ,")
            and match.group().strip(" ,")[0].isalpha()
            and expression(cuts.leads_on).search(before)
        ):
            return match.start()
    return len(text)


def _end_of(phrase: str, text: str) -> int:
    at = text.lower().find(one_line(phrase).lower())
    return at + len(one_line(phrase)) if at >= 0 and phrase.strip() else -1
