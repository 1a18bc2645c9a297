"""A local cloud of the benchmark's own, deployed from the template, with one inbox connected and switched on."""

import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from local import cloud as clouds
from local.api_client import ApiClient
from local.aws import Aws
from local.demo import connect
from local.folders import Folders
from local.outbox_client import OutboxClient
from local.progress import Progress
from local.stack_file import StackFile

_POLL_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class OwnCloud:
    """A deployed stack, and an inbox in it of which `api` speaks for the owner."""

    stack: StackFile
    folders: Folders
    inbox_id: str
    owner: str
    forwarding_address: str
    api: ApiClient

    @property
    def aws(self) -> Aws:
        """Clients that go past the tap, so that its counts stay the functions' own."""
        return Aws(self.stack.aws_endpoint_url)

    @property
    def outbox(self) -> OutboxClient:
        """Where digests arrive."""
        return OutboxClient(self.stack.outbox_url, self.folders.outbox)

    def settled(self) -> int:
        """How many messages have their final ledger line."""
        pages = self.aws.dynamodb.get_paginator("query").paginate(
            TableName=self.stack.tables["Message"],
            IndexName="ledger",
            Select="COUNT",
            KeyConditionExpression="inbox_id = :inbox",
            FilterExpression="outcome <> :admitted",
            ExpressionAttributeValues={":inbox": {"S": self.inbox_id}, ":admitted": {"S": "admitted"}},
        )
        return sum(page["Count"] for page in pages)

    def wait_until_settled(self, mails: int, *, quiet_seconds: float, progress: Progress) -> int:
        """Wait for that many final ledger lines; gives up after a while without a new one. Returns how many there are."""
        settled, changed_at = 0, time.monotonic()
        while True:
            now = self.settled()
            if now >= mails or time.monotonic() - changed_at > quiet_seconds:
                return now
            if now != settled:
                if now // 100 != settled // 100:
                    progress.say(f"{now} of {mails} have their final ledger line")
                settled, changed_at = now, time.monotonic()
            time.sleep(_POLL_SECONDS)

    def waiting(self) -> dict[str, int]:
        """Messages in each queue, in flight or not."""
        return {name: self._waiting(url) for name, url in self.stack.queues.items()}

    def _waiting(self, url: str) -> int:
        counts = self.aws.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        return int(counts["ApproximateNumberOfMessages"]) + int(counts["ApproximateNumberOfMessagesNotVisible"])


@contextmanager
def own_cloud(preferences: Mapping[str, object], progress: Progress) -> Iterator[OwnCloud]:
    """Bring a cloud up beside any other, connect an inbox with these preferences, and take it down in the end."""
    with tempfile.TemporaryDirectory(prefix="gleaner-benchmark-") as scratch:
        folders = Folders.under(Path(scratch))
        try:
            stack = clouds.up(folders, progress)
            api = ApiClient(stack.api_url, stack.demo.token)
            demo = connect(api, stack.demo)
            api.patch(f"/v1/inboxes/{demo.inbox_id}", {"preferences": preferences})
            yield OwnCloud(stack, folders, demo.inbox_id, demo.owner, demo.forwarding_address, api)
        finally:
            clouds.down(folders)
