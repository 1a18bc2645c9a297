"""The page of one conversation: its tasks, what is known of it, and the same buttons as on the page of all."""

from dataclasses import replace

import pytest

from gleaner.digests.links import conversation_path
from gleaner.followups.task import ClosedBy, DecidedBy, TaskState
from gleaner.store import tasks
from gleaner.store.rows import transaction
from tests.functions.api.calls import Person
from tests.functions.api.pages import followed, signed_in
from tests.functions.api.rows import add_task
from tests.functions.api.tasks import Desk, conversation, text_of, undo_of
from tests.functions.api.world import World, connect

ASK = "Could you <b>send</b> me the offer?"


@pytest.fixture
def desk(world: World, emma: Person, inbox_id: str) -> Desk:
    return Desk(signed_in(world, emma), inbox_id)


def test_a_conversation_shows_its_tasks_with_what_can_be_done_about_them(desk: Desk) -> None:
    path = conversation_path(conversation(desk.inbox_id, ASK, "Please call the bank.", counterpart="Maria <x>"))
    add_task(desk.inbox_id, "Another conversation")
    page = desk.page(path)
    for words in (ASK, "Please call the bank.", "Maria asked you for this", "With Maria <x>", "1 message read."):
        assert words in text_of(page)
    assert "Another conversation" not in page.html
    assert "<b>" not in page.html
    assert page.html.count('value="done"') == 2
    first = next(iter(tasks.tracked(desk.inbox_id)))
    done = desk.press(path, first, act="done")
    assert "Marked as done." in text_of(done)
    assert "You marked it as done" in text_of(desk.page(path))
    followed(desk.person, desk.person.post(path, form=undo_of(done)))
    assert desk.stored(first) == first


def test_what_the_machine_closed_is_shown_as_such_and_can_be_reopened(desk: Desk) -> None:
    path = conversation_path(conversation(desk.inbox_id, ASK))
    [task] = tasks.tracked(desk.inbox_id)
    stored = tasks.get(desk.inbox_id, task.task_id)
    assert stored is not None
    closed = replace(task, state=TaskState.DONE, closed_by=ClosedBy.ANSWERED, closed_at=task.said_at)
    with transaction() as write:
        tasks.put(write, desk.inbox_id, replace(stored, task=closed))
    assert "Closed by Gleaner: it was answered" in text_of(desk.page(path))
    desk.press(path, task, act="reopen")
    [open_again] = tasks.tracked(desk.inbox_id)
    assert (open_again.state, open_again.decided_by) == (TaskState.OPEN, DecidedBy.PERSON)


def test_a_conversation_of_somebody_else_is_not_found(world: World, piet: Person, desk: Desk) -> None:
    connect(piet)
    path = conversation_path(conversation(desk.inbox_id, ASK))
    theirs = signed_in(world, piet)
    for one in (path, "/threads/unknown", "/threads/%22", "/threads/thread%23x"):
        reply = theirs.get(one)
        assert (reply.status, ASK in text_of(reply)) == (404, False)
        assert theirs.post(one, form="act=done").status == 404
