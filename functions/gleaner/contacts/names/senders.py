"""Who a From header names: a person, an organisation's mailbox, and what stands beside the name."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from gleaner.contacts.domains import domain_of, folded, is_free_mail, organisation_labels, squeezed
from gleaner.contacts.names.desks import DESKS, without_desk
from gleaner.contacts.names.fitting import fits_address, is_run_together
from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.names.order import told_by_address, with_surname_of
from gleaner.contacts.names.person_names import PersonName, parse_name
from gleaner.contacts.names.words import PARTICLES, ROLE_WORDS, TITLES
from gleaner.contacts.work.companies import is_organisation_word
from gleaner.contacts.work.legal_forms import has_legal_form
from gleaner.contacts.work.titles import is_title
from gleaner.contacts.work.trades import is_trade
from gleaner.contacts.work.wording import DEPARTMENTS, ORGANISATIONS, WEAK_ORGANISATIONS, words_of
from gleaner.mail.message import Mailbox
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class Sender:
    """What From says: the person, if it names one, and what stands beside the name, which may be a company.

    `is_from_address` says that no display name gave the person, only the address (`jan.de.vries@`); `written` is what may be a
    name, but is not sure to be one without the signature's word ("luther van houten"); `agent` the tool behind "via".
    """

    person: PersonName | None
    beside: str | None
    is_organisation: bool = False
    is_from_address: bool = False
    written: PersonName | None = None
    agent: str | None = None
    organisation: str | None = None
    """What an organisation's mailbox calls itself, without the words for its desk: "Acme" of "Acme Orders"."""


DISPLAY_LIMIT = 200
"""Characters of a display name that are looked at; no name is longer."""

_AGENT = lazily(
    r"\s+(?:[([]?\s*)?(?:via|through|on\s+behalf\s+of|o\.?b\.?o\.?|namens|im\s+auftrag\s+(?:von|der|des)|im\s+namen\s+(?:von|der|des)|au\s+nom\s+de|"
    r"pour\s+le\s+compte\s+de|de\s+la\s+part\s+de|en\s+nombre\s+de|por\s+cuenta\s+de|a\s+nome\s+di|per\s+conto\s+di|em\s+nome\s+d[eao]|"
    r"p(?:å|aa)\s+vegne\s+a[fv]|f(?:ö|oe)r\s+|puolesta|w\s+imieniu|jm(?:é|e)nem)\s+.*$",
    re.IGNORECASE,
)
"""What follows is a tool, a firm or a principal: who writes is who stands before it."""
_VIA = lazily(r"\s(?:via|through)\s+(?P<agent>.+)$", re.IGNORECASE)
_BESIDE = lazily(
    r"\s*[|•·│]\s*|\s+[-–—]+\s+|\s+/+\s+|\s*@\s*(?=[A-Z])|\s+(?:at|from|bei|von|van|bij|chez|de\s+chez|de|da|di|von\s+der|fra|från)\s+(?=[A-Z][^\s]*\.[a-z]{2,}\b)|"
    r"\s+(?:at|from|bei|bij|chez|de\s+chez)\s+(?=[A-Z])|\s*[(\[](?P<in>[^)\]]+)[)\]]\s*$"
)
_GIVEN_IN_BRACKETS = lazily(r"(?:^|[\s,])(?:(?:[^\W\d_]\.){1,5}|[A-Z]{1,4})\s*\($")
_LOCAL_BREAK = lazily(r"[._\-]+")


@lru_cache(maxsize=64)
def read_sender(mailbox: Mailbox) -> Sender:
    """The person a From header names: `Last, First`, `Name | Company`, `Name via List`; none for a company's mailbox."""
    written = " " + mailbox.name[:DISPLAY_LIMIT].strip().strip("\"'")
    via = _VIA.search(written)
    display = _AGENT.sub("", written).strip().strip("\"'").strip()
    return replace(_read_display(display, mailbox), agent=via["agent"].strip(" )]") if via is not None else None)


def _read_display(display: str, mailbox: Mailbox) -> Sender:
    if not display or "@" in display:
        return _read_address(mailbox.email)
    main, beside = _of_firm(display, mailbox.email) or _split_beside(display, mailbox.email)
    listed = _listed_name(main, mailbox.email)
    if listed is not None:
        return listed
    addressed = _addressed_name(main, mailbox.email)
    if addressed is None and _is_organisation(main, mailbox.email):
        firm = None if beside is not None and _is_titled_name(beside) else beside
        return Sender(None, firm, is_organisation=True, organisation=without_desk(main))
    person = told_by_address(main, mailbox.email) or _in_order(parse_name(main) or addressed, mailbox.email)
    person = with_surname_of(person, mailbox.email.partition("@")[0]) if person is not None else None
    if person is None:
        return _unsure(main, beside, mailbox.email)
    is_person = person.is_full or _is_one_name(person, main, mailbox.email)
    return Sender(person if is_person else None, beside)


def _unsure(main: str, beside: str | None, email: str) -> Sender:
    """What is told where the display name is nobody's for sure: what it may be, or the name in the address."""
    written = parse_name(main, is_known=True)
    told = _read_address(email)
    if told.person is not None and (written is None or not written.is_full):
        return told
    is_organisation = beside is None and len(main.split()) > 1 and not main.islower()
    return Sender(None, None, is_organisation=is_organisation, written=written)


def _listed_name(display: str, email: str) -> Sender | None:
    """A directory's entry, of which the address says where the name ends: "Jansen Anna FIN Utrecht" of anna.jansen@."""
    words = display.split()
    parts = [squeezed(part) for part in _LOCAL_BREAK.split(email.partition("@")[0]) if len(part) > 1]
    if len(words) < 3 or len(parts) < 2 or "," in display:
        return None
    one, two = squeezed(words[0]), squeezed(words[1])
    is_coded = any(len(word) > 1 and word.isupper() for word in words[2:]) and not display.isupper()
    if not is_coded or {one, two} != {parts[0], parts[-1]} or one == two:
        return None
    first, last = (words[0], words[1]) if one == parts[0] else (words[1], words[0])
    return Sender(parse_name(f"{first} {last}", is_known=True), " ".join(words[2:]))


_OF_FIRM = lazily(
    r"^(?P<who>\S.*?)\s+(?:von|van|bei|bij|de|di|da|do|from|at|of|chez|fra|från|z)\s+(?P<firm>\S.*)$", re.IGNORECASE
)


def _of_firm(display: str, email: str) -> tuple[str, str | None] | None:
    """The person and the firm in "Anna from Acme" of acme.example, which looks like a name with a particle."""
    match = _OF_FIRM.match(display)
    if match is None:
        return None
    firm = squeezed(match["firm"])
    is_label = any(firm == squeezed(label) for label in organisation_labels(domain_of(email)))
    return (match["who"], match["firm"]) if is_label and firm not in squeezed(email.partition("@")[0]) else None


def _is_titled_name(text: str) -> bool:
    """Whether it is "Dott.ssa Rossi": who writes from the firm's mailbox, and no firm."""
    return folded(text.strip().partition(" ")[0]).strip(".") in TITLES and parse_name(text) is not None


def is_company_mailbox(sender: Sender, email: str) -> bool:
    """Whether From is an organisation's, of which nobody in particular writes: "Acme Support", info@."""
    return sender.is_organisation or (sender.person is None and is_role(email))


def is_role(email: str) -> bool:
    """Whether an address belongs to a function: info@, kundenservice@, sales-nl@."""
    local = email.partition("@")[0].lower()
    parts = [part for part in _LOCAL_BREAK.split(local) if part]
    return local in ROLE_WORDS or (bool(parts) and any(part in ROLE_WORDS for part in parts))


def _read_address(email: str) -> Sender:
    """`jan.de.vries@`: a person if a known given name stands before a surname; `team.sales@` and `bg8862@` are none."""
    parts = [part for part in _LOCAL_BREAK.split(email.partition("@")[0].lower().rstrip("0123456789")) if part]
    is_plain = 2 <= len(parts) <= 4 and all(part.isalpha() and part not in ROLE_WORDS for part in parts)
    own = {squeezed(label) for label in organisation_labels(domain_of(email))}
    if not is_plain or parts[0] not in GIVEN or len(parts[-1]) < 3 or own & set(parts):
        return Sender(None, None)
    if any(part not in PARTICLES and part not in GIVEN for part in parts[1:-1]):
        return Sender(None, None)
    written = " ".join(part if part in PARTICLES else part.capitalize() for part in parts)
    person = parse_name(written)
    return Sender(person, None, is_from_address=True) if person is not None and person.is_full else Sender(None, None)


def _addressed_name(display: str, email: str) -> PersonName | None:
    """`jan de vries`, `Yusra Page`: small letters and a word that is not only a surname pass where the address agrees."""
    name = parse_name(display, is_known=True) if 2 <= len(display.split()) <= 4 else None
    if name is None or not name.is_full or not fits_address(name, email):
        return None
    local = squeezed(email.partition("@")[0])
    return (
        name
        if squeezed((name.first or "").split()[0]) in local and squeezed((name.last or "").split()[-1]) in local
        else None
    )


_SLAVIC = lazily(r"(?:ов|ев|ин|ова|ева|ина|скии|ская|ко|чук|ich|ova|eva|ova|sky|ski|ska|enko|escu)$")
"""How surnames end that stand before a given name in Slavic directories."""
_CRAFTS = frozenset(
    [
        "fysio",
        "physio",
        "yoga",
        "pilates",
        "osteo",
        "kine",
        "podo",
        "coach",
        "coiffure",
        "kapsalon",
        "salon",
        "atelier",
        "studio",
        "praxis",
        "praktijk",
        "beauty",
        "hair",
        "nails",
        "massage",
        "hebamme",
        "juf",
        "meester",
        "taxi",
        "foto",
        "photo",
    ]
)
"""What people put before their first name as the name of their shop: "Fysio Anna"."""


def _in_order(name: PersonName | None, email: str) -> PersonName | None:
    """`Rossi Anna` of anna.rossi@ is Anna Rossi: directories put the family first, addresses do not."""
    if name is None or name.first is None or name.last is None or folded(name.first) in GIVEN:
        return name
    parts = [squeezed(part) for part in _LOCAL_BREAK.split(email.partition("@")[0])]
    first, last = squeezed(name.first), squeezed(name.last)
    is_given = (parts == [last] or _SLAVIC.search(folded(name.first)) is not None) and folded(name.last) in GIVEN
    if is_given and folded(name.first) in _CRAFTS:
        return PersonName(name.last, None)
    is_turned = is_given or parts in ([last, first], [last[:1], first], [last[:1] + first])
    return PersonName(name.last, name.first) if is_turned and first and last else name


def _is_one_name(person: PersonName, written: str, email: str) -> bool:
    """Whether a single word is what somebody is called, and not an account or a brand: `CDale`, `Booking`."""
    word = folded(person.first or person.last or "")
    if word in GIVEN:
        return True
    is_alias = is_run_together(written) or any(character.isdigit() for character in written)
    is_brand = is_role(email) or any(
        squeezed(word) in squeezed(label) for label in organisation_labels(domain_of(email))
    )
    return not is_alias and not (is_brand and not fits_address(person, email))


def _split_beside(display: str, email: str) -> tuple[str, str | None]:
    match = _BESIDE.search(display)
    while match is not None and match["in"] and _GIVEN_IN_BRACKETS.search(display[: match.start("in")]):
        match = _BESIDE.search(display, match.end())
    if match is not None and match.start() > 0:
        main, beside = display[: match.start()].strip(), match["in"] or display[match.end() :]
        other, name = parse_name(main), parse_name(beside)
        is_firms = _is_organisation(main, email)
        is_signed = other is not None and not other.is_full and fits_address(other, email) and not is_firms
        if name is not None and not is_signed and name.is_full and (other is None or not other.is_full or is_firms):
            is_known = folded((name.first or "").split()[0]) in GIVEN and not _is_organisation(beside, email)
            if fits_address(name, email) or (is_firms and is_known):
                main, beside = beside.strip(), main  # "Acme | Jan de Vries", "Acme - Jan de Vries"
        return main, beside.strip() or None
    head, comma, tail = (part.strip() for part in display.partition(","))
    name = parse_name(head) if comma else None
    if name is not None and name.is_full and tail and folded(tail.split()[0]).strip(".") not in GIVEN:
        first = folded((name.first or "").split()[0])
        if (first in GIVEN or squeezed(email.partition("@")[0]).startswith(squeezed(first))) and parse_name(
            display
        ) != name:
            return head, tail  # "Jan Jansen, Acme"
    return display, None


def _is_organisation(display: str, email: str) -> bool:
    words = [folded(word).strip(".,'’!") for word in re.split(r"[\s/&+|]+", display) if word]
    name = parse_name(display)
    is_person = (len(words) == 2 and words[0] in GIVEN and words[1] not in ROLE_WORDS) or (
        name is not None and name.is_full and fits_address(name, email)
    )
    if (
        has_legal_form(display)
        or any(is_trade(word) and word not in GIVEN for word in words)
        or any(word in ROLE_WORDS and word not in PARTICLES for word in words)
        or (words and words[0] in _DEPARTMENTS and words[0] not in GIVEN)
        or any(len(word) > 7 and word.endswith(DESKS) for word in words)
    ):
        return True
    if not is_person and (
        any(word in _ORGANISATIONS for word in words)
        or is_title(display)
        or (len(words) > 1 and words[0] not in GIVEN and is_organisation_word(words[0]))
    ):
        return True
    domain = domain_of(email)
    label = squeezed(next(iter(organisation_labels(domain)), ""))
    is_brand = (
        is_role(email)
        and len(label) > 4
        and label in squeezed(display)
        and not any(label in squeezed(word) for word in (*words, name.last if name is not None and name.last else ""))
        and words[0] not in GIVEN
    )
    if is_brand or (is_role(email) and words[0] in _WEAK and words[0] not in GIVEN):
        return True
    local = squeezed(email.partition("@")[0])
    labels = [squeezed(label) for label in organisation_labels(domain)]
    is_domain = squeezed(display) in (*labels, squeezed(domain))
    if is_domain and not is_free_mail(domain):
        return squeezed(display) not in local or local in labels
    return False


_ORGANISATIONS = words_of(ORGANISATIONS)
_WEAK = words_of(WEAK_ORGANISATIONS)
_DEPARTMENTS = words_of(DEPARTMENTS)
