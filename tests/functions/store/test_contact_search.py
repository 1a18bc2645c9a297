"""Search of the book: who is found, in what pages, and that the rows it goes by are those of the contacts there are."""

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from pynamodb.exceptions import TransactWriteError

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.observation import Field
from gleaner.contacts.search_words import words_of
from gleaner.store import contact_search, contact_words, contacts
from gleaner.store.contacts import ContactItem
from gleaner.store.rows import lost_a_race, transaction
from tests.account import Account
from tests.functions.word_rows import assert_right_rows, words_leading_to

NOW = datetime.now(UTC)
pytestmark = pytest.mark.usefixtures("account")


def person(email: str, first: str = "", last: str = "", company: str = "", **others: str) -> Contact:
    said = {Field.FIRST_NAME: first, Field.LAST_NAME: last, Field.COMPANY: company}
    more = {Field(name): text for name, text in others.items()}
    return Contact(email, {field: Value(text, Author.PERSON, NOW) for field, text in (said | more).items() if text})


def write(contact: Contact) -> None:
    with transaction() as made:
        contacts.put(made, contacts.onto(contacts.get(contact.email), contact))


def found(typed: str, limit: int = 50, rows_a_call: int = contact_search.ROWS_A_CALL) -> list[str]:
    """Addresses of all pages, which must end."""
    emails, after = [], None
    for _ in range(500):
        page, after = contact_search.search(typed, limit, after, rows_a_call=rows_a_call)
        assert len(page) <= limit
        emails += [one.email for one in page]
        if after is None:
            return emails
    raise AssertionError("The pages do not end.")


@pytest.fixture(scope="module")
def book(running_account: Account) -> Mapping[str, Contact]:
    running_account.reset()
    people = [
        person("anna@acme.example", "Anna", "de Vries", "Acme B.V."),
        person("jan@acme.example", "Jan", "van den Berg", "Acme B.V."),
        person("j.muller@globex.example", "Jürgen", "Müller", "Globex GmbH"),
        person("andrea@andco.example", "Andrea", "Andersson", "Andersson & Co"),
    ]
    for one in people:
        write(one)
    return {one.email: one for one in people}


@pytest.fixture
def mark() -> str:
    """A word of nobody else."""
    return f"q{uuid4().hex[:12]}"


@pytest.fixture
def maria(mark: str) -> str:
    return f"{mark}@example.org"


@pytest.mark.parametrize(
    ("typed", "emails"),
    [
        ("ann", ["anna@acme.example"]),
        ("ANNA VR", ["anna@acme.example"]),
        ("acme", ["anna@acme.example", "jan@acme.example"]),
        ("jan acme", ["jan@acme.example"]),
        ("a", ["anna@acme.example", "jan@acme.example", "andrea@andco.example"]),
        ("an", ["andrea@andco.example", "anna@acme.example"]),
        ("müller", ["j.muller@globex.example"]),
        ("j.muller@globex.example", ["j.muller@globex.example"]),
        ("den berg", ["jan@acme.example"]),
        ("nobody", []),
        ("jan globex", []),
        ("", []),
        (" . ", []),
    ],
)
def test_people_are_found_by_the_beginnings_of_their_words(
    book: Mapping[str, Contact], typed: str, emails: list[str]
) -> None:
    assert contact_search.search(typed, 10) == ([book[one] for one in emails], None)


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("limit", [1, 2, 3, 4])
@pytest.mark.parametrize(("typed", "count"), [("a", 3), ("an", 2), ("a d", 2), ("acme", 2), ("j", 2)])
def test_every_page_size_finds_the_same_people_each_once(typed: str, count: int, limit: int) -> None:
    emails = found(typed, limit)
    assert emails == found(typed)
    assert len(set(emails)) == len(emails) == count


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("after", ["", "x", "b", "anna", "anna@acme.example", "é", "anna\x00", "anna " + "x" * 1000])
def test_a_made_up_mark_breaks_nothing(after: str) -> None:
    page, _ = contact_search.search("anna", 10, after)
    assert {one.email for one in page} <= {"anna@acme.example"}


@pytest.mark.usefixtures("book")
def test_words_are_no_contacts() -> None:
    listed, after = contacts.page(100)
    assert (len(listed), after) == (4, None)
    assert "@" not in contact_words.key_of("anna anna@acme.example")
    assert_right_rows(*(one.email for one in listed))


def test_who_changes_is_found_by_the_new_words_alone(maria: str, mark: str) -> None:
    write(person(maria, "Maria", f"Jansen{mark}", f"Globex{mark}"))
    write(person(maria, "Maria", f"Pietersen{mark}", f"Globex{mark}"))
    assert found(f"jansen{mark}") == []
    assert found(f"pietersen{mark}") == found(f"maria globex{mark}") == [maria]
    assert_right_rows(maria)
    stored = contacts.get(maria)
    assert stored is not None
    with transaction() as made:
        contacts.delete(made, stored)
    assert (words_leading_to(maria), found(mark)) == (set(), [])


def test_whoever_is_forgotten_leaves_no_word_behind(maria: str, mark: str) -> None:
    write(person(maria, "Maria", f"Jansen{mark}"))
    for _ in range(2):
        with transaction() as made:
            contacts.forget(made, maria, mark, NOW)
        assert (contacts.get(maria), words_leading_to(maria), contacts.forgotten([mark])) == (
            None,
            set(),
            frozenset({mark}),
        )


def test_what_changes_no_word_writes_no_row(maria: str) -> None:
    write(person(maria, "Maria", "Jansen"))
    stored = contacts.get(maria)
    assert stored is not None
    changed = contacts.onto(stored, person(maria, "Maria", "Jansen", job_title="CEO"))
    assert (contacts.operations(stored), contacts.operations(changed)) == (1, 1)
    assert contacts.operations(contacts.onto(None, stored.contact)) == 1 + len(stored.words)


def test_words_of_another_version_go_when_the_contact_changes(maria: str, mark: str) -> None:
    one = person(maria, "Maria", "Jansen")
    write(one)
    old = (f"janssens{mark}", maria)
    with transaction() as made:  # as a version would have written them that knew other words
        contact_words.change(made, maria, words_of(one), old)
    item = ContactItem.get(maria)
    item.words = contact_words.joined(old)
    item.save()
    assert found(f"janssens{mark}") == [maria]
    write(one)
    assert found(f"janssens{mark}") == []
    assert_right_rows(maria)


def test_a_contact_from_before_there_was_search_is_found_once_it_changes(maria: str, mark: str) -> None:
    one = person(maria, "Maria", "Jansen")
    ContactItem(maria, contact=one, sort_key=contacts.sort_key(one)).save()
    assert found(mark) == []
    write(person(maria, "Maria", "Jansen", job_title="CEO"))
    assert found(mark) == [maria]
    assert_right_rows(maria)


@pytest.mark.parametrize("kind", ["put", "put anew", "delete", "forget"])
def test_of_two_who_write_a_contact_at_once_the_winner_leaves_exactly_the_right_rows(
    maria: str, mark: str, kind: str
) -> None:
    write(person(maria, "Maria", "Jansen"))
    before = contacts.get(maria)
    assert before is not None
    made = transaction()
    if kind == "forget":
        contacts.forget(made, maria, mark, NOW)
    elif kind == "delete":
        contacts.delete(made, before)
    else:
        read = before if kind == "put" else None
        contacts.put(made, contacts.onto(read, person(maria, "Maria", f"Loser{mark}")))
    write(person(maria, "Maria", f"Winner{mark}", f"Company {kind}"))
    with pytest.raises(TransactWriteError) as raised:
        made._commit()
    assert lost_a_race(raised.value)
    assert (found(f"winner{mark}"), found(f"loser{mark}")) == ([maria], [])
    assert_right_rows(maria)
    assert contacts.forgotten([mark]) == frozenset()


def test_whoever_comes_into_the_book_while_being_forgotten_makes_forgetting_lose_the_race(
    maria: str, mark: str
) -> None:
    made = transaction()
    contacts.forget(made, maria, mark, NOW)
    write(person(maria, "Maria"))
    with pytest.raises(TransactWriteError) as raised:
        made._commit()
    assert lost_a_race(raised.value)
    assert_right_rows(maria)


def test_search_takes_one_query_and_one_read_however_many_there_are(account: Account, mark: str) -> None:
    names = [(number, f"Anna{mark}" if number % 2 else f"Piet{mark}") for number in range(60)]
    for begin in range(0, 60, 15):
        with transaction() as made:
            for number, name in names[begin : begin + 15]:
                one = person(f"p{number:02}@{mark}.example", name, f"Berg{mark}{number:02}", f"Acme{mark}")
                contacts.put(made, contacts.onto(None, one))
    for typed, count in ((f"berg{mark}0", 10), (f"anna{mark}", 30), (f"anna{mark} acme{mark}", 30), (mark, 50)):
        account.tap.reset()
        page, after = contact_search.search(typed, 50)
        assert (len(page), after is None) == (count, count < 50)
        assert account.tap.calls() == {"dynamodb.Query": 1, "dynamodb.BatchGetItem": 1}


def test_who_is_rare_among_many_is_found_in_short_pages_of_few_calls_each(account: Account, mark: str) -> None:
    with transaction() as made:
        for number in range(20):
            one = person(f"p{number:02}@{mark}.example", f"Anna{mark}", "Rara" if number in {5, 17} else "Avis")
            contacts.put(made, contacts.onto(None, one))
    typed, rare = f"anna{mark} rara", [f"p05@{mark}.example", f"p17@{mark}.example"]
    for rows_a_call in (1, 2, 3, 7, 50):
        assert found(typed, 50, rows_a_call) == found(typed, 1, rows_a_call) == rare
    account.tap.reset()
    assert contact_search.search(typed, 50, rows_a_call=1)[0] == []
    assert account.tap.calls() == {"dynamodb.Query": contact_search.MOST_CALLS}
