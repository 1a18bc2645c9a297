"""Where a sender's signature begins, and what others added below it."""

import re
from collections.abc import Sequence

from gleaner.mail.closings import after_closing, is_device_line, is_disclaimer
from gleaner.mail.footers import footer_start
from gleaner.mail.message import Mailbox
from gleaner.mail.own_name import OwnName, own_name
from gleaner.mail.sheet import Sheet, Zone

MAX_SIGNATURE_LINES = 30
"""Lines with text in them; what is longer below `-- ` is no signature but the rest of the mail."""

_LOOSE_LINES = 12
_FARTHEST_DELIMITER = 120
_LOOK_BACK = 18
_LONGEST_LINE = 90
_DELIMITER = re.compile(r"\s?(?:--|—|––|==|---)\s?")
_STRICT_DELIMITER = "-- "
_RULE = re.compile(r"\s*(?:[-_=~*#+]\s?){2,}\s*|ᐧ\s*")
_LONG_RULE = re.compile(r"\s*(?:_{5,}|-{5,}|={5,}|\*{5,}|~{5,}|(?:=[0o]){5,}=?)\s*")
_PGP = re.compile(r"-----BEGIN PGP SIGNATURE-----\s*")
_ATTACHMENT = re.compile(
    r"\s*(?:- .{1,80}\.\w{3,4}|<<.{1,120}>>|.{0,80}\(see attached file:.{0,80}|[^()]{1,80}\.\w{3,4}\)|\[image.{0,80}\])\s*",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:\+|\b)\(?\d[\d ().\-/]{5,}\d\b|\bx-?\s?\d{3,6}\b|[^\s@]+@[^\s@]+\.\w{2,}|https?://|\bwww\.|\b(?:tel|phone|fax|mob|mobile"
    r"|mobiel|telefon|telefoon|cell|office|direct|pager|handy|gsm)\b\.?\s*[:.]|^\s*[tmfewpd]\s*[:.|]\s*\S",
    re.IGNORECASE,
)
_REACHES = re.compile(r"\+?\(?\d[\d ().\-/]{7,}\d\b|[^\s@]+@[^\s@]+\.\w{2,}")
_NAME_SHAPE = re.compile(r"\s*(?:[^\W\d_a-zà-þ][\w.'’-]*,?\s+){1,3}[^\W\d_a-zà-þ][\w.'’-]*,?\s*")
_SEPARATORS = re.compile(r"[|·•/:;,*]|\s{2,}|\t|\s[-–]\s")
_SENTENCE_END = re.compile(r"[.?!:;,…]\W*\Z")


def mark_signatures(sheet: Sheet, sender: Mailbox | None) -> None:
    """Give the signature lines of a sheet to their zone, above the quotation or at the very end, and footers to the quotes."""
    name = own_name(sender)
    _mark_containers(sheet)
    runs = sheet.new_runs()
    for number, run in enumerate(runs):
        lines = [sheet.lines[index] for index in run]
        if 0 < number < len(runs) - 1:
            continue
        end = footer_start(lines, name.is_signed_by)
        sheet.mark_new(run.start + end, run.stop, Zone.QUOTED)
        end = _above_attachments(lines[:end])
        start = signature_start(lines[:end], name, is_alone=number == 0)
        sheet.mark_new(run.start + start, run.start + end, Zone.SIGNATURE)
        for index in run:
            if sheet.zones[index] is Zone.NEW and is_device_line(sheet.lines[index]):
                sheet.zones[index] = Zone.SIGNATURE


def signature_start(lines: Sequence[str], name: OwnName, *, is_alone: bool = True) -> int:
    """The first line of the signature at the end of these lines, len(lines) where there is none.

    `is_alone` says that no new text stands above these lines: then not all of them may be signature, except below `-- `.
    """
    end = len(lines)
    start = _disclaimers_start(lines, end)
    delimiter = _delimiter(lines, start, name)
    start = delimiter if delimiter is not None else start
    start = _trimmed(lines, _devices_start(lines, _trimmed(lines, start)))
    block = _signed_block(lines, start, name)
    if block is None and delimiter is None:
        block = _contact_block(lines, start, name)
    if block is not None and (
        not is_alone or any(line.strip() for line in lines[:block]) or _is_whole(lines[block:start])
    ):
        start = block
    return start if start < end else len(lines)


def _is_whole(lines: Sequence[str]) -> bool:
    """A mail of nothing but a signature: it has a number or address and more than a line or two."""
    return sum(bool(line.strip()) for line in lines) >= 3 and any(_REACHES.search(line) for line in lines)


def is_contact_line(line: str) -> bool:
    """Whether a line holds a number, an address or a site."""
    return len(line) <= 2 * _LONGEST_LINE and _CONTACT.search(line) is not None


def _mark_containers(sheet: Sheet) -> None:
    """What the client marked as signature; Outlook mobile is known to wrap the whole answer in it, then it says nothing."""
    if True not in sheet.in_signature_container:
        return
    marked = [
        index
        for index, is_in in enumerate(sheet.in_signature_container)
        if is_in and sheet.zones[index] is Zone.NEW and sheet.lines[index].strip()
    ]
    new = sum(zone is Zone.NEW and bool(line.strip()) for zone, line in zip(sheet.zones, sheet.lines, strict=True))
    if len(marked) < new:
        for index in marked:
            sheet.zones[index] = Zone.SIGNATURE


def _above_attachments(lines: Sequence[str]) -> int:
    """Some clients list attachments below the text; they are no signature and hide none."""
    end = _trimmed(lines, len(lines))
    while end and _ATTACHMENT.fullmatch(lines[end - 1]):
        end = _trimmed(lines, end - 1)
    return end


def _trimmed(lines: Sequence[str], end: int) -> int:
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return end


def _disclaimers_start(lines: Sequence[str], end: int) -> int:
    """A lawyer's paragraph near the end, and what follows it."""
    for index in range(max(0, end - 60), end):
        begins = index == 0 or not lines[index - 1].strip() or _RULE.fullmatch(lines[index - 1]) is not None
        if begins and lines[index].strip() and is_disclaimer(" ".join(lines[index : index + 6])):
            return _above_rule(lines, index)
    return end


def _above_rule(lines: Sequence[str], index: int) -> int:
    above = _trimmed(lines, index)
    return above - 1 if above and _RULE.fullmatch(lines[above - 1]) else index


def _delimiter(lines: Sequence[str], end: int, name: OwnName) -> int | None:
    """`-- ` (RFC 3676), also without its space; trailing rules and an armoured PGP signature count too."""
    filled = 0
    found: int | None = None
    for index in range(end - 1, max(-1, end - _FARTHEST_DELIMITER), -1):
        line = lines[index]
        if _PGP.fullmatch(line):
            found = index
        elif line.strip() and filled <= MAX_SIGNATURE_LINES:
            is_last = filled == 0 or found == index + 1
            if line == _STRICT_DELIMITER or (is_last and _RULE.fullmatch(line)):
                found = index
            elif _DELIMITER.fullmatch(line):
                found = index if filled <= _LOOSE_LINES else found
            elif _LONG_RULE.fullmatch(line) and filled <= _LOOK_BACK:
                is_own = any(name.is_signed_by(each) or name.has_address(each) for each in lines[index + 1 : end])
                found = index if is_own else found
            filled += 1
    return found


def _devices_start(lines: Sequence[str], end: int) -> int:
    """The first device line below which there is nothing but more of them and short lines."""
    start = end
    for index in range(end - 1, max(-1, end - 40), -1):
        if is_device_line(lines[index]):
            start = index
        elif lines[index].strip() and not _is_signature_like(lines[index]):
            break
    return start


def _signed_block(lines: Sequence[str], end: int, name: OwnName) -> int | None:
    """The block that a closing formula or the sender's own name opens, if all below it looks like a signature.

    A closing formula counts with the sender's own name or with contact details under it; a formula or a name of somebody
    else alone is left in the new text.
    """
    found: int | None = None
    filled = 0
    has_name = has_details = False
    below = ""
    for index in range(end - 1, -1, -1):
        line = lines[index]
        if not line.strip():
            continue
        is_name = name.is_signed_by(line)
        rest = after_closing(line)
        is_closing = rest is not None and (not rest or name.is_signed_by(rest))
        is_signed = bool(rest) or has_name or has_details or name.may_be_signed_by(below)
        if is_name or (is_closing and is_signed):
            found = index
        if not (is_name or is_closing or _is_signature_like(line)) or filled >= _LOOK_BACK:
            break
        below = line
        has_name, has_details = has_name or is_name, has_details or is_contact_line(line)
        filled += 1
    return found


def _contact_block(lines: Sequence[str], end: int, name: OwnName) -> int | None:
    """A last paragraph of numbers and addresses: the sender's by their own address, or where From tells no name."""
    start = end
    while start > 0 and lines[start - 1].strip() and _is_signature_like(lines[start - 1]) and end - start < _LOOK_BACK:
        start -= 1
    if start > 0 and lines[start - 1].strip():  # Prose directly above: the block begins with a name or is none.
        start = next((at for at in range(start, end) if _NAME_SHAPE.fullmatch(lines[at])), end)
    block = lines[start:end]
    if len(block) < 2:
        return None
    if any(name.has_address(line) for line in block):
        return start
    has_stranger = name.is_full and _NAME_SHAPE.fullmatch(block[0]) is not None
    details = sum(is_contact_line(line) for line in block)
    is_reachable = any(_REACHES.search(line) for line in block)
    is_headed = len(block) > 2 and _NAME_SHAPE.fullmatch(block[0]) is not None
    return start if is_reachable and not has_stranger and (is_headed or 2 * details >= len(block)) else None


def _is_signature_like(line: str) -> bool:
    """Short and no sentence: the shape of names, titles, companies, streets and numbers."""
    text = line.strip()
    words = len(text.split())
    if is_contact_line(text):
        return words < 8 or (words <= 20 and len(_SEPARATORS.findall(text)) >= 2)
    if len(text) > _LONGEST_LINE or words > 10:
        return False
    small = sum(word[:1].islower() for word in text.split())
    return words <= 3 or 2 * small < words or (words <= 9 and not _SENTENCE_END.search(text))
