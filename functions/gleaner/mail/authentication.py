"""SES's own Authentication-Results among the header fields of received mail."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from gleaner.mail.message import Header, Headers


class Method(StrEnum):
    """What SES checks."""

    SPF = "spf"
    DKIM = "dkim"
    DMARC = "dmarc"


@dataclass(frozen=True, slots=True)
class Clause:
    """One method's result and the domain or address that it is about, in lower case."""

    method: Method
    result: str
    subject: str


AUTHORITY = "amazonses.com"

# What SES writes between its Received and its X-SES-RECEIPT. Anything else there, and the block is not SES's.
_BLOCK = frozenset(("x-ses-spam-verdict", "x-ses-virus-verdict", "received-spf", "authentication-results"))

_RECEIVED_BY_SES = re.compile(
    r"from (?P<greeting>[^;=\"]*?) by inbound-smtp\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)? with E?SMTPS? id (?P<id>\S+)",
    re.IGNORECASE,
)
_SUBJECTS = {
    Method.SPF: "envelope-from",
    Method.DKIM: "header.i",
    Method.DMARC: "header.from",
}
_CLAUSE = re.compile(r"\s*(spf|dkim|dmarc)\s*=\s*([a-z]+)", re.IGNORECASE)
_PROPERTY = re.compile(r"(?:^|\s)([a-z][a-z.-]*)\s*=\s*(\S+)", re.IGNORECASE)
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[();]|[^"();]+|.', re.DOTALL)


def ses_results(headers: Headers, ses_message_id: str) -> tuple[Clause, ...]:
    """The clauses that SES wrote when it received this very message; empty when its block is not there unharmed.

    SES prepends one block: Return-Path, Received (with the SES message id), verdicts, Received-SPF,
    Authentication-Results, X-SES-RECEIPT. It is not documented to remove such fields of a sender, so only this block counts
    and what stands below it may be forged.
    """
    block = _ses_block(headers.fields, ses_message_id)
    results = [field.value for field in block if field.name.lower() == "authentication-results"]
    if len(results) != 1 or block[-1].value != results[0]:
        return ()
    pieces = _pieces(results[0])
    return _clauses(pieces[1:]) if pieces and pieces[0].strip().lower() == AUTHORITY else ()


def _ses_block(fields: tuple[Header, ...], ses_message_id: str) -> tuple[Header, ...]:
    """What stands between the first Received, if it is SES's for this message, and the X-SES-RECEIPT that follows."""
    names = [field.name.lower() for field in fields]
    if "received" not in names or "x-ses-receipt" not in names:
        return ()
    start, end = names.index("received"), names.index("x-ses-receipt")
    hop = _RECEIVED_BY_SES.match(fields[start].value)
    is_ours = hop is not None and hop["id"].rstrip(";") == ses_message_id
    if not is_ours or end < start or not _BLOCK.issuperset(names[start + 1 : end]):
        return ()
    # A quoted MAIL FROM could bring a `;` of its own into the result: <"x; dmarc=pass"@example.com>.
    if any(mark in field.value for field in fields[:start] for mark in ';"'):
        return ()
    return fields[start + 1 : end]


def _pieces(value: str) -> list[str]:
    """The text between semicolons, comments left out; semicolons in comments and in quoted strings separate nothing."""
    pieces, depth = [""], 0
    for part in _TOKEN.findall(value):
        if part == "(":
            depth += 1
        elif part == ")":
            depth = max(0, depth - 1)
        elif depth == 0 and part == ";":
            pieces.append("")
        elif depth == 0:
            pieces[-1] += part
    return pieces


def _clauses(pieces: list[str]) -> tuple[Clause, ...]:
    """One clause a method; SES separates SPF's own properties (client-ip, envelope-from, helo) by semicolons too."""
    clauses: list[Clause] = []
    for piece in pieces:
        named = _CLAUSE.match(piece)
        if named is not None:
            clauses.append(Clause(Method(named[1].lower()), named[2].lower(), ""))
        if clauses and not clauses[-1].subject:
            last = clauses[-1]
            clauses[-1] = replace(last, subject=_property(piece, _SUBJECTS[last.method]))
    return tuple(clauses)


def _property(piece: str, wanted: str) -> str:
    found = (value for name, value in _PROPERTY.findall(piece) if name.lower() == wanted)
    return next(found, "").strip("<>").lower()
