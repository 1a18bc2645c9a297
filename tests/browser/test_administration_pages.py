"""The pages for administrators with scripts: done in place, said to screen readers, the focus kept, no wider than the screen."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from api.browser import SESSION_COOKIE
from gleaner.store import organisations
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.browser.measures import contrasts, sticking_out
from tests.browser.site import served
from tests.functions.api import world as worlds
from tests.functions.api.calls import Person
from tests.functions.api.pool import PEOPLE, Office, admitted
from tests.functions.api.world import World, connect

pytestmark = pytest.mark.browser
T = TypeVar("T")
#: Off the screen, or cut, because that is what they are for: our frame's own parts.
MEANT = ('class="skip"', 'class="unseen"', "cut off: <span>")
LONG = f"{'a-very-long-name-without-end-' * 2}@{'a-department.' * 4}example.com"


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab of an administrator, and somebody else of the pool."""

    page: Page
    url: str
    office: Office
    piet: Person

    @property
    def focus(self) -> str:
        found: str = self.page.evaluate("document.activeElement.id")
        return found

    def button(self, name: str) -> str:
        """The one in Piet's row."""
        return f'li:has(h2:text("{self.piet.email}")) button:text-is("{name}")'

    def says(self, text: str) -> None:
        """Wait until a screen reader is told this."""
        expect(self.page.locator("#said")).to_have_text(text)


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


@pytest.fixture(scope="module")
def office(running_account: Account, running_outbox: OutboxClient) -> Office:
    """An administrator of some people with inboxes, one of them with an address as long as there are."""

    def build() -> Office:
        world: World = worlds.build(running_account, running_outbox)
        for address in (None, LONG):
            connect(admitted(world, address))
        invited = Office(world, admitted(world, is_administrator=True))
        form = invited.page.form("invite").filled(address="newcomer@example.com", is_administrator="on")
        invited.admin.post(PEOPLE, form=form)
        return invited

    return in_its_own_thread(build)


@pytest.fixture
def tab(office: Office, browser: Browser) -> Iterator[Tab]:
    """No page may say anything on the console, but for the refusals that a test asks for."""
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if "Failed to load resource" not in message.text:
            said.append(message.text)

    piet = in_its_own_thread(lambda: admitted(office.world))
    context = browser.new_context(viewport={"width": 1100, "height": 900}, locale="en-GB")
    try:
        with served(office.world.nobody()) as url:
            cookie = office.admin.cookies[SESSION_COOKIE]
            context.add_cookies(
                [{"name": SESSION_COOKIE, "value": cookie, "secure": True, "domain": "localhost", "path": "/"}]
            )
            page = context.new_page()
            page.on("console", hear)
            page.on("pageerror", lambda error: said.append(str(error)))
            page.goto(f"{url}{PEOPLE}")
            yield Tab(page, url, office, piet)
    finally:
        context.close()
    assert said == []


def test_somebody_is_blocked_by_key_and_the_focus_goes_on_at_the_undo(tab: Tab) -> None:
    tab.page.locator(tab.button("Block")).focus()
    tab.page.keyboard.press("Enter")
    tab.says(f"{tab.piet.email} is blocked.")
    assert tab.office.user(tab.piet.email)["Enabled"] is False
    assert tab.focus.endswith("-undo")
    tab.page.keyboard.press("Enter")
    tab.says(f"{tab.piet.email} can sign in again.")
    assert tab.office.user(tab.piet.email)["Enabled"] is True


def test_who_is_gone_is_said_where_the_button_was(tab: Tab) -> None:
    button = tab.page.locator(tab.button("Make administrator"))
    tab.office.world.account.aws.cognito.admin_delete_user(UserPoolId=tab.office.world.pool_id, Username=tab.piet.email)
    button.click()
    tab.says("This person is no longer in the list.")
    expect(button).to_have_count(0)


def test_a_wrong_address_is_said_beside_its_field_which_has_the_focus(tab: Tab) -> None:
    tab.page.locator("#address").fill("nobody")
    tab.page.keyboard.press("Enter")
    expect(tab.page.locator("#address-error")).to_have_text("Write one e-mail address, such as someone@example.com.")
    expect(tab.page.locator("#address")).to_have_value("nobody")
    expect(tab.page.locator("#address")).to_be_focused()


def test_a_default_is_saved_when_it_is_chosen_and_undone(tab: Tab) -> None:
    tab.page.goto(f"{tab.url}/administration/organisation")
    tab.page.locator("#has_digest").focus()
    tab.page.locator("#has_digest").select_option("off")
    tab.says("Saved: Digest.")
    assert organisations.get().defaults.has_digest is False
    assert tab.focus == "has_digest"
    tab.page.locator("#digest-undo").click()
    tab.says("Undone: Digest.")
    expect(tab.page.locator("#has_digest")).to_have_value("")
    assert organisations.get().defaults.has_digest is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_pages_fit_the_screen_and_can_be_read(tab: Tab, width: int, scheme: str) -> None:
    tab.page.set_viewport_size({"width": width, "height": 800})
    tab.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for path in ("/administration", PEOPLE, "/administration/organisation"):
        tab.page.goto(f"{tab.url}{path}")
        beside = [one for one in sticking_out(tab.page) if not any(name in one for name in MEANT)]
        assert beside == [], path
        assert [one for one in contrasts(tab.page) if one.ratio < 4.5] == [], path
