"""The page of one contact: where each value came from, for whom that is, and the way back."""

from datetime import UTC, datetime, timedelta

import pytest

from api.sealing import Seal
from gleaner.contacts.contact import Author
from gleaner.contacts.observation import Field
from tests.functions.api.calls import Person
from tests.functions.api.contact_desk import Desk, desk_of, undo_of
from tests.functions.api.pages import Form, Page, followed, shown, signed_in
from tests.functions.api.rows import contact_of
from tests.functions.api.world import World

LONG_AGO = datetime.now(UTC) - timedelta(days=20)


@pytest.fixture
def desk(world: World, emma: Person) -> Desk:
    return desk_of(world, emma)


def earlier(page: Page, field: str, number: str = "") -> Form:
    """The form of a field's Undo."""
    wanted = {("form", "earlier"), ("field", field)} | ({("number", number)} if number else set())
    return next(form for form in page.forms if wanted <= set(form.pairs))


def test_the_line_is_shown_to_who_received_it_and_nobody_else(desk: Desk, piet: Person) -> None:
    desk.hear(first_name="Maria", company="Acme BV", phone="+31612345678")
    own, other = desk.page.html, desk.beside(piet).page.html
    for value in ("Maria", "Acme BV", "+31 6 12345678"):
        assert f"{value}" in own
        assert f"{value}" in other
    assert "<blockquote>the line with Acme BV</blockquote>" in own
    assert "the line with" not in other
    assert own.count("From a signature,") == other.count("From a signature,") == 3
    assert "Very likely right" in own
    assert "Very likely right" not in other


def test_the_address_of_a_page_tells_nobody_whom_it_is_about(desk: Desk) -> None:
    desk.hear(first_name="Maria")
    assert "maria" not in desk.path
    assert "/contacts/" not in desk.page.html.replace(f"{desk.path}", "")


def test_what_a_person_entered_is_marked_so(desk: Desk) -> None:
    desk.hear(company="Acme BV", job_title="Buyer")
    followed(desk.person, desk.edit(company="Acme NV", job_title=""))
    html = desk.page.html
    assert html.count("; mail never overwrites it") == 1
    assert html.count("; mail does not fill it again") == 1
    assert html.count("Earlier values") == 2
    followed(desk.person, desk.edit(company="Acme SA"))
    assert desk.page.html.count("Entered by a person, ") == 2
    assert desk.page.html.count("; mail never overwrites it") == 1


def test_a_field_goes_back_as_its_button_says_and_that_is_undone_exactly(desk: Desk) -> None:
    desk.hear(company="Old BV", at=LONG_AGO)
    desk.hear(company="New BV")
    before = desk.contact
    page = desk.page
    assert "Put back Old BV" in page.html
    done = followed(desk.person, desk.person.post(desk.path, form=earlier(page, "company").filled()))
    assert desk.value("company") == "Old BV"
    assert desk.contact.values[Field.COMPANY].author is Author.PERSON
    undone = desk.undo(done)
    assert "Undone. It is as it was before." in undone.html
    assert desk.contact == before
    desk.undo(undone)
    assert desk.value("company") == "Old BV"


def test_a_value_that_came_from_nothing_is_emptied(desk: Desk) -> None:
    desk.hear(website="example.org")
    page = desk.page
    assert "Empty this field" in page.html
    desk.person.post(desk.path, form=earlier(page, "website").filled())
    assert desk.value("website") == ""


def test_a_number_is_removed_and_put_back(desk: Desk) -> None:
    def numbers() -> list[str]:
        return [one.value for one in desk.contact.phones]

    desk.hear(first_name="Maria", phone="+31612345678")
    page = desk.page
    assert "Remove +31 6 12345678" in page.html
    desk.person.post(desk.path, form=earlier(page, "phone", "+31612345678").filled())
    assert numbers() == []
    page = desk.page
    assert "Removed by a person, " in page.html
    assert "Put back +31 6 12345678" in page.html
    desk.person.post(desk.path, form=earlier(page, "phone", "+31612345678").filled())
    assert numbers() == ["+31612345678"]


def test_an_address_goes_back_as_one(desk: Desk) -> None:
    desk.hear(street="Dam 1", city="Amsterdam", at=LONG_AGO)
    desk.hear(street="Coolsingel 2", city="Rotterdam")
    page = desk.page
    assert "Put back Dam 1, Amsterdam" in page.html
    desk.person.post(desk.path, form=earlier(page, "street").filled())
    assert (desk.value("street"), desk.value("city")) == ("Dam 1", "Amsterdam")


def test_pressing_the_same_button_twice_goes_back_once(desk: Desk) -> None:
    desk.hear(company="Old BV", at=LONG_AGO)
    desk.hear(company="New BV")
    body = earlier(desk.page, "company").filled()
    desk.person.post(desk.path, form=body)
    again = followed(desk.person, desk.person.post(desk.path, form=body))
    assert "Nothing changed." in again.html
    assert desk.value("company") == "Old BV"


def test_a_button_of_an_older_page_does_nothing_that_it_does_not_say(desk: Desk) -> None:
    desk.hear(company="Old BV", at=LONG_AGO)
    body = earlier(desk.page, "company").filled()
    desk.hear(company="New BV")
    reply = desk.person.post(desk.path, form=body)
    assert reply.status == 409
    assert "This was changed elsewhere while the page was open." in reply.text
    assert desk.value("company") == "New BV"


def test_an_undo_does_not_overwrite_what_came_since(desk: Desk) -> None:
    desk.hear(company="Old BV")
    done = followed(desk.person, desk.edit(company="New BV"))
    desk.edit(company="Newest BV")
    reply = desk.person.post(desk.path, form=undo_of(done))
    assert reply.status == 409
    assert desk.value("company") == "Newest BV"


def test_an_undo_is_of_its_session_and_contact(world: World, desk: Desk, piet: Person) -> None:
    desk.hear(company="Old BV")
    done = followed(desk.person, desk.edit(company="New BV"))
    other = desk.beside(piet)
    stolen = next(str(one["value"]) for one in done.controls if one.get("name") == "undo")
    form = next(form for form in other.page.forms if form.id == "undo-done")
    reply = other.person.post(desk.path, form=form.filled(undo=stolen))
    assert reply.status == 409
    assert "This can no longer be undone." in reply.text
    assert desk.value("company") == "New BV"


@pytest.mark.parametrize("sealed", ["x", "maria@example.org", "%00", "é", "A" * 5000, "a/b"])
@pytest.mark.parametrize("below", ["", "/edit", "/forget"])
def test_a_made_up_address_leads_nowhere(desk: Desk, sealed: str, below: str) -> None:
    assert desk.person.get(f"/contacts/{sealed}{below}").status == 404


def test_somebody_who_is_not_in_the_book_is_not_found(desk: Desk) -> None:
    for below in ("", "/edit", "/forget"):
        assert desk.person.get(f"{desk.path}{below}").status == 404
    sealed_otherwise = Seal("suggestion", desk.world.key()).closed(desk.email)
    assert desk.person.get(f"/contacts/{sealed_otherwise}").status == 404


def test_a_form_of_another_site_changes_nothing(desk: Desk) -> None:
    desk.hear(company="Old BV", at=LONG_AGO)
    desk.hear(company="New BV")
    before = desk.contact
    for form in (earlier(desk.page, "company"), desk.form("/forget")):
        body = form.filled(form_token="forged", whose="mine")
        assert desk.person.post(form.action, form=body).status == 403
    assert desk.contact == before


def test_forgetting_is_explained_and_takes_ones_own_evidence(desk: Desk, piet: Person) -> None:
    other = desk.beside(piet)
    other.hear(company="Theirs BV", at=LONG_AGO)
    desk.hear(first_name="Maria", company="Mine BV")
    asked = shown(desk.person, f"{desk.path}/forget")
    assert "Forget for everybody" not in asked.html
    assert contact_of(desk.email) is not None
    body = desk.form("/forget").filled(whose="mine")
    for _ in range(2):
        done = followed(desk.person, desk.person.post(f"{desk.path}/forget", form=body))
        assert "The contact stays" in done.html
    assert {field.value: value.value for field, value in desk.contact.values.items()} == {"company": "Theirs BV"}


def test_somebody_known_from_nowhere_else_is_gone(desk: Desk) -> None:
    desk.hear(first_name="Maria")
    body = desk.form("/forget").filled(whose="mine")
    for name in ("Maria", desk.email):  # pressed twice, the name is forgotten too
        done = followed(desk.person, desk.person.post(f"{desk.path}/forget", form=body))
        assert f"Forgotten: {name}." in done.html
    assert contact_of(desk.email) is None


def test_only_an_administrator_has_somebody_forgotten_for_everybody(world: World, desk: Desk) -> None:
    desk.hear(first_name="Maria")
    body = desk.form("/forget").filled(whose="everybody")
    assert desk.person.post(f"{desk.path}/forget", form=body).status == 403
    assert contact_of(desk.email) is not None
    admin = signed_in(world, world.person(groups="[admins]"))
    form = next(form for form in shown(admin, f"{desk.path}/forget").forms if form.action.endswith("/forget"))
    done = followed(admin, admin.post(form.action, form=form.filled(whose="everybody")))
    assert "Forgotten for everybody: Maria." in done.html
    assert contact_of(desk.email) is None
