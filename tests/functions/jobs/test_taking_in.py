"""Address books into the book: what is in them once, whatever interrupts it, and a sentence for what is none."""

from io import BytesIO
from uuid import uuid4
from zipfile import ZipFile

import pytest

from gleaner.contacts.exchange.sheets import COLUMNS
from gleaner.job import Job, JobState
from jobs import taking_in
from tests.functions.api.rows import contact_of
from tests.functions.jobs.desk import SCARCELY, Desk, card, cards, killed_after

PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
OUTLOOK = b'"Title","First Name","E-mail Address"\r\n"","Maria","maria@example.org"\r\n'


@pytest.fixture
def mark() -> str:
    return uuid4().hex[:8]


@pytest.fixture
def portions_of_ten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "PORTION", 10)


def counts(job: Job) -> dict[str, int]:
    return {name: count for name, count in job.counts.items() if count}


def packed() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("book.vcf", "BEGIN:VCARD")
    return file.getvalue()


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\r\n", "is empty"),
        (PICTURE, "no address book"),
        (packed(), "packed file"),
        (b"%PDF-1.7 book", "no address book"),
        (OUTLOOK, "neither a vCard file nor a CSV file"),
        (b"Dear Sir,\r\nmy book", "neither a vCard file nor a CSV file"),
        (b"a\x00b" * 50, "no address book"),
        (b"first_name;email;x\r\n" + b'"' * 9, "None of it could be taken"),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n" * 10_000, "None of it could be taken"),
    ],
)
def test_what_is_no_address_book_gets_one_sentence(desk: Desk, file: bytes, said: str) -> None:
    ordered = desk.takes_in(file)
    job = desk.run_to_the_end(ordered)
    assert job.state is JobState.FAILED
    assert said in str(job.reason)
    assert len(job.troubles) <= 200
    assert (job.position, job.slot) == ("", "")


def test_of_ten_thousand_broken_cards_the_first_two_hundred_are_named(desk: Desk) -> None:
    job = desk.run_to_the_end(desk.takes_in(b"BEGIN:VCARD\r\nEND:VCARD\r\n" * 10_000))
    assert [one.line for one in job.troubles] == list(range(1, 401, 2))
    assert (job.trouble_count, job.done, job.total) == (10_000, 10_000, 10_000)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_usual_encoding_is_read(desk: Desk, mark: str, codec: str) -> None:
    file = card(f"{mark}@example.org", "N:Müller;Zoë").encode(codec)
    assert counts(desk.run_to_the_end(desk.takes_in(file))) == {"created": 1}
    contact = contact_of(f"{mark}@example.org")
    assert contact is not None
    assert [one.value for one in contact.values.values()] == ["Zoë", "Müller"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_our_own_columns_are_read_from_every_spreadsheet(desk: Desk, mark: str, separator: str) -> None:
    names = [one.replace("_", " ").title() for one in COLUMNS]
    cells = {"Email": f"{mark}@example.org", "Company": "'=Acme; Sons", "Phone Work": "'+31201234567 ext. 5"}
    row = [f'"{cells.get(name, "")}"' for name in names]
    file = f"{separator.join(names)}\r\n{separator.join(row)}\r\n".encode()
    assert counts(desk.run_to_the_end(desk.takes_in(file))) == {"created": 1}
    contact = contact_of(f"{mark}@example.org")
    assert contact is not None
    assert [one.value for one in contact.values.values()] == ["=Acme; Sons"]
    assert [(one.value, one.extension) for one in contact.phones] == [("+31201234567", "5")]


def test_bad_rows_are_named_by_line_and_the_others_taken(desk: Desk, mark: str) -> None:
    file = f'email,nickname\r\n"a{mark}@example.org\r\n",x\r\nnobody,y\r\n\r\nb{mark}@example.org,z\r\n'
    job = desk.run_to_the_end(desk.takes_in(file.encode()))
    assert (counts(job), job.state) == ({"created": 2, "refused": 1}, JobState.DONE)
    assert [(one.line, one.is_whole) for one in job.troubles] == [(1, False), (4, True)]


def test_the_file_is_deleted_when_it_is_taken_in_and_when_it_cannot_be(desk: Desk, mark: str) -> None:
    before = desk.keys("imports/")
    for file in (cards(3, mark), PICTURE):
        desk.run_to_the_end(desk.takes_in(file))
    assert desk.keys("imports/") == before


@pytest.mark.usefixtures("portions_of_ten")
def test_a_long_file_is_taken_in_portion_by_portion_each_a_message(desk: Desk, mark: str) -> None:
    job = desk.takes_in(cards(35, mark))
    for taken in (10, 20, 30):
        assert desk.run(job, millis=SCARCELY)
        assert (desk.job(job).done, desk.job(job).total) == (taken, 35)
        assert len(desk.continuations(job)) == 1
    assert desk.run(job, millis=SCARCELY)
    assert (desk.job(job).state, counts(desk.job(job))) == (JobState.DONE, {"created": 35})


@pytest.mark.usefixtures("portions_of_ten")
@pytest.mark.parametrize("portions", range(4))
def test_killed_after_any_portion_nothing_is_lost_and_nothing_doubled(desk: Desk, mark: str, portions: int) -> None:
    job = desk.takes_in(cards(35, mark))
    assert killed_after(portions, job)
    assert not desk.run(job), "its lease is not over"
    desk.expire_lease(job)
    over = desk.run_to_the_end(job)
    assert (over.state, over.done, over.total) == (JobState.DONE, 35, 35)
    last = 5 if portions == 3 else 10
    assert counts(over) == {"created": 35 - last, "unchanged": last}, "what was written and not kept is found as it is"
    assert all(contact_of(f"p{number}.{mark}@example.org") for number in range(35))


@pytest.mark.usefixtures("portions_of_ten")
def test_what_somebody_changed_between_two_tries_stays(desk: Desk, mark: str) -> None:
    from datetime import UTC, datetime

    from api.book import correct_contact
    from gleaner.contacts.observation import Field

    job = desk.takes_in(cards(10, mark))
    assert killed_after(0, job)
    email = f"p1.{mark}@example.org"
    correct_contact(email, {Field.COMPANY: "Globex"}, None, datetime.now(UTC))
    desk.expire_lease(job)
    desk.run_to_the_end(job)
    contact = contact_of(email)
    assert contact is not None
    assert contact.values[Field.COMPANY].value == "Globex"
