"""Hypothesis strategies for what the tables hold."""

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive
TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(-(10**9), 10**9),
    float: st.floats(0, 1),
    bool: st.booleans(),
    datetime: MOMENTS,
    date: st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    timedelta: st.just(timedelta()),
    type(None): st.none(),
}


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a dataclass, an enum, a plain type, or a tuple, mapping or union of them."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    arguments = get_args(kind)
    if get_origin(kind) in (Union, UnionType):
        return st.one_of(*map(values_of, arguments))
    if get_origin(kind) is tuple:
        return st.lists(values_of(arguments[0]), max_size=3).map(tuple)
    if arguments:
        return st.dictionaries(values_of(arguments[0]), values_of(arguments[1]), max_size=3)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: values_of(hints[field.name]) for field in fields(kind)})
    assert issubclass(kind, Enum)
    return st.sampled_from(kind)
