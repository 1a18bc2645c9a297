"""A body split into what its sender newly wrote, what is quoted, and the signature."""

import re
from dataclasses import dataclass

from gleaner.mail.header_blocks import header_block_at, is_forward_line, is_original_line, role_of
from gleaner.mail.introductions import MAX_TRIES, introduction_ending, may_end_introduction
from gleaner.mail.message import Mailbox, Message, Zones
from gleaner.mail.sheet import Sheet, Zone, without_bars
from gleaner.mail.signature import mark_signatures
from gleaner.mail.threads import is_forward_subject

_RULE = re.compile(r"[\s*]*(?:[-_=]\s?){5,}[\s*]*")
_SUPERCITED = re.compile(r" ?[A-Za-z]{1,12}> ?")
_FORWARD_LOOK = 40


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where the quotation begins that goes on to the end, and the line that says so."""

    start: int
    marker: int


def split(message: Message) -> Zones:
    """The zones of a message's text.

    Every line with text in it is in exactly one zone. Nothing new may be lost: where it is not clear that a line is quoted
    or belongs to a signature, it is new. Answers between quoted paragraphs are new text, forwarded mail is quoted text;
    so is what list servers and mail providers add at the end, because the sender did not write it.
    """
    sheet = Sheet(message)
    cut = _Descent(sheet).mark_quotes()
    mark_signatures(sheet, message.sender or _unaddressed(message))
    return Zones(
        new_text=sheet.text(Zone.NEW),
        quoted_text=sheet.text(Zone.QUOTED),
        signature=sheet.text(Zone.SIGNATURE),
        forwarded_from=_forwarded_from(sheet, cut, has_forward_subject=is_forward_subject(message.subject)),
    )


@dataclass(slots=True)
class _Descent:
    """The way down the lines of a sheet that are still new, and what has been passed on it."""

    sheet: Sheet
    first_new: int | None = None
    above: int = 0
    tries: int = 0
    has_introduction: bool = False

    def mark_quotes(self) -> _Cut | None:
        """Give quotations to their zone; a marker without bars after it takes all that follows, and is returned."""
        for index, line in enumerate(self.sheet.lines):
            if self.sheet.zones[index] is not Zone.NEW:
                self.above = index + 1
            elif line.strip():
                cut = _rest_is_quoted(self.sheet, index, self.above) or self._introduced(index)
                if cut is not None:
                    self.sheet.mark(cut.start, len(self.sheet.lines), Zone.QUOTED)
                    return cut
                if self.first_new is None and self.sheet.zones[index] is Zone.NEW:
                    self.first_new = index
        return None

    def _introduced(self, index: int) -> _Cut | None:
        """An introduction that ends here: alone quoted where bars follow or nothing new stands above it.

        Below bars people answer, so what follows them is judged line by line. Without bars all that follows is quoted,
        unless the sender would then have written nothing: some programs strip the bars from an answer below.
        """
        if self.tries >= MAX_TRIES or not may_end_introduction(self.sheet.lines[index]):
            return None
        self.tries += 1
        found = introduction_ending(self.sheet.lines, index, self.above)
        following = self.sheet.next_line(index + 1)
        has_bars = following is None or self._is_quoted(following)
        if found is None or (found.is_weak and not has_bars):
            return None
        has_new = self.first_new is not None and self.first_new < found.start
        if has_new and not has_bars:
            return _Cut(found.start, found.start)
        self.sheet.mark(found.start, index + 1, Zone.QUOTED)
        self.first_new = self.first_new if has_new else None
        self.above = index + 1
        self._mark_supercited(index + 1)
        return None

    def _is_quoted(self, index: int) -> bool:
        is_marked = self.sheet.zones[index] is Zone.QUOTED
        return is_marked or _SUPERCITED.match(self.sheet.lines[index]) is not None

    def _mark_supercited(self, start: int) -> None:
        """Quotations that carry their author's initials before the bar, anywhere below the first introduction."""
        if not self.has_introduction:
            for index in range(start, len(self.sheet.lines)):
                if _SUPERCITED.match(self.sheet.lines[index]):
                    self.sheet.zones[index] = Zone.QUOTED
        self.has_introduction = True


def _unaddressed(message: Message) -> Mailbox | None:
    """A From without an address (archives strip it) still tells the name with which the sender signs."""
    name = message.headers.first("from")
    return Mailbox(name=name, email="") if name else None


def _rest_is_quoted(sheet: Sheet, index: int, above: int) -> _Cut | None:
    """Forward lines, "Original Message" and header blocks: clients put no bars before what follows them."""
    line = sheet.lines[index]
    is_marker = is_forward_line(line) or is_original_line(line)
    if not is_marker and (role_of(line) is None or header_block_at(sheet.lines, index) is None):
        return None
    start = index
    for at in range(index - 1, above - 1, -1):
        if _RULE.fullmatch(sheet.lines[at]):
            start = at
        if sheet.lines[at].strip():
            break
    return _Cut(start, index)


def _forwarded_from(sheet: Sheet, cut: _Cut | None, *, has_forward_subject: bool) -> Mailbox | None:
    """The original sender, where the first thing quoted is a forwarded mail.

    Outlook writes the same block above replies and forwards: there the subject's prefix decides.
    """
    first = cut.marker if cut else next((at for at, zone in enumerate(sheet.zones) if zone is Zone.QUOTED), None)
    if first is None:
        return None
    lines = [without_bars(line) for line in sheet.lines[first : first + _FORWARD_LOOK]]
    is_announced = is_forward_line(lines[0])
    if not is_announced and not has_forward_subject:
        return None
    for at, line in enumerate(lines):
        block = header_block_at(lines, at, is_announced=is_announced)
        if block is not None:
            return block.sender
        if line.strip() and not (is_forward_line(line) or is_original_line(line) or _RULE.fullmatch(line)):
            return None
    return None
