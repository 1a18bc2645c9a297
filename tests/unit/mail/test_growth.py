"""The work that reading does grows with the size of a mail, not with its square.

Work is counted, not timed: the calls of Python and C functions. What one regular expression does inside its call is held in
bounds by its form, and is timed by `benchmarks/growth.py`.
"""

import importlib
import pkgutil
import re
import sys
import tracemalloc
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest

import gleaner.mail
from gleaner.mail.mime import MAX_DEPTH, MAX_FIELDS, MAX_PARTS, read_parts
from gleaner.mail.reading import read
from tests.unit.mail.hostile import SHAPES, Shape

# The only way to look into a pattern.
_constants: Any = importlib.import_module("re._constants")
_parser: Any = importlib.import_module("re._parser")

SMALL = 2_000
MOST_GROWTH = 2.4
"""For twice the size: twice the work, and a little for what is not yet there in the smaller mail."""

MODULES = [
    importlib.import_module(f"gleaner.mail.{module.name}") for module in pkgutil.iter_modules(gleaner.mail.__path__)
]
PATTERNS = [
    (f"{module.__name__}.{name}", value)
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, re.Pattern)
]


def work(raw: bytes) -> int:
    """How many calls reading a mail takes."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read(raw, owner=frozenset())
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_twice_the_size_is_at_most_twice_the_work(shape: Shape):
    read(shape.build(SMALL), owner=frozenset())
    counts = [work(shape.build(size)) for size in (SMALL, 2 * SMALL, 4 * SMALL, 8 * SMALL)]

    for smaller, larger in pairwise(counts):
        assert larger <= MOST_GROWTH * smaller + 200, counts


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_a_mail_needs_a_bounded_multiple_of_its_size(shape: Shape):
    raw = shape.build(50_000)
    tracemalloc.start()
    try:
        read(raw, owner=frozenset())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 200 * len(raw)


def test_parts_fields_and_depth_are_bounded():
    shapes = {shape.name: shape for shape in SHAPES}
    parts = read_parts(shapes["parts"].build(100_000))
    nested = read_parts(shapes["nested multiparts"].build(100_000))
    fields = read_parts(shapes["fields"].build(100_000))

    assert len(list(parts.walk())) <= MAX_PARTS + 2  # the message itself, and the rest as one part
    assert len(list(nested.walk())) <= MAX_DEPTH + 1
    assert len(fields.fields) <= MAX_FIELDS


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[name for name, _ in PATTERNS])
def test_no_unbounded_repetition_begins_where_another_may_go_on(name: str, pattern: re.Pattern[Any]):
    """(a+)* takes exponential time; (a+b)* does not, because b parts the rounds."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    flags = pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags

    assert not list(ambiguous(_parser.parse(source, flags))), name


def ambiguous(sequence: Any) -> Any:
    """The repetitions without bound whose body is nothing but another one."""
    for operation, argument in sequence:
        if operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            _, most, body = argument
            inner = body
            while len(inner) == 1 and inner[0][0] is _constants.SUBPATTERN:
                inner = inner[0][1][3]
            if most is _constants.MAXREPEAT and all(is_unbounded(item) for item in inner):
                yield body
            yield from ambiguous(body)
        elif operation is _constants.SUBPATTERN:
            yield from ambiguous(argument[3])
        elif operation is _constants.BRANCH:
            for branch in argument[1]:
                yield from ambiguous(branch)


def is_unbounded(item: Any) -> bool:
    """Whether an item is a repetition that may match any number of times, or none."""
    operation, argument = item
    return operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and (
        argument[1] is _constants.MAXREPEAT or argument[0] == 0
    )
