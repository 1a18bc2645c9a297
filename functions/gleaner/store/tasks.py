"""The Task table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from pynamodb.attributes import UnicodeAttribute, UTCDateTimeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.transactions import TransactWrite

from gleaner.followups.life import due_key
from gleaner.followups.task import CLOSED, Task
from gleaner.store.rows import TABLES, JsonAttribute, Row, Version

_UNDATED = "9999-12-31"
"""What the `due_key` of a task without a date begins with; nothing is due as late as that."""

_CORRECTION = "correction#"


class OpenIndex(GlobalSecondaryIndex["TaskItem"]):
    """What is still tracked, by due date; sparse."""

    class Meta:
        index_name = "open"
        projection = AllProjection()

    open_in = UnicodeAttribute(hash_key=True)
    due_key = UnicodeAttribute(range_key=True)


class ClosedIndex(GlobalSecondaryIndex["TaskItem"]):
    """What is no longer tracked, by when it was closed; sparse."""

    class Meta:
        index_name = "closed"
        projection = AllProjection()

    closed_in = UnicodeAttribute(hash_key=True)
    closed_key = UnicodeAttribute(range_key=True)


class TaskItem(Row):
    """A task; `open_in` is the inbox id while it is tracked, `closed_in` afterwards."""

    class Meta:
        table_name = TABLES.task_table

    inbox_id = UnicodeAttribute(hash_key=True)
    task_id = UnicodeAttribute(range_key=True)
    task: JsonAttribute[Task] = JsonAttribute(Task)
    open_in = UnicodeAttribute(null=True)
    due_key = UnicodeAttribute(null=True)
    closed_in = UnicodeAttribute(null=True)
    closed_key = UnicodeAttribute(null=True)
    correction_id = UnicodeAttribute(null=True)
    changed_at = UTCDateTimeAttribute(null=True)
    version = Version()
    open = OpenIndex()
    closed = ClosedIndex()


class CorrectionItem(Row):
    """`correction#<hash of who said what>`: a sentence that the owner said is no task."""

    class Meta:
        table_name = TABLES.task_table

    inbox_id = UnicodeAttribute(hash_key=True)
    task_id = UnicodeAttribute(range_key=True)
    corrected_task_id = UnicodeAttribute()


@dataclass(frozen=True, slots=True)
class StoredTask:
    """A task as read, with the version that the next write is conditional on.

    `correction_id` names who wrote its sentence and what it says, unreadably. `changed_at` is when it was last written; rows of an
    older version do not have it.
    """

    task: Task
    version: int | None
    correction_id: str | None = None
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Of the tasks and corrections asked for, those that exist."""

    tasks: Mapping[str, StoredTask]
    corrections: frozenset[str]


def _item(inbox_id: str, stored: StoredTask) -> TaskItem:
    task = stored.task
    is_tracked = task.state not in CLOSED
    return TaskItem(
        inbox_id,
        task.task_id,
        task=task,
        open_in=inbox_id if is_tracked else None,
        due_key=due_key(task) if is_tracked else None,
        closed_in=None if is_tracked else inbox_id,
        closed_key=None if is_tracked else closed_key(task),
        correction_id=stored.correction_id,
        changed_at=stored.changed_at,
        version=stored.version,
    )


def closed_key(task: Task) -> str:
    """Sorts closed tasks by when they were closed; no two of an inbox have the same."""
    closed_at = (task.closed_at or task.said_at).astimezone(UTC)
    return f"{closed_at.isoformat(timespec='microseconds')}#{task.task_id}"


def get(inbox_id: str, task_id: str) -> StoredTask | None:
    """One task (consistent read); a correction's key is no task's."""
    if task_id.startswith(_CORRECTION):
        return None
    try:
        item = TaskItem.get(inbox_id, task_id, consistent_read=True)
    except TaskItem.DoesNotExist:
        return None
    return _stored(item)


def get_all(inbox_id: str, task_ids: Sequence[str]) -> dict[str, StoredTask]:
    """Those of the named tasks that exist, by id (consistent reads)."""
    items = TaskItem.batch_get([(inbox_id, one) for one in task_ids], consistent_read=True)
    return {item.task_id: _stored(item) for item in items}


def find(inbox_id: str, task_ids: Sequence[str], correction_ids: Sequence[str]) -> Found:
    """Tasks and corrections in one call (consistent reads)."""
    keys = (*task_ids, *map(_correction_key, correction_ids))
    rows = {item.task_id: item for item in TaskItem.batch_get([(inbox_id, key) for key in keys], consistent_read=True)}
    return Found(
        {task_id: _stored(rows[task_id]) for task_id in task_ids if task_id in rows},
        frozenset(one for one in correction_ids if _correction_key(one) in rows),
    )


def tracked(inbox_id: str, limit: int | None = None) -> Iterator[Task]:
    """What is still open or waited for, the most urgent first."""
    return (item.task for item in TaskItem.open.query(inbox_id, limit=limit))


def due_from(inbox_id: str, day: date, limit: int) -> Iterator[StoredTask]:
    """What is tracked and due on that day or later, the nearest first."""
    dated = OpenIndex.due_key.between(day.isoformat(), _UNDATED)
    return map(_stored, TaskItem.open.query(inbox_id, dated, limit=limit))


def due_before(inbox_id: str, day: date, limit: int) -> Iterator[StoredTask]:
    """What is tracked and was due before that day, the nearest first."""
    earlier = OpenIndex.due_key < day.isoformat()
    return map(_stored, TaskItem.open.query(inbox_id, earlier, scan_index_forward=False, limit=limit))


def closed(inbox_id: str, limit: int, before: str | None = None) -> Iterator[Task]:
    """What is no longer tracked, the latest closed first; `before` is the `closed_key` that the page before ended with."""
    earlier = ClosedIndex.closed_key < before if before is not None else None
    found = TaskItem.closed.query(inbox_id, earlier, scan_index_forward=False, limit=limit)
    return (item.task for item in found)


def of_inbox(inbox_id: str) -> Iterator[Task]:
    """Every task of an inbox, closed ones too, in no order."""
    return (item.task for item in TaskItem.query(inbox_id, filter_condition=TaskItem.task.exists()))


def put(write: TransactWrite, inbox_id: str, stored: StoredTask) -> None:
    """Add to a transaction: the task, conditional on the version read."""
    write.save(_item(inbox_id, stored))


def remember_correction(write: TransactWrite, inbox_id: str, correction_id: str, task_id: str) -> None:
    """Add to a transaction: sentences like that task's are no tasks from now on."""
    write.save(CorrectionItem(inbox_id, _correction_key(correction_id), corrected_task_id=task_id))


def forget_correction(write: TransactWrite, inbox_id: str, correction_id: str) -> None:
    """Add to a transaction: sentences like that are tasks again."""
    write.delete(CorrectionItem(inbox_id, _correction_key(correction_id)))


def _stored(item: TaskItem) -> StoredTask:
    return StoredTask(item.task, item.version, item.correction_id, item.changed_at)


def _correction_key(correction_id: str) -> str:
    return f"{_CORRECTION}{correction_id}"
