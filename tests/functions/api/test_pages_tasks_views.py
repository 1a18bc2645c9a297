"""The three views of tasks: what stands where, in which order, page by page, and what is hostile in it."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from gleaner.followups.followup import WaitingOn
from gleaner.followups.task import ClosedBy, TaskState
from gleaner.inbox import Inbox
from gleaner.store import inboxes
from tests.functions.api.calls import Person
from tests.functions.api.pages import Page, shown, signed_in
from tests.functions.api.rows import add_task
from tests.functions.api.tasks import NOW, Desk, form_of, text_of
from tests.functions.api.world import World, connect

TODAY = datetime.now(UTC).date()


@pytest.fixture
def desk(world: World, emma: Person, inbox_id: str) -> Desk:
    return Desk(signed_in(world, emma), inbox_id)


def second_inbox(desk: Desk) -> Inbox:
    """Another inbox of the same person, as if it had been confirmed by mail."""
    first, name = inboxes.get(desk.inbox_id), uuid4().hex
    assert first is not None
    second = replace(
        first, inbox_id=name, address=f"{name[:8]}@example.com", forwarding_token=f"f{name}", journal_token=f"j{name}", version=None
    )  # fmt: skip
    inboxes.connect(second)
    return second


def titles(page: Page) -> list[str]:
    return re.findall(r"<h3[^>]*>([^<]*)</h3>", page.html)


def walked(desk: Desk, path: str) -> list[list[str]]:
    """The titles of each page, as far as they go on."""
    pages: list[list[str]] = []
    while path:
        page = desk.page(path)
        pages.append(titles(page))
        path = next(iter(re.findall(r'href="(/tasks[^"]*after=[^"]+)"', page.html)), "")
        path = path.replace("&amp;", "&")
    return pages


def test_open_tasks_stand_below_their_days_and_waiting_ones_elsewhere(desk: Desk) -> None:
    for title, days in (("Far", 30), ("Past", -3), ("Never", None), ("Now", 0)):
        add_task(desk.inbox_id, title, due_on=None if days is None else TODAY + timedelta(days=days))
    add_task(desk.inbox_id, "Put off", due_on=TODAY, snoozed_until=TODAY + timedelta(days=9))
    add_task(desk.inbox_id, "Theirs", state=TaskState.WAITING, waiting_on=WaitingOn.OTHER, due_on=None)
    page = desk.page()
    assert titles(page) == ["Past", "Now", "Far", "Never", "Put off"]
    headings = ["Overdue", "Due today", "After this week", "Without a date", "Shown again later (1)"]
    places = [text_of(page).index(heading) for heading in headings]
    assert places == sorted(places)
    assert 'aria-current="page">Waits on you <span class="count">4</span>' in page.html
    assert 'href="/tasks/waiting">Waits on others <span class="count">1</span>' in page.html


def test_late_answers_stand_first_and_are_marked(desk: Desk) -> None:
    waiting = {"state": TaskState.WAITING, "waiting_on": WaitingOn.OTHER, "due_on": None}
    add_task(desk.inbox_id, "Fresh", **waiting)
    add_task(desk.inbox_id, "Late", said_at=NOW - timedelta(days=10), **waiting)
    page = desk.page("/tasks/waiting")
    assert titles(page) == ["Late", "Fresh"]
    assert text_of(page).index("No answer yet") < text_of(page).index("Late") < text_of(page).index("Still in time")
    assert page.html.count('class="task late"') == 1


def test_closed_ones_say_by_whom_the_latest_first(desk: Desk) -> None:
    for minutes, (state, closed_by) in enumerate(
        ((TaskState.DONE, ClosedBy.ANSWERED), (TaskState.DONE, ClosedBy.DELIVERED), (TaskState.NOT_A_TASK, ClosedBy.PERSON), (TaskState.DONE, ClosedBy.PERSON))
    ):  # fmt: skip
        at = NOW - timedelta(minutes=minutes)
        add_task(desk.inbox_id, f"T{minutes}", state=state, closed_by=closed_by, closed_at=at)
    page = desk.page("/tasks/done")
    assert titles(page) == ["T0", "T1", "T2", "T3"]
    for words in (
        "Closed by Gleaner: it was answered",
        "Closed by Gleaner: what was asked for was sent",
        "You said it is not a task",
        "You marked it as done",
    ):
        assert words in text_of(page)


def test_closed_ones_come_page_by_page_each_once_whatever_was_closed_at_once(desk: Desk) -> None:
    other = second_inbox(desk).inbox_id
    for number in range(60):
        at = NOW - timedelta(minutes=number // 4)
        same = {"state": TaskState.DONE, "closed_by": ClosedBy.ANSWERED, "closed_at": at, "task_id": f"{number:024x}"}
        add_task(desk.inbox_id, f"A{number}", **same)
        add_task(other, f"B{number}", **same)
    pages = walked(desk, "/tasks/done")
    assert [len(page) for page in pages] == [50, 50, 20]
    assert len({title for page in pages for title in page}) == 120
    only = walked(desk, f"/tasks/done?inbox={other}")
    assert [len(page) for page in only] == [50, 10]
    assert all(title.startswith("B") for page in only for title in page)


def test_open_ones_come_page_by_page_each_once(desk: Desk) -> None:
    for number in range(70):
        add_task(desk.inbox_id, f"T{number}", due_on=TODAY + timedelta(days=10 + number % 7))
    pages = walked(desk, "/tasks")
    assert [len(page) for page in pages] == [30, 30, 10]
    assert len({title for page in pages for title in page}) == 70


def test_who_has_several_inboxes_can_choose_one(desk: Desk) -> None:
    add_task(desk.inbox_id, "Mine")
    assert "All inboxes" not in text_of(desk.page())
    other = second_inbox(desk)
    theirs = add_task(other.inbox_id, "Theirs")
    page = desk.page()
    assert sorted(titles(page)) == ["Mine", "Theirs"]
    assert page.html.count(other.address) == 2  # the choice, and the row
    only = desk.page(f"/tasks?inbox={other.inbox_id}")
    assert titles(only) == ["Theirs"]
    assert form_of(only, theirs).action == f"/tasks?inbox={other.inbox_id}"
    assert desk.person.get("/tasks?inbox=unknown").status == 404


def test_days_are_those_of_the_inbox(world: World, emma: Person) -> None:
    far_east = connect(emma, time_zone="Pacific/Kiritimati")["inbox_id"]
    today = datetime.now(ZoneInfo("Pacific/Kiritimati")).date()
    add_task(far_east, "There", due_on=today)
    page = shown(signed_in(world, emma), "/tasks")
    assert "Due today" in text_of(page)
    assert f'min="{today + timedelta(days=1)}"' in page.html


HOSTILE = "<script>alert(1)</script>\"'\u202e{{ 7 * 7 }}"


def test_what_mail_says_is_text_and_nothing_else(desk: Desk) -> None:
    add_task(desk.inbox_id, HOSTILE, sentence=HOSTILE * 400, counterpart=HOSTILE, is_proven=False)
    page = desk.page()
    assert "<script>alert" not in page.html
    assert "49" not in re.sub(r"[0-9a-f]{12,}", "", page.html)
    assert "Sender not verified" in text_of(page)
    assert page.html.count("<details") == 2  # its long quote is one of them


def test_a_person_without_tasks_is_told_what_to_do(world: World, emma: Person, desk: Desk) -> None:
    assert "No inbox is connected yet." in text_of(shown(signed_in(world, world.person()), "/tasks"))
    assert "Nothing is open." in text_of(desk.page())
    assert "You wait for nobody." in text_of(desk.page("/tasks/waiting"))
    assert "Nothing was closed yet." in text_of(desk.page("/tasks/done"))
    emma.patch(f"/v1/inboxes/{desk.inbox_id}", {"preferences": {"has_tasks": False}})
    assert "Recommending tasks is turned off." in text_of(desk.page())
    add_task(desk.inbox_id, "Still there")
    assert titles(desk.page()) == ["Still there"]


@pytest.mark.parametrize("query", ["after=%00", "after=x", f"after={'A' * 2000}", f"inbox={'a' * 300}"])
def test_a_wrong_page_is_refused(desk: Desk, query: str) -> None:
    assert desk.person.get(f"/tasks?{query}").status == 422


@pytest.mark.parametrize("view", ["/tasks", "/tasks/waiting", "/tasks/done"])
def test_a_view_asks_as_often_whatever_there_is(world: World, desk: Desk, view: str) -> None:
    def calls() -> int:
        before = sum(world.account.tap.calls().values())
        desk.page(view)
        return sum(world.account.tap.calls().values()) - before

    few = calls()
    for number in range(60):
        state = (TaskState.OPEN, TaskState.WAITING, TaskState.DONE)[number % 3]
        add_task(desk.inbox_id, f"T{number}", state=state, due_on=date(2026, 11, 27))
    assert calls() == few
