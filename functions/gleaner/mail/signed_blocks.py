"""Blocks of lines that are somebody's signature without a delimiter above them: closing, name, contact details."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from gleaner.mail.closings import after_closing
from gleaner.mail.footers import trimmed_end
from gleaner.mail.line_shapes import (
    has_address,
    is_contact_line,
    is_heading,
    is_name_shaped,
    is_office_and_name,
    is_quotation,
    is_remark,
    is_rule,
    is_signature_like,
    reaches,
)
from gleaner.mail.own_name import OwnName, is_first_name
from gleaner.mail.postscripts import is_postscript
from gleaner.mail.signers import is_signer
from gleaner.patterns import lazily

LOOK_BACK = 18
"""Lines with text in them that a signature without a delimiter may have."""

_MOST_TAGLINES = 3
_FARTHEST = 600
"""Lines above the end of a text among which signatures with text below them are looked for, and how many of them."""

_MOST_BLOCKS = 4
_LONGEST_OPENING = 120
_LONGEST_CLOSING = 60
_MOST_SPACES = 8
_FORMAL = lazily(
    r"órdenes|dispo|verblij|verblei|sentiment|considération|regards|sincerely|faithfully|truly|groet|hoogacht|mvg|gr[uü](?:ß|ss|ess)|hochacht|mfg|salut|cordial|respectu|remerci|salud|atent|abra[çz]"
    r"|cumpriment|hilsen|hälsning|mvh|tervei|pozdr|poważani|szacunk|pozdrav|úctou|уважени|пожелани|よろしく|宜しく|敬具|此致|祝",
    re.IGNORECASE,
)
_ITEM = lazily(r"\s*(?:[-*•·–]\s+|\d{1,2}[.)]\s+)[^\W\d_]")
_ROW = lazily(
    r"\s*[^\W\d_a-zà-þ][\w.'’-]*(?:\s[^\W\d_a-zà-þ][\w.'’-]*){1,2}\s*(?:[:,|–-]|\s{2}|\t)?\s*[+(]?\d[\d ().\-/]{6,}"
)
_FOR = lazily(
    r"\W{0,2}(?:namens|in opdracht|i\.? ?a\.|i\.? ?v\.|im auftrag|in vertretung|on behalf|for and on|for\b|per pro|p\.?p\.|p\.?o\.|pour\b|au nom|por\b|en nombre"
    r"|em nome|per\b|a nome|på vegne|för\b|puolesta|w imieniu|za\b|от имени)",
    re.IGNORECASE,
)
_FEWEST_ROWS = 3
_BRACKETED = lazily(r"\s*\([^()]{3,60}\)\s*")
_MOST_IN_FORMULA = 3
_HOPES = lazily(
    r"\b(?:hope|hoop|hoff|esp[eé]r|spero|håb|håp|hopp|toivo|nadziej|doufám|надеюсь|thanks for|thank you for)",
    re.IGNORECASE,
)


def is_whole(lines: Sequence[str]) -> bool:
    """A mail of nothing but a signature: it has a number or address and more than a line or two."""
    return sum(bool(line.strip()) for line in lines) >= _FEWEST_ROWS and any(reaches(line) for line in lines)


def is_formal(lines: Sequence[str]) -> bool:
    """Whether a signature is more than a word of thanks and a name: that may be all that somebody had to say."""
    filled = [line for line in lines if line.strip()]
    return len(filled) != _FEWEST_ROWS - 1 or after_closing(filled[0]) is None or _FORMAL.search(filled[0]) is not None


def is_listing(block: Sequence[str]) -> bool:
    """Whether lines are items of a list, or rows of people and their numbers: minutes and phone lists hold own names, too."""
    rows = sum(_ROW.match(line) is not None for line in block)
    return any(_ITEM.match(line) for line in block[1:]) or rows >= _FEWEST_ROWS


def signed_block(lines: Sequence[str], end: int, name: OwnName) -> int | None:
    """The first line of the block that a closing formula or the sender's own name opens, if all below it looks like one.

    A closing formula counts directly above the name or the contact details that it opens; a formula alone, or with the
    name of somebody else under it, is left in the new text.
    """
    found: int | None = None
    end = _above_taglines(lines, end, name)
    filled = 0
    for index in range(end - 1, -1, -1):
        line = lines[index]
        if not line.strip():
            continue
        is_name = name.is_signed_by(line)
        closes = not is_name and is_closing(line, name)
        opens = closes and _opens(lines, index, end, name, found)
        if is_name or opens or _is_lone_first_name(lines, index, end, name):
            found = index
        is_block = is_name or closes or is_part(line) or (not filled and is_heading(line))
        if not is_block or filled >= LOOK_BACK:
            break
        filled += 1
    if found is None:
        return end - 1 if name.is_full and _is_formal_end(lines, end) else None
    if not is_closing(lines[found], name):
        if is_listing([line for line in lines[found:end] if line.strip()]):
            return None
        return found - 1 if _may_close(lines, found - 1) else found
    return found


def contact_block(lines: Sequence[str], end: int, name: OwnName) -> int | None:
    """A last paragraph of numbers and addresses: the sender's by their own address, or where From tells no name."""
    start = end
    while start > 0 and lines[start - 1].strip() and is_part(lines[start - 1]) and end - start < LOOK_BACK:
        start -= 1
    if start > 0 and lines[start - 1].strip():  # Prose directly above: the block begins with a name or is none.
        start = next((at for at in range(start, end) if is_name_shaped(lines[at])), end)
    block = lines[start:end]
    if len(block) < 2:
        return None
    if any(name.has_address(line) for line in block):
        return start
    if name.is_full and any(map(is_name_shaped, block[:2])):
        return None
    if has_address(block) and not any(name.has_host(line) for line in block):
        return None
    details = sum(is_contact_line(line) for line in block)
    is_headed = len(block) > 2 and is_name_shaped(block[0])
    is_own = any(map(reaches, block)) and (is_headed or 2 * details >= len(block))
    return start if is_own else None


def inner_blocks(lines: Sequence[str], name: OwnName) -> Iterator[range]:
    """Signatures with new text below them: the sender's name under a closing, or over contact details, set off from the rest."""
    index = max(0, len(lines) - _FARTHEST)
    reaching = [at for at in range(index, len(lines)) if reaches(lines[at])]
    found = 0
    while index < len(lines) and found < _MOST_BLOCKS:
        line = lines[index]
        if not line.strip() or len(line) > _LONGEST_OPENING:
            index += 1
            continue
        block = _signed_at(lines, index, name)
        if block is None and _is_before(index, reaching):
            block = _detailed_at(lines, index, name)
        if block is not None:
            found += 1
            yield block
        index = block.stop if block is not None else index + 1


def _is_before(index: int, places: Sequence[int]) -> bool:
    """Whether one of these places, which ascend, is no farther below than a signature is long."""
    at = bisect_left(places, index)
    return at < len(places) and places[at] < index + 2 * LOOK_BACK


def _signed_at(lines: Sequence[str], index: int, name: OwnName) -> range | None:
    """A closing line and, at the end of a paragraph, the sender's own name, with what details follow."""
    line = lines[index]
    rest = after_closing(line) if len(line) <= _LONGEST_CLOSING and line.count(" ") <= _MOST_SPACES else None
    if rest is None or (rest and not name.is_signed_by(rest)):
        return None
    at = index if rest else _next_filled(lines, index + 1, farthest=4)
    if at is None or not (rest or name.is_signed_by(lines[at]) or _is_last_of_paragraph(lines, at, name)):
        return None
    end = _details_end(lines, at + 1, name)
    if end == at + 1 < len(lines) and not rest and lines[at].rstrip().endswith(","):
        return None  # "Greetings from Utrecht!" and "Developers,": a letter's beginning
    is_apart = end >= len(lines) or not lines[end].strip() or is_rule(lines[end])
    return range(index, end) if is_apart or is_whole(lines[at:end]) else None


def _is_last_of_paragraph(lines: Sequence[str], at: int, name: OwnName) -> bool:
    """A first name that may be the sender's, with nothing directly below it."""
    return (
        name.may_be_signed_by(lines[at])
        and not lines[at].rstrip().endswith(",")
        and (at + 1 == len(lines) or not lines[at + 1].strip())
    )


def _detailed_at(lines: Sequence[str], index: int, name: OwnName) -> range | None:
    """A paragraph that opens with the sender's own name, alone on its line or before details, and says how to reach them."""
    if index > 0 and lines[index - 1].strip() and not is_rule(lines[index - 1]):
        return None
    if not name.is_signed_by(lines[index]):
        return None
    end = _details_end(lines, index + 1, name)
    block = [line for line in lines[index:end] if line.strip()]
    if not is_whole(block) or is_listing(block) or (has_address(block) and not any(map(name.has_own, block))):
        return None
    opening = index - 1 if index > 0 and is_rule(lines[index - 1]) else index
    closing = end + 1 if opening < index and end < len(lines) and is_rule(lines[end]) else end
    return range(opening, closing)


def _details_end(lines: Sequence[str], start: int, name: OwnName) -> int:
    """Where the lines of a signature end.

    A rule, a postscript or prose ends them, and so does the last paragraph with a number, an address or the sender's name.
    """
    end = at = start
    is_first = True
    for at in range(start, min(len(lines), start + 2 * LOOK_BACK)):
        line = lines[at]
        is_first = is_first and bool(line.strip())
        if not line.strip():
            continue
        if is_postscript(line) or is_rule(line) or not (is_part(line) or _BRACKETED.fullmatch(line[: LOOK_BACK * 4])):
            break
        if is_first or reaches(line) or name.has_site(line) or name.is_signed_by(line):
            end = at + 1
    return end


def is_part(line: str) -> bool:
    """A line that a signature may have below its name."""
    return is_quotation(line) or (is_signature_like(line) and not is_remark(line) and not is_heading(line))


def _may_close(lines: Sequence[str], index: int) -> bool:
    """A few words and a comma, a paragraph's first, right above a name: a formula that no table knows."""
    line = lines[index].strip()
    is_first = index > 0 and not lines[index - 1].strip()
    is_short = line.endswith(",") and line.count(" ") < _MOST_IN_FORMULA and not any(map(str.isdigit, line))
    return is_first and is_short and "," not in line[:-1] and _HOPES.search(line) is None


def is_closing(line: str, name: OwnName) -> bool:
    """Whether a line is a closing formula, alone or with the sender's name after it."""
    rest = after_closing(line)
    return rest is not None and (not rest or _may_sign(rest, name))


def _may_sign(rest: str, name: OwnName) -> bool:
    """The sender's name, or behind a firm's address anybody's first name."""
    is_start = len(rest) == 2 and rest.istitle() and any(word.startswith(rest.lower()) for word in name.words)
    return is_start or name.is_signed_by(rest) or (name.is_role and is_first_name(rest))


def _opens(lines: Sequence[str], index: int, end: int, name: OwnName, found: int | None) -> bool:
    """Whether a closing line belongs to what stands below it.

    Directly below it, or below a firm or office, stands the name; or contact details; or a first name and no more; or,
    under a formula of letters, anybody's name.
    """
    if after_closing(lines[index]):
        return True
    below = [line for line in lines[index + 1 : end] if line.strip()]
    if not below:
        return False
    if found is not None and all(map(_is_office, (line for line in lines[index + 1 : found] if line.strip()))):
        return True
    if len(below) <= _FEWEST_ROWS and is_signer(below[0]):
        return True
    if len(below) == 1 and is_first_name(below[0]):
        return name.is_full or name.is_role or name.may_be_signed_by(below[0])
    is_named = any(map(is_name_shaped, below[:2]))
    is_formal = _FORMAL.search(lines[index]) is not None and (len(below) > 1 or name.is_role)
    return any(map(reaches, below)) or (is_named and (is_formal or (len(below) == 1 and name.is_half_known)))


def _is_formal_end(lines: Sequence[str], end: int) -> bool:
    """A formula of letters that stands last and alone in its paragraph: some sign with no name. "Thanks" may be all there is to say."""
    if not end or (end > 1 and lines[end - 2].strip()) or len(lines[end - 1]) > _LONGEST_CLOSING:
        return False
    return _FORMAL.search(lines[end - 1]) is not None and after_closing(lines[end - 1]) == ""


def _is_office(line: str) -> bool:
    """A firm, an office, a person signed for: capitals or the words for it, and no sentence."""
    words = line.split()
    small = sum(word[:1].islower() for word in words)
    return (
        _FOR.match(line) is not None
        or is_contact_line(line)
        or (is_signature_like(line) and not is_remark(line) and 2 * small < len(words))
    )


def _is_lone_first_name(lines: Sequence[str], index: int, end: int, name: OwnName) -> bool:
    """A first name on the last line, the missing half of From's name; or, in a paragraph of its own, with the address's initial or an office."""
    is_last = trimmed_end(lines, end) == index + 1
    is_apart = name.is_half_known or index == 0 or not lines[index - 1].strip()
    return is_last and is_apart and (name.may_be_signed_by(lines[index]) or is_office_and_name(lines[index]))


def _above_taglines(lines: Sequence[str], end: int, name: OwnName) -> int:
    """Above a quotation at the end, if it is one."""
    at, taken = end, 0
    while (
        at > 0
        and taken < _MOST_TAGLINES
        and (not lines[at - 1].strip() or (is_quotation(lines[at - 1]) and not name.is_signed_by(lines[at - 1])))
    ):
        taken += bool(lines[at - 1].strip())
        at -= 1
    return trimmed_end(lines, at) if taken and at > 0 else end


def _next_filled(lines: Sequence[str], start: int, *, farthest: int) -> int | None:
    return next((at for at in range(start, min(len(lines), start + farthest)) if lines[at].strip()), None)
