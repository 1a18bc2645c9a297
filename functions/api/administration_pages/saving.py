"""Saving one part of what holds for the organisation: not over somebody else's change, and so that it can be undone."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from pydantic import ValidationError

from api.administration_pages.parts import EXCLUSIONS, PARTS, read, shown
from api.pages.forms import Fields
from api.routes.organisation import DefaultsBody, OrganisationBody
from api.settings_pages.checking import refused
from api.settings_pages.parts import Part
from api.settings_pages.saving import ChangedElsewhereError, Wish
from gleaner.organisation import Organisation
from gleaner.store import organisations
from gleaner.store.retrying import until_won


@dataclass(frozen=True, slots=True)
class OrganisationReceipt:
    """A part that was saved. `before` are its fields as they were, None where there is nothing to undo; `version` is what it says now."""

    part: str
    before: Mapping[str, tuple[str, ...]] | None = None
    version: str = ""
    is_undo: bool = False


def version_of(part: Part, organisation: Organisation) -> str:
    """What a part says, in 16 letters: other parts change without it."""
    body = msgspec.json.encode(sorted(shown(organisation, part).items()))
    return hashlib.sha256(body).hexdigest()[:16]


def carry_out(wish: Wish) -> OrganisationReceipt:
    """Save it; raises `FieldsRefusedError`, or `ChangedElsewhereError` where the part is no longer what was seen."""
    part = PARTS[wish.part]
    values = _checked(part, wish.fields)

    def attempt() -> OrganisationReceipt:
        current = organisations.get()
        wanted = _with(current, part, values)
        before = shown(current, part)
        if shown(wanted, part) == before:
            return OrganisationReceipt(part.name)
        if version_of(part, current) != wish.seen:
            raise ChangedElsewhereError("This was changed elsewhere while the page was open.")
        return OrganisationReceipt(part.name, before, version_of(part, organisations.save(wanted)))

    return until_won(attempt)


def _checked(part: Part, fields: Fields) -> Mapping[str, Any]:
    typed = read(fields, part)
    try:
        body = (OrganisationBody if part.name == EXCLUSIONS else DefaultsBody).model_validate(typed)
    except ValidationError as error:
        raise refused(error, typed) from None
    return {name: getattr(body, name) for name in part.preferences}


def _with(organisation: Organisation, part: Part, values: Mapping[str, Any]) -> Organisation:
    if part.name == EXCLUSIONS:
        return replace(organisation, **values)
    return replace(organisation, defaults=replace(organisation.defaults, **values))
