"""Which piece of a signature is the sender's organisation, and by which witnesses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gleaner.contacts.domains import folded, organisation_labels, squeezed
from gleaner.contacts.witnesses import Witness
from gleaner.contacts.wording import DEPARTMENTS, ORGANISATIONS, WEAK_ORGANISATIONS, word_set, words_of


@dataclass(frozen=True, slots=True)
class LegalForm:
    """How companies of a country write what they are, with a name that shows it."""

    pattern: str
    countries: str
    example: str


LEGAL_FORMS = (
    LegalForm(
        r"B\.?\s?V\.?(?:\s?B\.?\s?A\.?)?|N\.?V\.?|V\.?O\.?F\.?|C\.?V\.?|U\.A\.|BVBA|CVBA|VZW",
        "NL BE",
        "Bakkerij Jansen B.V.",
    ),
    LegalForm(
        r"g?GmbH(?:\s*&\s*Co\.?\s*(?:KG|OHG|KGaA)(?:aA)?)?|mbH|AG(?:\s*&\s*Co\.?\s*KGa?A?)?|KG|OHG|GbR|UG(?:\s*\(haftungsbeschränkt\))?|"
        r"e\.?\s?V\.?|e\.?\s?K\.?|e\.?\s?G\.?|KGaA|SE|PartG(?:\s?mbB)?|Ges\.?m\.?b\.?H\.?",
        "DE AT CH",
        "Müller & Söhne GmbH & Co. KG",
    ),
    LegalForm(r"Ltd\.?|Limited|PLC|plc|LLP|CIC", "GB IE", "TechWorks Marine Ltd"),
    LegalForm(
        r"Inc\.?|Incorporated|LLC|L\.L\.C\.?|Corp\.?|Corporation|LP|L\.P\.|P\.C\.|PLLC|LLP|Co\.",
        "US CA",
        "Database Services, Inc.",
    ),
    LegalForm(
        r"S\.?A\.?S\.?|S\.?A\.?R\.?L\.?|S\.A\.|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?L\.?|A/S|ApS|AB|AS|ASA|Oy|Oyj|Pty\.?\s?Ltd\.?|Sp\.\s?z\s?o\.\s?o\.",
        "FR IT ES DK SE NO FI AU PL",
        "Oy Espoon Ab",
    ),
)

_FORM = re.compile(
    r"(?:^|[\s,])(?:"
    + "|".join(f"(?:{form.pattern})" for form in LEGAL_FORMS)
    + r")(?=$|\s*[,(]|\s+[A-Z]{0,3}[a-zäöü])"
)
_BARE_FORM = re.compile(r"[\s,](?:AS|AB|AG|SE|KG|SA|LP|UG|CV|NV|BV|SL)(?=\s+\S)")
"""Two capitals in the middle of a line may be anything."""
_ORGANISATIONS = words_of(ORGANISATIONS)
_WEAK = words_of(WEAK_ORGANISATIONS)
_DEPARTMENTS = words_of(DEPARTMENTS)
_ENDINGS = (
    "universitat",
    "universiteit",
    "university",
    "hochschule",
    "hogeschool",
    "stiftung",
    "stichting",
    "gesellschaft",
    "verband",
    "verein",
    "kanzlei",
    "klinik",
    "klinikum",
    "krankenhaus",
    "ziekenhuis",
    "bureau",
    "werke",
    "bank",
    "institut",
    "versicherung",
    "makelaars",
    "advocaten",
    "technik",
    "verlag",
)
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.&+\-])*")
_DATED = re.compile(r"^.*\b(?:19|20)\d{2}$")
_SMALL = word_set("the a an of for and in de het van der die das und en & voor at by la le et du des te ter")
_REFUSED = re.compile(
    r"\d{5}|https?:|@\w|[{}<>=#]|^(?:member|visit|follow|makers?\s+of|part\s+of|registered|sent|phone|tel|e-?mail|web|www)\b|:\s*\S|[?!]$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What decides beside a piece of text itself: the sender's address in two parts, the hosts of the block's links."""

    local: str
    domain: str
    website_domains: tuple[str, ...]


def company_witnesses(text: str, around: Surroundings) -> Iterator[Witness]:
    """What of a piece of text itself, and of the sender's domain, speaks for its being the organisation."""
    words = [folded(word).strip(".") for word in _WORD.findall(text)]
    if has_legal_form(text):
        yield Witness.LEGAL_FORM
    if any(word in _ORGANISATIONS or (len(word) > 8 and word.endswith(_ENDINGS)) for word in words):
        yield Witness.ORGANISATION_WORD
    elif any(word in _WEAK for word in words):
        yield Witness.WEAK_ORGANISATION_WORD
    if words and words[0] in _DEPARTMENTS | {"school"}:
        yield Witness.DEPARTMENT_WORD
    yield from _domain_witness(text, words, around.domain)
    if any(
        _is_name(text, words, label) or _shares_word(words, label)
        for domain in around.website_domains
        for label in organisation_labels(domain)
    ):
        yield Witness.WEBSITE_IS_NAME


def is_company_shaped(text: str, domain: str = "") -> bool:
    """Whether a piece of text could be an organisation's name at all; in lower case only if the domain is the same."""
    if any(squeezed(text) == squeezed(label) for label in organisation_labels(domain)):
        return True
    words = text.split()
    plain = [word for word in words if word.lower() not in _SMALL and word[:1].isalpha()]
    return (
        len(squeezed(_FORM.sub(" ", text))) >= 2
        and len(text) <= 80
        and len(words) <= 9
        and bool(plain)
        and not _REFUSED.search(text)
        and not _DATED.match(text)
        and sum(word[0].islower() for word in plain) * 3 <= len(plain)
    )


def has_legal_form(text: str) -> bool:
    """Whether a text carries a legal form."""
    return _FORM.search(_BARE_FORM.sub(" ", text)) is not None


def _domain_witness(text: str, words: list[str], domain: str) -> Iterator[Witness]:
    labels = organisation_labels(domain)
    if any(_is_name(text, words, label) for label in labels):
        yield Witness.DOMAIN_IS_NAME
    elif any(words and words[0] == label for label in labels):
        yield Witness.DOMAIN_OPENS
    elif any(_shares_word(words, label) for label in labels):
        yield Witness.DOMAIN_HAS_WORD
    elif any(_is_acronym(squeezed(label), words) for label in labels):
        yield Witness.DOMAIN_IS_ACRONYM


def _is_name(text: str, words: list[str], label: str) -> bool:
    wanted = squeezed(label)
    bare = squeezed(_FORM.sub(" ", text))
    telling = "".join(squeezed(word) for word in words if word not in _SMALL)
    return len(wanted) > 1 and (wanted in (bare, telling, squeezed(text)) or squeezed(text) == squeezed(label + "com"))


def _shares_word(words: list[str], label: str) -> bool:
    wanted = squeezed(label)
    pieces = {squeezed(piece) for piece in label.split("-")}
    return any(
        len(word) > 3
        and word not in _ORGANISATIONS
        and (squeezed(word) in pieces or (wanted.startswith(squeezed(word)) and len(squeezed(word)) > 4))
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
