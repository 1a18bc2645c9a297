"""The parts of the organisation's page: each is one form, saved by itself; a default that is not set is inherited."""

from collections.abc import Mapping
from typing import Any

from api.administration_pages import inherited
from api.pages.forms import Fields
from api.settings_pages import shapes
from api.settings_pages.parts import PARTS as SETTINGS_PARTS
from api.settings_pages.parts import Part
from api.settings_pages.shapes import LINES, Shape
from gleaner.organisation import Organisation

EXCLUSIONS = "exclusions"

PARTS: Mapping[str, Part] = SETTINGS_PARTS
"""Of all that owners can set, administrators can set what it begins with; exclusions hold at once."""

SHAPES: Mapping[str, Shape] = {
    "excluded_addresses": LINES,
    "excluded_domains": LINES,
    "capture": inherited.CHOICE,
    "capture_by_field": inherited.BY_TOPIC,
    "contact_rule": inherited.CHOICE,
    "includes_colleagues": inherited.SWITCH,
    "has_tasks": inherited.SWITCH,
    "silent_days": inherited.NUMBER,
    "country": inherited.CHOICE,
    "has_digest": inherited.SWITCH,
    "digest_time": inherited.CHOICE,
    "digest_weekdays": inherited.NUMBERS,
    "time_zone": inherited.CHOICE,
    "locale": inherited.CHOICE,
    "phone_region": inherited.CHOICE,
    "keeps_raw_days": inherited.NUMBER,
}


def shown(organisation: Organisation, part: Part) -> Fields:
    """The fields of a part as they stand."""
    found: dict[str, tuple[str, ...]] = {}
    for name in part.preferences:
        found |= SHAPES[name].shown(name, _value(organisation, part, name))
    return found


def read(fields: Fields, part: Part) -> Mapping[str, object]:
    """What was typed for a part, by the names of its settings."""
    return {name: SHAPES[name].read(name, fields) for name in part.preferences}


def _value(organisation: Organisation, part: Part, name: str) -> Any:
    return getattr(organisation if part.name == EXCLUSIONS else organisation.defaults, name)


def is_topic(name: str) -> bool:
    """Whether a field says how one kind of detail is captured."""
    return name.startswith(shapes.TOPIC_FIELD.format(topic=""))
