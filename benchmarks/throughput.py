"""Messages a second through the whole local stack, SMTP to DynamoDB, beside the pure part alone in the same run.

`python -m benchmarks.throughput [MAILS]`, 1,000 unless told. It brings up a cloud of its own; the mails are made up.
"""

import statistics
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from benchmarks.generated import conversations
from benchmarks.own_cloud import OwnCloud, own_cloud
from benchmarks.pure import bare_parse, gleaned, mails_a_second
from gleaner.gleaning import Perspective
from local.comprehend_client import ComprehendControl
from local.progress import Progress
from local.sending import Mailer
from local.tap_client import TapClient

MAILS = 1000
CONNECTIONS = 4
ROUNDS = 3
QUIET_SECONDS = 120
#: Everyone becomes a contact, so that every message writes all it can.
PREFERENCES = {"contact_rule": "everyone", "has_digest": False}


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds until the door had taken all mails, and until all had their final ledger line."""

    mails: int
    accepted_after: float
    settled_after: float


def through_the_stack(cloud: OwnCloud, mails: Sequence[bytes], progress: Progress) -> Run:
    """Deliver all mails over a few connections at once and wait for every final ledger line."""
    start = time.monotonic()
    with ThreadPoolExecutor(CONNECTIONS) as connections:
        share = -(-len(mails) // CONNECTIONS)
        shares = [mails[at : at + share] for at in range(0, len(mails), share)]
        for sent in [connections.submit(_send, cloud, one) for one in shares]:
            sent.result()
    accepted_after = time.monotonic() - start
    progress.say(f"the door took {len(mails)} mails in {accepted_after:.0f} s")
    settled = cloud.wait_until_settled(len(mails), quiet_seconds=QUIET_SECONDS, progress=progress)
    settled_after = time.monotonic() - start
    if settled != len(mails):
        sys.exit(f"{settled} of {len(mails)} mails have their final ledger line; the queues hold {cloud.waiting()}.")
    return Run(len(mails), accepted_after, settled_after)


def report(cloud: OwnCloud, run: Run) -> None:
    """Print what the run took, and what was asked of AWS."""
    lines = cloud.api.get(f"/v1/inboxes/{cloud.inbox_id}/ledger?limit=1000")["items"]
    assert isinstance(lines, list)
    gleaned_lines = [line for line in lines if line["outcome"] == "gleaned"]
    counted = {
        name: sum(line[f"{name}_count"] for line in gleaned_lines) for name in ("contact", "task", "closed_task")
    }
    print(f"{run.mails} mails; of the last {len(lines)} ledger lines {len(gleaned_lines)} are gleaned: {counted}")
    print(
        f"door        {run.mails / run.accepted_after:6.1f} mails a second taken by SMTP ({run.accepted_after:.0f} s)"
    )
    print(
        f"whole stack {run.mails / run.settled_after:6.1f} mails a second, SMTP to DynamoDB ({run.settled_after:.0f} s)"
    )
    print(f"queues      {cloud.waiting()}")


def report_calls(calls: dict[str, int], mails: int) -> None:
    """Print the functions' AWS calls a mail by operation; what SES, SQS and Lambda do among themselves is not in it."""
    print(f"AWS calls   {sum(calls.values()) / mails:6.2f} a mail, Comprehend's not counted")
    for operation, count in sorted(calls.items(), key=lambda pair: -pair[1]):
        print(f"  {operation:32} {count / mails:7.3f}")


def report_comprehend(control: ComprehendControl, mails: int) -> None:
    """Print Comprehend's calls, documents and units a mail."""
    bill = control.bill()
    print(
        f"Comprehend  {bill.billed_units * 1000 / mails:6.0f} units per 1,000 mails; throttled {bill.throttled} times"
    )
    for operation, count in sorted(bill.calls.items()):
        documents = bill.documents.get(operation, 0)
        print(f"  {operation:32} {count / mails:7.3f} calls a mail, {documents / max(count, 1):.1f} documents a call")


def report_pure(mails: Sequence[bytes], owner: str) -> None:
    """Print how fast the pure part alone reads the same mails in this process."""
    perspective = Perspective(owner=frozenset((owner,)), phone_region="NL")

    def ours(raw: bytes) -> None:
        gleaned(raw, perspective)

    mails_a_second(ours, mails[:100])  # loads every model and table
    rounds = [(mails_a_second(ours, mails), mails_a_second(bare_parse, mails)) for _ in range(ROUNDS)]
    fast, bare = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"pure part   {fast:6.0f} mails a second, bare parse {bare:.0f}: {bare / fast:.2f} x the bare parse")


def main() -> None:
    count = int(next(islice(sys.argv, 1, 2), MAILS))
    progress = Progress()
    with own_cloud(PREFERENCES, progress) as cloud:
        tap, control = TapClient(cloud.stack.tap_url), ComprehendControl(cloud.stack.comprehend_url)
        # Mail dates have whole seconds, and the first must be after the switch.
        mails = conversations(count, owner=cloud.owner, since=datetime.now(UTC) + timedelta(seconds=1))
        tap.reset()
        control.bill(is_reset=True)
        run = through_the_stack(cloud, mails, progress)
        calls = tap.calls()
        report(cloud, run)
        report_calls(calls, count)
        report_comprehend(control, count)
        owner = cloud.owner
    report_pure(mails, owner)


def _send(cloud: OwnCloud, mails: Sequence[bytes]) -> None:
    with Mailer(cloud.stack.smtp) as mailer:
        for raw in mails:
            mailer.send(raw, [cloud.forwarding_address])


if __name__ == "__main__":
    main()
