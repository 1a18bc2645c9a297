"""Search of the book over the API, and that everything people do to contacts keeps what search goes by."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from urllib.parse import quote
from uuid import uuid4

import pytest

from api import book
from gleaner.contacts.observation import Field
from gleaner.store import contact_words
from gleaner.store.rows import RaceLostError
from tests.functions.api.calls import Person
from tests.functions.api.rows import hear_from
from tests.functions.api.world import World, connect
from tests.functions.word_rows import assert_right_rows


@pytest.fixture
def mark() -> str:
    """A word of nobody else."""
    return f"q{uuid4().hex[:12]}"


@pytest.fixture
def maria(mark: str) -> str:
    return f"maria@{mark}.example"


def found(person: Person, typed: str, limit: int = 50) -> list[str]:
    """Addresses of all pages."""
    emails, after = [], ""
    while after is not None:
        reply = person.get(f"/v1/contacts?search={quote(typed)}&limit={limit}{f'&after={after}' if after else ''}")
        assert reply.status == 200, reply.text
        emails += [item["email"] for item in reply.body["items"]]
        after = reply.body["after"]
    return emails


def test_a_contact_is_found_by_what_is_heard_and_corrected(emma: Person, piet: Person, maria: str, mark: str) -> None:
    hear_from(connect(emma)["inbox_id"], maria, first_name="María", last_name=f"Jan{mark}", company="Acme")
    assert found(piet, f"jan{mark}") == found(piet, f"maria {mark}") == found(piet, f"ACME maria@{mark}.ex") == [maria]
    emma.patch(f"/v1/contacts/{maria}", {"last_name": f"Pieter{mark}", "company": None})
    assert (found(emma, f"pieter{mark}"), found(emma, f"jan{mark}"), found(emma, f"acme {mark}")) == ([maria], [], [])
    emma.post(f"/v1/contacts/{maria}/undo", {"field": "last_name"})
    assert found(emma, f"jan{mark}") == [maria]
    assert_right_rows(maria)


@pytest.mark.parametrize("everybody", [True, False])
def test_whoever_is_forgotten_is_found_no_more(world: World, maria: str, mark: str, everybody: bool) -> None:  # noqa: FBT001 - a case
    admin = world.person(groups="[admins]")
    hear_from(connect(admin)["inbox_id"], maria, first_name="Maria")
    assert found(admin, mark) == [maria]
    assert admin.post(f"/v1/contacts/{maria}/forget", {"everybody": everybody}).status == 204
    assert found(admin, mark) == []
    assert_right_rows(maria)


def test_who_is_forgotten_in_part_is_found_by_the_rest(emma: Person, piet: Person, maria: str, mark: str) -> None:
    hear_from(connect(piet)["inbox_id"], maria, company="Acme")
    hear_from(connect(emma)["inbox_id"], maria, last_name="Jansen")
    emma.post(f"/v1/contacts/{maria}/forget")
    assert (found(emma, f"jansen {mark}"), found(emma, f"acme {mark}")) == ([], [maria])
    assert_right_rows(maria)


def test_many_imported_people_are_found_in_pages(emma: Person, mark: str) -> None:
    names = [f"{first}{last}" for first in "abcdefghij" for last in "abcdef"]
    cards = [
        f"BEGIN:VCARD\nVERSION:3.0\nEMAIL:{name}@{mark}.example\nN:van den Berg-{name};{name.upper()} M.;;;\n"
        f"ORG:Acme Import {name} Export and Sons Holding Company\nEND:VCARD\n"
        for name in names
    ]
    reply = emma.post("/v1/contacts/import", "".join(cards))
    assert (reply.status, reply.body["created"]) == (200, 60), reply.text
    emails = [f"{name}@{mark}.example" for name in names]
    assert found(emma, mark, 25) == found(emma, f"berg sons holding {mark}", 25) == emails
    assert_right_rows(*emails)


def test_writers_of_one_contact_at_once_leave_exactly_its_words(emma: Person, maria: str) -> None:
    hear_from(connect(emma)["inbox_id"], maria, first_name="Maria")

    def correct(number: int) -> int:
        """How often it won."""
        won = 0
        for attempt in range(8):
            said = {Field.LAST_NAME: f"Name{number}x{attempt}", Field.COMPANY: f"Company {number} {attempt}"}
            with suppress(RaceLostError):
                won += book.correct_contact(maria, said, None, datetime.now(UTC)) is not None
        return won

    with ThreadPoolExecutor(4) as pool:
        won = list(pool.map(correct, range(4)))
    assert sum(won) > 4
    assert_right_rows(maria)


def test_a_search_for_nothing_finds_nothing(emma: Person) -> None:
    for typed in ("", "%20", "...", "%00", "%F0%9F%8E%88"):
        assert emma.get(f"/v1/contacts?search={typed}").body == {"items": [], "after": None}


@pytest.mark.parametrize("after", ["x", "%00", "Zm9v", "YWFh" * 400, "%F0%9F%8E%88", "//79"])
def test_a_made_up_place_in_what_was_found_breaks_nothing(emma: Person, after: str) -> None:
    assert emma.get(f"/v1/contacts?search=foo&after={after}").status in {200, 422}


def test_more_than_anybody_types_is_refused(emma: Person) -> None:
    assert emma.get(f"/v1/contacts?search={'x' * 201}").status == 422


def test_only_who_is_signed_in_searches(world: World) -> None:
    assert world.nobody().get("/v1/contacts?search=maria").status == 401


def test_a_row_of_a_word_is_no_contact(emma: Person, maria: str) -> None:
    hear_from(connect(emma)["inbox_id"], maria, first_name="Maria")
    key = contact_words.key_of(f"{maria} {maria}")
    assert emma.get(f"/v1/contacts/{quote(key, safe='')}").status == 404
    assert emma.patch(f"/v1/contacts/{quote(key, safe='')}", {"company": "Acme"}).status == 404
