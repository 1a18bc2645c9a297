"""The sender's website and LinkedIn profile among the links of a signature."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gleaner.contacts.domains import (
    FREE_MAIL_DOMAINS,
    HOSTING_DOMAINS,
    domain_of,
    folded,
    is_free_mail,
    organisation_labels,
    registrable,
    squeezed,
)
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence


@dataclass(frozen=True, slots=True)
class Link:
    """A link or bare host name in a text, as written, with its host."""

    text: str
    host: str
    begin: int
    end: int
    is_labelled: bool
    is_alone: bool


@dataclass(frozen=True, slots=True)
class Website:
    """The link chosen, as written, and how sure."""

    value: str
    raw: str
    confidence: float


_TOP = "com|org|net|nl|de|be|at|ch|eu|uk|ie|fr|es|it|io|co|info|biz|dev|app|ai|us|ca|au|nz|se|dk|no|fi|pl|amsterdam|berlin|gmbh|consulting|nu"
_LINK = re.compile(
    rf"(?P<url>\bhttps?://[^\s<>\"'()|\]]+)|(?P<www>\bwww\.[\w.\-]+\.\w{{2,}}(?:/[^\s<>\"'()|\]]*)?)|"
    rf"(?P<bare>(?<![\w@.\-/])(?:[\w\-]+\.)+(?:{_TOP})(?![\w@\-])(?:/[^\s<>\"'()|\]]*)?)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:\b(?:web(?:site|seite|pagina)?|home\s?page|internet|www|site|url|w|i)\s*[:.]?|[:])\s*[<(]?\s*(?:url:\s*)?$",
    re.IGNORECASE,
)
_WEBSITE_LABEL = re.compile(
    r"\b(?:web(?:site|seite|pagina)?|home\s?page|internet|www|site|w|i)\s*:\s*[<(]?\s*$", re.IGNORECASE
)
_NEVER = re.compile(
    r"linkedin|facebook|twitter|x\.com|instagram|youtube|tiktok|xing\.com|calendly|zoom\.us|teams\.|meet\.|goo\.gl|google\.|bit\.ly|t\.co$|"
    r"unsubscribe|survey|mailto|blackberry|apple\.com|microsoft|counter\.li|aka\.ms|whatsapp|wa\.me|github|trustpilot|affero",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"^https?://", re.IGNORECASE)
_SAYS_NOTHING = re.compile(r"[\W_]|url", re.IGNORECASE)
_LINKEDIN = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:in|pub)/(?P<profile>[^\s/?#<>\"')|,]+)", re.IGNORECASE
)


def find_links(text: str) -> tuple[Link, ...]:
    """Every link and host name in a text; addresses are none."""
    return tuple(_links(text)) if "." in text else ()


def linkedin_of(text: str) -> tuple[str, str] | None:
    """A personal profile, normalised and as written; a company's page is none."""
    match = _LINKEDIN.search(text) if "inkedin" in text.lower() else None
    return (f"https://www.linkedin.com/in/{match['profile'].rstrip('.')}", match[0]) if match else None


def choose_website(links: Iterable[Link], email: str, surname: str | None, company: str | None) -> Website | None:
    """The sender's own site: on their domain, their company's, or bearing their name; a third party's never."""
    candidates = [
        link
        for link in links
        if not _NEVER.search(link.host) and not _NEVER.search(link.text.partition("?")[0].rpartition("/")[2])
    ]
    is_only = len({registrable(link.host) for link in candidates}) == 1
    best: Website | None = None
    for link in candidates:
        sure = confidence(_witnesses(link, email, surname, company, is_only=is_only))
        if sure >= ACCEPTED and (best is None or sure > best.confidence):
            best = Website(link.text, link.text, sure)
    return best


def _links(text: str) -> Iterator[Link]:
    for match in _LINK.finditer(text):
        written = match[0].rstrip(".,;:!?*_'")
        host = _SCHEME.sub("", written).split("/")[0].split(":")[0].lower()
        if "." not in host or (match["bare"] and host.split(".")[0] in ("e.g", "i.e", "p.o")):
            continue
        before, behind = text[: match.start()], text[match.start() + len(written) :]
        is_alone = not _SAYS_NOTHING.sub("", _LABEL.sub("", before) + behind)
        yield Link(
            written, host, match.start(), match.start() + len(written), bool(_WEBSITE_LABEL.search(before)), is_alone
        )


def _witnesses(link: Link, email: str, surname: str | None, company: str | None, *, is_only: bool) -> Iterator[Witness]:
    own = domain_of(email)
    is_own = (
        registrable(link.host) == registrable(own) and not is_free_mail(own) and registrable(own) not in HOSTING_DOMAINS
    )
    if is_own:
        yield Witness.WEBSITE_OWN_DOMAIN
    is_bare = not link.text.lower().startswith(("http", "www."))
    if is_bare and not is_own and (company is None or not _bears(link.host, company)):
        return
    if company is not None and _bears(link.host, company):
        yield Witness.WEBSITE_OF_COMPANY
    local = squeezed(email.partition("@")[0])
    names = [name for name in (local, squeezed(surname or "")) if len(name) > 3]
    if any(name in squeezed(link.text) for name in names) and registrable(link.host) not in FREE_MAIL_DOMAINS:
        yield Witness.WEBSITE_OF_PERSON
    if link.is_labelled:
        yield Witness.WEBSITE_LABEL
    if link.is_alone:
        yield Witness.WEBSITE_ALONE
    if is_only:
        yield Witness.WEBSITE_ONLY


def _bears(host: str, company: str) -> bool:
    label = next(iter(organisation_labels(host)), "")
    words = [squeezed(word) for word in folded(company).split()]
    initials = "".join(word[0] for word in words if word and word not in ("the", "of", "and", "de", "der"))
    wanted = squeezed(label)
    return len(wanted) > 2 and (
        wanted in squeezed(company)
        or squeezed(company) in wanted
        or wanted == initials
        or any(len(word) > 4 and word in wanted for word in words)
    )
