"""What the contact book costs with few and with many people in it: calls of DynamoDB and time, of pages, searches, a contact.

`python -m benchmarks.contact_book [--contacts N]`, 100,000 unless told. It starts an emulator of its own and fills the table with
invented people, in batches of the rows that the product itself makes of them. The calls must stay the same; the times are
the emulator's, which sorts a whole partition of an index for each query where DynamoDB reads on from a place in it.
"""

import os
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from tests.account import ENVIRONMENT, Account, start_account

# Before any module of the store is imported: they read the environment when they are.
os.environ.update(ENVIRONMENT)

from gleaner.contacts.contact import Author, Contact, Value
from gleaner.contacts.observation import Field
from gleaner.store import contact_search, contacts
from gleaner.store.contacts import ContactItem
from local.folders import Folders
from local.processes import Processes
from local.progress import Progress

SMALLEST = 1000
CONTACTS = 100_000
ROUNDS = 5
PAGE = 50
ROWS_A_CALL = 25
CALLS_AT_ONCE = 4
SEVERAL = " *"
"""Marks searches for several words, which take up to `contact_search.MOST_CALLS` queries for a page."""
SAID_EVERY = 50_000
"""Rows between two words on the progress."""

FIRST_NAMES = (
    "Anna Jan Maria Jürgen Sofía Chloé Łukasz Søren Giulia João Emma Piet Lena Marc Inés Hugo Ève Bram Nora Milan Zoë Lars "
    "Ida Ole Petra Karel Dirk Femke Saskia Wouter Hannah Felix Paula Otto Clara Bruno Lucía Mateo Alice Rémi"
)
LAST_NAMES = (
    "de Vries,van den Berg,Jansen,Müller,Schäfer,García López,Dubois,Lefèvre,Kowalski,Wiśniewska,Sørensen,Rossi,Bianchi,"
    "da Silva,Ferreira,Smith,O'Neil,Johnson,Visser,Bakker,Großmann,Weiß,Hoffmann,Fernández,Martín,Moreau,Nguyễn,Novák"
)
COMPANIES = "Acme,Globex GmbH,Initech B.V.,Umbrella S.A.,Fabrikam Holding,Northwind Traders,Contoso & Co. KG"
PROVIDERS = ("gmail.com", "outlook.com")


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one kind of request: how often DynamoDB was called for it, and the median of its seconds."""

    calls: dict[str, int]
    seconds: float


@dataclass(slots=True)
class Rows:
    """Takes what the product adds to a transaction, and keeps it as rows."""

    kept: list[dict[str, Any]] = field(default_factory=list)

    def save(self, item: Any) -> None:
        """One row, as a transaction would have written it."""
        row = item.to_dynamodb_dict()
        self.kept.append(row | {"version": {"N": "1"}} if isinstance(item, ContactItem) else row)


def people() -> Iterator[Contact]:
    """Invented people without end: a third of them with a mailbox provider, the others at one of many companies."""
    random, at, number = Random(5), datetime(2026, 11, 23, tzinfo=UTC), 0
    firsts, lasts, companies = FIRST_NAMES.split(), LAST_NAMES.split(","), COMPANIES.split(",")
    while True:
        number += 1
        first, last = random.choice(firsts), random.choice(lasts)
        domain = random.choice(PROVIDERS) if random.random() < 1 / 3 else f"firm{random.randrange(20_000)}.example"
        said = {
            Field.FIRST_NAME: first,
            Field.LAST_NAME: last,
            Field.COMPANY: f"{random.choice(companies)} {random.choice(lasts)}",
            Field.JOB_TITLE: "Purchasing Manager",
            Field.CITY: "Utrecht",
        }
        email = f"{first}.{last.replace(' ', '')}{number}@{domain}".lower()
        yield Contact(email, {name: Value(text, Author.MACHINE, at, "e" * 24) for name, text in said.items()})


def rows_of(contact: Contact) -> list[dict[str, Any]]:
    """What a new contact writes, the contact itself first."""
    rows = Rows()
    write: Any = rows
    contacts.put(write, contacts.onto(None, contact))
    return rows.kept


def fill(account: Account, more: Sequence[Contact], progress: Progress) -> int:
    """Write the rows of more people, past the tap; how many rows that were."""
    client, table = account.aws.dynamodb, ENVIRONMENT["CONTACT_TABLE"]
    rows = (row for one in more for row in rows_of(one))

    def write(batch: Sequence[dict[str, Any]]) -> int:
        answer = client.batch_write_item(RequestItems={table: [{"PutRequest": {"Item": row}} for row in batch]})
        assert not answer["UnprocessedItems"]
        return len(batch)

    count = 0
    with ThreadPoolExecutor(CALLS_AT_ONCE) as pool:
        while batches := [some for _ in range(SAID_EVERY // ROWS_A_CALL) if (some := list(islice(rows, ROWS_A_CALL)))]:
            count += sum(pool.map(write, batches))
            progress.say(f"{count} rows written")
    return count


def requests(known: Contact) -> dict[str, Callable[[], object]]:
    """What people ask of the book; `known` is one of its people."""
    middle = contacts.sort_key(known)
    found, mark = contact_search.search("anna", PAGE)
    assert len(found) == PAGE or mark is None
    return {
        "first page of the book": lambda: contacts.page(PAGE),
        "page in the middle": lambda: contacts.page(PAGE, middle),
        "search: a letter": lambda: contact_search.search("m", PAGE),
        "search: a first name": lambda: contact_search.search("anna", PAGE),
        "  its next page": lambda: contact_search.search("anna", PAGE, mark),
        f"search: two names{SEVERAL}": lambda: contact_search.search("anna schaf", PAGE),
        f"search: name, provider{SEVERAL}": lambda: contact_search.search("rossi gmail", PAGE),
        "search: an address": lambda: contact_search.search(known.email, PAGE),
        "search: nobody": lambda: contact_search.search("nobody at all", PAGE),
        "one contact": lambda: contacts.get(known.email),
    }


def measured(account: Account, request: Callable[[], object]) -> Cost:
    """The calls of one request, and the time of a few."""
    account.tap.reset()
    request()
    calls = {name.removeprefix("dynamodb."): times for name, times in account.tap.calls().items()}
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        request()
        times.append(time.perf_counter() - start)
    return Cost(calls, statistics.median(times))


def report(sizes: Sequence[int], costs: Sequence[dict[str, Cost]]) -> bool:
    """Print a line a request; whether none takes more calls in the largest book than in the smallest."""
    print(f"\n{'':24}" + "".join(f"{f'{size:,} contacts':>34}" for size in sizes))
    for name, first in costs[0].items():
        cells = (
            f"{' '.join(f'{times} {call}' for call, times in sorted(one[name].calls.items()))} {one[name].seconds * 1000:7.1f} ms"
            for one in costs
        )
        print(f"{name:24}" + "".join(f"{cell:>34}" for cell in cells), end="")
        print(f"  {costs[-1][name].seconds / first.seconds:6.1f} x")
    most = contact_search.MOST_CALLS + 1
    print(f"* up to {most} calls, by how rarely the words occur together")
    dearer = [name for name, first in costs[0].items() if _count(costs[-1][name]) > _bound(name, first, most)]
    print("More calls in the largest book: " + (", ".join(map(str.strip, dearer)) or "none"))
    return not dearer


def _count(cost: Cost) -> int:
    return sum(cost.calls.values())


def _bound(name: str, cost: Cost, most: int) -> int:
    return most if name.endswith(SEVERAL) else _count(cost)


def report_writing(some: Sequence[Contact]) -> None:
    """Print what new contacts write: rows, and units by their size (2 a row and KB in a transaction, 1 in the index)."""
    written = [rows_of(one) for one in some]
    units = [[3 * -(-size(row) // 1024) for row in rows] for rows in written]
    words = statistics.mean(len(rows) - 1 for rows in written)
    print(
        f"A new contact has {words:.1f} words (at most {max(len(rows) for rows in written) - 1}): a row each, in mean",
        end=" ",
    )
    print(
        f"{statistics.mean(sum(row) for row in units):.1f} write units in all, {statistics.mean(row[0] for row in units):.1f}",
        end=" ",
    )
    print("of them for the contact itself.")


def size(row: dict[str, Any]) -> int:
    """Bytes of a row of texts and numbers, about."""
    return sum(len(name) + len(next(iter(value.values())).encode()) for name, value in row.items())


@contextmanager
def account_of_its_own() -> Iterator[Account]:
    """The emulator with the template's tables, taken down in the end."""
    with tempfile.TemporaryDirectory(prefix="gleaner-benchmark-") as scratch:
        folders = Folders.under(Path(scratch))
        folders.run.mkdir()
        processes = Processes(folders.state / "processes.json", folders.logs)
        try:
            yield start_account(processes, folders)
        finally:
            processes.stop_all()


def main() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=CONTACTS, help="people in the larger book, at least 1,000")
    largest = max(SMALLEST, parser.parse_args().contacts)
    sizes = sorted({SMALLEST, largest})
    progress, crowd = Progress(), people()
    costs, known = [], next(crowd)
    with account_of_its_own() as account:
        fill(account, [known], progress)
        count = 1
        for wanted in sizes:
            fill(account, list(islice(crowd, wanted - count)), progress)
            count = wanted
            progress.say(f"{count} contacts are in the book")
            costs.append({name: measured(account, one) for name, one in requests(known).items()})
    is_constant = report(sizes, costs)
    report_writing(list(islice(people(), SMALLEST)))
    sys.exit(0 if is_constant else "A larger book costs more calls.")


if __name__ == "__main__":
    main()
