"""What somebody just did to a task, as the next page tells it and its Undo takes it back."""

from dataclasses import dataclass
from enum import StrEnum

from gleaner.followups.life import Action
from gleaner.followups.task import Task


class Happened(StrEnum):
    """What became of an act. TOO_LATE: an Undo of what was changed again meanwhile."""

    DONE = "done"
    UNDONE = "undone"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class Receipt:
    """An act on a task of an inbox, with the task before and after it."""

    inbox_id: str
    action: Action
    before: Task
    after: Task
    happened: Happened = Happened.DONE

    @property
    def is_undone(self) -> bool:
        """Whether it is an Undo that was carried out."""
        return self.happened is Happened.UNDONE
