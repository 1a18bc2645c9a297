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
from gleaner.contacts.third_parties import THIRD_PARTIES, is_errand, is_service
from gleaner.contacts.witnesses import ACCEPTED, Witness, confidence
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class Link:
    """A link or bare host name in a text, as written, with its host."""

    text: str
    host: str
    begin: int
    end: int
    is_labelled: bool
    is_alone: bool
    is_behind_words: bool = False
    is_loose: bool = False


@dataclass(frozen=True, slots=True)
class Website:
    """The link chosen, as written, and how sure."""

    value: str
    raw: str
    confidence: float


_TOP = (
    "com|org|net|edu|gov|mil|int|nl|de|be|at|ch|eu|uk|ie|fr|es|it|pt|br|ar|mx|cl|pe|uy|se|dk|no|fi|is|pl|cz|sk|hu|ro|bg|gr|hr|si|rs|ru|ua|lt|lv|ee|lu|li|tr|il|jp|cn|kr|"
    "sg|hk|my|th|vn|ph|id|in|za|ng|ke|ma|ae|au|nz|us|ca|io|co|info|biz|dev|app|ai|me|tv|cc|nu|cat|eus|gal|paris|london|amsterdam|berlin|hamburg|koeln|bayern|wien|tirol|ruhr|vlaanderen|"
    "brussels|swiss|gmbh|consulting|solutions|agency|studio|design|digital|online|shop|store|tech|cloud|group|team|media|legal|law|life|world|work|works|immo|immobilien|versicherung|"
    "coop|museum|academy|training|energy|engineering|global|network|systems|software|expert|health|care|clinic|dental|frl|gent|page|site|website|xyz|blog|one|pro|name|example|test|рф"
)
_LINK = lazily(
    rf"(?P<url>\bhttps?://[^\s<>\"'()|\]]+)|(?P<www>\bwww\.[\w.\-]+\.\w{{2,}}(?:/[^\s<>\"'()|\]]*)?)|"
    rf"(?P<bare>(?<![\w@.\-/])(?:[\w\-]+\.)+(?:{_TOP})(?![\w@\-])(?:/[^\s<>\"'()|\]]*)?)",
    re.IGNORECASE,
)
_LABEL = lazily(
    r"(?:\b(?:web(?:site|seite|pagina)?|home\s?page|internet|www|site|url|w|i)\s*[:.]?|[:])\s*[<(]?\s*(?:url:\s*)?$",
    re.IGNORECASE,
)
_WEBSITE_LABEL = lazily(
    r"\b(?:web(?:site|seite|pagina)?|home\s?page|internet|www|site|w|i)\s*:\s*[<(]?\s*$", re.IGNORECASE
)
_SCHEME = lazily(r"^https?://", re.IGNORECASE)
_PICTURE = lazily(r"/[^\s?#]*\.(?:png|jpe?g|gif|svg|webp|bmp|ico)(?:[?#]|$)", re.IGNORECASE)
_SAYS_NOTHING = lazily(r"[\W_]|url", re.IGNORECASE)
_LINKEDIN = lazily(
    r"(?:https?:)?(?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:mwlite/)?(?:in|pub)/(?P<profile>[^\s/?#<>\"')|,\]]+)",
    re.IGNORECASE,
)


def find_links(text: str) -> tuple[Link, ...]:
    """Every link and host name in a text; addresses are none."""
    return tuple(_links(text)) if "." in text else ()


def linkedin_of(text: str) -> tuple[str, str] | None:
    """A personal profile, as written but without its query, and the span; a company's page is none."""
    match = _LINKEDIN.search(text) if "inkedin" in text.lower() else None
    return (match[0].rstrip(".").removeprefix("//"), match[0]) if match else None


def choose_website(links: Iterable[Link], email: str, surname: str | None, company: str | None) -> Website | None:
    """The sender's own site: on their domain, their company's, or bearing their name; a third party's never."""
    own = registrable(domain_of(email))
    candidates = [
        link for link in links if registrable(link.host) == own or registrable(link.host) not in THIRD_PARTIES
    ]
    is_only = len({registrable(link.host) for link in candidates if not link.is_loose}) == 1
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
        if (
            _PICTURE.search(written)
            or "." not in host
            or (match["bare"] and (host in ("e.g", "i.e", "p.o") or len(host.split(".")[0]) < 2))
        ):
            continue
        before, behind = text[: match.start()], text[match.start() + len(written) :]
        is_alone = not _SAYS_NOTHING.sub("", _LABEL.sub("", before) + behind)
        yield Link(
            written,
            host,
            match.start(),
            match.start() + len(written),
            is_labelled=bool(_WEBSITE_LABEL.search(before)),
            is_alone=is_alone,
            is_behind_words=before.endswith("<") and _says_more(before, host),
        )


def _says_more(before: str, host: str) -> bool:
    """Whether the words that a link lies behind are not its own address."""
    return registrable(host) not in before.lower() and any(map(str.isalpha, before))


def _witnesses(link: Link, email: str, surname: str | None, company: str | None, *, is_only: bool) -> Iterator[Witness]:
    own = domain_of(email)
    is_nobodys = is_free_mail(own) or registrable(own) in HOSTING_DOMAINS
    is_own = registrable(link.host) == registrable(own) and not is_nobodys
    is_namesake = (
        not is_own and _label(link.host) != "" and _label(link.host) in map(squeezed, organisation_labels(own)[:1])
    )
    is_companys = company is not None and _bears(link.host, company)
    is_bare = not link.text.lower().startswith(("http", "www."))
    is_front = link.host.removeprefix("www.") == registrable(own) and not _has_path(link.text)
    if (is_bare and not (is_own or is_namesake or is_companys)) or (link.is_loose and (is_bare or not is_front)):
        return
    local = squeezed(email.partition("@")[0])
    names = [name for name in (local, squeezed(surname or "")) if len(name) > 3]
    is_persons = any(name in squeezed(link.text) for name in names) and registrable(link.host) not in FREE_MAIL_DOMAINS
    speaking = (
        (Witness.WEBSITE_OWN_DOMAIN, is_own),
        (Witness.WEBSITE_NAMESAKE, is_namesake),
        (Witness.WEBSITE_OF_COMPANY, is_companys and not is_own),
        (Witness.WEBSITE_OF_PERSON, is_persons),
        (Witness.WEBSITE_LABEL, link.is_labelled),
        (Witness.WEBSITE_ALONE, link.is_alone),
        (Witness.WEBSITE_ONLY, is_only and not link.is_loose),
        (Witness.WEBSITE_ERRAND, is_errand(link.text) or is_service(link.host)),
        (Witness.WEBSITE_BEHIND_WORDS, link.is_behind_words and not link.is_labelled and _has_path(link.text)),
        (Witness.WEBSITE_IN_TEXT, link.is_loose),
        (Witness.WEBSITE_DEEP, _has_path(link.text)),
    )
    yield from (witness for witness, speaks in speaking if speaks)


def _has_path(text: str) -> bool:
    return "/" in _SCHEME.sub("", text).rstrip("/")


def _label(host: str) -> str:
    return squeezed(next(iter(organisation_labels(host)), ""))


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
