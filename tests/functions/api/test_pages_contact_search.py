"""Search of the book without scripts: by POST, so that no address and no log holds what was searched for."""

from io import StringIO
from typing import Any
from uuid import uuid4

import pytest

from tests.functions.api.calls import Person
from tests.functions.api.contact_desk import Desk, desk_of
from tests.functions.api.pages import Form, Page, shown, signed_in
from tests.functions.api.rows import hear_from
from tests.functions.api.world import World


@pytest.fixture
def desk(world: World, emma: Person) -> Desk:
    return desk_of(world, emma)


@pytest.fixture
def mark() -> str:
    """A word that nobody else's contacts begin with."""
    return f"zz{uuid4().hex[:8]}"


def field(page: Page) -> Form:
    """The form of the search."""
    return next(form for form in page.forms if ("typed", "") in form.pairs or form.pairs[-1][0] == "typed")


def turning(page: Page) -> list[Form]:
    """The forms that lead to other pages of what was found."""
    return [form for form in page.forms if any(name == "after" for name, _ in form.pairs)]


def search(desk: Desk, typed: str, status: int = 200) -> Page:
    form = field(shown(desk.person, "/contacts"))
    reply = desk.person.post("/contacts", form=form.filled(typed=typed))
    assert reply.status == status, reply.text
    return Page(reply.text)


@pytest.mark.parametrize("by", ["first_name", "last_name", "company", "address"])
def test_contacts_are_found_by_the_beginning_of_name_company_and_address(desk: Desk, mark: str, by: str) -> None:
    email = f"{mark}son@example.org" if by == "address" else desk.email
    named: dict[str, Any] = {} if by == "address" else {by: f"{mark}son"}
    hear_from(desk.inbox_id, email, job_title="Buyer", **named)
    page = search(desk, f" {mark.upper()} ")
    assert email in page.html
    assert "1 contact found." in page.html
    assert ("typed", mark.upper()) in field(page).pairs
    assert "Nobody found." in search(desk, f"{mark}x").html


def test_nothing_typed_is_the_whole_book(desk: Desk) -> None:
    form = field(shown(desk.person, "/contacts"))
    reply = desk.person.post("/contacts", form=form.filled(typed="  "))
    assert (reply.status, reply.headers["location"]) == (303, "/contacts")


def test_pages_of_what_was_found_are_turned_by_forms(desk: Desk, mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.contact_pages.listing.PAGE", 2)
    for number in range(5):
        hear_from(desk.inbox_id, f"{number}-{desk.email}", first_name=f"{mark}{number}")
    page, seen = search(desk, mark), ""
    for _ in range(5):
        seen += page.html
        if "Next page" not in page.html:
            break
        form = turning(page)[-1]
        assert ("typed", mark) in form.pairs
        page = Page(desk.person.post(form.action, form=form.filled()).text)
    assert all(f"{mark}{number}" in seen for number in range(5))
    assert "2 contacts shown, there are more." in seen
    assert "1 more contact found." in page.html
    assert f"{mark}0" in desk.person.post("/contacts", form=turning(page)[0].filled()).text


def test_no_search_is_in_an_address_or_a_log(desk: Desk, mark: str, logged: StringIO) -> None:
    desk.hear(first_name=mark)
    page = search(desk, mark)
    addresses = [one.partition('"')[0] for part in ("href=", "action=") for one in page.html.split(f'{part}"')[1:]]
    assert not any(mark in one for one in addresses)
    assert mark not in logged.getvalue()


@pytest.mark.parametrize(
    "typed", ["A" * 10_000, '"><script>alert(1)</script>', "\u202e\u200b", "\x00", "%", "*", "é" * 300]
)
def test_whatever_is_typed_is_answered_and_shown_as_text(desk: Desk, typed: str) -> None:
    assert "<script>alert" not in search(desk, typed).html


def test_a_made_up_mark_leads_nowhere(desk: Desk, mark: str) -> None:
    form = field(shown(desk.person, "/contacts"))
    assert desk.person.post("/contacts", form=form.filled(typed=mark, after="x")).status == 404


def test_a_search_from_another_site_finds_nothing(desk: Desk, mark: str) -> None:
    desk.hear(first_name=f"{mark}son")
    form = field(shown(desk.person, "/contacts"))
    reply = desk.person.post("/contacts", form=form.filled(typed=mark, form_token="forged", form_owner=""))
    assert reply.status == 403
    assert mark not in reply.text


def test_what_was_typed_survives_a_session_that_ended(world: World, desk: Desk, mark: str) -> None:
    desk.hear(first_name=f"{mark}son")
    form = field(shown(desk.person, "/contacts"))
    desk.person.cookies.clear()
    away = desk.person.post("/contacts", form=form.filled(typed=mark))
    assert away.headers["location"] == "/sign-in?to=%2Fcontacts"
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    page = shown(desk.person, "/contacts")
    assert f"{mark}son" in page.html
    assert "1 contact found." in page.html
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    old = desk.person.post("/contacts", form=field(page).filled(typed=mark))
    assert old.status == 403
    assert ("typed", mark) in field(Page(old.text)).pairs
