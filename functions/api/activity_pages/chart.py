"""Thirty days as stacked bars: plain numbers, of which the template draws an SVG."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from api.activity_pages.counting import DAYS, Tally
from api.activity_pages.outcomes import KINDS, Kind, kind_of

WIDTH, GAP, HEIGHT = 10, 2, 100
"""Of a bar with the gap beside it, of that gap, and of the drawing, in its own units."""
LEAST = 2.0
"""So high is what is there at all: one mail among hundreds is to be seen."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a bar."""

    kind: Kind
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One day."""

    day: date
    left: int
    counts: Mapping[Kind, int]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars, the oldest first. `most` is the number of messages of the highest."""

    bars: tuple[Bar, ...]
    most: int

    @property
    def width(self) -> int:
        """Of the drawing."""
        return WIDTH * len(self.bars)


def chart(tally: Tally, today: date) -> Chart:
    """The days up to today, what was found at the bottom of each bar."""
    days = [today - timedelta(days=back) for back in reversed(range(DAYS))]
    by_kind = [_by_kind(tally, day) for day in days]
    most = max(sum(counts.values()) for counts in by_kind)
    bars = (
        Bar(day, number * WIDTH, counts, _pieces(counts, most))
        for number, (day, counts) in enumerate(zip(days, by_kind, strict=True))
    )
    return Chart(tuple(bars), most)


def _by_kind(tally: Tally, day: date) -> Mapping[Kind, int]:
    counts = dict.fromkeys(KINDS, 0)
    for outcome, number in tally.days.get(day, {}).items():
        counts[kind_of(outcome)] += number
    return counts


def _pieces(counts: Mapping[Kind, int], most: int) -> tuple[Piece, ...]:
    room = HEIGHT - LEAST * len(KINDS)
    return tuple(_stacked([(kind, LEAST + room * number / most) for kind, number in counts.items() if number]))


def _stacked(heights: Sequence[tuple[Kind, float]]) -> list[Piece]:
    pieces, top = [], float(HEIGHT)
    for kind, height in heights:
        top -= height
        pieces.append(Piece(kind, round(top, 2), round(height, 2)))
    return pieces
