"""Uploads, progress and downloads with scripts: nothing needs reloading, and nothing is asked for when it is over."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from api.browser import SESSION_COOKIE
from gleaner.job import Job
from gleaner.store import jobs
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.browser.site import in_its_own_thread, served
from tests.functions.api import world as worlds
from tests.functions.api.pages import signed_in
from tests.functions.api.world import World
from tests.functions.jobs.desk import SCARCELY, Desk, card

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab of somebody signed in, and the desk where what they order is done."""

    page: Page
    url: str
    desk: Desk

    def ordered(self) -> Job:
        """The job whose page is open."""
        expect(self.page).to_have_url(f"{self.url}/jobs/{self.page.url.rpartition('/')[2]}")
        found = jobs.get(self.desk.owner_id, self.page.url.rpartition("/")[2])
        assert found is not None
        return found


@pytest.fixture(scope="module")
def world(running_account: Account, running_outbox: OutboxClient) -> World:
    return in_its_own_thread(lambda: worlds.build(running_account, running_outbox))


@pytest.fixture
def tab(world: World, browser: Browser, account: Account) -> Iterator[Tab]:
    emma = signed_in(world, world.person())
    context = browser.new_context(locale="en-GB", accept_downloads=True)
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            said.append(message.text)

    with served(world.nobody()) as url:
        context.add_cookies(
            [
                {
                    "name": SESSION_COOKIE,
                    "value": emma.cookies[SESSION_COOKIE],
                    "secure": True,
                    "domain": "localhost",
                    "path": "/",
                }
            ]
        )
        page = context.new_page()
        page.on("console", hear)
        yield Tab(page, url, Desk(account, (emma.claims or {})["sub"]))
        context.close()
    assert said == []


def test_a_file_is_sent_and_its_progress_seen_without_reloading(tab: Tab, tmp_path: Path) -> None:
    book = tmp_path / "book.vcf"
    book.write_bytes(
        "".join(card(f"p{n}.{uuid4().hex}@example.org", "N:Müller;Zoë") for n in range(201)).encode("cp1252")
    )
    tab.page.goto(f"{tab.url}/contacts/import")
    tab.page.get_by_label("File").set_input_files(book)
    tab.page.get_by_role("button", name="Import").click()
    tab.page.wait_for_url("**/jobs/*")
    job = tab.ordered()
    expect(tab.page.locator("#said")).to_have_text("It begins in a moment.")
    tab.desk.run(job, millis=SCARCELY)
    expect(tab.page.get_by_label("200 of 201 done")).to_be_visible(timeout=10_000)
    tab.desk.run(job)
    expect(tab.page.get_by_text("201 contacts are new")).to_be_visible(timeout=10_000)
    expect(tab.page.locator("#said")).to_have_text("The file is taken in.")
    asked: list[str] = []
    tab.page.on("request", lambda request: asked.append(request.url))
    tab.page.wait_for_timeout(3000)
    assert asked == []


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(tab: Tab, tmp_path: Path) -> None:
    book = tmp_path / "book.vcf"
    book.write_bytes(b"x" * 4_000_001)
    tab.page.goto(f"{tab.url}/contacts/import")
    tab.page.get_by_label("File").set_input_files(book)
    tab.page.get_by_role("button", name="Import").click()
    expect(tab.page.get_by_role("alert").filter(has_text="larger than 4 MB")).to_be_visible()
    assert tab.page.url == f"{tab.url}/contacts/import"


def test_an_export_is_saved_under_its_name(tab: Tab) -> None:
    tab.page.goto(f"{tab.url}/contacts/export")
    tab.page.get_by_label("CSV").check()
    tab.page.get_by_role("button", name="Export").click()
    tab.page.wait_for_url("**/jobs/*")
    tab.desk.run_to_the_end(tab.ordered())
    link = tab.page.get_by_role("link", name="Save the file")
    expect(link).to_be_visible(timeout=10_000)
    with tab.page.expect_download() as downloading:
        link.click()
    assert downloading.value.suggested_filename == "contacts.csv"
    assert Path(downloading.value.path()).read_text().startswith('"email","first_name"')
