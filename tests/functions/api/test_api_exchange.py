"""The contact book out to other programs, and others' address books in."""

import csv
import io
import re
from uuid import uuid4

import pytest

from gleaner.contacts.exchange.cards import read_cards
from gleaner.contacts.observation import Field
from tests.functions.api.calls import Person
from tests.functions.api.rows import contact_of, hear_from
from tests.functions.api.world import World, connect


@pytest.fixture
def maria() -> str:
    return f"maria-{uuid4().hex[:8]}@example.org"


def card(email: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"EMAIL:{email}", *lines, "END:VCARD", ""])


def whole_book(person: Person, kind: str, limit: int = 1000) -> str:
    text, path = "", f"/v1/contacts/export?format={kind}&limit={limit}"
    while path:
        page = person.get(path)
        assert page.status == 200, page.text
        text += page.text
        path = page.headers.get("link", "").partition(">")[0].removeprefix("<")
    return text


def test_an_imported_card_becomes_a_contact_that_mail_does_not_change(emma: Person, maria: str) -> None:
    reply = emma.post("/v1/contacts/import", card(maria, "N:Jansen;Maria", "ORG:Acme", "TEL;TYPE=cell:0612345678"))
    assert reply.body == {"created": 1, "changed": 0, "unchanged": 0, "problems": []}
    company = emma.get(f"/v1/contacts/{maria}").body["values"]["company"]
    assert (company["value"], company["author"]) == ("Acme", "person")
    hear_from(connect(emma)["inbox_id"], maria, company="Globex", job_title="CEO")
    contact = contact_of(maria)
    assert contact is not None
    assert {field.value: value.value for field, value in contact.values.items()} == {
        "first_name": "Maria",
        "last_name": "Jansen",
        "company": "Acme",
        "job_title": "CEO",
    }
    assert [one.value for one in contact.phones] == ["+31612345678"]


def test_the_same_file_twice_changes_nothing_and_a_later_edit_stays(emma: Person, maria: str) -> None:
    file = card(maria, "ORG:Acme", "TEL:+31201234567")
    emma.post("/v1/contacts/import", file)
    once = contact_of(maria)
    assert emma.post("/v1/contacts/import", file).body["unchanged"] == 1
    assert contact_of(maria) == once
    emma.patch(f"/v1/contacts/{maria}", {"company": "Initech"})
    assert emma.post("/v1/contacts/import", file).body["unchanged"] == 1
    assert emma.get(f"/v1/contacts/{maria}").body["values"]["company"]["value"] == "Initech"


def test_bad_cards_are_named_by_line_and_the_others_taken(emma: Person, maria: str) -> None:
    bad = card("nobody") + "BEGIN:VCARD\r\nEMAIL:cut@example.org\r\n"
    reply = emma.post("/v1/contacts/import", bad + card(maria, "TEL:call me")).body
    assert (reply["created"], [(one["line"], one["is_whole"]) for one in reply["problems"]]) == (
        1,
        [(1, True), (5, True), (10, False)],
    )
    assert "call me" not in str(reply)


@pytest.mark.parametrize("body", ["", "hello", "BEGIN:VCARD", "\x00\ufffd", "BEGIN:VCARD\nEND:VCARD\n" * 200])
def test_what_is_no_address_book_harms_nothing(emma: Person, body: str) -> None:
    reply = emma.post("/v1/contacts/import", body)
    assert (reply.status, reply.body["created"]) == (200, 0)


def test_too_much_at_once_is_refused_whole(emma: Person, maria: str) -> None:
    many = card(maria) + "".join(card(f"{number}@example.org") for number in range(250))
    assert emma.post("/v1/contacts/import", many).status == 413
    assert emma.post("/v1/contacts/import", "BEGIN:VCARD\nEND:VCARD\n" * 251).status == 413
    assert emma.post("/v1/contacts/import", "x" * 4_000_001).status == 413
    assert contact_of(maria) is None


def test_two_cards_of_one_person_are_one_contact(emma: Person, maria: str) -> None:
    reply = emma.post("/v1/contacts/import", card(maria, "ORG:Acme") + card(maria.upper(), "TITLE:CEO"))
    assert (reply.body["created"], reply.body["changed"]) == (1, 1)
    contact = contact_of(maria)
    assert contact is not None
    assert set(contact.values) == {Field.COMPANY, Field.JOB_TITLE}


def test_who_is_changed_at_the_same_moment_is_written_all_the_same(world: World, emma: Person, maria: str) -> None:
    world.account.tap.fail("dynamodb.TransactWriteItems", "TransactionConflict", 2)
    file = card(maria, "ORG:Acme") + card(f"other-{maria}", "ORG:Acme") + card(maria, "TITLE:CEO")
    reply = emma.post("/v1/contacts/import", file)
    world.account.tap.reset()
    assert (reply.status, reply.body["created"], reply.body["changed"]) == (200, 2, 1)
    contact = contact_of(maria)
    assert contact is not None
    assert set(contact.values) == {Field.COMPANY, Field.JOB_TITLE}
    assert contact_of(f"other-{maria}") is not None


def test_nobody_comes_back_by_import(world: World, emma: Person, maria: str) -> None:
    emma.post("/v1/contacts/import", card(maria))
    admin = world.person(groups="[admins]")
    assert admin.post(f"/v1/contacts/{maria}/forget", {"everybody": True}).status == 204
    reply = emma.post("/v1/contacts/import", card(maria)).body
    assert (reply["created"], len(reply["problems"])) == (0, 1)
    assert contact_of(maria) is None


def test_the_book_is_exported_in_pages_that_make_one_file(emma: Person) -> None:
    mark = uuid4().hex[:8]
    emails = [f"{name}-{mark}@example.org" for name in ("ada", "bea", "cor")]
    emma.post("/v1/contacts/import", "".join(card(email, f"N:{mark};Ada", "ORG:=1+1") for email in emails))
    book = whole_book(emma, "vcard", limit=2)
    read = read_cards("".join(one for one in re.split("(?=BEGIN:VCARD)", book) if mark in one), "NL")
    assert read.problems == ()
    assert [one.email for one in read.cards] == emails
    rows = [row for row in csv.DictReader(io.StringIO(whole_book(emma, "csv", limit=2))) if mark in row["email"]]
    assert [(row["email"], row["last_name"], row["company"]) for row in rows] == [
        (email, mark, "'=1+1") for email in emails
    ]


def test_an_export_is_a_file_of_its_kind(emma: Person, maria: str) -> None:
    emma.post("/v1/contacts/import", card(maria, "N:Müller;Jörg"))
    vcard, sheet = emma.get("/v1/contacts/export"), emma.get("/v1/contacts/export?format=csv")
    assert (vcard.headers["content-type"], sheet.headers["content-type"]) == (
        "text/vcard; charset=utf-8",
        "text/csv; charset=utf-8",
    )
    assert vcard.headers["content-disposition"] == 'attachment; filename="contacts.vcf"'
    assert "Jörg" in vcard.text
    own = next(one for one in re.split("(?=BEGIN:VCARD)", vcard.text) if "Jörg" in one)
    assert emma.post("/v1/contacts/import", own).body == {"created": 0, "changed": 0, "unchanged": 1, "problems": []}


@pytest.mark.parametrize("query", ["format=pdf", "limit=0", "limit=1001", "after=x", "after=%00"])
def test_a_wrong_export_is_refused(emma: Person, query: str) -> None:
    assert emma.get(f"/v1/contacts/export?{query}").status == 422


def test_only_who_is_signed_in_exports_and_imports(world: World) -> None:
    assert world.nobody().get("/v1/contacts/export").status == 401
    assert world.nobody().post("/v1/contacts/import", card("x@example.org")).status == 401


def test_windows_address_books_are_utf_16(emma: Person, maria: str) -> None:
    reply = emma.call("POST", "/v1/contacts/import", card(maria, "N:Müller;Jörg").encode("utf-16"))
    assert reply.body["created"] == 1
    contact = contact_of(maria)
    assert contact is not None
    assert contact.values[Field.LAST_NAME].value == "Müller"
