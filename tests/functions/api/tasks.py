"""Pages of tasks as somebody without scripts uses them, and conversations as extraction would have written them."""

import html
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from gleaner.followups.followup import FollowUp, Kind, WaitingOn
from gleaner.followups.life import task_id_of
from gleaner.followups.task import Task, Turn
from gleaner.mail.message import Direction
from gleaner.store import tasks, threads
from gleaner.store.rows import transaction
from gleaner.store.threads import Conversation
from tests.functions.api.calls import Person, Reply
from tests.functions.api.pages import Form, Page, followed, shown
from tests.functions.api.rows import add_task

NOW = datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody at the tasks of their one inbox."""

    person: Person
    inbox_id: str

    def page(self, path: str = "/tasks") -> Page:
        return shown(self.person, path)

    def stored(self, task: Task) -> Task:
        found = tasks.get(self.inbox_id, task.task_id)
        assert found is not None
        return found.task

    def send(self, path: str, task: Task, **fields: Any) -> Reply:
        """Press a button of a task's row, as it is shown on that page."""
        form = form_of(self.page(path), task)
        return self.person.post(form.action, form=form.filled(**fields))

    def press(self, path: str, task: Task, **fields: Any) -> Page:
        """The same, and the page that comes of it."""
        return followed(self.person, self.send(path, task, **fields))


def form_of(page: Page, task: Task) -> Form:
    """The first form of a task's row, or of its confirmation, which stands above."""
    return next(form for form in page.forms if ("task_id", task.task_id) in form.pairs)


def undo_of(page: Page) -> str:
    """The body that the Undo button sends."""
    form = next(form for form in page.forms if any(name == "undo" for name, _ in form.pairs))
    return form.filled(act="undo")


def text_of(page: Page | Reply) -> str:
    """What can be read, in one line."""
    source = page.html if isinstance(page, Page) else page.text
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", source)).split())


def conversation(inbox_id: str, *sentences: str, counterpart: str = "Maria") -> str:
    """A conversation of one message that asks all this; its id."""
    thread_id, message_key = f"thread#{uuid4().hex}", uuid4().hex
    asks = tuple(FollowUp(Kind.REQUEST, one, one, None, WaitingOn.OWNER, 0.9) for one in sentences)
    turn = Turn(message_key, None, NOW, Direction.INCOMING, counterpart, asks)
    with transaction() as write:
        threads.put(write, inbox_id, Conversation(thread_id, (), None, ()), (turn,))
    for one in sentences:
        made = {"message_key": message_key, "thread_id": thread_id, "sentence": one, "due_on": date(2026, 11, 27)}
        add_task(inbox_id, one, task_id=task_id_of(message_key, one), **made)
    return thread_id
