"""Taking back an answer to a suggestion: it waits again as it waited before."""

from dataclasses import dataclass, replace
from datetime import datetime

from gleaner.contacts.correspondent import Change, Correspondent, Suggestion
from gleaner.contacts.waiting import with_waiting


@dataclass(frozen=True, slots=True)
class Marks:
    """When somebody became a contact, and when something here was last worth a digest line."""

    became_contact_at: datetime | None
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer changed of somebody as one inbox knows them: what waits no longer, and what was remembered instead."""

    suggestions: tuple[Suggestion, ...]
    rejected: tuple[str, ...]
    refused: tuple[str, ...]
    changes: tuple[Change, ...]
    before: Marks
    after: Marks

    @classmethod
    def between(cls, before: Correspondent, after: Correspondent) -> "Answered":
        """What the answer did that made the one of the other."""
        return cls(
            suggestions=tuple(one for one in before.suggestions if one not in after.suggestions),
            rejected=tuple(one for one in after.rejected if one not in before.rejected),
            refused=tuple(one for one in after.refused if one not in before.refused),
            changes=tuple(one for one in after.changes if one not in before.changes),
            before=Marks(before.became_contact_at, before.changed_at),
            after=Marks(after.became_contact_at, after.changed_at),
        )


def regret(known: Correspondent, answered: Answered) -> Correspondent:
    """As if it had not been answered; what happened since stays, and once more changes nothing."""
    suggestions = known.suggestions
    for one in answered.suggestions:
        suggestions = with_waiting(suggestions, one)
    before, after = answered.before, answered.after
    is_last_change = known.changed_at == after.changed_at
    is_new_by_it = known.became_contact_at == after.became_contact_at
    return replace(
        known,
        suggestions=suggestions,
        rejected=tuple(one for one in known.rejected if one not in answered.rejected),
        refused=tuple(one for one in known.refused if one not in answered.refused),
        changes=tuple(one for one in known.changes if one not in answered.changes),
        became_contact_at=before.became_contact_at if is_new_by_it else known.became_contact_at,
        changed_at=before.changed_at if is_last_change else known.changed_at,
    )
