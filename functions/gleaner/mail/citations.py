"""Quoted lines that are the sender's own after all: cited verses, pasted logs, a quotation they wrote into.

They are taken back when signatures have been found, because a signature among them is another person's.
"""

from gleaner.mail.header_blocks import header_block_at, role_of
from gleaner.mail.inline_answers import promises_inline_answers
from gleaner.mail.introductions import introduction_ending, may_end_introduction
from gleaner.mail.sheet import Sheet, Zone, without_bars

_LOOKED_AT = 40
_BLOCK_WITHIN = 4


def take_back_citations(sheet: Sheet) -> None:
    """Bars in a mail that answers none: lines of a poem, or words that its sender chose to cite, are theirs to show.

    They are taken back only now, because a signature among them is another person's. Correspondence is no citation.
    """
    barred = [index for index, line in enumerate(sheet.lines) if line.strip() and without_bars(line) != line]
    if _has_correspondence([without_bars(sheet.lines[index]) for index in barred[:_LOOKED_AT]]):
        return
    for index in barred:
        if sheet.zones[index] is Zone.QUOTED:
            sheet.zones[index] = Zone.NEW


def take_back_pasted(sheet: Sheet, marker: int) -> None:
    """Bars above the first introduction that repeat nothing of what is quoted below it: a log, a prompt, a verse."""
    barred = [
        at
        for at in range(marker)
        if sheet.zones[at] is Zone.QUOTED and without_bars(sheet.lines[at]) != sheet.lines[at]
    ]
    if not barred:
        return
    below = {without_bars(line).strip() for line in sheet.lines[marker:]}
    said = {without_bars(sheet.lines[at]).strip() for at in barred} - {""}
    if below.isdisjoint(said) and not _has_correspondence(
        [without_bars(sheet.lines[at]) for at in barred[:_LOOKED_AT]]
    ):
        for at in barred:
            sheet.zones[at] = Zone.NEW


def take_back_answered(sheet: Sheet) -> None:
    """The quoted mail into which the sender wrote: which of its lines are theirs cannot be told, so all are new text.

    Its header block stays quoted, and so does what it quotes itself. Between bars the answers stand out, and nothing is done.
    """
    first = next((at for at, zone in enumerate(sheet.zones) if zone is Zone.QUOTED and sheet.lines[at].strip()), None)
    if first is None or any(without_bars(line) != line for line in sheet.lines):
        return
    rest = range(first, len(sheet.lines))
    start = next((block.end for at in rest[:_BLOCK_WITHIN] if (block := header_block_at(sheet.lines, at))), None)
    if start is None or any(sheet.zones[at] is Zone.NEW and sheet.lines[at].strip() for at in rest):
        return
    if not promises_inline_answers(sheet.text(Zone.NEW)):
        return
    for at in range(start, len(sheet.lines)):
        if role_of(sheet.lines[at]) is not None and header_block_at(sheet.lines, at) is not None:
            return
        sheet.zones[at] = Zone.NEW


def _has_correspondence(lines: list[str]) -> bool:
    return any(
        header_block_at(lines, at) is not None
        or (may_end_introduction(line) and introduction_ending(lines, at, 0) is not None)
        for at, line in enumerate(lines)
    )
