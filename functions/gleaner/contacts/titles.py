"""Which piece of a signature is a job title."""

import re
from functools import lru_cache

from gleaner.contacts.domains import folded
from gleaner.contacts.wording import AFTER_HEAD, DEPARTMENTS, JOB_ENDINGS, JOBS, LEADING_JOBS, words_of

WORD_LIMIT = 10
"""Longer titles exist, in nobody's interest."""

_JOBS = words_of(JOBS) | frozenset({"cto", "md", "sysadmin", "pm"})
_ENDINGS = tuple(sorted(words_of(JOB_ENDINGS), key=len, reverse=True))
_DEPARTMENTS = words_of(DEPARTMENTS)
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.\-])*|[&/@(),–-]")
_NOT_A_TITLE = re.compile(r"\d{3}|@\w|https?:|www\.|[<>{}\[\]=#*]|[.!?]\s+\S")
_GENDER = re.compile(r"\s*\((?:m|w|d|f|x)(?:\s?/\s?(?:m|w|d|f|x))+\)|(?<=\w)[*:_](?=in\b|innen\b)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def is_title(text: str) -> bool:
    """Whether a piece of text has a job title's shape: a job at its end, before "of", "for" …, or one that leads.

    "Senior Software Engineer", "Director of Sales", "Leiter Vertrieb", "Softwareentwicklerin", "President/CEO".
    """
    bare = _GENDER.sub("", text).strip(" .,;")
    words = [folded(word).strip(".") for word in _WORD.findall(bare)]
    if (
        not words
        or len(words) > WORD_LIMIT
        or _NOT_A_TITLE.search(bare)
        or not any(character.isupper() for character in bare[:1])
    ):
        return False
    if words[0] in _DEPARTMENTS or words[0] in ("the", "your", "our"):
        return False
    leads = words[0] in LEADING_JOBS or _is_compound(words[0])
    return leads or any(_is_job(word) and _ends(words, index) for index, word in enumerate(words))


def split_title(text: str) -> tuple[str, ...]:
    """The pieces at which "Title, Company" and "Title at Company" fall apart; one piece where they do not."""
    if not is_title(text.split(",", maxsplit=1)[0]):
        return (text.strip(),)
    at = _AT.search(text)
    if at is not None and is_title(text[: at.start()]):
        return text[: at.start()].strip(" ,"), text[at.end() :].strip()
    head, _, rest = (part.strip() for part in text.partition(","))
    goes_on = any(_is_job(folded(part.split()[-1])) for part in rest.split(",") if part.strip())
    return (head, rest) if rest and not goes_on else (text.strip(),)


_AT = re.compile(r"\s+(?:at|bij|bei(?:\s+der)?)\s+(?=[A-ZÄÖÜ0-9])|\s*@\s+|,\s+(?:at|bij|bei)\s+")


def _is_job(word: str) -> bool:
    return word in _JOBS or _is_compound(word)


def _is_compound(word: str) -> bool:
    return word.endswith(_ENDINGS) and any(
        word.endswith(ending) and len(word) - len(ending) >= 3 for ending in _ENDINGS
    )


def _ends(words: list[str], index: int) -> bool:
    return index == len(words) - 1 or words[index + 1] in AFTER_HEAD
