"""An owner whose digest is made, and the events that make it."""

import json
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from digest import handler
from digest.making import Outcome
from gleaner.contacts.contact import Contact
from gleaner.contacts.correspondent import Correspondent
from gleaner.digests.composing import Listing
from gleaner.digests.mime import DigestId
from gleaner.digests.schedule import local_date
from gleaner.followups.task import Task
from gleaner.inbox import Inbox
from gleaner.store import contacts, correspondents, digests, inboxes, tasks
from gleaner.store.digests import DigestState
from gleaner.store.rows import transaction
from local.outbox.mails import Mail
from local.outbox_client import OutboxClient
from tests.account import Account
from tests.unit.digests import samples

NOW = samples.NOW
AN_HOUR = timedelta(hours=1)
EVENTS = Path(__file__).parents[3] / "events"
CANARY = "Zwartkanarie"


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody whose inbox is on."""

    inbox_id: str
    account: Account
    outbox: OutboxClient

    @property
    def digest_id(self) -> DigestId:
        """The digest of the samples' Tuesday."""
        return DigestId(self.inbox_id, "2026-11-24")

    @property
    def todays_id(self) -> DigestId:
        """The digest of the day on which the test runs, for what goes by the clock."""
        return DigestId(self.inbox_id, self.today())

    def today(self) -> str:
        """The date where the owner is, as a digest's key."""
        return local_date(datetime.now(UTC), self.inbox().preferences.time_zone).isoformat()

    def inbox(self) -> Inbox:
        inbox = inboxes.get(self.inbox_id)
        assert inbox is not None
        return inbox

    def has_task(self, task: Task | None = None) -> None:
        with transaction() as write:
            tasks.put(write, self.inbox_id, tasks.StoredTask(task or samples.task(said_at=NOW - AN_HOUR), None))

    def has_todays_task(self) -> None:
        self.has_task(samples.task(said_at=datetime.now(UTC) - AN_HOUR))

    def knows(self, person: Correspondent, contact: Contact | None = None) -> None:
        with transaction() as write:
            correspondents.put(write, self.inbox_id, correspondents.StoredCorrespondent(person, None))
            if contact is not None:
                contacts.put(write, contacts.onto(None, contact))

    def prefers(self, **preferences: Any) -> None:
        inbox = self.inbox()
        changed = replace(inbox.preferences, **preferences)
        inboxes.save_preferences(inbox, changed, next_digest_at=inbox.next_digest_at)

    def switches_off(self) -> None:
        inboxes.switch(self.inbox(), is_enabled=False, at=NOW, next_digest_at=None)

    def is_due(self, at: datetime) -> None:
        inboxes.reschedule_digest(self.inbox(), at)

    def mails(self) -> list[Mail]:
        address = self.inbox().address
        return [mail for mail in self.outbox.mails() if mail.recipients == (address,)]

    def state(self, digest_id: DigestId | None = None) -> DigestState | None:
        row = digests.get(self.inbox_id, (digest_id or self.digest_id).digest_key)
        return row.state if row else None

    def orders(self) -> list[dict[str, str]]:
        """What the queue holds for this inbox; what it holds for others of this session goes."""
        url, orders = handler.settings.digest_queue_url, []
        while found := self.account.aws.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
            for message in found:
                self.account.aws.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                orders.append(json.loads(message["Body"]))
        return [order for order in orders if order["inbox_id"] == self.inbox_id]


def make(owner: Owner, now: datetime = NOW, digest_id: DigestId | None = None) -> Outcome:
    return handler.maker.make(digest_id or owner.digest_id, now)


def invoke(event: dict[str, Any]) -> Any:
    """Call the function as Lambda does."""
    context = SimpleNamespace(
        function_name="digest",
        memory_limit_in_mb=512,
        invoked_function_arn="arn:aws:lambda:eu-west-1:123456789012:function:digest",
        aws_request_id="5f0f4d8e",
        get_remaining_time_in_millis=lambda: 30_000,
    )
    return handler.lambda_handler(event, context)


def event(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((EVENTS / f"{name}.json").read_text())
    return read


def queue_event(*orders: DigestId) -> dict[str, Any]:
    batch = event("digest-queue")
    pattern = batch["Records"][0]
    batch["Records"] = [
        pattern
        | {"messageId": f"m{number}", "body": json.dumps({"inbox_id": one.inbox_id, "digest_key": one.digest_key})}
        for number, one in enumerate(orders)
    ]
    return batch


def ses_event(name: str, digest_id: DigestId | None, **changes: str) -> dict[str, Any]:
    """One of the true events, about this digest."""
    read = deepcopy(event(name))
    tags = read["detail"]["mail"]["tags"]
    del tags["digest-id"]
    if digest_id is not None:
        tags["digest-id"] = [digest_id.encode()]
    if changes:
        read["detail"]["bounce"] |= changes
    return read


def begun(owner: Owner) -> None:
    """As a run leaves it that was killed right after it said that SES may have the digest."""
    owner.has_task()
    owner.knows(samples.suggested(at=NOW - AN_HOUR))
    digests.claim(owner.inbox_id, owner.digest_id.digest_key, NOW)
    assert digests.begin_sending(
        owner.inbox_id,
        owner.digest_id.digest_key,
        covers_until=NOW - AN_HOUR,
        listing=Listing(NOW, task_ids=("task1",), suggestion_ids=("evidence1",)),
        now=NOW,
    )
