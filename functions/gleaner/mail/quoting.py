"""A body split into what its sender newly wrote, what is quoted, and the signature."""

import re
from dataclasses import dataclass

from gleaner.mail.announcements import announces, ends_forward, is_forward_line
from gleaner.mail.citations import take_back_answered, take_back_citations, take_back_pasted
from gleaner.mail.forwarding import forwarded_from
from gleaner.mail.header_blocks import header_block_at, role_of
from gleaner.mail.introductions import MAX_TRIES, introduction_ending, may_end_introduction
from gleaner.mail.message import Mailbox, Message, Zones
from gleaner.mail.sheet import Sheet, Zone, is_divider
from gleaner.mail.signature import mark_signatures
from gleaner.mail.threads import answers, is_forward_subject

_SUPERCITED = re.compile(r" ?[A-Za-z]{1,12}> ?")
_INITIALLED = re.compile(r" ?([A-Z]{1,4}|[A-Z][a-z]{1,10})>(?: |$)")
_FEWEST_INITIALLED = 2
_WIDE_MARKS = frozenset("：‐‑–—")


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
    descent = _Descent(sheet, is_answer=answers(message), is_passed_on=is_forward_subject(message.subject))
    cut = descent.mark_quotes()
    first = cut.marker if cut else sheet.first_quoted()
    mark_signatures(sheet, message.sender or _unaddressed(message), is_forward=descent.is_forward(first))
    if not (cut or descent.has_introduction or descent.is_answer or message.quote_spans):
        take_back_citations(sheet)
    else:
        take_back_answered(sheet)
        if descent.first_marker is not None and not message.quote_spans:
            take_back_pasted(sheet, descent.first_marker)
    return Zones(
        new_text=sheet.text(Zone.NEW),
        quoted_text=sheet.text(Zone.QUOTED),
        signature=sheet.text(Zone.SIGNATURE),
        forwarded_from=forwarded_from(sheet, first, message),
    )


@dataclass(slots=True)
class _Descent:
    """The way down the lines of a sheet that are still new, and what has been passed on it."""

    sheet: Sheet
    is_answer: bool = True
    is_passed_on: bool = False
    first_new: int | None = None
    above: int = 0
    tries: int = 0
    block_tries: int = 0
    has_introduction: bool = False
    first_marker: int | None = None

    def mark_quotes(self) -> _Cut | None:
        """Give quotations to their zone; a marker without bars after it takes all that follows, and is returned."""
        first_cut: _Cut | None = None
        if self.is_answer:
            self._mark_initialled()
        for index, line in enumerate(self.sheet.lines):
            if self.sheet.zones[index] is not Zone.NEW:
                self.above = index + 1
            elif line.strip():
                cut = (self._rest_is_quoted(index) or self._introduced(index)) if _may_mark(line) else None
                if cut is not None:
                    self._pass_marker(cut.start)
                    stop = self._end_of_forward(cut.marker)
                    self.sheet.mark(cut.start, stop, Zone.QUOTED)
                    first_cut = first_cut or cut
                    if stop == len(self.sheet.lines):
                        return first_cut
                if self.first_new is None and self.sheet.zones[index] is Zone.NEW:
                    self.first_new = index
        return first_cut

    def is_forward(self, first: int | None) -> bool:
        """Whether the mail whose first line is given is passed on."""
        return first is not None and (self.is_passed_on or is_forward_line(self.sheet.lines[first]))

    def _end_of_forward(self, marker: int) -> int:
        """Where the forwarding person writes again: below the line that says so, else nowhere."""
        lines = self.sheet.lines
        if not is_forward_line(lines[marker]):
            return len(lines)
        return next((at + 1 for at in range(marker + 1, len(lines)) if ends_forward(lines[at])), len(lines))

    def _rest_is_quoted(self, index: int) -> _Cut | None:
        """Forward lines, "Original Message" and header blocks: clients put no bars before what follows them."""
        lines = self.sheet.lines
        if not announces(lines[index]) and not self._begins_block(index):
            return None
        start = index
        for at in range(index - 1, self.above - 1, -1):
            if is_divider(lines[at]):
                start = at
            if lines[at].strip():
                break
        return _Cut(start, index)

    def _begins_block(self, index: int) -> bool:
        if self.block_tries >= MAX_TRIES or role_of(self.sheet.lines[index]) is None:
            return False
        self.block_tries += 1
        return header_block_at(self.sheet.lines, index, is_doubted=not self.is_answer) is not None

    def _pass_marker(self, index: int) -> None:
        if self.first_marker is None:
            self.first_marker = index

    def _introduced(self, index: int) -> _Cut | None:
        """An introduction that ends here: alone quoted where bars follow or nothing new stands above it.

        Below bars people answer, so what follows them is judged line by line. Without bars all that follows is quoted,
        unless the sender would then have written nothing: some programs strip the bars from an answer below. In a mail that
        answers none, a form without time or address may tell of a letter or a speech: "On 2 March the mayor wrote:".
        """
        if self.tries >= MAX_TRIES or not may_end_introduction(self.sheet.lines[index]):
            return None
        self.tries += 1
        found = introduction_ending(self.sheet.lines, index, self.above)
        following = self.sheet.next_line(index + 1)
        has_bars = following is None or self._is_quoted(following)
        if found is None or (not has_bars and (found.is_weak or not found.is_programs(is_answer=self.is_answer))):
            return None
        has_new = self.first_new is not None and self.first_new < found.start
        if has_new and not has_bars:
            return _Cut(found.start, found.start)
        self._pass_marker(found.start)
        self.sheet.mark(found.start, index + 1, Zone.QUOTED)
        self.first_new = self.first_new if has_new else None
        self.above = index + 1
        self._mark_supercited(index + 1)
        return None

    def _is_quoted(self, index: int) -> bool:
        is_marked = self.sheet.zones[index] is Zone.QUOTED
        return is_marked or _SUPERCITED.match(self.sheet.lines[index]) is not None

    def _mark_initialled(self) -> None:
        """The Bat's bars, `AE> `, which need no introduction where several lines of an answer have the same initials."""
        found: dict[str, list[int]] = {}
        for index, line in enumerate(self.sheet.lines):
            if ">" in line[1:13] and (match := _INITIALLED.match(line)):
                found.setdefault(match[1], []).append(index)
        for index in (index for indexes in found.values() if len(indexes) >= _FEWEST_INITIALLED for index in indexes):
            self.sheet.zones[index] = Zone.QUOTED

    def _mark_supercited(self, start: int) -> None:
        """Quotations that carry their author's initials before the bar, anywhere below the first introduction."""
        if not self.has_introduction:
            for index in range(start, len(self.sheet.lines)):
                if _SUPERCITED.match(self.sheet.lines[index]):
                    self.sheet.zones[index] = Zone.QUOTED
        self.has_introduction = True


def _may_mark(line: str) -> bool:
    """Whether a line has what every marker of a quotation has: a colon, a row of dashes, a cell, or a date in front."""
    return (
        ":" in line
        or "--" in line
        or "__" in line
        or (not line.isascii() and not _WIDE_MARKS.isdisjoint(line))
        or " | " in line
        or "- -" in line
        or "==" in line
        or line.lstrip()[:1].isdecimal()
    )


def _unaddressed(message: Message) -> Mailbox | None:
    """A From without an address (archives strip it) still tells the name with which the sender signs."""
    name = message.headers.first("from")
    return Mailbox(name=name, email="") if name else None
