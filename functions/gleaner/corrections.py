"""What the owner said is no task, remembered so that the same sentence by the same person is not proposed again. Pure."""

import hashlib
from collections.abc import Collection, Iterable

from gleaner.followups import life
from gleaner.followups.life import Action
from gleaner.followups.task import Task
from gleaner.gleaned import Gleaned


def correction_id(said_by: str, sentence: str) -> str:
    """Names a sentence of somebody, whatever its case and white space; neither can be read from it."""
    said = f"{said_by.casefold()}\n{' '.join(sentence.split()).casefold()}"
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def said_by(gleaned: Gleaned) -> str:
    """Who a message's sentences are by: its sender's address."""
    return gleaned.message.sender.email if gleaned.message.sender else ""


def corrections_of(gleaned: Gleaned) -> tuple[str, ...]:
    """By which ids a message's follow-ups would be found, were they corrected before."""
    author = said_by(gleaned)
    return tuple(dict.fromkeys(correction_id(author, one.sentence) for one in gleaned.gleanings.follow_ups))


def corrected(
    tasks: Iterable[Task], known: Collection[str], gleaned: Gleaned, corrections: Collection[str]
) -> tuple[Task, ...]:
    """The tasks, those that this message newly makes as the owner judged their like before; `known` are there already."""
    author = said_by(gleaned)

    def judged(task: Task) -> Task:
        is_new = task.message_key == gleaned.key and task.task_id not in known
        if not is_new or correction_id(author, task.sentence) not in corrections:
            return task
        return life.apply(task, Action.NOT_A_TASK, gleaned.said_at)

    return tuple(map(judged, tasks))
