"""Which piece of a signature is the sender's organisation, and by which witnesses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gleaner.contacts.domains import folded, organisation_labels, squeezed
from gleaner.contacts.witnesses import Witness
from gleaner.contacts.work.clubs import is_club
from gleaner.contacts.work.legal_forms import has_legal_form, without_form
from gleaner.contacts.work.titles import is_department
from gleaner.contacts.work.trades import is_trade
from gleaner.contacts.work.wording import (
    DEPARTMENTS,
    ORGANISATIONS,
    SMALL_WORDS,
    WEAK_ORGANISATIONS,
    word_set,
    words_of,
)
from gleaner.patterns import lazily

_ORGANISATIONS = words_of(ORGANISATIONS)
_WEAK = words_of(WEAK_ORGANISATIONS)
_DEPARTMENTS = words_of(DEPARTMENTS)
_ENDINGS = tuple(
    sorted(
        word_set(
            "universitat universiteit university universitet hochschule hogeschool stiftung stichting gesellschaft verband verein kanzlei klinik klinikum krankenhaus ziekenhuis bureau buro werke werk bank sparkasse institut versicherung makelaars makelaardij advocaten technik techniek verlag praxis praktijk apotheke apotheek backerei bakkerij betrieb bedrijf handel schule school gymnasium haus huis zentrum centrum gruppe groep druckerei drukkerij kwekerij gartnerei tischlerei schreinerei werkstatt werkplaats fabriek fabrik bouw museum theater bibliothek bibliotheek agentur akademie academie beratung forlag forening skole sykehus sjukhus kommun kommune yhtio keskus koulu firma servis kirjasto kunta kaupunki virasto opisto lukio seurakunta asema sairaala klinikka bibliotek sjukhuset forsamling vardcentral kliniken kontoret byran gemeinde verwaltung kirche hof gut landkreis lyceum college parochie camping boerderij landgoed"
        )
    )
)
_WORD = lazily(r"[^\W_](?:[^\W_]|['’.&+\-])*")
_DATED = lazily(r"^.*\b(?:19|20)\d{2}$")
_SMALL = SMALL_WORDS | word_set("& te ter")
_AROUND_NAME = lazily(
    r"^(?:get|go|my|the|we|use|try|join|hello|team|meet|het|de|la|le|les|los|las|el|il|lo|die|der|das|den|cm|mairie|ville|gemeente|gemeinde|stadt|comune|ayto|concello|ajuntament|praxis|"
    r"studio|cabinet|kanzlei|obs|rkbs|cbs|ies|ceip|ic|asst|asl|aou)-?(?=\w{4})|(?:-(?:inc|ltd|bv|gmbh|ag|srl|nl|de|uk|be|fr|es|it|us|eu)|-?(?:hq|app|online|group|groep|gruppe|web))$"
)
_PART = lazily(
    r"^(?:institut(?:e|o|et)?|istituto|school|[eé]cole|escuela|faculty|zent(?:er|rum)|cent(?:er|re|rum)|college|hochschule|seminar)\s+(?:of|f[üu]r|for|de|di|d'|voor)\b",
    re.IGNORECASE,
)
_BRAND = lazily(r"\b[A-Z][a-z]+[A-Z][a-z]")
_IN_BRACKETS = lazily(r"\(([^()]{2,40})\)")
_AND = lazily(r"\s*[&+]\s*")
_ANDS = ("", "and", "und", "en", "et", "y", "e", "og", "och", "plus")
_TRANSCRIBED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)
_REFUSED = lazily(
    r"\d{5}|https?:|@\w|[{}<>=#]|^(?:member|visit|follow|makers?\s+of|part\s+of|registered|sent|phone|tel|e-?mail|web|www)\b|:\s*\S|[?!]$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What decides beside a piece of text itself: the sender's address in two parts, the hosts of the block's links."""

    local: str
    domain: str
    website_domains: tuple[str, ...]
    named: tuple[str, ...] = ()
    """What the mail calls an organisation elsewhere: beside the name in From, in a logo, a copyright line, `Organization`."""
    agent: str | None = None
    """The tool that sent the mail for its sender: "via Acme Sign"."""


@lru_cache(maxsize=1024)
def company_witnesses(text: str, around: Surroundings) -> tuple[Witness, ...]:
    """What of a piece of text itself, and of the sender's domain, speaks for its being the organisation."""
    return tuple(_company_witnesses(text, around))


def _company_witnesses(text: str, around: Surroundings) -> Iterator[Witness]:
    words = [folded(word).strip(".") for word in _WORD.findall(text)]
    if around.agent is not None and _is_same(text, around.agent):
        yield Witness.AGENT
    if has_legal_form(text):
        yield Witness.LEGAL_FORM
    yield from (Witness.ORGANISATION_WORD,) if is_club(text) else _worded(words)
    if _BRAND.search(text):
        yield Witness.BRAND_SHAPE
    if _PART.match(text):
        yield Witness.PART_WORD
    if any(_is_same(text, other) for other in around.named):
        yield Witness.NAMED_ELSEWHERE
    yield from _from_domain(text, words, around)


def _from_domain(text: str, words: list[str], around: Surroundings) -> Iterator[Witness]:
    of_domain = tuple(_domain_witness(text, words, around.domain))
    yield from of_domain
    is_house = has_legal_form(text) or Witness.DOMAIN_IS_NAME in of_domain
    if words and (words[0] in _DEPARTMENTS | {"school"} or (is_department(text) and not is_house)):
        yield Witness.DEPARTMENT_WORD
    if any(
        _is_name(text, words, label) or _shares_word(words, label)
        for domain in around.website_domains
        for label in organisation_labels(domain)
    ):
        yield Witness.WEBSITE_IS_NAME


def _worded(words: list[str]) -> Iterator[Witness]:
    if len(words) == 1 and (words[0] in _ORGANISATIONS | _WEAK or words[0] in _ENDINGS or is_trade(words[0])):
        return  # "University", "Atelier": the word alone is nobody's name
    if any(is_organisation_word(word) or is_trade(word) for word in words):
        yield Witness.ORGANISATION_WORD
    elif any(word in _WEAK for word in words):
        yield Witness.WEAK_ORGANISATION_WORD


def is_organisation_word(word: str) -> bool:
    """Whether a word, as `domains.folded` makes it, is one for an organisation: "bank", "cultuurhuis"."""
    is_club = len(word) > 6 and word.endswith(("klubb", "klubben", "klub", "klubben", "seura", "club"))
    return is_club or word in _ORGANISATIONS or (len(word) > 8 and word.endswith(_ENDINGS))


def is_company_shaped(text: str, domain: str = "") -> bool:
    """Whether a piece of text could be an organisation's name at all; in lower case only if the domain is the same."""
    if text.startswith("@"):
        return False
    if any(squeezed(text) == squeezed(label) or _opens_as(text, label) for label in organisation_labels(domain)):
        return len(text) <= 80 and not _REFUSED.search(text)
    if is_club(text):
        return len(text.split()) <= 7 and not _REFUSED.search(text)
    words = text.split()
    if has_legal_form(text) and len(text) <= 100 and not _REFUSED.search(text):
        return bool(squeezed(without_form(text))) or not without_form(text).isascii()
    plain = [word for word in words if word.lower() not in _SMALL and word[:1].isalpha()]
    lower = [
        word for word in map(folded, (word for word in plain if word[0].islower())) if not is_organisation_word(word)
    ]
    return (
        len(squeezed(without_form(text))) >= 2
        and len(text) <= 80
        and len(words) <= 9
        and bool(plain)
        and not _REFUSED.search(text)
        and not _DATED.match(text)
        and len(lower) * 3 <= len(plain)
    )


def _domain_witness(text: str, words: list[str], domain: str) -> Iterator[Witness]:
    labels = organisation_labels(domain)
    if any(_is_name(text, words, label) for label in (*labels, *([domain] if labels else []))):
        yield Witness.DOMAIN_IS_NAME
    elif any((words and words[0] == label) or _opens_as(text, label) for label in labels):
        yield Witness.DOMAIN_OPENS
    elif any(_shares_word(words, label) for label in labels):
        yield Witness.DOMAIN_HAS_WORD
    elif any(_is_acronym(squeezed(label), words) for label in labels):
        yield Witness.DOMAIN_IS_ACRONYM


def _opens_as(text: str, label: str) -> bool:
    """Whether the first two and more words of a longer text are a domain: "Lamont Drew Solicitors" of lamontdrew."""
    words, wanted = text.split(), squeezed(label)
    if len(wanted) < 6 or len(words) > 9:
        return False
    return any(squeezed("".join(words[:end])) == wanted for end in range(2, len(words) + 1))


def _is_name(text: str, words: list[str], label: str) -> bool:
    core = _AROUND_NAME.sub("", label)
    return _is_spelt(text, words, squeezed(label)) or (
        len(core) > 3 and core != label and _is_spelt(text, words, squeezed(core))
    )


def _is_spelt(text: str, words: list[str], wanted: str) -> bool:
    telling = "".join(squeezed(word) for word in words if word not in _SMALL)
    return len(wanted) > 1 and (wanted in (*_spellings(text), telling) or squeezed(text) == wanted + "com")


@lru_cache(maxsize=1024)
def _spellings(text: str) -> frozenset[str]:
    """How a domain may write a name: with and without its legal form, `&` as a word, `ü` as `ue`."""
    forms = {text, without_form(text), *(match[1] for match in _IN_BRACKETS.finditer(text))}
    forms |= {form.translate(_TRANSCRIBED) for form in forms}
    return frozenset(spelt for form in forms for word in _ANDS if (spelt := squeezed(_AND.sub(word, form))))


def _is_same(text: str, other: str) -> bool:
    one, two = squeezed(without_form(text)), squeezed(without_form(other))
    words, others = ({squeezed(word) for word in name.split()} for name in (text, other))
    if len(others) > 1 and others <= words and any(len(word) > 4 for word in others):
        return True  # "Studio Associato Conti" of "Studio Conti"
    is_opening = len(one) > 4 and two.startswith(one) and (len(text.split()) > 1 or not _is_generic(text))
    return min(len(one), len(two)) > 2 and (
        one == two
        or is_opening
        or (len(one) > 4 and one in two and len(text.split()) > 1)
        or (len(two) > 4 and two in one)
    )


def _is_generic(text: str) -> bool:
    word = folded(text)
    return word in _ORGANISATIONS | _WEAK or word in _ENDINGS or is_trade(word)


def _shares_word(words: list[str], label: str) -> bool:
    wanted = squeezed(label)
    pieces = {squeezed(piece) for piece in label.split("-")}
    return any(
        len(word) > 3
        and word not in _ORGANISATIONS
        and (
            squeezed(word) in pieces
            or (wanted.startswith(squeezed(word)) and len(squeezed(word)) > 4)
            or (len(squeezed(word)) > 5 and squeezed(word) in wanted)
        )
        for word in words
    ) or any(squeezed(word) == wanted or (len(wanted) > 4 and squeezed(word).startswith(wanted)) for word in words)


def _is_acronym(label: str, words: list[str]) -> bool:
    telling = [part for word in words if word not in _SMALL for part in word.split("-") if part]
    every = [part for word in words for part in word.split("-") if part]
    initials = ("".join(word[0] for word in telling), "".join(word[0] for word in every))
    return (
        len(telling) > 1
        and len(label) > 1
        and (label in initials or (len(label) > 2 and initials[0].startswith(label)))
    )
