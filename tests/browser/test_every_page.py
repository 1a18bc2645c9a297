"""Every page of the table in a real browser: axe, widths, and the keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from api.browser import SESSION_COOKIE
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.browser.accessibility import open_everything, violations, walked
from tests.browser.site import in_its_own_thread, served
from tests.functions.api import world as worlds
from tests.pages.sample import Sample, sample
from tests.pages.table import PAGES, PageRow

pytestmark = pytest.mark.browser
NAMES = [row.name for row in PAGES]
WIDTHS = (1100, 390)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
THIRD_PARTY = {"api"}
"""Swagger's page: its faults are not ours to mend."""


@dataclass(frozen=True, slots=True)
class Tour:
    """A browser that goes through the table."""

    sample: Sample
    url: str
    context: BrowserContext
    said: list[str]

    def open(self, row: PageRow) -> Page:
        """A page, as somebody who may see it, once it is still."""
        self.context.clear_cookies()
        cookie = row.seen_by(self.sample).cookies.get(SESSION_COOKIE)
        if cookie:
            self.context.add_cookies(
                [{"name": SESSION_COOKIE, "value": cookie, "secure": True, "domain": "localhost", "path": "/"}]
            )

        def hear(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                self.said.append(message.text)

        page = self.context.new_page()
        page.on("console", hear)
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.set_viewport_size({"width": WIDTHS[0], "height": 900})
        page.goto(f"{self.url}{row.path(self.sample)}", wait_until="load")
        return page


@pytest.fixture(scope="module")
def found(running_account: Account, running_outbox: OutboxClient) -> Sample:
    def make() -> Sample:
        running_account.reset()
        return sample(worlds.build(running_account, running_outbox), datetime.now(UTC))

    return in_its_own_thread(make)


@pytest.fixture(scope="module")
def tour(found: Sample, browser: Browser) -> Iterator[Tour]:
    context = browser.new_context(locale="en-GB", reduced_motion="reduce")
    try:
        with served(found.world.nobody()) as url:
            yield Tour(found, url, context, [])
    finally:
        context.close()


@pytest.fixture(params=PAGES, ids=NAMES)
def row(request: pytest.FixtureRequest) -> PageRow:
    wanted: PageRow = request.param
    return wanted


@pytest.fixture
def page(tour: Tour, row: PageRow) -> Iterator[Page]:
    """Nothing may be said on the console, whatever is done with the page."""
    tour.said.clear()
    opened = tour.open(row)
    yield opened
    opened.close()
    assert tour.said == []


def test_axe_finds_nothing(page: Page, row: PageRow) -> None:
    if row.name in THIRD_PARTY:
        return
    found: list[str] = []
    for is_open in (False, True):
        if is_open and not open_everything(page):
            continue
        for scheme, width in product(SCHEMES, WIDTHS):
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            found += [f"{scheme}, {width} px, {'open' if is_open else 'closed'}: {one}" for one in violations(page)]
    assert found == []


def test_no_page_is_wider_than_its_screen(page: Page) -> None:
    widths = (320, 390, 768, 1920)
    for _ in ("closed", "open"):
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") == width
        open_everything(page)


def test_everything_is_reached_by_keyboard_and_seen_when_it_is(page: Page, row: PageRow) -> None:
    if row.name in THIRD_PARTY:
        return
    assert walked(page) == []
    if open_everything(page):
        assert walked(page) == []
