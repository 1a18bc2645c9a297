"""The whole way in a browser, on the deployed stack: with scripts and without, nothing but what a person can press and read."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Page, expect

from local.chromium import running_chromium
from local.users import PASSWORD
from tests.letters import letter
from tests.running_cloud import ConnectedInbox, Person, RunningCloud
from tests.stack.correspondence import REQUEST, SIGNATURE, Someone, owner_writes, someone

pytestmark = [pytest.mark.stack, pytest.mark.browser]


@dataclass(slots=True)
class Journey:
    """Somebody at their browser; `mailbox` is an address of theirs that they do not sign in with."""

    cloud: RunningCloud
    page: Page
    owner: Person
    mailbox: str
    maria: Someone = field(default_factory=someone)

    def later(self) -> datetime:
        """The date of the next mail, another second than all before: dates know seconds only, and order what was said."""
        time.sleep(1.1)
        return datetime.now(UTC)

    def at(self, path: str) -> Page:
        """Go there."""
        self.page.goto(f"{self.cloud.stack.public_url}{path}")
        return self.page

    def leads(self, name: str) -> None:
        """Press a link of the navigation."""
        self.page.get_by_role("navigation").get_by_role("link", name=name, exact=True).click()

    def sees(self, text: str) -> None:
        """Read it somewhere on the page."""
        expect(self.page.get_by_text(text).filter(visible=True).first).to_be_visible()

    def sign_in(self) -> None:
        """By Cognito's hosted login."""
        self.at("/").get_by_role("link", name="Sign in").click()
        self.page.locator("input[name=username]").fill(self.owner.email)
        self.page.locator("input[name=password]").fill(PASSWORD)
        self.page.locator("[type=submit]").click()
        expect(self.page.get_by_text(self.owner.email)).to_be_visible()

    def connect(self) -> ConnectedInbox:
        """Ask for the mailbox, and follow the link that is mailed to it."""
        self.page.get_by_role("link", name="Connect an inbox").click()
        self.page.get_by_label("E-mail address").fill(self.mailbox)
        self.page.get_by_role("button", name="Connect", exact=True).click()
        self.sees("A link was mailed to")
        mail = self.cloud.outbox.wait_for(lambda one: self.mailbox in one.recipients, 20)
        assert mail is not None
        link = next(word for word in mail.text.split() if "/connect/" in word)
        self.page.goto(link)
        self.page.get_by_role("button", name=f"Connect {self.mailbox}").click()
        address = self.page.locator("#forwarding-address").input_value()
        inbox_id = self.page.url.partition("/settings/email/")[2].partition("/")[0]
        return ConnectedInbox(inbox_id, address, Person(self.mailbox, self.owner.token), self.cloud.api(self.owner))

    def switch(self, *, is_on: bool) -> None:
        """Press the switch beside the inbox."""
        self.at("/settings/email")
        switch = self.page.get_by_role("switch", name=f"Automation of {self.mailbox}")
        expect(switch).to_have_attribute("aria-checked", "false" if is_on else "true")
        switch.click()
        expect(switch).to_have_attribute("aria-checked", "true" if is_on else "false")
        self.sees("Automation is on." if is_on else "Automation is off.")

    def open_contact(self) -> None:
        """Maria's page, found in the book."""
        self.leads("Contacts")
        box = self.page.get_by_role("searchbox")
        box.fill(self.maria.email)
        box.press("Enter")
        self.page.get_by_role("listitem").filter(has_text=self.maria.email).get_by_role(
            "link", name=self.maria.name
        ).click()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(self.maria.name)

    def hears(self, inbox: ConnectedInbox, text: str, signature: str) -> dict[str, object]:
        """A mail of Maria's comes by SMTP; its line in the ledger."""
        raw = letter(self.maria.mailbox, self.mailbox, f"Hello,\n\n{text}\n\n{signature}", at=self.later())
        return inbox.settled(self.cloud.deliver(raw, inbox.forwarding_address))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with running_chromium() as running:
        yield running


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def journey(cloud: RunningCloud, browser: Browser, request: pytest.FixtureRequest) -> Iterator[Journey]:
    owner = cloud.new_user()
    context = browser.new_context(java_script_enabled=request.param, locale="en-GB")
    try:
        yield Journey(cloud, context.new_page(), owner, f"office.{owner.email}")
    finally:
        context.close()


def test_connect_switch_read_correct_and_switch_off(journey: Journey) -> None:
    journey.sign_in()
    inbox = journey.connect()
    journey.switch(is_on=True)

    owner_writes(journey.cloud, inbox, journey.maria, at=journey.later())
    assert journey.hears(inbox, REQUEST, SIGNATURE)["outcome"] == "gleaned"
    journey.leads("Tasks")
    journey.sees(REQUEST)
    journey.open_contact()
    journey.sees("Sales Manager")

    journey.page.get_by_role("link", name="Edit").click()
    journey.page.get_by_label("Job title").fill("Managing Director")
    journey.page.get_by_role("button", name="Save").click()
    journey.sees("Managing Director")

    promoted = SIGNATURE.replace("Sales Manager", "Sales Director").replace("12345678", "87654321")
    assert journey.hears(inbox, "Thank you for the call.", promoted)["outcome"] == "gleaned"
    journey.open_contact()
    journey.sees("Managing Director")
    journey.sees("+31 6 87654321")

    journey.switch(is_on=False)
    moved = SIGNATURE.replace("Northwind Traders B.V.", "Fabrikam Holding N.V.")
    line = journey.hears(inbox, "Please call me back today.", moved)
    assert (line["outcome"], line["reason"]) == ("skipped", "automation_off")
    journey.leads("Activity")
    journey.sees("Automation was off.")
    journey.open_contact()
    journey.sees("Managing Director")
    journey.sees("Northwind Traders B.V.")
    assert "Fabrikam" not in journey.page.content()
    journey.leads("Tasks")
    journey.sees(REQUEST)
    assert "call me back" not in journey.page.content()
