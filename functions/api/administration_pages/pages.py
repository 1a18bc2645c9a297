"""The page of what holds for the organisation, rendered."""

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi.responses import HTMLResponse

from api.administration_pages import parts
from api.administration_pages.saving import OrganisationReceipt
from api.administration_pages.viewing import inherited_values, part_views, receipt_text
from api.connecting import stack_preferences
from api.pages.moments import Moments
from api.pages.visiting import Visit
from api.settings_pages import parts as settings_parts
from api.settings_pages.countries import country_options
from api.settings_pages.pages import Note, zones
from api.settings_pages.viewing import Typed
from gleaner.digests.schedule import zone_or_utc
from gleaner.organisation import Organisation
from gleaner.settings import ApiSettings
from gleaner.wording import LOCALES


@dataclass(frozen=True, slots=True)
class Saved:
    """What was just saved, and the id that undoes it."""

    receipt_id: str
    receipt: OrganisationReceipt


def organisation_page(
    visit: Visit,
    organisation: Organisation,
    settings: ApiSettings,
    *,
    saved: Saved | None = None,
    typed: Typed | None = None,
    status: int = 200,
) -> HTMLResponse:
    """Exclusions and defaults, with what was just saved, or with a form that was not: of that, htmx then takes the whole part."""
    stack = stack_preferences(settings)
    moments = Moments(visit.words, zone_or_utc(stack.time_zone), visit.now)
    views = part_views(organisation, typed, moments)
    answer = visit.page(
        "administration_organisation.html",
        status=status,
        title=visit.words.gettext("Exclusions and defaults"),
        views=views,
        note=_note(visit, saved),
        parts_by_name=parts.PARTS,
        labels=settings_parts.LABELS,
        countries=country_options,
        tables=settings_parts,
        inherited=inherited_values(stack, moments),
        captures=_said(visit, settings_parts.CAPTURES),
        rules=_said(visit, settings_parts.RULES),
        kept=_said(visit, settings_parts.KEPT),
        languages=[(locale, settings_parts.LANGUAGES[locale]) for locale in LOCALES],
        weekdays=[(str(number), moments.weekday(number)) for number in range(1, 8)],
        zones=zones(),
    )
    if typed is not None and typed.part in views:
        answer.headers.update({"hx-retarget": f"#{typed.part}", "hx-reselect": f"#{typed.part}"})
    return answer


def _said(visit: Visit, choices: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(value, visit.words.gettext(text)) for value, text in choices.items()]


def _note(visit: Visit, saved: Saved | None) -> Note | None:
    if saved is None:
        return None
    undo_id = saved.receipt_id if saved.receipt.before is not None else ""
    return Note(saved.receipt.part, receipt_text(saved.receipt, visit.words), undo_id)
