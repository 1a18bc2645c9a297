"""The digest's preview in a real browser: it looks like the mail, no policy is broken, and a press sends one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Frame, Page, expect

from api.browser import SESSION_COOKIE
from api.digest_pages.framing import framed
from api.guard import content_policy
from local.digest_samples import samples
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.browser.site import served
from tests.browser.test_settings_pages import in_its_own_thread
from tests.functions.api import world as worlds
from tests.functions.api.ledger_lines import bulk_at, write
from tests.functions.api.pages import signed_in
from tests.functions.api.rows import add_task, hear_from
from tests.functions.api.world import World, connect

pytestmark = pytest.mark.browser

#: Every element's place and all that Chromium computed for it.
_LOOKS = """() => [...document.body.querySelectorAll('*'), document.body].map(element => {
  const style = getComputedStyle(element), box = element.getBoundingClientRect();
  return [element.tagName, box.x, box.y, box.width, box.height, ...[...style].map(name => style.getPropertyValue(name))]; })"""


@pytest.fixture(scope="module")
def world(running_account: Account, running_outbox: OutboxClient) -> World:
    return in_its_own_thread(lambda: worlds.build(running_account, running_outbox))


@pytest.fixture
def inbox(world: World) -> tuple[str, str]:
    """An inbox that has something to say: its id, and the cookie of its owner."""
    emma = world.person()

    def prepared() -> str:
        inbox_id: str = connect(emma)["inbox_id"]
        emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
        return inbox_id

    inbox_id = in_its_own_thread(prepared)
    add_task(inbox_id, "Send the offer")
    add_task(inbox_id, '<img src=x onerror="alert(1)"> "><style>*{display:none}</style>', due_on=None)
    hear_from(inbox_id, f"maria@{inbox_id}.example", first_name="Maria", phone="+31 6 12345678")
    return inbox_id, signed_in(world, emma).cookies[SESSION_COOKIE]


@contextmanager
def opened(world: World, browser: Browser, cookie: str, **screen: object) -> Iterator[tuple[Page, str]]:
    """A tab of somebody signed in, and the site's address; nothing may be said on the console."""
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        said.append(message.text)

    context = browser.new_context(locale="en-GB", **screen)  # type: ignore[arg-type]
    try:
        with served(world.nobody()) as url:
            context.add_cookies(
                [{"name": SESSION_COOKIE, "value": cookie, "secure": True, "domain": "localhost", "path": "/"}]
            )
            page = context.new_page()
            page.on("console", hear)
            page.on("pageerror", lambda error: said.append(str(error)))
            page.on("dialog", lambda dialog: said.append(dialog.message))
            yield page, url
    finally:
        context.close()
    assert said == []


def mail_of(page: Page) -> Frame:
    """The document in the frame."""
    frame = page.frame_locator("iframe.mail").locator("body").element_handle().owner_frame()
    assert frame is not None
    return frame


@pytest.mark.parametrize(("scheme", "width"), [("light", 900), ("dark", 390)])
def test_every_element_looks_as_in_the_mail(browser: Browser, scheme: Literal["light", "dark"], width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True)
    try:
        mail = context.new_page()
        for sample in samples("en").values():
            mail.set_content(sample.html)
            frame = framed(sample.html)
            policy = content_policy("", frame.style_source).replace('"', "")
            head = f'<meta http-equiv="content-security-policy" content="{policy}">'
            preview = context.new_page()  # policies of one document add up
            preview.set_content(frame.html.replace("<head>", f"<head>{head}", 1))
            ours, theirs = preview.evaluate(_LOOKS), mail.evaluate(_LOOKS)
            assert len(ours) > 50
            assert ours == theirs
    finally:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_frame_shows_all_of_the_mail_and_breaks_no_policy(
    world: World, browser: Browser, inbox: tuple[str, str], scheme: str
) -> None:
    inbox_id, cookie = inbox
    with opened(world, browser, cookie, color_scheme=scheme) as (page, url):
        page.goto(f"{url}/digest")
        mail = mail_of(page)
        card = mail.locator(".card").first
        expect(card.get_by_role("heading", name="Send the offer")).to_be_visible()
        expect(card.get_by_role("heading", name="<img src=x")).to_be_visible()
        ground = card.evaluate("element => getComputedStyle(element).backgroundColor")
        assert ground == ("rgb(30, 34, 39)" if scheme == "dark" else "rgb(253, 253, 253)")
        assert card.evaluate("element => getComputedStyle(element).borderRadius") == "12px"
        tall = page.locator("iframe.mail").evaluate(
            "frame => [frame.clientHeight, frame.contentDocument.body.scrollHeight]"
        )
        assert tall[0] >= tall[1] > 400
        page.set_viewport_size({"width": 320, "height": 800})
        page.wait_for_function("() => document.querySelector('iframe.mail').clientWidth < 320")
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        assert inbox_id in page.url
        page.get_by_text("The same as plain text").click()
        expect(page.locator("pre")).to_contain_text("* Send the offer [New]")
        expect(page.locator("pre")).to_contain_text("<img src=x")
        assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_without_scripts_the_mail_is_there_and_can_be_scrolled(
    world: World, browser: Browser, inbox: tuple[str, str]
) -> None:
    with opened(world, browser, inbox[1], java_script_enabled=False) as (page, url):
        page.goto(f"{url}/digest")
        expect(mail_of(page).get_by_role("heading", name="Send the offer")).to_be_visible()
        box = page.locator("iframe.mail").bounding_box()
        assert box is not None
        assert 600 < box["height"] < 750
        page.get_by_role("button", name="Send me one now").click()
        expect(page.locator(".saved")).to_contain_text("It is on its way to ")
        expect(page.locator("#now")).to_contain_text("You can have 2 more today.")


def test_a_press_sends_one_and_says_so_without_loading_the_mail_again(
    world: World, browser: Browser, inbox: tuple[str, str]
) -> None:
    with opened(world, browser, inbox[1]) as (page, url):
        page.goto(f"{url}/digest")
        page.locator("iframe.mail").evaluate("frame => { frame.dataset.same = 'yes' }")
        page.locator("#send-now").dblclick()
        expect(page.locator("#said")).to_contain_text("It is on its way to ")
        expect(page.locator("#now")).to_contain_text("You can have 2 more today.")
        expect(page.locator("#send-now")).to_be_focused()
        assert page.locator("iframe.mail").get_attribute("data-same") == "yes"
    assert len(world.digest_requests(inbox[0])) == 1


def test_a_link_in_the_mail_leaves_the_frame(world: World, browser: Browser, inbox: tuple[str, str]) -> None:
    with opened(world, browser, inbox[1]) as (page, url):
        page.goto(f"{url}/digest")
        # The mail's links are those of the public address, which nobody serves here.
        page.route(
            "https://gleaner.example/**", lambda route: route.fulfill(body="<h1>asked</h1>", content_type="text/html")
        )
        # Playwright's own click would listen in the frame, which may run nothing.
        page.locator("iframe.mail").evaluate("frame => frame.contentDocument.querySelector('a.action').focus()")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="asked")).to_be_visible()
        assert page.url.startswith("https://gleaner.example/a/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_activity_is_drawn_and_filtered_by_key(
    world: World, browser: Browser, inbox: tuple[str, str], scheme: str
) -> None:
    write(inbox[0], [bulk_at(60 * hours) for hours in range(1, 400, 7)])
    with opened(world, browser, inbox[1], color_scheme=scheme) as (page, url):
        page.set_viewport_size({"width": 320, "height": 800})
        page.goto(f"{url}/activity")
        bars = page.locator(".chart rect.skipped")
        assert bars.count() > 10
        fill = bars.first.evaluate("element => getComputedStyle(element).fill")
        assert fill == "rgb(139, 149, 163)"
        for summary in page.locator("summary").all():
            summary.press("Enter")
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        page.get_by_role("link", name="newsletters and other bulk mail").press("Enter")
        expect(page.locator(".chips [aria-current]")).to_contain_text("57 newsletters and other bulk mail")
        assert "reason=bulk" in page.url
