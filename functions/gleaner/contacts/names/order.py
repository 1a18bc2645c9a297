"""Where a name falls in two: particles, double surnames, capitals, and languages that put the family first."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gleaner.contacts.domains import folded, squeezed
from gleaner.contacts.names.family_names import (
    CHINESE_DOUBLE_SIGNS,
    CHINESE_FAMILIES,
    CHINESE_SIGNS,
    DEVOTIONS,
    HUNGARIAN_GIVEN,
    IBERIAN_GIVEN,
    IBERIAN_SURNAMES,
    ITALIAN_GIVEN,
    KOREAN_FAMILIES,
    KOREAN_SIGNS,
    SOUTHERN_GIVEN,
    VIETNAMESE_FAMILIES,
)
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.words import PARTICLES
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in two parts; one of them may be missing."""

    first: str | None
    last: str | None

    @property
    def is_full(self) -> bool:
        """Whether both parts are known."""
        return self.first is not None and self.last is not None


_INITIALS = lazily(r"^(?:[^\W\d_]\.?-?){1,4}$")
_DOUBLE_PARTICLE = lazily(r"-(?:de|van|von|den|der|ten|ter)$", re.IGNORECASE)
_PATRONYMIC = lazily(r"(?:ович|евич|ьич|овна|евна|ична)$", re.IGNORECASE)
_PINYIN = lazily(
    r"^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])){1,2}$"
)
_KOREAN_GIVEN = lazily(r"^[A-Z][a-z]+-[A-Za-z][a-z]+$")
_HAN = lazily(r"^[\u3400-\u9fff\uf900-\ufaff々]+$")
_KANA = lazily(r"[\u3040-\u30ff]")
_HANGUL = lazily(r"^[\uac00-\ud7af]+$")
_WEAK = frozenset(["a", "e", "y", "i", "av", "af", "in", "op", "ben", "bin", "ibn", "auf"])
_JOINERS = frozenset(["y", "e", "i"])
_IRISH = frozenset(("Ó", "Ní", "NÍ", "Uí", "UÍ", "Nic", "NIC"))
_CAPITAL = _IRISH | frozenset(("MAC", "MC", "EL", "AL"))
"""Particles that keep their capital where a name is written in capitals."""
_MARIA = frozenset(("mª", "m.ª", "mª."))
"""How Spanish shortens María before a second given name: "Mª Carmen"."""
_DUTCH_SURNAME = lazily(r"(?:sen|erts|aerts|ens|ink|stra|sma|nga)$")
"""How Dutch surnames end that stand before another: "Anna Jansen van Dam"."""
_ARABIC = frozenset(("Ait", "Aït", "AIT", "AÏT", "Ould", "OULD", "Bint", "BINT", "Bent", "BENT"))
"""Words with a capital that open a Maghrebi surname: "Fatima Aït Saïd"."""
_FAMILY_FIRST = frozenset(["de", "van", "den", "der", "von", "vom", "zu", "zum", "zur", "ter", "ten", "te"])


def split_name(tokens: Sequence[str]) -> PersonName | None:
    """The two parts of a name in a script with capitals; None for a single letter."""
    named = list(tokens)
    if len(named) == 1:
        return PersonName(_cased(named[0], named), None) if len(named[0].strip(".")) > 1 else None
    if named[0] in _FAMILY_FIRST and not any(_is_particle(token) for token in named[2:]):
        return PersonName(None, " ".join(named))
    if len(named) == 2 and all(map(_is_loud, named)) and folded(named[1]) in GIVEN and folded(named[0]) not in GIVEN:
        named = [named[1], named[0]]  # "VERSTRAETE LUC"
    by_capitals = _by_capitals(named)
    if by_capitals is not None:
        return by_capitals
    if any(token in _JOINERS and folded(after) in GIVEN for token, after in pairwise(named[1:])):
        return None  # "Anna Rossi e Carla Rossi" are two
    named = _western(named)
    return _parts(named, _surname_at(named))


def is_uncased(text: str) -> bool:
    """Whether a text is written in a script that knows no capitals: Chinese, Japanese, Korean, Arabic, Hindi."""
    letters = [one for one in text if one.isalpha()]
    return bool(letters) and all(unicodedata.category(one) in ("Lo", "Lm") for one in letters) and "," not in text


def split_uncased(text: str) -> PersonName | None:
    """The two parts of a name in a script without capitals; in Chinese, Japanese and Korean the family stands first."""
    tokens = text.replace("\u3000", " ").split()
    letters = "".join(tokens)
    is_eastern = bool(_HAN.match(letters) or _HANGUL.match(letters) or _KANA.search(letters))
    if not is_eastern:
        is_name = 2 <= len(tokens) <= 4 and all(len(token) <= 15 for token in tokens)
        return PersonName(tokens[0], " ".join(tokens[1:])) if is_name else None
    if len(tokens) == 2:
        return PersonName(tokens[1], tokens[0]) if all(1 <= len(token) <= 5 for token in tokens) else None
    return _run_together(letters) if len(tokens) == 1 else None


def with_surname_of(name: PersonName, local: str) -> PersonName:
    """The name with a second surname that the address tells: "Ana Agirre Mendi" of aagirre@ or ana.agirre@."""
    if name.first is None or name.last is None or " " not in name.first:
        return name
    given, _, word = name.first.rpartition(" ")
    first, written = squeezed(given.split()[0]), squeezed(word)
    parts = local.lower().split(".")
    if len(parts) > 1 and (parts[0], parts[-1]) == (first, written + squeezed(name.last)):
        return PersonName(given, f"{word} {name.last}")  # "Karim Ben Ali" of karim.benali@
    is_told = len(written) > 2 and squeezed(local) in (
        written,
        first + written,
        first[:1] + written,
        written + first[:1],
    )
    return PersonName(given, f"{word} {name.last}") if is_told and folded(word) not in GIVEN else name


_LOCAL_BREAK = lazily(r"[._]+")
_TRANSCRIBED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def _local_forms(word: str) -> frozenset[str]:
    """How an address writes a word: `muller` and `mueller`."""
    return frozenset((squeezed(word), squeezed(word.translate(_TRANSCRIBED))))


def told_by_address(written: str, email: str) -> PersonName | None:
    """`Rossi Anna Maria` of anna.rossi@ or a.rossi@ as the address orders it; None where it says nothing of that."""
    words, parts = written.split(), [squeezed(part) for part in _LOCAL_BREAK.split(email.partition("@")[0])]
    if len(parts) < 2 or not 2 <= len(words) <= 4 or "," in written or "." in written or folded(words[0]) in GIVEN:
        return None
    for count in range(1, len(words)):
        family, given = words[:count], words[count:]
        opening = squeezed(given[0])
        is_given = parts[0] in _local_forms(given[0]) | _local_forms("".join(given))
        is_initial = parts[0] == opening[:1] and folded(given[0]) in GIVEN
        if (
            parts[-1] in _local_forms("".join(family))
            and (is_given or is_initial)
            and all(w[0].isupper() for w in given)
        ):
            return PersonName(" ".join(given), " ".join(family))
    return None


def is_weak_particle(token: str) -> bool:
    """Whether a particle is one only in small letters: "Ortega y Gasset", but "John Y. Smith"."""
    return folded(token) in _WEAK


def _run_together(letters: str) -> PersonName | None:
    double = letters.startswith(CHINESE_DOUBLE_SIGNS)
    if _HAN.match(letters) and double and 3 <= len(letters) <= 4:
        return PersonName(letters[2:], letters[:2])
    is_chinese = bool(_HAN.match(letters)) and letters[0] in CHINESE_SIGNS and 2 <= len(letters) <= 3
    is_korean = bool(_HANGUL.match(letters)) and letters[0] in KOREAN_SIGNS and len(letters) == 3
    return PersonName(letters[1:], letters[0]) if is_chinese or is_korean else None


def _by_capitals(tokens: list[str]) -> PersonName | None:
    """`DUPONT Marie` and `Marie DE LA TOUR`: French offices and Outlook directories mark the surname so."""
    loud = [index for index, token in enumerate(tokens) if _is_loud(token)]
    quiet = [index for index, token in enumerate(tokens) if not _is_loud(token) and not _is_initials(token)]
    if not loud or not any(not _is_particle(tokens[index]) for index in quiet):
        return None
    begin, end = loud[0], loud[-1] + 1
    while begin > 1 and _is_particle(tokens[begin - 1]):
        begin -= 1
    if end - begin > len(loud) + 3 or (begin > 0 and end < len(tokens)):
        return None
    short = "".join(tokens[begin:end])
    has_surname = begin > 1 and folded(tokens[begin - 1]) not in GIVEN and not _is_initials(tokens[begin - 1])
    if has_surname and len(loud) == 1 and len(short) <= 6 and not _is_particle(tokens[begin]):
        return _parts(tokens[:begin], _surname_at(tokens[:begin]))  # "Ann Rhys-Vaughan ARCM"
    if len(short) <= 3 and begin > 1 and folded(short) not in CHINESE_FAMILIES | KOREAN_FAMILIES:
        return _parts(tokens[:begin], _surname_at(tokens[:begin]))
    if len(short) == 2 and begin == 0 and folded(short) not in CHINESE_FAMILIES:
        return None
    given = [*tokens[:begin], *tokens[end:]]
    return _parts([*given, *tokens[begin:end]], len(given), is_loud=True)


def _western(tokens: list[str]) -> list[str]:
    """The tokens with the family last, whatever comes first at home; a patronymic goes."""
    if len(tokens) == 3 and any(_PATRONYMIC.search(token) for token in tokens[1:]):
        at = 2 if _PATRONYMIC.search(tokens[2]) else 1
        return [tokens[1], tokens[0]] if at == 2 else [tokens[0], tokens[2]]
    head, second = folded(tokens[0]), folded(tokens[1])
    is_eastern = tokens[0].lower() in VIETNAMESE_FAMILIES and len(tokens) > 2 and second not in GIVEN
    if len(tokens) == 2:
        is_chinese = head in CHINESE_FAMILIES and second not in CHINESE_FAMILIES | GIVEN and bool(_PINYIN.match(second))
        is_korean = head in KOREAN_FAMILIES and bool(_KOREAN_GIVEN.match(tokens[1]))
        is_hungarian = tokens[1].lower() in HUNGARIAN_GIVEN and head not in GIVEN and not tokens[0].endswith(".")
        is_eastern = is_eastern or is_chinese or is_korean or is_hungarian
    return [*tokens[1:], tokens[0]] if is_eastern else tokens


def _surname_at(tokens: list[str]) -> int:
    """The index of the first word of the surname."""
    last = len(tokens) - 1
    begin = _devotion_end(tokens)
    at = next((index for index in range(begin, last) if _is_particle(tokens[index])), last)
    if at < last and tokens[at] in _JOINERS:
        return max(1, at - 1)
    if at == last:
        at = next((index for index in range(1, last) if _DOUBLE_PARTICLE.search(tokens[index])), last)
    if at == last and _is_initials(tokens[-1]) and len(tokens) > 2:
        at -= folded(tokens[-2]) not in GIVEN
    before = at - 1
    if before >= begin and not _is_initials(tokens[before]) and _is_first_of_two(tokens, before):
        at -= 1
    return at


def _is_first_of_two(tokens: list[str], index: int) -> bool:
    word, opening = folded(tokens[index]), folded(tokens[0])
    if folded(tokens[index + 1]) in ("van", "von") and _DUTCH_SURNAME.search(word) and word not in GIVEN:
        return True
    is_surname = word in IBERIAN_SURNAMES and (word not in GIVEN or folded(tokens[-1]) in IBERIAN_SURNAMES)
    if is_surname or (len(word) > 4 and word.endswith("ez") and word not in GIVEN):
        return True
    is_devout = _devotion_end(tokens) > 1
    is_doubling = opening in IBERIAN_GIVEN or is_devout or (opening in ITALIAN_GIVEN and len(tokens) == 3)
    return is_doubling and word not in SOUTHERN_GIVEN and word not in PARTICLES


def _devotion_end(tokens: list[str]) -> int:
    """Where the given name is over at the earliest: behind "María del Carmen", "Maria da Conceição"."""
    if tokens[0].lower() in _MARIA and len(tokens) > 2:
        return 2
    for index in range(2, min(5, len(tokens) - 1)):
        if folded(tokens[index]) in DEVOTIONS and _is_particle(tokens[1]) and folded(tokens[0]) in GIVEN:
            return index + 1
    return 1


def _parts(tokens: list[str], at: int, *, is_loud: bool = False) -> PersonName:
    given, surname = tokens[:at], tokens[at:]
    if len(surname) == 2 and _is_initials(surname[1]) and len(surname[1].strip(".")) == 1:
        surname = surname[:1]
    spelled = [token for token in given if not (len(token.strip(".")) <= 1 and _is_initials(token))]
    first = " ".join(_cased(token, tokens) for token in (spelled or given))
    return PersonName(first or None, " ".join(_cased(token, tokens, is_loud=is_loud) for token in surname))


def _is_particle(token: str) -> bool:
    word = folded(token).strip(".")
    if token in _IRISH or token in _ARABIC or token in ("St.", "St"):
        return True
    return word in PARTICLES and (token.islower() or not (is_weak_particle(token) or token.endswith(".")))


def _is_loud(token: str) -> bool:
    letters = [one for one in token if one.isalpha()]
    return len(letters) > 1 and "." not in token and all(one.isupper() for one in letters)


def _is_initials(token: str) -> bool:
    return _INITIALS.match(token) is not None and (
        len(token) == 1 or "." in token or (token.isupper() and len(token) < 3)
    )


def _cased(token: str, tokens: Sequence[str], *, is_loud: bool = False) -> str:
    plain = token.strip(",;")
    is_all_loud = len(tokens) > 1 and all(_is_loud(one) or "." in one or len(one) == 1 for one in tokens)
    if _is_loud(plain) and (len(plain) > 3 or is_loud or is_all_loud):
        if is_all_loud and folded(plain) in PARTICLES and token != tokens[0] and plain not in _CAPITAL:
            return plain.lower()
        return re.sub(r"[^\W\d_]+", lambda word: _capitalised(word[0], plain, word.start()), plain)
    return plain if plain.endswith(".") and len(plain) <= 5 else plain.rstrip(".")


def _capitalised(word: str, whole: str, begin: int) -> str:
    is_possessive = begin > 1 and len(word) == 1
    return word.lower() if is_possessive or (whole.startswith("'") and begin == 1) else word.capitalize()
