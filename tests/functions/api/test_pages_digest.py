"""The digest's page: when the next one comes, what it would say, one at once, and those that were sent."""

import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from api.digest_orders import order
from api.digest_pages.framing import framed
from digest.making import DigestMaker, Outcome
from digest.sending import Outbox, sending_client
from gleaner.digests.composing import Counts, Listing
from gleaner.digests.mime import DigestId
from gleaner.inbox import Inbox
from gleaner.store import digests, inboxes
from gleaner.store.digests import DigestState
from gleaner.wording import LOCALES
from local.digest_samples import samples
from tests.account import CONFIGURATION_SET, DIGEST_SENDER
from tests.functions.api.calls import Person, Reply
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.rows import add_task
from tests.functions.api.world import PUBLIC_URL, World, connect

NOW = datetime.now(UTC)
EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody at the digest of their one inbox, which is on."""

    world: World
    person: Person
    inbox_id: str

    @property
    def path(self) -> str:
        return f"/digest/{self.inbox_id}"

    @property
    def page(self) -> Page:
        return shown(self.person, self.path)

    @property
    def inbox(self) -> Inbox:
        found = inboxes.get(self.inbox_id)
        assert found is not None
        return found

    @property
    def orders(self) -> set[str]:
        """What was asked for until now, by key."""
        return {one["digest_key"] for one in self.world.digest_requests(self.inbox_id)}

    def press(self, page: Page) -> Reply:
        return self.person.post(self.path, form=page.form("now").filled())


@pytest.fixture
def desk(world: World, emma: Person) -> Desk:
    inbox_id = connect(emma, time_zone="UTC", digest_weekdays=EVERY_DAY)["inbox_id"]
    emma.put(f"/v1/inboxes/{inbox_id}/automation", {"enabled": True})
    return Desk(world, signed_in(world, emma), inbox_id)


def text_of(page: Page | Reply) -> str:
    source = page.html if isinstance(page, Page) else page.text
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", source)).split())


def mail_in(page: Page) -> str:
    """What stands in the frame."""
    found = re.search(r'srcdoc="([^"]*)"', page.html)
    assert found is not None
    return html.unescape(found[1])


def test_the_navigation_leads_to_the_first_inbox(world: World, emma: Person, desk: Desk) -> None:
    assert desk.person.get("/digest").headers["location"] == desk.path
    nobody = signed_in(world, world.person())
    assert 'href="/settings/email/connect"' in shown(nobody, "/digest").html


def test_it_shows_the_next_digest_as_of_its_own_moment(desk: Desk) -> None:
    due_at = desk.inbox.next_digest_at
    assert due_at is not None
    # From tomorrow on, which the next digest is at the earliest: a digest of this moment would not list it.
    add_task(desk.inbox_id, "Water the plants", snoozed_until=due_at.date(), due_on=due_at.date())
    page = desk.page
    assert f"Next digest: {due_at:%A} {due_at.day} {due_at:%B}, 08:00 (UTC)." in text_of(page)
    mail = mail_in(page)
    assert "Water the plants" in mail
    assert "Due today" in mail
    assert f"Your digest of {due_at:%A} {due_at.day}" in mail
    assert f"{PUBLIC_URL}/a/" in mail
    assert "As it would look on" in text_of(page)
    plain = desk.person.get(f"{desk.path}/text")
    assert plain.headers["content-type"] == "text/plain; charset=utf-8"
    assert "DUE TODAY --------- * Water the plants [New] Maria" in " ".join(plain.text.split())


def test_the_mail_is_framed_by_a_policy_that_allows_its_styles_alone(desk: Desk) -> None:
    add_task(desk.inbox_id, '<script>alert(1)</script>" style="x:y" \u202e')
    reply = desk.person.get(desk.path)
    policy = reply.headers["content-security-policy"]
    assert re.search(r"style-src 'self' 'sha256-[A-Za-z0-9+/]{43}=';", policy)
    assert "unsafe-inline" not in policy
    others = desk.person.get("/activity").headers["content-security-policy"]
    assert re.sub(r" 'sha256-[^']+'", "", policy) == others
    assert "style=" not in re.sub(r"&#34; style=&#34;x:y", "", mail_in(Page(reply.text)))
    assert "<script" not in mail_in(Page(reply.text))
    assert "allow-scripts" not in reply.text
    assert 'sandbox="allow-same-origin ' in reply.text


@pytest.mark.parametrize("locale", ["en", "nl"])
def test_framing_takes_every_style_and_leaves_every_word(locale: str) -> None:
    for mail in samples(locale).values():
        frame = framed(mail.html)
        body = re.sub(r"<style>.*?</style>|<!--.*?-->", "", mail.html, flags=re.DOTALL)
        assert ' style="' in body
        assert ' style="' not in frame.html
        assert frame.html.count("<style>") == 1
        assert frame.html.count('<base target="_top">') == 1
        words = re.sub(r"<style>.*?</style>", "", frame.html, flags=re.DOTALL)
        assert re.sub(r"<[^>]+>|\s+", "", words) == re.sub(r"<[^>]+>|\s+", "", body)
        assert re.findall(r'href="([^"]+)"', frame.html) == re.findall(r'href="([^"]+)"', body)


def test_looking_changes_nothing(desk: Desk) -> None:
    add_task(desk.inbox_id, "Send the offer")
    before = desk.inbox
    assert "Send the offer" in mail_in(desk.page)
    assert desk.inbox == before
    assert digests.recent(desk.inbox_id) == ()
    assert desk.orders == set()


def test_a_link_of_the_preview_opens_a_page_that_asks_first(desk: Desk) -> None:
    add_task(desk.inbox_id, "Send the offer")
    found = re.search(rf'href="{re.escape(PUBLIC_URL)}(/a/[^"]+)"', mail_in(desk.page))
    assert found is not None
    assert "Send the offer" in desk.world.nobody().get(found[1]).text
    assert "Send the offer" in mail_in(desk.page)


def test_where_there_is_nothing_to_say_none_is_sent_and_none_is_counted(desk: Desk) -> None:
    page = desk.page
    assert "There would be none: nothing waits on you" in text_of(page)
    assert "<iframe" not in page.html
    assert "There is nothing to say at the moment" in desk.person.get(f"{desk.path}/text").text
    after = followed(desk.person, desk.press(page))
    assert "There is nothing to say at the moment" in text_of(after)
    assert "You can have 3 more today." in text_of(after)
    assert desk.orders == set()


def test_a_digest_is_sent_at_a_press_and_at_two_presses_one(desk: Desk) -> None:
    add_task(desk.inbox_id, "Send the offer")
    page = desk.page
    first = followed(desk.person, desk.press(page))
    assert f"It is on its way to {desk.inbox.address} and arrives within a minute." in text_of(first)
    assert "You can have 2 more today." in text_of(first)
    again = followed(desk.person, desk.press(page))
    assert "You asked for this one before, and it is sent once." in text_of(again)
    assert "You can have 2 more today." in text_of(again)
    assert len(desk.orders) == 1


def test_after_three_a_day_there_is_no_button_and_a_late_press_is_refused_in_words(desk: Desk) -> None:
    add_task(desk.inbox_id, "Send the offer")
    pages = [desk.page for _ in range(4)]
    assert [desk.press(page).status for page in pages[:3]] == [303, 303, 303]
    full = desk.page
    sentence = "There are at most 3 digests on request a day. Try again tomorrow."
    assert sentence in text_of(full)
    assert not any(("form", "now") in form.pairs for form in full.forms)
    late = desk.press(pages[3])
    assert (late.status, sentence in text_of(late)) == (429, True)
    assert len(desk.orders) <= 3


def test_an_order_that_did_not_get_through_can_be_given_again(desk: Desk, world: World) -> None:
    add_task(desk.inbox_id, "Send the offer")
    page = desk.page
    world.account.tap.fail("sqs.SendMessage", "AccessDenied")
    assert desk.press(page).status == 500
    assert "It is on its way" in text_of(followed(desk.person, desk.press(page)))
    assert len(desk.orders) == 1


def test_while_off_or_stopped_the_page_says_why_and_nothing_is_sent(desk: Desk, emma: Person) -> None:
    add_task(desk.inbox_id, "Send the offer")
    before = desk.page
    inboxes.stop_digest(desk.inbox, "bounced")
    stopped = desk.page
    assert "The digest is stopped: the last one came back as undeliverable." in text_of(stopped)
    late = desk.press(before)
    assert (late.status, "The digest is stopped" in text_of(late)) == (409, True)
    assert emma.post(f"/v1/inboxes/{desk.inbox_id}/digest").status == 409
    emma.put(f"/v1/inboxes/{desk.inbox_id}/automation", {"enabled": False})
    off = desk.press(before)
    assert (off.status, "Automation is off. Switch it on first" in text_of(off)) == (409, True)
    assert "Send the offer" in mail_in(desk.page)
    assert "The digest as it is now" in text_of(desk.page)
    assert desk.orders == set()


def test_of_the_last_digests_it_says_when_and_what(desk: Desk) -> None:
    told = Listing(NOW, counts=Counts(3, 1, 0, 2))
    digests.claim(desk.inbox_id, "2026-11-20", NOW)
    digests.begin_sending(desk.inbox_id, "2026-11-20", covers_until=None, listing=told, now=NOW)
    digests.finish(desk.inbox_id, "2026-11-20", DigestState.SENT, NOW - timedelta(hours=1))
    digests.claim(desk.inbox_id, "2026-11-19", NOW)
    digests.finish(desk.inbox_id, "2026-11-19", DigestState.EMPTY, NOW - timedelta(days=1))
    page = text_of(desk.page)
    assert "Sent 3 follow-ups, 1 new contact, 2 suggestions" in page
    assert page.index("Sent 3") < page.index("Not sent: nothing to say")


def test_a_digest_asked_for_here_is_made_and_then_listed(desk: Desk) -> None:
    add_task(desk.inbox_id, "Send the offer")
    desk.press(desk.page)
    [key] = desk.orders
    wiring = desk.world.handler.wiring
    maker = DigestMaker(Outbox(sending_client(), DIGEST_SENDER, CONFIGURATION_SET), PUBLIC_URL, wiring.read_key)
    assert maker.make(DigestId(desk.inbox_id, key), datetime.now(UTC)) is Outcome.SENT
    assert "Sent (you asked for it) 1 follow-up" in text_of(desk.page)


def test_of_several_inboxes_one_is_chosen(desk: Desk, world: World, emma: Person, piet: Person) -> None:
    assert 'aria-label="Inboxes"' not in desk.page.html
    other = inboxes.get(connect(piet)["inbox_id"])
    assert other is not None
    # As it is once Emma has confirmed an address that is hers too.
    owner = inboxes.InboxItem.owner_id.set((emma.claims or {})["sub"])
    inboxes.InboxItem(other.inbox_id, version=other.version).update(actions=[owner])
    add_task(other.inbox_id, "Only in the other one")
    assert f'href="/digest/{other.inbox_id}">{other.address}</a>' in desk.page.html
    assert "Only in the other one" not in desk.page.html
    assert "Only in the other one" in mail_in(shown(desk.person, f"/digest/{other.inbox_id}"))


def test_somebody_elses_is_not_found(desk: Desk, world: World, piet: Person) -> None:
    theirs = signed_in(world, piet)
    body = desk.page.form("now").filled()
    assert theirs.get(f"{desk.path}/text").status == 404
    for path in (desk.path, "/digest/nobodys", "/digest/%00"):
        assert theirs.get(path).status == 404
        assert theirs.post(path, form=body).status == 404
    assert desk.orders == set()


def test_a_form_of_another_site_or_session_sends_nothing(desk: Desk, world: World, emma: Person) -> None:
    add_task(desk.inbox_id, "Send the offer")
    body = desk.page.form("now").filled()
    assert desk.person.post(desk.path, form=desk.page.form("now").filled(form_token="x")).status == 403
    later = signed_in(world, emma).post(desk.path, form=body)
    assert (later.status, "from before you signed in again" in text_of(later)) == (403, True)
    assert desk.orders == set()


def test_who_was_signed_out_meanwhile_is_told_that_nothing_was_sent(desk: Desk, world: World, emma: Person) -> None:
    add_task(desk.inbox_id, "Send the offer")
    body = desk.page.form("now").filled()
    session = desk.person.cookies.pop("__Host-session")
    away = desk.person.post(desk.path, form=body)
    assert away.headers["location"].startswith("/sign-in?to=%2Fdigest%2F")
    desk.person.cookies["__Host-session"] = session
    assert "You were signed out before you asked. Nothing was sent" in text_of(desk.page)
    assert "You were signed out" not in text_of(desk.page)
    assert desk.orders == set()


def test_an_order_id_that_is_none_of_ours_is_no_key(desk: Desk) -> None:
    key = order(desk.inbox, desk.world.handler.wiring, NOW, "../#now#" * 50)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d#now#[a-z2-7]{32}", key)


def test_the_page_asks_as_often_whatever_there_is(desk: Desk, world: World) -> None:
    asked = []
    for _ in range(2):
        for number in range(30):
            add_task(desk.inbox_id, f"Task {number}")
        world.account.tap.reset()
        assert "more in Gleaner" in mail_in(desk.page)
        asked.append(sum(world.account.tap.calls().values()))
    assert asked[0] == asked[1] <= 12


def test_the_largest_digest_and_its_page_are_under_100_kilobytes(desk: Desk) -> None:
    page = desk.person.get(desk.path)
    files = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    mails = [framed(mail.html).html for locale in LOCALES for mail in samples(locale).values()]
    largest = max(len(html.escape(mail).encode()) for mail in mails)
    assert page.size + largest + sum(desk.person.get(file).size for file in files) < 100_000
