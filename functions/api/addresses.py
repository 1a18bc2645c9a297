"""Mailbox addresses as people type them: normalised, and those that a whole team reads."""

import re

from gleaner.contacts.exclusions import comparable_address, comparable_domain

_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
"""An unquoted local part, RFC 5321 section 4.1.2 (Dot-string)."""
_DOMAIN = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_LOCAL_TO_EXCLUDE = re.compile(r"[^\s\"(),:;<>@\[\]\\\x00-\x1f\x7f\ud800-\udfff]{1,64}")
"""What others' mailboxes may be called, international ones too (RFC 6532)."""
_LONGEST_TO_EXCLUDE = 320
"""Bytes in the spelling that is compared, which may be eighteen times as long as what was typed (NFKC of U+FDFA)."""
_LONGEST = 254
"""RFC 5321 section 4.5.3.1.3: 256 octets with the angle brackets."""

ROLES = frozenset(
    [
        "abuse",
        "accountant",
        "accounting",
        "accounts",
        "admin",
        "administratie",
        "administration",
        "administrator",
        "aftersales",
        "backoffice",
        "billing",
        "boekhouding",
        "booking",
        "bookings",
        "buchhaltung",
        "careers",
        "compliance",
        "contact",
        "customercare",
        "customerservice",
        "debiteuren",
        "crediteuren",
        "desk",
        "dev",
        "donotreply",
        "einkauf",
        "enquiries",
        "enquiry",
        "facturatie",
        "facturen",
        "feedback",
        "finance",
        "hallo",
        "hello",
        "help",
        "helpdesk",
        "hostmaster",
        "hr",
        "info",
        "inkoop",
        "inquiries",
        "invoice",
        "invoices",
        "jobs",
        "kantoor",
        "klantenservice",
        "kontakt",
        "kundenservice",
        "legal",
        "mail",
        "mailer-daemon",
        "marketing",
        "media",
        "news",
        "newsletter",
        "no-reply",
        "noc",
        "noreply",
        "office",
        "operations",
        "orders",
        "payments",
        "payroll",
        "personeelszaken",
        "postmaster",
        "press",
        "privacy",
        "purchasing",
        "receptie",
        "reception",
        "rechnung",
        "recruiting",
        "recruitment",
        "reservations",
        "root",
        "sales",
        "secretariaat",
        "security",
        "sekretariat",
        "service",
        "shop",
        "support",
        "team",
        "verkauf",
        "verkoop",
        "vertrieb",
        "webmaster",
        "welcome",
    ]
)
"""Local parts that stand for a team or a machine rather than a person (RFC 2142 and what companies use, en/nl/de)."""


def normalised(text: str) -> str | None:
    """The address in lower case without blanks around it; None where it is not one (quoted local parts are not taken)."""
    address = text.strip().lower()
    local, at, domain = address.rpartition("@")
    if not at or len(address) > _LONGEST or len(local) > 64:
        return None
    return address if _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain) else None


def normalised_domain(text: str) -> str | None:
    """A domain as typed (`@Example.com`, `*.example.com`, `Bücher.example`) in the spelling that is compared; None where it is not one."""
    domain = comparable_domain(text.strip().removeprefix("@").removeprefix("*."))
    ascii_domain = ".".join(map(_ascii_label, domain.split(".")))
    is_fitting = domain.isprintable() and len(domain.encode("utf-8", "replace")) <= _LONGEST_TO_EXCLUDE
    is_domain = is_fitting and len(ascii_domain) <= _LONGEST and _DOMAIN.fullmatch(ascii_domain)
    return domain if is_domain else None


def excludable(text: str) -> str | None:
    """An address to exclude, in the spelling that is compared; international ones are taken too, None where it is none."""
    local, at, domain = text.strip().rpartition("@")
    known = normalised_domain(domain) if at and _LOCAL_TO_EXCLUDE.fullmatch(local) else None
    address = comparable_address(f"{local}@{known}") if known else ""
    return address if 0 < len(address.encode()) <= _LONGEST_TO_EXCLUDE else None


def _ascii_label(label: str) -> str:
    """A label as the domain name system has it (RFC 3492); what cannot be one stays as it is, and matches nothing."""
    if label.isascii() or any(map(_is_surrogate, label)):
        return label
    return "xn--" + label.encode("punycode").decode("ascii")


def _is_surrogate(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


def is_role(address: str) -> bool:
    """Whether a team reads this mailbox (`info@`, `support+nl@`)."""
    return address.rpartition("@")[0].partition("+")[0] in ROLES
