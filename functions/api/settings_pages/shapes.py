"""Preferences as the fields of a form, there and back."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from api.pages.forms import Fields
from gleaner.contacts.policy import Capture, Topic
from gleaner.inbox import Preferences

ON = "on"
TOPIC_FIELD = "capture_{topic}"

_SEPARATORS = re.compile(r"[\r\n,;]+")
_LARGEST_NUMBER = re.compile(r"[0-9]{1,4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Shape:
    """How a preference stands in a form: `shown` gives its fields, `read` what the preference's check is given."""

    shown: Callable[[str, Any], Fields]
    read: Callable[[str, Fields], object]


def shown(preferences: Preferences, names: tuple[str, ...]) -> Fields:
    """The fields of some preferences as they stand."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        found |= SHAPES[name].shown(name, getattr(preferences, name))
    return found


def read(fields: Fields, names: tuple[str, ...]) -> Mapping[str, object]:
    """What was typed for some preferences, by their names."""
    return {name: SHAPES[name].read(name, fields) for name in names}


def entries(text: str) -> tuple[str, ...]:
    """A list as people type it: one a line, or with commas."""
    return tuple(entry.strip() for entry in _SEPARATORS.split(text) if entry.strip())


def _text(name: str, fields: Fields) -> str:
    return next(iter(fields.get(name, ())), "").strip()


def _topics_shown(_: str, modes: Mapping[Topic, Capture]) -> Fields:
    return {TOPIC_FIELD.format(topic=topic): (str(modes.get(topic, "")),) for topic in Topic}


def _topics_read(_: str, fields: Fields) -> object:
    typed = {str(topic): _text(TOPIC_FIELD.format(topic=topic), fields) for topic in Topic}
    return {topic: mode for topic, mode in typed.items() if mode}


def _numbers(name: str, fields: Fields) -> object:
    texts = fields.get(name, ())
    return tuple(int(text) if _LARGEST_NUMBER.fullmatch(text) else text for text in texts)


def _number(name: str, fields: Fields) -> object:
    text = _text(name, fields)
    return int(text) if _LARGEST_NUMBER.fullmatch(text) else text


CHOICE = Shape(lambda name, value: {name: (str(value),)}, _text)
OPTIONAL = Shape(lambda name, value: {name: (value or "",)}, lambda name, fields: _text(name, fields) or None)
NUMBER = Shape(lambda name, number: {name: (str(number),)}, _number)
SWITCH = Shape(lambda name, is_on: {name: (ON,) if is_on else ()}, lambda name, fields: ON in fields.get(name, ()))
NUMBERS = Shape(lambda name, numbers: {name: tuple(map(str, numbers))}, _numbers)
LINES = Shape(lambda name, items: {name: ("\n".join(items),)}, lambda name, fields: entries(_text(name, fields)))
BY_TOPIC = Shape(_topics_shown, _topics_read)

SHAPES: Mapping[str, Shape] = {
    "capture": CHOICE,
    "capture_by_field": BY_TOPIC,
    "contact_rule": CHOICE,
    "has_tasks": SWITCH,
    "has_digest": SWITCH,
    "digest_time": CHOICE,
    "digest_weekdays": NUMBERS,
    "time_zone": CHOICE,
    "locale": CHOICE,
    "phone_region": CHOICE,
    "includes_colleagues": SWITCH,
    "excluded_addresses": LINES,
    "excluded_domains": LINES,
    "silent_days": NUMBER,
    "country": OPTIONAL,
    "keeps_raw_days": NUMBER,
}
