"""The book into a file: whole, in parts, and whole again after every kind of interruption."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from gleaner.contacts.exchange.cards import Card, Cards
from gleaner.contacts.exchange.files import read_file
from gleaner.contacts.observation import Field
from gleaner.contacts.pools import ADDRESS_FIELDS
from gleaner.importing import import_cards
from gleaner.job import JobState
from gleaner.store.job_files import PART_BYTES
from jobs import exporting
from tests.account import Account
from tests.functions.jobs.desk import SCARCELY, Desk, cards, killed_after


@pytest.fixture
def book(empty_account: Account) -> Desk:
    """A book of 60 contacts and nobody else."""
    desk = Desk(empty_account)
    desk.run_to_the_end(desk.takes_in(cards(60, uuid4().hex[:8])))
    return desk


@pytest.mark.parametrize("file_format", ["vcard", "csv"])
def test_an_export_holds_every_contact_once_and_can_be_read_again(book: Desk, file_format: str) -> None:
    job = book.run_to_the_end(book.export(file_format))
    assert (job.state, job.done, job.total, job.position, job.slot) == (JobState.DONE, 60, 60, "", "")
    read = read_file(book.file(job.file_key).encode(), "NL")
    assert len({card.email for card in read.cards}) == len(read.cards) == 60
    assert read.problems == ()


def test_an_empty_book_is_an_empty_file(empty_account: Account) -> None:
    desk = Desk(empty_account)
    job = desk.run_to_the_end(desk.export())
    assert (job.state, desk.file(job.file_key)) == (JobState.DONE, "")


def test_a_book_of_several_parts_is_one_file_however_often_its_runs_are_killed(
    empty_account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "PAGE", 300)
    desk = Desk(empty_account)
    long = dict.fromkeys((Field.COMPANY, Field.JOB_TITLE, Field.WEBSITE, *ADDRESS_FIELDS), "\N{GRINNING FACE}" * 200)
    people = tuple(Card(number, f"p{number:04}@example.org", long) for number in range(1100))
    import_cards(Cards(people, ()), b"key", datetime.now(UTC))
    job = desk.export("csv")
    assert killed_after(0, job)
    desk.expire_lease(job)
    assert desk.run(job, millis=SCARCELY)
    assert desk.job(job).state is JobState.RUNNING
    assert killed_after(0, job)
    desk.expire_lease(job)
    over = desk.run_to_the_end(job)
    text = desk.file(over.file_key)
    assert len(text.encode()) > PART_BYTES
    assert [row.partition('",')[0] for row in text.splitlines()] == ['"email', *(f'"{one.email}' for one in people)]


def test_a_large_book_goes_out_in_parts_one_a_run(book: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "PAGE", 25)
    monkeypatch.setattr(exporting, "PART_BYTES", 1000)
    job = book.export()
    assert book.run(job, millis=SCARCELY)
    paused = book.job(job)
    assert (paused.state, paused.done, len(book.continuations(job))) == (JobState.RUNNING, 25, 1)
    with pytest.raises(book.account.aws.s3.exceptions.NoSuchKey):
        book.file(f"exports/{paused.job_id}")
