"""Text as it is laid out on a page: lines, blank lines between blocks, cells of a row, bullets."""

from dataclasses import dataclass, field

_MOST_BREAKS = 3


@dataclass(slots=True)
class Page:
    """The text while it is being written; line ends wait until there is text to follow them."""

    chunks: list[str] = field(default_factory=list)
    length: int = 0
    line_length: int = 0
    breaks: int = 0
    bullet: str = ""
    is_after_space: bool = True
    has_open_cell: bool = False
    is_grid: bool = False
    holds_space: bool = False

    def write(self, text: str) -> None:
        """Text in the current line, after whatever was waiting for it."""
        if self.breaks and self.length:
            self._push("\n" * min(self.breaks, _MOST_BREAKS))
        elif self.has_open_cell and self.line_length:
            self._push("\t" if self.is_grid else " | ")
        self._push(self.bullet + text)
        self.line_length += len(text)
        self.breaks, self.has_open_cell, self.bullet, self.holds_space = 0, False, "", False
        self.is_after_space = text.endswith(" ")

    def end_line(self, blank_lines: int = 0) -> None:
        """A block begins or ends: what follows is on a new line, after at least so many blank ones."""
        self.breaks = max(self.breaks + self.holds_space, 1 + blank_lines)
        self.holds_space = False
        self.line_length, self.is_after_space, self.has_open_cell = 0, True, False

    def hold_space(self) -> None:
        """A line of nothing but a space that may not vanish (&nbsp;) is a blank one: Outlook and GMX make theirs so."""
        self.holds_space = self.holds_space or not self.line_length

    def break_line(self) -> None:
        """A <br> ends the line, or leaves a blank one."""
        self.breaks += 1
        self.holds_space = False
        self.line_length, self.is_after_space, self.has_open_cell = 0, True, False

    @property
    def next_offset(self) -> int:
        """Where the next text will begin."""
        return self.length + (min(self.breaks, _MOST_BREAKS) if self.length else 0)

    def _push(self, text: str) -> None:
        self.chunks.append(text)
        self.length += len(text)
