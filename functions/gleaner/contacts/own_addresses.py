"""Which addresses in a signature are its sender's own, or the house's."""

from gleaner.contacts.domains import domain_of, is_free_mail, organisation_labels, registrable, squeezed
from gleaner.contacts.names.fitting import fits_address
from gleaner.contacts.names.person_names import PersonName
from gleaner.contacts.names.senders import is_role
from gleaner.contacts.names.words import ROLE_WORDS
from gleaner.contacts.work.wording import DEPARTMENTS, ORGANISATIONS, WEAK_ORGANISATIONS, words_of
from gleaner.patterns import lazily

_PARTS = lazily(r"[._+\-]")
_HOUSES = words_of(ORGANISATIONS) | words_of(WEAK_ORGANISATIONS) | words_of(DEPARTMENTS)
CERTIFIED_LABELS = frozenset(("pec", "legalmail", "postacert", "cert", "pecmail"))
"""Where certified mail (Italy's PEC) goes: a label of the host or a part of the local part."""
CERTIFIED_MAIL = frozenset(
    (
        "pec.it",
        "legalmail.it",
        "arubapec.it",
        "postecert.it",
        "pecimprese.it",
        "pec.net",
        "de-mail.de",
        "justica.gov.pt",
    )
)
"""Hosts of certified mail; an address there beside a sender's is the sender's firm's."""


def is_own_address(address: str, email: str, names: tuple[PersonName | None, ...]) -> bool:
    """Whether an address in the signature of a sender (`email`, who goes by these names) is the sender's or the firm's."""
    local, own_local = squeezed(address.partition("@")[0]), squeezed(email.partition("@")[0])
    if any(name is not None and fits_address(name, address) for name in names) or (
        local == own_local and local not in ROLE_WORDS
    ):
        return True
    own = domain_of(email)
    if any(name is not None for name in names) and _is_house_address(address, own):
        return True
    is_same_house = registrable(domain_of(address)) == registrable(own) and not is_free_mail(own)
    is_firms = local in {squeezed(label) for label in organisation_labels(own)}
    return is_firms or (is_same_house and is_role(address))


def _is_house_address(address: str, own: str) -> bool:
    """Whether an address of the sender's house is nobody's: certified mail, or the firm's name for a local part."""
    local, _, host = address.partition("@")
    if is_free_mail(own) or registrable(host) != registrable(own):
        return registrable(host) in CERTIFIED_MAIL
    is_certified = host.split(".")[0] in CERTIFIED_LABELS or any(
        part in CERTIFIED_LABELS for part in _PARTS.split(local)
    )
    return is_certified or any(part in _HOUSES for part in _PARTS.split(local))
