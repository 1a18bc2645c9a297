"""Which piece of a signature is a job title, and where it ends."""

import re
from functools import lru_cache

from gleaner.contacts.domains import folded
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.work.clubs import club_at
from gleaner.contacts.work.job_words import (
    ACRONYMS,
    AFTER_HEAD,
    AREAS,
    JOB_ENDINGS,
    JOBS,
    LEADING_JOBS,
    NO_JOBS,
    ONLY_WITH_JOB,
    WEAK_SUFFIXES,
)
from gleaner.contacts.work.legal_forms import has_legal_form
from gleaner.contacts.work.northern_jobs import EASTERN_JOBS, NORTHERN_JOBS
from gleaner.contacts.work.romance_jobs import ROMANCE_JOBS
from gleaner.contacts.work.wording import (
    DEPARTMENTS,
    FUNCTIONS,
    ORGANISATIONS,
    SMALL_WORDS,
    WEAK_ORGANISATIONS,
    word_set,
    words_of,
)
from gleaner.patterns import lazily

WORD_LIMIT = 12
"""Longer titles exist, in nobody's interest."""

_ROMANCE = words_of(ROMANCE_JOBS)
_NORTHERN = words_of(NORTHERN_JOBS)
_JOBS = words_of(JOBS) | _ROMANCE | _NORTHERN | frozenset({"cto", "md", "sysadmin", "pm"})
_ENDINGS = tuple(sorted(words_of(JOB_ENDINGS), key=len, reverse=True))
_ORGANISATIONS = words_of(ORGANISATIONS)
_WEAK_ORGANISATIONS = words_of(WEAK_ORGANISATIONS)
_DEPARTMENTS = words_of(DEPARTMENTS)
_FUNCTIONS = words_of(FUNCTIONS)
_LED_DEPARTMENTS = word_set("area service sector team unit section department office division branch desk")
"""Departments that somebody leads or keeps in English: "Team Lead", "Office Manager"."""
_GRADES = word_set("i ii iii iv v")
_GRADUATED = word_set("dipl diplomierte diplomierter diplome diplomee gepr staatl eidg")
"""What stands before a job for its diploma: "dipl. Physiotherapeut FH"."""
_OPENINGS = word_set(
    "the your our my de het uw jouw onze der die das ihr ihre unser unsere votre notre su tu vostro seu deres din"
)
_SCHOOLS = word_set("fh hf eth th tu uni bsc msc ma ba hfp bp")
"""What stands behind a job for the school that made it."""
_ORDERED = lazily(
    r"^(?:premi[eè]re?|second[e]?)\s+de\s+(?:r[eé]ception|cuisine|rang)$|^(?:primer[ao]?|prim[oa]|segund[oa]|second[oa])\s+(?:de\s+)?(?:oficial|cocina|ufficiale|cameriere)$",
    re.IGNORECASE,
)
"""Posts that are called by their rank: "Première de réception"."""
_WORD = lazily(r"[^\W_](?:[^\W_]|['’.\-])*|[&/@(),–|-]")
_NOT_A_TITLE = lazily(r"\d{3}|@\w|https?:|www\.|[<>{}\[\]=#*]|[!?]\s+\S|\w{6,}\.\s+\S|:\s*\S")
_GENDER = lazily(
    r"\s*\((?:m|w|d|f|x|h|v)(?:\s?[/|]\s?(?:m|w|d|f|x|h|v))+\)|(?<=\w)[*:_·](?=in\b|innen\b|e\b|ne\b|rice\b)|(?<=\w)/(?:in|frau|a|e)\b",
    re.IGNORECASE,
)
_DEGREE = lazily(r"\s(?:[A-Za-z]\.){2,4}$")
_PARTNERSHIP = lazily(
    r"\s(?:&|\+|und|et|y|e|en|and)\s+(?:partners?|associates|associ[ée]e?s|asociad[oa]s|associad[oa]s|associati|kolleg(?:en|innen)|collega'?s|co)\.?$",
    re.IGNORECASE,
)
"""How firms of lawyers and architects end, whose last word is a job as well."""
_WEEK = lazily(
    r"\s*\((?:[^()]{0,20}\b)?(?:mon|tue|wed|thu|fri|ma|di|wo|do|vr|mo|mi|fr|lun|mar|mer|jeu|ven|mié|jue|vie|gio|seg|ter|qua|qui|sex|man|tir|ons|tor|fre|mån|tis)(?:day|s|nes|rs|ur)*\b[^()]{0,40}\)$",
    re.IGNORECASE,
)
"""The days on which somebody works, behind the title."""
_REMARK = lazily(r"(?<=\w)\s*\([^()\d]{3,50}\)$")
"""A remark behind a title: "(ad interim)", "(em regime de substituição)"."""
_AT = lazily(
    r"\s+(?:at|bij|bei(?:\s+(?:der|dem))?|chez|presso|ved|hos|hos|i|w|en|na|no|da)\s+(?=[A-ZÀ-Þ0-9«\"])|\s*@\s*(?=\S)|,\s+(?:at|bij|bei|chez|presso)\s+"
)
_CERTAIN_AT = lazily(r"^\s*(?:,?\s*(?:at|bij|bei(?:\s+(?:der|dem))?|chez|presso|ved|hos)|@)\s*$")


def is_diploma(text: str) -> bool:
    """Whether a title opens with the diploma for it: "dipl. Techniker HF" is what somebody learnt."""
    words = [folded(word).strip(".") for word in _WORD.findall(text)]
    return bool(words) and words[0] in _GRADUATED


@lru_cache(maxsize=2048)
def is_title(text: str, *, is_any_case: bool = False) -> bool:
    """Whether a piece of text has a job title's shape: a job at its end, before "of", "for" …, or one that leads.

    "Senior Software Engineer", "Director of Sales", "Leiter Vertrieb", "Softwareentwicklerin", "Jefa de administración".
    `is_any_case` takes titles in small letters, which prose has as well.
    """
    bare = _REMARK.sub("", _GENDER.sub("", text.replace("®", "").replace("™", ""))).strip(" .,;")
    head, colon, rest = (part.strip() for part in bare.partition(":"))
    if (
        colon
        and rest
        and len(head.split()) <= 3
        and folded(rest.split()[0]) not in GIVEN
        and not any(map(str.isdigit, rest))
    ):
        return is_title(head, is_any_case=is_any_case) and is_department(rest)
    if not bare or len(bare) > 120 or _NOT_A_TITLE.search(bare):
        return False
    if bare.endswith(EASTERN_JOBS) or bare.startswith(EASTERN_JOBS):
        return len(bare) <= 20
    words = _words(bare)
    if not words or sum(word[0].isalnum() for word in words) > WORD_LIMIT or not (is_any_case or bare[0].isupper()):
        return False
    if words[0] in _OPENINGS or _opens_with_department(words):
        return False
    return not (_PARTNERSHIP.search(bare) and not _is_job(words[0])) and (
        _ORDERED.match(bare) is not None
        or (is_any_case and _is_job(words[0]))
        or _leads(words)
        or any(_is_job(word) and _ends(words, index) for index, word in enumerate(words))
    )


def is_titlelike(text: str) -> bool:
    """Whether a line of few words ends or begins as words for jobs do: "Traduttrice freelance", "Ceramista"."""
    bare = text.strip(" .,;")
    words = _words(bare)
    if (
        not 1 <= len(words) <= 6
        or _NOT_A_TITLE.search(bare)
        or _opens_with_department(words)
        or words[0] in _ORGANISATIONS
    ):
        return False
    return any(len(word) > 5 and word.endswith(WEAK_SUFFIXES) and word not in NO_JOBS for word in (words[0], words[-1]))


def is_department(text: str) -> bool:
    """Whether a piece of text names a part of an organisation, or what such a part does: "Abteilung Einkauf", "Human Resources"."""
    words = [word for word in _words(text) if word[0].isalpha()]
    telling = [word for word in words if word not in SMALL_WORDS]
    return bool(telling) and (words[0] in _DEPARTMENTS or all(word in _FUNCTIONS for word in telling))


def split_title(text: str) -> tuple[str, ...]:
    """The pieces at which "Title, Company" and "Title at Company" fall apart; one piece where they do not."""
    club = club_at(text)
    if club is not None and is_title(text[:club], is_any_case=True):
        return text[:club].strip(" ,-–"), text[club:].strip()
    at = _AT.search(text)
    if at is not None and is_title(text[: at.start()]) and (_CERTAIN_AT.match(at[0]) or not is_title(text)):
        return text[: at.start()].strip(" ,"), text[at.end() :].strip()
    head, comma, rest = (part.strip() for part in text.partition(","))
    is_small = bool(rest) and rest[0].isupper() and len(head.split()) <= 3
    if not comma or not rest or not is_title(head, is_any_case=is_small):
        return (text.strip(),)
    goes_on = any(is_title(part.strip(), is_any_case=True) for part in rest.split(",") if part.strip())
    goes_on = goes_on and not has_legal_form(rest)
    return (text.strip(),) if goes_on or is_department(rest) or not rest[0].isalnum() else (head, rest)


def cased_title(text: str) -> str:
    """A title written in capitals as one writes it otherwise: "HEAD OF HR" is "Head of HR"."""
    bare = _WEEK.sub("", text).strip(" ,;|")
    bare = bare if _DEGREE.search(bare) else bare.strip(" .,;|")
    if not bare.isupper() or all(folded(word) in ACRONYMS for word in re.findall(r"\w+", bare)):
        return bare
    return re.sub(r"[^\W\d_]+(?:&[^\W\d_])?", lambda word: _cased(word[0], is_first=word.start() == 0), bare)


def _cased(word: str, *, is_first: bool) -> str:
    if folded(word) in ACRONYMS:
        return word
    return word.lower() if folded(word) in SMALL_WORDS and not is_first else word.capitalize()


def _words(text: str) -> list[str]:
    words = [folded(word).strip(".") for word in _WORD.findall(text)]
    while len(words) > 1 and words[0] in _GRADUATED:
        words = words[1:]
    while len(words) > 1 and words[-1] in _SCHOOLS:
        words = words[:-1]
    return words[:-1] if len(words) > 1 and words[-1] in _GRADES else words


def _opens_with_department(words: list[str]) -> bool:
    if words[0] not in _DEPARTMENTS:
        return False
    return not (words[0] in _LED_DEPARTMENTS and len(words) > 1 and any(_is_job(word) for word in words[1:3]))


def _leads(words: list[str]) -> bool:
    if words[0] in ONLY_WITH_JOB:
        return any(_is_job(word) for word in words[1:])
    if words[0] in LEADING_JOBS or words[0] in _ROMANCE or _is_compound(words[0]):
        return True
    if words[0] in _ORGANISATIONS or words[0] in _WEAK_ORGANISATIONS:
        return False
    return (
        any(word in _NORTHERN for word in words[:3])
        or (len(words) > 1 and words[1] in _ROMANCE)
        or _is_hyphened(words[0])
    )


def _is_job(word: str) -> bool:
    return word in _JOBS or _is_compound(word) or _is_hyphened(word)


def _is_hyphened(word: str) -> bool:
    """`kandidaat-notaris`, `co-fondateur`, `HR-Managerin`."""
    head, dash, tail = word.rpartition("-")
    return bool(dash) and (tail in _JOBS or (head in _JOBS and len(head) > 4))


def _is_compound(word: str) -> bool:
    return word.endswith(_ENDINGS) and any(
        word.endswith(ending) and len(word) - len(ending) >= 3 for ending in _ENDINGS
    )


def _ends(words: list[str], index: int) -> bool:
    behind = words[index + 1 :]
    return not behind or behind[0] in AFTER_HEAD or all(word in _FUNCTIONS or word in AREAS for word in behind)
