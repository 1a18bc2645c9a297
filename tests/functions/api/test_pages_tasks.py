"""What somebody does with a task on its page: once, confirmed, undone exactly, and never over what happened meanwhile."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from gleaner.followups.followup import WaitingOn
from gleaner.followups.task import ClosedBy, DecidedBy, Task, TaskState
from gleaner.store import tasks
from gleaner.store.rows import transaction
from tests.functions.api.calls import Context, Person
from tests.functions.api.pages import Page, followed, signed_in
from tests.functions.api.rows import add_task
from tests.functions.api.tasks import Desk, form_of, text_of, undo_of
from tests.functions.api.world import World, connect

NEXT_MONTH = str(datetime.now(UTC).date() + timedelta(days=30))


@pytest.fixture
def desk(world: World, emma: Person, inbox_id: str) -> Desk:
    return Desk(signed_in(world, emma), inbox_id)


def rewrite(desk: Desk, task: Task, **changes: Any) -> Task:
    """As extraction does when mail comes."""
    stored = tasks.get(desk.inbox_id, task.task_id)
    assert stored is not None
    changed = replace(stored.task, **changes)
    with transaction() as write:
        tasks.put(write, desk.inbox_id, replace(stored, task=changed))
    return changed


ACTS: list[tuple[dict[str, str], dict[str, object], str]] = [
    ({"act": "done"}, {"state": TaskState.DONE, "closed_by": ClosedBy.PERSON}, "Marked as done."),
    ({"act": "not_a_task"}, {"state": TaskState.NOT_A_TASK}, "will not be proposed again"),
    ({"act": "snooze", "until": NEXT_MONTH}, {"snoozed_until": date.fromisoformat(NEXT_MONTH)}, "It will be listed again on"),
]  # fmt: skip


@pytest.mark.parametrize(("pressed", "expected", "said"), ACTS)
def test_an_act_is_done_confirmed_and_undone_exactly(
    desk: Desk, pressed: dict[str, str], expected: dict[str, object], said: str
) -> None:
    task = add_task(desk.inbox_id)
    page = desk.press("/tasks", task, **pressed)
    assert {name: getattr(desk.stored(task), name) for name in expected} == expected
    assert said in text_of(page)
    assert "Send the offer" in text_of(page)
    undone = followed(desk.person, desk.person.post("/tasks", form=undo_of(page)))
    assert desk.stored(task) == task
    assert "Undone: it is as it was before." in text_of(undone)
    again = followed(desk.person, desk.person.post("/tasks", form=undo_of(page)))
    assert desk.stored(task) == task
    assert "Undone: it is as it was before." in text_of(again)


def test_undo_gives_a_snoozed_task_back_its_day(desk: Desk) -> None:
    task = add_task(desk.inbox_id, snoozed_until=date.fromisoformat(NEXT_MONTH))
    page = desk.press("/tasks", task, act="done")
    assert desk.stored(task).snoozed_until is None
    desk.person.post("/tasks", form=undo_of(page))
    assert desk.stored(task) == task


def test_undo_takes_a_correction_back_and_gives_it_again(desk: Desk) -> None:
    task = add_task(desk.inbox_id)
    name = "c1"
    stored = tasks.get(desk.inbox_id, task.task_id)
    assert stored is not None
    with transaction() as write:
        tasks.put(write, desk.inbox_id, replace(stored, correction_id=name))

    def is_corrected() -> bool:
        return name in tasks.find(desk.inbox_id, [], [name]).corrections

    page = desk.press("/tasks", task, act="not_a_task")
    assert is_corrected()
    desk.person.post("/tasks", form=undo_of(page))
    assert not is_corrected()
    desk.press("/tasks", task, act="not_a_task")
    back = desk.press("/tasks/done", task, act="reopen")
    assert not is_corrected()
    desk.person.post("/tasks/done", form=undo_of(back))
    assert is_corrected()
    assert desk.stored(task).state is TaskState.NOT_A_TASK


def test_pressing_twice_does_it_once_and_offers_the_way_back(desk: Desk) -> None:
    task = add_task(desk.inbox_id)
    form = form_of(desk.page(), task)
    desk.person.post("/tasks", form=form.filled(act="done"))
    closed = desk.stored(task)
    again = followed(desk.person, desk.person.post("/tasks", form=form.filled(act="done")))
    assert desk.stored(task) == closed
    assert "Nothing changed. You marked it as done" in text_of(again)
    assert 'value="undo"' not in again.html
    back = form_of(again, task)
    followed(desk.person, desk.person.post("/tasks", form=back.filled(act="reopen")))
    assert desk.stored(task).state is TaskState.OPEN


def test_what_mail_closed_while_the_page_was_open_is_said_and_not_put_off(desk: Desk) -> None:
    task = add_task(desk.inbox_id)
    form = form_of(desk.page(), task)
    closed = rewrite(desk, task, state=TaskState.DONE, closed_by=ClosedBy.ANSWERED, closed_at=task.said_at)
    snoozed = followed(desk.person, desk.person.post("/tasks", form=form.filled(act="snooze", until=NEXT_MONTH)))
    assert desk.stored(task) == closed
    assert "Nothing changed. Closed by Gleaner: it was answered" in text_of(snoozed)
    done = followed(desk.person, desk.person.post("/tasks", form=form.filled(act="not_a_task")))
    assert "Before that: Closed by Gleaner: it was answered." in text_of(done)
    desk.person.post("/tasks", form=undo_of(done))
    assert desk.stored(task) == closed


def test_undo_comes_too_late_when_the_task_was_changed_again(desk: Desk) -> None:
    task = add_task(desk.inbox_id)
    page = desk.press("/tasks", task, act="snooze", until=NEXT_MONTH)
    closed = rewrite(desk, task, state=TaskState.DONE, closed_by=ClosedBy.ANSWERED, closed_at=task.said_at)
    late = followed(desk.person, desk.person.post("/tasks", form=undo_of(page)))
    assert desk.stored(task) == closed
    assert "It was changed meanwhile, so this was not undone. Closed by Gleaner: it was answered" in text_of(late)
    assert 'value="reopen"' in late.html


def test_what_the_machine_closed_is_reopened_and_that_undone(desk: Desk) -> None:
    task = add_task(desk.inbox_id, state=TaskState.DONE, closed_by=ClosedBy.ANSWERED, waiting_on=WaitingOn.OTHER)
    page = desk.press("/tasks/done", task, act="reopen")
    assert (desk.stored(task).state, desk.stored(task).decided_by) == (TaskState.WAITING, DecidedBy.PERSON)
    assert "It is back on the list." in text_of(page)
    desk.person.post("/tasks/done", form=undo_of(page))
    assert desk.stored(task) == task


@pytest.mark.parametrize("until", ["", "soon", "2020-01-01", "9999-12-31", "<script>", "2026-02-30"])
def test_a_wrong_day_is_refused_beside_its_field_and_shown_again(desk: Desk, until: str) -> None:
    task = add_task(desk.inbox_id)
    reply = desk.send("/tasks", task, act="snooze", until=until)
    assert reply.status == 422
    assert "Choose a day after today and within a year." in reply.text
    assert "<script>" not in reply.text
    assert desk.stored(task) == task


def test_a_form_of_an_earlier_session_does_nothing_and_keeps_what_was_typed(
    world: World, emma: Person, desk: Desk
) -> None:
    task = add_task(desk.inbox_id)
    body = form_of(desk.page(), task).filled(act="snooze", until=NEXT_MONTH)
    again = signed_in(world, emma)
    reply = again.post("/tasks", form=body)
    assert (reply.status, desk.stored(task)) == (403, task)
    assert "Nothing was changed: do it again." in reply.text
    assert f'value="{NEXT_MONTH}"' in reply.text
    stranger = again.post("/tasks", form=body.replace("form_owner=", "form_owner=0"))
    assert (stranger.status, f'value="{NEXT_MONTH}"' in stranger.text) == (403, False)


def test_what_was_typed_when_the_session_ended_is_there_after_signing_in(
    world: World, emma: Person, desk: Desk
) -> None:
    task = add_task(desk.inbox_id)
    body = form_of(desk.page(), task).filled(act="snooze", until=NEXT_MONTH)
    out = world.nobody()
    assert out.post("/tasks", form=body).headers["location"] == "/sign-in?to=%2Ftasks"
    back = signed_in(world, emma)
    back.cookies.update({name: value for name, value in out.cookies.items() if "draft" in name})
    page = Desk(back, desk.inbox_id).page()
    assert "You were signed out before this was done." in text_of(page)
    assert f'value="{NEXT_MONTH}"' in page.html
    assert desk.stored(task) == task


def test_another_persons_task_is_not_found(world: World, piet: Person, desk: Desk) -> None:
    task = add_task(desk.inbox_id)
    theirs = Desk(signed_in(world, piet), connect(piet)["inbox_id"])
    own = add_task(theirs.inbox_id)
    form = form_of(theirs.page(), own)
    for fields in ({"inbox_id": desk.inbox_id, "task_id": task.task_id}, {"task_id": task.task_id}, {"task_id": "%00"}, {"inbox_id": ""}, {"act": "burn"}, {"act": "undo", "undo": "x"}):  # fmt: skip
        assert theirs.person.post("/tasks", form=form.filled(**{"act": "done"} | fields)).status == 404
    assert (desk.stored(task), theirs.stored(own)) == (task, own)
    undo = undo_of(desk.press("/tasks", task, act="done"))
    assert (
        theirs.person.post("/tasks", form=form.filled(act="undo", undo=undo.partition("undo=")[2][:32])).status == 404
    )


def sent_by_script(person: Person, form: str, path: str = "/tasks") -> tuple[int, str]:
    event = person.event("POST", path, form=form)
    event["headers"]["hx-request"] = "true"
    answer = person.handler(event, Context())
    return answer["statusCode"], answer["body"]


def test_only_the_row_comes_back_to_a_script_with_the_new_numbers(desk: Desk) -> None:
    task, _ = add_task(desk.inbox_id), add_task(desk.inbox_id, "Another one")
    status, body = sent_by_script(desk.person, form_of(desk.page(), task).filled(act="done"))
    assert (status, body.count("<li")) == (200, 1)
    assert "Another one" not in body
    assert '<span class="count">1</span>' in body
    assert "<html" not in body


def test_a_script_of_an_earlier_session_gets_the_row_again_ready_to_be_pressed(
    world: World, emma: Person, desk: Desk
) -> None:
    task = add_task(desk.inbox_id)
    old = form_of(desk.page(), task).filled(act="done")
    again = signed_in(world, emma)
    status, body = sent_by_script(again, old)
    assert (status, desk.stored(task)) == (403, task)
    assert "Nothing was changed: do it again." in body
    status, _ = sent_by_script(again, form_of(Page(body), task).filled(act="done"))
    assert (status, desk.stored(task).state) == (200, TaskState.DONE)


@pytest.mark.parametrize("times", [2, 3])
def test_who_writes_at_the_same_moment_is_waited_for_and_a_conflict_that_lasts_is_said(
    world: World, desk: Desk, times: int
) -> None:
    task = add_task(desk.inbox_id)
    body = form_of(desk.page(), task).filled(act="done")
    world.account.tap.fail("dynamodb.TransactWriteItems", "TransactionConflict", times)
    status, answer = sent_by_script(desk.person, body)
    world.account.tap.reset()
    assert (status, desk.stored(task).state) == ((200, TaskState.DONE) if times == 2 else (409, TaskState.OPEN))
    assert ("changed at the same moment" in answer) is (times == 3)
