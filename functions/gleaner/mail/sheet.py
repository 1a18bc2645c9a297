"""The lines of a body and, line by line, whose they are."""

from enum import Enum

from gleaner.mail.banners import banner_lines
from gleaner.mail.lettering import unmarked
from gleaner.mail.message import Message, Span
from gleaner.patterns import lazily


class Zone(Enum):
    """Whose a line is: newly written; quoted, or added by a server on the way; or the sender's signature."""

    NEW = "new"
    QUOTED = "quoted"
    SIGNATURE = "signature"


_BAR = lazily(r"\s{0,3}[>＞]")
_BARS = lazily(r"(?:\s{0,3}[>＞])+ ?")
_TAIL_OF_INTRODUCTION = lazily(r"\s?>\s*[^\s:<>]{0,20} ?[:：]\s*")
_LONG_RULE = lazily(r"[\s*]*(?:[-_=]\s?){5,}[\s*]*")
_WRAPPED = 68


class Sheet:
    """A body while it is being divided; at first only bars and HTML containers have been seen.

    `lines` are what is looked at, without marks that show nothing; the new text comes out as it was written.
    """

    def __init__(self, message: Message) -> None:
        self._written = message.text.split("\n")
        self.lines = self._written if message.text.isascii() else [unmarked(line) for line in self._written]
        self.zones = [Zone.NEW] * len(self.lines)
        self.in_signature_container = [False] * len(self.lines)
        for index in self._inside(message.quote_spans):
            self.zones[index] = Zone.QUOTED
        for index in self._inside(message.signature_spans):
            self.in_signature_container[index] = True
        self._mark_bars()
        self._banner = banner_lines(self.lines)
        for index in self._banner:
            self.zones[index] = Zone.QUOTED

    def mark(self, start: int, end: int, zone: Zone) -> None:
        """Give lines [start, end) to a zone."""
        self.zones[start:end] = [zone] * (end - start)

    def mark_new(self, start: int, end: int, zone: Zone) -> None:
        """Give those of lines [start, end) that are still new to a zone."""
        for index in range(start, end):
            if self.zones[index] is Zone.NEW:
                self.zones[index] = zone

    def first_quoted(self) -> int | None:
        """The first quoted line; a banner above the text is none."""
        return next((at for at, zone in enumerate(self.zones) if zone is Zone.QUOTED and at not in self._banner), None)

    def next_line(self, index: int) -> int | None:
        """The first line with text in it, from lines[index] on."""
        return next((at for at in range(index, len(self.lines)) if self.lines[at].strip()), None)

    def new_runs(self) -> list[range]:
        """The stretches of new lines between quotations, those without any text left out."""
        runs: list[range] = []
        start: int | None = None
        for index in range(len(self.lines) + 1):
            is_new = index < len(self.lines) and (self.zones[index] is Zone.NEW or not self.lines[index].strip())
            if is_new and start is None:
                start = index
            elif not is_new and start is not None:
                runs.append(range(start, index))
                start = None
        return [run for run in runs if any(self.lines[at].strip() for at in run)]

    def text(self, zone: Zone) -> str:
        """The lines of a zone, with the blank ones that stand between them."""
        if zone not in self.zones:
            return ""
        kept: list[str] = []
        written = self._written if zone is Zone.NEW else self.lines
        for index, line in enumerate(self.lines):
            is_blank = not line.strip()
            if (is_blank and kept and kept[-1]) or (not is_blank and self.zones[index] is zone):
                kept.append("" if is_blank else written[index].rstrip("\r"))
        return "\n".join(kept).strip("\n")

    def _inside(self, spans: tuple[Span, ...]) -> list[int]:
        """The lines whose text begins inside a span; spans come by their start and may nest."""
        if not spans:
            return []
        inside: list[int] = []
        at, covered, number = 0, 0, 0
        for index, line in enumerate(self._written):
            begin = at + len(line) - len(line.lstrip())
            while number < len(spans) and spans[number].start <= begin:
                covered = max(covered, spans[number].end)
                number += 1
            if begin < covered and line.strip():
                inside.append(index)
            at += len(line) + 1
        return inside

    def _mark_bars(self) -> None:
        for index, line in enumerate(self.lines):
            if (">" in line or "＞" in line) and _BAR.match(line) and not self._is_tail(index):
                self.zones[index] = Zone.QUOTED
        for index in range(1, len(self.lines) - 1) if Zone.QUOTED in self.zones else ():
            if self._is_rest_of_wrapped(index):
                self.zones[index] = Zone.QUOTED

    def _is_tail(self, index: int) -> bool:
        """`> wrote:` is the end of an introduction whose address was wrapped before its bracket."""
        above = "".join(self.lines[max(0, index - 2) : index])
        return _TAIL_OF_INTRODUCTION.fullmatch(self.lines[index]) is not None and above.count("<") > above.count(">")

    def _is_rest_of_wrapped(self, index: int) -> bool:
        """Between two lines with bars: the rest of one that was too long and was broken once more, not an answer."""
        if not (self.zones[index - 1] is Zone.QUOTED and self.zones[index + 1] is Zone.QUOTED):
            return False
        line, before, after = self.lines[index], self.lines[index - 1], self.lines[index + 1]
        has_bars = _BAR.match(before) is not None and _BAR.match(after) is not None
        first_word = len(line.split(" ", 1)[0])
        return has_bars and bool(line.strip()) and len(line) < len(before) and len(before) + first_word >= _WRAPPED


def without_bars(line: str) -> str:
    """A quoted line without its `>`."""
    return _BARS.sub("", line, count=1) if _BAR.match(line) else line


def is_divider(line: str) -> bool:
    """A row of dashes, underscores or equals signs, such as Outlook draws above a quotation."""
    return _LONG_RULE.fullmatch(line) is not None
