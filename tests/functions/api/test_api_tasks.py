"""Tasks and the ledger through the API."""

from datetime import UTC, datetime, timedelta

import pytest

from gleaner.followups.followup import WaitingOn
from gleaner.followups.task import ClosedBy, TaskState
from gleaner.store import messages, tasks
from gleaner.store.messages import LedgerLine, Outcome
from gleaner.store.rows import transaction
from tests.functions.api.calls import Person
from tests.functions.api.rows import add_task
from tests.functions.api.world import connect, field_of

TOMORROW = str((datetime.now(UTC) + timedelta(days=2)).date())


def test_open_tasks_are_listed_by_urgency_with_their_sentence(emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    add_task(inbox_id, "Call back", due_on=None)
    add_task(inbox_id, "Send the offer")
    items = emma.get(f"/v1/inboxes/{inbox_id}/tasks").body["items"]
    assert [item["title"] for item in items] == ["Send the offer", "Call back"]
    offer = items[0]
    assert (offer["due_on"], offer["who"], offer["waiting_on"]) == ("2026-11-27", "Maria", "owner")
    assert (offer["sentence"], offer["state"], offer["is_proven"], offer["score"]) == (
        "Send the offer, please.",
        "open",
        True,
        0.9,
    )


def test_what_waits_long_on_somebody_else_awaits_a_reply(emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    long_ago = datetime.now(UTC) - timedelta(days=10)
    add_task(inbox_id, waiting_on=WaitingOn.OTHER, state=TaskState.WAITING, due_on=None, said_at=long_ago)
    assert emma.get(f"/v1/inboxes/{inbox_id}/tasks").body["items"][0]["state"] == "awaiting_reply"


def test_a_patient_owner_waits_longer(emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    long_ago = datetime.now(UTC) - timedelta(days=10)
    add_task(inbox_id, waiting_on=WaitingOn.OTHER, state=TaskState.WAITING, due_on=None, said_at=long_ago)
    emma.patch(f"/v1/inboxes/{inbox_id}", {"preferences": {"silent_days": 10}})
    assert emma.get(f"/v1/inboxes/{inbox_id}/tasks").body["items"][0]["state"] == "waiting"


@pytest.mark.parametrize(("action", "state"), [("done", "done"), ("not_a_task", "not_a_task")])
def test_a_closed_task_moves_to_the_closed_ones_and_can_be_reopened(emma: Person, action: str, state: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    path = f"/v1/inboxes/{inbox_id}/tasks"
    task_id = add_task(inbox_id).task_id
    closed = emma.patch(f"{path}/{task_id}", {"action": action}).body
    assert (closed["state"], closed["closed_by"]) == (state, "person")
    assert emma.patch(f"{path}/{task_id}", {"action": action}).body == closed
    assert emma.get(path).body["items"] == []
    assert emma.get(f"{path}?state=closed").body["items"] == [closed]
    assert emma.get(f"{path}?state=all").body["items"] == [closed]
    assert emma.patch(f"{path}/{task_id}", {"action": "reopen"}).body["state"] == "open"
    assert len(emma.get(path).body["items"]) == 1


def test_closed_tasks_come_page_by_page_the_latest_first(emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    path = f"/v1/inboxes/{inbox_id}/tasks"
    add_task(inbox_id, "Open")
    for number in range(5):
        closed_at = datetime.now(UTC) - timedelta(days=number // 2)
        add_task(inbox_id, f"T{number}", state=TaskState.DONE, closed_by=ClosedBy.ANSWERED, closed_at=closed_at)
    found: list[str] = []
    after = ""
    for _ in range(3):
        page = emma.get(f"{path}?state=closed&limit=2&after={after}").body
        found += [item["title"] for item in page["items"]]
        after = page["after"] or ""
    assert sorted(found) == [f"T{number}" for number in range(5)]
    assert set(found[:2]) == {"T0", "T1"}
    assert after == ""
    assert field_of(emma.get(f"{path}?after=VA==")) == "after"
    assert field_of(emma.get(f"{path}?state=closed&after=%00")) == "after"
    assert next(item["title"] for item in emma.get(f"{path}?state=all&limit=2").body["items"]) == "Open"


@pytest.mark.parametrize(("side", "state"), [(WaitingOn.OWNER, TaskState.OPEN), (WaitingOn.OTHER, TaskState.WAITING)])
def test_what_the_machine_closed_says_so_and_can_be_reopened(emma: Person, side: WaitingOn, state: TaskState) -> None:
    inbox_id = connect(emma)["inbox_id"]
    path = f"/v1/inboxes/{inbox_id}/tasks"
    task = add_task(inbox_id, due_on=None, state=TaskState.DONE, closed_by=ClosedBy.ANSWERED, waiting_on=side)
    (listed,) = emma.get(f"{path}?state=closed").body["items"]
    assert listed["closed_by"] == "answered"
    reopened = emma.patch(f"{path}/{task.task_id}", {"action": "reopen"}).body
    assert (reopened["state"], reopened["closed_by"], reopened["closed_at"]) == (state, None, None)
    assert [item["task_id"] for item in emma.get(path).body["items"]] == [task.task_id]


def test_a_task_is_snoozed_until_a_day(emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    path = f"/v1/inboxes/{inbox_id}/tasks/{add_task(inbox_id).task_id}"
    snoozed = emma.patch(path, {"action": "snooze", "until": TOMORROW}).body
    assert (snoozed["snoozed_until"], snoozed["state"]) == (TOMORROW, "open")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "action"),
        ({"action": "forget"}, "action"),
        ({"action": "snooze"}, "until"),
        ({"action": "snooze", "until": "2020-01-01"}, "until"),
        ({"action": "snooze", "until": "9999-12-31"}, "until"),
        ({"action": "snooze", "until": "soon"}, "until"),
        ({"action": "done", "until": TOMORROW}, "until"),
        ({"action": "done", "state": "open"}, "state"),
    ],
)
def test_a_wrong_action_is_named_and_changes_nothing(emma: Person, body: object, field: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    path = f"/v1/inboxes/{inbox_id}/tasks"
    task_id = add_task(inbox_id).task_id
    before = emma.get(path).body
    assert field_of(emma.patch(f"{path}/{task_id}", body)) == field
    assert emma.get(path).body == before


def test_a_task_of_another_inbox_is_not_found(emma: Person, piet: Person) -> None:
    own, other = connect(emma)["inbox_id"], connect(piet)["inbox_id"]
    task_id = add_task(other).task_id
    assert emma.patch(f"/v1/inboxes/{own}/tasks/{task_id}", {"action": "done"}).status == 404
    assert emma.patch(f"/v1/inboxes/{other}/tasks/{task_id}", {"action": "done"}).status == 404
    assert len(piet.get(f"/v1/inboxes/{other}/tasks").body["items"]) == 1


def test_what_was_said_to_be_no_task_is_not_a_task_itself(emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    with transaction() as write:
        tasks.remember_correction(write, inbox_id, "abc", "t1")
    for action in ("done", "reopen"):
        assert emma.patch(f"/v1/inboxes/{inbox_id}/tasks/correction%23abc", {"action": action}).status == 404


@pytest.mark.parametrize("query", ["state=none", "limit=0", "limit=1001", "limit=x"])
def test_a_wrong_query_is_named(emma: Person, query: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    assert field_of(emma.get(f"/v1/inboxes/{inbox_id}/tasks?{query}")) == query.partition("=")[0]


def test_the_ledger_lists_the_newest_first_up_to_a_limit_and_since_a_time(emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    path = f"/v1/inboxes/{inbox_id}/ledger"
    now = datetime.now(UTC)
    for hours in (3, 2, 1):
        line = LedgerLine(f"ses-{hours}", now - timedelta(hours=hours), Outcome.SKIPPED, reason="bulk")
        messages.write_first(inbox_id, line)
    items = emma.get(path).body["items"]
    assert [item["ses_message_id"] for item in items] == ["ses-1", "ses-2", "ses-3"]
    assert (items[0]["outcome"], items[0]["reason"]) == ("skipped", "bulk")
    assert items[0]["sentence"] == "It is a newsletter or another bulk mail."
    assert len(emma.get(f"{path}?limit=2").body["items"]) == 2
    since = (now - timedelta(minutes=90)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert [item["ses_message_id"] for item in emma.get(f"{path}?since={since}").body["items"]] == ["ses-1"]


@pytest.mark.parametrize(
    "since", ["yesterday", "2026-11-23T08:00:00", "0001-01-01T00:00:00%2B14:00", "9999-12-31T23:59:59-14:00"]
)
def test_the_ledger_wants_a_time_with_its_zone(emma: Person, since: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    assert field_of(emma.get(f"/v1/inboxes/{inbox_id}/ledger?since={since}")) == "since"
