"""Mail for ExtractionFunction, put where IntakeFunction would have put it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from gleaner.admitted import Admitted
from gleaner.inbox import Inbox, Route
from gleaner.store import messages
from gleaner.store.messages import LedgerLine, Outcome
from tests.account import MAIL_BUCKET, Account
from tests.letters import letter, new_id

EVENT = Path(__file__).parents[2] / "events" / "extraction-queue.json"
CONTEXT = SimpleNamespace(
    function_name="extraction",
    memory_limit_in_mb=512,
    invoked_function_arn="arn:aws:lambda:x",
    aws_request_id="1",
    get_remaining_time_in_millis=lambda: 120_000,
)
PASSED = (
    "Received: from mx.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id {id} for x; {date}\n"
    "Authentication-Results: amazonses.com; dmarc=pass header.from={domain};\nX-SES-RECEIPT: QUFB\n"
)
SIGNATURE = "Kind regards,\n\nMaria Jansen\nSales Manager\nNorthwind Traders B.V.\nT +31 20 794 0123\n"


def maria() -> str:
    return f"Maria Jansen <maria@{uuid4().hex[:10]}.example>"


def email_of(mailbox: str) -> str:
    return mailbox.rpartition("<")[2].strip(">")


def admit(
    account: Account, inbox: Inbox, raw: bytes, *, is_proven: bool = True, route: Route = Route.FORWARDING
) -> dict[str, Any]:
    """Put a message where IntakeFunction would have; returns its record of the queue."""
    assert inbox.enabled_at is not None
    ses_id = uuid4().hex
    now = datetime.now(UTC)
    body = passed(ses_id, raw, now) + raw if is_proven else raw
    account.aws.s3.put_object(Bucket=MAIL_BUCKET, Key=f"admitted/{inbox.inbox_id}/{ses_id}", Body=body)
    messages.write_first(inbox.inbox_id, LedgerLine(ses_id, now, Outcome.ADMITTED))
    admitted = Admitted(inbox.inbox_id, ses_id, route, now, inbox.enabled_at)
    record: dict[str, Any] = json.loads(EVENT.read_text())["Records"][0]
    return record | {"messageId": ses_id, "body": admitted.to_json()}


def passed(ses_id: str, raw: bytes, at: datetime) -> bytes:
    """The block in which SES says that a message's From is proven."""
    domain = next(one for one in raw.splitlines() if one.startswith(b"From:")).rpartition(b"@")[2].strip(b">").decode()
    return PASSED.format(id=ses_id, domain=domain, date=at.strftime("%a, %d %b %Y %H:%M:%S +0000")).encode()


def extract(*records: dict[str, Any], context: SimpleNamespace = CONTEXT) -> dict[str, Any]:
    from extraction.handler import lambda_handler  # reads the environment that tests/account.py sets

    handler: Any = lambda_handler
    answer: dict[str, Any] = handler({"Records": list(records)}, context)
    return answer


def line(inbox: Inbox, record: dict[str, Any]) -> LedgerLine:
    found = messages.get(inbox.inbox_id, record["messageId"])
    assert found is not None
    return found


def answered(account: Account, inbox: Inbox, sender: str, text: str, **about: Any) -> dict[str, Any]:
    """Their answer to a mail of the owner's that was read before."""
    offer = new_id(inbox.address)
    extract(admit(account, inbox, letter(inbox.address, sender, "Here is our offer.\n", message_id=offer)))
    return admit(account, inbox, letter(sender, inbox.address, text, answers=offer, **about))


def waiting_copies(account: Account, inbox: Inbox) -> int:
    """How many raw copies of this inbox there are."""
    return account.aws.s3.list_objects_v2(Bucket=MAIL_BUCKET, Prefix=f"admitted/{inbox.inbox_id}/")["KeyCount"]
