"""An import, an export and an erasure through the whole local stack: how long each takes, and what it asks of AWS.

`python -m benchmarks.jobs [CONTACTS] [MAILS]`. The rows of the inbox that is erased are written straight into the tables, as many
as so many mails leave there. An erasure waits two and a half minutes before its second round; that is printed apart.
"""

import sys
import time
from collections.abc import Iterator
from itertools import islice
from typing import Any

from benchmarks.own_cloud import OwnCloud, own_cloud
from gleaner.contacts.exchange.files import LARGEST_FILE
from local.progress import Progress
from local.tap_client import TapClient

CONTACTS, MAILS = 10_000, 1_000
POLL_SECONDS = 0.5
ROWS_AT_ONCE = 25
PEOPLE_A_MAIL = 0.3
"""Of a thousand mails that people write, three hundred are the first of somebody."""


def address_book(count: int) -> bytes:
    """So many vCards, as a telephone exports them, in 4 MB at most."""
    cards = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Person{number};Anna\r\nFN:Anna Person{number}\r\nORG:Company {number % 400}\r\n"
        f"TITLE:Sales Manager\r\nEMAIL;TYPE=INTERNET:anna{number}@company{number % 400}.example\r\n"
        f"TEL;TYPE=CELL:+31 6 {10_000_000 + number}\r\nTEL;TYPE=WORK:+31 20 {7_000_000 + number % 900_000}\r\n"
        f"ADR;TYPE=WORK:;;Keizersgracht {number % 900};Amsterdam;;1016 EA;Netherlands\r\nURL:https://company{number % 400}.example\r\n"
        "END:VCARD\r\n"
        for number in range(count)
    ).encode()
    assert len(cards) <= LARGEST_FILE, len(cards)
    return cards


def rows_of(inbox_id: str, mails: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """What so many mails leave in the tables, less what is in it: its size, but no meaning."""
    for number in range(mails):
        key, text = f"{number:032x}", {"S": "x" * 300}
        yield "Message", {"message_key": {"S": f"ses#{key}"}, "line": text}
        yield "Message", {"message_key": {"S": f"message#{key}"}, "ses_message_id": {"S": key}}
        yield "Thread", {"thread_id": {"S": f"reference#{key}"}, "thread_ref": {"S": f"thread#{key}"}}
        if number % 2:
            yield "Thread", {"thread_id": {"S": f"thread#{key}"}, "turns": {"S": "[]"}}
            yield "Task", {"task_id": {"S": key[-24:]}, "task": text}
    for number in range(90):
        yield "Digest", {"digest_key": {"S": f"2026-{number:03}"}, "listing": text}
    for number in range(int(mails * PEOPLE_A_MAIL)):
        email = f"anna{number}@company{number % 400}.example"
        yield (
            "Correspondent",
            {"email": {"S": email}, "correspondent": {"S": f'{{"email":"{email}"}}'}, "version": {"N": "1"}},
        )


def fill(cloud: OwnCloud, mails: int) -> int:
    """Write them; how many there are."""
    written = 0
    found = rows_of(cloud.inbox_id, mails)
    while some := list(islice(found, ROWS_AT_ONCE)):
        requests: dict[str, list[Any]] = {}
        for table, row in some:
            item = {"inbox_id": {"S": cloud.inbox_id}, **row}
            requests.setdefault(cloud.stack.tables[table], []).append({"PutRequest": {"Item": item}})
        cloud.aws.dynamodb.batch_write_item(RequestItems=requests)
        written += len(some)
    return written


def measured(cloud: OwnCloud, name: str, order: dict[str, object]) -> dict[str, Any]:
    """Wait until an ordered job is over and print what it took."""
    tap, began = TapClient(cloud.stack.tap_url), time.monotonic()
    while True:
        job: dict[str, Any] = cloud.api.get(f"/v1/jobs/{order['job_id']}")
        if job["state"] in {"done", "failed"}:
            break
        time.sleep(POLL_SECONDS)
    seconds = time.monotonic() - began
    calls = {name: count for name, count in tap.calls().items() if name != "dynamodb.GetItem"}
    print(f"{name:8} {seconds:6.1f} s  {job['state']}  {job['counts']}")
    print(f"         {sum(calls.values())} AWS calls beside the reading of the job itself:")
    for operation, count in sorted(calls.items(), key=lambda pair: -pair[1]):
        print(f"           {operation:32} {count:6}")
    return job


def main() -> None:
    contacts, mails = (int(next(islice(sys.argv, at, at + 1), amount)) for at, amount in ((1, CONTACTS), (2, MAILS)))
    progress = Progress()
    with own_cloud({}, progress) as cloud:
        tap, book = TapClient(cloud.stack.tap_url), address_book(contacts)
        tap.reset()
        print(f"{contacts} contacts, {len(book) / 1e6:.1f} MB")
        measured(cloud, "import", cloud.api.post_text("/v1/jobs/import", book.decode(), "application/octet-stream"))
        tap.reset()
        measured(
            cloud, "again", cloud.api.post_text("/v1/jobs/import", book.decode() + "\r\n", "application/octet-stream")
        )
        for kind in ("vcard", "csv"):
            tap.reset()
            measured(cloud, kind, cloud.api.post("/v1/jobs", {"kind": "export", "format": kind}))
        print(f"{fill(cloud, mails)} rows of {mails} mails")
        tap.reset()
        order = {"kind": "erase", "inbox_id": cloud.inbox_id, "address": cloud.owner}
        measured(cloud, "erase", cloud.api.post("/v1/jobs", order))


if __name__ == "__main__":
    main()
