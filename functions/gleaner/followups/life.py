"""The life of tasks, all of it pure: what turns make of them, what a person does, when silence makes them late."""

from gleaner.followups.asking import task_id_of
from gleaner.followups.deciding import Action, SnoozeDayMissingError, apply, reconcile
from gleaner.followups.lateness import late
from gleaner.followups.playing import add, due_key, play

__all__ = ["Action", "SnoozeDayMissingError", "add", "apply", "due_key", "late", "play", "reconcile", "task_id_of"]
