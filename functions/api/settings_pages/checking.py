"""What was typed, checked by the same rules as the API's, and refused in one sentence a field."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from api.addresses import excludable, normalised_domain
from api.pages.forms import Fields
from api.preferences import LARGEST_LIST, LONGEST_SILENCE, PreferencesChange
from api.settings_pages import shapes
from api.settings_pages.parts import NO_SUCH_CHOICE, REFUSALS, TOO_MANY, Part
from gleaner.errors import GleanerError
from gleaner.wording import Catalogue

_SHOWN = 60
"""Characters of a wrong entry that its sentence repeats."""
_CLOCK = "08:00"
"""Not in the sentences themselves: French sets a space before every other colon."""
_CHECKS = {"excluded_addresses": excludable, "excluded_domains": normalised_domain}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a field cannot be saved; `values` stand in its sentence."""

    sentence: str
    values: Mapping[str, str | int]

    def said(self, words: Catalogue) -> str:
        """The sentence in a language."""
        return words.gettext(self.sentence).format(**self.values)


class FieldsRefusedError(GleanerError):
    """Some fields of a form cannot be saved as they are; nothing was."""

    def __init__(self, refusals: Mapping[str, Refusal]) -> None:
        super().__init__("Correct the fields that are marked.")
        self.refusals = refusals


def checked(part: Part, fields: Fields) -> PreferencesChange:
    """The change that a form asks for; raises `FieldsRefusedError`."""
    typed = shapes.read(fields, part.preferences)
    try:
        return PreferencesChange.model_validate(typed)
    except ValidationError as error:
        raise refused(error, typed) from None


def refused(error: ValidationError, typed: Mapping[str, object]) -> FieldsRefusedError:
    """What to say of fields that pydantic refused."""
    places = [one["loc"] for one in error.errors(include_input=False, include_context=False, include_url=False)]
    return FieldsRefusedError({_field(place): _refusal(str(place[0]), typed) for place in places})


def _field(place: tuple[int | str, ...]) -> str:
    name = str(place[0])
    is_topic = name == "capture_by_field" and len(place) > 1
    return shapes.TOPIC_FIELD.format(topic=place[1]) if is_topic else name


def _refusal(name: str, typed: Mapping[str, object]) -> Refusal:
    value = typed[name]
    if name not in _CHECKS or not isinstance(value, tuple):
        return Refusal(REFUSALS.get(name, NO_SUCH_CHOICE), {"example": _CLOCK, "least": 1, "most": LONGEST_SILENCE})
    if len(value) > LARGEST_LIST:
        return Refusal(TOO_MANY, {"count": len(value), "most": LARGEST_LIST})
    wrong = next(entry for entry in value if len(entry) > 254 or _CHECKS[name](entry) is None)
    return Refusal(REFUSALS[name], {"entry": wrong if len(wrong) <= _SHOWN else f"{wrong[:_SHOWN]}…"})
