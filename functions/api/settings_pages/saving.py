"""Saving one part of an inbox's page: not over what somebody else changed meanwhile, and so that it can be undone."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

import msgspec

from api.inbox_changes import change_preferences, switch
from api.pages.forms import Fields
from api.settings_pages import shapes
from api.settings_pages.checking import checked
from api.settings_pages.parts import AUTOMATION, PARTS, Part
from api.settings_pages.receipts import Receipt
from gleaner.errors import GleanerError
from gleaner.inbox import Inbox, Preferences


class ChangedElsewhereError(GleanerError):
    """The part says something else now than when the form was shown."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A part as somebody wants it; `seen` is the version of the part that they were shown."""

    part: str
    fields: Fields
    seen: str


def version_of(part: Part, preferences: Preferences) -> str:
    """What a part says, in 16 letters: other parts, the switch and the digest's schedule change without it."""
    body = msgspec.json.encode(sorted(shapes.shown(preferences, part.preferences).items()))
    return hashlib.sha256(body).hexdigest()[:16]


def carry_out(inbox: Inbox, wish: Wish, now: datetime) -> Receipt:
    """Save it; raises `FieldsRefusedError`, or `ChangedElsewhereError` where the part is no longer what was seen."""
    if wish.part == AUTOMATION:
        return _switched(inbox, wish, now)
    part = PARTS[wish.part]
    body = checked(part, wish.fields)

    def wanted(current: Preferences) -> Preferences:
        changed = body.applied_to(current)
        if changed != current and version_of(part, current) != wish.seen:
            raise ChangedElsewhereError("This was changed elsewhere while the page was open.")
        return changed

    changed = change_preferences(inbox, wanted, now)
    if changed.before.preferences == changed.after.preferences:
        return Receipt(inbox.inbox_id, part.name)
    before = shapes.shown(changed.before.preferences, part.preferences)
    return Receipt(inbox.inbox_id, part.name, before, version_of(part, changed.after.preferences))


def _switched(inbox: Inbox, wish: Wish, now: datetime) -> Receipt:
    """A switch is set to what its button said, so that a second press of the same button changes nothing."""
    is_enabled = shapes.ON in wish.fields.get("enabled", ())
    changed = switch(inbox, is_enabled=is_enabled, now=now)
    if changed.before.is_enabled == changed.after.is_enabled:
        return Receipt(inbox.inbox_id, AUTOMATION)
    return Receipt(inbox.inbox_id, AUTOMATION, {"enabled": () if is_enabled else (shapes.ON,)}, "")
