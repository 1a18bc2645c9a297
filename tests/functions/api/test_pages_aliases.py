"""Further addresses of an inbox: asked by mail, asked again, cancelled, removed, and taken back."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from api import asked
from api.asked import Asked
from api.confirmation_mail import AGREE, REFUSE, SUBJECT
from gleaner.store import inboxes
from gleaner.wording import LOCALES, catalogue
from tests.functions.api.calls import Context, Person, Reply
from tests.functions.api.desk import Desk
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.test_api_inboxes import link_in_mail_to
from tests.functions.api.world import World, connect

NOW = datetime.now(UTC)
CONNECT = "/settings/email/connect"


@pytest.fixture
def alias(desk: Desk) -> str:
    return f"alias-{desk.person.email}"


def ask(desk: Desk, address: str) -> Reply:
    return desk.person.post(desk.path, form=desk.page.form("aliases").filled(address=address))


def press(desk: Desk, **button: str) -> Reply:
    return desk.person.post(desk.path, form=desk.page.form("aliases-change").filled(**button))


def button(page: Page, name: str) -> str:
    """What the button of that name beside the first address sends."""
    return str(next(one["value"] for one in page.controls if one["tag"] == "button" and one.get("name") == name))


def has(page: Page, name: str) -> bool:
    return any(one["tag"] == "button" and one.get("name") == name for one in page.controls)


def a_minute_ago(desk: Desk) -> None:
    """Whatever waits was asked a minute earlier."""
    owner_id, now = desk.inbox.owner_id, datetime.now(UTC)
    for one in asked.of_person(owner_id, now):
        asked.remember(owner_id, replace(one, asked_at=one.asked_at - timedelta(minutes=1)), now)


def confirm(world: World, desk: Desk, address: str) -> str:
    """Follow the mailed link; where it leads."""
    path = f"/connect/{link_in_mail_to(world, address)}"
    reply = desk.person.post(path, form=shown(desk.person, path).forms[-1].filled())
    assert reply.status == 303, reply.text
    return reply.headers["location"]


def test_an_address_is_asked_and_waits_until_it_answers(world: World, desk: Desk, alias: str) -> None:
    page = followed(desk.person, ask(desk, alias))
    assert f"A link was mailed to {alias}. Open it within a day" in page.html
    assert len(world.mails_to(alias)) == 1
    assert re.search(r"A link was mailed on \w+ \d+ \w+, \d\d:\d\d\. It works until ", desk.page.html)
    assert confirm(world, desk, alias) == desk.path
    assert desk.inbox.aliases == (alias,)
    assert not has(desk.page, "cancel")
    assert button(desk.page, "remove") == alias
    for own in (alias.upper(), desk.person.email):
        assert 'id="address-error">This address is this inbox&#39;s already.' in ask(desk, own).text


def test_a_wrong_address_is_said_beside_the_field(desk: Desk) -> None:
    reply = ask(desk, "nobody")
    assert reply.status == 422
    assert 'id="address-error">Write one e-mail address, such as you@example.com.' in reply.text
    assert 'value="nobody"' in reply.text
    assert not has(desk.page, "cancel")


def test_asked_again_both_mails_lead_to_it_and_the_third_is_the_last(world: World, desk: Desk, alias: str) -> None:
    ask(desk, alias)
    first = link_in_mail_to(world, alias)
    assert "A link was mailed" in followed(desk.person, press(desk, again=alias)).html
    assert len(world.mails_to(alias)) == 1  # pressed twice
    for _ in range(2):
        a_minute_ago(desk)
        page = followed(desk.person, press(desk, again=button(desk.page, "again")))
        assert f"A link was mailed to {alias}." in page.html
    assert len([one for one in page.controls if one.get("name") == "cancel"]) == 1
    assert len(world.mails_to(alias)) == 3
    a_minute_ago(desk)
    refused = press(desk, again=alias)
    assert refused.status == 422
    assert 'id="address-error">There are at most three confirmation mails a day.' in refused.text
    shown(desk.person, f"/connect/{first}")
    assert confirm(world, desk, alias) == desk.path


def test_a_link_that_was_cancelled_does_nothing(world: World, desk: Desk, alias: str, piet: Person) -> None:
    ask(desk, alias)
    request_id = button(desk.page, "cancel")
    other = Desk(signed_in(world, piet), connect(piet)["inbox_id"])
    assert "Nothing changed." in followed(other.person, press(other, cancel=request_id)).html
    assert has(desk.page, "cancel")
    page = followed(desk.person, press(desk, cancel=request_id))
    assert f"The link that was mailed to {alias} does nothing any more." in page.html
    assert not has(page, "cancel")
    assert desk.person.get(f"/connect/{link_in_mail_to(world, alias)}").status == 410
    assert "Nothing changed." in followed(desk.person, press(desk, cancel=request_id)).html


def test_an_address_is_removed_and_taken_back_without_another_mail(world: World, desk: Desk, alias: str) -> None:
    ask(desk, alias)
    confirm(world, desk, alias)
    page = followed(desk.person, press(desk, remove=alias))
    assert f"{alias} was removed." in page.html
    assert (desk.inbox.aliases, inboxes.by_address(alias)) == ((), None)
    back = followed(desk.person, desk.person.post(desk.path, form=page.undo("aliases")))
    assert f"{alias} is yours again." in back.html
    assert (desk.inbox.aliases, inboxes.by_address(alias)) == ((alias,), desk.inbox_id)
    desk.person.post(desk.path, form=back.undo("aliases"))
    assert desk.inbox.aliases == ()
    assert len(world.mails_to(alias)) == 1


def test_what_is_no_alias_is_not_removed(world: World, desk: Desk, alias: str, piet: Person) -> None:
    connect(piet)
    for address in (desk.person.email, piet.email, alias, "", "x" * 5000):
        reply = press(desk, remove=address)
        assert reply.status == (303 if address else 404)
    assert inboxes.by_address(desk.person.email) == desk.inbox_id
    assert inboxes.by_address(piet.email) is not None


def test_a_removed_address_that_somebody_connected_is_not_taken_back(world: World, desk: Desk, alias: str) -> None:
    ask(desk, alias)
    confirm(world, desk, alias)
    page = followed(desk.person, press(desk, remove=alias))
    connect(world.person(alias))
    reply = desk.person.post(desk.path, form=page.undo("aliases"))
    assert reply.status == 422
    assert 'id="address-error">This address is connected already.' in reply.text
    assert desk.inbox.aliases == ()


def test_an_undo_of_another_session_gives_no_address_back(world: World, desk: Desk, alias: str) -> None:
    ask(desk, alias)
    confirm(world, desk, alias)
    page = followed(desk.person, press(desk, remove=alias))
    undo_id = next(str(one["value"]) for one in page.controls if one.get("name") == "undo")
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    body = desk.page.form("phones").filled(form="undo", undo=undo_id)
    assert desk.person.post(desk.path, form=body).status == 404
    assert desk.inbox.aliases == ()


def test_the_api_removes_an_address_too(world: World, desk: Desk, emma: Person, alias: str, piet: Person) -> None:
    ask(desk, alias)
    confirm(world, desk, alias)
    path = f"/v1/inboxes/{desk.inbox_id}/aliases/removals"
    assert piet.post(path, {"address": alias}).status == 404
    assert emma.post(path, {"address": f" {alias.upper()}"}).body["aliases"] == []
    assert emma.post(path, {"address": alias}).body["aliases"] == []
    assert inboxes.by_address(alias) is None


def test_an_inbox_to_be_waits_on_the_page_where_it_was_asked_for(world: World, emma: Person) -> None:
    browser, address = signed_in(world, emma), f"other-{emma.email}"
    page = followed(browser, browser.post(CONNECT, form=shown(browser, CONNECT).forms[1].filled(address=address)))
    assert "It works for another 24 hours." in page.html
    change = next(form for form in page.forms if form.id == "connect-change")
    again = followed(browser, browser.post(CONNECT, form=change.filled(again=button(page, "again"))))
    assert len([one for one in again.controls if one.get("name") == "cancel"]) == 1
    gone = followed(browser, browser.post(CONNECT, form=change.filled(cancel=button(again, "cancel"))))
    assert f"The link that was mailed to {address} does nothing any more." in gone.html
    assert not has(gone, "cancel")
    assert browser.get(f"/connect/{link_in_mail_to(world, address)}").status == 410
    assert browser.post(CONNECT, form=change.filled(cancel="made up")).status == 303


@pytest.mark.parametrize("locale", LOCALES)
def test_the_mail_is_in_the_language_of_the_page(world: World, desk: Desk, alias: str, locale: str) -> None:
    event = desk.person.event("POST", desk.path, form=desk.page.form("aliases").filled(address=alias))
    event["headers"]["accept-language"] = locale
    assert world.handler.lambda_handler(event, Context())["statusCode"] == 303
    [mail], words = world.mails_to(alias), catalogue(locale)
    assert mail.subject == words.gettext(SUBJECT)
    assert f'<html lang="{locale}">' in mail.html
    for sentence in (AGREE, REFUSE):
        said = words.gettext(sentence).format(person=desk.person.email)
        assert said in mail.text
        assert said.replace("'", "&#x27;") in mail.html
    assert dict(mail.headers)["Auto-Submitted"] == "auto-generated"


def test_the_mail_of_the_api_is_in_the_language_of_the_inbox(world: World, emma: Person) -> None:
    inbox_id, address = connect(emma, locale="nl")["inbox_id"], f"alias-{emma.email}"
    assert emma.post(f"/v1/inboxes/{inbox_id}/aliases", {"address": address}).status == 202
    assert '<html lang="nl">' in world.mails_to(address)[0].html


@pytest.mark.usefixtures("world")
def test_what_was_asked_is_listed_until_its_day_is_over() -> None:
    """An expired row may stand in the table for two days more."""
    owner = f"owner-{NOW.timestamp()}"

    def one(name: str, at: datetime) -> Asked:
        return Asked(name, f"{name}@example.org", None, at, at + timedelta(days=1))

    asked.remember(owner, one("first", NOW), NOW)
    asked.remember(owner, one("second", NOW + timedelta(hours=1)), NOW + timedelta(hours=1))
    assert [each.request_id for each in asked.of_person(owner, NOW + timedelta(hours=2))] == ["second", "first"]
    later = NOW + timedelta(hours=24, minutes=30)
    assert [each.request_id for each in asked.of_person(owner, later)] == ["second"]
    much_later = NOW + timedelta(days=2)
    assert asked.of_person(owner, much_later) == ()
    asked.remember(owner, one("third", much_later), much_later)
    assert [each.request_id for each in asked.of_person(owner, much_later)] == ["third"]
    asked.forget(owner, "third", much_later)
    assert asked.of_person(owner, much_later) == ()
