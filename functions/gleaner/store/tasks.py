"""The Task table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pynamodb.attributes import UnicodeAttribute
from pynamodb.exceptions import PutError
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.models import Model
from pynamodb.transactions import TransactWrite

from gleaner.followups.life import due_key
from gleaner.followups.task import CLOSED, Task
from gleaner.store.rows import TABLES, JsonAttribute, RaceLostError, Version, lost_a_race


class OpenIndex(GlobalSecondaryIndex["TaskItem"]):
    """What is still tracked, by due date; sparse."""

    class Meta:
        index_name = "open"
        projection = AllProjection()

    open_in = UnicodeAttribute(hash_key=True)
    due_key = UnicodeAttribute(range_key=True)


class TaskItem(Model):
    """A task; `open_in` is the inbox id while it is tracked."""

    class Meta:
        table_name = TABLES.task_table

    inbox_id = UnicodeAttribute(hash_key=True)
    task_id = UnicodeAttribute(range_key=True)
    task: JsonAttribute[Task] = JsonAttribute(Task)
    open_in = UnicodeAttribute(null=True)
    due_key = UnicodeAttribute(null=True)
    version = Version()
    open = OpenIndex()


@dataclass(frozen=True, slots=True)
class StoredTask:
    """A task as read, with the version that the next write is conditional on."""

    task: Task
    version: int | None


def _item(inbox_id: str, stored: StoredTask) -> TaskItem:
    task = stored.task
    is_tracked = task.state not in CLOSED
    return TaskItem(
        inbox_id,
        task.task_id,
        task=task,
        open_in=inbox_id if is_tracked else None,
        due_key=due_key(task) if is_tracked else None,
        version=stored.version,
    )


def get(inbox_id: str, task_id: str) -> StoredTask | None:
    """One task (consistent read)."""
    try:
        item = TaskItem.get(inbox_id, task_id, consistent_read=True)
    except TaskItem.DoesNotExist:
        return None
    return StoredTask(item.task, item.version)


def get_all(inbox_id: str, task_ids: Sequence[str]) -> dict[str, StoredTask]:
    """Those of the named tasks that exist, by id (consistent reads)."""
    items = TaskItem.batch_get([(inbox_id, one) for one in task_ids], consistent_read=True)
    return {item.task_id: StoredTask(item.task, item.version) for item in items}


def tracked(inbox_id: str) -> Iterator[Task]:
    """What is still open or waited for, the most urgent first."""
    return (item.task for item in TaskItem.open.query(inbox_id))


def of_inbox(inbox_id: str) -> Iterator[Task]:
    """Every task of an inbox, closed ones too, in no order."""
    return (item.task for item in TaskItem.query(inbox_id))


def put(write: TransactWrite, inbox_id: str, stored: StoredTask) -> None:
    """Add to a transaction: the task, conditional on the version read."""
    write.save(_item(inbox_id, stored))


def save(inbox_id: str, stored: StoredTask) -> None:
    """Store a changed task; raises `RaceLostError` if it was changed meanwhile."""
    try:
        _item(inbox_id, stored).save()
    except PutError as error:
        if not lost_a_race(error):
            raise
        raise RaceLostError("The task was changed at the same moment. Read it again and repeat your change.") from None
