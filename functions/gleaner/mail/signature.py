"""Where a sender's signature stands, and what others added below it."""

from collections.abc import Iterator, Sequence

from gleaner.mail.delimiters import delimiter, is_dashes
from gleaner.mail.devices import is_device_line
from gleaner.mail.footers import trimmed_end
from gleaner.mail.message import Mailbox
from gleaner.mail.own_name import OwnName, own_name
from gleaner.mail.postscripts import postscript_start
from gleaner.mail.sheet import Sheet, Zone
from gleaner.mail.signed_blocks import (
    LOOK_BACK,
    contact_block,
    inner_blocks,
    is_closing,
    is_formal,
    is_part,
    is_whole,
    signed_block,
)
from gleaner.mail.trailers import trailer_of

_MOST_ANSWERS = 20
"""Answers between quotations, from the first and from the last on, in which signatures are looked for."""

_DEVICE_LINES = 40
"""Lines from the end among which a device line may stand with other lines below it."""


def mark_signatures(sheet: Sheet, sender: Mailbox | None, *, is_forward: bool = False) -> None:
    """Give the signature lines of a sheet to their zone, and footers to the quotes.

    Signatures are looked for above the quotation, at the very end, and, where they are beyond doubt, anywhere else.
    Who forwards a mail may say nothing of their own: `is_forward` allows that all above it is signature.
    """
    name = own_name(sender)
    _mark_containers(sheet)
    runs = sheet.new_runs()
    for number, run in enumerate(runs):
        if _MOST_ANSWERS <= number < len(runs) - _MOST_ANSWERS:
            continue
        lines = [sheet.lines[index] for index in run]
        end = len(lines)
        if number in (0, len(runs) - 1):
            end = _mark_trailer(sheet, run, lines, name)
            end = _mark_end(sheet, run, lines[:end], name, is_alone=number == 0, is_forward=is_forward)
        for block in inner_blocks(lines[:end], name):
            if number or _leaves_text(lines[:end], block):
                _mark_block(sheet, run.start, lines, block)


def signature_start(lines: Sequence[str], name: OwnName, *, is_alone: bool = True, is_forward: bool = False) -> int:
    """The first line of the signature at the end of these lines, len(lines) where there is none.

    `is_alone` says that no new text stands above these lines: then not all of them may be signature, except below `-- ` and,
    where a mail is only passed on (`is_forward`), more than thanks and a name.
    """
    end = trimmed_end(lines, len(lines))
    dashes = delimiter(lines, end, name)
    above = trimmed_end(lines, end if dashes is None else dashes)
    block = signed_block(lines, above, name)
    if block is None and dashes is None:
        block = contact_block(lines, above, name)
    if block is None and dashes is not None and above and is_closing(lines[above - 1], name):
        block = above - 1
    if block is not None and (
        not is_alone
        or any(line.strip() for line in lines[:block])
        or (is_formal if is_forward else is_whole)(lines[block:above])
    ):
        return block
    is_bare_rule = dashes is not None and not is_dashes(lines[dashes]) and not _says_anything(lines[dashes:end])
    return len(lines) if dashes is None or is_bare_rule else dashes


def _leaves_text(lines: Sequence[str], block: range) -> bool:
    """A mail of two lines, "Thanks" and a name, says something; one of nothing but details does not."""
    others = (*lines[: block.start], *lines[block.stop :])
    return any(line.strip() for line in others) or is_whole(lines[block.start : block.stop])


def _says_anything(lines: Sequence[str]) -> bool:
    return any(any(map(str.isalnum, line)) for line in lines)


def _mark_end(
    sheet: Sheet, run: range, lines: Sequence[str], name: OwnName, *, is_alone: bool, is_forward: bool
) -> int:
    """Mark the signature at the end of these lines, or else above a postscript there; where the text above it ends."""
    start = signature_start(lines, name, is_alone=is_alone, is_forward=is_forward)
    end = len(lines)
    if start == end:
        end = postscript_start(lines, max(1, end - LOOK_BACK), end) or end
        start = (
            signature_start(lines[:end], name, is_alone=is_alone, is_forward=is_forward) if end < len(lines) else end
        )
    _mark_block(sheet, run.start, lines, range(start, end))
    return start


def _mark_block(sheet: Sheet, shift: int, lines: Sequence[str], block: range) -> None:
    """A signature; what its sender still said in a postscript below the name is new."""
    postscript = postscript_start(lines, block.start + 1, block.stop)
    sheet.mark_new(shift + block.start, shift + (block.stop if postscript is None else postscript), Zone.SIGNATURE)


def _mark_trailer(sheet: Sheet, run: range, lines: Sequence[str], name: OwnName) -> int:
    """Give what stands below the signature to its zones; where the rest ends."""
    trailer = trailer_of(lines, name)
    for piece in trailer.quoted:
        sheet.mark_new(run.start + piece.start, run.start + piece.stop, Zone.QUOTED)
    for piece in trailer.signature:
        sheet.mark_new(run.start + piece.start, run.start + piece.stop, Zone.SIGNATURE)
    for index in _device_lines(lines, trailer.end):
        sheet.mark_new(run.start + index, run.start + index + 1, Zone.QUOTED)
    return trailer.end


def _device_lines(lines: Sequence[str], end: int) -> Iterator[int]:
    """Device lines that other lines stand below, and the short lines between two of them."""
    between: list[int] | None = None
    for index in range(max(0, end - _DEVICE_LINES), len(lines)):
        is_apart = between is not None or index == 0 or not lines[index - 1].strip()
        if is_apart and is_device_line(lines[index]):
            yield from between or ()
            between = []
            yield index
        elif lines[index].strip() and between is not None:
            between = [*between, index] if is_part(lines[index]) else None


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
            sheet.zones[index] = Zone.QUOTED if is_device_line(sheet.lines[index]) else Zone.SIGNATURE
