"""The contact book with scripts: found while typing, answered and undone in place, edited by keyboard, the focus kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from api.browser import SESSION_COOKIE
from api.contact_pages.places import Places
from gleaner.contacts.contact import Contact
from gleaner.contacts.observation import Field
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.browser.site import served
from tests.browser.test_settings_pages import in_its_own_thread
from tests.functions.api import world as worlds
from tests.functions.api.calls import Person
from tests.functions.api.pages import signed_in
from tests.functions.api.rows import contact_of, hear_from
from tests.functions.api.world import World, connect

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab of somebody signed in, at the book; `mark` begins names that nobody else's contacts have."""

    page: Page
    url: str
    inbox_id: str
    mark: str
    world: World
    person: Person

    @property
    def email(self) -> str:
        return f"maria@{self.mark}.example"

    @property
    def contact(self) -> Contact | None:
        return contact_of(self.email)

    @property
    def there(self) -> str:
        """The page of the contact."""
        return f"{self.url}{Places(self.world.key()).contact(self.email)}"

    @property
    def focus(self) -> str:
        found: str = self.page.evaluate("document.activeElement.id")
        return found

    def sign_in(self) -> None:
        """Begin another session, as after the hosted login."""
        cookie = signed_in(self.world, self.person).cookies[SESSION_COOKIE]
        self.page.context.add_cookies(
            [{"name": SESSION_COOKIE, "value": cookie, "secure": True, "domain": "localhost", "path": "/"}]
        )

    def says(self, text: str) -> None:
        """Wait until a screen reader is told this."""
        expect(self.page.locator("#said")).to_have_text(text)


@pytest.fixture(scope="module")
def world(running_account: Account, running_outbox: OutboxClient) -> World:
    return in_its_own_thread(lambda: worlds.build(running_account, running_outbox))


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
            page = context.new_page()
            page.on("console", hear)
            page.on("pageerror", lambda error: said.append(str(error)))
            tab = Tab(page, url, inbox_id, f"zz{uuid4().hex[:8]}", world, emma)
            tab.sign_in()
            yield tab
    finally:
        context.close()
    assert said == []


def test_contacts_are_found_while_typing_and_the_field_keeps_the_focus(tab: Tab) -> None:
    for name in ("son", "sen"):
        hear_from(tab.inbox_id, f"{name}@{tab.mark}.example", first_name="Ann", last_name=f"{tab.mark}{name}")
    posts: list[str] = []
    tab.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    tab.page.goto(f"{tab.url}/contacts")
    tab.page.locator("#typed").press_sequentially(f"{tab.mark}s", delay=10)
    tab.says("2 contacts found.")
    assert tab.page.locator(".book li").count() == 2
    tab.page.locator("#typed").press_sequentially("on", delay=10)
    tab.says("1 contact found.")
    assert (tab.focus, tab.page.input_value("#typed")) == ("typed", f"{tab.mark}son")
    assert 2 <= len(posts) <= 4  # not one for each letter
    assert all(tab.mark not in url for url in (*posts, tab.page.url))
    tab.page.keyboard.press("Tab")
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate("document.activeElement.textContent") == "Show all"
    tab.page.locator("#typed").fill("")
    expect(tab.page.locator("#results")).not_to_contain_text("found")
    tab.says("")


def test_pages_from_before_signing_in_again_say_so_and_go_on(tab: Tab) -> None:
    hear_from(tab.inbox_id, f"ann@{tab.mark}.example", first_name=f"{tab.mark}son")
    hear_from(tab.inbox_id, tab.email, is_suggested=True, first_name="Maria")
    tab.page.goto(f"{tab.url}/contacts")
    tab.sign_in()
    tab.page.locator("#typed").press_sequentially(tab.mark, delay=10)
    expect(tab.page.get_by_role("alert").first).to_contain_text("from before you signed in again")
    assert (tab.focus, tab.page.input_value("#typed")) == ("typed", tab.mark)
    tab.page.keyboard.type("so")
    tab.says("1 contact found.")
    tab.page.goto(f"{tab.url}/contacts")
    tab.sign_in()
    for _ in range(2):
        tab.page.get_by_role("button", name="Add it", exact=True).click()
        tab.page.wait_for_load_state("networkidle")
    tab.says("Added to the contacts: Maria.")


def test_a_suggestion_is_answered_and_undone_in_place_by_keyboard(tab: Tab) -> None:
    hear_from(tab.inbox_id, tab.email, is_suggested=True, first_name="Maria")
    tab.page.goto(f"{tab.url}/contacts")
    tab.page.get_by_role("button", name="Do not add it").focus()
    tab.page.keyboard.press("Enter")
    tab.says("Not added: Maria. It will not be suggested again.")
    expect(tab.page.locator("#answer-undo")).to_be_focused()
    tab.page.keyboard.press("Enter")
    tab.says("Undone. Maria waits for your answer again.")
    tab.page.get_by_role("button", name="Add it", exact=True).dblclick()
    tab.says("Added to the contacts: Maria.")
    assert tab.contact is not None
    tab.page.locator("#answer-undo").click()
    tab.says("Undone. Maria waits for your answer again.")
    assert tab.contact is None


def test_a_contact_is_edited_by_keyboard_and_that_is_undone(tab: Tab) -> None:
    hear_from(tab.inbox_id, tab.email, first_name="Maria", company="Old BV", phone="+31612345678")
    before = tab.contact
    tab.page.goto(tab.there)
    tab.page.get_by_role("link", name="Edit").press("Enter")
    tab.page.get_by_label("Company").fill("New BV")
    tab.page.locator("#number-2").fill("call me")
    tab.page.keyboard.press("Enter")
    expect(tab.page.locator("#number-2")).to_be_focused()
    expect(tab.page.locator("#number-2-error")).to_contain_text("country code")
    expect(tab.page.get_by_label("Company")).to_have_value("New BV")
    tab.page.locator("#number-2").fill("+31 20 123 4567")
    tab.page.keyboard.press("Enter")
    expect(tab.page.locator(".saved")).to_contain_text("Saved.")
    assert tab.page.title().startswith("Saved. What you entered")
    assert tab.contact is not None
    assert (tab.contact.values[Field.COMPANY].value, len(tab.contact.phones)) == ("New BV", 2)
    tab.page.locator("#done-undo").click()
    tab.says("Undone. It is as it was before.")
    assert tab.contact == before


def test_an_earlier_value_is_put_back_in_place(tab: Tab) -> None:
    hear_from(tab.inbox_id, tab.email, first_name="Maria", phone="+31612345678")
    tab.page.goto(tab.there)
    tab.page.get_by_role("button", name="Remove +31 6 12345678").focus()
    tab.page.keyboard.press("Space")
    tab.says("Saved. What you entered is never overwritten by mail.")
    expect(tab.page.locator("#done-undo")).to_be_focused()
    tab.page.locator("summary", has_text="Removed").click()
    expect(tab.page.get_by_role("button", name="Put back +31 6 12345678")).to_be_visible()
    tab.page.locator("#done-undo").click()
    tab.says("Undone. It is as it was before.")
    expect(tab.page.get_by_role("button", name="Remove +31 6 12345678")).to_be_visible()


def test_what_another_tab_saved_is_shown_before_it_is_overwritten(tab: Tab) -> None:
    hear_from(tab.inbox_id, tab.email, first_name="Maria", company="Old BV")
    other = tab.page.context.new_page()
    for page in (tab.page, other):
        page.goto(f"{tab.there}/edit")
    other.get_by_label("Company").fill("First BV")
    other.get_by_role("button", name="Save").click()
    expect(other.locator(".saved")).to_be_visible()
    other.close()
    tab.page.get_by_label("Company").fill("Second BV")
    tab.page.get_by_role("button", name="Save").click()
    expect(tab.page.get_by_role("alert").locator("tbody tr")).to_have_text("CompanyFirst BVSecond BV")
    tab.page.get_by_role("button", name="Save").click()
    expect(tab.page.locator(".saved")).to_be_visible()
    assert tab.contact is not None
    assert tab.contact.values[Field.COMPANY].value == "Second BV"


@pytest.mark.parametrize("width", [320, 390, 768])
def test_no_page_is_wider_than_its_screen(tab: Tab, width: int) -> None:
    long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 3
    hear_from(tab.inbox_id, tab.email, first_name=long, company=long, phone="+31612345678", street=long, city=long)
    hear_from(tab.inbox_id, f"new-{tab.email}", is_suggested=True, first_name=long, company=long)
    tab.page.set_viewport_size({"width": width, "height": 800})
    for path in (
        f"{tab.url}/contacts",
        f"{tab.url}/contacts/suggestions",
        tab.there,
        f"{tab.there}/edit",
        f"{tab.there}/forget",
    ):
        tab.page.goto(path)
        assert tab.page.evaluate("document.documentElement.scrollWidth") == width, path
