"""The shared contact book, suggestions, and forgetting."""

from datetime import UTC, datetime, timedelta
from urllib.parse import quote
from uuid import uuid4

import pytest

from gleaner.contacts.tombstone import email_hash
from gleaner.store import contacts, correspondents
from gleaner.store.rows import transaction
from tests.functions.api.calls import Person
from tests.functions.api.rows import contact_of, correspondent_of, hear_from
from tests.functions.api.world import World, connect, field_of


@pytest.fixture
def maria() -> str:
    return f"maria-{uuid4().hex[:8]}@example.org"


@pytest.fixture(scope="module")
def known(world: World) -> str:
    """A contact whom no test changes."""
    email = f"known-{uuid4().hex[:8]}@example.org"
    hear_from(connect(world.person())["inbox_id"], email, first_name="Maria")
    return email


def test_everybody_sees_a_contact_and_only_who_received_it_the_line(emma: Person, piet: Person, maria: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    connect(piet)
    hear_from(inbox_id, maria, first_name="Maria", phone="+31612345678")
    own, others = emma.get(f"/v1/contacts/{maria}").body, piet.get(f"/v1/contacts/{maria}").body
    name, phone = own["values"]["first_name"], own["phones"][0]
    assert (name["value"], name["author"], name["evidence"]) == ("Maria", "machine", "the line with Maria")
    assert (phone["value"], phone["type"], phone["evidence"]) == (
        "+31612345678",
        "mobile",
        "the line with +31612345678",
    )
    assert others["values"]["first_name"] == name | {"evidence": None}
    assert others["phones"] == [phone | {"evidence": None}]
    assert name["source"] == f"from a signature, {datetime.now(UTC).date()}"


def test_the_book_comes_in_pages_by_name(world: World, emma: Person) -> None:
    inbox_id = connect(emma)["inbox_id"]
    mark = uuid4().hex[:8]
    for name in ("Bea", "Ada", "Cor"):
        hear_from(inbox_id, f"{name.lower()}-{mark}@example.org", first_name=name, last_name=f"aaa{mark}")
    seen, after = [], ""
    while after is not None:
        page = emma.get(f"/v1/contacts?limit=2{f'&after={after}' if after else ''}").body
        seen += [item["first_name"] for item in page["items"] if mark in item["email"]]
        assert len(page["items"]) <= 2
        after = page["after"]
    assert seen == ["Ada", "Bea", "Cor"]


def test_what_a_person_enters_stays(emma: Person, piet: Person, maria: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    hear_from(inbox_id, maria, first_name="Maria", company="Old BV", phone="+31612345678")
    changed = piet.patch(
        f"/v1/contacts/{maria}",
        {
            "company": "New BV",
            "job_title": None,
            "phones": [{"number": "020-123 45 67", "type": "work", "extension": "12"}],
        },
    )
    assert changed.status == 200, changed.text
    assert changed.body["values"]["company"]["author"] == "person"
    hear_from(
        inbox_id,
        maria,
        company="Newer BV",
        job_title="CEO",
        phone="+31612345678",
        at=datetime.now(UTC) + timedelta(hours=1),
    )
    now = emma.get(f"/v1/contacts/{maria}").body
    assert now["values"]["company"]["value"] == "New BV"
    assert now["values"]["job_title"]["value"] == ""
    assert [(one["value"], one["type"], one["extension"]) for one in now["phones"]] == [("+31201234567", "work", "12")]
    assert now["values"]["first_name"]["value"] == "Maria"
    listed = [item for item in emma.get("/v1/contacts?limit=200").body["items"] if item["email"] == maria]
    assert listed == [] or listed[0]["job_title"] is None


def test_a_change_can_be_undone(emma: Person, maria: str) -> None:
    hear_from(connect(emma)["inbox_id"], maria, company="Old BV")
    path = f"/v1/contacts/{maria}"
    emma.patch(path, {"company": "Wrong BV"})
    assert emma.post(f"{path}/undo", {"field": "company"}).body["values"]["company"]["value"] == "Old BV"


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"first_name": 1}, "first_name"),
        ({"first_name": "x" * 201}, "first_name"),
        ({"first_name": "\ud800"}, "first_name"),
        ({"first_name": "Ma\x00ria"}, "first_name"),
        ({"website": "javascript:alert(1)"}, "website"),
        ({"linkedin": "see my page"}, "linkedin"),
        ({"nickname": "M"}, "nickname"),
        ({"email": "x@example.org"}, "email"),
        ({"phones": [{"number": "call me"}]}, "phones"),
        ({"phones": [{"number": "1"}]}, "phones"),
        ({"phones": [{"number": "+31201234567", "type": "pager"}]}, "type"),
        ({"phones": [{"number": "+31201234567", "extension": "x"}]}, "extension"),
    ],
)
def test_a_wrong_field_is_named_and_changes_nothing(
    world: World, known: str, body: dict[str, object], field: str
) -> None:
    before = contact_of(known)
    assert field_of(world.person().patch(f"/v1/contacts/{known}", {"company": "New BV", **body})) == field
    assert contact_of(known) == before


def test_a_name_as_long_as_allowed_still_sorts(emma: Person, maria: str) -> None:
    hear_from(connect(emma)["inbox_id"], maria, first_name="Maria")
    long = {"first_name": "🎈" * 200, "last_name": "ẞ" * 200, "website": "www.example.org/maria"}
    assert emma.patch(f"/v1/contacts/{maria}", long).status == 200


@pytest.mark.parametrize("after", ["x", "%00", "Zm9v", "YWFh" * 400, "%F0%9F%8E%88", "//79"])
def test_a_made_up_place_in_the_book_breaks_nothing(emma: Person, after: str) -> None:
    assert emma.get(f"/v1/contacts?after={after}").status in {200, 422}


@pytest.mark.parametrize(
    "email", ["nobody@example.org", "nobody", "forgotten%230123", "%00", "a" * 3000 + "@example.org"]
)
def test_an_unknown_contact_is_not_found(emma: Person, email: str) -> None:
    assert emma.get(f"/v1/contacts/{email}").status == 404
    assert emma.patch(f"/v1/contacts/{email}", {"first_name": "X"}).status == 404
    assert emma.post(f"/v1/contacts/{email}/undo", {"field": "company"}).status == 404


def test_forgetting_takes_ones_own_evidence_and_leaves_other_peoples(
    world: World, emma: Person, piet: Person, maria: str
) -> None:
    own, other = connect(emma)["inbox_id"], connect(piet)["inbox_id"]
    now = datetime.now(UTC)
    hear_from(other, maria, company="Theirs BV", at=now - timedelta(days=2))
    hear_from(own, maria, first_name="Maria", company="Mine BV", phone="+31612345678", at=now)
    for _ in range(2):
        assert emma.post(f"/v1/contacts/{maria}/forget").status == 204
    left = contact_of(maria)
    assert left is not None
    assert {field.value: value.value for field, value in left.values.items()} == {"company": "Theirs BV"}
    assert left.phones == ()
    assert correspondent_of(own, maria).evidence == {}
    assert correspondent_of(other, maria).evidence != {}
    hashed = email_hash(maria, world.key())
    assert correspondents.forgotten(own, [hashed]) == {hashed}
    assert correspondents.forgotten(other, [hashed]) == frozenset()
    assert contacts.forgotten([hashed]) == frozenset()


def test_somebody_known_from_nowhere_else_is_gone_after_forgetting(emma: Person, maria: str) -> None:
    hear_from(connect(emma)["inbox_id"], maria, first_name="Maria")
    assert emma.post(f"/v1/contacts/{maria}/forget", {"everybody": False}).status == 204
    assert emma.get(f"/v1/contacts/{maria}").status == 404


def test_a_suggestion_of_somebody_forgotten_for_everybody_brings_nobody_back(
    world: World, emma: Person, maria: str
) -> None:
    inbox_id = connect(emma)["inbox_id"]
    evidence = hear_from(inbox_id, maria, is_suggested=True, first_name="Maria")
    with transaction() as write:  # the request broke off before it reached the inboxes
        contacts.forget(write, maria, email_hash(maria, world.key()), datetime.now(UTC))
    assert emma.post(f"/v1/inboxes/{inbox_id}/suggestions/{evidence}", {"action": "accept"}).status == 204
    assert contact_of(maria) is None


def test_only_an_administrator_has_somebody_forgotten_for_everybody(
    world: World, emma: Person, piet: Person, maria: str
) -> None:
    known_by = [connect(person)["inbox_id"] for person in (emma, piet)]
    for inbox_id in known_by:
        hear_from(inbox_id, maria, first_name="Maria")
    path = f"/v1/contacts/{maria}/forget"
    assert emma.post(path, {"everybody": True}).status == 403
    assert contact_of(maria) is not None
    admin = world.person(groups="[editors admins]")
    for _ in range(2):
        assert admin.post(path, {"everybody": True}).status == 204
    assert contact_of(maria) is None
    hashed = email_hash(maria, world.key())
    assert contacts.forgotten([hashed]) == {hashed}
    assert [correspondents.get(inbox_id, maria).version for inbox_id in known_by] == [None, None]


def test_an_accepted_suggestion_becomes_a_contact(emma: Person, maria: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    evidence = hear_from(inbox_id, maria, is_suggested=True, first_name="Maria", phone="+31612345678")
    path = f"/v1/inboxes/{inbox_id}/suggestions"
    assert contact_of(maria) is None
    suggestion = emma.get(path).body["items"][0]
    assert (suggestion["evidence_id"], suggestion["email"], suggestion["reason"]) == (evidence, maria, "stranger")
    assert suggestion["values"][0]["evidence"] == "the line with Maria"
    assert emma.post(f"{path}/{evidence}", {"action": "accept"}).status == 204
    assert emma.post(f"{path}/{evidence}", {"action": "accept"}).status == 404
    assert emma.get(path).body == {"items": []}
    assert emma.get(f"/v1/contacts/{maria}").body["values"]["first_name"]["evidence"] == "the line with Maria"
    assert correspondent_of(inbox_id, maria).became_contact_at is not None


def test_a_rejected_suggestion_is_remembered(emma: Person, maria: str) -> None:
    inbox_id = connect(emma)["inbox_id"]
    evidence = hear_from(inbox_id, maria, is_suggested=True, first_name="Maria")
    path = f"/v1/inboxes/{inbox_id}/suggestions"
    assert emma.post(f"{path}/{evidence}", {"action": "reject"}).status == 204
    assert contact_of(maria) is None
    assert correspondent_of(inbox_id, maria).rejected == (evidence,)
    assert emma.get(path).body == {"items": []}


def test_a_suggestion_of_another_inbox_is_not_found(emma: Person, piet: Person, maria: str) -> None:
    own, other = connect(emma)["inbox_id"], connect(piet)["inbox_id"]
    evidence = hear_from(other, maria, is_suggested=True, first_name="Maria")
    for inbox_id in (own, other):
        assert emma.post(f"/v1/inboxes/{inbox_id}/suggestions/{evidence}", {"action": "accept"}).status == 404
    assert contact_of(maria) is None


@pytest.mark.parametrize("body", [{}, {"action": "keep"}, {"action": None}])
def test_a_suggestion_is_accepted_or_rejected_and_nothing_else(emma: Person, maria: str, body: object) -> None:
    inbox_id = connect(emma)["inbox_id"]
    evidence = hear_from(inbox_id, maria, is_suggested=True, first_name="Maria")
    assert field_of(emma.post(f"/v1/inboxes/{inbox_id}/suggestions/{evidence}", body)) == "action"


@pytest.mark.parametrize("local", ["jörg", "a/b", "o'neil", "50%", "x#y"])
@pytest.mark.parametrize("host", ["bücher.example", "localhost", "under_score.example"])
def test_whoever_became_a_contact_can_be_seen_corrected_and_forgotten(emma: Person, local: str, host: str) -> None:
    email = f"{local}-{uuid4().hex[:8]}@{host}"
    path = f"/v1/contacts/{quote(email, safe='')}"
    hear_from(connect(emma)["inbox_id"], email, first_name="Jörg")
    assert emma.get(path).body["email"] == email
    assert emma.patch(path, {"company": "Acme"}).status == 200
    assert emma.post(f"{path}/undo", {"field": "company"}).status == 200
    assert emma.post(f"{path}/forget").status == 204
    assert emma.get(path).status == 404
