"""Whose mail it is: the person in From, the name in the signature, and whether the two are one."""

import re
from dataclasses import dataclass
from functools import lru_cache

from gleaner.contacts.companies import has_legal_form
from gleaner.contacts.domains import domain_of, folded, organisation_labels, squeezed
from gleaner.contacts.name_words import NICKNAME_SETS, NO_NAME, PARTICLES, ROLE_WORDS, SUFFIXES, TITLES
from gleaner.contacts.wording import ORGANISATIONS, words_of
from gleaner.mail.message import Mailbox


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in two parts; one of them may be missing."""

    first: str | None
    last: str | None

    @property
    def is_full(self) -> bool:
        """Whether both parts are known."""
        return self.first is not None and self.last is not None


@dataclass(frozen=True, slots=True)
class Sender:
    """What From says: the person, if it names one, and what stands beside the name, which may be a company."""

    person: PersonName | None
    beside: str | None
    is_organisation: bool = False


_PRONOUNS = re.compile(
    r"[(\[]?\b(?:she|he|they|zij|hij|sie|er|hen|die)\s*/\s*(?:her|hers|him|his|them|theirs|haar|hem|ihr|ihm|hun|any)(?:\s*/\s*\w+)?\b[)\]]?",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[{<][^)\]}>]*[)\]}>]?\s*")
_QUOTED_NICKNAME = re.compile(r"\s[\"“”‘][^\"“”’]+[\"“”’](?=\s)")
_VIA = re.compile(r"\s+(?:via|on behalf of|namens|im auftrag von|through)\s+.*$", re.IGNORECASE)
_BESIDE = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+|\s+/\s+|\s+@\s*|\s+(?:at|from|bei)\s+(?=[A-Z])|\s*\((?P<in>[^)]+)\)\s*$")
_TOKEN = re.compile(r"^(?:[^\W\d_](?:[^\W\d_]|['’`.\-])*|['’]t)$")
_TITLES = frozenset(title.strip(".") for title in TITLES)
_ORGANISATIONS = words_of(ORGANISATIONS)
_HOST = re.compile(r"\.[a-z]{2,}$")
_PART_BREAK = re.compile(r"[\s\-]+")
_INITIALS = re.compile(r"^(?:[^\W\d_]\.?-?){1,3}$")
_TITLE_HEAD = re.compile(
    r"^(?:(?:prof|dr|dipl|ing|mag|drs|ir|mr|med|rer|nat|phil|jur|h\.?c|habil)\b\.?[-\s]*(?:ing\b\.?|inf\b\.?|kfm\b\.?)?\s*)+(?=\S)",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(r"^[A-Z](?!c[A-Z]|'[A-Z])[A-Z]+[a-z]|^(?!Mac|Mc|De|Van|Le|La|Di|Du)[A-Z][a-z]+[A-Z]")


@lru_cache(maxsize=64)
def read_sender(mailbox: Mailbox) -> Sender:
    """The person a From header names: `Last, First`, `Name | Company`, `Name via List`; none for a company's mailbox."""
    display = _VIA.sub("", _PRONOUNS.sub(" ", mailbox.name).strip().strip("\"'")).strip()
    if not display or "@" in display:
        return Sender(None, None)
    main, beside = _split_beside(display)
    if _is_organisation(main, mailbox.email):
        return Sender(None, beside, is_organisation=True)
    person = parse_name(main)
    if person is not None and not person.is_full and _is_run_together(main):
        return Sender(None, beside)
    return Sender(
        person, beside if person else None, is_organisation=person is None and beside is None and len(main.split()) > 1
    )


def is_company_mailbox(sender: Sender, email: str) -> bool:
    """Whether From is an organisation's, of which nobody in particular writes: "Acme Support", info@."""
    return sender.is_organisation or (sender.person is None and email.partition("@")[0].lower() in ROLE_WORDS)


@lru_cache(maxsize=1024)
def parse_name(text: str) -> PersonName | None:
    """The name that a piece of text is, None where it does not have a name's shape.

    Titles, degrees, pronouns, brackets and middle initials are dropped; particles stay with the surname.
    """
    bare = _bare(text)
    if "," in bare:
        bare = _turned(bare)
    tokens = [token.strip(",;:") for token in bare.split()]
    tokens = _without_titles([token for token in tokens if token])
    if not 1 <= len(tokens) <= 6 or not all(_TOKEN.match(token) and not _HOST.search(token) for token in tokens):
        return None
    if any(folded(token).strip(".") in NO_NAME for token in tokens) or not _is_cased(tokens):
        return None
    return _split(tokens)


def fits_name(name: PersonName, known: PersonName) -> bool:
    """Whether two names can be one person's: the surnames agree, and the first names do not contradict each other."""
    if name.last and known.last:
        return _surnames_fit(name.last, known.last) and (
            not name.first or not known.first or _first_names_fit(name.first, known.first, has_surnames=True)
        )
    first, other = name.first or name.last, known.first or known.last
    return first is not None and other is not None and _first_names_fit(first, other, has_surnames=False)


def fits_address(name: PersonName, email: str) -> bool:
    """Whether an address is made from a name: its surname, or its first name at the start, is in the local part."""
    local = squeezed(email.partition("@")[0])
    surname_parts = [
        squeezed(part) for part in _PART_BREAK.split(name.last or "") if len(part) > 2 and part.lower() not in PARTICLES
    ]
    if any(part in local for part in surname_parts if len(part) > 2) or (
        name.last and len(squeezed(name.last)) > 2 and squeezed(name.last) in local
    ):
        return True
    first = squeezed(name.first.split()[0]) if name.first else ""
    if name.last and any(_is_cut(local, first, part) for part in surname_parts):
        return True
    if name.last:
        domain_words = [squeezed(label) for label in organisation_labels(domain_of(email))]
        in_domain = any(part in word for part in surname_parts if len(part) > 3 for word in domain_words)
        return (len(first) > 2 and local == first) or (in_domain and bool(first) and local[:1] == first[:1])
    return len(first) > 2 and local.startswith(first)


def fuller(name: PersonName, known: PersonName) -> PersonName:
    """One person's name from two sources: the signature's, unless From spells a part out that it cuts short."""
    if not name.is_full and known.is_full:
        return known
    first, last = name.first, name.last
    if (
        first
        and known.first
        and len(squeezed(known.first)) > len(squeezed(first))
        and not _is_run_together(known.first)
        and _is_short_for(first, known.first)
    ):
        first = known.first
    return PersonName(first or known.first, last or known.last)


def _is_cut(local: str, first: str, surname: str) -> bool:
    """`mccullj`, `jmccull`: a long surname cut short, with the initial."""
    behind, before = local[:-1], local[1:]
    return (len(behind) > 4 and local[-1] == first[:1] and surname.startswith(behind)) or (
        len(before) > 4 and local[0] == first[:1] and surname.startswith(before)
    )


def _is_run_together(text: str) -> bool:
    """`CDale`, `StevenX`: an account's name and no person's."""
    return _RUN_TOGETHER.search(text) is not None


def _split_beside(display: str) -> tuple[str, str | None]:
    match = _BESIDE.search(display)
    if match is None or match.start() == 0:
        return display, None
    beside = match["in"] or display[match.end() :]
    return display[: match.start()].strip(), beside.strip() or None


def _is_organisation(display: str, email: str) -> bool:
    words = [folded(word).strip(".,") for word in re.split(r"[\s/]+", display) if word]
    if (
        has_legal_form(display)
        or any(word in ROLE_WORDS for word in words)
        or any(word in _ORGANISATIONS for word in words)
    ):
        return True
    label = next(iter(organisation_labels(domain_of(email))), "")
    is_domain = bool(label) and squeezed(display) in (squeezed(label), squeezed(domain_of(email)))
    return is_domain and squeezed(label) not in squeezed(email.partition("@")[0])


def _bare(text: str) -> str:
    bare = _PRONOUNS.sub(" ", text)
    bare = _QUOTED_NICKNAME.sub(" ", bare)
    bare = _BRACKETS.sub(" ", bare).strip()
    bare = bare.strip("\"'*#~=_<>").strip()
    while (stripped := _TITLE_HEAD.sub("", bare)) != bare and stripped:
        bare = stripped
    return bare.strip(" .,;:-")


def _turned(bare: str) -> str:
    head, _, tail = (part.strip() for part in bare.partition(","))
    after = [folded(word).strip(".") for word in re.split(r"[\s,]+", tail) if word]
    if after and all(word in SUFFIXES for word in after):
        return head
    return f"{tail} {head}" if len(head.split()) <= 3 and 1 <= len(after) <= 3 else bare


def _without_titles(tokens: list[str]) -> list[str]:
    while tokens and folded(tokens[0]).strip(".") in _TITLES:
        tokens = tokens[1:]
    while len(tokens) > 1 and (
        folded(tokens[-1]).strip(".") in SUFFIXES and not (len(tokens) == 2 and tokens[-1].istitle())
    ):
        tokens = tokens[:-1]
    return tokens


def _is_cased(tokens: list[str]) -> bool:
    named = [token for token in tokens if folded(token) not in PARTICLES]
    return bool(named) and all(token[0].isupper() for token in named)


def _split(tokens: list[str]) -> PersonName | None:
    if len(tokens) == 1:
        return PersonName(_cased(tokens[0]), None) if len(tokens[0].strip(".")) > 1 else None
    at = next((index for index, token in enumerate(tokens) if index and folded(token) in PARTICLES), len(tokens) - 1)
    if at == len(tokens) - 1 and _INITIALS.match(tokens[-1]) and len(tokens) > 2:
        at -= 1
    given, surname = tokens[:at], tokens[at:]
    spelled = [token for token in given if not (len(token) <= 2 and _INITIALS.match(token))]
    first = " ".join(_cased(token) for token in (spelled or given))
    return PersonName(first, " ".join(_cased(token) for token in surname))


def _cased(token: str) -> str:
    plain = token.strip(",;")
    if plain.isupper() and len(plain) > 3 and "." not in plain:
        return "-".join(part.capitalize() for part in plain.split("-"))
    return plain if plain.endswith(".") and len(plain) <= 4 else plain.rstrip(".")


def _surnames_fit(one: str, other: str) -> bool:
    left, right = squeezed(one), squeezed(other)
    if not left or not right:
        return folded(one) == folded(other)
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
    if has_surnames and (left[0] == right[0] or min(len(left), len(right)) == 1):
        return True
    return left == right or _is_short_for(left, right) or _is_short_for(right, left)


def _is_short_for(short: str, long: str) -> bool:
    left, right = squeezed(short), squeezed(long)
    if left != right and len(left) > 1 and right.startswith(left):
        return True
    return any(left in nicknames and right in nicknames for nicknames in NICKNAME_SETS)
