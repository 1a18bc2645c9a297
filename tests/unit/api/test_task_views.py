"""Under which heading a task stands, on which day."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from api.task_pages.views import Group, View, order_key, standing
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import Task, TaskState

TASK = Task(
    task_id="t1",
    thread_id="thread#1",
    message_key="m1",
    kind=Kind.REQUEST,
    title="Send the offer",
    sentence="Send the offer, please.",
    due_on=None,
    waiting_on=WaitingOn.OWNER,
    state=TaskState.OPEN,
    said_at=datetime(2026, 11, 20, 9, tzinfo=UTC),
    counterpart="Maria",
    score=0.9,
    is_proven=True,
)
WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("due_on", "group"),
    [
        (date(2026, 11, 24), Group.OVERDUE),
        (WEDNESDAY, Group.TODAY),
        (date(2026, 11, 26), Group.TOMORROW),
        (date(2026, 11, 27), Group.THIS_WEEK),
        (date(2026, 11, 29), Group.THIS_WEEK),
        (date(2026, 11, 30), Group.LATER),
        (None, Group.NO_DATE),
    ],
)
def test_a_week_ends_with_sunday(due_on: date | None, group: Group) -> None:
    assert standing(replace(TASK, due_on=due_on), WEDNESDAY).group is group


@pytest.mark.parametrize("due_on", [date(2026, 11, 30), date(2026, 12, 1)])
def test_on_sunday_monday_is_tomorrow_and_nothing_is_later_this_week(due_on: date) -> None:
    group = standing(replace(TASK, due_on=due_on), date(2026, 11, 29)).group
    assert group is (Group.TOMORROW if due_on.day == 30 else Group.LATER)


@pytest.mark.parametrize(
    ("state", "snoozed_until", "expected"),
    [
        (TaskState.OPEN, date(2026, 11, 26), (View.OPEN, Group.SNOOZED)),
        (TaskState.OPEN, WEDNESDAY, (View.OPEN, Group.NO_DATE)),
        (TaskState.WAITING, date(2026, 11, 26), (View.WAITING, Group.SNOOZED)),
        (TaskState.WAITING, None, (View.WAITING, Group.WAITING)),
        (TaskState.AWAITING_REPLY, None, (View.WAITING, Group.LATE)),
        (TaskState.DONE, date(2026, 11, 26), (View.DONE, Group.CLOSED)),
        (TaskState.NOT_A_TASK, None, (View.DONE, Group.CLOSED)),
    ],
)
def test_what_is_put_off_stands_by_itself_until_its_day(
    state: TaskState, snoozed_until: date | None, expected: tuple[View, Group]
) -> None:
    found = standing(replace(TASK, state=state, snoozed_until=snoozed_until), WEDNESDAY)
    assert (found.view, found.group) == expected
    assert found.is_counted is (found.group is not Group.SNOOZED)


def test_headings_come_in_their_order_and_within_one_what_is_due_first() -> None:
    late, soon, undated = (replace(TASK, due_on=day) for day in (date(2026, 11, 2), date(2026, 11, 3), None))
    keys = [
        order_key(late, Group.OVERDUE, "i"),
        order_key(soon, Group.OVERDUE, "i"),
        order_key(undated, Group.NO_DATE, "i"),
        order_key(replace(late, snoozed_until=date(2026, 11, 26)), Group.SNOOZED, "i"),
        order_key(replace(late, snoozed_until=date(2026, 11, 27)), Group.SNOOZED, "i"),
    ]
    assert keys == sorted(keys)
