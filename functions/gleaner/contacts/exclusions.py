"""Whose mail is left alone: addresses and domains, however they are spelled."""

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from gleaner.wording import marked

_DOTS = re.compile("[.\u3002\uff0e\uff61]")
"""What separates labels: RFC 3490, section 3.1, names three more than the full stop."""
_PUNYCODE = "xn--"
_LONGEST = 320


class ExclusionRule(StrEnum):
    """Which kind of rule applies, in the words of the ledger: whom it names stays untold."""

    ADDRESS = "excluded_address"
    DOMAIN = "excluded_domain"
    ORGANISATION_ADDRESS = "organisation_excluded_address"
    ORGANISATION_DOMAIN = "organisation_excluded_domain"


SENTENCES = {
    ExclusionRule.ADDRESS: marked("You excluded the address of somebody in it."),
    ExclusionRule.DOMAIN: marked("You excluded the domain of somebody in it."),
    ExclusionRule.ORGANISATION_ADDRESS: marked("Your organisation excluded the address of somebody in it."),
    ExclusionRule.ORGANISATION_DOMAIN: marked("Your organisation excluded the domain of somebody in it."),
}
"""The same for a person to read."""


@dataclass(frozen=True, slots=True)
class Exclusions:
    """Addresses and domains (with those below them) whose mail is not gleaned; compared without regard to their spelling."""

    addresses: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()

    @classmethod
    def of(cls, addresses: Iterable[str], domains: Iterable[str]) -> "Exclusions":
        """Exclusions as people entered them."""
        return cls(frozenset(map(comparable_address, addresses)), frozenset(map(comparable_domain, domains)))

    def covers(self, email: str) -> bool:
        """Whether an address is excluded, by itself or by its domain."""
        return self.names(email) or self.holds_domain_of(email)

    def names(self, email: str) -> bool:
        """Whether the address itself is excluded."""
        return bool(self.addresses) and comparable_address(email) in self.addresses

    def holds_domain_of(self, email: str) -> bool:
        """Whether the address's domain, or one above it, is excluded."""
        if not self.domains:
            return False
        domain = comparable_domain(email.rpartition("@")[2])
        above = {domain} | {domain[at.end() :] for at in re.finditer(r"\.", domain)}
        return bool(above & self.domains)


@dataclass(frozen=True, slots=True)
class ExclusionRules:
    """The user's exclusions and their organisation's."""

    own: Exclusions = Exclusions()
    organisation: Exclusions = Exclusions()

    def covers(self, email: str) -> bool:
        """Whether either excludes an address."""
        return self.own.covers(email) or self.organisation.covers(email)

    def applying(self, emails: Iterable[str]) -> ExclusionRule | None:
        """Which rule excludes one of the addresses; the organisation's before the user's, None: none."""
        seen = tuple(emails)
        rows = (
            (ExclusionRule.ORGANISATION_ADDRESS, self.organisation.names),
            (ExclusionRule.ORGANISATION_DOMAIN, self.organisation.holds_domain_of),
            (ExclusionRule.ADDRESS, self.own.names),
            (ExclusionRule.DOMAIN, self.own.holds_domain_of),
        )
        return next((rule for rule, applies in rows if any(map(applies, seen))), None)


@lru_cache(maxsize=4096)
def comparable_domain(domain: str) -> str:
    """A domain in the one spelling that is compared: Unicode, lower case, NFKC; `XN--BCHER-KVA.example` is `bücher.example`."""
    labels = _DOTS.split(domain.strip()[:_LONGEST].lower())
    return ".".join(map(_label, labels)).strip(".")


@lru_cache(maxsize=4096)
def comparable_address(email: str) -> str:
    """An address in the one spelling that is compared: lower case, NFKC, its domain as `comparable_domain`."""
    local, _, domain = email.strip()[:_LONGEST].rpartition("@")
    return f"{unicodedata.normalize('NFKC', local.lower())}@{comparable_domain(domain)}"


def _label(label: str) -> str:
    if label.startswith(_PUNYCODE):
        with suppress(UnicodeError):
            label = label.removeprefix(_PUNYCODE).encode("ascii").decode("punycode").lower()
    return unicodedata.normalize("NFKC", label)
