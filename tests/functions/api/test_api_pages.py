"""The pages that a digest leads to, for who is signed in."""

import html
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from gleaner.digests.links import conversation_path
from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.life import task_id_of
from gleaner.followups.task import ClosedBy, DecidedBy, TaskState, Turn
from gleaner.mail.message import Direction
from gleaner.store import tasks, threads
from gleaner.store.rows import transaction
from gleaner.store.threads import Conversation
from tests.functions.api.calls import Person, Reply
from tests.functions.api.pages import signed_in
from tests.functions.api.rows import add_task
from tests.functions.api.world import World, connect

NOW = datetime.now(UTC)
ASK = "Could you <b>send</b> me the offer?"


def conversation(inbox_id: str, *sentences: str) -> str:
    """A conversation of one message that asks all this; its id."""
    thread_id, message_key = f"thread#{uuid4().hex}", uuid4().hex
    asks = tuple(FollowUp(Kind.REQUEST, one, one, None, WaitingOn.OWNER, 0.9) for one in sentences)
    turn = Turn(message_key, None, NOW, Direction.INCOMING, "Maria", asks)
    with transaction() as write:
        threads.put(write, inbox_id, Conversation(thread_id, (), None, ()), (turn,))
    for one in sentences:
        made = {"message_key": message_key, "thread_id": thread_id, "sentence": one, "due_on": date(2026, 11, 27)}
        add_task(inbox_id, one, task_id=task_id_of(message_key, one), **made)
    return thread_id


def text_of(reply: Reply) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", reply.text))


def test_a_conversation_shows_its_tasks_with_what_can_be_done_about_them(world: World, emma: Person) -> None:
    inbox_id = connect(emma, time_zone="UTC")["inbox_id"]
    thread_id = conversation(inbox_id, ASK, "Please call the bank.")
    add_task(inbox_id, "Another conversation")
    shown = signed_in(world, emma).get(conversation_path(thread_id))
    assert shown.status == 200
    for words in (ASK, "Please call the bank.", "Maria asked you for this", "Due on Friday 27 November"):
        assert words in text_of(shown)
    assert "Another conversation" not in shown.text
    assert "<b>" not in shown.text
    links = re.findall(r'href="(/a/[^"]+)"', shown.text)
    assert len(links) == 6
    assert world.nobody().post(links[0]).status == 200
    again = signed_in(world, emma).get(conversation_path(thread_id))
    assert "You marked it as done" in text_of(again)
    assert len(re.findall(r'href="(/a/[^"]+)"', again.text)) == 4


def test_all_open_tasks_are_on_one_page_with_their_conversations(world: World, emma: Person, piet: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    thread_id = conversation(inbox_id, ASK)
    add_task(inbox_id, "Water the plants", due_on=None, said_at=NOW - timedelta(days=400))
    add_task(inbox_id, "Long done", state=TaskState.DONE)
    add_task(connect(piet)["inbox_id"], "Somebody else's")
    shown = signed_in(world, emma).get("/tasks")
    assert shown.status == 200
    assert text_of(shown).index(ASK) < text_of(shown).index("Water the plants")
    assert f'href="{conversation_path(thread_id)}"' in shown.text
    assert not any(words in text_of(shown) for words in ("Long done", "Somebody else's"))
    assert "Nothing is open." in text_of(signed_in(world, world.person()).get("/tasks"))


def test_what_the_machine_closed_is_shown_as_such_and_can_be_reopened(world: World, emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    thread_id = conversation(inbox_id, ASK)
    [task] = tasks.tracked(inbox_id)
    closed = replace(task, state=TaskState.DONE, closed_by=ClosedBy.ANSWERED, closed_at=NOW)
    with transaction() as write:
        tasks.put(write, inbox_id, tasks.StoredTask(closed, 1))
    shown = signed_in(world, emma).get(conversation_path(thread_id))
    assert "Closed by Gleaner: it was answered" in text_of(shown)
    [reopen] = re.findall(r'href="(/a/[^"]+)"', shown.text)
    assert world.nobody().post(reopen).status == 200
    [open_again] = tasks.tracked(inbox_id)
    assert (open_again.state, open_again.decided_by) == (TaskState.OPEN, DecidedBy.PERSON)


def test_a_conversation_of_somebody_else_is_not_found(world: World, emma: Person, piet: Person) -> None:
    connect(piet)
    thread_id = conversation(connect(emma)["inbox_id"], ASK)
    theirs = signed_in(world, piet)
    for path in (conversation_path(thread_id), "/threads/unknown", "/threads/%22", "/threads/thread%23x"):
        reply = theirs.get(path)
        assert (reply.status, ASK in text_of(reply)) == (404, False)


@pytest.mark.parametrize(
    "path", ["/threads/4f3c9a527d0b4e0e", "/tasks", "/activity", "/activity?before=2026-11-23T08:00:00Z"]
)
def test_who_is_not_signed_in_is_sent_to_sign_in_and_back(world: World, path: str) -> None:
    reply = world.nobody().get(path)
    assert reply.status == 303
    assert reply.headers["location"] == f"/sign-in?to={path.partition('?')[0].replace('/', '%2F')}"
