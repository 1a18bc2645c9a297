"""What stands below a signature: attachments, meetings, footers of lists and providers, legal notices, device lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from gleaner.mail.devices import is_device_line
from gleaner.mail.footers import footer_start, trimmed_end
from gleaner.mail.line_shapes import is_register_line, is_rule
from gleaner.mail.meeting_details import meeting_start
from gleaner.mail.notices import is_notice
from gleaner.mail.own_name import OwnName

_MOST_PIECES = 16
_FARTHEST = 100
_LONGEST_PARAGRAPH = 60
_ATTACHMENT = re.compile(
    r"\s*(?:- .{1,80}\.\w{3,4}|<<.{1,120}>>|.{0,80}\(see attached file:.{0,80}|[^()]{1,80}\.\w{3,4}\)|\[image.{0,80}\])\s*",
    re.IGNORECASE,
)
_ATTACHMENTS = re.compile(r"\s*(?:<<|\(see attached file:|\[cid:|\[image)", re.IGNORECASE)


@dataclass(slots=True)
class Trailer:
    """What was found below a text: where that text ends, and which lines below are the sender's and which a server's."""

    end: int
    signature: list[range] = field(default_factory=list)
    quoted: list[range] = field(default_factory=list)


def trailer_of(lines: Sequence[str], name: OwnName) -> Trailer:
    """The pieces at the end of these lines, from the last upwards; lists of attachments and meetings to join belong to nobody."""
    trailer = Trailer(trimmed_end(lines, len(lines)))
    for _ in range(_MOST_PIECES):
        start = _last_piece(lines, trailer, name)
        if start is None:
            break
        trailer.end = trimmed_end(lines, start)
    return trailer


def _last_piece(lines: Sequence[str], trailer: Trailer, name: OwnName) -> int | None:
    """Where the last piece begins, once it is noted whose it is; None where the text ends in no piece."""
    end = trailer.end
    first = max(0, end - _FARTHEST)
    footer = first + footer_start(lines[first:end], name.is_signed_by, name.host)
    if footer < end:
        trailer.quoted.append(range(footer, end))
        return footer
    if end and is_device_line(lines[end - 1]):
        trailer.quoted.append(range(end - 1, end))
        return end - 1
    if not end or _ATTACHMENT.fullmatch(lines[end - 1][:200]):
        return end - 1 if end else None
    meeting = meeting_start(lines, end, name.is_signed_by)
    if meeting:
        return meeting
    start = _paragraph_start(lines, end)
    if is_attachment_list(lines[start:end]):
        return start
    notice = _notice_start(lines, start, end)
    if notice:
        trailer.quoted.append(range(notice, end))
    return notice or None


def is_attachment_list(paragraph: Sequence[str]) -> bool:
    """The names of files that Notes and Exchange write into the text, over as many lines as they need."""
    text = " ".join(line[:200] for line in paragraph[:40]).strip()
    return _ATTACHMENTS.match(text) is not None and text.endswith((">>", ")", "]"))


def _notice_start(lines: Sequence[str], start: int, end: int) -> int | None:
    """Where the last paragraph and those above it are one notice: some are recognised by their beginning, some by their words."""
    found: int | None = None
    at, below = start, end
    for _ in range(4):
        text = " ".join(line.strip() for line in lines[at : min(below, at + 12)])
        above = trimmed_end(lines, at)
        if is_notice(text) or _is_lawyers(text, has_rule=above > 0 and is_rule(lines[above - 1])):
            found = at
        elif not _is_legal(text):
            break
        if not above or above == at:
            break
        below, at = above, _paragraph_start(lines, above)
    if found is None:
        return None
    above = trimmed_end(lines, found)
    return above - 1 if above and is_rule(lines[above - 1]) else found


def _is_lawyers(text: str, *, has_rule: bool) -> bool:
    """A long paragraph of legal words, whatever it begins with; below a rule fewer of them tell."""
    words = set(_legal_words().findall(text[:1200].lower()))
    return len(text) > 80 and len(words) >= (2 if has_rule else 4)


def _is_legal(text: str) -> bool:
    return len(_legal_words().findall(text[:1200].lower())) >= 2 or (is_register_line(text[:300]) and len(text) > 60)


def _paragraph_start(lines: Sequence[str], end: int) -> int:
    """The first line of the paragraph that ends above `end`; rules part paragraphs, and so does the first line of a notice."""
    start = end - 1
    while start > 0 and end - start < _LONGEST_PARAGRAPH:
        if not lines[start - 1].strip() or is_rule(lines[start - 1]) or is_notice(" ".join(lines[start : start + 3])):
            break
        start -= 1
    return start


@cache
def _legal_words() -> re.Pattern[str]:
    """Compiled when first needed."""
    return re.compile(
        r"\b(?:recipients?|addressee|confidential\w*|privileged|liab\w+|disclos\w+|unauthori[sz]ed|virus\w*|sender|delete|intended|registered"
        r"|geadresseerde|ontvanger|vertrouwelijk|aansprakelijk\w*|afzender|verwijder\w*|rechten|empfänger\w*|adressat\w*|vertraulich\w*|haftung"
        r"|absender\w*|löschen|vernichten|unbefugte\w*|destinataire\w*|confidentiel\w*|expéditeur|supprimer|détruire|responsabilité"
        r"|destinatari\w*|confidencial\w*|remitente|eliminar\w*|responsabilidad\w*|riservat\w*|mittente|cancellar\w*|responsabilità|divulga\w*"
        r"|gdpr|dsgvo|avg|rgpd|lopd\w*|privacy|datenschutz|personal data|personenbezogen\w*|datos personales|dati personali|dados pessoais)\b"
    )
