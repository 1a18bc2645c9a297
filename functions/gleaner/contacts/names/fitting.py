"""Whether two names, or a name and an address, are one person's."""

import re
from functools import lru_cache

from gleaner.contacts.domains import domain_of, folded, organisation_labels, squeezed
from gleaner.contacts.names.order import PersonName, is_uncased
from gleaner.contacts.names.words import PARTICLES
from gleaner.mail.nicknames import SHORT_FORMS

_PART_BREAK = re.compile(r"[\s\-]+")
_RUN_TOGETHER = re.compile(r"^[A-Z](?!c[A-Z]|'[A-Z])[A-Z]+[a-z]|^(?!Mac|Mc|De|Van|Le|La|Di|Du)[A-Z][a-z]+[A-Z]")
_SHORT_FORMS = tuple(frozenset(map(squeezed, group)) for group in SHORT_FORMS)
_TRANSCRIBED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)


def fits_name(name: PersonName, known: PersonName) -> bool:
    """Whether two names can be one person's: the surnames agree, and the first names do not contradict each other."""
    if _is_in_another_script(name, known):
        return True
    if name.is_full and known.is_full and squeezed(_whole(name)).startswith(squeezed(_whole(known))):
        return True
    if name.last and known.last:
        return _surnames_fit(name.last, known.last) and (
            not name.first or not known.first or _first_names_fit(name.first, known.first, has_surnames=True)
        )
    first, other = name.first or name.last, known.first or known.last
    return first is not None and other is not None and _first_names_fit(first, other, has_surnames=False)


def fits_address(name: PersonName, email: str) -> bool:
    """Whether an address is made from a name: its surname, its first name at the start, or its initials are the local part."""
    local = squeezed(email.partition("@")[0])
    parts = [part for part in _PART_BREAK.split(name.last or "") if len(part) > 2 and part.lower() not in PARTICLES]
    surnames = {form for part in (*parts, name.last or "") for form in _forms(part) if len(form) > 2}
    if any(form in local for form in surnames):
        return True
    firsts = _forms(name.first.split()[0]) if name.first and name.first.strip() else frozenset[str]()
    if not name.last:
        return any(len(first) > 2 and local.startswith(first) for first in firsts)
    words = [squeezed(word) for word in _PART_BREAK.split(f"{name.first or ''} {name.last}") if squeezed(word)]
    is_initialled = len(words) > 1 and local in _initials(words)
    is_cut = any(_is_cut(local, first, form) for first in firsts for form in surnames)
    is_first = any(len(first) > 2 and local in (first, first + words[-1][:1]) for first in firsts)
    domain_words = [squeezed(label) for label in organisation_labels(domain_of(email))]
    in_domain = any(form in word for form in surnames if len(form) > 3 for word in domain_words)
    return is_initialled or is_cut or is_first or (in_domain and any(local[:1] == first[:1] for first in firsts))


def fuller(name: PersonName, known: PersonName) -> PersonName:
    """One person's name from two sources: the signature's, unless From spells a part out that it cuts short."""
    if not name.is_full and known.is_full:
        return known
    first, last = name.first, name.last
    if (
        first
        and known.first
        and len(squeezed(known.first)) > len(squeezed(first))
        and not is_run_together(known.first)
        and squeezed(known.first.split()[0]) != squeezed(first)
        and _is_short_for(first, known.first)
    ):
        first = known.first
    return PersonName(first or known.first, last or known.last)


_CYRILLIC = dict(
    zip(
        "абвгґдежзийклмнопрстуфхцчшщыэюяьъёіїє",
        "a b v g g d e z z i i k l m n o p r s t u f k ts k s s y e u a - - e i i e".replace("-", "").split(" "),
        strict=True,
    )
)


@lru_cache(maxsize=2048)
def _forms(word: str) -> frozenset[str]:
    """How an address writes a word: without its accents, or with `ue` for `ü`."""
    return frozenset(form for form in (squeezed(word), squeezed(word.translate(_TRANSCRIBED))) if form)


def _is_in_another_script(name: PersonName, known: PersonName) -> bool:
    """Whether the two cannot be compared: 李晓明 and Li Xiaoming."""
    return is_uncased(_whole(name)) != is_uncased(_whole(known))


def _is_same_sound(one: str, other: str) -> bool:
    """Whether one is Cyrillic and the other its Latin form: Петрова and Petrova."""
    if one.isascii() == other.isascii():
        return False
    left, right = _skeleton(one), _skeleton(other)
    return any("\u0400" <= letter <= "\u04ff" for letter in one + other) and bool(left) and left == right


def _whole(name: PersonName) -> str:
    return f"{name.first or ''} {name.last or ''}"


def _skeleton(word: str) -> str:
    """The consonants of a word in Latin letters, which hold whichever way Cyrillic is written in them."""
    latin = "".join(_CYRILLIC.get(letter, letter) for letter in folded(word))
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[^a-z]|[aeiouyjhw]", "", latin.replace("c", "k").replace("x", "ks")))


def _initials(words: list[str]) -> tuple[str, ...]:
    telling = [word for word in words if word not in PARTICLES]
    return ("".join(word[0] for word in words), "".join(word[0] for word in telling if len(telling) > 1))


def _is_cut(local: str, first: str, surname: str) -> bool:
    """`mccullj`, `jmccull`: a long surname cut short, with the initial."""
    behind, before = local[:-1], local[1:]
    return (len(behind) > 4 and local[-1] == first[:1] and surname.startswith(behind)) or (
        len(before) > 4 and local[0] == first[:1] and surname.startswith(before)
    )


def is_run_together(text: str) -> bool:
    """`CDale`, `StevenX`: an account's name and no person's."""
    return _RUN_TOGETHER.search(text) is not None


def _surnames_fit(one: str, other: str) -> bool:
    left, right = squeezed(one), squeezed(other)
    if not left or not right:
        return folded(one) == folded(other)
    if _forms(one) & _forms(other) or _is_same_sound(one, other):
        return True
    parts = {squeezed(part) for part in _PART_BREAK.split(one)} & {squeezed(part) for part in _PART_BREAK.split(other)}
    shorter, longer = sorted((left, right), key=len)
    return (
        left == right
        or any(len(part) > 3 for part in parts)
        or (longer.startswith(shorter) and (len(shorter) > 3 or len(shorter) == 1))
    )


def _first_names_fit(one: str, other: str, *, has_surnames: bool) -> bool:
    left, right = (folded(name).replace(".", "").split()[0] if name.strip(". ") else "" for name in (one, other))
    if not left or not right:
        return has_surnames
    if has_surnames and (left[0] == right[0] or _is_same_sound(left, right) or min(len(left), len(right)) == 1):
        return True
    return left == right or _is_short_for(left, right) or _is_short_for(right, left)


def _is_short_for(short: str, long: str) -> bool:
    left, right = squeezed(short), squeezed(long)
    if not left:
        return False
    is_initial = len(left) == 1 or ("." in short and len(left) < 4)
    if left != right and ((len(left) > 1 and right.startswith(left)) or (is_initial and right[:1] == left[0])):
        return True
    return any(left in nicknames and right in nicknames for nicknames in _SHORT_FORMS)
