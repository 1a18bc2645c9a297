"""Defaults as the fields of a form: like preferences, but that nothing chosen means inherited."""

from typing import Any

from api.pages.forms import Fields
from api.settings_pages import shapes
from api.settings_pages.shapes import Shape

ON, OFF = shapes.ON, "off"
_SWITCHES = {ON: True, OFF: False}


def _inheriting(shape: Shape, nothing: object) -> Shape:
    """A preference's shape where its field may be left empty, which it reads as `nothing`."""

    def shown(name: str, value: Any) -> Fields:
        return {name: ("",)} if value is None else shape.shown(name, value)

    def read(name: str, fields: Fields) -> object:
        typed = shape.read(name, fields)
        return None if typed == nothing else typed

    return Shape(shown, read)


def _switch_shown(name: str, value: Any) -> Fields:
    return {name: ("" if value is None else ON if value else OFF,)}


def _switch_read(name: str, fields: Fields) -> object:
    text = shapes.CHOICE.read(name, fields)
    return _SWITCHES.get(str(text), text) if text else None


def _weekdays_shown(name: str, days: tuple[int, ...] | None) -> Fields:
    return shapes.NUMBERS.shown(name, days or ())


def _topics_shown(name: str, modes: Any) -> Fields:
    return shapes.BY_TOPIC.shown(name, modes or {})


CHOICE = _inheriting(shapes.CHOICE, "")
SWITCH = Shape(_switch_shown, _switch_read)
NUMBER = _inheriting(shapes.NUMBER, "")
NUMBERS = Shape(_weekdays_shown, _inheriting(shapes.NUMBERS, ()).read)
BY_TOPIC = Shape(_topics_shown, _inheriting(shapes.BY_TOPIC, {}).read)
