"""Exports, imports and erasures in a browser without scripts."""

import json
import re
import urllib.request
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from api import asked
from gleaner.job import Job, JobState
from gleaner.store import inboxes, jobs
from tests.account import Account
from tests.functions.api.calls import Person, Reply
from tests.functions.api.pages import Page, followed, shown, signed_in
from tests.functions.api.rows import add_task, contact_of, hear_from
from tests.functions.api.world import World
from tests.functions.jobs.desk import Desk, card

BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW"


@pytest.fixture
def tab(world: World, emma: Person) -> Person:
    return signed_in(world, emma)


@pytest.fixture
def desk(account: Account, emma: Person) -> Desk:
    return Desk(account, (emma.claims or {})["sub"])


def upload(person: Person, file: bytes, *, page: Page | None = None, name: str = "book.vcf") -> Reply:
    """What a browser sends of the form with a file in it."""
    form = (page or shown(person, "/contacts/import")).forms[-1]
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
        for key, value in form.pairs
        if key != "file"
    ]
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/vcard\r\n\r\n'
    body = "".join(parts).encode() + head.encode() + file + f"\r\n--{BOUNDARY}--\r\n".encode()
    return person.post("/contacts/import", body, content_type=f"multipart/form-data; boundary={BOUNDARY}")


def job_of(desk: Desk, reply: Reply) -> Job:
    """The job whose page a form led to."""
    assert reply.status == 303, (reply.status, reply.text)
    found = jobs.get(desk.owner_id, reply.headers["location"].removeprefix("/jobs/"))
    assert found is not None
    return found


def key_of(job: Job) -> str:
    """Where its file waits."""
    return str(json.loads(job.position)["key"])


def order_export(tab: Person, kind: str = "vcard") -> Reply:
    return tab.post("/contacts/export", form=shown(tab, "/contacts/export").forms[-1].filled(format=kind))


def erase(tab: Person, inbox_id: str, typed: str) -> Reply:
    path = f"/settings/email/{inbox_id}/erase"
    return tab.post(path, form=shown(tab, path).forms[-1].filled(address=typed))


def test_an_export_is_ordered_shown_and_saved_from_its_page(tab: Person, desk: Desk, piet: Person) -> None:
    piet.post("/v1/contacts/import", card(f"maria-{uuid4().hex}@example.org"))
    reply = order_export(tab)
    page = followed(tab, reply)
    assert "every 2s" in page.html
    assert "<progress" in page.html
    job = desk.run_to_the_end(job_of(desk, reply))
    page = shown(tab, f"/jobs/{job.job_id}")
    assert "every 2s" not in page.html
    fetched = tab.get(f"/jobs/{job.job_id}/file")
    assert fetched.status == 303
    with urllib.request.urlopen(fetched.headers["location"], timeout=10) as file:  # noqa: S310 - the emulator's
        assert file.read().decode() == desk.file(job.file_key)
        assert file.headers["content-disposition"] == 'attachment; filename="contacts.vcf"'
    assert "X-Amz-Expires=60" in fetched.headers["location"]


def test_pressing_twice_finds_the_first(tab: Person, desk: Desk) -> None:
    first, second = order_export(tab), order_export(tab, "csv")
    assert first.headers["location"] == second.headers["location"]
    desk.run_to_the_end(job_of(desk, first))
    assert order_export(tab).headers["location"] != first.headers["location"]


def test_a_file_is_taken_in_and_its_page_says_what_came_of_it(tab: Person, desk: Desk) -> None:
    email = f"maria-{uuid4().hex}@example.org"
    file = card(email, "N:Müller;Maria").encode("cp1252") + card("nobody").encode()
    ordered = job_of(desk, upload(tab, file))
    assert key_of(ordered) in desk.keys("imports/")
    job = desk.run_to_the_end(ordered)
    assert dict(job.counts) == {"created": 1, "changed": 0, "unchanged": 0, "refused": 1}
    contact = contact_of(email)
    assert contact is not None
    assert [value.value for value in contact.values.values()] == ["Maria", "Müller"]
    page = shown(tab, f"/jobs/{job.job_id}").html
    assert "1 contact is new" in page
    assert "no e-mail address" in page
    assert key_of(ordered) not in desk.keys("imports/")


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (b"", "Choose a file first"),
        (b"\r\n\r\n", "The file is empty"),
        (b"PK\x03\x04rest", "packed file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "no address book"),
        (b"x" * 4_000_001, "larger than 4 MB"),
    ],
)
def test_a_wrong_file_gets_one_sentence_at_once(tab: Person, desk: Desk, file: bytes, said: str) -> None:
    before = desk.keys("imports/")
    reply = upload(tab, file)
    assert reply.status == 422
    assert said in reply.text
    assert desk.keys("imports/") == before


def test_another_file_while_one_is_taken_in_is_refused_and_the_same_one_finds_its_job(tab: Person, desk: Desk) -> None:
    file = card(f"a-{uuid4().hex}@example.org").encode()
    first = upload(tab, file)
    assert upload(tab, file).headers["location"] == first.headers["location"]
    other = upload(tab, file + b"\r\n")
    assert (other.status, "Another file is still being taken in" in other.text) == (409, True)
    assert desk.run_to_the_end(job_of(desk, first)).state is JobState.DONE


def test_a_form_that_is_not_ours_does_nothing(tab: Person, world: World, emma: Person, inbox_id: str) -> None:
    pages = {path: shown(tab, path) for path in ("/contacts/export", "/contacts/import")}
    pages["erase"] = shown(tab, f"/settings/email/{inbox_id}/erase")
    later = signed_in(world, emma)
    assert (
        later.post("/contacts/export", form=pages["/contacts/export"].forms[-1].filled()).headers["location"]
        == "/contacts/export"
    )
    assert upload(later, b"BEGIN:VCARD", page=pages["/contacts/import"]).status == 403
    refused = later.post(f"/settings/email/{inbox_id}/erase", form=pages["erase"].forms[-1].filled(address=emma.email))
    assert (refused.status, emma.email in refused.text) == (403, True)
    assert "Nothing was exported" in later.get("/jobs").text
    assert inboxes.get(inbox_id) is not None


def test_a_file_sent_after_the_session_ended_leads_to_the_sign_in_and_back(tab: Person, world: World) -> None:
    reply = upload(world.nobody(), b"x" * 1_000_000, page=shown(tab, "/contacts/import"))
    assert (reply.status, reply.headers["location"]) == (303, "/sign-in?to=%2Fcontacts%2Fimport")


@pytest.mark.parametrize("content_type", ["multipart/form-data", "application/x-www-form-urlencoded", "text/plain"])
def test_a_form_that_is_none_takes_nothing(tab: Person, content_type: str) -> None:
    assert tab.post("/contacts/import", b"\xff\x00", content_type=content_type).status in {400, 403}


def test_the_wrong_address_erases_nothing_and_is_shown_again(tab: Person, inbox_id: str) -> None:
    reply = erase(tab, inbox_id, "somebody@else.example")
    assert reply.status == 422
    assert "Nothing was erased" in reply.text
    assert 'value="somebody@else.example"' in reply.text
    inbox = inboxes.get(inbox_id)
    assert inbox is not None
    assert inbox.disconnected_at is None


def test_an_erasure_takes_the_inbox_away_at_once_and_says_what_went_and_what_stays(
    tab: Person, desk: Desk, emma: Person, inbox_id: str
) -> None:
    add_task(inbox_id)
    maria = f"maria-{uuid4().hex}@example.org"
    hear_from(inbox_id, maria, company="Acme")
    reply = erase(tab, inbox_id, f" {emma.email.upper()} ")
    job = job_of(desk, reply)
    assert "at least three minutes" in followed(tab, reply).html
    assert tab.get(f"/settings/email/{inbox_id}").status == 404
    assert (
        tab.post(f"/settings/email/{inbox_id}/erase", form=shown(tab, "/contacts/export").forms[-1].filled()).headers[
            "location"
        ]
        == f"/jobs/{job.job_id}"
    )
    assert emma.email not in shown(tab, "/settings/email").html.split("</header>")[1]
    assert desk.run(job)
    assert contact_of(maria) is None
    assert job.state is JobState.QUEUED


def test_who_erases_an_inbox_sees_what_else_they_asked_for(
    tab: Person, desk: Desk, emma: Person, inbox_id: str
) -> None:
    assert emma.post(f"/v1/inboxes/{inbox_id}/aliases", {"address": f"alias-{emma.email}"}).status == 202
    assert emma.post("/v1/inboxes", {"address": f"other-{emma.email}"}).status == 202
    assert desk.run(job_of(desk, erase(tab, inbox_id, emma.email)))
    [left] = asked.of_person(desk.owner_id, datetime.now(UTC))
    assert (left.address, left.inbox_id) == (f"other-{emma.email}", None)


def test_anothers_job_is_not_found(tab: Person, world: World, piet: Person) -> None:
    path = order_export(tab).headers["location"]
    other = signed_in(world, piet)
    assert [other.get(one).status for one in (path, f"{path}/file", "/jobs/running%23export", "/jobs/x")] == [404] * 4


def test_a_page_asks_the_tables_as_often_whatever_the_number_of_jobs(tab: Person, desk: Desk, account: Account) -> None:
    asked = []
    for _ in range(2):
        desk.run_to_the_end(job_of(desk, order_export(tab)))
        account.tap.reset()
        shown(tab, "/jobs")
        asked.append(account.tap.calls())
    assert asked[0] == asked[1]
    assert re.findall(r"X-Amz|exports/", tab.get("/jobs").text) == []
