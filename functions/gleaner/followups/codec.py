"""Turns and tasks as JSON-able values and back, for whoever stores them."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_type_hints

from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.task import ClosedBy, DecidedBy, Task, TaskState, Turn
from gleaner.mail.message import Direction

Json = dict[str, Any]


def turn_to_json(turn: Turn) -> Json:
    """A turn as a dict of strings, booleans, numbers, lists and None; what stands at its default is left out."""
    return _to_json(turn)


def turn_from_json(value: Mapping[str, Any]) -> Turn:
    """The turn of `turn_to_json`; keys it does not know are ignored, so that an older release can read a newer one's."""
    return Turn(**_from_json(Turn, value))


def task_to_json(task: Task) -> Json:
    """A task as a dict, as `turn_to_json`."""
    return _to_json(task)


def task_from_json(value: Mapping[str, Any]) -> Task:
    """The task of `task_to_json`, as `turn_from_json`."""
    return Task(**_from_json(Task, value))


def _to_json(value: Turn | Task | FollowUp) -> Json:
    named = {field.name: getattr(value, field.name) for field in fields(value)}
    defaults = {field.name: field.default for field in fields(value)}
    return {name: _plain(content) for name, content in named.items() if content != defaults[name]}


def _plain(value: Any) -> Any:
    if isinstance(value, FollowUp):
        return _to_json(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value


def _from_json(kind: type[Turn | Task | FollowUp], value: Mapping[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {name: _typed(hints[name], content) for name, content in value.items() if name in hints}


def _typed(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if hint == tuple[FollowUp, ...]:
        return tuple(FollowUp(**_from_json(FollowUp, item)) for item in value)
    reader = _READERS.get(hint)
    return reader(value) if reader else value


_READERS: dict[Any, Any] = {
    tuple[str, ...]: tuple,
    Direction: Direction,
    Kind: Kind,
    WaitingOn: WaitingOn,
    TaskState: TaskState,
    DecidedBy: DecidedBy,
    ClosedBy | None: ClosedBy,
    datetime: datetime.fromisoformat,
    datetime | None: datetime.fromisoformat,
    date | None: date.fromisoformat,
    float: float,
}
