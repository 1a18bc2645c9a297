"""Every form of an inbox's page: empty, too long, hostile, stale, pressed twice, of a session that ended, of another site."""

from typing import Any
from urllib.parse import urlencode

import pytest

from api.settings_pages.parts import PARTS
from tests.functions.api.calls import Person
from tests.functions.api.desk import Desk
from tests.functions.api.pages import Form, Page, followed, signed_in
from tests.functions.api.world import World, connect

SCRIPT = '"><script>alert(1)</script>'
SAVES: dict[str, dict[str, Any]] = {
    "contacts": {"capture": "review"},
    "who": {"contact_rule": "everyone"},
    "exclusions": {"excluded_domains": "ads.example"},
    "tasks": {"silent_days": "7"},
    "digest": {"digest_time": "06:45"},
    "phones": {"phone_region": "BE"},
    "raw": {"keeps_raw_days": "7"},
}
"""One change that each form saves."""
OTHERS = ("automation", "aliases", "aliases-change")
"""Forms that hold no preferences."""
ACCEPTED = {
    "emptied": {"exclusions", "automation"},
    "made of scripts": {"automation"},
    "far too long": {"automation"},
    "of wrong characters": {"automation"},
    "repeated": {"automation"},
}
"""Forms to which such fields say something: no exclusions, or a switch that is not turned on."""
ABUSES: dict[str, Any] = {
    "emptied": None,
    "made of scripts": SCRIPT,
    "far too long": "x" * 5000,
    "of wrong characters": "\u202egnp.exe\u0000\ud7ff\ufffe\r\n",
    "repeated": ("\u0000", "x", SCRIPT),
}


def form_of(desk: Desk, name: str) -> Form:
    return next(form for form in desk.page.forms if ("form", name) in form.pairs)


def fields_of(form: Form) -> set[str]:
    """What a person fills in."""
    return {name for name, _ in form.pairs} - {"form_token", "form_owner", "form", "version", "inbox_id"}


def names_of(desk: Desk, name: str) -> set[str]:
    """The fields, buttons and empty boxes included."""
    buttons = {"automation": {"enabled"}, "aliases-change": {"remove", "again", "cancel"}}
    boxes = {"who": {"includes_colleagues"}, "tasks": {"has_tasks"}, "digest": {"digest_weekdays", "has_digest"}}
    return fields_of(form_of(desk, name)) | buttons.get(name, set()) | boxes.get(name, set())


def test_the_table_knows_every_form_of_the_page(desk: Desk) -> None:
    names = {value for form in desk.page.forms for name, value in form.pairs if name == "form"}
    assert names == {*SAVES, *OTHERS, "undo"}
    assert set(SAVES) == set(PARTS)


@pytest.mark.parametrize("name", [*SAVES, *OTHERS])
@pytest.mark.parametrize("abuse", ABUSES)
def test_a_form_that_is_abused_is_refused_and_shown_as_text(desk: Desk, name: str, abuse: str) -> None:
    before = desk.inbox
    changes: dict[str, Any] = dict.fromkeys(names_of(desk, name), ABUSES[abuse])
    reply = desk.person.post(desk.path, form=form_of(desk, name).filled(**changes))
    is_accepted = name in ACCEPTED[abuse]
    is_nothing = name == "aliases-change" and abuse == "emptied"
    is_harmless = name == "aliases-change" and not is_nothing
    assert reply.status == (303 if is_accepted or is_harmless else 404 if is_nothing else 422)
    page = reply.text if reply.status != 303 else followed(desk.person, reply).html
    assert "<script>alert" not in page
    assert len(page) < 200_000
    assert desk.inbox == before


@pytest.mark.parametrize("name", SAVES)
def test_a_form_that_is_pressed_twice_saves_once(desk: Desk, name: str) -> None:
    body = form_of(desk, name).filled(**SAVES[name])
    assert "Saved: " in followed(desk.person, desk.person.post(desk.path, form=body)).html
    saved = desk.inbox
    assert "Nothing changed." in followed(desk.person, desk.person.post(desk.path, form=body)).html
    assert desk.inbox == saved


@pytest.mark.parametrize("name", SAVES)
def test_a_form_that_is_stale_saves_nothing_and_keeps_what_was_typed(desk: Desk, name: str) -> None:
    stale = form_of(desk, name).filled(**SAVES[name], version="0123456789abcdef")
    before = desk.inbox
    reply = desk.person.post(desk.path, form=stale)
    assert reply.status == 409
    assert desk.inbox == before
    [(field, typed)] = SAVES[name].items()
    assert (field, typed) in Page(reply.text).form(name).pairs


@pytest.mark.parametrize("name", SAVES)
def test_what_was_typed_into_a_form_survives_signing_in_again(world: World, desk: Desk, name: str) -> None:
    body, before = form_of(desk, name).filled(**SAVES[name]), desk.inbox
    desk.person.cookies.clear()
    assert desk.person.post(desk.path, form=body).headers["location"].startswith("/sign-in?to=%2Fsettings")
    desk.person.cookies.update(signed_in(world, desk.person).cookies)
    page = desk.page
    assert f'id="{name}-notice"' in page.html
    [(field, typed)] = SAVES[name].items()
    assert (field, typed) in page.form(name).pairs
    assert desk.inbox == before
    followed(desk.person, desk.person.post(desk.path, form=page.form(name).filled()))
    assert desk.inbox != before


@pytest.mark.parametrize("name", [*SAVES, *OTHERS])
def test_a_form_of_another_site_or_person_saves_nothing(world: World, desk: Desk, piet: Person, name: str) -> None:
    other = Desk(signed_in(world, piet), connect(piet)["inbox_id"])
    before = desk.inbox
    change = SAVES.get(name, {"enabled": "on", "address": "other@example.org", "remove": desk.person.email})
    for token in ("", "forged", dict(other.page.form(name).pairs)["form_token"]):
        assert desk.person.post(desk.path, form=form_of(desk, name).filled(**change, form_token=token)).status == 403
    theirs = dict(other.page.form(name).pairs)["form_token"]
    assert other.person.post(desk.path, form=form_of(desk, name).filled(**change, form_token=theirs)).status == 404
    assert desk.inbox == before
    assert world.mails_to("other@example.org") == []


@pytest.mark.parametrize(
    "body", ["", "form=nothing", "form=undo", "form=undo&undo=x", "&" * 10_000, "%ff=%ff&form=%00"]
)
def test_a_form_that_is_none_of_ours_is_refused(desk: Desk, body: str) -> None:
    token = dict(desk.page.form("phones").pairs)["form_token"]
    assert desk.person.post(desk.path, form=f"form_token={token}&{body}").status in {400, 404}
    assert desk.person.post(desk.path, form="x" * 600_000).status == 413


@pytest.mark.parametrize(
    "form", ["aliases-change", "automation", "forwarding", "journal", "disconnect", "lights", "../x", "undo"]
)
def test_a_form_at_the_wrong_address_does_nothing(desk: Desk, form: str) -> None:
    before = desk.inbox
    token = dict(desk.page.form("phones").pairs)["form_token"]
    body = urlencode({"form_token": token, "form": form, "inbox_id": desk.inbox_id, "version": "x"})
    for path in ("/settings/email", f"{desk.path}/set-up"):
        assert desk.person.post(path, form=body).status in {303, 404}
    assert desk.inbox == before


WRONG = [
    ("contacts", "capture", "sometimes", "Choose one of these."),
    ("contacts", "capture_phone", "sometimes", "Choose one of these."),
    ("who", "contact_rule", "", "Choose one of these."),
    ("exclusions", "excluded_addresses", "fine@example.com\r\n<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt; is not an e-mail address."),
    ("exclusions", "excluded_addresses", "\r\n".join(f"{n}@example.com" for n in range(501)), "501 is too many: there may be at most 500."),
    ("exclusions", "excluded_domains", "no domain", "no domain is not a domain."),
    ("exclusions", "excluded_domains", "x" * 400, f"{'x' * 60}… is not a domain."),
    ("digest", "digest_time", "", "Write a time of day in hours and minutes, such as 08:00."),
    ("digest", "digest_time", "25:00", "Write a time of day in hours and minutes, such as 08:00."),
    ("digest", "digest_weekdays", None, "Choose at least one day."),
    ("digest", "digest_weekdays", "Monday", "Choose at least one day."),
    ("digest", "time_zone", "Amsterdam", "Choose a time zone from the list, such as Europe/Amsterdam."),
    ("digest", "time_zone", "../../etc/passwd", "Choose a time zone from the list, such as Europe/Amsterdam."),
    ("digest", "time_zone", "Europe/Amsterdam\x00", "Choose a time zone from the list, such as Europe/Amsterdam."),
    ("digest", "locale", "tlh", "Choose one of these."),
    ("phones", "phone_region", "Holland", "Choose a country by its two letters, such as NL."),
    ("phones", "phone_region", "N" * 5000, "Choose a country by its two letters, such as NL."),
    ("tasks", "country", "Holland", "Choose a country by its two letters, such as NL."),
    ("tasks", "silent_days", "", "Write a number of business days from 1 to 30."),
    ("tasks", "silent_days", "0", "Write a number of business days from 1 to 30."),
    ("tasks", "silent_days", "31", "Write a number of business days from 1 to 30."),
    ("tasks", "silent_days", "٣", "Write a number of business days from 1 to 30."),
    ("tasks", "silent_days", "9" * 5000, "Write a number of business days from 1 to 30."),
    ("tasks", "silent_days", "-1", "Write a number of business days from 1 to 30."),
    ("raw", "keeps_raw_days", "22", "Choose one of these."),
    ("raw", "keeps_raw_days", "", "Choose one of these."),
]  # fmt: skip


@pytest.mark.parametrize(("part", "name", "typed", "sentence"), WRONG)
def test_what_cannot_be_saved_is_said_beside_its_field_and_stays_typed(
    desk: Desk, part: str, name: str, typed: str | None, sentence: str
) -> None:
    before = desk.inbox
    reply = desk.person.post(desk.path, form=desk.page.form(part).filled(**{name: typed}))
    assert reply.status == 422
    assert f'id="{name}-error">{sentence}' in reply.text
    assert (reply.headers["hx-retarget"], reply.headers["hx-reselect"]) == (f"#{part}", f"#{part}")
    page = Page(reply.text)
    refused = [one for one in page.controls if one.get("aria-invalid") == "true"]
    is_in_legend = name in {"capture", "contact_rule"}
    assert is_in_legend or {str(one["name"]) for one in refused} == {name}
    kept = [value for key, value in page.form(part).pairs if key == name]
    if part == "exclusions" or name in {"digest_time", "time_zone", "silent_days"}:
        assert [text.replace("\r\n", "\n") for text in kept] == [str(typed).replace("\r\n", "\n")]
    assert desk.inbox == before
