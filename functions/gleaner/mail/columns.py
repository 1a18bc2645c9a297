"""A signature drawn in a box or set in two columns, made plain lines: a column after another, without its frame."""

from collections import Counter
from collections.abc import Iterator, Sequence

from gleaner.mail.line_shapes import is_contact_line, is_name_shaped
from gleaner.patterns import lazily

_FRAMES = frozenset("|*#+!:¦│║┃·•%&$@=")
_BORDER = lazily(r"[\s|*#+!:¦│║┃·•%&$@=\-_~.'`/\\─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╰╯]{3,}")
_DRAWN = lazily(r"[\s/\\|_.`'()<>~^*+=:;,-]*")
_STROKES = lazily(r"\A[\s/\\|_.`'()<>~^*+=:;,-]+(?=\s|\Z)|(?<=\s)[\s/\\|_.`'()<>~^*+=:;,-]+\Z")
_FEWEST_DRAWN = 2
_BARS = frozenset("|I!¦│║┃:")
_OWN_GAP = lazily(r"(?<=\S) {3,}(?=\S)")
_GAP = lazily(r"\S(?: {2,}| [|I!¦│║┃:] )\S")
_TAB_STOP = 8
_FEWEST_ROWS = 3
_MOST_LINES = 60
_LONGEST_LINE = 200
_NARROWEST = 2
_LONGEST_LABEL = 10
_FIRST_GAP = 6
_CROSSING = 0.25
"""Share of rows that may run across the gap between two columns, as slogans below them do."""


def straightened(signature: str) -> str:
    """A signature's lines as they are read: frames off, the left column above the right one; others come back unchanged.

    Where the left column holds the labels of the right one, its rows are what is read, and they stay.
    """
    lines = signature.split("\n")
    if len(lines) > _MOST_LINES or any(len(line) > _LONGEST_LINE for line in lines):
        return signature
    read: list[str] = []
    for section in _sections(_undrawn(_unframed(lines))):
        rows = [line.expandtabs(_TAB_STOP) for line in section]
        has_gaps = sum(_GAP.search(row) is not None for row in rows) >= _FEWEST_ROWS
        gaps = (_bar(rows), _channel(rows)) if has_gaps else ()
        gap = next((gap for gap in gaps if gap is not None and not _is_labelled(rows, gap)), None)
        read += section if gap is None else _one_below_the_other(rows, gap)
    return signature if read == lines else "\n".join(line.strip() for line in read)


def _sections(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines between blank ones and rules, and those on their own; columns seldom run through a rule."""
    section: list[str] = []
    for line in lines:
        if any(map(str.isalnum, line)):
            section.append(line)
            continue
        if section:
            yield section
        section = []
        yield [line]
    if section:
        yield section


def _unframed(lines: Sequence[str]) -> list[str]:
    """The lines without what is drawn around them, if it is drawn on both sides of at least three."""
    sides = Counter(line.strip()[0] for line in lines if _is_framed(line))
    if not sides or sides.most_common(1)[0][1] < _FEWEST_ROWS:
        return list(lines)
    side = sides.most_common(1)[0][0]
    kept: list[str] = []
    for line in lines:
        if _BORDER.fullmatch(line.strip()):
            kept.append("")
        else:
            kept.append(line.strip()[1:-1] if _is_framed(line) and line.strip()[0] == side else line)
    return kept


def _undrawn(lines: Sequence[str]) -> list[str]:
    """The lines without the strokes of a picture around their words, if some lines are nothing but strokes."""
    drawn = sum(_DRAWN.fullmatch(line) is not None and "\\" in line for line in lines)
    if drawn < _FEWEST_DRAWN:
        return list(lines)
    return [_STROKES.sub("", line) for line in lines]


def _is_framed(line: str) -> bool:
    text = line.strip()
    return len(text) > 3 and text[0] == text[-1] and text[0] in _FRAMES and 2 * text.count(text[0]) < len(text)


def _bar(rows: Sequence[str]) -> range | None:
    """The column in which most rows have the same bar, apart from their text."""
    filled = [row for row in rows if row.strip()]
    bars = Counter(
        (column, mark)
        for row in filled
        for column, mark in enumerate(row)
        if mark in _BARS
        and column >= _FIRST_GAP
        and row[column - 1 : column].isspace()
        and not row[column + 1 : column + 2].strip()
    )
    if not bars:
        return None
    (column, _), count = bars.most_common(1)[0]
    return range(column, column + 1) if count >= _FEWEST_ROWS and 2 * count > len(filled) else None


def _channel(rows: Sequence[str]) -> range | None:
    """The widest gap that runs down between two pieces of text in at least three rows, and is crossed by few."""
    filled = [row for row in rows if row.strip()]
    most = _CROSSING * len(filled)
    crossed = [sum(column < len(row) and row[column] != " " for row in filled) for column in range(_LONGEST_LINE)]
    best: range | None = None
    start = _FIRST_GAP
    for column in range(_FIRST_GAP, _LONGEST_LINE):
        if crossed[column] > most:
            gap = range(start, column)
            if len(gap) >= _NARROWEST and len(_sides(filled, gap)) >= _FEWEST_ROWS and len(gap) > len(best or ()):
                best = gap
            start = column + 1
    return best


def _sides(rows: Sequence[str], gap: range) -> list[str]:
    """What stands left of a gap, of the rows that have text on both sides of it."""
    cuts = [(row, _cut(row, gap)) for row in rows]
    return [row[:end].strip() for row, (end, start) in cuts if row[:end].strip() and row[start:].strip()]


def _is_labelled(rows: Sequence[str], gap: range) -> bool:
    """Whether what stands left of the gap is the labels of what stands right of it."""
    sides = _sides(rows, gap)
    return 2 * sum(len(side) <= _LONGEST_LABEL or side.endswith(":") for side in sides) >= len(sides)


def _one_below_the_other(rows: Sequence[str], gap: range) -> list[str]:
    left: list[str] = []
    right: list[str] = []
    for row in rows:
        end, start = _cut(row, gap)
        left.append(row[:end].strip())
        right.append(row[start:].strip())
    left = [line for line in left if line]
    right = [line for line in right if any(map(str.isalnum, line))]
    return right + left if _is_beside(left) and any(map(is_contact_line, right)) else left + right


def _is_beside(column: Sequence[str]) -> bool:
    """Whether a column says nothing of a person: an advertisement or a picture beside the details."""
    return not any(map(is_contact_line, column)) and not any(map(is_name_shaped, column[:1]))


def _cut(row: str, gap: range) -> tuple[int, int]:
    """Where the left text of a row ends and the right one begins: at the gap, or at one of its own beside it."""
    between = row[gap.start : gap.stop].strip()
    if not between or (len(gap) == 1 and between in _BARS):
        return gap.start, gap.stop
    own = next((one for one in _OWN_GAP.finditer(row) if one.end() >= gap.start and one.start() <= gap.stop), None)
    return own.span() if own is not None else (len(row), len(row))
