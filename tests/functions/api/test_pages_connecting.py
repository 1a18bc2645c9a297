"""Connecting an inbox on the pages: address, set-up, the lights, another secret address, and the end."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest

from gleaner.inbox import Inbox
from gleaner.store import inboxes
from tests.functions.api.calls import Person
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.test_api_inboxes import link_in_mail_to
from tests.functions.api.world import World, connect

CONNECT = "/settings/email/connect"
NOW = datetime.now(UTC)


@pytest.fixture
def browser(world: World, emma: Person) -> Person:
    return signed_in(world, emma)


@pytest.fixture
def inbox(emma: Person) -> Inbox:
    return read(connect(emma)["inbox_id"])


def read(inbox_id: str) -> Inbox:
    found = inboxes.get(inbox_id)
    assert found is not None
    return found


def set_up(inbox: Inbox) -> str:
    return f"/settings/email/{inbox.inbox_id}/set-up"


def connecting(browser: Person) -> Page:
    return shown(browser, CONNECT)


def body(browser: Person, **typed: str) -> str:
    return connecting(browser).forms[1].filled(**typed)


def test_the_own_address_is_connected_at_once_and_leads_to_the_set_up(browser: Person) -> None:
    assert f'value="{browser.email}"' in connecting(browser).html
    reply = browser.post(CONNECT, form=body(browser, time_zone="America/New_York"))
    page = followed(browser, reply)
    (inbox,) = inboxes.of_owner((browser.claims or {})["sub"])
    assert reply.headers["location"] == set_up(inbox)
    assert f'value="{inbox.forwarding_token}@in.gleaner.example"' in page.html
    assert inbox.preferences.time_zone == "America/New_York"
    assert not inbox.is_enabled
    assert f'value="{browser.email}"' not in connecting(browser).html


def test_pressing_connect_twice_connects_once(browser: Person) -> None:
    pressed = body(browser)
    first, second = (browser.post(CONNECT, form=pressed) for _ in range(2))
    assert (second.status, second.headers["location"]) == (303, first.headers["location"])
    assert len(inboxes.of_owner((browser.claims or {})["sub"])) == 1


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../../etc/passwd", "x" * 5000, "Europe/Amsterdam\x00"])
def test_a_zone_that_there_is_not_is_the_stacks(browser: Person, zone: str) -> None:
    assert browser.post(CONNECT, form=body(browser, time_zone=zone)).status == 303
    (inbox,) = inboxes.of_owner((browser.claims or {})["sub"])
    assert inbox.preferences.time_zone == "Europe/Amsterdam"


def test_any_other_address_is_asked_by_mail_and_its_link_leads_to_the_set_up(world: World, browser: Person) -> None:
    address = f"other-{browser.email}"
    page = followed(browser, browser.post(CONNECT, form=body(browser, address=address)))
    assert f"A link was mailed to <strong>{address}</strong>." in page.html
    path = f"/connect/{link_in_mail_to(world, address)}"
    page = shown(browser, path)
    assert 'aria-label="Main"' in page.html
    location = browser.post(path, form=page.forms[-1].filled()).headers["location"]
    (inbox,) = inboxes.of_owner((browser.claims or {})["sub"])
    assert (inbox.address, location) == (address, set_up(inbox))


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("", "Write one e-mail address, such as you@example.com."),
        ("a@b@example.com", "Write one e-mail address, such as you@example.com."),
        ("x" * 5000, "Write one e-mail address, such as you@example.com."),
        ("info@example.com", "Team mailboxes cannot be connected yet. Connect the mailbox of one person."),
        ("<script>alert(1)</script>", "Write one e-mail address, such as you@example.com."),
    ],
)
def test_a_wrong_address_is_said_beside_the_field_and_stays_typed(browser: Person, address: str, sentence: str) -> None:
    reply = browser.post(CONNECT, form=body(browser, address=address))
    assert reply.status == 422
    assert f'id="address-error">{sentence}' in reply.text
    assert "<script>alert" not in reply.text
    assert ("address", address) in Page(reply.text).forms[1].pairs
    assert "<title>Not saved – " in reply.text


def test_an_address_that_is_connected_and_a_fourth_mail_are_refused(browser: Person, piet: Person) -> None:
    connect(piet)
    taken = browser.post(CONNECT, form=body(browser, address=piet.email))
    assert (taken.status, "This address is connected already." in taken.text) == (422, True)
    replies = [browser.post(CONNECT, form=body(browser, address=f"{n}-{browser.email}")) for n in range(4)]
    assert [reply.status for reply in replies] == [303, 303, 303, 422]
    assert "There are at most three confirmation mails a day." in replies[3].text


def test_the_typed_address_survives_signing_in_again(world: World, browser: Person) -> None:
    typed = body(browser, address="other@example.org")
    browser.cookies.clear()
    assert browser.post(CONNECT, form=typed).headers["location"] == "/sign-in?to=%2Fsettings%2Femail%2Fconnect"
    browser.cookies.update(signed_in(world, browser).cookies)
    page = connecting(browser)
    assert "You were signed out" in page.html
    assert ("address", "other@example.org") in page.forms[1].pairs


def test_the_steps_name_the_secret_addresses(browser: Person, inbox: Inbox) -> None:
    page = shown(browser, set_up(inbox)).html
    for title in ("Google Workspace", "Gmail, by yourself", "journaling", "mail flow rules", "Any mail program"):
        assert title in page
    assert f"Put {inbox.forwarding_token}@in.gleaner.example into Bcc" in page
    assert f"journal reports sent to {inbox.journal_token}@in.gleaner.example" in page


def test_the_lights_follow_what_comes(browser: Person, inbox: Inbox) -> None:
    path, inbox_id = set_up(inbox), inbox.inbox_id
    dark = shown(browser, path).html
    assert dark.count('class="light waiting"') == 2
    assert "this inbox is incoming only: your replies are not seen" in dark
    inboxes.note_first(inbox_id, "first_incoming_at", NOW)
    assert shown(browser, path).html.count('class="light good"') == 1
    inboxes.note_outgoing(inbox_id, is_proven=False, at=NOW)
    unproven = shown(browser, path).html
    assert "nothing proves that it was you" in unproven
    assert "Have your mail signed with DKIM" in unproven
    assert "incoming only" in unproven
    inboxes.note_outgoing(inbox_id, is_proven=True, at=NOW + timedelta(minutes=1))
    proven = shown(browser, path).html
    assert proven.count('class="light good"') == 2
    assert "incoming only: your" not in proven
    assert "hx-get" not in proven
    inboxes.note_outgoing(inbox_id, is_proven=False, at=NOW + timedelta(minutes=2))
    assert "was not proven to be yours" in shown(browser, path).html


def test_the_lights_are_fetched_only_when_they_change(browser: Person, inbox: Inbox) -> None:
    poll = re.search(r'hx-get="([^"]+)"', shown(browser, set_up(inbox)).html)
    assert poll is not None
    assert browser.get(poll[1]).status == 204
    inboxes.note_first(inbox.inbox_id, "first_incoming_at", NOW)
    fresh = browser.get(poll[1])
    assert fresh.status == 200
    assert fresh.text.startswith('<div id="lights"')
    assert 'class="light good"' in fresh.text


@pytest.mark.parametrize("is_fresh", [True, False])
def test_gmails_code_is_shown_for_a_day(browser: Person, inbox: Inbox, *, is_fresh: bool) -> None:
    until = datetime.now(UTC) + timedelta(hours=1 if is_fresh else -1)
    inboxes.note_gmail_confirmation(inbox.inbox_id, code="123456789", link=None, until=until)
    assert ("123456789" in shown(browser, set_up(inbox)).html) is is_fresh


@pytest.mark.parametrize("route", ["forwarding", "journal"])
def test_a_secret_address_is_replaced_once_however_often_the_button_is_pressed(
    browser: Person, inbox: Inbox, route: str
) -> None:
    pressed = shown(browser, set_up(inbox)).form(route).filled()
    page = followed(browser, browser.post(set_up(inbox), form=pressed))
    assert f"The {route} address is a new one." in page.html
    changed = read(inbox.inbox_id)
    tokens = {"forwarding": inbox.forwarding_token, "journal": inbox.journal_token}
    fresh = {"forwarding": changed.forwarding_token, "journal": changed.journal_token}
    assert {name for name, token in tokens.items() if fresh[name] != token} == {route}
    assert inboxes.by_token(tokens[route]) is None
    browser.post(set_up(inbox), form=pressed)
    assert read(inbox.inbox_id) == changed


def test_a_disconnected_inbox_refuses_mail_frees_its_address_and_comes_back_as_it_was(
    browser: Person, emma: Person, piet: Person, inbox: Inbox
) -> None:
    emma.patch(f"/v1/inboxes/{inbox.inbox_id}", {"preferences": {"locale": "nl"}})
    emma.put(f"/v1/inboxes/{inbox.inbox_id}/automation", {"enabled": True})
    pressed = shown(browser, set_up(inbox)).form("disconnect").filled()
    page = followed(browser, browser.post(set_up(inbox), form=pressed))
    assert "Disconnected. Its mail is refused from now on" in page.html
    gone = read(inbox.inbox_id)
    assert gone.disconnected_at is not None
    assert (gone.is_enabled, gone.next_digest_at) == (False, None)
    assert inboxes.by_token(inbox.forwarding_token) is None
    assert inboxes.by_token(inbox.journal_token) is None
    assert inboxes.by_address(inbox.address) is None
    assert browser.get(set_up(inbox)).status == 303
    assert emma.put(f"/v1/inboxes/{inbox.inbox_id}/automation", {"enabled": True}).status == 409
    assert emma.post(f"/v1/inboxes/{inbox.inbox_id}/forwarding-address").status == 409
    again = next(form for form in page.forms if ("address", inbox.address) in form.pairs)
    assert browser.post(again.action, form=again.filled()).headers["location"] == set_up(inbox)
    back = read(inbox.inbox_id)
    assert back.disconnected_at is None
    assert back.preferences.locale == "nl"
    assert not back.is_enabled
    assert back.forwarding_token != inbox.forwarding_token
    assert inboxes.by_token(back.forwarding_token) is not None
    assert browser.post(set_up(inbox), form=pressed).status == 303
    assert read(inbox.inbox_id) == back


def test_an_address_that_was_disconnected_can_be_anothers(browser: Person, emma: Person, piet: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    gone = emma.call("DELETE", f"/v1/inboxes/{inbox_id}").body
    assert (gone["state"], gone["instructions"]) == ("disconnected", [])
    assert emma.call("DELETE", f"/v1/inboxes/{inbox_id}").body == gone
    assert piet.post("/v1/inboxes", {"address": emma.email}).status == 202
    assert piet.call("DELETE", f"/v1/inboxes/{inbox_id}").status == 404


def test_other_peoples_set_up_and_other_sites_forms_are_refused(
    world: World, browser: Person, inbox: Inbox, piet: Person
) -> None:
    other = signed_in(world, piet)
    for path in (set_up(inbox), f"/settings/email/{inbox.inbox_id}/lights"):
        assert other.get(path).status == 404
        assert world.nobody().get(path).status == 303
    pressed = shown(browser, set_up(inbox)).form("disconnect")
    assert other.post(set_up(inbox), form=pressed.filled()).status == 404
    assert browser.post(set_up(inbox), form=pressed.filled(form_token="forged")).status == 303
    assert browser.post(CONNECT, form=urlencode({"address": browser.email})).status == 403
    token = dict(pressed.pairs)["form_token"]
    assert browser.post(set_up(inbox), form=urlencode({"form_token": token, "form": "nothing"})).status == 404
    assert read(inbox.inbox_id) == inbox
