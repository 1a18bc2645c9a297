"""What the page of the organisation shows."""

from collections.abc import Mapping

from api.administration_pages import inherited
from api.administration_pages.parts import PARTS, SHAPES, is_topic, shown
from api.administration_pages.saving import OrganisationReceipt, version_of
from api.pages.moments import Moments
from api.settings_pages import shapes
from api.settings_pages.parts import CAPTURES, KEPT, LANGUAGES, RULES
from api.settings_pages.viewing import PartView, Typed, typed_view
from gleaner.inbox import Preferences
from gleaner.organisation import Organisation
from gleaner.wording import Catalogue

_CHOICES: Mapping[str, Mapping[str, str]] = {"contact_rule": RULES, "locale": LANGUAGES, "keeps_raw_days": KEPT}


def part_views(organisation: Organisation, typed: Typed | None, moments: Moments) -> dict[str, PartView]:
    """All forms as they stand, one of them with what was typed instead."""
    views = {
        name: PartView(name, shown(organisation, part), version_of(part, organisation)) for name, part in PARTS.items()
    }
    if typed is not None and typed.part in views:
        views[typed.part] = typed_view(typed, views[typed.part], moments, in_words)
    return views


def receipt_text(receipt: OrganisationReceipt, words: Catalogue) -> str:
    """What was saved, in a sentence."""
    _ = words.gettext
    if receipt.before is None:
        return _("Nothing changed.")
    title = _(PARTS[receipt.part].title)
    return (_("Undone: {part}.") if receipt.is_undo else _("Saved: {part}.")).format(part=title)


def inherited_values(preferences: Preferences, moments: Moments) -> dict[str, str]:
    """What everybody starts with, in words, by setting; browsers say where their people are and what they read."""
    found = {}
    for name, shape in SHAPES.items():
        if name not in {"excluded_addresses", "excluded_domains", "capture_by_field"}:
            fields = shape.shown(name, getattr(preferences, name))
            found[name] = in_words(name, fields[name], moments)
    if preferences.country is None:
        found["country"] = moments.words.gettext("as for phone numbers")
    return found | dict.fromkeys(("time_zone", "locale"), moments.words.gettext("that of the browser"))


def in_words(name: str, texts: tuple[str, ...], moments: Moments) -> str:
    """What a field says."""
    _ = moments.words.gettext
    text = next(iter(texts), "")
    if name in {"excluded_addresses", "excluded_domains"}:
        return ", ".join(sorted(shapes.entries(text))) or _("none")
    if name == "digest_weekdays":
        days = ", ".join(moments.weekday(int(one)) for one in sorted(texts) if one in set("1234567"))
        return days or _("inherited")
    if SHAPES.get(name) is inherited.SWITCH and text in {inherited.ON, inherited.OFF}:
        return _("on") if text == inherited.ON else _("off")
    choices = _CHOICES.get(name, CAPTURES)
    if text in choices:
        return _(choices[text])
    return text or (_("like the others") if is_topic(name) else _("inherited"))
