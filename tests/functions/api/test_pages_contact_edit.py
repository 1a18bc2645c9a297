"""The form of a contact: only what was changed is written, never over somebody else's change, and it is undone exactly."""

from datetime import UTC, datetime, timedelta

import pytest

from gleaner.contacts.contact import Author
from gleaner.contacts.observation import Field
from tests.functions.api.calls import Person
from tests.functions.api.contact_desk import Desk, desk_of, undo_of
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.world import World

LATER = datetime.now(UTC) + timedelta(minutes=5)
FIELDS = ("first_name", "last_name", "job_title", "company", "website", "linkedin", "street", "city", "state", "postal_code", "country")  # fmt: skip


@pytest.fixture
def desk(world: World, emma: Person) -> Desk:
    return desk_of(world, emma)


def authors(desk: Desk) -> dict[str, str]:
    return {field.value: value.author for field, value in desk.contact.values.items()}


def test_only_what_was_changed_is_written(desk: Desk) -> None:
    desk.hear(first_name="Maria", company="Acme BV", phone="+31612345678")
    before = desk.contact
    page = followed(desk.person, desk.edit(company="Acme NV"))
    assert "Saved. What you entered is never overwritten by mail." in page.html
    assert authors(desk) == {"first_name": "machine", "company": "person"}
    assert desk.contact.phones == before.phones
    assert desk.contact.values[Field.FIRST_NAME] == before.values[Field.FIRST_NAME]
    desk.hear(first_name="Marie", company="Other BV", at=LATER)
    assert (desk.value("first_name"), desk.value("company")) == ("Marie", "Acme NV")


def test_saving_what_is_there_already_changes_nothing(desk: Desk) -> None:
    desk.hear(first_name="Maria", street="Dam  1", city="Amsterdam", phone="+31612345678")
    before = desk.contact
    assert "Nothing changed." in followed(desk.person, desk.edit()).html
    assert desk.contact == before


def test_what_is_emptied_stays_empty(desk: Desk) -> None:
    desk.hear(first_name="Maria", company="Acme BV")
    followed(desk.person, desk.edit(company=" "))
    desk.hear(company="Acme BV", at=LATER)
    assert desk.value("company") == ""


def test_all_fields_can_be_emptied_and_come_back(desk: Desk) -> None:
    desk.hear(**dict.fromkeys(FIELDS[:4], "x"), street="Dam 1", city="Amsterdam", phone="+31612345678")
    before = desk.contact
    page = followed(desk.person, desk.edit(**dict.fromkeys(FIELDS, ""), number__1=""))
    assert {value.value for value in desk.contact.values.values()} == {""}
    assert desk.contact.phones == ()
    desk.undo(page)
    assert desk.contact == before


def test_numbers_are_changed_one_by_one(desk: Desk) -> None:
    desk.hear(phone="+31612345678")
    desk.edit(number__2="020-123 45 67", type__2="work", extension__2="12")
    mobile, work = sorted(desk.contact.phones, key=lambda one: one.value, reverse=True)
    assert (mobile.author, mobile.evidence_id is None) == (Author.MACHINE, False)
    assert (work.value, work.phone_type, work.extension, work.author) == ("+31201234567", "work", "12", "person")
    form = desk.form("/edit")
    row = next(name[-1] for name, value in form.pairs if value == "+31 6 12345678")
    desk.save(form, **{f"number__{row}": ""})
    assert [one.value for one in desk.contact.phones] == ["+31201234567"]
    desk.hear(phone="+31612345678", at=LATER)
    assert [one.value for one in desk.contact.phones] == ["+31201234567"]


def test_there_are_always_rows_for_more_numbers(desk: Desk) -> None:
    desk.hear(first_name="Maria")
    for count in range(1, 21):
        page = shown(desk.person, f"{desk.path}/edit")
        empty = [one for one in page.controls if one.get("type") == "tel" and not one["value"]]
        assert len(empty) == min(3, 21 - count)
        followed(desk.person, desk.edit(**{f"number__{count}": f"+31 20 123 45{count:02}"}))
    assert len(desk.contact.phones) == 20


WRONG = [
    ("first_name", "x" * 201, "Write at most 200 letters."),
    ("company", "A" * 10_000, "Write at most 200 letters."),
    ("last_name", "Ma\x00ria", "Write one line of visible letters."),
    ("job_title", "\u202eevil\u202c", "Write one line of visible letters."),
    ("website", "javascript:alert(1)", "Write a web address, such as https://www.example.com."),
    ("linkedin", "see my page", "Write a web address, such as https://www.example.com."),
    ("number-1", "call me", "Write the number with its country code, such as +31 20 123 4567."),
    ("number-1", "1", "Write the number with its country code, such as +31 20 123 4567."),
    ("number-3", "9" * 10_000, "Write the number with its country code, such as +31 20 123 4567."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "typed", "sentence"), WRONG)
def test_what_cannot_be_saved_is_said_beside_its_field_and_stays_typed(
    desk: Desk, name: str, typed: str, sentence: str
) -> None:
    desk.hear(first_name="Maria")
    before = desk.contact
    reply = desk.edit(**{name.replace("-", "__"): typed, "city": "Utrecht"})
    assert reply.status == 422
    assert f'id="{name}-error">{sentence}' in reply.text
    page = Page(reply.text)
    refused = [one for one in page.controls if one.get("aria-invalid") == "true"]
    assert [(one["name"], "autofocus" in one) for one in refused] == [(name, True)]
    pairs = next(form for form in page.forms if form.action.endswith("/edit")).pairs
    assert {(name, typed.replace("\x00", "\ufffd")), ("city", "Utrecht")} <= {
        (key, value.replace("\x00", "\ufffd")) for key, value in pairs
    }
    assert desk.contact == before


@pytest.mark.parametrize(
    ("changes", "name", "sentence"),
    [
        ({"number__1": "+31201234567", "type__1": "pager"}, "type-1", "Choose one of these."),
        ({"number__2": "+31201234567", "extension__2": "x"}, "extension-2", "Write the extension in digits, at most 10."),
        ({"extension__3": "12"}, "number-3", "Write the number too, or empty its extension."),
    ],
)  # fmt: skip
def test_a_wrong_part_of_a_number_is_named(desk: Desk, changes: dict[str, str], name: str, sentence: str) -> None:
    desk.hear(first_name="Maria")
    reply = desk.edit(**changes)
    assert reply.status == 422
    assert f'id="{name}-error">{sentence}' in reply.text


def test_a_form_full_of_scripts_shows_them_as_text(desk: Desk) -> None:
    script = '"><script>alert(1)</script>'
    desk.hear(**dict.fromkeys(("first_name", "last_name", "company"), script))
    for path in ("", "/edit", "/forget"):
        assert "<script>alert" not in desk.person.get(f"{desk.path}{path}").text
    form = desk.form("/edit")
    names = {name for name, _ in form.pairs} - {"form_token", "form_owner"}
    reply = desk.person.post(form.action, form=form.filled(**dict.fromkeys(names, script)))
    assert reply.status in {303, 422}
    assert "<script>alert" not in reply.text


def test_two_tabs_cannot_overwrite_each_other_unseen(desk: Desk) -> None:
    desk.hear(first_name="Maria", company="Old BV", job_title="Buyer")
    first, second = desk.form("/edit"), desk.form("/edit")
    desk.save(first, company="First BV", job_title="Head of buying")
    reply = desk.save(second, company="Second BV", first_name="Marie")
    assert reply.status == 409
    assert desk.value("company") == "First BV"
    assert '<th scope="row">Company</th><td><bdi>First BV</bdi></td><td><bdi>Second BV</bdi></td>' in reply.text
    assert "Head of buying</bdi>" not in reply.text
    again = next(form for form in Page(reply.text).forms if form.action.endswith("/edit"))
    followed(desk.person, desk.save(again))
    assert [desk.value(one) for one in ("company", "first_name", "job_title")] == [
        "Second BV",
        "Marie",
        "Head of buying",
    ]


def test_tabs_that_change_different_fields_do_not_disturb_each_other(desk: Desk) -> None:
    desk.hear(first_name="Maria", company="Old BV", phone="+31612345678")
    first, second, third = (desk.form("/edit") for _ in range(3))
    desk.save(first, company="New BV")
    assert desk.save(second, job_title="Buyer").status == 303
    assert desk.save(third, number__2="+31201234567").status == 303
    assert (desk.value("company"), desk.value("job_title"), len(desk.contact.phones)) == ("New BV", "Buyer", 2)


def test_no_address_is_put_together_from_two_people(desk: Desk) -> None:
    desk.hear(street="Dam 1", city="Amsterdam")
    stale = desk.form("/edit")
    desk.hear(street="Coolsingel 2", city="Rotterdam", at=LATER)
    reply = desk.save(stale, street="Dam 1a")
    assert reply.status == 409
    for row in ("Coolsingel 2</bdi></td><td><bdi>Dam 1a", "Rotterdam</bdi></td><td><bdi>Amsterdam"):
        assert row in reply.text
    again = next(form for form in Page(reply.text).forms if form.action.endswith("/edit"))
    desk.save(again)
    assert (desk.value("street"), desk.value("city")) == ("Dam 1a", "Amsterdam")


def test_numbers_changed_in_two_tabs_are_shown_both(desk: Desk) -> None:
    desk.hear(phone="+31612345678")
    first, second = desk.form("/edit"), desk.form("/edit")
    desk.save(first, number__1="+31611111111")
    reply = desk.save(second, number__2="+31201234567")
    assert reply.status == 409
    assert "+31 6 11111111</bdi></td><td><bdi>+31 6 12345678, +31201234567" in reply.text
    again = next(form for form in Page(reply.text).forms if form.action.endswith("/edit"))
    desk.save(again)
    assert {one.value for one in desk.contact.phones} == {"+31612345678", "+31201234567"}


def test_sending_the_form_twice_saves_once(desk: Desk) -> None:
    desk.hear(company="Old BV")
    form = desk.form("/edit")
    desk.save(form, company="New BV")
    saved = desk.contact
    assert "Nothing changed." in followed(desk.person, desk.save(form, company="New BV")).html
    assert desk.contact == saved


def test_an_undo_puts_everything_back_as_it_was_and_leaves_what_came_since(desk: Desk) -> None:
    desk.hear(first_name="Maria", company="Old BV", city="Amsterdam", phone="+31612345678")
    before = desk.contact
    page = followed(desk.person, desk.edit(company="New BV", city="Utrecht", number__1="+31201234567"))
    undone = desk.undo(page)
    assert desk.contact == before
    desk.undo(undone)
    assert desk.value("company") == "New BV"
    page = followed(desk.person, desk.edit(company="Newer BV"))
    desk.hear(job_title="Buyer", at=LATER)
    desk.undo(page)
    assert (desk.value("company"), desk.value("job_title")) == ("New BV", "Buyer")


def test_an_undo_pressed_twice_undoes_once(desk: Desk) -> None:
    desk.hear(company="Old BV")
    body = undo_of(followed(desk.person, desk.edit(company="New BV")))
    desk.person.post(desk.path, form=body)
    assert "Nothing changed." in followed(desk.person, desk.person.post(desk.path, form=body)).html
    assert desk.value("company") == "Old BV"


def test_what_was_typed_survives_a_session_that_ended(world: World, desk: Desk) -> None:
    desk.hear(company="Old BV")
    form = desk.form("/edit")
    desk.person.cookies.clear()
    away = desk.save(form, company="Typed BV")
    assert away.status == 303
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    page = shown(desk.person, f"{desk.path}/edit")
    assert "You were signed out before this was saved." in page.html
    assert desk.value("company") == "Old BV"
    again = next(form for form in page.forms if form.action.endswith("/edit"))
    assert ("company", "Typed BV") in again.pairs
    followed(desk.person, desk.save(again))
    assert desk.value("company") == "Typed BV"


def test_a_page_of_an_earlier_session_saves_nothing_and_keeps_what_was_typed(world: World, desk: Desk) -> None:
    desk.hear(company="Old BV")
    form = desk.form("/edit")
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    reply = desk.save(form, company="Typed BV")
    assert reply.status == 403
    assert 'value="Typed BV"' in reply.text
    assert desk.value("company") == "Old BV"


def test_a_form_of_somebody_else_is_not_shown_again(desk: Desk) -> None:
    desk.hear(company="Old BV")
    reply = desk.edit(form_token="forged", form_owner="", company="Typed BV")
    assert reply.status == 403
    assert "Typed BV" not in reply.text


@pytest.mark.parametrize("body", ["", "company=X", "&" * 10_000, "%ff=%ff&number-1=%00", "was_company=Old+BV"])
def test_a_form_that_is_none_of_ours_empties_nothing(desk: Desk, body: str) -> None:
    desk.hear(company="Old BV", phone="+31612345678")
    before = desk.contact
    token = dict(desk.form("/edit").pairs)["form_token"]
    reply = desk.person.post(f"{desk.path}/edit", form=f"form_token={token}&{body}")
    assert reply.status in {303, 400, 409, 422}
    assert desk.contact == before
