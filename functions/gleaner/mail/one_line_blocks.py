"""Yahoo's text/plain has the announcement of a mail and the whole header block in one line: each gets a line of its own."""

import re
from collections.abc import Iterator

from gleaner.mail.announcements import announces
from gleaner.mail.header_labels import LABELS, Labels

_LINE = re.compile(r"^[ \t]{0,9}(-{5} [^\n:-]{4,60} -{5})[ \t]+([^\n]{10,2000})$", re.MULTILINE)


def parted(text: str) -> str:
    """Text with such lines broken at their labels."""
    return _LINE.sub(_parted, text) if "----- " in text else text


def _parted(line: re.Match[str]) -> str:
    announcement, block = line[1], line[2]
    starting = [row for row in LABELS if block.startswith(tuple(f"{name}:" for name in row.sender.split("|")))]
    if not starting or not announces(announcement):
        return line[0]
    labels = max(starting, key=lambda row: sum(f"{name}:" in block for name in _names(row)))
    names = "|".join(re.escape(name) for name in sorted(_names(labels), key=len, reverse=True))
    return announcement + re.sub(rf"({names}):[ \t]", r"\n\1: ", block)


def _names(labels: Labels) -> Iterator[str]:
    for column in (labels.sender, labels.date, labels.to, labels.cc, labels.subject):
        yield from column.split("|")
