"""Long work ordered through the API."""

import urllib.request
from uuid import uuid4

import pytest

from gleaner.job import Job
from gleaner.store import inboxes, jobs
from tests.account import Account
from tests.functions.api.calls import Person
from tests.functions.api.rows import contact_of
from tests.functions.api.world import World, connect
from tests.functions.jobs.desk import Desk, card


@pytest.fixture
def desk(account: Account, emma: Person) -> Desk:
    return Desk(account, (emma.claims or {})["sub"])


def ordered(desk: Desk, job_id: str) -> Job:
    found = jobs.get(desk.owner_id, job_id)
    assert found is not None
    return found


def test_an_export_is_ordered_and_its_link_saves_the_file(emma: Person, desk: Desk) -> None:
    emma.post("/v1/contacts/import", card(f"a-{uuid4().hex}@example.org"))
    reply = emma.post("/v1/jobs", {"kind": "export", "format": "csv"})
    assert (reply.status, reply.body["state"], reply.body["download_url"]) == (202, "queued", None)
    desk.run_to_the_end(ordered(desk, reply.body["job_id"]))
    done = emma.get(f"/v1/jobs/{reply.body['job_id']}").body
    with urllib.request.urlopen(done["download_url"], timeout=10) as file:  # noqa: S310 - the emulator's
        assert file.headers["content-disposition"] == 'attachment; filename="contacts.csv"'
        assert file.read().startswith(b'"email"')
    assert [one["job_id"] for one in emma.get("/v1/jobs").body["items"]] == [reply.body["job_id"]]


def test_a_file_of_any_encoding_is_taken_in_byte_by_byte(emma: Person, desk: Desk) -> None:
    email = f"a-{uuid4().hex}@example.org"
    reply = emma.post("/v1/jobs/import", card(email, "N:Müller;Zoë").encode("utf-16"))
    assert reply.status == 202
    desk.run_to_the_end(ordered(desk, reply.body["job_id"]))
    contact = contact_of(email)
    assert contact is not None
    assert [one.value for one in contact.values.values()] == ["Zoë", "Müller"]
    assert emma.get(f"/v1/jobs/{reply.body['job_id']}").body["counts"]["created"] == 1


@pytest.mark.parametrize(
    ("order", "status"),
    [
        ({}, 422),
        ({"kind": "import"}, 422),
        ({"kind": "export", "format": "xls"}, 422),
        ({"kind": "erase"}, 422),
        ({"kind": "erase", "inbox_id": "x", "address": "a@example.com"}, 404),
        ({"kind": "erase", "inbox_id": "token#abc", "address": "a@example.com"}, 404),
        ({"kind": "erase", "inbox_id": "\ud83c\udf88", "address": "a@example.com"}, 404),
        ({"kind": "erase", "inbox_id": "x" * 201, "address": "a@example.com"}, 422),
    ],
)
def test_a_wrong_order_is_refused(emma: Person, order: dict[str, str], status: int) -> None:
    assert emma.post("/v1/jobs", order).status == status


def test_wrong_files_are_refused_at_once(emma: Person) -> None:
    assert emma.post("/v1/jobs/import", b"").status == 422
    assert emma.post("/v1/jobs/import", b"PK\x03\x04").status == 422
    assert emma.post("/v1/jobs/import", b"x" * 4_000_001).status == 413


def test_nobody_erases_anothers_inbox_or_sees_their_jobs(world: World, emma: Person, piet: Person) -> None:
    inbox_id = connect(piet)["inbox_id"]
    order = {"kind": "erase", "inbox_id": inbox_id, "address": piet.email}
    assert emma.post("/v1/jobs", order).status == 404
    job_id = piet.post("/v1/jobs", {"kind": "export"}).body["job_id"]
    assert emma.get(f"/v1/jobs/{job_id}").status == 404
    assert emma.get("/v1/jobs").body["items"] == []
    assert world.nobody().get(f"/v1/jobs/{job_id}").status == 401
    found = inboxes.get(inbox_id)
    assert found is not None
    assert found.disconnected_at is None


def test_an_erasure_needs_the_address_and_is_one_however_often_it_is_asked(emma: Person, inbox_id: str) -> None:
    order = {"kind": "erase", "inbox_id": inbox_id, "address": emma.email}
    assert emma.post("/v1/jobs", {**order, "address": "x@example.com"}).status == 422
    assert emma.get(f"/v1/inboxes/{inbox_id}").status == 200
    first, second = emma.post("/v1/jobs", order), emma.post("/v1/jobs", order)
    assert (first.status, first.body["job_id"]) == (202, second.body["job_id"])
    assert emma.get(f"/v1/inboxes/{inbox_id}").status == 404
    again = connect(emma)["inbox_id"]
    assert again != inbox_id


@pytest.mark.parametrize("job_id", ["x", "running%23export", "a" * 5000, "%00", ".."])
def test_a_malformed_id_is_nobodys_job(emma: Person, job_id: str) -> None:
    assert emma.get(f"/v1/jobs/{job_id}").status == 404
