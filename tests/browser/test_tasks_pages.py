"""Tasks with scripts: acted on by key, undone, the focus kept, refused days shown in their row; the calendar's address copied."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, expect

from api.browser import SESSION_COOKIE
from gleaner.digests.links import conversation_path
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import ClosedBy, Task, TaskState
from gleaner.store import tasks
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.browser.measures import contrasts, heights
from tests.browser.site import served
from tests.functions.api import world as worlds
from tests.functions.api.pages import signed_in
from tests.functions.api.rows import add_task
from tests.functions.api.tasks import conversation
from tests.functions.api.world import World, connect

pytestmark = pytest.mark.browser
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab of somebody signed in, who has one inbox."""

    page: Page
    url: str
    inbox_id: str

    def open(self, path: str) -> None:
        self.page.goto(f"{self.url}{path}")

    def stored(self, task: Task) -> Task:
        found = tasks.get(self.inbox_id, task.task_id)
        assert found is not None
        return found.task

    def row(self, title: str) -> "Row":
        return Row(self.page, title)

    def says(self, text: str) -> None:
        """Wait until a screen reader is told this."""
        expect(self.page.locator("#said")).to_have_text(text)


@dataclass(frozen=True, slots=True)
class Row:
    """A task's row, or what took its place."""

    page: Page
    title: str

    def button(self, name: str) -> Locator:
        return self.page.locator("li.task", has_text=self.title).get_by_role("button", name=name, exact=True)

    def later(self) -> Locator:
        return self.page.locator("li.task", has_text=self.title).locator("details.later > summary")


@pytest.fixture(scope="module")
def world(running_account: Account, running_outbox: OutboxClient) -> World:
    return in_its_own_thread(lambda: worlds.build(running_account, running_outbox))


def in_its_own_thread(work: Callable[[], T]) -> T:
    """Playwright keeps a loop running in this thread, and Mangum wants one that is not."""

    def run() -> T:
        asyncio.set_event_loop(loop)
        return work()

    loop = asyncio.new_event_loop()
    try:
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(run).result()
    finally:
        loop.close()


@pytest.fixture
def tab(world: World, browser: Browser) -> Iterator[Tab]:
    """No page may say anything on the console, but for the refusals that a test asks for."""
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if "Failed to load resource" not in message.text:
            said.append(message.text)

    emma = world.person()
    inbox_id = in_its_own_thread(lambda: connect(emma, time_zone="UTC")["inbox_id"])
    context = browser.new_context(viewport={"width": 1100, "height": 900}, locale="en-GB")
    try:
        with served(world.nobody()) as url:
            cookie = signed_in(world, emma).cookies[SESSION_COOKIE]
            context.add_cookies(
                [{"name": SESSION_COOKIE, "value": cookie, "secure": True, "domain": "localhost", "path": "/"}]
            )
            page = context.new_page()
            page.on("console", hear)
            page.on("pageerror", lambda error: said.append(str(error)))
            yield Tab(page, url, inbox_id)
    finally:
        context.close()
    assert said == []


def test_a_task_is_done_by_key_and_undone_with_the_focus_kept(tab: Tab) -> None:
    offer, _ = add_task(tab.inbox_id), add_task(tab.inbox_id, "Call the bank")
    tab.open("/tasks")
    tab.row("Send the offer").button("Mark as done").focus()
    tab.page.keyboard.press("Enter")
    tab.says("Marked as done.")
    expect(tab.row("Send the offer").button("Undo")).to_be_focused()
    expect(tab.page.locator("#views [aria-current]")).to_have_text("Waits on you 1")
    assert tab.stored(offer).state is TaskState.DONE
    tab.page.keyboard.press("Enter")
    tab.says("Undone: it is as it was before.")
    expect(tab.page.locator("#views [aria-current]")).to_have_text("Waits on you 2")
    assert tab.stored(offer) == offer
    expect(tab.row("Send the offer").button("Mark as done")).to_be_focused()


def test_a_task_is_put_off_until_a_chosen_day_and_a_wrong_one_is_refused_in_its_row(tab: Tab) -> None:
    task = add_task(tab.inbox_id)
    tab.open("/tasks")
    tab.row("Send the offer").later().focus()
    tab.page.keyboard.press("Enter")
    field = tab.page.get_by_label("Until")
    field.evaluate("field => { field.removeAttribute('min'); field.value = '2020-01-01'; }")
    tab.row("Send the offer").button("Show later").click()
    sentence = "Choose a day after today and within a year."
    expect(tab.page.locator("li.task .error")).to_have_text(sentence)
    tab.says(sentence)
    expect(field).to_have_value("2020-01-01")
    expect(field).to_be_focused()
    assert tab.stored(task) == task
    day = datetime.now(UTC).date() + timedelta(days=30)
    field.fill(str(day))
    field.press("Enter")
    expect(tab.row("Send the offer").button("Undo")).to_be_focused()
    assert tab.stored(task).snoozed_until == day


def test_what_another_tab_did_is_said(tab: Tab) -> None:
    task = add_task(tab.inbox_id)
    tab.open("/tasks")
    other = tab.page.context.new_page()
    other.goto(f"{tab.url}/tasks")
    other.get_by_role("button", name="Not a task").click()
    expect(other.get_by_role("button", name="Undo")).to_be_visible()
    other.close()
    tab.row("Send the offer").later().click()
    tab.row("Send the offer").button("Tomorrow").click()
    expect(tab.page.locator("li.task .saved")).to_contain_text("Nothing changed. You said it is not a task")
    tab.row("Send the offer").button("Put it back on the list").click()
    tab.says("It is back on the list.")
    assert tab.stored(task).state is TaskState.OPEN


def test_a_task_done_without_scripts_is_undone_with_them(tab: Tab) -> None:
    task = add_task(tab.inbox_id)
    tab.page.route("**/*.js*", lambda route: route.abort())
    tab.open("/tasks")
    tab.row("Send the offer").later().click()
    tab.row("Send the offer").button("Tomorrow").click()
    expect(tab.page.locator("#done")).to_contain_text("It will be listed again on")
    assert tab.stored(task).snoozed_until == datetime.now(UTC).date() + timedelta(days=1)
    tab.page.unroute_all()
    tab.page.reload()
    tab.page.get_by_role("button", name="Undo").click()
    expect(tab.page.locator("#done")).to_contain_text("Undone: it is as it was before.")
    assert tab.stored(task) == task


def test_a_task_that_is_gone_says_so_in_its_row(tab: Tab) -> None:
    task = add_task(tab.inbox_id)
    tab.open("/tasks")
    tasks.TaskItem.get(tab.inbox_id, task.task_id).delete()
    tab.row("Send the offer").button("Mark as done").click()
    expect(tab.page.locator("li.task")).to_have_text("This task does not exist any more.")


def test_the_calendars_address_is_copied(tab: Tab) -> None:
    tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.open("/tasks")
    tab.page.get_by_role("link", name="Calendar").click()
    tab.page.get_by_role("button", name="Make the address").click()
    tab.page.get_by_role("button", name="Copy").click()
    tab.says("Copied")
    copied = tab.page.evaluate("navigator.clipboard.readText()")
    assert copied == tab.page.locator("#calendar-address").input_value()


def fill(tab: Tab) -> list[str]:
    """Tasks of all sorts; the paths of the pages that show them."""
    long = "Shall we meet? " + "verylongword" * 60
    add_task(tab.inbox_id, "W" * 80, due_on=date(2026, 1, 5), is_proven=False)
    add_task(tab.inbox_id, "Meet", kind=Kind.MEETING, sentence=long, due_on=None)
    add_task(tab.inbox_id, "Wait", state=TaskState.WAITING, waiting_on=WaitingOn.OTHER, due_on=None)
    add_task(tab.inbox_id, "Closed", state=TaskState.DONE, closed_by=ClosedBy.DELIVERED)
    thread_id = conversation(tab.inbox_id, "Could you send me the offer?", counterpart="M" * 60)
    return ["/tasks", "/tasks/waiting", "/tasks/done", "/tasks/calendar", conversation_path(thread_id)]


@pytest.mark.parametrize("width", [320, 390, 1400])
def test_no_page_is_wider_than_its_screen_and_everything_can_be_hit(tab: Tab, width: int) -> None:
    tab.page.set_viewport_size({"width": width, "height": 800})
    for path in fill(tab):
        tab.open(path)
        for summary in tab.page.locator("main summary").all():
            summary.click()
        assert tab.page.evaluate("document.documentElement.scrollWidth") == width, path
        assert min(heights(tab.page, "main button:not([hidden]), main summary, main .views a, main .facts a")) >= 24


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(tab: Tab, scheme: str) -> None:
    tab.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for path in fill(tab):
        tab.open(path)
        weak = [one for one in contrasts(tab.page) if one.ratio < 4.5]
        assert not weak, (path, weak)
