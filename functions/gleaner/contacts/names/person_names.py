"""What a person is called: the name that a piece of text is, in two parts."""

import re
import unicodedata
from functools import lru_cache

from gleaner.contacts.domains import folded
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.order import PersonName, is_uncased, is_weak_particle, split_name, split_uncased
from gleaner.contacts.names.words import MAYBE_SURNAMES, NO_NAME, PARTICLES, PROXIES, SUFFIXES, TITLES
from gleaner.contacts.work.trades import is_trade
from gleaner.patterns import lazily

__all__ = ["PersonName", "bare_name", "is_suffixes", "parse_name"]

_PRONOUN = (
    r"she|he|they|ze|her|hers|him|his|them|theirs|zij|ze|hij|haar|hem|hen|hun|die|diens|sie|er|ihr|ihm|elle|lui|il|la|iel|ella|él|elle|ele|ela|lei|"
    r"hun|han|hon|hen|hän|de|dem|ona|on|any|all"
)
_PRONOUNS = lazily(
    rf"[(\[]?(?:\bpronouns?\s*:?\s*)?\b(?:{_PRONOUN})\s?/\s?(?:{_PRONOUN})(?:\s?/\s?(?:{_PRONOUN}))?\b[)\]]?",
    re.IGNORECASE,
)
_BRACKETS = lazily(r"\s*[(\[{<（【][^)\]}>）】]*[)\]}>）】]?\s*")
_CALLED = lazily(
    r"(?P<initials>(?:^|(?<=[\s,]))(?:[^\W\d_]\.\s?-?){1,5}|(?:^|(?<=,\s))[^\W\d_a-z]{1,4}\.?)\s*\((?P<called>[^\W\d_]{2,}(?:[\s\-][^\W\d_]{2,})?)\)"
)
"""Dutch offices write "Jansen, J.P. (Jan Peter)": what a person is called stands in the brackets."""
_QUOTED_NICKNAME = lazily(r"\s[\"“”„‘'«][^\"“”«»]{1,30}[\"“”’'»](?=\s)")
_TOKEN = lazily(r"^(?:[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f]|['’`.\-‑・])*|['’]t)$")
_HOST = lazily(r"\.[a-z]{2,}$")
_TITLE_HEAD = lazily(
    r"^(?:(?:(?:dr|dott|prof|avv)\.?ssa|(?:dr|prof|ing|mag)\.in|(?:dr|prof|eng|arq|mag)\.[aª]|prof|univ|dr|dipl|mag|drs|ir|mr|med|rer|nat|phil|jur|oec|pol|h\.?c|habil|ing)\b\.?[ªº]?(?:[-\s]?(?:ing|inf|kfm|betrw|psych|med|nat)\b\.?)?[\s\-]*)+(?=\S)",
    re.IGNORECASE,
)
_PROXY = lazily(rf"^(?:{PROXIES})\s*(?=[^\W\d_])", re.IGNORECASE)
_POLITE = lazily(r"(?:\s*(?:様|さん|先生|女士|小姐|님|씨|氏))$")
_MARKS = "\"'*#~=_<>«»„“”·•|"
_ELIDED = lazily(r"^(?:d|l|dell|dall|all|nell|sant|o)['’](?=[^\W\d_])", re.IGNORECASE)
_UNKNOWN_DEGREE = lazily(r"^[BCDFGHJKLMNPQRSTVWXZ]{3,6}$")
_TITLES = frozenset(title.strip(".") for title in TITLES)
_STRONG_SUFFIXES = frozenset(("jr", "sr", "esq", "phd", "ph.d", "msc", "bsc", "mba", "llm", "ll.m"))


@lru_cache(maxsize=2048)
def parse_name(text: str, *, is_known: bool = False) -> PersonName | None:
    """The name that a piece of text is, None where it does not have a name's shape.

    Titles, degrees, pronouns, brackets and middle initials are dropped; particles stay with the surname. `is_known` says
    that it is one: then small letters do, and words that are jobs and towns as well.
    """
    if len(text) > 120 or sum(map(str.isdigit, text)) > 1:
        return None
    bare = bare_name(text)
    if is_uncased(bare):
        return split_uncased(_POLITE.sub("", bare))
    if "," in bare:
        bare = _turned(bare)
    tokens = [token.strip(",;:") for token in bare.split()]
    tokens = _without_titles([token for token in tokens if token and token not in ("-", "–")])
    if not 1 <= len(tokens) <= 7 or not all(_TOKEN.match(token) and not _HOST.search(token) for token in tokens):
        return None
    if not _is_nominal(tokens, is_known=is_known) or not (is_known or _is_cased(tokens)):
        return None
    return split_name(tokens)


def bare_name(text: str) -> str:
    """A name without what stands around it: pronouns, nicknames, brackets, titles, "i. A.", marks and pictures."""
    bare = "".join(one for one in unicodedata.normalize("NFC", text) if unicodedata.category(one) not in _PICTURES)
    bare = _PRONOUNS.sub(" ", bare)
    bare = _CALLED.sub(_called, bare)
    bare = _QUOTED_NICKNAME.sub(" ", bare)
    bare = _BRACKETS.sub(" ", bare).strip().strip(_MARKS).strip()
    bare = _PROXY.sub("", bare)
    while (stripped := _TITLE_HEAD.sub("", bare)) != bare and stripped:
        bare = stripped
    return bare.strip(" .,;:-–—\u3000")


def is_suffixes(text: str) -> bool:
    """Whether a text is nothing but degrees and the like: "PhD, CPA", "MSc"."""
    words = [folded(word).strip(".") for word in re.split(r"[\s,]+", text) if word]
    return bool(words) and all(word in SUFFIXES for word in words)


_PICTURES = frozenset(("So", "Sk", "Cf", "Cs", "Co", "Cc"))


def _called(match: re.Match[str]) -> str:
    called: str = match["called"]
    initials: str = match["initials"]
    return called if called[0].isupper() and called[0] in initials else initials


def _turned(bare: str) -> str:
    head, _, tail = (part.strip() for part in bare.partition(","))
    if is_suffixes(tail):
        return head
    given = [
        part for part in (one.strip() for one in tail.split(",")) if part and not is_suffixes(part) and "/" not in part
    ]
    after = " ".join(given)
    words = head.split()
    is_whole = len(words) > 1 and folded(words[0]) in GIVEN and folded(after.partition(" ")[0]) not in GIVEN
    if is_whole:
        return ""  # "Jan Jansen, Acme" is more than a name
    return f"{after} {head}" if len(head.split()) <= 4 and 1 <= len(after.split()) <= 4 else bare


def _without_titles(tokens: list[str]) -> list[str]:
    while len(tokens) > 1 and (
        folded(tokens[0]).strip(".") in _TITLES or tokens[0] in ("M.", "DI", "D.", "DDr.", "Pr", "Pr.")
    ):
        tokens = tokens[1:]
    while len(tokens) > 1 and _is_suffix(tokens[-1], is_only_surname=len(tokens) == 2):
        tokens = tokens[:-1]
    return tokens if folded(tokens[0] if tokens else "").strip(".") not in _TITLES else []


def _is_suffix(token: str, *, is_only_surname: bool) -> bool:
    word = folded(token).strip(".")
    if word not in SUFFIXES:
        return not is_only_surname and _UNKNOWN_DEGREE.match(token) is not None
    return word in _STRONG_SUFFIXES or "." in token.strip(".") or (not token.istitle() and not is_only_surname)


def _is_nominal(tokens: list[str], *, is_known: bool) -> bool:
    """Whether no word makes something else of it; behind a given name a job or a town is a surname."""
    words = [folded(token).strip(".") for token in tokens]
    if any(is_trade(word) and word not in GIVEN for word in words):
        return False
    last = len(words) - 1
    is_given = last > 0 and (
        is_known or (words[0] in GIVEN and all(word in GIVEN or word in PARTICLES for word in words[:-1]))
    )
    return not any(
        word in NO_NAME and not (is_given and index == last and word in MAYBE_SURNAMES)
        for index, word in enumerate(words)
    )


def _is_cased(tokens: list[str]) -> bool:
    named = [token for token in tokens if folded(token) not in PARTICLES or not is_weak_particle(token)]
    return any(token[0].isupper() for token in tokens) and all(
        token[0].isupper() or token[0].lower() == token[0].upper() or _ELIDED.match(token) or folded(token) in PARTICLES
        for token in named
    )
