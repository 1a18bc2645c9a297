"""What the owner said is no task, remembered so that the same sentence by the same person is not proposed again. Pure.

The API imports it too, so it knows nothing of reading mail, which takes a second to import.
"""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from gleaner.followups import life
from gleaner.followups.life import Action
from gleaner.followups.task import Task


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message, by its claim key, and the address of who wrote it."""

    message_key: str
    author: str
    said_at: datetime


def correction_id(author: str, sentence: str) -> str:
    """Names a sentence of somebody, whatever its case and white space; neither can be read from it."""
    said = f"{author.casefold()}\n{' '.join(sentence.split()).casefold()}"
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def correction_ids(spoken: Spoken, sentences: Iterable[str]) -> tuple[str, ...]:
    """By which ids a message's follow-ups would be found, were they corrected before."""
    return tuple(dict.fromkeys(correction_id(spoken.author, sentence) for sentence in sentences))


def corrected(
    tasks: Iterable[Task], known: Collection[str], spoken: Spoken, corrections: Collection[str]
) -> tuple[Task, ...]:
    """The tasks, those that this message newly makes as the owner judged their like before; `known` are there already."""

    def judged(task: Task) -> Task:
        is_new = task.message_key == spoken.message_key and task.task_id not in known
        if not is_new or correction_id(spoken.author, task.sentence) not in corrections:
            return task
        return life.apply(task, Action.NOT_A_TASK, spoken.said_at)

    return tuple(map(judged, tasks))
