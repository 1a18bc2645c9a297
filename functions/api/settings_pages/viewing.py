"""What the page of one inbox shows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from api.pages.forms import Fields
from api.pages.moments import Moments
from api.settings_pages import shapes
from api.settings_pages.parts import ALIASES, AUTOMATION, CAPTURES, KEPT, LABELS, LANGUAGES, PARTS, RULES, TOPICS, Part
from api.settings_pages.receipts import ASKED, CANCELLED, DISCONNECT, REMOVED, RESTORED, Receipt
from api.settings_pages.saving import version_of
from gleaner.inbox import Preferences
from gleaner.wording import marked

InWords = Callable[[str, tuple[str, ...], Moments], str]

SIGNED_OUT = marked("You were signed out before this was saved. It is not saved yet: check it and save it again.")
OUTDATED = marked("This page is from before you signed in again. Nothing was saved yet: check it and save it again.")
ELSEWHERE = marked("This was changed elsewhere while the page was open. Nothing was saved yet.")

ALIASES_SAID: Mapping[str, str] = {
    ASKED: marked("A link was mailed to {address}. Open it within a day; until then nothing changes."),
    CANCELLED: marked("The link that was mailed to {address} does nothing any more."),
    REMOVED: marked("{address} was removed. Mail from it counts as somebody else's from now on."),
    RESTORED: marked("{address} is yours again."),
}
_CHOICES: Mapping[str, Mapping[str, str]] = {"contact_rule": RULES, "locale": LANGUAGES, "keeps_raw_days": KEPT}


@dataclass(frozen=True, slots=True)
class Typed:
    """A form that was not carried out: what was typed into it, why it was not, and the version that was seen."""

    part: str
    fields: Fields
    seen: str
    notice: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)
    is_conflict: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that says something else than what was typed."""

    label: str
    stored: str
    typed: str


@dataclass(frozen=True, slots=True)
class PartView:
    """One form as it is shown. `differences` are those of a conflict."""

    name: str
    fields: Fields
    version: str
    notice: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)
    differences: tuple[Difference, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether it shows what was typed and not saved."""
        return bool(self.notice or self.errors)

    def text(self, name: str) -> str:
        """The first text of a field."""
        return next(iter(self.fields.get(name, ())), "")

    def has(self, name: str, text: str = shapes.ON) -> bool:
        """Whether a box is ticked, or a choice chosen."""
        return text in self.fields.get(name, ())


def part_views(preferences: Preferences, typed: Typed | None, moments: Moments) -> dict[str, PartView]:
    """All forms as they stand, one of them with what was typed instead."""
    views = {name: _stored(part, preferences) for name, part in PARTS.items()}
    views |= {name: PartView(name, {}, "") for name in (ALIASES, AUTOMATION)}
    if typed is not None and typed.part in views:
        views[typed.part] = typed_view(typed, views[typed.part], moments, _in_words)
    return views


def receipt_text(receipt: Receipt, moments: Moments) -> str:
    """What was saved, in a sentence."""
    _ = moments.words.gettext
    if receipt.did:
        return _(ALIASES_SAID[receipt.did]).format(address=receipt.about)
    if receipt.part == DISCONNECT:
        return _("Disconnected. Its mail is refused from now on; contacts, tasks and settings stay.")
    if receipt.before is None:
        return _("Nothing changed.")
    if receipt.part == AUTOMATION:
        was_on = shapes.ON in receipt.before.get("enabled", ())
        return (
            _("Automation is off. Nothing new is read, and nothing is deleted.")
            if was_on
            else _("Automation is on. New mail is read from now on.")
        )
    title = _(PARTS[receipt.part].title)
    return (_("Undone: {part}.") if receipt.is_undo else _("Saved: {part}.")).format(part=title)


def _stored(part: Part, preferences: Preferences) -> PartView:
    return PartView(part.name, shapes.shown(preferences, part.preferences), version_of(part, preferences))


def typed_view(typed: Typed, stored: PartView, moments: Moments, in_words: InWords) -> PartView:
    """A form with what was typed; `in_words` says what stands in a field. A conflict is saved over what is shown beside it; anything else still wants what it saw to be there."""
    return PartView(
        typed.part,
        typed.fields,
        stored.version if typed.is_conflict else typed.seen,
        moments.words.gettext(typed.notice),
        typed.errors,
        tuple(_differences(typed, stored, moments, in_words)) if typed.is_conflict else (),
    )


def _differences(typed: Typed, stored: PartView, moments: Moments, in_words: InWords) -> Iterator[Difference]:
    for name, texts in stored.fields.items():
        said = [in_words(name, one, moments) for one in (texts, typed.fields.get(name, ()))]
        if said[0] != said[1]:
            yield Difference(moments.words.gettext(_label(name)), *said)


def _label(name: str) -> str:
    topics = {shapes.TOPIC_FIELD.format(topic=topic): label for topic, label in TOPICS.items()}
    return topics.get(name) or LABELS[name]


def _in_words(name: str, texts: tuple[str, ...], moments: Moments) -> str:
    _ = moments.words.gettext
    text = next(iter(texts), "")
    if shapes.SHAPES.get(name) is shapes.SWITCH:
        return _("on") if texts else _("off")
    if name == "digest_weekdays":
        return ", ".join(moments.weekday(int(one)) for one in sorted(texts) if one in set("1234567"))
    if name in {"excluded_addresses", "excluded_domains"}:
        return ", ".join(sorted(shapes.entries(text))) or _("none")
    if name == "country":
        return text or _("that of the phone numbers")
    choices = _CHOICES.get(name, CAPTURES)
    return _(choices[text]) if text in choices else text or _("like the others")
