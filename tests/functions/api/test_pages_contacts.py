"""The list of the book, and what waits for an answer above it: bounded, answered once, undone without loss."""

import re
from datetime import UTC, datetime, timedelta
from io import StringIO
from uuid import uuid4

import pytest

from api.contact_pages.places import Places
from api.routes import pages_contacts
from gleaner.contacts.contact import Author
from gleaner.contacts.merging import correct
from gleaner.contacts.observation import Field
from gleaner.store import contacts, correspondents
from gleaner.store.rows import transaction
from tests.functions.api.calls import Person
from tests.functions.api.contact_desk import Desk, desk_of, undo_of
from tests.functions.api.pages import Form, Page, followed, shown, signed_in
from tests.functions.api.rows import contact_of, correspondent_of, hear_from
from tests.functions.api.world import World

LIST, WAITING = "/contacts", "/contacts/suggestions"
LATER = datetime.now(UTC) + timedelta(minutes=5)


@pytest.fixture
def desk(world: World, emma: Person) -> Desk:
    return desk_of(world, emma)


def waiting(page: Page) -> list[Form]:
    """The suggestions of a page."""
    return [form for form in page.forms if any(name == "suggestion" for name, _ in form.pairs)]


def from_there(desk: Desk, name: str) -> str:
    """The list from a name on, wherever in the book that is."""
    return f"{LIST}?after={Places(desk.world.key()).mark('contacts by name', f'{name} a@example.org')}"


def answer(desk: Desk, word: str, path: str = LIST) -> Page:
    """Answer the first suggestion."""
    form = waiting(shown(desk.person, path))[0]
    return followed(desk.person, desk.person.post(WAITING, form=form.filled(answer=word)))


def test_the_list_goes_on_page_by_page_by_last_name(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = f"aaa{uuid4().hex[:6]}"
    for number in range(5):
        hear_from(desk.inbox_id, f"p{number}@{mark}.example", first_name="Ann", last_name=f"{mark}{number}")
    monkeypatch.setattr("api.contact_pages.listing.PAGE", 2)
    seen, path = [], from_there(desk, mark)
    for _ in range(4):
        page = shown(desk.person, path)
        found = re.findall(rf"Ann ({mark}\d)", page.html)
        assert len(found) <= 2
        seen += found
        following = re.search(r'rel="next" href="([^"]+)"', page.html)
        if following is None or len(seen) == 5:
            break
        path = following[1]
        assert mark not in path
    assert seen == [f"{mark}{number}" for number in range(5)]
    assert "First page" in page.html


@pytest.mark.parametrize("after", ["x", "%00", "é", "A" * 5000])
def test_a_made_up_place_leads_nowhere(desk: Desk, after: str) -> None:
    for path in (LIST, WAITING):
        assert desk.person.get(f"{path}?after={after}").status == 404


def test_a_line_says_who_and_where_and_links_to_a_page_that_tells_nothing(desk: Desk) -> None:
    desk.hear(first_name="Ann", last_name="aaaa0", company="Acme BV", job_title="Buyer", phone="+31612345678")
    html = desk.person.get(from_there(desk, "aaaa")).text
    line = next(one for one in html.split("<li>") if desk.email in one)
    assert 'href="/contacts/import"' in html
    for text in ("Ann aaaa0", "Acme BV", "Buyer", "+31 6 12345678", f'href="{desk.path}"'):
        assert text in line
    assert not re.search(r'(?:href|action)="[^"]*(?:@|%40)', html)


def test_a_suggestion_says_what_would_be_written_and_why(desk: Desk) -> None:
    desk.hear(is_suggested=True, first_name="Maria", phone="+31612345678")
    html = shown(desk.person, LIST).html
    for text in ("Wrote to you for the first time", "Maria", "+31 6 12345678 (mobile)", "the line with Maria"):
        assert text in html


def test_a_suggestion_is_added_and_that_is_undone_exactly(desk: Desk) -> None:
    desk.hear(is_suggested=True, first_name="Maria", phone="+31612345678")
    before = correspondent_of(desk.inbox_id, desk.email)
    page = answer(desk, "accept")
    assert "Added to the contacts: Maria." in page.html
    assert desk.value("first_name") == "Maria"
    assert waiting(page) == []
    undone = followed(desk.person, desk.person.post(WAITING, form=undo_of(page)))
    assert "Undone. Maria waits for your answer again." in undone.html
    assert contact_of(desk.email) is None
    assert correspondent_of(desk.inbox_id, desk.email) == before
    assert len(waiting(undone)) == 1
    answer(desk, "accept")
    assert desk.value("first_name") == "Maria"


def test_what_is_added_to_a_known_contact_is_undone_and_the_rest_stays(desk: Desk, piet: Person) -> None:
    other = desk.beside(piet)
    other.hear(company="Theirs BV", at=LATER - timedelta(days=3))
    desk.hear(is_suggested=True, first_name="Maria", company="Mine BV")
    before = desk.contact
    page = answer(desk, "accept")
    assert desk.value("company") == "Mine BV"
    followed(desk.person, desk.person.post(WAITING, form=undo_of(page)))
    assert desk.contact == before


def test_a_refused_suggestion_waits_again_after_an_undo_and_nothing_is_lost(desk: Desk) -> None:
    desk.hear(is_suggested=True, first_name="Maria")
    desk.hear(is_suggested=True, company="Acme BV")
    before = correspondent_of(desk.inbox_id, desk.email)
    page = answer(desk, "reject")
    assert "Not added: Maria. It will not be suggested again." in page.html
    assert contact_of(desk.email) is None
    assert correspondent_of(desk.inbox_id, desk.email).suggestions == ()
    for _ in range(2):
        undone = followed(desk.person, desk.person.post(WAITING, form=undo_of(page)))
    assert len(waiting(undone)) == 2
    assert correspondent_of(desk.inbox_id, desk.email) == before


def test_pressing_twice_answers_once(desk: Desk) -> None:
    desk.hear(is_suggested=True, first_name="Maria")
    form = waiting(shown(desk.person, LIST))[0]
    desk.person.post(WAITING, form=form.filled(answer="accept"))
    accepted = desk.contact
    for word in ("accept", "reject"):
        page = followed(desk.person, desk.person.post(WAITING, form=form.filled(answer=word)))
        assert "This suggestion was answered already." in page.html
    assert desk.contact == accepted


def test_adding_is_not_undone_over_what_came_since(desk: Desk) -> None:
    desk.hear(is_suggested=True, first_name="Maria")
    page = answer(desk, "accept")
    desk.hear(company="Acme BV", at=LATER)
    reply = desk.person.post(WAITING, form=undo_of(page))
    assert reply.status == 409
    assert "The contact was changed since." in reply.text
    assert desk.value("first_name") == "Maria"
    assert desk.value("company") == "Acme BV"


def test_an_undo_does_not_bring_back_who_was_forgotten(desk: Desk) -> None:
    desk.hear(is_suggested=True, first_name="Maria")
    page = answer(desk, "accept")
    desk.person.post(f"{desk.path}/forget", form=desk.form("/forget").filled(whose="mine"))
    assert desk.person.post(WAITING, form=undo_of(page)).status == 409
    assert correspondents.get(desk.inbox_id, desk.email).version is None
    assert contact_of(desk.email) is None


def test_a_persons_word_stays_when_a_suggestion_is_added(desk: Desk) -> None:
    desk.hear(company="Acme BV")
    with transaction() as write:
        stored = contacts.get(desk.email)
        assert stored is not None
        entered = correct(stored.contact, {Field.COMPANY: "Acme NV"}, None, datetime.now(UTC))
        contacts.put(write, contacts.onto(stored, entered))
    desk.hear(is_suggested=True, first_name="Maria", company="Acme BV")
    answer(desk, "accept")
    assert desk.contact.values[Field.COMPANY].author is Author.PERSON
    assert desk.value("company") == "Acme NV"


def test_only_so_many_stand_above_the_list_and_the_rest_has_its_pages(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages_contacts, "ON_TOP", 2)
    monkeypatch.setattr(pages_contacts, "ON_THEIR_PAGE", 2)
    for number in range(5):
        at = LATER - timedelta(days=10 - number)
        hear_from(desk.inbox_id, f"{number}{desk.email}", is_suggested=True, first_name=f"Ann{number}", at=at)
    page = shown(desk.person, LIST)
    seen = []
    while True:
        assert len(waiting(page)) <= 2
        seen += re.findall(r">(Ann\d)", page.html)
        following = re.search(rf'href="({WAITING}\?after=[^"]+)"', page.html)
        if following is None:
            break
        page = shown(desk.person, following[1])
    assert seen == [f"Ann{number}" for number in range(5)]


def test_suggestions_are_those_of_ones_own_inboxes(desk: Desk, piet: Person) -> None:
    other = desk.beside(piet)
    other.hear(is_suggested=True, first_name="Maria")
    assert waiting(shown(desk.person, LIST)) == []
    form = waiting(shown(other.person, LIST))[0]
    own = next(form for form in shown(desk.person, WAITING).forms if form.id == "undo-answer")
    stolen = dict(form.pairs)["suggestion"]
    for word in ("accept", "reject"):
        assert desk.person.post(WAITING, form=own.filled(answer=word, suggestion=stolen)).status == 404
    assert contact_of(desk.email) is None


@pytest.mark.parametrize(
    "more", ["", "answer=accept", "answer=accept&suggestion=x", "answer=undo&undo=x", "answer=other"]
)
def test_an_answer_that_is_none_is_refused(desk: Desk, more: str) -> None:
    token = next(form for form in shown(desk.person, WAITING).forms if form.id == "undo-answer").pairs[0][1]
    assert desk.person.post(WAITING, form=f"form_token={token}&{more}").status in {404, 409}


def test_an_answer_from_an_older_page_or_another_site_is_none(desk: Desk) -> None:
    desk.hear(is_suggested=True, first_name="Maria")
    form = waiting(shown(desk.person, LIST))[0]
    reply = desk.person.post(WAITING, form=form.filled(answer="accept", form_token="forged"))
    assert reply.status == 403
    assert "This page is from before you signed in again." in reply.text
    again = waiting(Page(reply.text))[0]
    assert dict(again.pairs)["back"] == "list"
    assert contact_of(desk.email) is None
    desk.person.post(WAITING, form=again.filled(answer="accept"))
    assert desk.value("first_name") == "Maria"


def test_an_answer_after_the_session_ended_is_asked_for_again(world: World, desk: Desk) -> None:
    desk.hear(is_suggested=True, first_name="Maria")
    form = waiting(shown(desk.person, WAITING))[0]
    desk.person.cookies.clear()
    assert desk.person.post(WAITING, form=form.filled(answer="accept")).status == 303
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    page = shown(desk.person, WAITING)
    assert "You were signed out before this was saved." in page.html
    assert len(waiting(page)) == 1
    assert contact_of(desk.email) is None


def test_what_mail_says_is_shown_as_text(desk: Desk) -> None:
    script = '"><script>alert(1)</script>'
    desk.hear(is_suggested=True, first_name=script, company=f"\u202e{script}")
    hear_from(desk.inbox_id, f"known-{desk.email}", first_name=script, last_name="aaaa1")
    for path in (LIST, WAITING):
        assert "<script>alert" not in desk.person.get(path).text
    assert "<script>alert" not in answer(desk, "accept").html


def test_nothing_personal_is_logged(desk: Desk, logged: StringIO) -> None:
    desk.hear(is_suggested=True, first_name="Canary", company="Canary BV")
    answer(desk, "accept")
    desk.person.get(desk.path)
    desk.edit(company="Canary NV", number__1="Canary")
    assert desk.email not in logged.getvalue()
    assert "anary" not in logged.getvalue()


def test_every_page_is_labelled_has_ids_once_and_runs_nothing_inline(desk: Desk) -> None:
    desk.hear(first_name="Maria", phone="+31612345678", street="Dam 1", city="Amsterdam")
    hear_from(desk.inbox_id, f"new-{desk.email}", is_suggested=True, first_name="New")
    for path in (LIST, WAITING, desk.path, f"{desk.path}/edit", f"{desk.path}/forget"):
        page = shown(desk.person, path)
        assert len(page.ids) == len(set(page.ids))
        for one in page.controls:
            assert one["tag"] == "button" or one.get("type") == "hidden" or one.get("id") in page.labels, one
        assert page.html.count("<h1>") == 1
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|javascript:", page.html)
        assert all(form.pairs[0][0] == "form_token" for form in page.forms)
        assert '<a href="/contacts" aria-current=' in page.html
