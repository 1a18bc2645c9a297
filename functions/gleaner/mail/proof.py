"""Who may speak: what shows that From really wrote the message.

The forwarding address is a secret and proves nothing; SES's verdicts name no domain. What counts is the block of
Authentication-Results that SES itself wrote, aligned with From, or the journaling address that only the tenant's
administrator knows.
"""

import re

from gleaner.mail.authentication import Clause, Method, ses_results
from gleaner.mail.domains import domain_of, is_aligned
from gleaner.mail.message import Headers, Message, Proof

SES_DOMAIN = "amazonses.com"
"""SES signs everything that it sends, for whoever sends it: its signature proves nobody."""

# The envelope senders of forwarders. SPF then proves the forwarder, who may be the owner's own domain, and would pass a
# forged From of that domain which it merely passed on: SPF, and a DMARC pass that rests on SPF alone, count for nothing.
_FORWARDED_ENVELOPE = re.compile(r"\+caf_=|\+srs=|^srs[01]?[=+-]|^bounces\+srs=|^prvs=.*\+caf_=", re.IGNORECASE)


def prove(
    received: Headers,
    message: Message,
    *,
    ses_message_id: str | None,
    is_journal: bool = False,
    is_journal_route: bool = False,
) -> Proof:
    """The strongest proof that `message` is from its From.

    `received` are the headers as SES stored them: the message's own, or the report's where it came in a journal report.
    A report counts when it came by the inbox's journaling address and not at all otherwise. Without an SES message id (a
    file from somewhere) nothing is proven, nor is a message with several authors.
    """
    if is_journal:
        return Proof.JOURNAL if is_journal_route else Proof.NONE
    authors = message.authors or ((message.sender,) if message.sender else ())
    domain = domain_of(authors[0].email) if len(authors) == 1 else ""
    if not domain or ses_message_id is None:
        return Proof.NONE
    return _proof_of(ses_results(received, ses_message_id), domain)


def _proof_of(clauses: tuple[Clause, ...], domain: str) -> Proof:
    dmarc = [clause for clause in clauses if clause.method is Method.DMARC]
    spf = [clause for clause in clauses if clause.method is Method.SPF]
    if len(dmarc) > 1 or len(spf) > 1:  # SES writes one of each: a second one came in with a forged HELO or MAIL FROM.
        return Proof.NONE
    is_signed = any(_is_signature_of(clause, domain) for clause in clauses)
    is_forwarded = any(_FORWARDED_ENVELOPE.search(clause.subject) for clause in spf)
    if is_signed or not is_forwarded:
        if any(clause.result == "pass" and is_aligned(clause.subject, domain) for clause in dmarc):
            return Proof.DMARC
        if is_signed:
            return Proof.DKIM
        if any(clause.result == "pass" and is_aligned(domain_of(clause.subject), domain) for clause in spf):
            return Proof.SPF
    return Proof.NONE


def _is_signature_of(clause: Clause, domain: str) -> bool:
    if clause.method is not Method.DKIM or clause.result != "pass":
        return False
    signer = domain_of(clause.subject)
    return not is_aligned(signer, SES_DOMAIN) and is_aligned(signer, domain)
