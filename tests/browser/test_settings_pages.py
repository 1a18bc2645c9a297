"""The settings with scripts: saved when chosen, undone, refused and conflicting parts shown, the focus kept."""

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from api.browser import SESSION_COOKIE
from gleaner.inbox import Preferences
from gleaner.store import inbox_addresses, inboxes
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.browser.site import served
from tests.functions.api import world as worlds
from tests.functions.api.pages import signed_in
from tests.functions.api.world import World, connect

pytestmark = pytest.mark.browser
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab of somebody signed in, at the settings of their one inbox."""

    page: Page
    url: str
    inbox_id: str

    @property
    def here(self) -> str:
        return f"{self.url}/settings/email/{self.inbox_id}"

    @property
    def preferences(self) -> Preferences:
        found = inboxes.get(self.inbox_id)
        assert found is not None
        return found.preferences

    @property
    def focus(self) -> str:
        found: str = self.page.evaluate("document.activeElement.id")
        return found

    def waits_for(self, probe: Callable[[], bool]) -> None:
        """Wait until something is so, and the page shows the answer."""
        deadline = time.monotonic() + 15
        while not probe():
            assert time.monotonic() < deadline
            self.page.wait_for_timeout(50)
        expect(self.page.locator(".htmx-request")).to_have_count(0)

    def says(self, text: str) -> None:
        """Wait until a screen reader is told this."""
        expect(self.page.locator("#said")).to_have_text(text)


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
    inbox_id = in_its_own_thread(lambda: connect(emma)["inbox_id"])
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
            page.goto(f"{url}/settings/email/{inbox_id}")
            yield Tab(page, url, inbox_id)
    finally:
        context.close()
    assert said == []


def test_a_switch_is_pressed_by_key_and_undone(tab: Tab) -> None:
    tab.page.goto(f"{tab.url}/settings/email")
    switch = tab.page.get_by_role("switch")
    switch.focus()
    tab.page.keyboard.press("Space")
    expect(switch).to_have_attribute("aria-checked", "true")
    tab.says("Automation is on. New mail is read from now on.")
    assert tab.focus == f"inbox-{tab.inbox_id}-switch"
    tab.page.get_by_role("button", name="Undo").click()
    expect(switch).to_have_attribute("aria-checked", "false")
    tab.says("Automation is off. Nothing new is read, and nothing is deleted.")


def test_choices_are_saved_when_they_are_made_however_fast(tab: Tab) -> None:
    expect(tab.page.locator("#digest-save")).to_be_hidden()
    for day in (1, 2, 3):
        tab.page.locator(f"#day-{day}").click()
    tab.waits_for(lambda: tab.preferences.digest_weekdays == (4, 5))
    assert tab.focus == "day-3"
    tab.page.locator("#digest-undo").click()
    tab.says("Undone: Digest.")
    assert tab.page.locator("#day-3").is_checked()


def test_enter_saves_once_and_can_be_undone(tab: Tab) -> None:
    tab.page.locator("#time_zone").fill("Asia/Tokyo")
    tab.page.keyboard.press("Enter")
    tab.says("Saved: Digest.")
    tab.page.wait_for_load_state("networkidle")
    tab.says("Saved: Digest.")
    assert (tab.preferences.time_zone, tab.focus) == ("Asia/Tokyo", "time_zone")
    tab.page.locator("#digest-undo").click()
    expect(tab.page.locator("#time_zone")).to_have_value("Europe/Amsterdam")


def test_what_is_refused_is_said_beside_its_field_and_corrected_there(tab: Tab) -> None:
    tab.page.locator("#time_zone").fill("Nowhere")
    tab.page.keyboard.press("Tab")
    sentence = "Choose a time zone from the list, such as Europe/Amsterdam."
    expect(tab.page.locator("#time_zone-error")).to_have_text(sentence)
    tab.says(sentence)
    expect(tab.page.locator("#time_zone")).to_have_value("Nowhere")
    tab.page.locator("#time_zone").fill("Asia/Tokyo")
    tab.page.keyboard.press("Tab")
    expect(tab.page.locator("#time_zone-error")).to_have_count(0)
    assert tab.preferences.time_zone == "Asia/Tokyo"


def test_what_another_tab_changed_is_shown_before_it_is_overwritten(tab: Tab) -> None:
    other = tab.page.context.new_page()
    other.goto(tab.here)
    other.locator("#locale").select_option("nl")
    expect(other.locator("#said")).to_have_text("Saved: Digest.")
    tab.page.locator("#day-6").click()
    expect(tab.page.locator("#digest-notice")).to_contain_text("This was changed elsewhere")
    assert 6 not in tab.preferences.digest_weekdays
    other.close()
    tab.page.bring_to_front()
    tab.page.locator("#digest-save").click()
    tab.says("Saved: Digest.")
    assert 6 in tab.preferences.digest_weekdays
    expect(tab.page.locator("#digest-undo")).to_be_focused()


def test_countries_are_named_in_the_language_of_the_page(tab: Tab) -> None:
    mine = tab.page.context
    assert mine.browser is not None
    dutch = mine.browser.new_context(locale="nl-NL")
    dutch.add_cookies([cookie for cookie in mine.cookies() if cookie["name"] == SESSION_COOKIE])  # type: ignore[misc]
    page = dutch.new_page()
    page.goto(tab.here)
    names = page.locator("#country option").all_text_contents()
    assert {"Duitsland", "Oostenrijk", "Kosovo"} <= set(names)
    assert names[1:] == page.evaluate("names => names.sort((a, b) => a.localeCompare(b, 'nl'))", names[1:])
    assert page.locator("#phone_region").input_value() == "NL"
    page.locator("#country").select_option("DE")
    expect(page.locator("#tasks-undo")).to_be_visible()
    assert (tab.preferences.country, tab.preferences.phone_region) == ("DE", "NL")
    page.reload()
    assert page.locator("#country").input_value() == "DE"
    dutch.close()


def test_an_address_is_removed_by_key_and_taken_back(tab: Tab) -> None:
    inbox = inboxes.get(tab.inbox_id)
    assert inbox is not None
    inbox_addresses.add_alias(inbox, f"alias-{inbox.address}")
    tab.page.reload()
    tab.page.get_by_role("button", name="Remove alias-").focus()
    tab.page.keyboard.press("Enter")
    tab.says(f"alias-{inbox.address} was removed. Mail from it counts as somebody else's from now on.")
    expect(tab.page.locator("#aliases-undo")).to_be_focused()
    tab.page.keyboard.press("Enter")
    tab.says(f"alias-{inbox.address} is yours again.")
    expect(tab.page.get_by_role("button", name="Remove alias-")).to_be_visible()
    tab.page.locator("#address").fill("nobody")
    tab.page.keyboard.press("Enter")
    expect(tab.page.locator("#address-error")).to_have_text("Write one e-mail address, such as you@example.com.")
    assert inboxes.by_address(f"alias-{inbox.address}") == tab.inbox_id


def test_a_light_goes_on_by_itself_and_the_address_is_copied(tab: Tab) -> None:
    tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.page.goto(f"{tab.here}/set-up")
    tab.page.get_by_role("button", name="Copy").first.click()
    tab.says("Copied")
    copied = tab.page.evaluate("navigator.clipboard.readText()")
    assert copied == tab.page.locator("#forwarding-address").input_value()
    inboxes.note_first(tab.inbox_id, "first_incoming_at", datetime.now(UTC))
    expect(tab.page.locator(".light.good")).to_have_count(1, timeout=15_000)


@pytest.mark.parametrize("width", [320, 390, 768])
def test_no_page_is_wider_than_its_screen(tab: Tab, width: int) -> None:
    tab.page.set_viewport_size({"width": width, "height": 800})
    paths = ("/settings/email", f"/settings/email/{tab.inbox_id}", "/settings/email/connect", "/activity", "/tasks")
    for path in (*paths, f"/settings/email/{tab.inbox_id}/set-up"):
        tab.page.goto(f"{tab.url}{path}")
        assert tab.page.evaluate("document.documentElement.scrollWidth") == width, path
